/// The rows of a worksheet in the making (ECMA-376 part 1, 18.3).
struct SheetRows {
    /// From 1.
    private(set) var nextRow: Int
    private var rows = ""
    private var row = ""
    private var merged: [String] = []

    init(firstRow: Int) {
        nextRow = firstRow
    }

    /// Adds a cell to the row; `content` goes on behind the cell's attributes.
    mutating func add(_ content: String, column: Int) {
        let reference = Self.letters(column) + String(nextRow)
        row += content.isEmpty ? "<c r=\"\(reference)\" s=\"1\"/>" : "<c r=\"\(reference)\" s=\"1\"\(content)</c>"
    }

    mutating func endRow() {
        if !row.isEmpty { rows += "<row r=\"\(nextRow)\">\(row)</row>" }
        row = ""
        nextRow += 1
    }

    mutating func merge(from first: (row: Int, column: Int), to last: (row: Int, column: Int)) {
        merged.append("\(Self.letters(first.column))\(first.row):\(Self.letters(last.column))\(last.row)")
    }

    /// The worksheet's part.
    var part: String {
        let merges = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        return WorkbookParts.declaration
            + "<worksheet xmlns=\"\(WorkbookParts.namespace)\"><sheetData>\(rows)</sheetData>"
            + (merged.isEmpty ? "" : "<mergeCells count=\"\(merged.count)\">\(merges)</mergeCells>") + "</worksheet>"
    }

    /// A column's letters, from 0; a report has less than 26 columns.
    static func letters(_ column: Int) -> String {
        String(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")[min(column, 25)])
    }
}

/// The texts of a workbook, each stored once or in its cell.
struct SharedTexts {
    let isShared: Bool
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    init(isShared: Bool) {
        self.isShared = isShared
    }

    /// The type of a cell with this text, and what stands in it.
    mutating func reference(_ text: String) -> String {
        guard isShared else { return " t=\"inlineStr\"><is>\(Self.element(text))</is>" }
        let number = numbers[text] ?? texts.count
        if number == texts.count {
            texts.append(text)
            numbers[text] = number
        }
        return " t=\"s\"><v>\(number)</v>"
    }

    /// A text's element; a long one in two runs, between which its font changed.
    static func element(_ text: String) -> String {
        guard text.count > 6, text.count < 20 else { return "<t xml:space=\"preserve\">\(text.inMarkup())</t>" }
        let cut = text.index(text.startIndex, offsetBy: 3)
        return
            "<r><t xml:space=\"preserve\">\(String(text[..<cut]).inMarkup())</t></r><r><rPr><b/><sz val=\"11\"/></rPr>"
            + "<t xml:space=\"preserve\">\(String(text[cut...]).inMarkup())</t></r>"
    }
}
