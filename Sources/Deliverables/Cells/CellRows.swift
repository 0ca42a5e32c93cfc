internal import DocumentModel
internal import ReportModel
internal import TextSupport

/// The columns of the cells export (DESIGN §4), in their order.
enum CellColumns {
    /// What is the same for all cells of a report.
    static let report = ["organ", "county", "year", "edition", "source"]
    /// What is the same for one cell of all reports.
    static let address = ["cell", "label"]
    static let value = ["value", "raw", "state", "place"]
    static let all = report + address + value
}

/// What the formats spell once for each cell of each form: the part of a row that no report changes.
struct FormCells {
    private let spelled: [[(address: CellAddress, bytes: [UInt8])]]

    init(spell: (_ address: CellAddress, _ label: String) -> [UInt8]) {
        spelled = Form.all.map { form in
            form.addresses.map { ($0, spell($0, form.label(of: $0))) }
        }
    }

    /// The cells of a report's form in the form's order.
    func cells(of report: Report) -> [(address: CellAddress, bytes: [UInt8])] {
        let index = Form.all.firstIndex { $0.edition == report.edition && $0.isShortened == report.form.isShortened }
        return index.map { spelled[$0] } ?? []
    }
}

extension Cell {
    /// The value as a plain decimal; nil where the cell has no number.
    var decimal: String? { value.number?.description }

    /// The place as exports write it; nil for an absent cell.
    var placeText: String? { place?.anchor.description }
}
