package import TextSupport

/// Lays out what a reader finds, a line for each paragraph and each row of a table, and makes a document of it.
///
/// White space of any kind inside a piece becomes one space, so that a line of the document stays a line.
package struct DocumentBuilder {
    private var text: [UInt8] = []
    private var blocks: [Document.Block] = []
    private var properties: [Document.Property] = []
    private var notes: [DocumentNote] = []
    private var grid: TableGrid?
    private var line = 1
    private var cellCount = 0

    /// A cell of a row: its UTF-8, its place and the columns that it covers, from 0.
    package struct Cell {
        /// Valid UTF-8; white space at its ends is left out.
        package var text: ArraySlice<UInt8>
        /// Where the cell stands in the source.
        package var anchor: SourceAnchor
        /// The columns that it covers, from 0.
        package var columns: Range<Int>

        /// Makes a cell from its text, its place and its columns.
        package init(text: ArraySlice<UInt8>, anchor: SourceAnchor, columns: Range<Int>) {
            self.text = text
            self.anchor = anchor
            self.columns = columns
        }
    }

    /// Makes a builder of an empty document.
    package init() {}

    /// Adds a paragraph; without ink it is left out. Its place is its line of the layout unless another is given.
    /// Throws E-limit where the document becomes larger than `TextLimits`.
    package mutating func add(paragraph bytes: Span<UInt8>, at anchor: SourceAnchor? = nil) throws(Diagnostic) {
        if let piece = try lay(bytes, anchor) { blocks.append(.paragraph(piece)) }
    }

    /// Adds a paragraph that only leads elsewhere.
    package mutating func add(link bytes: Span<UInt8>, at anchor: SourceAnchor? = nil) throws(Diagnostic) {
        if let piece = try lay(bytes, anchor) { blocks.append(.link(piece)) }
    }

    /// Adds what the file says of itself; an empty value is left out.
    package mutating func add(property name: String, _ bytes: Span<UInt8>, at anchor: SourceAnchor? = nil)
        throws(Diagnostic)
    {
        if let piece = try lay(bytes, anchor) {
            properties.append(Document.Property(name: name.lowercased(), value: piece))
        }
    }

    /// Adds a note.
    package mutating func add(note: DocumentNote) {
        notes.append(note)
    }

    /// Begins a table, to which the rows that follow belong.
    package mutating func beginTable(rowsAreMarked: Bool = true, isPadded: Bool = false) {
        endTable()
        grid = TableGrid(rowsAreMarked: rowsAreMarked, isPadded: isPadded)
    }

    /// Adds a row to the table that was begun; a row without cells is left out. Throws E-limit where the document
    /// becomes larger than `TextLimits` or has more cells than `TableLimits`.
    package mutating func add(row cells: [Cell]) throws(Diagnostic) {
        guard !cells.isEmpty else { return }
        cellCount += cells.count
        guard cellCount <= TableLimits.cells else { throw TableLimits.tooManyCells }
        var row: [(piece: TextPiece, columns: Range<Int>)] = []
        row.reserveCapacity(cells.count)
        for (index, cell) in cells.enumerated() {
            if index > 0 { text.append(0x09) }
            row.append((TextPiece(range: append(cell.text.span), anchor: cell.anchor), cell.columns))
        }
        try endLine()
        grid?.appendRow(row)
    }

    /// Ends the table; one without rows is left out.
    package mutating func endTable() {
        if let grid, grid.rowCount > 0 { blocks.append(.table(grid)) }
        grid = nil
    }

    /// The document of all that was added.
    package consuming func finished() -> Document {
        endTable()
        return Document(text: text, blocks: blocks, properties: properties, notes: notes)
    }

    private mutating func lay(_ bytes: Span<UInt8>, _ anchor: SourceAnchor?) throws(Diagnostic) -> TextPiece? {
        endTable()
        let range = append(bytes)
        guard !range.isEmpty else { return nil }
        let piece = TextPiece(range: range, anchor: anchor ?? .text(line: line, column: 1))
        try endLine()
        return piece
    }

    /// Adds the ink of some UTF-8, each run of white space inside as one space.
    private mutating func append(_ bytes: Span<UInt8>) -> Range<Int> {
        let ink = UTF8Text.trimmed(bytes, bytes.indices)
        let start = text.count
        text.append(addingCapacity: ink.count) { text in
            var wasSpace = false
            for index in ink {
                let byte = bytes[index]
                let isSpace = byte <= 0x20 && (byte == 0x20 || (byte >= 0x09 && byte <= 0x0D))
                if !isSpace { text.append(byte) } else if !wasSpace { text.append(0x20) }
                wasSpace = isSpace
            }
        }
        return start..<text.count
    }

    private mutating func endLine() throws(Diagnostic) {
        text.append(0x0A)
        line += 1
        guard text.count <= TextLimits.bytes, line <= TextLimits.lines else { throw Self.tooLarge }
    }

    private static let tooLarge = Diagnostic(
        .limit,
        LocalizedText(
            zh: "文件的文字太多（上限 \(TextLimits.bytes) 字节、\(TextLimits.lines) 行）",
            en: "too much text in the file (the limit is \(TextLimits.bytes) bytes and \(TextLimits.lines) lines)"),
        hint: LocalizedText(zh: "一份年报通常只有几百行", en: "a report usually has some hundred lines"))
}
