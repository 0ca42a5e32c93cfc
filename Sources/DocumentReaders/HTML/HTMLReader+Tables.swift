import DocumentModel
import TextSupport

extension HTMLReader {
    /// Begins a table or a part of one; whatever it implies the end of has ended.
    mutating func startTablePart(_ element: HTMLElement, _ tag: HTMLTag) throws(Diagnostic) {
        if element == .table { return try startTable(tag) }
        // A part of a table outside of every table is no more than the end of a line.
        guard open.part(.table) != nil else { return }
        if element != .tr, !element.isCell { tables[tables.count - 1].endRowGroup() }
        guard element != .col, element != .colgroup else { return }
        if element.isCell, open.all.last?.element != .tr {
            tables[tables.count - 1].beginRow()
            try push(.tr, .isRead)
        }
        guard !tag.isHidden else {
            if element == .tr { tables[tables.count - 1].skipRow() }
            return try push(element, .hidden)
        }
        if element == .tr { tables[tables.count - 1].beginRow() }
        if element.isCell {
            tables[tables.count - 1].beginCell(columns: tag.columns, rows: tag.rows)
        }
        try push(element, .isRead)
    }

    private mutating func startTable(_ tag: HTMLTag) throws(Diagnostic) {
        tableCount += 1
        guard !tag.isHidden else { return try push(.table, .hidden) }
        guard tables.count < TableLimits.depth else {
            add(
                note: LocalizedText(
                    zh: "第 \(tableCount) 个表格嵌套在超过 \(TableLimits.depth) 层表格之中，没有读取",
                    en: "table \(tableCount) stands in tables more than \(TableLimits.depth) deep; it was not read"),
                at: .grid(table: tableCount, row: 1, column: 1))
            return try push(.table, .hidden)
        }
        try push(.table, .isRead)
        tables.append(HTMLTable(number: tableCount))
    }

    /// Ends the innermost table: what only lays the page out becomes lines of what it stands in.
    mutating func endTable() throws(Diagnostic) {
        guard let table = tables.popLast() else { return }
        if table.isLayout { return try add(table.outside + table.items) }
        ended.append(table)
        try add([.table(ended.count - 1)])
    }

    /// Adds a line or a table to the document.
    mutating func lay(_ item: HTMLTable.Item) throws(Diagnostic) {
        switch item {
        case .line(let line):
            let bytes = text.ink[line.range]
            if line.isLink { try builder.add(link: bytes.span) } else { try builder.add(paragraph: bytes.span) }
        case .table(let index): try lay(ended[index])
        }
    }

    private mutating func lay(_ table: HTMLTable) throws(Diagnostic) {
        for item in table.outside { try lay(item) }
        guard !table.isTooLarge else {
            noteSize(of: table)
            for item in table.items { if case .table = item { try lay(item) } }
            return
        }
        var isInGrid = false
        for row in table.rows where !row.cells.isEmpty {
            if isProse(row, of: table) {
                isInGrid = false
                for cell in table.cells[row.cells] {
                    for item in table.items[cell.items] { try lay(item) }
                }
            } else {
                if !isInGrid { builder.beginTable() }
                isInGrid = true
                try builder.add(row: cells(of: row, in: table))
            }
        }
        builder.endTable()
    }

    /// Whether a row is none of a table's own: a table stands in it, its only text is long, or a text is very long.
    private func isProse(_ row: HTMLTable.Row, of table: HTMLTable) -> Bool {
        var texts = 0
        var longest = 0
        for cell in table.cells[row.cells] {
            var length = 0
            for item in table.items[cell.items] {
                guard case .line(let line) = item else { return true }
                // Most lines are short enough whatever their characters are.
                length += line.range.count <= 20 ? line.range.count : UTF8Text.scalarCount(text.ink.span, line.range)
            }
            texts += length > 0 ? 1 : 0
            longest = max(longest, length)
        }
        return longest > Self.proseLength && texts == 1 || longest > Self.longProseLength
    }

    /// The most characters of a text that alone in its row is a cell.
    static let proseLength = 200
    /// The most characters of any cell: no form has a label or a value of that length.
    static let longProseLength = 1_000

    private func cells(of row: HTMLTable.Row, in table: HTMLTable) -> [DocumentBuilder.Cell] {
        table.cells[row.cells].map { cell in
            DocumentBuilder.Cell(
                text: bytes(of: cell, in: table),
                anchor: .grid(table: table.number, row: row.number, column: cell.columns.lowerBound + 1),
                columns: cell.columns)
        }
    }

    /// The lines of a cell as one text; a picture where there is nothing else.
    private func bytes(of cell: HTMLTable.Cell, in table: HTMLTable) -> ArraySlice<UInt8> {
        // Nearly every cell: no line or one, as it stands.
        if !cell.hasPicture, !cell.isCut, cell.items.count <= 1 {
            guard case .line(let line) = table.items[cell.items].first else { return [] }
            return text.ink[line.range]
        }
        var bytes: [UInt8] = []
        for item in table.items[cell.items] {
            guard case .line(let line) = item else { continue }
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes += text.ink[line.range]
        }
        if bytes.isEmpty, cell.hasPicture { bytes = HTMLText.pictureMark }
        if cell.isCut { bytes += Array("…".utf8) }
        return bytes[...]
    }

    private mutating func noteSize(of table: HTMLTable) {
        let place = SourceAnchor.grid(table: table.number, row: 1, column: 1)
        if table.width > TableLimits.columns {
            add(
                note: LocalizedText(
                    zh: "第 \(table.number) 个表格有 \(table.width) 列，超过上限 \(TableLimits.columns) 列，没有读取",
                    en:
                        "table \(table.number) has \(table.width) columns, more than the limit of \(TableLimits.columns); it was not read"
                ),
                at: place)
        } else {
            add(
                note: LocalizedText(
                    zh: "第 \(table.number) 个表格有 \(table.height) 行，超过上限 \(TableLimits.rows) 行，没有读取",
                    en:
                        "table \(table.number) has \(table.height) rows, more than the limit of \(TableLimits.rows); it was not read"
                ),
                at: place)
        }
    }

    /// Adds a note, unless the page has given reason for so many that nobody reads them.
    mutating func add(note: LocalizedText, at place: SourceAnchor) {
        noteCount += 1
        if noteCount <= 64 { builder.add(note: DocumentNote(.layout, at: place, note)) }
    }
}
