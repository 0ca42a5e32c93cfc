import AuditRules
import FileAccess
import TextSupport

/// A list that rules go by and that a person can add to with a file.
struct RuleList: Sendable {
    /// The name of the setting that names the file.
    let name: String
    let summary: LocalizedText
    /// Puts the built-in list into the settings, with the lines of a text added to it; nil for none.
    let take: @Sendable (inout RuleSettings, _ text: String?) throws(Diagnostic) -> Void

    init(
        name: String, summary: LocalizedText,
        take: @escaping @Sendable (inout RuleSettings, _ text: String?) throws(Diagnostic) -> Void
    ) {
        self.name = name
        self.summary = summary
        self.take = take
    }

    /// The most bytes of a list: a line a term, some ten thousand terms.
    static let maximumBytes = 1 << 20
}

extension Workbench {
    /// Reads the lists that the settings name into the rules' settings; every diagnostic names the file.
    func readLists(into settings: inout Settings) throws(Diagnostic) {
        for list in Setting.lists { try read(list, into: &settings) }
    }

    /// Reads one list into the rules' settings; the built-in one where the settings name no file.
    private func read(_ list: RuleList, into settings: inout Settings) throws(Diagnostic) {
        guard let path = settings.lists[list.name] else { return try list.take(&settings.rules, nil) }
        let bytes = try files.read(path, limit: RuleList.maximumBytes)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostic(
                .setting, LocalizedText(zh: "\(path) 不是 UTF-8 文本", en: "\(path) is not text in UTF-8"), word: path)
        }
        do throws(Diagnostic) {
            try list.take(&settings.rules, text)
        } catch {
            throw error.about(path)
        }
    }
}
