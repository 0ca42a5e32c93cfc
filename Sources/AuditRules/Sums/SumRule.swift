internal import ReportModel
internal import TextSupport

/// What the rules on sums have in common: each sum of a report is judged, those that cannot be are told together.
struct SumRule: Sendable {
    /// The table that the sums are of.
    var table: FormTable
    /// What the sums are of.
    var unit: Unit
    /// What is held against what, as in "cannot check …".
    var comparison: LocalizedText
    /// The message of a sum that does not come out.
    var failure: @Sendable (FailedSum) -> LocalizedText
    /// How a failure weighs where it does not weigh as the rule does; by the cell found fault with.
    var severity: @Sendable (CellAddress) -> Severity? = { _ in nil }
    /// Whether a sum in which numbers are missing need not be judged.
    var doesNotApply: @Sendable (CheckedSum) -> Bool = { _ in false }

    /// Whether a sum has dashes only, by which a form says that a row does not apply.
    static let isDashed: @Sendable (CheckedSum) -> Bool = { sum in sum.terms.allSatisfy { $0.state == .dash } }

    enum Unit: Sendable {
        case row
        case column
    }

    /// Judges the sums of one report and reports what is wrong.
    ///
    /// Every sum that fails is a finding. Sums that lack the same terms lack them for one reason, a blank row or a missing
    /// table, and are one finding together; `count` is how many sums the rule has in a report of this form. Findings on
    /// sums that reckon with the suspect's cell name the suspect.
    func judge(
        _ sums: [NamedSum], of reports: [Int], outOf count: Int, suspect: Suspect? = nil,
        report: (Observation) -> Void
    ) {
        func suspects(_ sums: [NamedSum]) -> [Suspect] {
            guard let suspect, sums.contains(where: { $0.sum.terms.contains { $0.address == suspect.cell } }) else {
                return []
            }
            return [suspect]
        }
        var unassessable: [[Int]: [NamedSum]] = [:]
        for named in sums {
            let missing = named.sum.missing
            if !missing.isEmpty, doesNotApply(named.sum) { continue }
            if !missing.isEmpty {
                unassessable[missing, default: []].append(named)
            } else if let failed = FailedSum(named) {
                report(
                    Observation(
                        verdict: .fail, severity: named.sum.targets.first.flatMap(severity), reports: reports,
                        sums: [named.sum], suspects: suspects([named]), message: failure(failed)))
            }
        }
        for missing in unassessable.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let sums = unassessable[missing] ?? []
            let gap = MissingTerms(sums: sums, missing: missing, isWholeTable: sums.count == count && count > 1)
            report(
                Observation(
                    verdict: .notAssessable, reports: reports, sums: sums.map(\.sum), suspects: suspects(sums),
                    message: gap.message(in: self)))
        }
    }
}
