import DocumentModel
import TestSupport
import Testing

@testable import DocumentReaders

/// Whole reports as pages: every row of the form is a row of a grid, with its labels and exactly its values.
@Suite struct HTMLReportTests {
    /// How the group labels of table 三 stand before their rows.
    enum Groups: CaseIterable {
        /// Once, over all rows of the group.
        case merged
        /// Again in every row.
        case repeated
    }

    /// A report in which every cell has a value of its own.
    private let report: InventedReport = {
        var cells: [String: String] = [:]
        for (index, address) in PrintedForm.edition2021.addresses.enumerated() { cells[address] = "\(index)" }
        return InventedReport(cells: cells)
    }()

    @Test(arguments: Groups.allCases)
    func requests(groups: Groups) throws {
        let rows = try rows(of: page(groups))
        for row in report.form.requests {
            let matching = rows.filter { $0.suffix(7) == report.row(row.key)[...] }
            #expect(matching.count == 1)
            let labels = try #require(matching.first).dropLast(7)
            #expect(labels.last == row.label)
            #expect(labels.count <= 3)
        }
    }

    @Test func disclosure() throws {
        let rows = try rows(of: page(.merged))
        for block in report.form.disclosure {
            #expect(rows.contains([block.heading]))
            for row in block.rows {
                #expect(rows.contains([row.label] + block.columns.map { report.text("t2.\(row.key).\($0.key)") }))
            }
        }
    }

    @Test func disputes() throws {
        let rows = try rows(of: page(.merged))
        #expect(rows.contains(report.disputes))
        #expect(rows.contains(["行政复议", "行政诉讼"]))
    }

    @Test func prose() throws {
        let document = try HTMLSketch.read(page(.merged))
        let paragraphs = document.blocks.compactMap { block in
            if case .paragraph(let piece) = block { document.string(piece) } else { nil }
        }
        #expect(paragraphs.first == report.title)
        for text in report.prose.overview + report.prose.problems + report.prose.others {
            #expect(paragraphs.contains(text))
        }
        #expect(!paragraphs.contains { $0.contains("2023年政府信息公开") })
        #expect(document.notes.isEmpty)
    }

    @Test("Columns of the values are those of their headings")
    func columns() throws {
        let document = try HTMLSketch.read(page(.merged))
        let grids = document.blocks.compactMap { block in if case .table(let grid) = block { grid } else { nil } }
        let requests = try #require(grids.first { $0.rowCount == 3 + report.form.requests.count })
        for row in 3..<requests.rowCount {
            let cells = requests.row(row).suffix(7)
            #expect(cells.map { requests.columns[$0] } == (3..<10).map { $0..<$0 + 1 })
        }
    }

    private func rows(of page: String) throws -> [[String]] {
        let document = try HTMLSketch.read(page)
        return document.blocks.flatMap { block -> [[String]] in
            guard case .table(let grid) = block else { return [] }
            return (0..<grid.rowCount).map { row in grid.row(row).map { document.string(grid.cells[$0]) } }
        }
    }

    // MARK: The page

    private func page(_ groups: Groups) -> String {
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(report.title)</title><style>td{border:1px}</style></head>
        <body><ul><li><a href="/">首页</a><li><a href="/b">清河县2023年政府信息公开工作年度报告</a></ul>
        <table width="100%"><tr><td><h1>\(report.title)</h1><script>var a = "<td>9</td>";</script>
        \(section("一、总体情况", report.prose.overview))<h2>二、主动公开政府信息情况</h2>
        \(report.form.disclosure.map(disclosure).joined())<h2>三、收到和处理政府信息公开申请情况</h2>\(requests(groups))
        <h2>四、政府信息公开行政复议、行政诉讼情况</h2>\(disputesTable)
        \(section("五、存在的主要问题及改进情况", report.prose.problems))\(section("六、其他需要报告的事项", report.prose.others))
        </td></tr></table><div class="footer"><a href="/c">网站地图</a></div></body></html>
        """
    }

    private func section(_ heading: String, _ paragraphs: [String]) -> String {
        "<h2>\(heading)</h2>"
            + paragraphs.map { "<p><span>\($0.prefix(3))</span><font>\($0.dropFirst(3))</font></p>" }.joined()
    }

    private func cell(_ text: String, columns: Int = 1, rows: Int = 1) -> String {
        // The digits of one number in elements of their own, as word processors leave them.
        let inner = text.map { "<span lang=EN-US>\($0)</span>" }.joined()
        return "<td colspan=\(columns) rowspan=\(rows)><p>\(inner)<o:p></o:p></p></td>\n"
    }

    private func disclosure(_ block: PrintedForm.Block) -> String {
        let width = block.columns.count + 1
        var rows = "<tr>\(cell(block.heading, columns: width))</tr>"
        rows += "<tr>\(cell("信息内容"))\(block.columns.map { cell($0.label) }.joined())</tr>"
        for row in block.rows {
            rows +=
                "<tr>\(cell(row.label))\(block.columns.map { cell(report.text("t2.\(row.key).\($0.key)")) }.joined())</tr>"
        }
        return "<table border=1>\(rows)</table>"
    }

    private func requests(_ groups: Groups) -> String {
        var rows = "<tr>\(cell("（本列数据的勾稽关系）", columns: 3, rows: 3))\(cell("申请人情况", columns: 7))</tr>"
        rows += "<tr>\(cell("自然人", rows: 2))\(cell("法人或其他组织", columns: 5))\(cell("总计", rows: 2))</tr>"
        rows += "<tr>" + ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { cell($0) }.joined() + "</tr>"
        let form = report.form.requests
        var group = ""
        for (index, row) in form.enumerated() {
            rows += "<tr>"
            if row.depth > 0, row.key == "granted" || groups == .repeated {
                let results = form.count { $0.depth > 0 }
                rows += cell("三、本年度办理结果", rows: groups == .merged ? results : 1)
            }
            if row.depth == 2 {
                if let own = row.group { group = own }
                let size = 1 + form[(index + 1)...].prefix { $0.depth == 2 && $0.group == nil }.count
                if row.group != nil || groups == .repeated { rows += cell(group, rows: groups == .merged ? size : 1) }
            }
            rows += cell(row.label, columns: 3 - row.depth) + report.row(row.key).map { cell($0) }.joined() + "</tr>"
        }
        return "<table border=1><tbody>\(rows)</tbody></table>"
    }

    private var disputesTable: String {
        let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
        return "<table><tr>\(cell("行政复议", columns: 5))\(cell("行政诉讼", columns: 10))</tr><tr>"
            + results.map { cell($0, rows: 2) }.joined()
            + "\(cell("未经复议直接起诉", columns: 5))\(cell("复议后起诉", columns: 5))</tr><tr>"
            + (results + results).map { cell($0) }.joined()
            + "</tr><tr>\(report.disputes.map { cell($0) }.joined())</tr></table>"
    }
}
