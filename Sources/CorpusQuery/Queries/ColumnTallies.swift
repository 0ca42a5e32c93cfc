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
            corpus.cells.gather(address, of: batch, areAscending: cells.areAscending, into: &gathered)
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
    private var parts: [Part]

    private struct Part {
        var sum: Int64 = 0
        var count = 0
        var least = Int32.max
        var greatest = Int32.min

        mutating func include(_ code: Int32) {
            least = min(least, code)
            greatest = max(greatest, code)
        }
    }

    init(_ groups: Int) {
        parts = [Part](repeating: Part(), count: groups)
    }

    mutating func add(_ code: Int32, to group: Int, _ asksForExtremes: Bool) {
        parts[group].sum += Int64(code)
        parts[group].count += 1
        if asksForExtremes { parts[group].include(code) }
    }

    /// Adds cells to their groups, of which those of the first cell on are told, if all of the cells are small whole
    /// numbers, which they nearly always are; else adds none and says no. Without groups there is one of all.
    mutating func add(
        allOf cells: GatheredCells, of groups: [Int32], from start: Int, _ asksForExtremes: Bool
    ) -> Bool {
        guard cells.areAllSmallNumbers else { return false }
        let codes = cells.codes.span
        if groups.isEmpty {
            addToOne(codes, asksForExtremes)
        } else {
            add(codes, to: groups.span.extracting(start..<start + codes.count), asksForExtremes)
        }
        return true
    }

    private mutating func addToOne(_ codes: Span<Int32>, _ asksForExtremes: Bool) {
        var part = parts[0]
        for row in codes.indices { part.sum &+= Int64(codes[row]) }
        part.count += codes.count
        if asksForExtremes {
            for row in codes.indices { part.include(codes[row]) }
        }
        parts[0] = part
    }

    private mutating func add(_ codes: Span<Int32>, to groups: Span<Int32>, _ asksForExtremes: Bool) {
        var parts = parts.mutableSpan
        for row in codes.indices {
            parts[Int(groups[row])].sum &+= Int64(codes[row])
            parts[Int(groups[row])].count &+= 1
        }
        guard asksForExtremes else { return }
        for row in codes.indices { parts[Int(groups[row])].include(codes[row]) }
    }

    func add(to tally: inout CellTally, _ group: Int, _ asksForExtremes: Bool) {
        let part = parts[group]
        tally.sum += DecimalSum(Int(part.sum))
        tally.numbers += part.count
        guard asksForExtremes, part.count > 0 else { return }
        tally.include(DecimalSum(Int(part.least)))
        tally.include(DecimalSum(Int(part.greatest)))
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
