internal import AuditRules
internal import DocumentModel
internal import ReportModel
package import TextSupport

/// How a finding stands against what was judged before (DESIGN §4).
package enum Baseline: String, Sendable, Hashable, CaseIterable {
    case new
    case unchanged
    /// The values are others.
    case updated
    /// The rule was evaluated again and is kept.
    case fixed
    /// A report or a number is not there to evaluate the rule.
    case unevaluable
    /// The rule is gone.
    case retired
    /// The judgement was taken back.
    case reopened

    /// The standing for people.
    package var wording: LocalizedText {
        switch self {
        case .new: LocalizedText(zh: "新", en: "new")
        case .unchanged: LocalizedText(zh: "未变", en: "unchanged")
        case .updated: LocalizedText(zh: "数值已变", en: "updated")
        case .fixed: LocalizedText(zh: "已不再出现", en: "fixed")
        case .unevaluable: LocalizedText(zh: "无法核对", en: "not evaluable")
        case .retired: LocalizedText(zh: "规则已取消", en: "retired")
        case .reopened: LocalizedText(zh: "重新待核实", en: "reopened")
        }
    }
}
