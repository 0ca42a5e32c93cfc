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

/// A setting by its name, with the values that it takes.
struct Setting: Sendable {
    var name: String
    var summary: LocalizedText
    var values: [String]
    var read: @Sendable (Settings) -> String
    /// Gets one of `values`.
    var write: @Sendable (inout Settings, String) -> Void

    /// All settings, sorted by name.
    static let all: [Setting] = [
        Setting(
            name: "ambiguous",
            summary: LocalizedText(zh: "“”—… 等宽度不定的字符占几列", en: "columns taken by characters of ambiguous width"),
            values: ["1", "2"], read: { String($0.ambiguousWidth.rawValue) },
            write: { $0.ambiguousWidth = $1 == "2" ? .wide : .narrow }),
        Setting(
            name: "color", summary: LocalizedText(zh: "颜色", en: "colour"),
            values: Settings.ColorUse.allCases.map(\.rawValue),
            read: { $0.color.rawValue }, write: { $0.color = Settings.ColorUse(rawValue: $1) ?? .auto }),
        Setting(
            name: "format", summary: LocalizedText(zh: "输出格式", en: "output format"),
            values: ["auto"] + OutputFormat.all.map(\.name), read: { $0.format?.name ?? "auto" },
            write: { $0.format = OutputFormat($1) }),
        Setting(
            name: "lang", summary: LocalizedText(zh: "界面语言", en: "language"), values: Language.allCases.map(\.rawValue),
            read: { $0.language.rawValue }, write: { $0.language = Language(rawValue: $1) ?? .chinese }),
    ]
}
