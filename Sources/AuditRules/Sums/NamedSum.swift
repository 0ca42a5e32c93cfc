internal import ReportModel
internal import TextSupport

/// A sum with the words for it.
struct NamedSum {
    var sum: CheckedSum
    /// What the sum is of: a row or a column of the form.
    var subject: LocalizedText
    /// The same in few letters, where many are named.
    var shortSubject: LocalizedText
    /// What each term is, beside the subject.
    var termName: (FindingTerm) -> LocalizedText
    /// The same in few letters.
    var shortTermName: (FindingTerm) -> LocalizedText
}

extension NamedSum {
    /// A sum along a row, named by the row, its terms by their columns.
    init(alongRow sum: CheckedSum, names: CellNames) {
        let first = sum.targets[0]
        self.init(
            sum: sum, subject: names.row(first), shortSubject: names.shortRow(first),
            termName: { names.column($0.address) }, shortTermName: { names.column($0.address) })
    }

    /// A sum down a column, named by the column, its terms by their rows.
    init(downColumn sum: CheckedSum, names: CellNames) {
        let column = names.column(sum.targets[0])
        self.init(
            sum: sum, subject: column, shortSubject: column,
            termName: { names.row($0.address) }, shortTermName: { names.shortRow($0.address) })
    }
}

/// A sum that does not come out, for the wording of its failure.
struct FailedSum {
    let subject: LocalizedText
    /// What the terms say, in their order, as plain decimals.
    let values: [String]
    let expected: String
    let actual: String
    /// Never negative.
    let difference: String

    /// Nil where the sum holds or a number is missing.
    init?(_ named: NamedSum) {
        let sum = named.sum
        guard sum.holds == false, let expected = sum.total(.expected), let actual = sum.total(.actual),
            let difference = sum.difference
        else { return nil }
        subject = named.subject
        values = sum.terms.compactMap { $0.number?.description }
        self.expected = expected.description
        self.actual = actual.description
        self.difference = difference.description
    }
}
