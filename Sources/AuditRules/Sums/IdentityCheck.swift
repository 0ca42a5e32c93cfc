internal import ReportModel

extension SumRule {
    /// A check of every identity of a kind that a report's form has; of one row's only where a row is given.
    func check(_ kind: IdentityKind, row: String? = nil) -> Rule.CellsCheck {
        if table == .requests { return checkRequests(kind) }
        let sums = FormSums { $0.kind == kind && (row == nil || $0.targets.first?.row == row) }
        return { scope, report in
            let doubts = scope.doubts(of: sums.identities)
            for index in scope.selected {
                let bits = sums.bitsOfForms[Int(scope.forms[index])]
                guard doubts[index] & bits != 0 else { continue }
                let named = named(sums.identities, doubts[index] & bits, of: index, in: scope.corpus)
                judge(named, of: [index], outOf: bits.nonzeroBitCount, report: report)
            }
        }
    }

    /// A check of the relations of table 三 of a kind, which are judged once for all rules.
    private func checkRequests(_ kind: IdentityKind) -> Rule.CellsCheck {
        { scope, report in
            for doubt in scope.requestDoubts {
                let bits = doubt.relations.bits(of: kind)
                guard (doubt.failing | doubt.unassessable) & bits != 0 else { continue }
                let sums = named(
                    doubt.relations.identities, (doubt.failing | doubt.unassessable) & bits, of: doubt.report,
                    in: scope.corpus)
                judge(
                    sums, of: [doubt.report], outOf: bits.nonzeroBitCount, suspect: doubt.explanation?.suspect,
                    report: report)
            }
        }
    }

    private func named(_ identities: [Identity], _ bits: UInt64, of report: Int, in corpus: Corpus) -> [NamedSum] {
        let names = CellNames(form: corpus.reports[report].form)
        return identities.indices.filter { bits >> UInt64($0) & 1 != 0 }.map { bit in
            let sum = CheckedSum(identities[bit], of: report, in: corpus.cells)
            return unit == .row ? NamedSum(alongRow: sum, names: names) : NamedSum(downColumn: sum, names: names)
        }
    }
}
