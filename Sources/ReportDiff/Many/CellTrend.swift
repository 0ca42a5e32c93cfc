package import ReportModel
package import TextSupport

/// A cell of one organ over the years.
package struct CellTrend: Sendable, Hashable {
    /// The cell.
    package let address: CellAddress
    /// A point for each year from the first to the last report, the earliest first.
    package let points: [Point]

    /// A cell on one year.
    package struct Point: Sendable, Hashable {
        /// The fiscal year.
        package let year: Int
        /// The report's index; nil where there is no report on the year.
        package let report: Int?
        /// What it says; nil where there is no report or its form does not have the cell.
        package let value: CellValue?
        /// The change from the year before; nil where one of the two is no number.
        package let change: DecimalSum?
        /// The change in percent of the year before; nil where that is zero as well.
        package let percent: ExactDecimal?
    }

    /// Follows a cell through reports of one organ, one a year and the earliest first.
    package init(_ address: CellAddress, of reports: [Int], in corpus: Corpus) {
        self.address = address
        let byYear = Dictionary(reports.map { (corpus.reports[$0].year, $0) }) { _, last in last }
        let years = byYear.keys.min().map { $0...(byYear.keys.max() ?? $0) }
        func value(_ year: Int) -> CellValue? {
            guard let report = byYear[year], corpus.reports[report].form.has(address) else { return nil }
            return corpus.cells.value(address, of: report)
        }
        points =
            years.map(Array.init).map { years in
                years.map { year in
                    let (before, now) = (value(year - 1), value(year))
                    let difference = before.flatMap { before in
                        now.flatMap { CellDifference(address, old: before, new: $0) }
                    }
                    let isStill = before?.number != nil && before?.number == now?.number
                    return Point(
                        year: year, report: byYear[year], value: now, change: isStill ? .zero : difference?.change,
                        percent: isStill ? (now?.number?.isZero == true ? nil : ExactDecimal(0)) : difference?.percent)
                }
            } ?? []
    }

    /// The greatest number; nil where there is none.
    package var greatest: DecimalSum? { points.compactMap { $0.value?.number.map(DecimalSum.init) }.max() }

    /// A point's share of the greatest number in thousandths; nil where it is no number.
    package func share(of point: Point) -> Int? {
        guard let number = point.value?.number, let greatest else { return nil }
        return DecimalSum(number).thousandths(of: greatest) ?? 0
    }
}
