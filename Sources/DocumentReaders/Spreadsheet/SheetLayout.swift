import DocumentModel
import TextSupport

/// Tells which lines of a sheet are rows of tables and which are prose that stands in cells.
///
/// A sheet does not say where its tables are. Lines with several cells are rows; a line with one is a row where it heads
/// others or stands among them, and a paragraph where it is long, numbered as a chapter, or stands alone.
struct SheetLayout {
    let sheet: SheetCells
    let lines: [SheetLine]
    let vocabulary: Vocabulary

    /// What a line is.
    enum Kind: Sendable, Equatable {
        case row
        case paragraph
        /// Nothing stands in it.
        case gap
    }

    /// The longest text, in scalars, of a line that is taken for a heading of a table.
    static let longestHeading = 40
    /// The longest text, in scalars, of a row's label whose values are blank.
    static let longestLabel = 200

    /// What each line is.
    func kinds() -> [Kind] {
        var kinds: [Kind] = []
        kinds.reserveCapacity(lines.count)
        var sawText = false
        // The rows of the table that goes on up to here.
        var table: Range<Int> = 0..<0
        for index in lines.indices {
            let line = lines[index]
            if !line.follows { table = index..<index }
            let kind = kind(index, table, isFirst: !sawText)
            sawText = sawText || !line.isBlank
            table = kind == .row ? table.lowerBound..<index + 1 : index + 1..<index + 1
            kinds.append(kind)
        }
        return kinds
    }

    private func kind(_ index: Int, _ table: Range<Int>, isFirst: Bool) -> Kind {
        let line = lines[index]
        switch line.cells.count {
        case 0: return !table.isEmpty && isBlankRow(line, below: lines[index - 1]) ? .row : .gap
        case 1: return isRow(index, table, isFirst: isFirst) ? .row : .paragraph
        default: return .row
        }
    }

    /// Whether a blank line is a row of the table above it: merged cells run through it, or it has cells as wide as the
    /// row above.
    private func isBlankRow(_ line: SheetLine, below row: SheetLine) -> Bool {
        if !line.covered.isEmpty { return true }
        guard line.blanks.count > 1, let width = Self.width(line), let above = Self.width(row) else { return false }
        return width == above
    }

    /// The columns from the first to the last cell that a line has, blank or not, or that merged cells run through.
    private static func width(_ line: SheetLine) -> ClosedRange<Int>? {
        let firsts = [
            line.cells.first?.columns.lowerBound, line.blanks.first?.column, line.blankMerges.first?.lowerBound,
            line.covered.first?.lowerBound,
        ]
        let lasts = [
            line.cells.last?.columns.upperBound, line.blanks.last?.column, line.blankMerges.last?.upperBound,
            line.covered.last?.upperBound,
        ]
        guard let first = firsts.compactMap({ $0 }).min(), let last = lasts.compactMap({ $0 }).max() else { return nil }
        return first...last
    }

    /// Whether a line with one cell is a row of a table.
    private func isRow(_ index: Int, _ table: Range<Int>, isFirst: Bool) -> Bool {
        let text = text(of: index)
        let folded = folded(text)
        let headsRow = headsRow(index)
        if (!table.isEmpty || headsRow), vocabulary.knows(folded) { return true }
        // A number without a label is no prose, but no reason to part the table either.
        if !table.isEmpty, NumberText.read(text.span, UTF8Text.trimmed(text.span, text.indices)) != .unreadable {
            return true
        }
        let isChapter = Enumerator.leading(folded)?.enumerator.style == .chapter
        if !table.isEmpty, isInGrid(index, table), UTF8Text.scalarCount(text.span, text.indices) <= Self.longestLabel {
            // A chapter's heading can have the table's lines around it, too: it is none of the wordings of the table.
            return !isChapter || !knowsLabels(of: table)
        }
        guard !isFirst, !isChapter, UTF8Text.scalarCount(text.span, text.indices) <= Self.longestHeading else {
            return false
        }
        return headsRow || (!table.isEmpty && leadsToRow(index))
    }

    /// Whether the next line has several cells.
    private func headsRow(_ index: Int) -> Bool {
        index + 1 < lines.count && lines[index + 1].follows && lines[index + 1].cells.count > 1
    }

    /// Whether short lines with one cell lead from this one to a line with several.
    private func leadsToRow(_ index: Int) -> Bool {
        var next = index
        for _ in 0..<Self.longestGroup {
            if headsRow(next) { return true }
            next += 1
            guard next < lines.count, lines[next].follows, lines[next].cells.count == 1 else { return false }
            let text = text(of: next)
            guard UTF8Text.scalarCount(text.span, text.indices) <= Self.longestHeading,
                Enumerator.leading(folded(text))?.enumerator.style != .chapter
            else { return false }
        }
        return false
    }

    /// Whether a line stands within the lines of a table: merged cells of the rows above run through it, or the blank
    /// cells beside its text look like those in the rows around it.
    private func isInGrid(_ index: Int, _ table: Range<Int>) -> Bool {
        let line = lines[index]
        if !line.covered.isEmpty { return true }
        guard let text = line.cells.first, let last = line.blanks.last, last.column > text.columns.upperBound else {
            return false
        }
        let below = headsRow(index) ? index + 1..<index + 2 : 0..<0
        for row in [below, table.suffix(3)].joined() {
            if let format = format(ofColumn: last.column, in: lines[row]) { return format == last.format }
        }
        return false
    }

    /// The number of the format of the cell that a line has in a column; nil where it has none, or a merged one.
    private func format(ofColumn column: Int, in line: SheetLine) -> Int32? {
        if let cell = line.cells.firstIndex(where: { $0.columns == column...column }) { return line.formats[cell] }
        return line.blanks.first { $0.column == column }?.format
    }

    /// Whether the vocabulary knows one of the texts that the rows of a table begin with.
    private func knowsLabels(of table: Range<Int>) -> Bool {
        table.suffix(Self.longestGroup).contains { row in
            lines[row].cells.prefix(3).contains { vocabulary.knows(folded(Array(sheet.text[$0.text]))) }
        }
    }

    private func text(of index: Int) -> [UInt8] {
        lines[index].cells.first.map { Array(sheet.text[$0.text]) } ?? []
    }

    private func folded(_ text: [UInt8]) -> [UInt32] {
        var folded: [UInt32] = []
        // Longer text is no wording of a table.
        if text.count <= 4 * Self.longestLabel { TextFolding.append(text.span, text.indices, to: &folded) }
        return folded
    }

    /// How many rows without values may follow each other in a table.
    private static let longestGroup = 64
}
