import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

/// How a text falls into records and fields.
@Suite struct DelimitedRecordTests: TextTesting {
    @Test("Quoted fields hold separators, quotes and line ends", arguments: ["\n", "\r\n", "\r"])
    func quotes(lineEnd: String) throws {
        let text = ["信息内容,\"本年", "制发件数\",件数", "\"a,b\",\"1,234\", 3 ", ""].joined(separator: lineEnd)
        #expect(
            try sketch(.delimited, text)
                == ["T 信息内容@1:1 本年\(lineEnd)制发件数@1:7 件数@2:7 / a,b@3:2 1,234@3:8 3@3:16"])
    }

    @Test("A table's cells have the columns of their fields")
    func columns() throws {
        let document = try document(.delimited, Array("a,b\n1,,2\n".utf8))
        guard case .table(let grid) = document.blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(grid.rowsAreMarked && grid.isPadded)
        #expect(grid.columns == [0..<1, 1..<2, 0..<1, 1..<2, 2..<3])
    }

    @Test(
        "The separator is the one that occurs most, is declared, or is said by the ending",
        arguments: [
            ("甲,乙\n1,2\n", "", "T 甲|乙 / 1|2"), ("甲;乙\n\"1,5\";2\n", "", "T 甲|乙 / 1,5|2"),
            ("甲\t乙\n1,5\t2\n", "", "T 甲|乙 / 1,5|2"), ("甲,x\t乙,y\n1\t2\n", "a.tsv", "T 甲,x|乙,y / 1|2"),
            ("sep=;\r\n甲,x;乙,y,z\n1;2\n", "", "T 甲,x|乙,y,z / 1|2"), ("\"sep=\t\"\n甲\t乙\n1\t2\n", "", "T 甲|乙 / 1|2"),
        ])
    func separators(text: String, name: String, expected: String) throws {
        #expect(try texts(.delimited, text, name: name) == [expected])
    }

    @Test(
        "Digits that spreadsheets are told to keep as text",
        arguments: [
            ("=\"0012\"", "0012"), ("\"=\"\"0012\"\"\"", "0012"), ("=A1", "=A1"), ("=\"\"", ""), ("=\"", "=\""),
        ])
    func formulas(field: String, text: String) throws {
        #expect(try texts(.delimited, "甲,乙,丙\n1,2,\(field)\n") == ["T 甲|乙|丙 / 1|2|\(text)"])
    }

    @Test("Doubled quotes stay as they are written, blanks around quotes are none of the field")
    func quotesInQuotes() throws {
        #expect(try texts(.delimited, "甲,乙\n \"3.\"\"三安\"\"\" ,2\n") == ["T 甲|乙 / 3.\"\"三安\"\"|2"])
        #expect(try texts(.delimited, "甲,乙\n1,\"2\"") == ["T 甲|乙 / 1|2"])
    }

    @Test("A line whose quotes do not pair is not used, and said; the lines around it are")
    func unpairedQuotes() throws {
        let text = "甲,乙,丙\n\"1,2,3\n4,5,6\n7,\"8\"x,9\n10,11,12\n"
        let read = try document(.delimited, Array(text.utf8))
        #expect(sketch(read) == ["T 甲@1:1 乙@1:3 丙@1:5 / 4@3:1 5@3:3 6@3:5 / 10@5:1 11@5:4 12@5:7"])
        #expect(notes(read) == ["layout 2:1 2 行的引号不成对，未采用（第一处在第 2 行）"])
        #expect(read.notes.first?.text.en == "quotes that do not pair in 2 lines, not used (the first is line 2)")
    }

    @Test("A quote that only prose has wrong loses nothing")
    func unpairedQuoteInProse() throws {
        #expect(try texts(.delimited, "\"三公”经费公开\n后文\n") == ["P \"三公”经费公开", "P 后文"])
    }
}
