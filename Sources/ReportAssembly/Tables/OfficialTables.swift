import DocumentModel
import ReportModel
import TextSupport

/// The tables of a document that can be those of the form, and those of other parts that have rows of its names.
///
/// A table in section 一, 五 or 六 is not one of the form's, whatever its rows are called, unless it has the form's own
/// headings. Between the headings of 二 and 五 paragraphs that hold a cell each make a table too, and a label that stands
/// by itself above a table, such as 行政复议, belongs to it.
struct OfficialTables {
    private(set) var official: [SourceTable] = []
    private(set) var outside: [SourceTable] = []

    private let document: Document
    /// The cells of the paragraphs since the last block that was none.
    private var loose: [ReadCell] = []

    init(of document: Document, _ sections: [(section: SectionNumber, block: Int)]) {
        self.document = document
        let start = sections.first { $0.section >= .disclosure && $0.section <= .disputes }?.block ?? 0
        let end = sections.first { $0.section >= .problems }?.block ?? document.blocks.count
        let headings = Set(sections.map(\.block))
        for (index, block) in document.blocks.enumerated() {
            let isInside = index >= start && index < end
            switch block {
            case .table(let grid): take(SourceTable(grid, document), isInside: isInside)
            case .paragraph(let piece) where isInside && !headings.contains(index): take(piece)
            case .paragraph, .link: endLoose()
            }
        }
        endLoose()
    }

    private mutating func take(_ table: SourceTable, isInside: Bool) {
        var table = table
        if isInside || table.hasFormHeadings {
            if loose.contains(where: { $0.reading.label == nil }) { endLoose() }
            if !loose.isEmpty { table.prepend(row: loose) }
            official.append(table)
        } else if table.hasFormRows {
            outside.append(table)
        }
        loose = []
    }

    private mutating func take(_ piece: TextPiece) {
        let cells = cells(of: piece)
        if cells.isEmpty { endLoose() } else { loose += cells }
    }

    /// The cells that a paragraph is; none where it is prose.
    private func cells(of piece: TextPiece) -> [ReadCell] {
        guard piece.range.count <= GluedText.maximumBytes else { return [] }
        let bytes = document.text.span
        var folded: [UInt32] = []
        let cell = ReadCell(piece: piece, reading: CellReading(piece, bytes, folded: &folded))
        switch cell.reading {
        case .label, .digits, .value(.number), .value(.dash): return [cell]
        case .blank, .value:
            if let labels = GluedText.labels(piece, bytes) { return labels }
            // Digits behind a label are parted when the edition is known.
            return Form.all.contains { GluedText.row(piece, bytes, $0) != nil } ? [cell] : []
        }
    }

    /// Paragraphs with values among them are a table; labels alone are what is left of one.
    private mutating func endLoose() {
        if loose.contains(where: { $0.reading.label == nil }) { official.append(SourceTable(cells: loose)) }
        loose = []
    }
}
