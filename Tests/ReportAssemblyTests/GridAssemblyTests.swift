import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Documents with columns, as readers of pages and workbooks make them.
@Suite struct GridAssemblyTests {
    /// A document of one table for each list of rows, cells parted by `|` and as wide as the `<` behind them say.
    private func document(_ tables: [[String]], isPadded: Bool = false) throws -> Document {
        var builder = DocumentBuilder()
        try builder.add(paragraph: Array("清河县柳溪镇人民政府2024年政府信息公开工作年度报告".utf8).span)
        for (number, rows) in tables.enumerated() {
            builder.beginTable(isPadded: isPadded)
            for (row, line) in rows.enumerated() {
                var column = 0
                let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { text in
                    let width = 1 + text.count { $0 == "<" }
                    defer { column += width }
                    return DocumentBuilder.Cell(
                        text: Array(text.filter { $0 != "<" }.utf8)[...],
                        anchor: .grid(table: number + 1, row: row + 1, column: column + 1),
                        columns: column..<column + width)
                }
                try builder.add(row: cells)
            }
            builder.endTable()
        }
        return builder.finished()
    }

    private func read(_ tables: [[String]], isPadded: Bool = false) throws -> ReadReport {
        try ReportAssembler.assemble(
            document(tables, isPadded: isPadded), source: Source(path: "a.html", size: 1, hash: ContentHash(of: "")))
    }

    private func cell(_ address: String, _ read: ReadReport) throws -> Cell {
        read.cells[try #require(CellAddress(address))]
    }

    private let applicants = "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计"
    private let results = "结果维持|结果纠正|其他结果|尚未审结|总计"

    @Test func blankCellsOfGroupLabelsAreNotValues() throws {
        let rows = ["<<|" + applicants, "一、本年新收政府信息公开申请数量|||3|0|||1|0|4", "三、本年度办理结果|（一）予以公开||3||0|0|1|0|4"]
        for isPadded in [false, true] {
            let read = try read([rows], isPadded: isPadded)
            #expect(try cell("t3.new.natural", read).value == expectedValue("3"))
            #expect(try cell("t3.new.research", read).value == .blank)
            #expect(try cell("t3.new.total", read).value == expectedValue("4"))
            #expect(try cell("t3.granted.business", read).value == .blank)
            #expect(try cell("t3.granted.total", read).place?.anchor == .grid(table: 1, row: 3, column: 10))
        }
    }

    @Test func aBlankAtTheEdgeIsABlankWhereColumnsSaySo() throws {
        let read = try read([["<<|" + applicants, "一、本年新收政府信息公开申请数量<<||0|0|0|0|0|5"]], isPadded: true)
        #expect(try cell("t3.new.natural", read).value == .blank)
        #expect(try cell("t3.new.total", read).value == expectedValue("5"))
    }

    @Test func valuesThatStandOffTheirColumnsAreUnreadableWithBothReadings() throws {
        let read = try read(
            [["|" + applicants, "一、本年新收政府信息公开申请数量|1|2|3|4|5|6||7"]], isPadded: true)
        #expect(try cell("t3.new.natural", read).value.state == .unreadable)
        let ambiguous = try self.read(
            [["<|" + applicants + "|", "一、本年新收政府信息公开申请数量||1|2|3|4|5|6|7|"]], isPadded: true)
        #expect(try cell("t3.new.natural", ambiguous).value == expectedValue("1"))
    }

    @Test(
        "A row with the right number of cells that do not stand under the header's columns is not used",
        arguments: [
            // A column more than the form has, whose cell the row lacks.
            (header: "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|小计|总计", values: "1|2|3|4|5|6|21"),
            // A value over two columns, and a blank one too far to the right.
            (header: "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", values: "3<|0|0|0|0|3|"),
        ])
    func cellsThatStandElsewhereThanTheirColumns(header: String, values: String) throws {
        for isPadded in [false, true] {
            let read = try read(
                [["|" + header, "一、本年新收政府信息公开申请数量|" + values, "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0"]],
                isPadded: isPadded)
            #expect(try cell("t3.new.natural", read).value.number == nil)
            #expect(try cell("t3.new.total", read).value.number == nil)
            #expect(read.report.notes.contains { $0.kind == .ambiguousRow || $0.kind == .rowCount })
        }
    }

    @Test func aRowThatStandsAsAWholeBesideItsHeaderIsUsed() throws {
        let read = try read([["<<|" + applicants, "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21"]])
        #expect(try cell("t3.new.natural", read).value == expectedValue("1"))
        #expect(try cell("t3.new.total", read).value == expectedValue("21"))
    }

    @Test(
        "An amount in another unit than the form's is not used",
        arguments: [
            ["本年收费金额（单位：元）"], ["本年收费金额（单位：百万元）"], ["本年收费金额（元/万元）"], ["本年收费金额", "（单位：元）"], ["本年收费金额", "单位：千元"],
        ])
    func amountsInAnotherUnit(header: [String]) throws {
        let rows = ["第二十条第（八）项", "信息内容|" + header[0]] + header.dropFirst().map { "|" + $0 } + ["行政事业性收费|1.5"]
        let other = try read([rows])
        #expect(try cell("t2.fees.amount", other).value.number == nil)
        #expect(!other.report.notes.contains { $0.text.zh.contains("按“本年收费金额") }, "it is not read as 万元")
        let ours = try read([["第二十条第（八）项", "信息内容|本年收费金额（单位：万元）", "行政事业性收费|1.5"]])
        #expect(try cell("t2.fees.amount", ours).value == expectedValue("1.5"))
    }

    @Test(
        "A label that says the opposite or speaks of other years is no slip of the pen",
        arguments: ["历年新收政府信息公开申请数量", "往年新收政府信息公开申请数量", "一、累计新收政府信息公开申请数量"])
    func labelsThatSayTheOpposite(label: String) throws {
        let read = try read([["|" + applicants, "\(label)|1|2|3|4|5|6|21"]])
        #expect(try cell("t3.new.natural", read).value.number == nil)
    }

    @Test func aRowOfATextWithBlanksHasTwoReadings() throws {
        let text = ReportLayout.rowLines.text(
            InventedReport(cells: ["t3.partial.total": "", "t3.partial.natural": "4"]))
        let read = try assemble(text)
        let note = try #require(read.report.notes.first { $0.kind == .ambiguousRow })
        #expect(note.text.zh.contains("两种可能，均未采用："))
        #expect(note.text.zh.hasSuffix("4 | 0 | 0 | 0 | 0 | 0 | （空）；或 首尾缺少一格"))
        #expect(try cell("t3.partial.natural", read).value.state == .unreadable)
    }

    @Test func tableFourMayComeInThreeTables() throws {
        let read = try read([
            ["行政复议<<<<", results, "1|0|0|0|1"], ["未经复议直接起诉<<<<", results, "0|2|0|0|2"],
            ["复议后起诉<<<<", results, "0|0|3||3"],
        ])
        #expect(try cell("t4.review.upheld", read).value == expectedValue("1"))
        #expect(try cell("t4.suit.corrected", read).value == expectedValue("2"))
        #expect(try cell("t4.suit-after-review.other", read).value == expectedValue("3"))
        #expect(try cell("t4.suit-after-review.pending", read).value == .blank)
    }

    @Test func tableFourMayComeInTwoTablesOrInRows() throws {
        let lawsuits = try read([
            ["行政复议<<<<", results, "1|0|0|0|1"],
            ["行政诉讼<<<<<<<<<", "未经复议直接起诉<<<<|复议后起诉<<<<", results + "|" + results, "0|2|0|0|2|0|0|3|0|3"],
        ])
        #expect(try cell("t4.suit-after-review.total", lawsuits).value == expectedValue("3"))
        #expect(try cell("t4.review.total", lawsuits).value == expectedValue("1"))
        let rows = try read([
            ["<|" + results, "行政复议<|1|0|0|0|1", "行政诉讼|未经复议直接起诉|0|2|0|0|2", "复议后起诉<|0|0|3|0|3"]
        ])
        #expect(try cell("t4.review.total", rows).value == expectedValue("1"))
        #expect(try cell("t4.suit.total", rows).value == expectedValue("2"))
        #expect(try cell("t4.suit-after-review.other", rows).value == expectedValue("3"))
    }

    @Test(arguments: [
        [["结果维持|结果纠正|其他结果|尚未审结|总计", "1|0|0|0|1"]],
        [["行政复议<<<<", "结果纠正|结果维持|其他结果|尚未审结|总计", "1|0|0|0|1"]],
        [["行政诉讼|行政复议", "结果维持|结果纠正|其他结果|尚未审结|总计", "1|0|0|0|1"]],
        [["行政复议<<<<", "结果维持|结果纠正|其他结果|尚未审结|总计", "1|0|0|1"]],
    ])
    func aTableThatDoesNotSayWhatItCountsIsNotUsed(tables: [[String]]) throws {
        let read = try read(tables)
        for address in read.report.form.addresses { #expect(read.cells[address].value.number == nil, "\(address)") }
    }

    @Test(arguments: [
        ("发布日期：2025-01-20 10:30", "2025-01-20"), ("【公开日期】2025年1月5日", "2025-01-05"), ("发布时间: 20250131", "2025-01-31"),
        ("发 布 日\u{3000}期：2025-01-20", "2025-01-20"),
        ("来源：本站 发布日期:2025/2/3 浏览", "2025-02-03"), ("发布日期：2025-02-30", nil), ("发布日期：近日", nil), ("2025-01-20", nil),
    ])
    func theDayOfPublicationIsReadWhereThePageShowsIt(line: String, day: String?) throws {
        var builder = DocumentBuilder()
        try builder.add(property: "PubDate", Array("2024-12-25".utf8).span)
        try builder.add(paragraph: Array("清河县柳溪镇人民政府2024年政府信息公开工作年度报告".utf8).span)
        try builder.add(paragraph: Array(line.utf8).span)
        try builder.add(paragraph: Array("一、总体情况".utf8).span)
        let document = builder.finished()
        let read = try ReportAssembler.assemble(
            document, source: Source(path: "a.html", size: 1, hash: ContentHash(of: "")))
        let date = try #require(read.report.publication?.date)
        #expect(date.description == day ?? "2024-12-25")
        #expect(date.place == .text(line: day == nil ? 1 : 3, column: 1))
    }

    @Test func aCellBesideItsLabelIsTheDay() throws {
        let read = try read([["索引号|123|公开日期|2025-01-20"], ["<|" + applicants]])
        #expect(read.report.publication?.date?.description == "2025-01-20")
        #expect(read.report.publication?.date?.place == .grid(table: 1, row: 1, column: 4))
    }
}
