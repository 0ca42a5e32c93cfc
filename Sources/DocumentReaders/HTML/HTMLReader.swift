import DocumentModel
import TextSupport

/// Reads a page's tags and text into paragraphs, links, tables and properties, in one pass.
///
/// It follows the HTML standard (13.2.6) in what ends an element whose end tag is missing, as far as that decides which
/// text stands in which cell and what is hidden; elements that are a look only are passed over.
struct HTMLReader {
    var scanner: HTMLScanner
    var open = OpenElements()
    var text = HTMLText()
    var styles = HTMLStyles()
    /// The tables that are open, the outermost first.
    var tables: [HTMLTable] = []
    /// Tables in tables that have ended, until the outermost one has.
    var ended: [HTMLTable] = []
    var builder = DocumentBuilder()
    var properties = HTMLProperties()
    var tableCount = 0
    /// Whether the text that comes is a title's.
    var isInTitle = false
    /// Whether the page says that it ends.
    var hasEnd = false
    var noteCount = 0

    /// How deep elements may stand in elements, those that are a look only not counted.
    static let depth = 1_024

    /// Makes a reader of a page, which is HTML or XML.
    init(isXML: Bool) {
        scanner = HTMLScanner(isXML: isXML)
    }

    /// Reads a page in valid UTF-8 to its end.
    mutating func read(_ page: Span<UInt8>, notes: [DocumentNote]) throws(Diagnostic) -> Document {
        for note in notes { builder.add(note: note) }
        while let token = scanner.next(page) {
            switch token {
            case .text(let range): try take(text: range, of: page)
            case .start(let element):
                isInTitle = false
                try start(element, page)
                if scanner.endsElement(page) {
                    isInTitle = false
                    try end(element)
                }
            case .end(let element):
                isInTitle = false
                try end(element)
            case .comment(let range): properties.take(comment: range, of: page)
            }
        }
        if let table = tables.last, !hasEnd { cut(table.number) }
        try close(downTo: 0)
        try endLine()
        try properties.add(to: &builder)
        return builder.finished()
    }

    /// Ends the line that was begun, at the bounds of blocks and cells.
    mutating func endLine() throws(Diagnostic) {
        guard let line = text.finishLine() else { return }
        try add([.line(line)])
    }

    /// Adds lines and tables to what is open: a cell, or else the document.
    mutating func add(_ items: [HTMLTable.Item]) throws(Diagnostic) {
        guard tables.isEmpty else {
            for item in items { tables[tables.count - 1].add(item) }
            return
        }
        for item in items { try lay(item) }
        text.reset()
        ended.removeAll(keepingCapacity: true)
    }

    private mutating func take(text range: Range<Int>, of page: Span<UInt8>) throws(Diagnostic) {
        if isInTitle {
            properties.take(title: range, of: page)
        } else if open.hidden == 0 {
            guard open.preformatted > 0, tables.isEmpty else { return append(page, range) }
            var start = range.lowerBound
            for index in range where page[index] == 0x0A {
                append(page, start..<index)
                try endLine()
                start = index + 1
            }
            append(page, start..<range.upperBound)
        }
    }

    private mutating func append(_ page: Span<UInt8>, _ range: Range<Int>) {
        text.append(page, range, isLink: open.links > 0, isStruck: open.struck > 0)
    }

    /// Has a picture stand here, or a control whose text is not read.
    mutating func picture() {
        guard tables.last?.isInCell == true else { return }
        tables[tables.count - 1].addPicture()
        text.picture()
    }

    /// Shows what a control in a cell holds.
    mutating func control(_ element: HTMLElement, _ values: HTMLValues, _ page: Span<UInt8>) {
        if values.isHidden { return }
        guard element == .input else {
            if !values.isSpacer(page) { picture() }
            return
        }
        if HTMLValues.isWord(page, values.kind, in: Self.silentInputs) { return }
        if HTMLValues.isWord(page, values.kind, in: Self.markInputs) { return picture() }
        guard tables.last?.isInCell == true, let value = values.value else { return }
        text.space()
        append(page, value)
        text.space()
    }

    private static let silentInputs = ["hidden", "submit", "button", "reset", "file", "password"]
    private static let markInputs = ["checkbox", "radio", "image", "range", "color"]

    /// Notes that the page ends in a table: what its last cell says may be a part only.
    private mutating func cut(_ number: Int) {
        tables[tables.count - 1].cut()
        add(
            note: LocalizedText(
                zh: "网页在第 \(number) 个表格中间就结束了，可能没有保存完整，最后一格不予采用",
                en:
                    "the page ends inside table \(number); it may not have been saved completely, the last cell is not used"
            ),
            at: .grid(table: number, row: 1, column: 1))
    }
}
