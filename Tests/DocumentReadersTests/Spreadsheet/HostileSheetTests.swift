import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct HostileSheetTests: SheetTesting {
    private func failure(_ rows: String, before: String = "", behind: String = "") -> Diagnostic? {
        failure(.spreadsheet, MadeWorkbook(rows, before: before, behind: behind).bytes)
    }

    @Test("A sheet that says it has a million rows costs nothing")
    func dimension() throws {
        let before = """
            <dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>
            """
        let sheet = rows(["甲", "1"]) + row(1_048_576, ["末", "2"])
        #expect(
            sketch(try read(MadeWorkbook(sheet, before: before, behind: merges("A2:XFD1048575"))))
                == ["t 甲@0|1@1", "t 末@0|2@1"])
    }

    @Test(
        "Places of cells that there are not",
        arguments: ["ZZZZZZ99999999999", "A0", "A1048577", "XFE1", "1A", "A", "1", "", "A-1", "甲1", "A1B", "B2"])
    func places(place: String) {
        let found = failure("<row r=\"1\"><c r=\"\(place)\"><v>1</v></c></row>")
        #expect(found?.message.zh == "xl/worksheets/sheet0.xml 有误：单元格的位置")
        #expect(failure("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>") == nil)
    }

    @Test(arguments: ["0", "-1", "1048577", "99999999999999999999"])
    func rowNumbers(number: String) {
        #expect(failure("<row r=\"\(number)\"><c><v>1</v></c></row>")?.code == .report)
    }

    @Test func cellsOutsideRows() {
        #expect(failure("<c r=\"A1\"><v>1</v></c>")?.message.en.contains("a cell outside the rows") == true)
    }

    @Test("Merged cells that overlap, or are none")
    func overlappingMerges() {
        let sheet = rows(["甲", "1", "2"], ["乙", "3", "4"])
        #expect(failure(sheet, behind: merges("A1:B2", "B2:C3"))?.message.zh.hasSuffix("合并单元格互相重叠") == true)
        #expect(failure(sheet, behind: merges("A1:B1", "A2:B2")) == nil)
        for range in ["A1:", "B2:A1", "A1:B2:C3", "A1:XFE1", "", "A:B"] {
            #expect(failure(sheet, behind: merges(range))?.code == .report, "\(range)")
        }
    }

    @Test("As many merged cells as are allowed, and one more")
    func manyMerges() {
        func behind(_ count: Int) -> String {
            "<mergeCells>\((1...count).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined())</mergeCells>"
        }
        #expect(failure(rows(["甲"]), behind: behind(TextLimits.lines)) == nil)
        #expect(failure(rows(["甲"]), behind: behind(TextLimits.lines + 1))?.code == .report)
    }

    @Test("Cells in any order are put in theirs; of two at one place nobody knows which counts")
    func disorder() throws {
        let sheet = """
            <row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c>\
            <c r="B2"><v>9</v></c></row>
            """
        let document = try read(MadeWorkbook(sheet))
        #expect(sketch(document) == ["t 1@0|2 / 9@1 / 3@0|4@1"])
        #expect(document.notes.map(\.text.zh) == ["1 个单元格在文件里出现两次"])
        #expect(document.notes.map(\.place) == [.sheet(number: 1, row: 2, column: 2)])
    }

    @Test("As many columns as are allowed, and one more")
    func columns() throws {
        func wide(_ count: Int) -> MadeWorkbook {
            MadeWorkbook("<row>\(String(repeating: "<c><v>1</v></c>", count: count))</row>")
        }
        #expect(try read(wide(TableLimits.columns)).blocks.count == 1)
        #expect(try read(wide(TableLimits.columns)).notes.isEmpty)
        #expect(try read(wide(TableLimits.columns + 1)).blocks.count == TableLimits.columns + 1)
        #expect(try read(wide(10_000)).notes.map(\.kind) == [.layout])
        #expect(failure(.spreadsheet, wide(CellReference.columns + 1).bytes)?.code == .report)
    }

    @Test("As many rows as are allowed, and one more")
    func rowLimit() throws {
        func long(_ count: Int) -> MadeWorkbook {
            MadeWorkbook(String(repeating: "<row><c><v>1</v></c><c><v>2</v></c></row>", count: count))
        }
        #expect(try read(long(TableLimits.rows)).blocks.count == 1)
        let document = try read(long(TableLimits.rows + 1))
        #expect(sketch(document).suffix(2) == ["P 1", "P 2"])
        #expect(document.notes.map(\.place) == [.sheet(number: 1, row: TableLimits.rows + 1, column: 1)])
    }

    @Test("As many sheets as are allowed, and one more")
    func sheets() {
        var workbook = MadeWorkbook("")
        workbook.sheets = (0..<Workbook.maximumSheets).map { _ in MadeWorkbook.Sheet(rows: "", state: "hidden") }
        #expect(failure(.spreadsheet, workbook.bytes) == nil)
        workbook.sheets.append(MadeWorkbook.Sheet(rows: "", state: "hidden"))
        #expect(failure(.spreadsheet, workbook.bytes)?.code == .limit)
    }

    @Test("As much text as is allowed, and a byte more, in cells that share one long string")
    func sharedText() {
        let string = "<si><t>\(String(repeating: "a", count: TextLimits.bytes / 64))</t></si>"
        func found(_ more: String) -> Diagnostic? {
            // Hidden, so that only the sheet's own limit counts.
            let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 64) + more
            return failure(.spreadsheet, MadeWorkbook("<row hidden=\"1\">\(cells)</row>", strings: string).bytes)
        }
        #expect(found("") == nil)
        #expect(found("<c><v>1</v></c>")?.message.zh == "xl/worksheets/sheet0.xml 的文字太多（上限 16777216 字节）")
    }

    @Test(
        "Numbers beyond all reason",
        arguments: ["2000000000", "-5", "99999999999999999999999999", "", "x", "1.5"])
    func attributes(value: String) {
        let before = "<cols><col min=\"\(value)\" max=\"\(value)\" hidden=\"1\"/></cols>"
        let found = failure("<row><c s=\"\(value)\" t=\"\(value)\"><v>\(value)</v></c></row>", before: before)
        #expect(found == nil)
    }

    @Test func aDocumentType() {
        var archive = StoredArchive()
        archive.add("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>")
        #expect(
            failure(.spreadsheet, archive.bytes)?.message.en
                == "xl/workbook.xml has a document type, which no office file has")
    }

    @Test func theBinaryForm() {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add("_rels/.rels", MadeWordFile.relationships([("officeDocument", "xl/workbook.bin")]))
        archive.add("xl/workbook.bin", [0x83, 0x01])
        let format = DocumentFormat.spreadsheet
        #expect(format.recognizes(DocumentInput(archive.bytes)))
        #expect(failure(format, archive.bytes)?.message.zh == "这是二进制工作簿（.xlsb），不能读取")
    }

    @Test func sheetsThatAreNotThere() {
        var archive = StoredArchive()
        archive.add("xl/workbook.xml", "<w xmlns:r='r'><sheets><sheet r:id='a'/></sheets></w>")
        #expect(failure(.spreadsheet, archive.bytes)?.message.zh == "xl/workbook.xml 有误：第 1 张工作表没有对应的部件")
        archive.add("xl/_rels/workbook.xml.rels", "<r><Relationship Id='a' Type='x/worksheet' Target='s.xml'/></r>")
        #expect(failure(.spreadsheet, archive.bytes)?.message.zh == "文件里缺少 xl/s.xml")
    }

    @Test func cutOffAnywhere() {
        let whole = MadeWorkbook(rows(["甲", "1"])).bytes
        for count in stride(from: 4, to: whole.count, by: 7) {
            #expect(failure(.spreadsheet, Array(whole[..<count]))?.code == .report, "\(count) bytes")
        }
    }

    @Test("Workbooks with letters changed are read or refused, and nothing else happens")
    func lettersChanged() {
        var random = SeededRandom()
        let sheet = rows(["甲", "1", ""], ["", "2", "3"], ["乙"]) + merges("A1:A2", "B1:C1")
        let letters = Array("ABC0123456789\"<>/rctsv=: ")
        for _ in 0..<400 {
            var text = Array(sheet)
            for _ in 0...random.below(3) { text[random.below(text.count)] = letters[random.below(letters.count)] }
            let found = failure(String(text))
            #expect(found == nil || found?.code == .report, "\(random): \(String(text))")
        }
    }
}

@Suite struct CellReferenceTests {
    @Test(arguments: [
        ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384), ("$B$5", 5, 2),
    ])
    func names(text: String, row: Int, column: Int) {
        let place = CellReference(Array(text.utf8)[...])
        #expect(place?.row == row)
        #expect(place?.column == column)
    }
}
