internal import AuditRules
internal import DocumentModel
internal import ReportModel
package import TextSupport

/// What a person holds of a finding (DESIGN §4).
package enum Triage: String, Sendable, Hashable, CaseIterable {
    /// Nobody has said yet, or it was opened again.
    case open
    case confirmed
    case falsePositive = "false-positive"
    /// The report is right although the rule fails.
    case accepted
    case duplicate

    /// The triage for people.
    package var wording: LocalizedText {
        switch self {
        case .open: LocalizedText(zh: "待核实", en: "open")
        case .confirmed: LocalizedText(zh: "属实", en: "confirmed")
        case .falsePositive: LocalizedText(zh: "误报", en: "false positive")
        case .accepted: LocalizedText(zh: "说明合理", en: "accepted")
        case .duplicate: LocalizedText(zh: "重复", en: "duplicate")
        }
    }
}
