import DocumentReaders
import TextSupport
import Testing

@testable import AuditRules

/// What the form prints around its tables, by the length and the first characters of its pieces.
@Suite struct TableMarkTests {
    private func marks(_ line: String) throws -> TableMarks {
        TableMarks(try DocumentFormats.read(DocumentInput(Array("一、总体情况\n\n\(line)\n\n按时公开。\n".utf8))))
    }

    private static let blanks = String(repeating: "\u{3000}", count: 17)

    @Test(arguments: [
        ("第二十条第（一）项", "(一"), ("第二十条第一", "一"), ("第二十条第(1", ""), ("第二十条第1", ""),
        ("第二十条第（一）项情况表", "(一"), ("第二十条第（一）项情况一表", ""), ("第二十一条第（一）项", ""),
        ("第二十条第\(blanks)  （一）项", "(一"), ("第二十条第\(blanks)   （一）项", ""),
    ])
    func `a heading of a block is short and begins with 第二十条第`(_ line: String, _ number: String) throws {
        let marks = try marks(line)
        #expect(UTF8Text.string(marks.blocks) == number)
        #expect(marks.blocksOutside.count == (number.isEmpty ? 0 : 1) && !marks.hasBlockInTable)
    }

    @Test(arguments: [
        ("勾稽关系为第一项加二", true), ("勾稽关系为第一项加22", false), ("款项的勾稽关系：第一项加第二项", true), ("相关的勾稽关系：第一项加第二项", true),
        ("全年收拾公示栏、查询点各两次", false), ("勾" + String(repeating: "项", count: 132) + "1", true),
        ("勾" + String(repeating: "项", count: 132) + "12", false),
    ])
    func `the note on the balance says 勾稽 and is of thirty to four hundred bytes`(_ line: String, _ isNote: Bool) throws
    {
        #expect(try marks(line).hasBalanceNote == isNote)
    }
}
