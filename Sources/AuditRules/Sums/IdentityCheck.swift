internal import ReportModel

extension SumRule {
    /// A check of every identity of a kind that a report's form has; of one row's only where a row is given.
    func check(_ kind: IdentityKind, row: String? = nil) -> Rule.CellsCheck {
        let sums = FormSums(kind, row: row)
        return { scope, report in
            var doubts = [UInt64](repeating: 0, count: scope.corpus.reports.count)
            for (bit, identity) in sums.identities.enumerated() {
                for report in scope.candidates(for: identity) { doubts[report] |= 1 << UInt64(bit) }
            }
            for index in scope.selected where doubts[index] != 0 {
                let form = scope.corpus.reports[index].form
                let bits = sums.bits(of: form)
                guard doubts[index] & bits != 0 else { continue }
                let names = CellNames(form: form)
                let named = sums.identities.indices.filter { doubts[index] & bits & 1 << UInt64($0) != 0 }.map { bit in
                    let sum = CheckedSum(sums.identities[bit], of: index, in: scope.corpus.cells)
                    return unit == .row
                        ? NamedSum(alongRow: sum, names: names) : NamedSum(downColumn: sum, names: names)
                }
                judge(named, of: [index], outOf: bits.nonzeroBitCount, report: report)
            }
        }
    }
}

/// The identities of one kind in all forms, each once and numbered; fewer than 64.
private struct FormSums: Sendable {
    private(set) var identities: [Identity] = []
    private var bitsOfForms: [(edition: Edition, isShortened: Bool, bits: UInt64)] = []

    init(_ kind: IdentityKind, row: String?) {
        for form in Form.all {
            var bits: UInt64 = 0
            for identity in form.identities where identity.kind == kind {
                guard row == nil || identity.targets.first?.row == row else { continue }
                if !identities.contains(identity) { identities.append(identity) }
                if let bit = identities.firstIndex(of: identity) { bits |= 1 << UInt64(bit) }
            }
            bitsOfForms.append((form.edition, form.isShortened, bits))
        }
    }

    /// The identities that a form has.
    func bits(of form: Form) -> UInt64 {
        bitsOfForms.first { $0.edition == form.edition && $0.isShortened == form.isShortened }?.bits ?? 0
    }
}
