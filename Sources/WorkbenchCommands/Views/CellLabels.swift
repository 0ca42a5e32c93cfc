import ReportModel
import TextSupport

/// The labels of cells that are shown together: of the cells of one row their columns, of those of one column their
/// rows, else both.
struct CellLabels {
    private let form: Form?
    private let language: Language
    private let isOneRow: Bool
    private let isOneColumn: Bool

    /// Labels of a form, or of the newest form that has a cell.
    init(_ cells: [CellAddress], _ language: Language, of form: Form? = nil) {
        self.form = form
        self.language = language
        let isSeveral = Set(cells).count > 1
        isOneRow = isSeveral && Set(cells.map { "\($0.table) \($0.row)" }).count == 1
        isOneColumn = isSeveral && Set(cells.map { "\($0.table) \($0.column)" }).count == 1
    }

    func label(of address: CellAddress) -> String {
        let form = form ?? Form.all.first { $0.has(address) } ?? .edition2021
        let label = form.label(of: address, in: language)
        guard let column = form.column(of: address)?.label[language] else { return label }
        if isOneRow { return column }
        return isOneColumn && label.hasSuffix("·" + column) ? String(label.dropLast(column.count + 1)) : label
    }
}
