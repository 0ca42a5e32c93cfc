import DocumentModel
import TextSupport

/// A row of a sheet as people see it: merged cells are one cell, hidden columns are not there.
struct SheetLine: Sendable {
    /// The row's number, from 1.
    var number: Int
    /// Whether it follows the line before it without a row that is blank through and through.
    var follows: Bool
    /// The cells with text, from left to right.
    var cells: [Cell] = []
    /// The columns that merged cells cover which are shown further up, from left to right.
    var covered: [ClosedRange<Int>] = []
    /// The blank cells that merged cells make, from left to right: they are one cell each.
    var blankMerges: [ClosedRange<Int>] = []
    /// The blank cells that the sheet has, by their column, with the numbers of their formats.
    var blanks: [(column: Int, format: Int32)] = []
    /// The formats of the cells with text, one for each; -1 for merged ones.
    var formats: [Int32] = []

    struct Cell: Sendable {
        /// The columns that it covers, from 1.
        var columns: ClosedRange<Int>
        /// Its text, in the sheet's buffer.
        var text: Range<Int>
    }

    /// Whether the row says nothing.
    var isBlank: Bool { cells.isEmpty }
}

extension SheetLine {
    /// All lines of a sheet that say something, or stand among others that do.
    static func lines(
        of sheet: SheetCells, number: Int, _ notes: inout SheetNotes
    ) throws(SheetMerges.Failure) -> [SheetLine] {
        var lines: [SheetLine] = []
        var merges = SheetMerges(sheet.merges)
        var before = 0
        for row in sheet.rows {
            try merges.go(to: row, in: sheet)
            // A hidden row leaves no gap.
            let follows = row.number <= before + 1
            if row.isHidden {
                if sheet.cells[row.cells].contains(where: { $0.count > 0 }) { notes.take(.hiddenRows, sheet: number) }
                if follows { before = row.number }
                continue
            }
            var line = SheetLine(number: row.number, follows: follows)
            line.fill(row, sheet, merges, number, &notes)
            before = row.number
            lines.append(line)
        }
        return lines
    }

    private mutating func fill(
        _ row: SheetCells.Row, _ sheet: SheetCells, _ merges: SheetMerges, _ sheetNumber: Int, _ notes: inout SheetNotes
    ) {
        for cell in sheet.cells[row.cells] {
            let column = Int(cell.column)
            let isBlank = UTF8Text.trimmed(sheet.text.span, cell.range).isEmpty
            if let merge = merges.covering(column) {
                let isFirst = merge.cells.rows.lowerBound == row.number && merge.cells.columns.lowerBound == column
                if !isBlank, !isFirst {
                    notes.take(.coveredText, at: .sheet(number: sheetNumber, row: row.number, column: column))
                }
                continue
            }
            if sheet.isHidden(column: column) {
                if !isBlank { notes.take(.hiddenRows, sheet: sheetNumber) }
            } else if isBlank {
                blanks.append((column, cell.format))
            } else {
                cells.append(Cell(columns: column...column, text: cell.range))
                formats.append(cell.format)
            }
        }
        addMerges(merges, sheet)
    }

    /// Adds the merged cells: those that begin here as cells, the others as covered.
    private mutating func addMerges(_ merges: SheetMerges, _ sheet: SheetCells) {
        for merge in merges.open where !merge.isHidden {
            let columns = merge.cells.columns
            if merge.shownIn != number {
                covered.append(columns)
            } else if UTF8Text.trimmed(sheet.text.span, merge.text).isEmpty {
                blankMerges.append(columns)
            } else {
                let index = cells.firstIndex { $0.columns.lowerBound > columns.lowerBound } ?? cells.endIndex
                cells.insert(Cell(columns: columns, text: merge.text), at: index)
                formats.insert(-1, at: index)
            }
        }
    }
}
