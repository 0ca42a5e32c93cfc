internal import TextSupport

/// Lists of candidates in messages.
enum Candidates {
    /// The most candidates that a message lists.
    static let maximum = 8

    /// The candidates in a row; how many more there are where they are too many.
    static func listed(_ candidates: [String], in language: Language) -> String {
        let shown = candidates.prefix(maximum)
        let more = candidates.count - shown.count
        switch language {
        case .chinese: return shown.joined(separator: "、") + (more > 0 ? " 等 \(candidates.count) 个" : "")
        case .english: return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        }
    }

    /// The hint that asks whether one of them was meant; nil where there are none.
    static func question(_ candidates: [String]) -> LocalizedText? {
        candidates.isEmpty
            ? nil
            : LocalizedText(
                zh: "是不是 \(listed(candidates, in: .chinese))？", en: "Did you mean \(listed(candidates, in: .english))?")
    }

    /// The error of a word that fits several.
    static func ambiguous(_ word: String, _ candidates: [String], hint: LocalizedText) -> Diagnostic {
        Diagnostic(
            .ambiguous,
            LocalizedText(
                zh: "“\(word)”可以指：\(listed(candidates, in: .chinese))",
                en: "“\(word)” may mean \(listed(candidates, in: .english))"),
            hint: hint, word: word)
    }
}
