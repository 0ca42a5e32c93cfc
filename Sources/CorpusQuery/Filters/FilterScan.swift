internal import ReportModel
internal import TextSupport

/// A condition made ready for a corpus, asked of one cell of many reports at a time.
struct FilterScan {
    private let corpus: Corpus
    private let condition: Logic<FilterTest>
    /// By the reports' numbers; nil where the condition does not ask for organs.
    private let organs: OrganNumbers?
    let yearsBefore: YearsBefore?
    private let asksForValue: Bool
    private let asksForCounty: Bool

    init(_ filter: CellFilter, in corpus: Corpus) {
        self.corpus = corpus
        asksForValue = filter.asks(for: [NumberField.value, .change])
        asksForCounty = filter.asks(for: [TextField.county])
        let asksForChange = filter.asks(for: [NumberField.change])
        let asksForOrgan = filter.asks(for: [TextField.organ, .county])
        let organs =
            asksForOrgan
            ? OrganNumbers(corpus.reports.indices, in: corpus) : nil
        self.organs = organs
        yearsBefore = asksForChange ? YearsBefore(of: corpus) : nil
        let names = organs?.organs ?? []
        condition = filter.condition.map { FilterTest($0, organs: names) }
    }

    /// One cell of some reports, and that of the year before where the condition asks for it.
    struct Batch {
        var reports: ArraySlice<Int>
        var address: CellAddress
        var cells = GatheredCells()
        var before = GatheredCells()
        var reportsBefore: ArraySlice<Int> = []
    }

    /// What is asked about when the condition is asked of a cell of some reports.
    func batch(_ address: CellAddress, of reports: ArraySlice<Int>, areAscending: Bool) -> Batch {
        var batch = Batch(reports: reports, address: address)
        corpus.cells.gather(address, of: reports, areAscending: areAscending, into: &batch.cells)
        if let yearsBefore {
            batch.reportsBefore = reports.map { yearsBefore.reports[$0] }[...]
            corpus.cells.gather(address, of: batch.reportsBefore, into: &batch.before)
        }
        return batch
    }

    /// What the condition comes to for each report of a batch, as `Verdict`; throws where a number grows too large.
    func verdicts(_ batch: Batch) throws(Diagnostic) -> [UInt8] { try verdicts(condition, batch) }

    /// Why the condition could not be decided.
    func reason(_ batch: Batch, _ row: Int) -> UnjudgedCells.Reason {
        if asksForValue, !GatheredCells.isNumber(batch.cells.kinds[row]) { return .noNumber }
        if yearsBefore != nil, !GatheredCells.isNumber(batch.before.kinds[row]) { return .noYearBefore }
        let report = batch.reports[batch.reports.startIndex + row]
        return asksForCounty && corpus.reports[report].organ.county == nil ? .noCounty : .divisionByZero
    }

    private func verdicts(_ condition: Logic<FilterTest>, _ batch: Batch) throws(Diagnostic) -> [UInt8] {
        switch condition {
        case .test(let test): return try verdicts(test, batch)
        case .not(let inner):
            var verdicts = try verdicts(inner, batch)
            for row in verdicts.indices { verdicts[row] = Verdict.holds - verdicts[row] }
            return verdicts
        case .all(let conditions): return try verdicts(conditions, batch, decidedBy: Verdict.fails) { min($0, $1) }
        case .any(let conditions): return try verdicts(conditions, batch, decidedBy: Verdict.holds) { max($0, $1) }
        }
    }

    /// Conditions of which one that comes to `decisive` decides; those behind are not asked where all cells are decided.
    private func verdicts(
        _ conditions: [Logic<FilterTest>], _ batch: Batch, decidedBy decisive: UInt8, _ joined: (UInt8, UInt8) -> UInt8
    ) throws(Diagnostic) -> [UInt8] {
        var verdicts = [UInt8](repeating: Verdict.holds - decisive, count: batch.reports.count)
        for condition in conditions {
            let others = try self.verdicts(condition, batch)
            for row in verdicts.indices { verdicts[row] = joined(verdicts[row], others[row]) }
            if verdicts.allSatisfy({ $0 == decisive }) { break }
        }
        return verdicts
    }

    private func verdicts(_ test: FilterTest, _ batch: Batch) throws(Diagnostic) -> [UInt8] {
        let reports = batch.reports
        switch test {
        case .always(let verdict): return [UInt8](repeating: verdict, count: reports.count)
        case .addresses(let set):
            return [UInt8](repeating: Verdict.of(set.contains(batch.address)), count: reports.count)
        case .organs(let byOrgan):
            guard let numbers = organs?.numbers else { return [] }
            return reports.map { byOrgan[numbers[$0]] }
        case .states(let mask):
            return batch.cells.kinds.map { mask >> min($0, GatheredCells.smallNumber) & 1 * Verdict.holds }
        case .value(let bound):
            if batch.cells.areAllSmallNumbers { return bound.verdicts(batch.cells.codes.span) }
            return batch.cells.kinds.indices.map { row in
                switch batch.cells.kinds[row] {
                case GatheredCells.smallNumber: Verdict.of(bound.holds(batch.cells.codes[row]))
                case GatheredCells.largeNumber: Verdict.of(number(batch, row).map(bound.holds) ?? false)
                default: Verdict.undecided
                }
            }
        case .numbers(let left, let relation, let right):
            let quick = column(left, batch).compared(relation, column(right, batch))
            var verdicts = quick.map { $0 ?? Verdict.undecided }
            for row in quick.indices where quick[row] == nil {
                guard let first = try exactly(left, batch, row), let second = try exactly(right, batch, row) else {
                    continue
                }
                verdicts[row] = Verdict.of(relation.holds(first, second))
            }
            return verdicts
        }
    }

    // MARK: Numbers

    private func column(_ term: NumberTerm<NumberField>, _ batch: Batch) -> NumberColumn {
        let count = batch.reports.count
        switch term {
        case .literal(let number): return NumberColumn(count: count, repeating: number)
        case .leaf(.value):
            let (codes, kinds) = (batch.cells.codes, batch.cells.kinds)
            return NumberColumn(count: count) { (Int64(codes[$0]), NumberColumn.Kind(kinds[$0])) }
        case .leaf(.change):
            let (codes, kinds) = (batch.cells.codes, batch.cells.kinds)
            let (oldCodes, oldKinds) = (batch.before.codes, batch.before.kinds)
            return NumberColumn(count: count) { row in
                let kind = max(NumberColumn.Kind(kinds[row]), NumberColumn.Kind(oldKinds[row]))
                return (Int64(codes[row]) - Int64(oldCodes[row]), kind)
            }
        case .leaf(.year):
            let (years, start) = (corpus.years, batch.reports.startIndex)
            return NumberColumn(count: count) { (Int64(years[batch.reports[start + $0]]), .known) }
        case .absolute(let inner):
            var numbers = column(inner, batch)
            numbers.makeAbsolute()
            return numbers
        case .chain(let first, let steps):
            var numbers = column(first, batch)
            for step in steps { numbers.apply(step.sign, column(step.term, batch)) }
            return numbers
        }
    }

    /// A number of a row exactly; nil where it has none.
    private func exactly(
        _ term: NumberTerm<NumberField>, _ batch: Batch, _ row: Int
    ) throws(Diagnostic) -> ExactNumber? {
        switch term {
        case .literal(let number): return ExactNumber(number)
        case .leaf(.value): return number(batch, row).map { ExactNumber($0) }
        case .leaf(.change):
            guard let new = number(batch, row), let old = numberBefore(batch, row) else { return nil }
            return ExactNumber(DecimalSum(new) - DecimalSum(old))
        case .leaf(.year):
            return ExactNumber(corpus.reports[batch.reports[batch.reports.startIndex + row]].year)
        case .absolute(let inner): return try exactly(inner, batch, row)?.magnitude()
        case .chain(let first, let steps):
            var result = try exactly(first, batch, row)
            for step in steps {
                guard let left = result, let right = try exactly(step.term, batch, row) else { return nil }
                if step.sign == .over, right == .zero { return nil }
                result = try step.sign.applied(left, right)
            }
            return result
        }
    }

    private func number(_ batch: Batch, _ row: Int) -> ExactDecimal? {
        corpus.cells.number(batch.address, of: batch.reports[batch.reports.startIndex + row])
    }

    private func numberBefore(_ batch: Batch, _ row: Int) -> ExactDecimal? {
        let report = batch.reportsBefore[row]
        return report < 0 ? nil : corpus.cells.number(batch.address, of: report)
    }
}

extension NumberColumn.Kind {
    /// The kind of a gathered cell.
    fileprivate init(_ kind: UInt8) {
        switch kind {
        case GatheredCells.smallNumber: self = .known
        case GatheredCells.largeNumber: self = .large
        default: self = .missing
        }
    }
}
