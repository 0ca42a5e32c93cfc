internal import ReportModel
internal import TextSupport

/// How a stock of documents goes on from year to year: the cells of a row of table 二 that tell it.
struct StockOverYears {
    private let identity: YearIdentity
    let issued: CellAddress
    let repealed: CellAddress
    var inForce: CellAddress { identity.target }

    static let all = YearIdentity.stocks.compactMap(StockOverYears.init)

    private init?(_ identity: YearIdentity) {
        guard let issued = identity.added, let repealed = identity.removed else { return nil }
        self.identity = identity
        self.issued = issued
        self.repealed = repealed
    }

    /// How the stock of a year follows from that of the year before.
    enum Course: Hashable {
        /// It is what it must be, or the year before was already found to be wrong by as much.
        case inOrder
        /// It is less although nothing was repealed.
        case fell
        /// It is another in any other way.
        case broken
        /// A number is missing.
        case unknown
    }

    func course(_ years: AuditScope.YearPair, in scope: AuditScope) -> Course {
        let cells = scope.corpus.cells
        if fell(years, in: cells) { return isEcho(years, in: scope) ? .inOrder : .fell }
        guard let excess = excess(years, in: cells) else { return .unknown }
        return excess == .zero || isEcho(years, in: scope) ? .inOrder : .broken
    }

    /// The report on the next year where it comes out with the stock that this one must have had: then this one is all
    /// that is wrong. To be asked of a stock that does not come out.
    func mendedNextYear(_ years: AuditScope.YearPair, in scope: AuditScope) -> Int? {
        guard let next = scope.following(years.report), let excess = excess(years, in: scope.corpus.cells),
            let rest = self.excess(AuditScope.YearPair(report: next, previous: years.report), in: scope.corpus.cells)
        else { return nil }
        return excess + rest == .zero ? next : nil
    }

    /// Whether both years follow the form that has these cells.
    func isComparable(_ years: AuditScope.YearPair, in corpus: Corpus) -> Bool {
        identity.isComparable(corpus.reports[years.previous].form, corpus.reports[years.report].form)
    }

    private func fell(_ years: AuditScope.YearPair, in cells: CellTable) -> Bool {
        guard let repealed = cells.number(repealed, of: years.report), repealed.isZero,
            let now = cells.number(inForce, of: years.report),
            let before = cells.number(inForce, of: years.previous)
        else { return false }
        return now < before
    }

    /// By how much more are in force than must be; nil where a number is missing.
    private func excess(_ years: AuditScope.YearPair, in cells: CellTable) -> DecimalSum? {
        func sum(_ cell: CellAddress, _ report: Int) -> DecimalSum? {
            cells.number(cell, of: report).map(DecimalSum.init)
        }
        guard let now = sum(inForce, years.report),
            let expected = identity.expected(before: sum(inForce, years.previous), now: { sum($0, years.report) })
        else { return nil }
        return now - expected
    }

    /// Whether the stock is off only because that of the year before is, by as much the other way.
    private func isEcho(_ years: AuditScope.YearPair, in scope: AuditScope) -> Bool {
        guard let before = scope.previous(of: years.previous) else { return false }
        let earlier = AuditScope.YearPair(report: years.previous, previous: before)
        return mendedNextYear(earlier, in: scope) == years.report && !isEcho(earlier, in: scope)
    }
}
