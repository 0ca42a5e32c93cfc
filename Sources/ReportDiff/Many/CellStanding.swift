package import ReportModel
package import TextSupport

/// How a cell of a report stands among the same cells of many.
package struct CellStanding: Sendable, Hashable {
    /// What the report says.
    package let value: CellValue
    /// The numbers of the others.
    package let spread: CellSpread

    /// The cell.
    package var address: CellAddress { spread.address }

    /// The place of the report's number among all from the greatest, which is 1; nil where it is no number.
    package var rank: Int? { value.number.map { spread.rank(of: DecimalSum($0)) } }

    /// By how much the report's number is above the median; nil where there is none.
    package var distance: DecimalSum? {
        guard let number = value.number, let median = spread.median else { return nil }
        return DecimalSum(number) - median
    }

    /// The distance in percent of the median; nil where there is none or the median is zero.
    package var percent: ExactDecimal? {
        guard let distance, let median = spread.median else { return nil }
        return distance.percent(of: median.isNegative ? DecimalSum.zero - median : median)
    }

    /// How each cell of a report's form stands among those of other reports, in the form's order.
    package static func all(of report: ReportInCorpus, among others: [Int]) -> [CellStanding] {
        let reports = others.filter { $0 != report.index }
        return report.form.addresses.map {
            CellStanding(value: report.value($0), spread: CellSpread($0, of: reports, in: report.corpus))
        }
    }
}
