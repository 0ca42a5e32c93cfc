package import ReportModel
package import TextSupport

/// A relation between the reports of one organ on two years that follow each other.
package struct YearTie: Sendable, Hashable {
    /// What ties the years.
    package let kind: Kind
    /// The cells of the old side.
    package let before: [CellAddress]
    /// The cells of the new side, the one that is held against the others first.
    package let after: [CellAddress]
    /// What the first cell of the new side must say; nil where a number is missing.
    package let expected: DecimalSum?
    /// What it says.
    package let actual: DecimalSum?

    /// What ties two years.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// 结转下年度继续办理 is next year's 上年结转.
        case carryOver = "carry-over"
        /// 现行有效 is last year's with what was issued and without what was repealed.
        case stock
    }

    /// Whether the relation holds; nil where a number is missing.
    package var holds: Bool? {
        guard let expected, let actual else { return nil }
        return expected == actual
    }

    /// The relations of two reports of one organ in the form's order; none unless the years follow each other.
    package static func all(_ old: ReportInCorpus, _ new: ReportInCorpus) -> [YearTie] {
        guard old.report.year + 1 == new.report.year else { return [] }
        return stocks(old, new) + carryOvers(old, new)
    }

    private static func carryOvers(_ old: ReportInCorpus, _ new: ReportInCorpus) -> [YearTie] {
        let (out, carriedIn) = (
            old.form.addresses(.requests, "carried-out"), new.form.addresses(.requests, "carried-in")
        )
        return zip(out ?? [], carriedIn ?? []).map { before, after in
            YearTie(
                kind: .carryOver, before: [before], after: [after], expected: old.sum([before]),
                actual: new.sum([after])
            )
        }
    }

    private static func stocks(_ old: ReportInCorpus, _ new: ReportInCorpus) -> [YearTie] {
        ["rules", "normative"].compactMap { row in
            let cells = ["in-force", "issued", "repealed"].compactMap { CellAddress("t2.\(row).\($0)") }
            guard cells.count == 3, old.form.has(cells[0]), cells.allSatisfy(new.form.has) else { return nil }
            var expected: DecimalSum?
            if let before = old.sum([cells[0]]), let issued = new.sum([cells[1]]), let repealed = new.sum([cells[2]]) {
                expected = before + issued - repealed
            }
            return YearTie(
                kind: .stock, before: [cells[0]], after: cells, expected: expected, actual: new.sum([cells[0]]))
        }
    }
}
