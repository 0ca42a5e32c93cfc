import AuditRules
import ReportModel
import TextSupport

/// The labels of cells that are shown together: of the cells of one row their columns, of those of one column their
/// rows, else both.
struct CellLabels {
    private let form: Form
    private let language: Language
    private let isOneRow: Bool
    private let isOneColumn: Bool

    init(_ terms: [FindingTerm], _ form: Form, _ language: Language) {
        self.form = form
        self.language = language
        let isSeveral = Set(terms.map(\.address)).count > 1
        isOneRow = isSeveral && Set(terms.map { "\($0.address.table) \($0.address.row)" }).count == 1
        isOneColumn = isSeveral && Set(terms.map { "\($0.address.table) \($0.address.column)" }).count == 1
    }

    func label(of address: CellAddress) -> String {
        let label = form.label(of: address, in: language)
        guard let column = form.column(of: address)?.label[language] else { return label }
        if isOneRow { return column }
        return isOneColumn && label.hasSuffix("·" + column) ? String(label.dropLast(column.count + 1)) : label
    }
}
