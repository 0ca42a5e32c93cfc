import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Reports whose tables are drawn with blanks, one below the other.
@Suite struct AlignedTextTests {
    private static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    private static let heading = "四、政府信息公开行政复议、行政诉讼情况"

    /// Rows with their cells below each other; ideographs are two columns wide.
    private func drawn(_ rows: [[String]]) -> String {
        func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - width($0) + 2) }.joined()
                .trimmingEnd() + "\n"
        }.joined()
    }

    private func requests(_ report: InventedReport) -> String {
        let header = [
            ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况"],
            ["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"],
            ["", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""],
        ]
        let rows = report.form.requests.map { row in
            var labels = [String](repeating: "", count: 3)
            labels[row.depth] = row.label
            if let group = row.group { labels[row.depth - 1] = group }
            return labels + report.row(row.key)
        }
        return drawn(header + rows)
    }

    private func disclosure(_ report: InventedReport) -> String {
        report.form.disclosure.map { block in
            let rows = block.rows.map { row in
                [row.label] + block.columns.map { report.text("t2.\(row.key).\($0.key)") }
            }
            return drawn([[block.heading], ["信息内容"] + block.columns.map(\.label)] + rows)
        }.joined()
    }

    private func disputes(_ report: InventedReport, kinds: [String] = ["行政复议", "未经复议直接起诉", "复议后起诉"]) -> String {
        let blanks = [String](repeating: "", count: 4)
        return drawn([
            ["行政复议"] + blanks + ["行政诉讼"], Self.results + [kinds[1]] + blanks + [kinds[2]],
            blanks + [""] + Self.results + Self.results, report.disputes,
        ])
    }

    private func text(_ report: InventedReport, between: String = "", kinds: [String]? = nil) -> String {
        let end = "\n五、存在的主要问题及改进情况\n图解类解读偏少。\n六、其他需要报告的事项\n本年度未发出收费通知。\n"
        return "清河县柳溪镇人民政府2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n\n"
            + disclosure(report) + "\n三、收到和处理政府信息公开申请情况\n\n" + requests(report) + "\n" + Self.heading
            + "\n" + between + "\n" + (kinds.map { disputes(report, kinds: $0) } ?? disputes(report)) + end
    }

    private func values(_ table: String, _ read: ReadReport, _ report: InventedReport) throws {
        for address in report.form.addresses where address.hasPrefix(table) {
            let value = read.cells[try #require(CellAddress(address))].value
            #expect(value == expectedValue(report.text(address)), "\(address)")
        }
    }

    @Test("The heading of section 四 ends table 三", arguments: ["", "本年度有关案件均由县政府办统计。\n"])
    func headingBehindATable(between: String) throws {
        let read = try assemble(text(.balanced, between: between))
        try values("t4", read, .balanced)
        #expect(!read.report.notes.contains { $0.kind == .missingSection && $0.text.zh.contains("四、") })
    }

    @Test func aHeaderInAnotherOrderIsBelieved() throws {
        let read = try assemble(text(.balanced, kinds: ["行政复议", "复议后起诉", "未经复议直接起诉"]))
        #expect(read.cells[try #require(CellAddress("t4.suit.upheld"))].value.number == nil)
    }
}

extension String {
    fileprivate func trimmingEnd() -> String { String(reversed().drop { $0 == " " }.reversed()) }
}
