import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct HostileWordTests: WordTesting {
    private func failure(_ body: String, parts: [String: String] = [:]) -> Diagnostic? {
        failure(.word, MadeWordFile(body, parts: parts).bytes)
    }

    @Test func aDocumentType() {
        var archive = StoredArchive()
        archive.add("word/document.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w><p>&a;</p></w>")
        let found = failure(.word, archive.bytes)
        #expect(found?.message.zh == "word/document.xml 带有文档类型声明（DOCTYPE），办公文件不应有")
        #expect(found?.hint?.zh == "请用 Word、Excel、WPS 打开后另存")
    }

    @Test func markupThatIsNotWellFormed() {
        let found = failure("<w:p>\n<w:r>\n</w:p>")
        #expect(found?.code == .report)
        #expect(found?.message.en.hasPrefix("word/document.xml is not well-formed XML (line ") == true)
    }

    @Test func elementsInElements() {
        let found = failure(
            String(repeating: "<w:tbl><w:tr><w:tc>", count: 10_000)
                + String(repeating: "</w:tc></w:tr></w:tbl>", count: 10_000))
        #expect(found != nil)
    }

    @Test("Tables in tables as deep as is allowed, and one deeper")
    func tablesInTables() throws {
        func nest(_ depth: Int) -> String {
            (0..<depth).reduce(paragraph("底")) { inner, _ in table(row("<w:tc>\(inner)</w:tc>", cell("1"))) }
        }
        #expect(try notes(nest(TableLimits.depth)).isEmpty)
        #expect(try blocks(nest(TableLimits.depth + 1)).contains { $0.contains("底") })
        #expect(try notes(nest(TableLimits.depth + 1)).count == 1)
    }

    @Test("As many columns as are allowed, and one more")
    func columns() throws {
        func wide(_ count: Int) -> String { table("<w:tr>\((0..<count).map { cell("\($0)") }.joined())</w:tr>") }
        #expect(try blocks(wide(TableLimits.columns)).count == 1)
        #expect(try notes(wide(TableLimits.columns)).isEmpty)
        #expect(try blocks(wide(TableLimits.columns + 1)).count == TableLimits.columns + 1)
        #expect(try notes(wide(10_000)) == ["表格超过 256 列或 16384 行，超出的行按文字读取"])
    }

    @Test("As many rows as are allowed, and one more")
    func rows() throws {
        let rows = String(repeating: "<w:tr><w:tc/><w:tc/></w:tr>", count: TableLimits.rows)
        #expect(try blocks(table(rows)).count == 1)
        #expect(try blocks(table(rows + row(cell("末"), cell("1")))).suffix(2) == ["P 末", "P 1"])
    }

    @Test(
        "Numbers beyond all reason",
        arguments: ["2000000000", "-5", "99999999999999999999999999", "0", "", "x", "1.5"])
    func spans(span: String) throws {
        let body = table(
            "<w:tr><w:trPr><w:gridBefore w:val=\"\(span)\"/></w:trPr>"
                + cell("甲", "<w:gridSpan w:val=\"\(span)\"/><w:vMerge w:val=\"restart\"/>") + cell("1") + "</w:tr>",
            row(cell("乙", "<w:vMerge/><w:hMerge/>"), cell("2")))
        #expect(try blocks(body).contains { $0.contains("2") })
        #expect(
            try blocks(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(span)\"/><w:numId w:val=\"\(span)\"/></w:numPr></w:pPr></w:p>"
                    + paragraph("末"),
                parts: ["numbering": "<w:num w:numId=\"\(span)\"><w:abstractNumId w:val=\"\(span)\"/></w:num>"]) == [
                    "P 末"
                ])
    }

    @Test("Elements where none of them may stand")
    func misplaced() throws {
        #expect(
            try blocks(
                """
                <w:tc>\(paragraph("甲"))</w:tc><w:tr><w:tc>\(paragraph("乙"))</w:tc></w:tr><w:t>丙</w:t>\
                <w:tbl><w:tc>\(paragraph("丁"))</w:tc><w:tr><w:tr><w:tc><w:tc>\(paragraph("戊"))</w:tc></w:tc></w:tr></w:tr></w:tbl>\
                <w:p><w:r><w:t>己</w:t></w:r><w:p><w:r><w:t>庚</w:t></w:r></w:p></w:p><w:fldChar w:fldCharType="end"/>\
                <mc:Choice/><w:txbxContent>\(paragraph("辛"))</w:txbxContent>
                """) == ["P 甲", "P 乙", "P 丙", "P 丁", "P 戊", "P 己", "P 庚", "P 辛"])
    }

    @Test("A million fields that are never ended")
    func fields() throws {
        let begin = "<w:fldChar w:fldCharType=\"begin\"/>"
        let body = "<w:p><w:r>\(String(repeating: begin, count: 100_000))<w:t>5</w:t></w:r></w:p>"
        #expect(try blocks(body).isEmpty)
    }

    @Test func twoPartsOfOneName() {
        var archive = StoredArchive()
        archive.add("word/document.xml", "<a/>")
        archive.add("Word/Document.xml", "<a/>")
        #expect(failure(.word, archive.bytes)?.message.en == "the file has two parts called word/document.xml")
    }

    @Test func withoutItsMainPart() {
        var archive = StoredArchive()
        archive.add("_rels/.rels", MadeWordFile.relationships([("officeDocument", "../../word/other.xml")]))
        #expect(failure(.word, archive.bytes)?.message.zh == "文件里缺少 word/other.xml")
        #expect(failure(.word, StoredArchive().bytes)?.message.zh == "文件里缺少 word/document.xml")
    }

    @Test("The main part may be called otherwise")
    func otherMainPart() throws {
        var archive = StoredArchive()
        archive.add("_rels/.rels", MadeWordFile.relationships([("officeDocument", "/word/document2.xml")]))
        archive.add("word/document2.xml", MadeWordFile.root("document", paragraph("甲")))
        archive.add("[Content_Types].xml", "<Types/>")
        let format = DocumentFormat.word
        #expect(sketch(try format.read(DocumentInput(archive.bytes))) == ["P 甲"])
        #expect(format.recognizes(DocumentInput(archive.bytes)))
        #expect(!DocumentFormat.spreadsheet.recognizes(DocumentInput(archive.bytes)))
        #expect(!format.recognizes(DocumentInput(StoredArchive().bytes)))
    }

    @Test func withAPassword() {
        var archive = StoredArchive()
        archive.add(rawName: Array("word/document.xml".utf8), [UInt8](repeating: 7, count: 64), flags: 0x801)
        #expect(failure(.word, archive.bytes)?.message.zh == "文件设有密码")
    }

    @Test func cutOffAnywhere() {
        let whole = MadeWordFile(table(row(cell("甲"), cell("1")))).bytes
        for count in stride(from: 4, to: whole.count, by: 7) {
            #expect(failure(.word, Array(whole[..<count]))?.code == .report, "\(count) bytes")
        }
        // There is its name still, so people hear that their document is not whole.
        let format = DocumentFormat.word
        #expect(format.recognizes(DocumentInput(Array(whole[..<(whole.count - 30)]))))
        #expect(!format.recognizes(DocumentInput(Array(whole[..<20]))))
    }

    @Test("Documents with letters changed are read or refused, and nothing else happens")
    func lettersChanged() {
        var random = SeededRandom()
        let body =
            paragraph("甲")
            + table(row(cell("甲", "<w:gridSpan w:val=\"2\"/>"), cell("1")), row(cell("乙", "<w:vMerge/>")))
        let names = [
            "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:pPr", "w:tcPr", "w:del", "w:drawing", "w:txbxContent",
        ]
        for _ in 0..<300 {
            var text = body
            for _ in 0...random.below(3) {
                let from = names[random.below(names.count)]
                let to = names[random.below(names.count)]
                text = text.replacing("<\(from)>", with: "<\(to)>").replacing("</\(from)>", with: "</\(to)>")
            }
            let found = failure(text)
            #expect(found == nil || found?.code == .report, "\(random): \(text)")
        }
    }
}
