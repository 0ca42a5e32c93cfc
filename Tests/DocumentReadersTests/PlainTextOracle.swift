import DocumentModel
import TextSupport

@testable import DocumentReaders

/// The layouts of plain text read line by line and byte by byte, as they are described: slow, and nothing clever in it.
struct PlainTextOracle {
    private let bytes: [UInt8]
    private(set) var blocks: [Document.Block] = []
    private var rows: [[TextPiece]] = []
    private var row: [TextPiece] = []
    private var layout = ""
    private var openCell: (range: Range<Int>, line: Int)?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for (index, line) in Self.lines(of: bytes).enumerated() { take(line, number: index + 1) }
        closeTable()
    }

    /// The ranges of the lines, without their ends.
    static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        let end: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
        var lines = bytes.split(separator: end, omittingEmptySubsequences: false).map(\.indices)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { bytes[$0].last == 0x0D ? $0.dropLast() : $0 }
    }

    private mutating func take(_ line: Range<Int>, number: Int) {
        let text = bytes[line]
        let bars = text.reversed().prefix { $0 == 0x7C || $0 == 0x20 }
        if text.allSatisfy({ $0 == 0x20 || $0 == 0x0C }) {
            takeGap()
        } else if text.contains(0x09) {
            let isCell = text.first == 0x09 && !text.dropFirst().contains(0x09) && layout != "rows"
            if isCell { beginCell(line, number) } else { takeRow(line, number) }
        } else if bars.contains(0x7C), text.first != 0x7C {
            open("bars")
            row.append(piece(line.dropLast(bars.count), number, 1))
            if bars.count(where: { $0 == 0x7C }) > 1 { closeRow() }
        } else if UTF8Text.trimmed(bytes.span, line).isEmpty {
            if openCell == nil { takeGap() }
        } else if let cell = openCell, !beginsChapter(line) {
            openCell = (cell.range.lowerBound..<line.upperBound, cell.line)
        } else {
            closeTable()
            blocks.append(.paragraph(piece(line, number, 1)))
        }
    }

    private func beginsChapter(_ line: Range<Int>) -> Bool {
        let head = String(decoding: bytes[UTF8Text.trimmed(bytes.span, line)], as: UTF8.self).unicodeScalars.prefix(8)
        return Enumerator.leading(TextFolding.scalars(of: String(head)))?.enumerator.style == .chapter
    }

    private mutating func takeGap() {
        if layout == "cells" { closeRow() }
        if layout == "rows" { closeTable() }
    }

    private mutating func beginCell(_ line: Range<Int>, _ number: Int) {
        open("cells")
        closeCell()
        openCell = (line.dropFirst(), number)
    }

    private mutating func takeRow(_ line: Range<Int>, _ number: Int) {
        open("rows")
        for cell in bytes[line].split(separator: 0x09, omittingEmptySubsequences: false) {
            let before = bytes[line.lowerBound..<cell.startIndex]
            row.append(piece(cell.indices, number, 1 + before.count { $0 & 0xC0 != 0x80 }))
        }
        closeRow()
    }

    private mutating func open(_ name: String) {
        if layout != name { closeTable() }
        layout = name
    }

    private mutating func closeCell() {
        if let cell = openCell { row.append(piece(cell.range, cell.line, 2)) }
        openCell = nil
    }

    private mutating func closeRow() {
        closeCell()
        if !row.isEmpty { rows.append(row) }
        row = []
    }

    private mutating func closeTable() {
        closeRow()
        if !rows.isEmpty {
            var grid = TableGrid(rowsAreMarked: layout != "bars", isPadded: layout == "rows")
            for row in rows { grid.appendRow(row) }
            blocks.append(.table(grid))
        }
        rows = []
        layout = ""
    }

    private func piece(_ range: Range<Int>, _ line: Int, _ column: Int) -> TextPiece {
        let ink = UTF8Text.trimmed(bytes.span, range)
        let start = ink.isEmpty ? range.lowerBound : ink.lowerBound
        let before = bytes[range.lowerBound..<start]
        let lastLine = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
        let lines = before.count { $0 == 0x0A }
        let scalars = lastLine.count { $0 & 0xC0 != 0x80 }
        return TextPiece(
            range: start..<(ink.isEmpty ? start : ink.upperBound),
            anchor: .text(line: line + lines, column: (lines > 0 ? 1 : column) + scalars))
    }

    /// Whether a table is drawn with bars: a delimiter below a line with a bar, or two lines in a row that begin with one.
    static func findsTable(in bytes: [UInt8]) -> Bool {
        guard bytes.contains(0x7C) else { return false }
        let lines = lines(of: bytes).filter { !PipeScan.isBorder(bytes.span, $0) }
        return lines.indices.contains { index in
            let isDelimiter = DelimiterRow(bytes.span, lines[index]) != nil
            let above = index == 0 ? nil : lines[index - 1]
            if isDelimiter, let above, bytes[above].contains(0x7C) { return true }
            func isRow(_ line: Range<Int>) -> Bool {
                DelimiterRow(bytes.span, line) != nil || PipeScan.isBarredRow(bytes.span, line)
            }
            return isRow(lines[index]) && above.map(isRow) == true
        }
    }
}
