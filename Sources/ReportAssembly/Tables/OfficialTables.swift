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
    private var loose = LooseCells()
    /// Whether the heading of section 四 was seen, below which only table 四 stands.
    private var isInDisputes = false

    init(of document: Document, _ sections: [(section: SectionNumber, block: Int)]) {
        self.document = document
        let start = sections.first { $0.section >= .disclosure && $0.section <= .disputes }?.block ?? 0
        let end = sections.first { $0.section >= .problems }?.block ?? document.blocks.count
        let headings = Set(sections.map(\.block))
        let disputes = sections.first { $0.section == .disputes }?.block ?? document.blocks.count
        for (index, block) in document.blocks.enumerated() {
            isInDisputes = index > disputes
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
        table.isInDisputes = isInDisputes
        if isInside || table.hasFormHeadings {
            let text = document.text
            if !loose.settleHalf(text.span) || loose.hasValues { endLoose() }
            // The name of a row above a table is a heading, not a row without values.
            let labels = loose.cells.filter { !($0.reading.label?.isSurelyRow ?? false) }
            if !labels.isEmpty { table.prepend(row: labels) }
            official.append(table)
        } else if table.hasFormRows {
            outside.append(table)
        }
        loose = LooseCells()
    }

    private mutating func take(_ piece: TextPiece) {
        let text = document.text
        let paragraph = LooseParagraph(piece, text.span, isInDisputes: isInDisputes)
        guard !loose.take(paragraph, text.span) else { return }
        endLoose()
        // It may be the first of a table that comes.
        _ = loose.take(paragraph, text.span)
    }

    /// Paragraphs with values among them are a table; labels alone are what is left of one.
    private mutating func endLoose() {
        let text = document.text
        if var table = loose.table(text.span) {
            table.isInDisputes = isInDisputes
            official.append(table)
        }
        loose = LooseCells()
    }
}
