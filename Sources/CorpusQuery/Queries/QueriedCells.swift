package import ReportModel
package import TextSupport

/// The cells that a query is about: those that a pattern names in some reports, or of these the ones that meet a
/// condition.
package struct QueriedCells: Sendable {
    /// The pattern that names them.
    package let pattern: CellPattern
    /// The reports in the order given; with a condition only those of which a cell meets it.
    package let reports: [Int]
    /// Whether their indices are known to ascend.
    let areAscending: Bool
    /// The cells for which the condition could not be judged; they are not among those queried.
    package private(set) var unjudged = UnjudgedCells()
    /// For each report of the corpus that on the year before; nil where changes are not asked for.
    private(set) var yearsBefore: YearsBefore?
    /// For each report its cells; nil where they are all that the pattern names in its form.
    let chosen: [CellSet]?

    /// All cells that a pattern names in reports given by their indices.
    package init(_ pattern: CellPattern, of reports: [Int], areAscending: Bool = false) {
        self.pattern = pattern
        self.reports = reports
        self.areAscending = areAscending
        chosen = nil
    }

    /// The cells of a pattern that meet a condition; throws `E-limit` where a number in it grows too large.
    ///
    /// A condition is true, false or, where a number, the year before or a county is missing, not to be judged; also
    /// `not` of what cannot be judged cannot.
    ///
    /// Cost: a pass over the column of each cell; with `change` two and one over all reports.
    package init(
        _ pattern: CellPattern, of reports: [Int], areAscending: Bool = false, where filter: CellFilter,
        in corpus: Corpus
    ) throws(Diagnostic) {
        let scan = FilterScan(filter, in: corpus)
        let forms = corpus.formNumbers
        let columns = pattern.cells.addresses.map { (address: $0, has: FormsWithCell($0)) }
        let isOfOneCell = columns.count == 1
        var found: [Int] = []
        var chosen: [CellSet] = []
        var unjudged = UnjudgedCells()
        for start in stride(from: 0, to: reports.count, by: GatheredCells.batch) {
            let batch = reports[start..<min(start + GatheredCells.batch, reports.count)]
            var sets = [CellSet](repeating: CellSet(), count: isOfOneCell ? 0 : batch.count)
            for (address, has) in columns {
                let asked = scan.batch(address, of: batch, areAscending: areAscending)
                let verdicts = try scan.verdicts(asked)
                let decided = verdicts.span
                var next = decided.firstNonzero(from: 0)
                while let row = next {
                    next = decided.firstNonzero(from: row + 1)
                    let report = batch[start + row]
                    // What a form does not have is absent in its reports, but not every absent cell is of that kind.
                    guard asked.cells.kinds[row] != CellState.absent.rawValue || has.contains(form: forms[report])
                    else { continue }
                    if decided[row] == Verdict.undecided {
                        unjudged.add(scan.reason(asked, row))
                    } else if isOfOneCell {
                        found.append(report)
                    } else {
                        sets[row].insert(address)
                    }
                }
            }
            for (report, set) in zip(batch, sets) where !set.isEmpty {
                found.append(report)
                chosen.append(set)
            }
        }
        self.pattern = pattern
        self.reports = found
        self.areAscending = areAscending
        self.chosen = isOfOneCell ? nil : chosen
        self.unjudged = unjudged
        yearsBefore = scan.yearsBefore
    }
}

extension QueriedCells {
    /// Whether changes from the year before are known.
    package var hasChanges: Bool { yearsBefore != nil }

    /// Looks for the reports on the year before, in a pass over the corpus; a condition that asks for `change` has
    /// done so.
    package mutating func findYearsBefore(in corpus: Corpus) {
        guard yearsBefore == nil else { return }
        yearsBefore = YearsBefore(of: corpus)
    }

    /// A cell's number less that of the same organ's newest report on the year before; nil where either is no number,
    /// none is loaded, or changes are not asked for.
    package func change(_ address: CellAddress, of report: Int, in corpus: Corpus) -> DecimalSum? {
        guard let before = yearsBefore?.reports[report], before >= 0,
            let new = corpus.cells.number(address, of: report), let old = corpus.cells.number(address, of: before)
        else { return nil }
        return DecimalSum(new) - DecimalSum(old)
    }
}

extension QueriedCells {
    /// The cells that any of the reports has, in the form's order; all that the pattern names where there is no report.
    func addresses(in corpus: Corpus) -> [CellAddress] {
        guard !reports.isEmpty else { return pattern.cells.addresses }
        if let chosen { return chosen.reduce(CellSet()) { $0.union($1) }.addresses }
        return pattern.cells.addresses.filter { corpus.hasCell($0, in: reports) }
    }
}

/// How many cells a condition could not be asked of, and why.
package struct UnjudgedCells: Sendable, Hashable {
    private var counts: [Reason: Int] = [:]

    /// Why a condition cannot be judged.
    package enum Reason: Sendable, Hashable, CaseIterable {
        /// The cell is no number.
        case noNumber
        /// No report on the year before is loaded, or the cell is no number there.
        case noYearBefore
        /// The organ's county is not known.
        case noCounty
        case divisionByZero
    }

    /// Makes a count of no cells.
    package init() {}

    /// How many there are.
    package var count: Int { counts.values.reduce(0, +) }

    mutating func add(_ reason: Reason) { counts[reason, default: 0] += 1 }

    /// What is to be said of them; nil where there are none.
    package var wording: LocalizedText? {
        let parts = Reason.allCases.compactMap { reason in
            counts[reason].map { count in
                LocalizedText(zh: "\(count) 格\(reason.wording.zh)", en: "\(count) \(reason.wording.en)")
            }
        }
        guard !parts.isEmpty else { return nil }
        let cells = count == 1 ? "1 cell is" : "\(count) cells are"
        return LocalizedText(
            zh: "\(count) 格无法按条件判断，未列入：" + parts.map(\.zh).joined(separator: "，"),
            en: "\(cells) left out, as the condition cannot be judged: " + parts.map(\.en).joined(separator: ", "))
    }
}

extension UnjudgedCells.Reason {
    fileprivate var wording: LocalizedText {
        switch self {
        case .noNumber: LocalizedText(zh: "不是数字", en: "no number")
        case .noYearBefore: LocalizedText(zh: "没有上年数", en: "without a number on the year before")
        case .noCounty: LocalizedText(zh: "不知道县（区）", en: "of organs whose county is not known")
        case .divisionByZero: LocalizedText(zh: "除数为 0", en: "divided by 0")
        }
    }
}
