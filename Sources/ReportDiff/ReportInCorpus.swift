package import ReportModel
internal import TextSupport

/// A report in the corpus that holds its cells: one side of a comparison.
package struct ReportInCorpus: Sendable {
    /// The report's number.
    package let index: Int
    /// What holds it.
    package let corpus: Corpus

    /// Names a report of a corpus by its number.
    package init(_ index: Int, of corpus: Corpus) {
        self.index = index
        self.corpus = corpus
    }

    /// The report.
    package var report: Report { corpus.reports[index] }
    /// The form that it follows.
    package var form: Form { corpus.reports[index].form }

    /// What a cell says.
    package func value(_ address: CellAddress) -> CellValue { corpus.cells.value(address, of: index) }

    /// The sum of some cells; nil where one has no number.
    func sum(_ addresses: [CellAddress]) -> DecimalSum? {
        var sum = DecimalSum.zero
        for address in addresses {
            guard let number = corpus.cells.number(address, of: index) else { return nil }
            sum += DecimalSum(number)
        }
        return sum
    }
}
