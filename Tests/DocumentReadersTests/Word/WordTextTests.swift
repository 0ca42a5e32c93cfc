import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct WordTextTests: WordTesting {
    @Test func paragraphsOfSeveralRuns() throws {
        #expect(
            try blocks("<w:p><w:r><w:t>一、</w:t></w:r><w:r><w:t>总体情况</w:t></w:r></w:p><w:p/>" + paragraph("正文"))
                == ["P 一、总体情况", "P 正文"])
    }

    @Test("A break ends a line of prose; in a cell it is white space")
    func breaks() throws {
        let text = "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t><w:tab/><w:t>丁</w:t></w:r></w:p>"
        #expect(try blocks(text) == ["P 甲", "P 乙", "P 丙 丁"])
        #expect(try blocks(table(row("<w:tc>\(text)</w:tc>", cell("1")))) == ["T 甲 乙 丙 丁@0|1@1"])
    }

    @Test func hyphensAndSymbols() throws {
        #expect(
            try blocks(
                """
                <w:p><w:r><w:t>2</w:t><w:noBreakHyphen/><w:t>3</w:t><w:softHyphen/><w:t>4</w:t>\
                <w:sym w:font="宋体" w:char="2460"/><w:sym w:font="Wingdings" w:char="0041"/>\
                <w:sym w:font="宋体" w:char="F0A8"/><w:sym w:font="宋体" w:char="甲"/></w:r></w:p>
                """) == ["P 2-34①\u{FFFD}\u{FFFD}\u{FFFD}"])
    }

    @Test("Hidden text is left out, whether it says so itself or its style does, and that is said")
    func hidden() throws {
        let styles = """
            <w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="h2"><w:basedOn w:val="h"/></w:style>
            """
        let body = """
            <w:p><w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t></w:r>\
            <w:r><w:rPr><w:rStyle w:val="h2"/></w:rPr><w:t>3</w:t></w:r>\
            <w:r><w:rPr><w:rStyle w:val="h2"/><w:vanish w:val="0"/></w:rPr><w:t>4</w:t></w:r>\
            <w:r><w:t>5</w:t></w:r></w:p>
            """
        #expect(try blocks(body, parts: ["styles": styles]) == ["P 145"])
        #expect(try notes(body, parts: ["styles": styles]) == ["文档有隐藏文字，未读取"])
    }

    @Test(
        "A number struck out or raised is no part of the number beside it",
        arguments: ["<w:strike/>", "<w:dstrike/>", "<w:vertAlign w:val=\"superscript\"/>"])
    func marks(property: String) throws {
        #expect(
            try blocks(
                "<w:p><w:r><w:t>1</w:t></w:r><w:r><w:rPr>\(property)</w:rPr><w:t>2</w:t></w:r><w:r><w:t>3</w:t></w:r></w:p>"
            )
                == ["P 1 2 3"])
    }

    @Test func linksAreText() throws {
        #expect(
            try blocks("<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>县政府网站</w:t></w:r></w:hyperlink></w:p>")
                == ["P 县政府网站"])
    }

    @Test("Of a formula no two numbers become one")
    func formulas() throws {
        #expect(
            try blocks(
                "<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>"
            ) == ["P 1 2"])
    }

    @Test func pronunciationsAreLeftOut() throws {
        #expect(
            try blocks(
                """
                <w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>gong</w:t></w:r></w:rt>\
                <w:rubyBase><w:r><w:t>公</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>开</w:t></w:r></w:p>
                """) == ["P 公开"])
    }

    @Test func contentControlsAreTransparent() throws {
        #expect(
            try blocks(
                "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent>\(paragraph("甲"))</w:sdtContent></w:sdt>"
                    + "<w:customXml><w:customXmlPr/>\(paragraph("乙"))</w:customXml>") == ["P 甲", "P 乙"])
    }

    @Test func theTitleOfTheFile() throws {
        var file = MadeWordFile(paragraph("甲"))
        file.entries = [("docProps/core.xml", "<c xmlns:d='d'><d:title> 年度报告 </d:title><d:creator>乙</d:creator></c>")]
        let document = try DocumentFormat.word.read(DocumentInput(file.bytes))
        #expect(document.properties.map(\.name) == ["title"])
        #expect(document.properties.map { document.string($0.value) } == ["年度报告"])
        file.entries = [("docProps/core.xml", "<broken")]
        #expect(try DocumentFormat.word.read(DocumentInput(file.bytes)).properties.isEmpty)
    }
}

@Suite struct WordFieldTests: WordTesting {
    private func field(_ code: String, _ result: String?) -> String {
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(code)</w:instrText></w:r>"
            + (result.map { "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>\($0)</w:t></w:r>" } ?? "")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }

    @Test("Of a field its result is text, its code is not")
    func results() throws {
        #expect(
            try blocks(
                "<w:p>\(field(" =SUM(LEFT) ", "12"))<w:fldSimple w:instr=\"DATE\"><w:r><w:t>2024</w:t></w:r></w:fldSimple></w:p>"
            )
                == ["P 122024"])
    }

    @Test("A field in the code of another is not text")
    func nested() throws {
        let inner = field("MERGEFIELD a", "甲")
        #expect(
            try blocks(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>\(inner)"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>乙</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>") == ["P 乙"])
    }

    @Test("What only Word can draw is said to be there, a mark for an index is nothing")
    func withoutResult() throws {
        #expect(try blocks("<w:p>\(field(" EQ \\o\\ac(○,1)", nil))</w:p>") == ["P [域]"])
        #expect(try blocks("<w:p>\(field(" XE \"a\" ", nil))<w:r><w:t>甲</w:t></w:r></w:p>") == ["P 甲"])
    }

    @Test("A field without an end swallows no cell but its own, and that is said")
    func unended() throws {
        let open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>5</w:t></w:r></w:p>"
        let body = table(row("<w:tc>\(open)</w:tc>", cell("6"))) + paragraph("甲")
        #expect(try blocks(body) == ["T @0|6@1", "P 甲"])
        #expect(try notes(body) == ["有一处域没有结束，其中的文字未读取"])
    }

    @Test func tablesOfContentsLeadElsewhere() throws {
        let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
        let separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        #expect(
            try blocks(
                "<w:p>\(begin)\(separate)<w:r><w:t>一、总体情况 1</w:t></w:r></w:p>" + paragraph("二、主动公开 2")
                    + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + paragraph("一、总体情况"))
                == ["L 一、总体情况 1", "L 二、主动公开 2", "P 一、总体情况"])
    }
}

@Suite struct WordChangeTests: WordTesting {
    private let changesNote = "文档带有修订，按接受全部修订后的文字读取"

    @Test("What was inserted counts, what was deleted or moved away does not")
    func runs() throws {
        let body = """
            <w:p><w:r><w:t>1</w:t></w:r><w:ins><w:r><w:t>2</w:t></w:r></w:ins><w:del><w:r><w:delText>3</w:delText></w:r></w:del>\
            <w:moveFrom><w:r><w:t>4</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>5</w:t></w:r></w:moveTo></w:p>
            """
        #expect(try blocks(body) == ["P 125"])
        #expect(try notes(body) == [changesNote])
        #expect(try notes(paragraph("1")).isEmpty)
    }

    @Test("A paragraph whose end is deleted goes on with the next one, but not with a table")
    func paragraphs() throws {
        let deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
        #expect(
            try blocks("<w:p>\(deleted)<w:r><w:t>甲</w:t></w:r></w:p>" + paragraph("乙", "丙")) == ["P 甲乙", "P 丙"])
        #expect(
            try blocks("<w:p>\(deleted)<w:r><w:t>甲</w:t></w:r></w:p>" + table(row(cell("1"), cell("2"))))
                == ["P 甲", "T 1@0|2@1"])
        #expect(
            try blocks(
                table(row("<w:tc><w:p>\(deleted)<w:r><w:t>甲</w:t></w:r></w:p></w:tc>", cell("2")))) == ["T 甲@0|2@1"])
    }

    @Test("Deleted rows and cells are not there; old properties are not looked at")
    func tables() throws {
        let body = table(
            row(cell("1"), cell("2", "<w:cellDel/>"), cell("3")), "<w:tr><w:trPr><w:del/></w:trPr>\(cell("4"))</w:tr>",
            row(cell("5", "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr></w:tcPrChange>"), cell("6")))
        #expect(try blocks(body) == ["T 1@0|3@1 / 5@0|6@1"])
        #expect(try notes(body) == [changesNote])
    }

    @Test("A cell that goes on with one in a deleted row is a cell of its own")
    func mergeIntoDeletedRow() throws {
        #expect(
            try blocks(
                table(
                    "<w:tr><w:trPr><w:del/></w:trPr>\(cell("甲", "<w:vMerge w:val=\"restart\"/>"))\(cell("1"))</w:tr>",
                    row(cell("乙", "<w:vMerge/>"), cell("2")))) == ["T 乙@0|2@1"])
    }
}
