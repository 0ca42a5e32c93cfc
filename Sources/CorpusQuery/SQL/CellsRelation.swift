internal import DocumentModel
package import RelationalQueries
package import ReportModel
package import TextSupport

/// The table `cells`: a row for each cell of each report's form, in the form's order.
package struct CellsRelation: Relation {
    /// The table's name.
    package let name = "cells"
    /// The columns from left to right.
    package let columns: [RelationColumn]
    private let corpus: Corpus
    private let rows: ReportRows

    private enum Part: Int, CaseIterable {
        case source = 7
        case cell
        /// `table` is a word of SQL, which would have to stand in quotation marks.
        case form_table
        case row, column, label, value, raw, state, place
    }

    /// Makes the table of a corpus from the rows of just that corpus.
    package init(_ corpus: Corpus, _ rows: ReportRows) {
        self.corpus = corpus
        self.rows = rows
        columns = ReportColumn.columns(rows.count) + Part.allCases.map(Self.column)
    }

    private static func column(_ part: Part) -> RelationColumn {
        let (zh, en): (String, String) =
            switch part {
            case .source: ("文件路径", "the path of the file")
            case .cell: ("单元格地址，如 t3.new.total", "the cell's address, such as t3.new.total")
            case .form_table: ("表：t2、t3、t4", "the table: t2, t3 or t4")
            case .row: ("行，如 denied.1", "the row, such as denied.1")
            case .column: ("列，如 total", "the column, such as total")
            case .label: ("表上印的栏目", "the label that the form prints")
            case .value:
                (
                    "数值；整数为 INTEGER，小数为最接近的 REAL，不是数字时为 NULL（空白不是零）",
                    "the number: INTEGER where it is whole, else the nearest REAL; NULL where there is none (blank is not zero)"
                )
            case .raw: ("原样文字；空白和缺失为 NULL", "the text as published; NULL for blank and absent cells")
            case .state: ("number、blank、dash、unreadable 或 absent", "number, blank, dash, unreadable or absent")
            case .place: ("在文件中的位置", "its place in the file")
            }
        let type: RelationColumn.ValueType = part == .value ? .numeric : .text
        let meaning = LocalizedText(zh: zh, en: en)
        let shares: [Part: Double] = [.cell: 0.005, .form_table: 0.4, .row: 0.035, .column: 0.13]
        return RelationColumn(
            "\(part)", type, meaning, lookup: shares[part].map { .init(share: $0, isIndexed: part == .cell) },
            isKey: part == .cell)
    }

    /// How many cells there are.
    package var rowCount: Int { rows.count * FormSlots.stride }

    /// The cells of reports that meet conditions on path, organ, county and year, with an address, table, row or column.
    package func rows(where conditions: [RowCondition], in order: [RowOrder]) -> RowSet {
        let wanted = conditions.compactMap { condition -> ((CellAddress) -> Bool)? in
            guard let part = Part(rawValue: condition.column), let texts = condition.texts.map(Set.init) else {
                return nil
            }
            switch part {
            case .cell: return { texts.contains($0.description) }
            case .form_table: return { texts.contains($0.table.key) }
            case .row: return { texts.contains($0.row) }
            case .column: return { texts.contains($0.column) }
            default: return nil
            }
        }
        return RowSet(
            groups: rows.places(where: conditions, in: order, of: corpus), stride: FormSlots.stride,
            runs: FormSlots.runs { address in wanted.allSatisfy { $0(address) } }, kinds: rows.forms)
    }

    /// What a column says of a cell.
    package func value(_ column: Int, of row: Int) throws(Diagnostic) -> RelationValue {
        let place = row / FormSlots.stride
        if let column = ReportColumn(rawValue: column) { return rows.value(column, place, in: corpus) }
        let slot = Int(rows.forms[place]) * FormSlots.stride + row % FormSlots.stride
        let report = rows.reports[place]
        let address = FormSlots.addresses[slot]
        switch Part(rawValue: column) {
        case .source: return .text(corpus.reports[report].source.path)
        case .cell: return .text(FormSlots.texts[slot])
        case .form_table: return .text(address.table.key)
        case .row: return .text(address.row)
        case .column: return .text(address.column)
        case .label: return .text(FormSlots.labels[slot])
        case .raw:
            let value = corpus.cells.value(address, of: report)
            return value.state == .blank || value.state == .absent ? .null : .text(value.raw)
        case .state: return .text(corpus.cells.state(address, of: report).name)
        case .place: return RelationValue(corpus.cells.place(address, of: report)?.anchor.description)
        // Numbers are told in blocks.
        case .value, nil: return .null
        }
    }

    /// The numbers of a column, of many cells at once.
    package func fillNumbers(
        _ column: Int, of rows: Span<Int>, values: inout MutableSpan<Int64>, kinds: inout MutableSpan<UInt8>
    ) {
        let stride = FormSlots.stride
        if let column = ReportColumn(rawValue: column) {
            return self.rows.fillNumbers(column, of: rows, stride: stride, values: &values, kinds: &kinds)
        }
        let indices = FormSlots.indices
        var reports = [Int](repeating: 0, count: rows.count)
        var addresses = [Int](repeating: 0, count: rows.count)
        for index in rows.indices {
            let (place, slot) = rows[index].quotientAndRemainder(dividingBy: stride)
            reports[index] = self.rows.reports[place]
            addresses[index] = indices[Int(self.rows.forms[place]) * stride + slot]
        }
        corpus.cells.fillNumbers(reports: reports.span, addresses: addresses.span, values: &values, kinds: &kinds)
    }
}

/// The cells of all forms, `stride` places for each form of `Form.all`.
private enum FormSlots {
    static let stride = Form.all.map(\.addresses.count).max() ?? 1

    static let addresses: [CellAddress] = Form.all.flatMap { form in
        form.addresses + Array(repeating: form.addresses[0], count: stride - form.addresses.count)
    }

    static let indices = addresses.map(\.index)
    static let texts = addresses.map(\.description)
    static let labels = addresses.enumerated().map { Form.all[$0 / stride].label(of: $1) }

    /// For each form the runs of the cells that are wanted.
    static func runs(where isWanted: (CellAddress) -> Bool) -> [[Range<Int>]] {
        Form.all.map { form in
            form.addresses.enumerated().reduce(into: []) { runs, cell in
                if isWanted(cell.element) { runs.append(run: cell.offset) }
            }
        }
    }
}
