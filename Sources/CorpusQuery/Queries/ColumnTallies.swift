internal import ReportModel
internal import TextSupport

/// What one cell comes to in groups of reports, in one pass over its column; two where the order of numbers matters.
struct ColumnTallies {
    private let corpus: Corpus
    private let cells: QueriedCells
    private let groups: ReportGroups
    private let asksForExtremes: Bool
    private let shares: [ExactDecimal]

    init(of cells: QueriedCells, in groups: ReportGroups, _ functions: [CellFunction], _ corpus: Corpus) {
        self.corpus = corpus
        self.cells = cells
        self.groups = groups
        asksForExtremes = functions.contains(.min) || functions.contains(.max)
        shares = Array(Set(functions.compactMap(\.share)))
    }

    /// What a cell comes to in each group.
    func tallies(of address: CellAddress) -> [CellTally] {
        var tallies = [CellTally](repeating: CellTally(), count: groups.groupCount)
        var small = SmallNumbers(groups.groupCount)
        var others = [Int](repeating: 0, count: groups.groupCount)
        var hasLarge = false
        let (reports, groupNumbers, forms) = (cells.reports, groups.groups, corpus.formNumbers)
        let has = FormsWithCell(address)
        forEachBatch(address) { start, gathered in
            if cells.chosen == nil, small.add(allOf: gathered, of: groupNumbers, from: start, asksForExtremes) {
                return
            }
            let (codes, kinds) = (gathered.codes.span, gathered.kinds.span)
            for row in codes.indices where isQueried(start + row, address) {
                let group = groups.group(at: start + row)
                if kinds[row] == GatheredCells.smallNumber {
                    small.add(codes[row], to: group, asksForExtremes)
                } else if kinds[row] == GatheredCells.largeNumber {
                    hasLarge = true
                    let number = corpus.cells.number(address, of: reports[start + row])
                    tallies[group].addLarge(number, asksForExtremes)
                } else if kinds[row] != CellState.absent.rawValue
                    || has.contains(form: forms[reports[start + row]])
                {
                    others[group] += 1
                }
            }
        }
        for group in tallies.indices {
            small.add(to: &tallies[group], group, asksForExtremes)
            tallies[group].others = others[group]
        }
        if !shares.isEmpty { addQuantiles(to: &tallies, address, hasLarge) }
        return tallies
    }

    private func addQuantiles(to tallies: inout [CellTally], _ address: CellAddress, _ hasLarge: Bool) {
        if hasLarge {
            addQuantiles(to: &tallies, address, units: 1_000_000_000) { report, code, kind -> Int128? in
                guard kind != GatheredCells.smallNumber else { return Int128(code) * 1_000_000_000 }
                return corpus.cells.number(address, of: report).map { DecimalSum($0).scaled }
            }
        } else {
            addQuantiles(to: &tallies, address, units: 1) { _, code, _ -> Int32? in code }
        }
    }

    private func addQuantiles<Number: FixedWidthInteger & SignedInteger & Sendable>(
        to tallies: inout [CellTally], _ address: CellAddress, units: Int128,
        _ number: (_ report: Int, _ code: Int32, _ kind: UInt8) -> Number?
    ) {
        var numbers = GroupedNumbers<Number>(counts: tallies.map(\.numbers))
        let (reports, groups) = (cells.reports, groups)
        forEachBatch(address) { start, gathered in
            let (codes, kinds) = (gathered.codes.span, gathered.kinds.span)
            for row in codes.indices where GatheredCells.isNumber(kinds[row]) && isQueried(start + row, address) {
                guard let number = number(reports[start + row], codes[row], kinds[row]) else { continue }
                numbers.append(number, to: groups.group(at: start + row))
            }
        }
        for group in tallies.indices where tallies[group].numbers > 0 {
            for share in shares {
                tallies[group].quantiles[share] = numbers.quantile(share, of: group, units: units)
            }
        }
    }

    /// Calls a closure with runs of the cells, each with the place of its first report among those of the query.
    private func forEachBatch(_ address: CellAddress, _ body: (_ start: Int, _ cells: GatheredCells) -> Void) {
        let reports = cells.reports
        var gathered = GatheredCells()
        for start in stride(from: 0, to: reports.count, by: GatheredCells.batch) {
            let batch = reports[start..<min(start + GatheredCells.batch, reports.count)]
            corpus.cells.gather(address, of: batch, into: &gathered)
            body(start, gathered)
        }
    }

    /// Whether a cell of the report at a place is among those of the query.
    private func isQueried(_ place: Int, _ address: CellAddress) -> Bool {
        guard let chosen = cells.chosen else { return true }
        return chosen[place].contains(address)
    }
}

/// What the small whole numbers of each group come to: no sum of them over a corpus needs more than 64 bits.
private struct SmallNumbers {
    private var sums: [Int64]
    private var counts: [Int]
    private var least: [Int32]
    private var greatest: [Int32]

    init(_ groups: Int) {
        sums = [Int64](repeating: 0, count: groups)
        counts = [Int](repeating: 0, count: groups)
        least = [Int32](repeating: Int32.max, count: groups)
        greatest = [Int32](repeating: Int32.min, count: groups)
    }

    mutating func add(_ code: Int32, to group: Int, _ asksForExtremes: Bool) {
        sums[group] += Int64(code)
        counts[group] += 1
        guard asksForExtremes else { return }
        least[group] = min(least[group], code)
        greatest[group] = max(greatest[group], code)
    }

    /// Adds cells to their groups, of which those of the first cell on are told, if all of the cells are small whole
    /// numbers, which they nearly always are; else adds none and says no. Without groups there is one of all.
    mutating func add(
        allOf cells: GatheredCells, of groups: [Int32], from start: Int, _ asksForExtremes: Bool
    ) -> Bool {
        let (codes, kinds) = (cells.codes.span, cells.kinds.span)
        var strangeness: UInt8 = 0
        for row in kinds.indices { strangeness |= kinds[row] ^ GatheredCells.smallNumber }
        guard strangeness == 0 else { return false }
        if !groups.isEmpty {
            for row in codes.indices { add(codes[row], to: Int(groups[start + row]), asksForExtremes) }
            return true
        }
        var sum: Int64 = 0
        for row in codes.indices { sum &+= Int64(codes[row]) }
        sums[0] += sum
        counts[0] += codes.count
        guard asksForExtremes else { return true }
        for row in codes.indices {
            least[0] = min(least[0], codes[row])
            greatest[0] = max(greatest[0], codes[row])
        }
        return true
    }

    func add(to tally: inout CellTally, _ group: Int, _ asksForExtremes: Bool) {
        tally.sum += DecimalSum(Int(sums[group]))
        tally.numbers += counts[group]
        guard asksForExtremes, counts[group] > 0 else { return }
        tally.include(DecimalSum(Int(least[group])))
        tally.include(DecimalSum(Int(greatest[group])))
    }
}

extension CellTally {
    /// Adds a number that is no small whole one.
    fileprivate mutating func addLarge(_ number: ExactDecimal?, _ asksForExtremes: Bool) {
        guard let number = number.map({ DecimalSum($0) }) else { return }
        sum += number
        numbers += 1
        if asksForExtremes { include(number) }
    }

    /// Widens the extremes to a number.
    fileprivate mutating func include(_ number: DecimalSum) {
        least = least.map { min($0, number) } ?? number
        greatest = greatest.map { max($0, number) } ?? number
    }
}
