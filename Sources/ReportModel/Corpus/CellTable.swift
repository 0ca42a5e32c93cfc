package import DocumentModel
package import TextSupport

/// The cells of all reports: a dense column per address, so that a question about one cell of every report reads runs of
/// neighbouring memory. About 2 kB a report, 2.9 kB where it was read from a PDF.
///
/// Columns are cut into pages of some hundred reports: adding reports never moves those that are there.
package struct CellTable: Sendable {
    var pages: [CellPage] = []
    var numbers: [ExactDecimal] = []
    /// Raw texts that are not plain digits, by report and address.
    var raws: [RawKey: String] = [:]
    /// How many of `numbers` no cell names any more.
    private var unnamedCount = 0
    /// How many reports the table holds.
    package internal(set) var reportCount = 0

    struct RawKey: Hashable {
        var report: Int
        var address: Int
    }

    /// Makes a table without reports.
    package init() {}

    /// The cell of a report, by the report's index.
    package func cell(_ address: CellAddress, of report: Int) -> Cell {
        let value = value(address, of: report)
        let (page, slot) = slot(address, report)
        return Cell(value, at: value == .absent ? nil : PackedAnchor(bits: pages[page].places.bits(of: slot)))
    }

    /// The value of a cell of a report.
    package func value(_ address: CellAddress, of report: Int) -> CellValue {
        let (page, slot) = slot(address, report)
        return CellCode(code: pages[page].codes[slot], state: pages[page].states[slot]).value(
            number: { numbers[$0] },
            raw: { raws[RawKey(report: report, address: address.index)] ?? "" })
    }

    /// The state of a cell of a report.
    package func state(_ address: CellAddress, of report: Int) -> CellState {
        let (page, slot) = slot(address, report)
        return CellState(rawValue: pages[page].states[slot] & CellCode.stateMask) ?? .absent
    }

    /// Whether none of some cells of a report is absent.
    package func isComplete(_ report: Int, in addresses: [CellAddress]) -> Bool {
        let page = pages[report / CellPage.capacity]
        let states = page.states.span
        let place = report % CellPage.capacity
        let addresses = addresses.span
        for index in 0..<addresses.count {
            let state = states[addresses[index].index * CellPage.capacity + place] & CellCode.stateMask
            if state == CellState.absent.rawValue { return false }
        }
        return true
    }

    /// Where a cell of a report stands; nil for an absent cell.
    package func place(_ address: CellAddress, of report: Int) -> PackedAnchor? {
        let (page, slot) = slot(address, report)
        guard pages[page].states[slot] & CellCode.stateMask != CellState.absent.rawValue else { return nil }
        return PackedAnchor(bits: pages[page].places.bits(of: slot))
    }

    private func slot(_ address: CellAddress, _ report: Int) -> (page: Int, slot: Int) {
        (report / CellPage.capacity, address.index * CellPage.capacity + report % CellPage.capacity)
    }

    /// Adds reports behind those that are there.
    mutating func append(_ reports: [ReportCells]) {
        var rest = reports[...]
        while !rest.isEmpty {
            if pages.count * CellPage.capacity == reportCount { pages.append(CellPage()) }
            let row = reportCount % CellPage.capacity
            let batch = rest.prefix(min(CellPage.capacity - row, CellPage.batch))
            pages[pages.count - 1].write(batch, from: row)
            for cells in batch {
                adoptSideTables(of: cells, as: reportCount)
                reportCount += 1
            }
            rest = rest.dropFirst(batch.count)
        }
    }

    /// Puts a report's cells in the place of another's.
    mutating func replace(_ report: Int, with cells: ReportCells) {
        for address in 0..<CellAddress.count {
            raws[RawKey(report: report, address: address)] = nil
            let (page, slot) = slot(CellAddress(index: address), report)
            if pages[page].states[slot] & CellCode.wide != 0 { unnamedCount += 1 }
        }
        pages[report / CellPage.capacity].write([cells], from: report % CellPage.capacity)
        adoptSideTables(of: cells, as: report)
        // A pass over all cells, so only where it is worth it.
        if unnamedCount > Self.mostUnnamed, unnamedCount > numbers.count / 2 { dropUnnamedNumbers() }
    }

    /// So many numbers that no cell names are left where they are.
    static let mostUnnamed = 1000

    /// Keeps only some reports, in the order given.
    mutating func keep(_ reports: [Int]) {
        var kept: [CellPage] = []
        for (index, report) in reports.enumerated() {
            if index % CellPage.capacity == 0 { kept.append(CellPage()) }
            kept[kept.count - 1].copy(
                report % CellPage.capacity, of: pages[report / CellPage.capacity], to: index % CellPage.capacity)
        }
        pages = kept
        let newIndex = Dictionary(uniqueKeysWithValues: reports.enumerated().map { ($1, $0) })
        var keptRaws: [RawKey: String] = [:]
        for (key, raw) in raws {
            if let report = newIndex[key.report] {
                keptRaws[RawKey(report: report, address: key.address)] = raw
            }
        }
        raws = keptRaws
        reportCount = reports.count
        dropUnnamedNumbers()
    }

    /// Leaves out the numbers that no cell names any more, and numbers the others anew.
    private mutating func dropUnnamedNumbers() {
        guard !numbers.isEmpty else { return }
        var named: [ExactDecimal] = []
        for page in pages.indices {
            for slot in pages[page].states.indices where pages[page].states[slot] & CellCode.wide != 0 {
                named.append(numbers[Int(pages[page].codes[slot])])
                pages[page].codes[slot] = Int32(named.count - 1)
            }
        }
        numbers = named
        unnamedCount = 0
    }

    private mutating func adoptSideTables(of cells: ReportCells, as report: Int) {
        for (address, raw) in cells.raws {
            raws[RawKey(report: report, address: address)] = raw
        }
        guard !cells.numbers.isEmpty else { return }
        let base = Int32(clamping: numbers.count)
        numbers.append(contentsOf: cells.numbers)
        for address in 0..<CellAddress.count where cells.codes[address].state & CellCode.wide != 0 {
            let (page, slot) = slot(CellAddress(index: address), report)
            pages[page].codes[slot] = base + cells.codes[address].code
        }
    }
}

extension CellTable {
    /// The number in a cell; nil for a cell that has none.
    package func number(_ address: CellAddress, of report: Int) -> ExactDecimal? {
        let (page, slot) = slot(address, report)
        let state = pages[page].states[slot]
        guard state & CellCode.stateMask == CellState.number.rawValue else { return nil }
        let code = Int(pages[page].codes[slot])
        return state & CellCode.wide == 0 ? ExactDecimal(code) : numbers[code]
    }
}

extension CellTable {
    /// The reports of which a cell is there and is no number, or none that was published in just its own digits.
    package func reportsWithOddCells() -> [Int] {
        var reports: [Int] = []
        for (index, page) in pages.enumerated() {
            let first = index * CellPage.capacity
            let count = min(CellPage.capacity, reportCount - first)
            var oddness = [UInt8](repeating: 0, count: count)
            for address in 0..<CellAddress.count {
                page.addOddness(address, to: &oddness)
            }
            for row in 0..<count where oddness[row] != 0 { reports.append(first + row) }
        }
        return reports
    }

    /// Whether a cell of a report is there and is no number, or none that was published in just its own digits.
    package func isOdd(_ address: CellAddress, of report: Int) -> Bool {
        let (page, slot) = slot(address, report)
        return CellCode.oddness(pages[page].states[slot]) != 0
    }

    /// The reports that do not have a cell.
    package func reports(without address: CellAddress) -> [Int] {
        var lacking: [Int] = []
        let base = address.index * CellPage.capacity
        for (index, page) in pages.enumerated() {
            let first = index * CellPage.capacity
            for row in 0..<min(CellPage.capacity, reportCount - first)
            where page.states[base + row] & CellCode.stateMask == CellState.absent.rawValue {
                lacking.append(first + row)
            }
        }
        return lacking
    }
}

extension CellCode {
    /// 0 for the state byte of an absent cell and for that of a number published in just its own digits, be it small or
    /// not; any other number else. Without a branch, so that columns are passed over quickly.
    static func oddness(_ state: UInt8) -> UInt8 {
        let narrow = state & ~wide
        return narrow == CellState.absent.rawValue ? 0 : narrow ^ plainNumber
    }
}

extension CellPage {
    /// Adds the oddness of a column's cells to that of their reports.
    func addOddness(_ address: Int, to oddness: inout [UInt8]) {
        let base = address * Self.capacity
        for row in 0..<oddness.count {
            oddness[row] |= CellCode.oddness(states[base + row])
        }
    }
}

extension CellTable {
    /// Whether a cell says the same in two reports: equal numbers, however they were printed, or no number in the same way.
    package func saysTheSame(_ address: CellAddress, in first: Int, and second: Int) -> Bool {
        let (page, slot) = slot(address, first)
        let (otherPage, otherSlot) = self.slot(address, second)
        let state = pages[page].states[slot] & ~CellCode.rawKept
        let otherState = pages[otherPage].states[otherSlot] & ~CellCode.rawKept
        if state == CellCode.plainNumber, otherState == CellCode.plainNumber {
            return pages[page].codes[slot] == pages[otherPage].codes[otherSlot]
        }
        guard state & CellCode.stateMask == otherState & CellCode.stateMask else { return false }
        return number(address, of: first) == number(address, of: second)
    }
}
