import DocumentModel
import ReportModel
import TextSupport

/// A table of the source with its cells read.
struct SourceTable {
    /// All cells, row after row.
    private(set) var cells: [ReadCell] = []
    /// For each row the index behind its last cell.
    private var rowEnds: [Int] = []
    var isPadded: Bool
    /// Whether the source marks where every row ends.
    var areRowsMarked: Bool
    var anchor: SourceAnchor
    /// Whether it is made of paragraphs.
    private(set) var isLoose = false
    /// Whether it stands below the heading of section 四.
    var isInDisputes = false

    init(_ grid: TableGrid, _ document: Document) {
        let bytes = document.text.span
        var folded: [UInt32] = []
        cells.reserveCapacity(grid.cells.count)
        for (index, piece) in grid.cells.enumerated() {
            cells.append(
                ReadCell(
                    piece: piece, reading: CellReading(piece, bytes, folded: &folded),
                    columns: grid.hasColumns ? grid.columns[index] : 0..<0))
        }
        rowEnds = grid.rowStarts.dropFirst() + [grid.cells.count]
        isPadded = grid.isPadded
        areRowsMarked = grid.rowsAreMarked
        anchor = grid.cells.first?.anchor ?? .text(line: 1, column: 1)
    }

    /// A table of paragraphs that hold a cell or a row each: of most of its rows nothing marks the ends.
    init(cells: [ReadCell], rowEnds: [Int]) {
        self.cells = cells
        self.rowEnds = rowEnds
        isLoose = true
        isPadded = false
        areRowsMarked = false
        anchor = cells.first?.piece.anchor ?? .text(line: 1, column: 1)
    }

    /// The rows as ranges of the cells, from the first to the last.
    var rows: some Collection<Range<Int>> {
        rowEnds.indices.lazy.map { ($0 == 0 ? 0 : rowEnds[$0 - 1])..<rowEnds[$0] }
    }

    /// Whether the columns of its cells are only their places in their rows, which padding may have moved.
    private(set) var areColumnsCounted = false

    /// The table with the place of each cell in its row as its column, where all rows are equally long and the source
    /// has no columns; nil for any other.
    var withColumns: SourceTable? {
        guard isPadded, areRowsMarked, let width = rowEnds.first, width > 1, cells.allSatisfy(\.columns.isEmpty),
            rowEnds.enumerated().allSatisfy({ $1 == ($0 + 1) * width })
        else { return nil }
        var table = self
        table.areColumnsCounted = true
        for index in cells.indices { table.cells[index].columns = index % width..<index % width + 1 }
        return table
    }

    /// Puts cells above the table as a row of their own.
    mutating func prepend(row: [ReadCell]) {
        cells.insert(contentsOf: row, at: 0)
        rowEnds = [row.count] + rowEnds.map { $0 + row.count }
    }

    /// Whether a heading stands in it that only the form has: 第二十条第（…）项, 申请人情况, 复议后起诉.
    var hasFormHeadings: Bool {
        labels.contains { label in
            label.opensBlock
                || label.meanings.contains(.heading("申请人情况")) || label.meanings.contains(.disputes("suit-after-review"))
        }
    }

    var hasFormRows: Bool { labels.contains { $0.row != nil } }

    private var labels: some Sequence<LabelMatch> { cells.lazy.compactMap(\.reading.label) }

    /// That the table was passed over.
    var note: ReadingNote {
        ReadingNote(
            .unknownRow, at: anchor,
            LocalizedText(
                zh: "正文里的一张表（\(rowEnds.count) 行）不是规定格式的表格，未采用",
                en: "a table of the text (\(rowEnds.count) rows) is not one of the form's and is not used"))
    }
}
