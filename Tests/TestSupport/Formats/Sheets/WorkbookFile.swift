/// Writes a report as a workbook.
struct WorkbookFile {
    /// What makes one sort of workbook differ from another.
    struct Options: Sendable {
        var isMerged = true
        var hasSheetPerTable = false
        var numbersAreTexts = false
        var totalsAreFormulas = false
        var hasSharedTexts: Bool
        var hasCoveredCells: Bool
        var startsLow: Bool

        init(_ random: inout SeededRandom) {
            hasSharedTexts = random.chance(70)
            hasCoveredCells = random.chance(60)
            startsLow = random.chance(30)
        }
    }

    private let options: Options
    private var sheets: [(name: String, sheet: SheetRows)] = []
    private var texts: SharedTexts

    init(_ report: InventedReport, _ options: Options, _ random: inout SeededRandom) {
        self.options = options
        texts = SharedTexts(isShared: options.hasSharedTexts)
        let style = TableStyle(isDisclosureApart: random.chance(30), isTotalAbove: random.chance(20))
        let article = PrintedArticle(report, style, labels: LabelDress(&random))
        begin("年报")
        for piece in article.pieces {
            switch piece {
            case .title(let text), .paragraph(let text): add([[PrintedTable.Cell(text: text, role: .label)]])
            case .heading(let level, let number, let text):
                if options.hasSheetPerTable, level == 1, ["二、", "三、", "四、", "五、"].contains(number) {
                    begin(["二、": "表二", "三、": "表三", "四、": "表四"][number] ?? "其他")
                }
                add([[PrintedTable.Cell(text: number + text, role: .label)]])
            case .table(let table): add(table)
            }
        }
    }

    /// The file.
    var bytes: [UInt8] {
        WorkbookParts.archive(sheets: sheets.map { ($0.name, $0.sheet.part) }, texts: texts)
    }

    private mutating func begin(_ name: String) {
        sheets.append((name, SheetRows(firstRow: options.startsLow ? 3 : 1)))
    }

    private mutating func add(_ rows: [[PrintedTable.Cell]]) {
        add(PrintedTable(part: .disclosure, rows: rows), isTable: false)
    }

    private mutating func add(_ table: PrintedTable, isTable: Bool = true) {
        let table = options.isMerged ? table : table.unmerged(.blank, columns: true)
        let first = sheets[sheets.count - 1].sheet.nextRow
        for (row, slots) in table.grid.enumerated() {
            for (column, slot) in slots.enumerated() {
                guard let slot else { continue }
                let isOrigin = slot.row == row && slot.column == column
                guard isOrigin || options.hasCoveredCells else { continue }
                let cell = isOrigin ? content(slot, row: first + row) : ""
                sheets[sheets.count - 1].sheet.add(cell, column: column)
            }
            sheets[sheets.count - 1].sheet.endRow()
        }
        for placed in table.placed.joined() where placed.cell.columns > 1 || placed.cell.rows > 1 {
            sheets[sheets.count - 1].sheet.merge(
                from: (first + placed.row, placed.column),
                to: (first + placed.row + placed.cell.rows - 1, placed.column + placed.cell.columns - 1))
        }
        if isTable { sheets[sheets.count - 1].sheet.endRow() }
    }

    /// What stands in a cell's element, after its reference; a type first where it has one.
    private mutating func content(_ slot: PrintedTable.Placed, row: Int) -> String {
        let text = slot.cell.text
        guard !text.isEmpty else { return "" }
        guard slot.cell.role == .value, !options.numbersAreTexts, let number = Self.number(text) else {
            return texts.reference(text)
        }
        if options.totalsAreFormulas, slot.column == 9 || slot.column == 14, number.allSatisfy(\.isNumber) {
            let (from, to) = (SheetRows.letters(slot.column - 6), SheetRows.letters(slot.column - 1))
            return "><f>SUM(\(from)\(row):\(to)\(row))</f><v>\(number)</v>"
        }
        return "><v>\(number)</v>"
    }

    /// A number as a workbook stores it; nil for what can only be stored as a text.
    private static func number(_ text: String) -> String? {
        let plain = text.replacing(",", with: "").replacing("+", with: "")
        let isNumber = plain.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } && plain.allSatisfy(\.isASCII)
        return isNumber ? plain : nil
    }
}
