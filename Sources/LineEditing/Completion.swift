/// What could stand at the cursor.
package struct Completion: Sendable, Hashable {
    /// One text that could stand there.
    package struct Candidate: Sendable, Hashable {
        /// What is inserted; a word that is whole ends in a space, a folder or path segment in its slash.
        package var text: String
        /// What it is, for the list; nil where the text says it all.
        package var description: String?

        /// Makes a candidate from its text and what the list says of it.
        package init(text: String, description: String? = nil) {
            self.text = text
            self.description = description
        }
    }

    /// How many scalars before the cursor a candidate replaces.
    package var replaceLast: Int
    /// In the order in which they are listed; no two have the same text.
    package var candidates: [Candidate]

    /// Makes a completion from candidates that all replace the same scalars before the cursor.
    package init(replaceLast: Int, candidates: [Candidate]) {
        self.replaceLast = replaceLast
        self.candidates = candidates
    }

    /// Nothing fits.
    package static let none = Completion(replaceLast: 0, candidates: [])
}

/// What Tab does with a completion.
enum CompletionStep: Equatable {
    case beep
    /// The last `dropping` scalars before the cursor give way to the text.
    case insert(String, dropping: Int)
    case list([Completion.Candidate])

    init(_ completion: Completion, before: String, after: String) {
        let dropping = min(completion.replaceLast, before.unicodeScalars.count)
        let texts = completion.candidates.map(\.text)
        guard let first = texts.first else {
            self = .beep
            return
        }
        guard texts.count > 1 else {
            let isSpaced = first.hasSuffix(" ") && after.hasPrefix(" ")
            self = .insert(isSpaced ? String(first.dropLast()) : first, dropping: dropping)
            return
        }
        let typed = before.unicodeScalars.suffix(dropping)
        let common = Self.commonPrefix(of: texts).unicodeScalars
        // Candidates found by another name than their own (pinyin, say) are listed: their beginning would undo it.
        if common.count > typed.count, common.starts(with: typed) {
            self = .insert(String(common), dropping: dropping)
        } else {
            self = .list(completion.candidates)
        }
    }

    /// The longest text with which all begin, by scalars: a common beginning of bytes can end inside a character.
    static func commonPrefix(of texts: [String]) -> String {
        guard let first = texts.first else { return "" }
        var common = Substring.UnicodeScalarView(first.unicodeScalars[...])
        for text in texts.dropFirst() {
            let length = zip(common, text.unicodeScalars).prefix { $0 == $1 }.count
            common = common.prefix(length)
        }
        return String(common)
    }
}
