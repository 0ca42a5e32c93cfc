package import TextSupport

/// How much a finding weighs, by the names that exports use; the heaviest first.
package enum Severity: String, Sendable, Hashable, CaseIterable {
    case error
    case warning
    /// Nothing is said to be wrong.
    case info

    /// The severity for people.
    package var wording: LocalizedText {
        switch self {
        case .error: LocalizedText(zh: "错误", en: "error")
        case .warning: LocalizedText(zh: "警告", en: "warning")
        case .info: LocalizedText(zh: "提示", en: "info")
        }
    }
}

/// What a rule found; a rule that is kept makes no finding.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case fail
    /// A number that the rule needs is not there.
    case notAssessable = "not-assessable"

    /// The verdict for people.
    package var wording: LocalizedText {
        switch self {
        case .fail: LocalizedText(zh: "不符", en: "fails")
        case .notAssessable: LocalizedText(zh: "无法核对", en: "not assessable")
        }
    }
}
