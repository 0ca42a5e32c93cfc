internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// How a claim stands to the tables of its report.
struct ClaimJudgement {
    let claim: Claim
    let outcome: Outcome
    /// The first literal reading with what the report says in its cells.
    let sum: CheckedSum

    enum Outcome {
        /// No reading of the words fits.
        case contradicts
        /// The literal reading does not fit, but the words may count something else.
        case mayDiffer(Doubt)
        /// A number of the literal reading is missing.
        case missing
    }

    /// Why the words may count something else.
    enum Doubt {
        /// Another reading that fits.
        case reading(ClaimReading)
        /// Words of another scope.
        case reserve(Claim.Reserve)
        /// Another year than the report's.
        case year(Int)
    }
}

/// Holds the claims of a report against its tables.
struct ClaimJudge {
    let reading: ReportReading
    private let readings: ClaimReadings
    /// Whether a sum of cells is what a claim says.
    var agrees: (Claim, DecimalSum) -> Bool = { $0.allows($1) }

    init(_ reading: ReportReading) {
        self.reading = reading
        readings = ClaimReadings.ofForms[reading.formNumber]
    }

    /// What is to be said of a claim; nil where it fits the tables or cannot be held against them.
    func judge(_ claim: Claim) -> ClaimJudgement? {
        let ways = readings.of(claim)
        let year = foreignYear(of: claim)
        guard let first = ways.first, year != .silent else { return nil }
        var isMissing = false
        // By their indices: a copy of a reading costs more than a look at it.
        for index in ways.indices where ways[index].isLiteral {
            guard let total = total(ways[index], of: reading.index) else {
                isMissing = true
                continue
            }
            if fits(claim, total) { return nil }
        }
        let judged = { ClaimJudgement(claim: claim, outcome: $0, sum: self.sum(first)) }
        if case .other(let year) = year {
            return isMissing || isOfPrevious(claim, ways, year) ? nil : judged(.mayDiffer(.year(year)))
        }
        if isMissing { return judged(.missing) }
        if let reserve = claim.reserve, isForeign(reserve) { return judged(.mayDiffer(.reserve(reserve))) }
        for way in ways where !way.isLiteral {
            if let total = total(way, of: reading.index), fits(claim, total) {
                return judged(.mayDiffer(.reading(way)))
            }
        }
        // Nobody can tell whether the words count what is blank too.
        if let open = ways.first(where: { !$0.isLiteral && mayFit(claim, $0) }) {
            return ClaimJudgement(claim: claim, outcome: .missing, sum: sum(open))
        }
        return judged(.contradicts)
    }

    /// Whether numbers of a reading are missing that could make it fit: what is known is not too much already.
    private func mayFit(_ claim: Claim, _ way: ClaimReading) -> Bool {
        let cells = reading.scope.corpus.cells
        let known = way.plus.map { cells.number($0, of: reading.index) }
        if way.minus.contains(where: { cells.number($0, of: reading.index) == nil }) { return true }
        guard known.contains(nil) else { return false }
        let least = known.reduce(DecimalSum.zero) { $0 + ($1.map { DecimalSum($0) } ?? .zero) }
        return !(DecimalSum(claim.value) - least).isNegative
    }

    /// Whether a sum is what a claim says, those that were withdrawn or not accepted counted with it or not.
    private func fits(_ claim: Claim, _ total: DecimalSum) -> Bool {
        if agrees(claim, total) { return true }
        guard claim.setAside != .zero else { return false }
        return agrees(claim, total - claim.setAside) || agrees(claim, total + claim.setAside)
    }

    /// The sum of a reading's cells in a report; nil where a number is missing.
    func total(_ way: ClaimReading, of report: Int) -> DecimalSum? {
        var total = DecimalSum.zero
        let cells = reading.scope.corpus.cells
        for address in way.plus {
            guard let number = cells.number(address, of: report) else { return nil }
            total += DecimalSum(number)
        }
        for address in way.minus {
            guard let number = cells.number(address, of: report) else { return nil }
            total = total - DecimalSum(number)
        }
        return total
    }

    /// A reading with what the report says in its cells.
    func sum(_ way: ClaimReading) -> CheckedSum {
        CheckedSum(
            relation: .equal, targets: way.cells,
            terms: way.plus.map { FindingTerm($0, reading.cell($0), .actual) }
                + way.minus.map { FindingTerm($0, reading.cell($0), .actual, .minus) })
    }
}

// MARK: Years and scopes

extension ClaimJudge {
    private enum ForeignYear: Equatable {
        case none
        /// The claim is on another year on purpose.
        case silent
        /// The claim names another year, and the text has none on the report's own.
        case other(Int)
    }

    private func foreignYear(of claim: Claim) -> ForeignYear {
        switch claim.year {
        case .own: return .none
        case .last: return .silent
        case .named(let year):
            if year == reading.report.year { return .none }
            if claim.reserve?.reason == .period { return .silent }
            let hasOwn = reading.claims.contains { $0.subject == claim.subject && isOwn($0.year) }
            return hasOwn ? .silent : .other(year)
        }
    }

    private func isOwn(_ year: Claim.Year) -> Bool {
        year == .own || year == .named(reading.report.year)
    }

    /// Whether the claim is what the report of the year before says of that year.
    private func isOfPrevious(_ claim: Claim, _ ways: [ClaimReading], _ year: Int) -> Bool {
        guard let previous = reading.previous?.index, year == reading.report.year - 1 else { return false }
        return ways.contains { way in total(way, of: previous).map { agrees(claim, $0) } ?? false }
    }

    /// Whether words of another scope are that for this organ: 全县 is a county government's own.
    private func isForeign(_ reserve: Claim.Reserve) -> Bool {
        guard reserve.reason == .scope, case .government = OrganKind(reading.report.organ) else { return true }
        let first = reading.prose.scalars[reserve.range.lowerBound]
        // 全县, 各部门, 县政府
        return first != 0x5168 && first != 0x5404 && reading.prose.scalars[reserve.range.upperBound - 1] != 0x5E9C
    }
}
