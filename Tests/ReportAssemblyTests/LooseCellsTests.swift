import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Texts in which nothing marks the rows, or nothing parts the cells.
@Suite struct LooseCellsTests {
    /// The report with every cell in a paragraph of its own, headings of the header as a page has them.
    private func stream(_ report: InventedReport) -> String {
        var lines = [report.title, "一、总体情况"] + report.prose.overview + ["二、主动公开政府信息情况"]
        for block in report.form.disclosure {
            lines += [block.heading, "信息内容"] + block.columns.map(\.label)
            for row in block.rows {
                lines += [row.label] + block.columns.map { report.text("t2.\(row.key).\($0.key)") }
            }
        }
        lines += ["三、收到和处理政府信息公开申请情况", "申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
        for row in report.form.requests { lines += [row.group, row.label].compactMap { $0 } + report.row(row.key) }
        let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
        lines += ["四、政府信息公开行政复议、行政诉讼情况", "行政复议", "行政诉讼"] + results + ["未经复议直接起诉", "复议后起诉"]
        lines += results + results + report.disputes
        lines += ["五、存在的主要问题及改进情况"] + report.prose.problems + ["六、其他需要报告的事项"] + report.prose.others
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(arguments: [PrintedForm.edition2021, .edition2019, .shortened].indices)
    func everyParagraphIsACell(form: Int) throws {
        let form = [PrintedForm.edition2021, .edition2019, .shortened][form]
        var report = InventedReport(form: form)
        for (index, address) in form.addresses.enumerated() { report.cells[address] = String(index * 7) }
        let read = try assemble(stream(report))
        expect(read, report)
        #expect(read.report.notes == [])
    }

    @Test func aMissingValueIsNotFilledFromTheNextRow() throws {
        let report = InventedReport(cells: ["t3.granted.natural": "41"])
        let read = try assemble(stream(report).replacing("\n41\n", with: "\n"))
        #expect(read.cells[try #require(CellAddress("t3.granted.business"))].value.state == .unreadable)
        #expect(read.cells[try #require(CellAddress("t3.partial.natural"))].value == expectedValue("0"))
    }

    private func glued(_ report: InventedReport) -> String {
        var lines = [report.title, "一、总体情况", "二、主动公开政府信息情况"]
        for block in report.form.disclosure {
            lines += [block.heading, "信息内容" + block.columns.map(\.label).joined()]
            for row in block.rows {
                lines.append(row.label + block.columns.map { report.text("t2.\(row.key).\($0.key)") }.joined())
            }
        }
        lines += ["三、收到和处理政府信息公开申请情况", "自然人商业企业科研机构社会公益组织法律服务机构其他总计"]
        lines += report.form.requests.map { $0.label + report.row($0.key).joined() }
        return lines.joined(separator: "\n") + "\n五、存在的主要问题及改进情况\n"
    }

    @Test func digitsThatStickToALabelAreValuesWhereThereAreAsManyAsColumns() throws {
        let report = InventedReport(cells: [
            "t2.normative.in-force": "5", "t2.licences.decided": "1204", "t3.new.total": "2", "t3.other.3.total": "1",
            "t3.closed.total": "7",
        ])
        let read = try assemble(glued(report))
        for text in report.form.addresses where !text.hasPrefix("t4") {
            let address = try #require(CellAddress(text))
            #expect(read.cells[address].value == expectedValue(report.text(text)), "\(text)")
        }
        #expect(
            read.cells[try #require(CellAddress("t2.normative.in-force"))].place?.anchor == .text(line: 7, column: 10))
    }

    @Test func digitsThatCouldBePartedInSeveralWaysAreNotUsed() throws {
        let read = try assemble(glued(InventedReport(cells: ["t2.normative.issued": "12"])))
        #expect(read.cells[try #require(CellAddress("t2.normative.issued"))].value.number == nil)
        #expect(read.cells[try #require(CellAddress("t2.normative.repealed"))].value.number == nil)
        #expect(read.cells[try #require(CellAddress("t2.rules.issued"))].value == expectedValue("0"))
    }

    @Test func digitsThatCouldBeALongerNumberBesideABlankCellAreNotUsed() throws {
        // 1, 0 and 0, or 10, 0 and nothing.
        let report = InventedReport(cells: ["t2.normative.issued": "1", "t3.new.natural": "2", "t3.new.total": "2"])
        let read = try assemble(glued(report))
        for text in report.form.addresses where text.hasPrefix("t2.normative.") || text.hasPrefix("t3.new.") {
            #expect(read.cells[try #require(CellAddress(text))].value.state == .unreadable, "\(text)")
        }
        #expect(read.cells[try #require(CellAddress("t2.rules.issued"))].value == expectedValue("0"))
    }

    @Test func traditionalCharactersAreUnderstood() throws {
        let report = InventedReport(cells: [
            "t2.normative.in-force": "6", "t3.carried-out.total": "2", "t4.suit.other": "1",
        ])
        let pairs = [
            ("内", "內"), ("发", "發"), ("数", "數"), ("废", "廢"), ("现", "現"), ("规", "規"), ("范", "範"), ("文件", "檔案"),
            ("条", "條"), ("项", "項"), ("处", "處"), ("许", "許"), ("罚", "罰"), ("强", "強"), ("费", "費"), ("额", "額"),
            ("单", "單"), ("万", "萬"), ("业", "業"), ("开", "開"), ("总计", "總計"), ("信息", "資訊"), ("组织", "組織"), ("结", "結"),
            ("复", "複"), ("议", "議"), ("诉讼", "訴訟"), ("维", "維"), ("纠", "糾"), ("审", "審"), ("经", "經"), ("后", "後"),
            ("继续", "繼續"), ("转", "轉"), ("办", "辦"), ("机构", "機構"), ("团", "團"), ("务", "務"), ("过", "過"), ("问题", "問題"),
        ]
        let organ = report.organ
        let text = pairs.reduce(ReportLayout.rowLines.text(report)) { $0.replacing($1.0, with: $1.1) }
            .replacing("清河縣", with: "清河县")
        let read = try assemble(text)
        expect(read, report)
        #expect(read.report.organ.name == organ)
        #expect(!read.report.notes.contains { $0.kind == .missingSection })
    }
}
