import DocumentModel
import Testing

@testable import DocumentReaders

@Suite struct MarkdownTableTests: TextTesting {
    @Test("Bars at the edges or not, the delimiter is no row, columns are counted from the left")
    func table() throws {
        let expected = ["T 信息内容@1:3 件数@1:10 / 规章@3:3 0@3:8 / 文件@4:3 @4:7"]
        #expect(try sketch(.markdown, "| 信息内容 | 件数 |\n|:--|---:|\n| 规章 | 0 |\n| 文件 |  |\n") == expected)
        let document = try document(.markdown, Array("a | b\n- | -\n1 | 2 | 3\n".utf8))
        #expect(sketch(document) == ["T a@1:1 b@1:5 / 1@3:1 2@3:5 3@3:9"])
        guard case .table(let grid) = document.blocks.first else { return }
        #expect(grid.rowsAreMarked && grid.isPadded)
        #expect(grid.columns == [0..<1, 1..<2, 0..<1, 1..<2, 2..<3])
    }

    @Test("In a table without bars at its edges, those there belong to blank cells")
    func blankEdges() throws {
        let text = "组 | 项 | 甲 | 乙\n--- | --- | --- | ---\n一 | 二 | 0 | 1\n | 三 | 2 | \n |  | 3 | 4\n"
        #expect(try texts(.markdown, text) == ["T 组|项|甲|乙 / 一|二|0|1 / |三|2| / ||3|4"])
        // A header that begins with a blank cell shows by its delimiter.
        #expect(try texts(.markdown, " | 甲\n--- | ---\n项 | 1\n") == ["T |甲 / 项|1"])
        #expect(try texts(.markdown, "| 甲 | 乙 |\n|---|---|\n| 1 |\n") == ["T 甲|乙 / 1"])
    }

    @Test(
        "Marks around a cell's text are none of it",
        arguments: [
            ("**0**", "0"), ("*0*", "0"), ("__0__", "0"), ("`0`", "0"), ("***0***", "0"), ("**`0`**", "0"),
            ("&nbsp;0&nbsp;", "0"), ("&nbsp;", ""), ("0<br>", "0"), ("<br/>0", "0"), ("\\-", "-"), ("\u{3000}0", "0"),
            // What is not around the text, or could be a text, stays.
            ("**", "**"), ("****", "****"), ("*", "*"), ("1*2", "1*2"), ("**1**2", "**1**2"), ("<b>0</b>", "<b>0</b>"),
            ("~~0~~", "~~0~~"), ("&lt;1", "&lt;1"), ("**1** **2**", "**1** **2**"),
        ])
    func ink(cell: String, text: String) throws {
        #expect(try texts(.markdown, "| 甲 | 乙 |\n|---|---|\n| 项 | \(cell) |\n") == ["T 甲|乙 / 项|\(text)"])
    }

    @Test("A break inside a cell is white space, and all places stay what they are")
    func lineBreaks() throws {
        #expect(
            try sketch(.markdown, "| 结果<br>维持 | 结果<BR />纠正 |\n|---|---|\n| &nbsp;1 | 1\\.2 |\n")
                == ["T 结果    维持@1:3 结果      纠正@1:14 / 1@3:9 1 .2@3:13"])
    }

    @Test("An escaped bar parts no cells")
    func escapedBar() throws {
        #expect(try texts(.markdown, "|甲|乙|\n|-|-|\n|1\\|2|3|\n|4\\\\|5|\n") == ["T 甲|乙 / 1\\|2|3 / 4\\\\|5"])
    }

    @Test("A table stands right between paragraphs, and a line without bars ends it")
    func betweenParagraphs() throws {
        #expect(
            try texts(.markdown, "二、情况\n|甲|乙|\n|---|---|\n|1|2|\n四、情况\n")
                == ["P 二、情况", "T 甲|乙 / 1|2", "P 四、情况"])
    }

    @Test("A header is repeated with its delimiter; a row of dashes is one of values")
    func delimitersAgain() throws {
        #expect(
            try texts(.markdown, "|甲|乙|\n|---|---|\n|-|-|\n|甲|乙|\n|---|:-:|\n|--|1|\n")
                == ["T 甲|乙 / -|- / 甲|乙 / --|1"])
    }

    @Test("Two lines that begin with a bar are a table without a delimiter")
    func barsAlone() throws {
        #expect(try texts(.markdown, "| 甲 | 乙 |\n| 1 | |\n| | |\n后文 | 无关\n") == ["T 甲|乙 / 1| / |", "P 后文 | 无关"])
        #expect(try texts(.markdown, "| 六、其他 |\n后文\n") == ["P | 六、其他 |", "P 后文"])
    }

    @Test("Lines drawn between rows are no rows")
    func borders() throws {
        let text = "+---+---+\n| 甲 | 乙 |\n+===+===+\n| 1 | 2 |\n| 3 | 4 |\n+---+---+\n"
        #expect(try texts(.markdown, text) == ["T 甲|乙 / 1|2 / 3|4"])
    }

    @Test("Tables in quoted text and in code are read")
    func quotedAndFenced() throws {
        #expect(try texts(.markdown, "> |甲|乙|\n> |-|-|\n> |1|2|\n") == ["T 甲|乙 / 1|2"])
        #expect(try texts(.markdown, "```markdown\n|甲|乙|\n|-|-|\n|1|2|\n```\n后文\n") == ["T 甲|乙 / 1|2", "P 后文"])
    }

    @Test("A plain text with bars is read in the same way, in any encoding, with any line ends")
    func plainText() throws {
        let text = "标题\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"
        let expected = ["P 标题@1:1", "T 甲@2:3 乙@2:7 / 1@4:3 2@4:7"]
        #expect(try sketch(.plainText, text) == expected)
        #expect(try sketch(.plainText, text.replacing("\n", with: "\r\n")) == expected)
        #expect(try sketch(.plainText, text.replacing("\n", with: "\r")) == expected)
        #expect(sketch(try document(.plainText, utf16(text))) == expected)
        #expect(try texts(.plainText, "|甲|\n|1|\n") == ["T 甲 / 1"])
        #expect(try texts(.plainText, "甲 | 乙\n:-: | ---\n1 | 2\n") == ["T 甲|乙 / 1|2"])
    }

    @Test(
        "The layout of a cell a line is not taken for it, dashes and all",
        arguments: ["项 | |||\n规章 |\n- |\n |\n-- | ||\n", "甲 |\n| |\n| |\n", "甲 |\n- | |\n", "|\n|\n", "| 六、其他 |\n"])
    func otherLayout(text: String) {
        #expect(!PipeScan.findsTable(in: Array(text.utf8)))
    }
}
