import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct WordTableTests: WordTesting {
    @Test func cellsOverSeveralColumns() throws {
        #expect(
            try blocks(
                table(
                    row(cell("申请人情况", "<w:gridSpan w:val=\"3\"/>"), cell("总计")),
                    "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>\(cell("1"))\(cell(""))</w:tr>"))
                == ["T 申请人情况@0-2|总计@3 / 1@2|@3"])
    }

    @Test("A cell over several rows stands in the first of them only")
    func cellsOverSeveralRows() throws {
        #expect(
            try blocks(
                table(
                    row(cell("（三）不予公开", "<w:vMerge w:val=\"restart\"/>"), cell("1."), cell("0")),
                    row(cell("", "<w:vMerge/>"), cell("2."), cell("")),
                    row(cell("（七）总计", "<w:vMerge w:val=\"restart\"/>"), cell("3."), cell("5"))))
                == ["T （三）不予公开@0|1.@1|0@2 / 2.@1|@2 / （七）总计@0|3.@1|5@2"])
    }

    @Test("A cell that goes on with none above it is a cell of its own")
    func danglingMerge() throws {
        #expect(
            try blocks(table(row(cell("1", "<w:vMerge/>"), cell("2")), row(cell("3"), cell("4", "<w:vMerge/>"))))
                == ["T 1@0|2@1 / 3@0|4@1"])
    }

    @Test func mergesAsOldFilesHaveThem() throws {
        #expect(
            try blocks(
                table(
                    row(
                        cell("甲", "<w:hMerge w:val=\"restart\"/>"), cell("乙", "<w:hMerge/>"),
                        cell("1")))) == ["T 甲@0-1|1@2"])
        #expect(
            try notes(table(row(cell("甲"), cell("乙", "<w:hMerge/>"))))
                == ["合并单元格中被遮住的文字未读取"])
    }

    @Test func placesInTheGrid() throws {
        let body = table(row(cell("甲", "<w:gridSpan w:val=\"2\"/>"), cell("1"))) + table(row(cell("乙"), cell("")))
        let document = try DocumentFormat.word.read(DocumentInput(MadeWordFile(body).bytes))
        let anchors = document.blocks.flatMap { block -> [String] in
            guard case .table(let grid) = block else { return [] }
            return grid.cells.map(\.anchor.description)
        }
        #expect(anchors == ["1:1:1", "1:1:3", "2:1:1", "2:1:2"])
    }

    @Test func theParagraphsOfACellAreOneText() throws {
        #expect(
            try blocks(table(row("<w:tc>\(paragraph("商业", "", "企业"))</w:tc>", "<w:tc><w:p/></w:tc>", cell("3"))))
                == ["T 商业 企业@0|@1|3@2"])
    }

    @Test func controlsAroundRowsAndCells() throws {
        let inRow = "<w:sdt><w:sdtContent>\(cell("1"))</w:sdtContent></w:sdt>"
        #expect(
            try blocks(
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:sdt><w:sdtContent>\(row(cell("甲"), inRow))"
                    + "</w:sdtContent></w:sdt><w:customXml>\(row(cell("乙"), cell("2")))</w:customXml></w:tbl>")
                == ["T 甲@0|1@1 / 乙@0|2@1"])
    }

    @Test("A table in a cell parts the table around it, which goes on below it")
    func tablesInTables() throws {
        let inner = table(row(cell("子"), cell("9")))
        let holding = row(cell("前"), "<w:tc>\(paragraph("上"))\(inner)\(paragraph("下"))</w:tc>", cell("后"))
        let body = table(row(cell("甲"), cell("1"), cell("2")), holding, row(cell("乙"), cell("3"), cell("4")))
        let document = try DocumentFormat.word.read(DocumentInput(MadeWordFile(body).bytes))
        #expect(
            sketch(document) == [
                "T 甲@0|1@1|2@2", "P 前", "P 上", "T 子@0|9@1", "P 下", "P 后", "T 乙@0|3@1|4@2",
            ])
        guard case .table(let last) = document.blocks.last, case .table(let nested) = document.blocks[3] else {
            return #expect(Bool(false))
        }
        #expect(last.cells[0].anchor == .grid(table: 1, row: 3, column: 1))
        #expect(nested.cells[0].anchor == .grid(table: 2, row: 1, column: 1))
    }

    @Test("A table that only holds prose in place is paragraphs")
    func proseInTables() throws {
        #expect(
            try blocks(table(row("<w:tc>\(paragraph("一、总体情况", "正文"))</w:tc>"), row(cell("二、"))))
                == ["P 一、总体情况", "P 正文", "P 二、"])
    }

    @Test("A text as long as a label may be, and one longer")
    func longCells() throws {
        let label = String(repeating: "字", count: WordTableWriter.longestLabel)
        let rows = [row(cell("甲"), cell("1")), row(cell(label), cell("")), row(cell("乙"), cell("2"))].joined()
        #expect(try blocks(table(rows)).count == 1)
        #expect(
            try blocks(table(rows.replacing(label, with: label + "字")))
                == ["T 甲@0|1@1", "P \(label)字", "T 乙@0|2@1"])
    }

    @Test("A picture in a blank cell is said to be there: the cell is not blank")
    func pictures() throws {
        let picture = "<w:p><w:r><w:drawing><a><t>x</t></a></w:drawing></w:r></w:p>"
        #expect(
            try blocks(table(row("<w:tc>\(picture)</w:tc>", "<w:tc>\(paragraph("5"))\(picture)</w:tc>")))
                == ["T [图]@0|5@1"])
        #expect(try blocks(table(row("<w:tc><w:p><w:r><w:pict/></w:r></w:p></w:tc>", cell("1")))) == ["T [图]@0|1@1"])
        #expect(try notes(picture + picture) == ["文档没有表格，却有 2 张图片，图片里的内容未读取"])
    }
}

@Suite struct WordTextBoxTests: WordTesting {
    private func box(_ content: String) -> String { "<wps:txbx><w:txbxContent>\(content)</w:txbxContent></wps:txbx>" }

    private func drawing(_ content: String) -> String {
        """
        <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box(content))</w:drawing></mc:Choice>\
        <mc:Fallback><w:pict><v:textbox><w:txbxContent>\(content)</w:txbxContent></v:textbox></w:pict></mc:Fallback>\
        </mc:AlternateContent>
        """
    }

    @Test("A text box follows its paragraph, once, whatever else it is written as")
    func follows() throws {
        let anchored =
            "<w:p><w:r><w:t>前</w:t></w:r><w:r>\(drawing(paragraph("盒一", "盒二")))</w:r><w:r><w:t>后</w:t></w:r></w:p>"
        #expect(try blocks(anchored + paragraph("末")) == ["P 前后", "P 盒一", "P 盒二", "P 末"])
    }

    @Test func theFallbackCountsWhereThereIsNothingElse() throws {
        #expect(
            try blocks(
                "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            )
                == ["P 甲"])
        #expect(
            try blocks(
                """
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t></mc:Choice><mc:Choice><w:t>乙</w:t></mc:Choice>\
                <mc:Fallback><w:t>丙</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """) == ["P 甲"])
    }

    @Test func severalBoxesAndTablesInThem() throws {
        let content = table(row(cell("甲"), cell("1")))
        #expect(
            try blocks("<w:p><w:r>\(drawing(content))\(drawing(paragraph("乙")))</w:r></w:p>" + paragraph("末"))
                == ["T 甲@0|1@1", "P 乙", "P 末"])
    }

    @Test("A text box on a cell is said to be there: where its text is seen, nobody knows")
    func inCells() throws {
        #expect(
            try blocks(table(row(cell("甲"), "<w:tc><w:p><w:r>\(drawing(paragraph("5")))</w:r></w:p></w:tc>")))
                == ["T 甲@0|[文本框] 5@1"])
    }

    @Test("Text boxes in text boxes are read to a depth, beyond that it is said that they are not")
    func nested() throws {
        func nest(_ depth: Int) -> String {
            (0..<depth).reduce(paragraph("底")) { inner, _ in
                "<w:p><w:r><w:drawing>\(box(inner))</w:drawing></w:r></w:p>"
            }
        }
        #expect(try blocks(nest(TableLimits.depth)) == ["P 底"])
        #expect(try blocks(nest(TableLimits.depth + 1)).isEmpty)
        #expect(try notes(nest(TableLimits.depth + 1)) == ["表格或文本框嵌套超过 16 层，更深的按文字读取或略去"])
    }
}
