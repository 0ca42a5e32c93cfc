internal import ReportModel
internal import TextSupport

/// Cells laid out by the rows and columns of the form, those of several tables one after the other.
struct FormGrid {
    let rows: [CellSummary.Heading]
    let columns: [CellSummary.Heading]
    private let entries: [Place: CellTally]

    private struct Place: Hashable {
        var row: CellSummary.Heading
        var column: CellSummary.Heading
    }

    init(_ addresses: [CellAddress], _ tallies: [CellTally]) {
        var rows: [CellSummary.Heading] = []
        var columns: [CellSummary.Heading] = []
        var entries: [Place: CellTally] = [:]
        for (address, tally) in zip(addresses, tallies) {
            let place = Place(row: FormGrid.row(of: address), column: FormGrid.column(of: address))
            if !rows.contains(place.row) { rows.append(place.row) }
            if !columns.contains(place.column) { columns.append(place.column) }
            entries[place] = tally
        }
        self.rows = rows
        self.columns = columns
        self.entries = entries
    }

    var rowsByRow: [CellSummary.Row] {
        rows.map { row in
            CellSummary.Row(key: .form(row), entries: columns.map { entries[Place(row: row, column: $0)] })
        }
    }

    var rowsByColumn: [CellSummary.Row] {
        columns.map { column in
            CellSummary.Row(key: .form(column), entries: rows.map { entries[Place(row: $0, column: column)] })
        }
    }

    /// The row of a cell, in the wording of the newest form, by the labels that tell it from the others of its table.
    private static func row(of address: CellAddress) -> CellSummary.Heading {
        let rows = Form.all.lazy.flatMap(\.blocks).filter { $0.table == address.table }.flatMap(\.rows)
        let label = rows.first { $0.key == address.row }.map { row in
            // All outcomes of table 三 stand under 本年度办理结果, which tells nothing.
            joined(row.groups.dropFirst(address.table == .requests ? 1 : 0) + [row.label])
        }
        return .row(address.table, address.row, label ?? LocalizedText(zh: address.row, en: address.row))
    }

    /// The column of a cell, in the wording of the newest form. Columns of one key that mean different things, as the two
    /// amounts of table 二 do, are different columns.
    private static func column(of address: CellAddress) -> CellSummary.Heading {
        let own = Form.all.lazy.compactMap { $0.column(of: address)?.label.text }.first ?? address.column
        let columns = Form.all.lazy.flatMap(\.blocks).filter { $0.table == address.table }.flatMap(\.columns)
        let column = columns.first { column in
            column.key == address.column
                && (column.label.text == own || (column.label.aliases + column.label.variants).contains(own))
        }
        let label = column.map { joined([$0.label]) } ?? LocalizedText(zh: own, en: own)
        return .column(address.table, address.column, label)
    }

    private static func joined(_ labels: some Sequence<FormLabel>) -> LocalizedText {
        LocalizedText(
            zh: labels.map(\.printed).joined(separator: "·"), en: labels.map(\.english).joined(separator: "·"))
    }
}
