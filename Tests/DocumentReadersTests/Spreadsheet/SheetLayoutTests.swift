import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct SheetLayoutTests: SheetTesting {
    private let labels = Vocabulary { folded in
        ["一、本年新收政府信息公开申请数量", "第二十条第(一)项", "商业企业"].contains { TextFolding.scalars(of: $0) == folded }
    }

    @Test("Rows span the columns of their table, blank cells among them")
    func blankCells() throws {
        #expect(
            try blocks(rows(["甲", "", "1"], ["~", "乙", "5"], ["丙", "2", "~", ""]))
                == ["t 甲@0|@1|1@2 / @0|乙@1|5@2 / 丙@0|2@1|@2"])
    }

    @Test("A number that stands alone in its row parts no table")
    func loneNumbers() throws {
        #expect(try blocks(rows(["甲", "1"], ["~", "2"], ["乙", "3"])) == ["t 甲@0|1@1 / @0|2@1 / 乙@0|3@1"])
    }

    @Test("A table begins at its first column with text, and the number of its row is the sheet's")
    func places() throws {
        let document = try read(MadeWorkbook(rows(["", "甲", "1"], ["", "乙", ""], from: 7)))
        #expect(sketch(document) == ["t 甲@1|1@2 / 乙@1|@2"])
        guard case .table(let grid) = document.blocks[0] else { return #expect(Bool(false)) }
        #expect(grid.cells.map(\.anchor.description) == ["1!B7", "1!C7", "1!B8", "1!C8"])
    }

    @Test("Merged cells are one cell, in the first of their rows")
    func mergedCells() throws {
        #expect(
            try blocks(
                rows(["申请人情况", "", "", "总计"], ["甲", "1", "2", ""], ["", "3", "4", "5"]),
                merges: merges("A1:C1", "D1:D2", "A2:A3"))
                == ["T 申请人情况@0-2|总计@3 / 甲@0|1@1|2@2 / 3@1|4@2|5@3"])
    }

    @Test("A merged cell without text is one blank cell")
    func blankMergedCells() throws {
        #expect(
            try blocks(rows(["甲", "", "", "1"], ["乙", "2", "3", "4"]), merges: merges("B1:C1"))
                == ["t 甲@0|@1-2|1@3 / 乙@0|2@1|3@2|4@3"])
    }

    @Test("Text that a merged cell covers is not shown, so it is not read")
    func coveredText() throws {
        let document = try read(
            MadeWorkbook(rows(["甲", "1", "2"], ["乙", "3", "4"]), behind: merges("B1:C2")))
        #expect(sketch(document) == ["T 甲@0|1@1-2 / 乙@0"])
        #expect(document.notes.map(\.text.zh) == ["3 个单元格被合并单元格遮住，未读取"])
        #expect(document.notes.map(\.place) == [.sheet(number: 1, row: 1, column: 3)])
    }

    @Test("Titles, chapters and prose are paragraphs, what heads a table is part of it")
    func headings() throws {
        let prose = String(repeating: "长", count: SheetLayout.longestHeading + 1)
        #expect(
            try blocks(
                rows(
                    ["年度报告"], ["一、总体情况"], [prose], ["二、主动公开"], ["第二十条第（一）项"], ["信息内容", "本年制发件数"], ["规章", "0"],
                    ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["三、依申请公开"], ["申请人情况", "1"], ["五、问题"], ["无"]))
                == [
                    "P 年度报告", "P 一、总体情况", "P \(prose)", "P 二、主动公开",
                    "t 第二十条第（一）项@0|@1 / 信息内容@0|本年制发件数@1 / 规章@0|0@1 / 第二十条第（五）项@0|@1 / 信息内容@0|本年处理决定数量@1",
                    "P 三、依申请公开", "t 申请人情况@0|1@1", "P 五、问题", "P 无",
                ])
    }

    @Test("A heading as long as one may be, and one longer")
    func longHeadings() throws {
        let heading = String(repeating: "字", count: SheetLayout.longestHeading)
        #expect(try blocks(rows(["题"], [heading], ["甲", "1"])) == ["P 题", "t \(heading)@0|@1 / 甲@0|1@1"])
        #expect(try blocks(rows(["题"], [heading + "字"], ["甲", "1"])) == ["P 题", "P \(heading)字", "t 甲@0|1@1"])
    }

    @Test("A known wording heads a table even at the top of a sheet")
    func knownHeadings() throws {
        let sheet = rows(["第二十条第（一）项"], ["甲", "1"])
        #expect(try blocks(sheet, vocabulary: labels) == ["t 第二十条第（一）项@0|@1 / 甲@0|1@1"])
        #expect(try blocks(sheet) == ["P 第二十条第（一）项", "t 甲@0|1@1"])
    }

    @Test("A row whose values are blank is a row, though it is numbered as a chapter is")
    func blankValues() throws {
        let sheet = rows(["申请人情况", "自然人"], ["一、本年新收政府信息公开申请数量", ""], ["二、上年结转", "1"])
        let whole = ["t 申请人情况@0|自然人@1 / 一、本年新收政府信息公开申请数量@0|@1 / 二、上年结转@0|1@1"]
        #expect(try blocks(sheet) == whole)
        #expect(try blocks(sheet, vocabulary: labels) == whole)
        // Without a cell for its value only the wording tells.
        let bare = sheet.replacing("<c r=\"B2\" s=\"1\"/>", with: "")
        #expect(try blocks(bare, vocabulary: labels) == whole)
        #expect(try blocks(bare).contains("P 一、本年新收政府信息公开申请数量"))
    }

    @Test("A chapter between tables is none of a table's wordings, whatever lines are around it")
    func chaptersInGrids() throws {
        let sheet = rows(["一、本年新收政府信息公开申请数量", "1"], ["四、行政复议", ""], ["结果维持", "0"])
        #expect(
            try blocks(sheet, vocabulary: labels)
                == ["t 一、本年新收政府信息公开申请数量@0|1@1", "P 四、行政复议", "t 结果维持@0|0@1"])
    }

    @Test("Cells beside a chapter that look other than the table's are no part of it")
    func chaptersBelowTables() throws {
        let chapter =
            "<row r=\"2\"><c r=\"A2\" s=\"3\" t=\"inlineStr\"><is><t>四、复议</t></is></c><c r=\"B2\" s=\"3\"/></row>"
        #expect(
            try blocks(rows(["甲", "1"]) + chapter + rows(["乙", "2"], from: 3))
                == ["t 甲@0|1@1", "P 四、复议", "t 乙@0|2@1"])
    }

    @Test("Labels below each other whose values are blank stay in their table")
    func blankLabels() throws {
        #expect(
            try blocks(rows(["甲", "1"], ["1.国家秘密", "~"], ["2.其他", "~"], ["乙", "2"]))
                == ["t 甲@0|1@1 / 1.国家秘密@0|@1 / 2.其他@0|@1 / 乙@0|2@1"])
    }

    @Test("A blank row ends a table, unless it has the table's cells or a merged one")
    func blankRows() throws {
        #expect(try blocks(rows(["甲", "1"]) + rows(["乙", "2"], from: 3)) == ["t 甲@0|1@1", "t 乙@0|2@1"])
        #expect(try blocks(rows(["甲", "1"], ["", "", ""], ["乙", "2"])) == ["t 甲@0|1@1", "t 乙@0|2@1"])
        #expect(try blocks(rows(["甲", "1"], ["", ""], ["乙", "2"])) == ["t 甲@0|1@1 / @0|@1 / 乙@0|2@1"])
        #expect(
            try blocks(rows(["甲", "1"], ["~", ""], ["", "2"]), merges: merges("A1:A3")) == ["t 甲@0|1@1 / @1 / 2@1"])
        #expect(try blocks(rows(["甲", "1"], ["", ""], ["", ""])) == ["t 甲@0|1@1 / @0|@1"])
    }

    @Test("The lines of a text in a cell are paragraphs, in a table they are one text")
    func lines() throws {
        let sheet = rows(["题"], ["第一段\n第二段"]) + rows(["商业\n企业", "1"], from: 4)
        #expect(try blocks(sheet) == ["P 题", "P 第一段", "P 第二段", "t 商业 企业@0|1@1"])
    }
}

@Suite struct HiddenPartsTests: SheetTesting {
    @Test("Hidden rows, columns and sheets are not there, and that is said")
    func notThere() throws {
        var workbook = MadeWorkbook(
            row(1, ["甲", "1", "2"]) + row(2, ["乙", "3", "4"], "hidden=\"1\"") + row(3, ["丙", "5", "6"])
                + row(4, ["丁", "7", "8"], "ht=\"0\""),
            before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
        workbook.sheets.append(MadeWorkbook.Sheet(rows: rows(["戊", "9"]), state: "hidden"))
        workbook.sheets.append(MadeWorkbook.Sheet(rows: rows(["己", "9"]), state: "veryHidden"))
        workbook.sheets.append(MadeWorkbook.Sheet(rows: rows(["庚", "9"])))
        let document = try read(workbook)
        #expect(sketch(document) == ["t 甲@0|2@2 / 丙@0|6@2", "t 庚@0|9@1"])
        #expect(document.notes.map(\.text.zh) == ["第 2, 3 张工作表是隐藏的，未读取", "第 1 张工作表有隐藏的行或列，未读取"])
        guard case .table(let grid) = document.blocks[1] else { return #expect(Bool(false)) }
        #expect(grid.cells[0].anchor == .sheet(number: 4, row: 1, column: 1))
    }

    @Test("A merged cell whose first row is hidden is shown by the next one")
    func merged() throws {
        let sheet =
            row(1, ["题", "0"]) + row(2, ["甲", "1"], "hidden=\"1\"") + row(3, ["", "2"]) + row(4, ["", "3"])
        #expect(try blocks(sheet, merges: merges("A2:A4")) == ["t 题@0|0@1 / 甲@0|2@1 / 3@1"])
    }

    @Test func picturesAndChartsAreNotRead() throws {
        let document = try read(MadeWorkbook(rows(["甲", "1"]), behind: "<drawing r:id=\"d\"/>"))
        #expect(document.notes.map(\.text.zh) == ["第 1 张工作表上有图片或文本框，未读取"])
    }
}
