import DocumentModel
import Presentation
import TextSupport

/// Draws a place of a source with the lines around it.
struct SourceExcerpt {
    private let document: Document
    private let lines: [Substring]
    private let ambiguous: AmbiguousWidth

    /// How many lines are shown before and behind the place.
    private static let context = 2
    /// How many columns of a line are shown, so that line and carets fit a screen of 80.
    private static let width = 72

    /// `ambiguous` is what the terminal draws, so that carets stand under what they mean.
    init(_ document: Document, ambiguous: AmbiguousWidth = .narrow) {
        self.document = document
        self.ambiguous = ambiguous
        lines = String(decoding: document.text, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// A line's text; nil behind the end.
    func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }

    /// The text of the line in which a place is; nil where the document has no such place.
    func line(at anchor: SourceAnchor) -> String? { number(of: anchor).flatMap(line) }

    /// The number of the line in which a place is; nil where the document has no such place.
    func number(of anchor: SourceAnchor) -> Int? { document.position(of: anchor)?.line }

    /// The lines around a place, with carets under `length` scalars from there; what is meant and wider than a line goes
    /// on in as many as `most`.
    func around(_ anchor: SourceAnchor, length: Int, atMost most: Int = .max) -> [Line] {
        guard let (number, column) = document.position(of: anchor) else { return [] }
        let first = max(1, number - Self.context)
        let last = min(lines.count, number + Self.context)
        let gutter = String(last).count
        return (first...max(first, last)).flatMap { current -> [Line] in
            let head = head(current, gutter: gutter)
            guard current == number else {
                return [Line([head, Span(shortened(line(current) ?? ""))])]
            }
            return marked(current, from: column - 1, length: length, atMost: most).enumerated().flatMap {
                drawn($1, behind: $0 == 0 ? head : Span(Self.continued(head), role: .faint))
            }
        }
    }

    /// A piece of the marked line with carets below what is meant.
    private func drawn(_ piece: Piece, behind head: Span) -> [Line] {
        let indent = width(head.text) + width(piece.before)
        let carets = String(repeating: "^", count: max(1, width(piece.marked)))
        return [
            Line([head, Span(piece.before), Span(piece.marked, role: .mark), Span(piece.behind)]),
            Line([Span(String(repeating: " ", count: indent)), Span(carets, role: .mark)]),
        ]
    }

    /// What stands before a further line of a marked one.
    private static func continued(_ head: Span) -> String {
        String(repeating: " ", count: head.text.count - 2) + "│ "
    }

    /// A line with its number, shortened to what fits a screen.
    func numbered(_ number: Int, gutter: Int) -> Line {
        Line([head(number, gutter: gutter), Span(shortened(line(number) ?? ""), role: .faint)])
    }

    private func head(_ number: Int, gutter: Int) -> Span {
        Span(String(repeating: " ", count: max(0, gutter - String(number).count)) + "\(number) │ ", role: .faint)
    }

    private func shortened(_ text: String) -> String {
        text.safeForTerminal.shortened(toWidth: Self.width, ambiguous: ambiguous)
    }

    private func width(_ text: String) -> Int { text.displayWidth(ambiguous: ambiguous) }

    /// A piece of a line that fits a screen.
    private struct Piece {
        var before = ""
        var marked: String
        var behind = ""
    }

    /// What is meant with as much of its line on both sides as fits; in several pieces where it is wider than that.
    private func marked(_ number: Int, from start: Int, length: Int, atMost most: Int) -> [Piece] {
        let scalars = Array((line(number) ?? "").unicodeScalars)
        let start = min(start, scalars.count)
        let end = min(start + length, scalars.count)
        let text = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])).safeForTerminal }
        let (before, marked, behind) = (text(0..<start), text(start..<end), text(end..<scalars.count))
        let room = Self.width - width(marked)
        guard room >= 2 * width("…") else { return pieces(of: marked, atMost: most) }
        let shown = before.ending(toWidth: max(room / 2, room - width(behind)), ambiguous: ambiguous)
        return [
            Piece(
                before: shown, marked: marked,
                behind: behind.shortened(toWidth: room - width(shown), ambiguous: ambiguous))
        ]
    }

    /// A text as pieces that fit; the last is shortened where there are more than `most`.
    private func pieces(of text: String, atMost most: Int) -> [Piece] {
        let parts = text.wrapped(toWidth: Self.width, ambiguous: ambiguous)
        guard parts.count > most else { return parts.map { Piece(marked: $0) } }
        let last = parts[most - 1] + parts[most]
        return parts.prefix(most - 1).map { Piece(marked: $0) }
            + [Piece(marked: last.shortened(toWidth: Self.width, ambiguous: ambiguous))]
    }
}

extension String {
    /// The end of a text, behind `…` where all of it does not fit.
    fileprivate func ending(toWidth width: Int, ambiguous: AmbiguousWidth) -> String {
        guard displayWidth(ambiguous: ambiguous) > width else { return self }
        var used = "…".displayWidth(ambiguous: ambiguous)
        var first = endIndex
        while first > startIndex {
            let previous = index(before: first)
            used += String(self[previous]).displayWidth(ambiguous: ambiguous)
            if used > width { break }
            first = previous
        }
        return "…" + self[first...]
    }
}
