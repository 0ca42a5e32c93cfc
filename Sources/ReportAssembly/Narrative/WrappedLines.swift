import DocumentModel
import TextSupport

/// The lines of a text that go on in the next one, as in paragraphs that were wrapped: copied out of a PDF or a terminal.
///
/// A line of most texts is a paragraph of its own, and stays one unless the text alone says otherwise: it ends inside a
/// number or a word, or it is as long as the lines of this text can be, of which many end without a mark. Nothing that
/// could be a heading, an item of a list, a label or a signature is joined to anything.
///
/// Cost: a look at the end of each paragraph; more only where paragraphs right above others end without a mark.
struct WrappedLines {
    /// Where the lines end that go on, in bytes.
    private let ends: Set<Int>

    /// Looks through a document; the blocks of the sections' headings are none that go on.
    init(of document: Document, headings: [Int]) {
        let open = Self.openLines(of: document, headings)
        guard !open.isEmpty else {
            ends = []
            return
        }
        let width = WrapWidth(of: open, in: document)
        let bytes = document.text.span
        func isFull(_ piece: TextPiece) -> Bool { width?.isFull(LineSize(of: piece, bytes)) ?? false }
        let sure = open.filter { $0.isTorn || isFull($0.piece) }
        // What ends without a mark and is no full line either may be a heading or a signature.
        let joined = sure.filter { $0.isNextClosed || isFull($0.next) }
        ends = Set(joined.map(\.piece.range.upperBound))
    }

    /// Whether a paragraph that is a line goes on in the one below it.
    func goOn(behind piece: TextPiece) -> Bool { !ends.isEmpty && ends.contains(piece.range.upperBound) }

    /// The paragraphs that end without a mark, with others on the next line that may belong to them.
    private static func openLines(of document: Document, _ headings: [Int]) -> [OpenLine] {
        var lines: [OpenLine] = []
        let blocks = document.blocks
        let bytes = document.text.span
        for index in blocks.indices.dropLast() {
            guard case .paragraph(let piece) = blocks[index], LineEnd.isLong(piece), !LineEnd.isClosed(bytes, piece),
                !headings.contains(index), case .paragraph(let next) = blocks[index + 1],
                let line = OpenLine(piece, next, document)
            else { continue }
            lines.append(line)
        }
        return lines
    }
}

extension TextPiece {
    /// This piece and what stands between it and the end of a later one.
    func going(to last: TextPiece) -> TextPiece {
        last.range.upperBound == range.upperBound
            ? self : TextPiece(range: range.lowerBound..<last.range.upperBound, anchor: anchor)
    }
}

/// The width at which the lines of a text are wrapped.
private struct WrapWidth {
    private let unit: Unit
    /// The fewest and the most that a full line has.
    private let full: ClosedRange<Int>

    /// What a line's width is counted in: pages have columns, programs often count characters.
    private enum Unit: CaseIterable {
        case columns
        case scalars

        func width(of size: LineSize) -> Int { self == .columns ? size.columns : size.scalars }

        /// How much lines of one width differ: by a character.
        var tolerance: Int { self == .columns ? 2 : 1 }
        /// How much shorter a full line can be: two characters of indentation, which is lost, and two that must not
        /// stand at the end or the beginning of a line.
        var slack: Int { 4 * tolerance }
    }

    /// The width of most of the lines that end without a mark; nil where there is none, or where many lines are longer.
    init?(of open: [OpenLine], in document: Document) {
        guard open.count >= Self.fewest else { return nil }
        let bytes = document.text.span
        let sized = open.map { (size: LineSize(of: $0.piece, bytes), hasMarks: $0.hasMarks) }
        var best: (width: WrapWidth, count: Int)?
        for unit in Unit.allCases {
            guard let widest = Self.widest(sized.map { unit.width(of: $0.size) }, unit) else { continue }
            let width = WrapWidth(unit: unit, full: widest - unit.slack...widest + unit.tolerance)
            let full = sized.filter { width.isFull($0.size) }
            // Of lists too each line may end without a mark; but few of their items have marks inside.
            guard 2 * full.count > open.count, 2 * full.count(where: \.hasMarks) > full.count,
                full.count >= Self.leastPerLonger * Self.longerLines(than: width, in: document),
                full.count > best?.count ?? 0
            else { continue }
            best = (width, full.count)
        }
        guard let best else { return nil }
        self = best.width
    }

    private init(unit: Unit, full: ClosedRange<Int>) {
        self.unit = unit
        self.full = full
    }

    func isFull(_ size: LineSize) -> Bool { full.contains(unit.width(of: size)) }

    /// The greatest width that some lines have, but for a character.
    private static func widest(_ widths: [Int], _ unit: Unit) -> Int? {
        let sorted = widths.sorted()
        return sorted.indices.reversed().first { index in
            index + 1 >= fewest && sorted[index] - sorted[index + 1 - fewest] <= unit.tolerance
        }.map { sorted[$0] }
    }

    /// How many paragraphs of prose are longer than a full line; titles and headings have neither ， nor 。.
    private static func longerLines(than width: WrapWidth, in document: Document) -> Int {
        let bytes = document.text.span
        return document.blocks.count { block in
            // A column takes a byte or more, and so does a scalar.
            guard case .paragraph(let piece) = block, piece.range.count > width.full.upperBound else { return false }
            return width.unit.width(of: LineSize(of: piece, bytes)) > width.full.upperBound
                && LineEnd.hasStops(piece, bytes)
        }
    }

    /// The fewest lines that make a width.
    private static let fewest = 3
    /// The fewest full lines for each that is longer, such as an address or a row of a table.
    private static let leastPerLonger = 6
}
