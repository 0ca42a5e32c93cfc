import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Labels that stand in two paragraphs, and names of rows that are headings.
@Suite struct PartedLabelTests {
    /// A report with every cell in a line of its own.
    private func stream(_ report: InventedReport) -> String {
        LineText(separator: "\n").text(report)
    }

    private func value(_ address: String, _ read: ReadReport) throws -> CellValue {
        read.cells[try #require(CellAddress(address))].value
    }

    @Test(
        "Two cells that are a label together, and not each alone, are that label",
        arguments: [
            [("商业企业", "商业\n\n企业"), ("科研机构", "科研\n机构")], [("社会公益组织", "社会公益\n组织"), ("法律服务机构", "法律服务\n机构")],
            [("结果维持", "结果\n维持"), ("结果纠正", "结果\n纠正"), ("其他结果", "其他\n结果"), ("尚未审结", "尚未\n审结")],
            [("本年制发件数", "本年制\n发件数"), ("行政许可", "行政\n许可"), ("未经复议直接起诉", "未经复议\n直接起诉")],
        ])
    func partedLabels(parts: [(whole: String, parted: String)]) throws {
        let text = parts.reduce(stream(.balanced)) { $0.replacing("\n\($1.whole)\n", with: "\n\($1.parted)\n") }
        let read = try assemble(text)
        expect(read, .balanced)
        #expect(read.report.notes == [])
    }

    @Test func partedColumnsOfTheFormOf2019() throws {
        let report = InventedReport(
            form: .edition2019, cells: ["t2.rules.made": "3", "t2.rules.published": "4", "t2.rules.in-force": "5"])
        let text = stream(report).replacing("本年新制作数量", with: "本年新\n制作数量").replacing("本年新公开数量", with: "本年新\n公开数量")
        expect(try assemble(text), report)
    }

    @Test func halvesThatAreNoLabelTogetherAreNone() throws {
        let read = try assemble(stream(.balanced).replacing("\n商业企业\n", with: "\n商业\n机构\n"))
        #expect(try value("t3.new.business", read).number == nil)
    }

    /// Tables of one row each below headings.
    private func pieces(_ rows: [(heading: String, label: String, values: String)]) -> String {
        let header = "| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|---|\n"
        let tables = rows.map { "### \($0.heading)\n\n\(header)| \($0.label) | \($0.values) |\n" }.joined(
            separator: "\n")
        return "# 清河县柳溪镇人民政府2024年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n" + tables
    }

    @Test func theNameOfARowAboveATableIsNoRow() throws {
        let read = try assemble(
            pieces([
                ("二、上年结转政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "1 | 0 | 0 | 0 | 0 | 0 | 1"),
                ("(六) 其他", "3.其他", "2 | 0 | 0 | 0 | 0 | 0 | 2"), ("(七) 总计", "（七）总计", "3 | 0 | 0 | 0 | 0 | 0 | 3"),
            ]), path: "report.md")
        #expect(try value("t3.carried-in.natural", read) == expectedValue("1"))
        #expect(try value("t3.other.3.total", read) == expectedValue("2"))
        #expect(try value("t3.closed.total", read) == expectedValue("3"))
        #expect(!read.report.notes.contains { $0.kind == .duplicateRow || $0.kind == .columnOrder })
    }

    @Test func aKindOfCaseInBracketsIsTheBlock() throws {
        let header = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n"
        let kinds = ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"]
        let tables = zip(kinds, [1, 2, 3]).map { "### \($0)\n\n\(header)| \($1) | 0 | 0 | 0 | \($1) |\n" }.joined(
            separator: "\n")
        let text = "# 清河县柳溪镇人民政府2024年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n" + tables
        let read = try assemble(text, path: "report.md")
        for (name, number) in zip(PrintedForm.cases, ["1", "2", "3"]) {
            #expect(try value("t4.\(name).upheld", read) == expectedValue(number))
        }
        let turned = try assemble(text.replacing("（未经复议直接起诉）", with: "（一审）"), path: "report.md")
        #expect(try value("t4.suit.upheld", turned).number == nil)
    }
}
