internal import ReportModel

extension CheckedSum {
    /// An identity of the form with what a report says in its cells.
    init(_ identity: Identity, of report: Int, in cells: CellTable) {
        func term(_ address: CellAddress, _ side: FindingTerm.Side, _ sign: FindingTerm.Sign = .plus) -> FindingTerm {
            FindingTerm(address, cells.cell(address, of: report), side, sign)
        }
        targets = identity.targets
        switch identity.kind {
        case .rowTotal, .balance, .resultTotal, .caseTotal:
            relation = .equal
            terms = identity.left.map { term($0, .expected) } + identity.right.map { term($0, .actual) }
        case .stock:
            // issued ≤ in force + repealed, told as people reckon: in force is at least issued less repealed.
            relation = .atLeast
            terms =
                identity.left.map { term($0, .expected) }
                + identity.right.filter { $0.column == "repealed" }.map { term($0, .expected, .minus) }
                + identity.right.filter { $0.column != "repealed" }.map { term($0, .actual) }
        case .openStock:
            relation = .atLeast
            terms = identity.left.map { term($0, .expected) } + identity.right.map { term($0, .actual) }
        case .remainder:
            // 0 ≤ previous + change, told as people reckon: there were at least as many as went.
            relation = .atLeast
            terms =
                identity.right.filter { $0.column == "change" }.map { term($0, .expected, .minus) }
                + identity.right.filter { $0.column != "change" }.map { term($0, .actual) }
        }
    }
}
