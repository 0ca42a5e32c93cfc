import DocumentModel
import ReportModel
import TextSupport

/// A table of the source with its cells read.
struct SourceTable {
    var rows: [[ReadCell]]
    var isPadded: Bool
    var anchor: SourceAnchor

    init(_ grid: TableGrid, _ document: Document) {
        let bytes = document.text.span
        var folded: [UInt32] = []
        rows = (0..<grid.rowCount).map { row in
            var cells: [ReadCell] = []
            cells.reserveCapacity(grid.row(row).count)
            for index in grid.row(row) {
                let piece = grid.cells[index]
                cells.append(ReadCell(piece: piece, reading: CellReading(piece, bytes, folded: &folded)))
            }
            return cells
        }
        isPadded = grid.isPadded
        anchor = grid.cells.first?.anchor ?? .text(line: 1, column: 1)
    }

    /// The tables that can be those of the form, and those of other parts of the report that have rows of its names.
    ///
    /// A table in section 一, 五 or 六 is not one of the form's, whatever its rows are called, unless it has the form's
    /// own headings.
    static func official(
        in document: Document, _ sections: [(section: SectionNumber, block: Int)]
    ) -> (official: [SourceTable], outside: [SourceTable]) {
        let start = sections.first { $0.section >= .disclosure && $0.section <= .disputes }?.block ?? 0
        let end = sections.first { $0.section >= .problems }?.block ?? document.blocks.count
        var official: [SourceTable] = []
        var outside: [SourceTable] = []
        for (index, block) in document.blocks.enumerated() {
            guard case .table(let grid) = block else { continue }
            let table = SourceTable(grid, document)
            if (index >= start && index < end) || table.hasFormHeadings {
                official.append(table)
            } else if table.hasFormRows {
                outside.append(table)
            }
        }
        return (official, outside)
    }

    /// Whether a heading stands in it that only the form has: 第二十条第（…）项, 申请人情况, 复议后起诉.
    private var hasFormHeadings: Bool {
        labels.contains { label in
            label.opensBlock
                || label.meanings.contains(.heading("申请人情况")) || label.meanings.contains(.disputes("suit-after-review"))
        }
    }

    private var hasFormRows: Bool { labels.contains { $0.row != nil } }

    private var labels: some Sequence<LabelMatch> { rows.lazy.joined().compactMap(\.reading.label) }

    /// That the table was passed over.
    var note: ReadingNote {
        ReadingNote(
            .unknownRow, at: anchor,
            LocalizedText(
                zh: "正文里的一张表（\(rows.count) 行）不是规定格式的表格，未采用",
                en: "a table of the text (\(rows.count) rows) is not one of the form's and is not used"))
    }
}
