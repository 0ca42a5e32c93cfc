import DocumentModel
import Presentation
import TextSupport

/// Draws a place of a source with the lines around it.
struct SourceExcerpt {
    private let document: Document
    private let lines: [Substring]

    /// How many lines are shown before and behind the place.
    private static let context = 2
    /// How many columns of a line are shown, so that line and carets fit a screen of 80.
    private static let width = 72

    init(_ document: Document) {
        self.document = document
        lines = String(decoding: document.text, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// A line's text; nil behind the end.
    func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }

    /// The text of the line in which a place is; nil where the document has no such place.
    func line(at anchor: SourceAnchor) -> String? { document.position(of: anchor).flatMap { line($0.line) } }

    /// The lines around a place, with carets under `length` scalars from there.
    func around(_ anchor: SourceAnchor, length: Int) -> [Line] {
        guard let (number, column) = document.position(of: anchor) else { return [] }
        let first = max(1, number - Self.context)
        let last = min(lines.count, number + Self.context)
        let gutter = String(last).count
        return (first...max(first, last)).flatMap { current -> [Line] in
            let head = Span(
                String(repeating: " ", count: gutter - String(current).count) + "\(current) │ ", role: .faint)
            guard current == number else {
                return [Line([head, Span((line(current) ?? "").safeForTerminal.shortened(toWidth: Self.width))])]
            }
            let (before, marked, behind) = cut(current, from: column - 1, length: length)
            let indent = gutter + 3 + before.displayWidth()
            let carets = String(repeating: "^", count: max(1, marked.displayWidth()))
            return [
                Line([head, Span(before), Span(marked, role: .mark), Span(behind)]),
                Line([Span(String(repeating: " ", count: indent)), Span(carets, role: .mark)]),
            ]
        }
    }

    /// A line cut at the marked scalars, shortened on both sides to what fits.
    private func cut(_ number: Int, from start: Int, length: Int) -> (before: String, marked: String, behind: String) {
        let scalars = Array((line(number) ?? "").unicodeScalars)
        let start = min(start, scalars.count)
        let end = min(start + length, scalars.count)
        let text = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])).safeForTerminal }
        var first = start
        while first > 0, text(first..<start).displayWidth() < Self.width / 2 { first -= 1 }
        return (
            (first > 0 ? "…" : "") + text(first..<start), text(start..<end),
            text(end..<scalars.count).shortened(toWidth: Self.width / 2)
        )
    }
}
