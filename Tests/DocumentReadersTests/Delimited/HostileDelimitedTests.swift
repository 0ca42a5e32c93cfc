import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct HostileDelimitedTests: TextTesting {
    @Test("As many columns as a table may have, and one more; ten thousand")
    func columns() throws {
        for (columns, isRead) in [(TableLimits.columns, true), (TableLimits.columns + 1, false), (10_000, false)] {
            let row = [String](repeating: "1", count: columns).joined(separator: ",") + "\n"
            let read = try document(.delimited, Array((row + row).utf8))
            #expect(read.blocks.count == (isRead ? 1 : 0))
            #expect(notes(read) == (isRead ? [] : ["layout 1:1 表格超过 256 列或 16384 行，未采用"]))
        }
    }

    @Test("Blank fields beyond the last column are no columns")
    func blankColumns() throws {
        let row = "甲,1" + String(repeating: ",", count: 16_000) + "\n"
        let read = try document(.delimited, Array((row + row).utf8))
        #expect(read.blocks.count == 1 && read.notes.isEmpty)
    }

    @Test("As many rows as a table may have, and one more; a hundred thousand")
    func rows() throws {
        for (rows, isRead) in [(TableLimits.rows, true), (TableLimits.rows + 1, false)] {
            let read = try document(.delimited, Array(String(repeating: "1,2\n", count: rows).utf8))
            #expect(read.blocks.count == (isRead ? 1 : 0))
            #expect(read.notes.count == (isRead ? 0 : 1))
        }
        #expect(failure(.delimited, Array(String(repeating: "1,2\n", count: 100_000).utf8))?.code == .limit)
    }

    @Test("A line of ten megabytes")
    func longLine() {
        #expect(failure(.delimited, [UInt8](repeating: UInt8(ascii: ","), count: 10 << 20))?.code == .limit)
    }

    @Test("No text: zero bytes, a picture, half a character")
    func noText() {
        #expect(failure(.delimited, Array("a,b\u{0}\n".utf8))?.message.en == "not a text file (byte 4 is zero)")
        #expect(failure(.delimited, [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10])?.code == .encoding)
        #expect(failure(.delimited, [0x61, 0xE5, 0xB9])?.code == .encoding)
    }

    @Test(
        "Quotes without end take no longer than the text is long",
        arguments: ["\"", "\"a,", "\"\n", "\"a\"b,", "=\"", "\"\"\"", "\"\n\"a\"", "a\"\n"])
    func quotes(mark: String) throws {
        let text = "甲,乙\n" + String(repeating: mark, count: 60_000 / mark.count)
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try document(.delimited, Array(text.utf8)) }
        #expect(time < .seconds(20))
    }
}
