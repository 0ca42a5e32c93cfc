import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

/// As many cells as a document may have, in rows as wide as may be, and a row more: a small file can have so many of them
/// that they take all the memory.
@Suite struct CellLimitTests: WordTesting {
    private let rows = TableLimits.cells / TableLimits.columns

    private func text(_ separator: String, rows: Int) -> [UInt8] {
        let row = [String](repeating: "1", count: TableLimits.columns).joined(separator: separator) + "\n"
        return Array(String(repeating: row, count: rows).utf8)
    }

    @Test func plainText() {
        #expect(failure(.plainText, text("\t", rows: rows)) == nil)
        let found = failure(.plainText, text("\t", rows: rows + 1))
        #expect(found?.code == .limit)
        #expect(
            found?.message
                == LocalizedText(zh: "文件的表格超过 1048576 格", en: "the file has tables of more than 1048576 cells"))
        #expect(found?.hint?.zh == "一份年报的表格通常只有几百格")
    }

    @Test("Of a text with commas the tables are read until there are too many cells; that is said")
    func delimited() throws {
        func read(_ bytes: [UInt8]) throws -> Document {
            try DocumentFormat.delimited.read(DocumentInput(bytes, name: "a.csv"))
        }
        let most = try read(text(",", rows: rows))
        #expect(most.blocks.count == 1 && most.notes.isEmpty)
        let tooMany = try read(text(",", rows: rows + 1))
        #expect(tooMany.blocks.isEmpty && tooMany.notes.map(\.text.zh) == ["表格超过 1048576 格，未采用"])
        let second = try read(text(",", rows: rows) + Array("\n一、总体情况\n\n甲,1\n乙,2\n".utf8))
        #expect(second.blocks.count == 2 && second.notes.map(\.kind) == [.layout])
    }

    @Test func word() {
        let cells = String(repeating: "<w:tc/>", count: TableLimits.columns)
        func document(_ count: Int) -> [UInt8] {
            MadeWordFile("<w:tbl>\(String(repeating: "<w:tr>\(cells)</w:tr>", count: count))</w:tbl>").bytes
        }
        #expect(failure(.word, document(rows)) == nil)
        #expect(failure(.word, document(rows + 1)) == TableLimits.tooManyCells)
    }
}
