/// How the form's tables are laid out; the official layout unless it is said otherwise.
struct TableStyle: Sendable {
    /// Whether each 第二十条第（…）项 is a table of its own.
    var isDisclosureApart = false
    /// Whether each kind of case is a table of its own.
    var areDisputesApart = false
    /// Whether 总计 stands in the first row of the header of table 三, beside 申请人情况.
    var isTotalAbove = false
    /// Whether the columns of 行政复议 reach up to the row of 行政诉讼.
    var areResultsLow = false

    /// Draws what does not change what the tables are.
    static func drawn(_ random: inout SeededRandom) -> TableStyle {
        TableStyle(isTotalAbove: random.chance(20), areResultsLow: random.chance(30))
    }
}

extension InventedReport {
    /// The form's tables with the report's values, those of table 二, of 三 and of 四.
    func tables(_ style: TableStyle) -> (disclosure: [PrintedTable], requests: PrintedTable, disputes: [PrintedTable]) {
        (disclosureTables(style), requestTable(style), disputeTables(style))
    }

    private func disclosureTables(_ style: TableStyle) -> [PrintedTable] {
        let width = style.isDisclosureApart ? nil : 4
        let blocks = form.disclosure.map { rows(of: $0, width: width ?? $0.columns.count + 1) }
        guard style.isDisclosureApart else {
            return [PrintedTable(part: .disclosure, rows: Array(blocks.joined()))]
        }
        return blocks.map { PrintedTable(part: .disclosure, rows: $0) }
    }

    private func rows(of block: PrintedForm.Block, width: Int) -> [[PrintedTable.Cell]] {
        // The last column reaches to the table's edge.
        let last = width - block.columns.count
        let columns = block.columns.indices.map { $0 == block.columns.count - 1 ? last : 1 }
        var rows = [[PrintedTable.Cell(text: block.heading, role: .heading, columns: width)]]
        rows.append(
            [PrintedTable.Cell(text: "信息内容", role: .heading)]
                + zip(block.columns, columns).map { PrintedTable.Cell(text: $0.label, role: .heading, columns: $1) })
        for row in block.rows {
            rows.append(
                [PrintedTable.Cell(text: row.label, role: .label)]
                    + zip(block.columns, columns).map {
                        PrintedTable.Cell(text: text("t2.\(row.key).\($0.key)"), role: .value, columns: $1)
                    })
        }
        return rows
    }

    private func requestTable(_ style: TableStyle) -> PrintedTable {
        var rows = requestHeader(style)
        let below = form.requests.filter { $0.depth > 0 }.count
        for (index, row) in form.requests.enumerated() {
            var cells: [PrintedTable.Cell] = []
            if row.depth == 1, let group = row.group {
                cells.append(PrintedTable.Cell(text: group, role: .group, rows: below))
            }
            if row.depth == 2, let group = row.group {
                let count = 1 + form.requests[(index + 1)...].prefix { $0.depth == 2 && $0.group == nil }.count
                cells.append(PrintedTable.Cell(text: group, role: .group, rows: count))
            }
            cells.append(PrintedTable.Cell(text: row.label, role: .label, columns: 3 - row.depth))
            rows.append(cells + self.row(row.key).map { PrintedTable.Cell(text: $0, role: .value) })
        }
        return PrintedTable(part: .requests, rows: rows, headerRows: 3)
    }

    private func requestHeader(_ style: TableStyle) -> [[PrintedTable.Cell]] {
        let corner = PrintedTable.Cell(
            text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", role: .heading, columns: 3, rows: 3)
        let kinds = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
        var first = [corner, PrintedTable.Cell(text: "申请人情况", role: .heading, columns: style.isTotalAbove ? 6 : 7)]
        var second = [
            PrintedTable.Cell(text: "自然人", role: .heading, rows: 2),
            PrintedTable.Cell(text: "法人或其他组织", role: .heading, columns: 5),
        ]
        if style.isTotalAbove {
            first.append(PrintedTable.Cell(text: "总计", role: .heading, rows: 3))
        } else {
            second.append(PrintedTable.Cell(text: "总计", role: .heading, rows: 2))
        }
        return [first, second, kinds.map { PrintedTable.Cell(text: $0, role: .heading) }]
    }

    private static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

    private func disputeTables(_ style: TableStyle) -> [PrintedTable] {
        guard !style.areDisputesApart else { return disputeTablesApart() }
        let heading = { (text: String, columns: Int, rows: Int) in
            PrintedTable.Cell(text: text, role: .heading, columns: columns, rows: rows)
        }
        let kinds = [heading("未经复议直接起诉", 5, 1), heading("复议后起诉", 5, 1)]
        var rows = [[heading("行政复议", 5, style.areResultsLow ? 2 : 1), heading("行政诉讼", 10, 1)]]
        if style.areResultsLow {
            rows += [kinds, (0..<3).flatMap { _ in Self.results.map { heading($0, 1, 1) } }]
        } else {
            rows.append(Self.results.map { heading($0, 1, 2) } + kinds)
            rows.append((0..<2).flatMap { _ in Self.results.map { heading($0, 1, 1) } })
        }
        rows.append(disputes.map { PrintedTable.Cell(text: $0, role: .value) })
        return [PrintedTable(part: .disputes, rows: rows, headerRows: 3)]
    }

    private func disputeTablesApart() -> [PrintedTable] {
        let names = [["行政复议"], ["行政诉讼", "未经复议直接起诉"], ["行政诉讼", "复议后起诉"]]
        return zip(names, PrintedForm.cases).map { names, kind in
            var rows = names.map { [PrintedTable.Cell(text: $0, role: .heading, columns: 5)] }
            rows.append(Self.results.map { PrintedTable.Cell(text: $0, role: .heading) })
            rows.append(
                PrintedForm.results.map { PrintedTable.Cell(text: text("t4.\(kind).\($0)"), role: .value) })
            return PrintedTable(part: .disputes, rows: rows, headerRows: rows.count - 1)
        }
    }
}
