import DocumentModel
import TextSupport

/// Searches a document's lines for a text.
struct TextSearch {
    struct Match {
        /// Both from 1, columns in Unicode scalars.
        var line: Int
        var column: Int
        /// The match with what stands around it.
        var excerpt: String
    }

    private let pattern: [Unicode.Scalar]

    /// How many scalars are shown on each side of a match.
    private static let context = 24

    init(_ text: String) {
        pattern = Array(text.unicodeScalars)
    }

    /// All places, in the order of the source; those of one line do not overlap.
    func matches(in document: Document) -> [Match] {
        let text = String(decoding: document.text, as: UTF8.self)
        guard text.utf8.count >= pattern.count, text.contains(String(String.UnicodeScalarView(pattern))) else {
            return []
        }
        return text.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated().flatMap { number, line in
            matches(in: Array(line.unicodeScalars), number: number + 1)
        }
    }

    private func matches(in line: [Unicode.Scalar], number: Int) -> [Match] {
        var matches: [Match] = []
        var start = 0
        while start + pattern.count <= line.count {
            guard line[start] == pattern[0], line[start..<start + pattern.count].elementsEqual(pattern) else {
                start += 1
                continue
            }
            let first = max(0, start - Self.context)
            let last = min(line.count, start + pattern.count + Self.context)
            let excerpt = String(String.UnicodeScalarView(line[first..<last]))
            matches.append(
                Match(
                    line: number, column: start + 1,
                    excerpt: (first > 0 ? "…" : "") + excerpt + (last < line.count ? "…" : "")))
            start += pattern.count
        }
        return matches
    }
}
