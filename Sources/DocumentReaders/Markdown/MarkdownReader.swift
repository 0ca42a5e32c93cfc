import DocumentModel
import TextSupport

/// Reads Markdown into paragraphs and tables. A line of text is a paragraph, as in a plain text.
struct MarkdownReader {
    private var bytes: [UInt8]
    private var lines: [MarkdownLine] = []
    private var document = Document(text: [], blocks: [])
    private var cellCount = 0
    private var hasTags = false

    /// Cuts valid UTF-8 into lines; throws E-limit for more than `TextLimits` allows.
    init(_ bytes: [UInt8]) throws(Diagnostic) {
        self.bytes = bytes
        var scanner = LineScanner(bytes.span)
        while let line = try scanner.next(in: bytes.span) {
            lines.append(MarkdownLine(bytes.span, line, number: scanner.number))
        }
    }

    mutating func read() -> Document {
        var index = readFrontMatter()
        while index < lines.count {
            if beginsTable(at: index) {
                index = readTable(at: index)
            } else {
                take(lines[index])
                index += 1
            }
        }
        document.text = bytes
        return document
    }
}

// MARK: - Tables

extension MarkdownReader {
    /// Whether a table begins: a row above a delimiter, or two lines that both begin with a bar.
    private func beginsTable(at index: Int) -> Bool {
        let line = lines[index]
        guard line.isLedByBar || line.isBarred else { return false }
        var next = index + 1
        while next < lines.count, lines[next].isBorder { next += 1 }
        guard next < lines.count else { return false }
        return (line.isLedByBar && lines[next].isLedByBar) || (line.isBarred && lines[next].delimiter != nil)
    }

    /// Reads the table that begins at a line; the line behind it.
    private mutating func readTable(at start: Int) -> Int {
        var end = start
        let hasDelimiter = lines[start...].prefix(3).contains { $0.delimiter != nil }
        while end < lines.count, belongsToTable(lines[end], hasDelimiter) { end += 1 }
        var table = TextTable(line: lines[start].number)
        var style = lines[start..<end].lazy.compactMap(\.delimiter).first.map {
            PipeRow.Style(count: $0.count, hasLeadingBar: $0.hasLeadingBar, hasTrailingBar: $0.hasTrailingBar)
        }
        var rowCount = 0
        var sawDelimiter = false
        for line in lines[start..<end] where !line.isBorder {
            // A row of single dashes is one of values unless it stands where the delimiter belongs.
            if let delimiter = line.delimiter, delimiter.isCertain || (rowCount == 1 && !sawDelimiter) {
                sawDelimiter = true
                continue
            }
            let row = PipeRow(bytes.span, line.range, outer: outer(line), style: style)
            style = style ?? row.style
            table.add(row: pieces(row, of: line))
            rowCount += 1
        }
        table.end(in: &document, cells: &cellCount)
        return end
    }

    private func belongsToTable(_ line: MarkdownLine, _ hasDelimiter: Bool) -> Bool {
        switch line.kind {
        case .border: !hasDelimiter
        case .delimiter: true
        case .barred(let isLed): isLed || hasDelimiter || isBlankRow(line)
        case .blank, .fence, .rule, .text: false
        }
    }

    /// Whether it begins with a bar and has nothing but bars: a row of blank cells.
    private func isBlankRow(_ line: MarkdownLine) -> Bool { bytes[line.range.lowerBound] == PipeScan.bar }

    /// The line with the white space at its ends.
    private func outer(_ line: MarkdownLine) -> Range<Int> {
        var end = line.range.upperBound
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        var start = line.range.lowerBound
        while start > line.start, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return start..<end
    }

    private mutating func pieces(_ row: PipeRow, of line: MarkdownLine) -> [TextPiece] {
        var counter = PlaceCounter(line: line.number, offset: line.start)
        var pieces: [TextPiece] = []
        pieces.reserveCapacity(row.cells.count)
        for cell in row.cells {
            MarkdownInk.whiten(&bytes, cell)
            let ink = MarkdownInk.cell(bytes.span, cell)
            let start = ink.isEmpty ? cell.lowerBound : ink.lowerBound
            pieces.append(
                TextPiece(range: start..<start + ink.count, anchor: counter.place(of: start, in: bytes)))
        }
        return pieces
    }
}

// MARK: - Lines

extension MarkdownReader {
    private mutating func take(_ line: MarkdownLine) {
        switch line.kind {
        case .blank, .fence, .rule, .border: return
        case .delimiter, .barred, .text: break
        }
        noteTags(line)
        let ink = MarkdownInk.line(bytes.span, line.range)
        guard !ink.isEmpty, !isComment(ink) else { return }
        if isPicture(ink) {
            let text = LocalizedText(zh: "图片，其中的文字没有读取", en: "a picture, the text of which is not read")
            document.notes.append(DocumentNote(.imageOnly, at: piece(ink, of: line).anchor, text))
        } else if let label = linkLabel(ink) {
            document.blocks.append(.link(piece(label, of: line)))
        } else {
            document.blocks.append(.paragraph(piece(ink, of: line)))
        }
    }

    private func piece(_ ink: Range<Int>, of line: MarkdownLine) -> TextPiece {
        var counter = PlaceCounter(line: line.number, offset: line.start)
        return TextPiece(range: ink, anchor: counter.place(of: ink.lowerBound, in: bytes))
    }

    /// Says once that tables in HTML are not read.
    private mutating func noteTags(_ line: MarkdownLine) {
        guard !hasTags, contains("<table", in: line.range) else { return }
        hasTags = true
        document.notes.append(
            DocumentNote(
                .part, at: .text(line: line.number, column: 1),
                LocalizedText(
                    zh: "Markdown 中用 HTML 标签写的表格没有读取", en: "a table in HTML inside the Markdown is not read")))
    }

    private func contains(_ tag: String, in range: Range<Int>) -> Bool {
        let tag = Array(tag.utf8)
        return range.dropLast(tag.count - 1).contains { start in
            bytes[start] == tag[0]
                && zip(bytes[start..<start + tag.count], tag).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
        }
    }

    private func isComment(_ ink: Range<Int>) -> Bool {
        bytes[ink].starts(with: Array("<!--".utf8)) && bytes[ink].suffix(3).elementsEqual(Array("-->".utf8))
    }

    /// Whether a line is `![…](…)` and nothing else.
    private func isPicture(_ ink: Range<Int>) -> Bool {
        bytes[ink].starts(with: Array("![".utf8)) && linkLabel(ink.dropFirst()) != nil
    }

    /// The words of a line that is `[words](address)` and nothing else.
    private func linkLabel(_ ink: Range<Int>) -> Range<Int>? {
        guard ink.count > 4, bytes[ink.lowerBound] == UInt8(ascii: "["), bytes[ink.upperBound - 1] == UInt8(ascii: ")"),
            let end = ink.first(where: { bytes[$0] == UInt8(ascii: "]") }), bytes[end + 1] == UInt8(ascii: "("),
            !ink.suffix(from: end + 2).dropLast().contains(where: { bytes[$0] == UInt8(ascii: ")") })
        else { return nil }
        let label = UTF8Text.trimmed(bytes.span, ink.lowerBound + 1..<end)
        return label.isEmpty ? ink : label
    }

    /// Reads the properties between two lines of `---` at the beginning, as sites and notebooks have them; the line
    /// behind them.
    private mutating func readFrontMatter() -> Int {
        guard let first = lines.first, bytes[first.range].elementsEqual(Array("---".utf8)),
            let end = lines.indices.prefix(Self.longestFrontMatter).dropFirst().first(where: { index in
                bytes[lines[index].range].elementsEqual(Array("---".utf8))
                    || bytes[lines[index].range].elementsEqual(Array("...".utf8))
            }), lines[1..<end].contains(where: { bytes[$0.range].contains(UInt8(ascii: ":")) })
        else { return 0 }
        for line in lines[1..<end] {
            guard let value = value(of: "title:", in: line) else { continue }
            document.properties.append(Document.Property(name: "title", value: piece(value, of: line)))
        }
        return end + 1
    }

    /// What stands behind a key, without quotes.
    private func value(of key: String, in line: MarkdownLine) -> Range<Int>? {
        let key = Array(key.utf8)
        guard line.start == line.range.lowerBound, bytes[line.range].starts(with: key) else { return nil }
        var value = UTF8Text.trimmed(bytes.span, line.range.dropFirst(key.count))
        if let first = value.first, let last = value.last, value.count > 1, bytes[first] == bytes[last],
            bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'")
        {
            value = UTF8Text.trimmed(bytes.span, value.dropFirst().dropLast())
        }
        return value.isEmpty ? nil : value
    }

    /// The most lines of properties.
    private static let longestFrontMatter = 200
}
