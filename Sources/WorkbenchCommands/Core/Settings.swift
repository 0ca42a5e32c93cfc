package import AuditRules
package import Presentation
package import TextSupport

/// What a person can set, for the screen and for the run.
package struct Settings: Sendable, Hashable {
    /// The language in which results and messages are worded.
    package var language: Language
    /// Nil: box on a terminal, tsv elsewhere.
    package var format: OutputFormat?
    /// When roles are shown as colours.
    package var color: ColorUse
    /// How wide the terminal draws characters of ambiguous width (UAX #11).
    package var ambiguousWidth: AmbiguousWidth
    /// After how many seconds a query in SQL is stopped; nil for never.
    package var sqlTimeout: Int?
    /// Which rules run, how much they weigh and what they go by.
    package var rules = RuleSettings()
    /// The files that add to the rules' lists, by the names of the settings.
    package var lists: [String: String] = [:]

    /// When colour is used.
    package enum ColorUse: String, Sendable, Hashable, CaseIterable {
        /// On a terminal that is not dumb, unless NO_COLOR is set.
        case auto
        case always
        case never
    }

    /// Makes settings from those that differ from their defaults.
    package init(
        language: Language = .chinese, format: OutputFormat? = nil, color: ColorUse = .auto,
        ambiguousWidth: AmbiguousWidth = .narrow
    ) {
        self.language = language
        self.format = format
        self.color = color
        self.ambiguousWidth = ambiguousWidth
    }
}
