internal import ReportModel
internal import TextSupport

/// The values that a field with few of them can have.
struct FieldValues: Sendable, Hashable {
    /// The value's name in addresses and exports.
    var key: String
    /// All by which it is known: the key, for a row the headings it stands under, and the form's own words.
    var names: [String]

    /// The values of a field; nil where any text may be one.
    static func known(of field: TextField) -> [FieldValues]? {
        switch field {
        case .organ, .county: nil
        case .state: CellState.allCases.map(values)
        case .row: distinct(CellAddress.all.map(row))
        case .column: distinct(CellAddress.all.map(column))
        }
    }

    /// A state by its name and its Chinese wording.
    static func values(of state: CellState) -> FieldValues {
        FieldValues(key: state.name, names: [state.name, state.wording.zh])
    }

    /// A row by its address segments, those above it, and its labels.
    static func row(of address: CellAddress) -> FieldValues {
        let segments = address.row.split(separator: ".")
        let keys = segments.indices.map { segments[...$0].joined(separator: ".") }
        let rows = Form.all.compactMap { $0.row(of: address) }
        let labels = rows.flatMap { $0.groups + [$0.label] }.flatMap { [$0.text, $0.printed] }
        return FieldValues(key: address.row, names: keys + labels)
    }

    /// A column by its address segment and its labels.
    static func column(of address: CellAddress) -> FieldValues {
        let labels = Form.all.compactMap { $0.column(of: address)?.label.text }
        return FieldValues(key: address.column, names: [address.column] + labels)
    }

    private static func distinct(_ values: [FieldValues]) -> [FieldValues] {
        var seen: Set<FieldValues> = []
        return values.filter { seen.insert($0).inserted }
    }
}

extension TextRelation {
    /// Whether something that goes by several names is so: by any of them, with `!=` by none.
    func holds(_ left: [String], _ right: [String]) -> Bool {
        let wanted: TextRelation = self == .unequal ? .equal : self
        let isFound = left.contains { name in right.contains { wanted.holds(name, $0) } }
        return isFound != (self == .unequal)
    }
}
