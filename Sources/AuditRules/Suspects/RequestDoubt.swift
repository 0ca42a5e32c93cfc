internal import ReportModel

/// A report whose table 三 is not in order, and why that may be.
struct RequestDoubt: Sendable {
    /// The report's number in the corpus.
    let report: Int
    /// The relations of the report's form.
    let relations: RequestRelations
    /// The relations that do not hold.
    let failing: UInt64
    /// The relations that lack a number.
    let unassessable: UInt64
    /// What would put all of them in order; nil where nothing or several things would.
    let explanation: RequestExplanation?
}

extension RequestDoubt {
    private static let sums = FormSums { $0.targets.first?.table == .requests }

    /// The selected reports whose table 三 is not in order, ascending.
    static func all(in scope: AuditScope) -> [RequestDoubt] {
        let doubts = scope.doubts(of: sums.identities)
        return scope.selected.compactMap { report in
            let form = Int(scope.forms[report])
            guard doubts[report] & sums.bitsOfForms[form] != 0 else { return nil }
            let table = RequestTable(RequestRelations.all[form], of: report, in: scope.corpus.cells)
            guard !table.isInOrder else { return nil }
            return RequestDoubt(
                report: report, relations: table.relations, failing: table.failing, unassessable: table.unassessable,
                explanation: table.explanation { scope.corpus.cells.cell($0, of: report) })
        }
    }
}
