/// Rows of table 三 that stand together below one heading, with one column of labels.
struct RequestGroup: Sendable {
    /// The heading above them, such as （三）不予公开; nil where they stand alone.
    var name: String?
    var rows: [[PrintedTable.Cell]]

    static let columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    /// Columns that tell nothing but that they are seven.
    static let inventedColumns = ["数据1", "数据2", "数据3", "数据4", "数据5", "数据6", "总计"]

    /// A header of one row.
    static func header(_ columns: [String]) -> [PrintedTable.Cell] {
        (["项目"] + columns).map { PrintedTable.Cell(text: $0, role: .heading) }
    }

    /// The rows of a report in their groups.
    static func all(_ report: InventedReport) -> [RequestGroup] {
        var groups: [RequestGroup] = []
        var depth = -1
        for row in report.form.requests {
            if row.depth != depth || row.group != nil { groups.append(RequestGroup(name: row.group, rows: [])) }
            depth = row.depth
            groups[groups.count - 1].rows.append(
                [PrintedTable.Cell(text: row.label, role: .label)]
                    + report.row(row.key).map { PrintedTable.Cell(text: $0, role: .value) })
        }
        return groups
    }

    /// The group as a table of its own.
    func table(_ columns: [String]) -> PrintedTable {
        PrintedTable(part: .requests, rows: [Self.header(columns)] + rows, headerRows: 1)
    }

    /// The rows below a row that holds nothing but the heading.
    var rowsWithName: [[PrintedTable.Cell]] {
        guard let name else { return rows }
        let blanks = [PrintedTable.Cell](repeating: PrintedTable.Cell(text: "", role: .covered), count: 7)
        return [[PrintedTable.Cell(text: name, role: .group)] + blanks] + rows
    }
}
