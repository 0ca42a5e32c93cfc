/// Writes a report as a word processor's document.
struct WordDocument {
    /// What makes one sort of document differ from another.
    struct Options: Sendable {
        var isMerged = true
        /// Whether all stands in the cell of a table that lays out the page.
        var isNested = false
        /// Whether the numbers of the headings are made by the word processor.
        var hasAutomaticNumbers = false
        /// Whether there are tracked changes.
        var isRevised = false
        /// Whether totals are fields, the title stands in a text box, and values in content controls.
        var hasFields = false
    }

    private let options: Options
    private let labels: LabelDress
    private let apart: TableStyle
    private var runs: WordRuns

    init(_ options: Options, _ random: inout SeededRandom) {
        self.options = options
        labels = LabelDress(&random)
        apart = TableStyle(
            isDisclosureApart: random.chance(20), isTotalAbove: random.chance(20), areResultsLow: random.chance(30))
        runs = WordRuns(isRevised: options.isRevised, hasFields: options.hasFields, &random)
    }

    mutating func bytes(_ report: InventedReport, _ style: TableStyle) -> [UInt8] {
        var body = ""
        for piece in PrintedArticle(report, apart, labels: labels).pieces {
            switch piece {
            case .title(let text): body += title(text)
            case .heading(let level, let number, let text): body += heading(level, number, text)
            case .paragraph(let text): body += runs.paragraph(text, properties: "<w:ind w:firstLine=\"640\"/>")
            case .table(let table):
                body += self.table(options.isMerged ? table : table.unmerged(.blank)) + "<w:p/>"
            }
        }
        if options.isNested {
            body =
                "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid>"
                + "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"9000\" w:type=\"dxa\"/></w:tcPr>\(body)</w:tc></w:tr></w:tbl><w:p/>"
        }
        return WordParts.archive(body: body)
    }

    private mutating func title(_ text: String) -> String {
        let paragraph = runs.paragraph(text, properties: "<w:pStyle w:val=\"Title\"/><w:jc w:val=\"center\"/>")
        return options.hasFields ? WordParts.textBox(paragraph) : paragraph
    }

    private mutating func heading(_ level: Int, _ number: String, _ text: String) -> String {
        guard options.hasAutomaticNumbers else {
            return runs.paragraph(number + text, properties: "<w:pStyle w:val=\"Heading\(level)\"/>")
        }
        let numbering = "<w:numPr><w:ilvl w:val=\"\(level - 1)\"/><w:numId w:val=\"1\"/></w:numPr>"
        return runs.paragraph(text, properties: "<w:pStyle w:val=\"Heading\(level)\"/>\(numbering)")
    }

    private mutating func table(_ table: PrintedTable) -> String {
        let width = max(1, table.width)
        var text =
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"9072\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
        text += String(repeating: "<w:gridCol w:w=\"\(9072 / width)\"/>", count: width) + "</w:tblGrid>"
        for (row, slots) in table.grid.enumerated() {
            text += "<w:tr w:rsidR=\"00\(row)A1B2C\"><w:trPr>\(row < table.headerRows ? "<w:tblHeader/>" : "")</w:trPr>"
            var column = 0
            while column < width, let slot = slots[column] {
                text += cell(slot, row: row, width: 9072 / width)
                column = slot.column + slot.cell.columns
            }
            text += "</w:tr>"
            text += runs.deletedRow(table.rows[row])
        }
        return text + "</w:tbl>"
    }

    private mutating func cell(_ slot: PrintedTable.Placed, row: Int, width: Int) -> String {
        let cell = slot.cell
        var properties = "<w:tcW w:w=\"\(width * cell.columns)\" w:type=\"dxa\"/>"
        if cell.columns > 1 { properties += "<w:gridSpan w:val=\"\(cell.columns)\"/>" }
        if cell.rows > 1 { properties += slot.row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" }
        properties += "<w:vAlign w:val=\"center\"/>"
        let content = slot.row == row ? runs.content(cell) : "<w:p/>"
        return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }
}
