internal import ReportModel
internal import TextSupport

extension CheckedSum {
    /// What a cell says in two reports; `other` is the second of the observation's reports.
    init(comparing address: CellAddress, of report: Int, with other: Int, in cells: CellTable) {
        self.init(
            relation: .comparison, targets: [address],
            terms: [
                FindingTerm(address, cells.cell(address, of: other), .expected, report: 1),
                FindingTerm(address, cells.cell(address, of: report), .actual),
            ])
    }

    /// What is said on each side of a comparison: a plain decimal, or the state of a cell without a number.
    var sides: (before: LocalizedText, now: LocalizedText) {
        func side(_ term: FindingTerm) -> LocalizedText {
            term.number.map { LocalizedText(zh: $0.description, en: $0.description) } ?? term.state.wording
        }
        return (side(terms[0]), side(terms[1]))
    }
}
