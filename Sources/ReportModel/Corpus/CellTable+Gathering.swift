/// One cell of some reports, gathered from its column: a code and a kind for each report, in the order asked.
package struct GatheredCells: Sendable {
    /// The numbers that are small and whole; without meaning for other cells.
    package fileprivate(set) var codes: [Int32] = []
    /// The raw values of `CellState`, and `largeNumber` for a number that is no small whole one.
    package fileprivate(set) var kinds: [UInt8] = []

    /// The kind of a number that is its code.
    package static let smallNumber = CellState.number.rawValue
    /// The kind of a number that is asked for with `CellTable.number(_:of:)`.
    package static let largeNumber = CellState.number.rawValue + 1
    /// How many reports are gathered at a time, so that what is made of them stays in the processor's cache.
    package static let batch = 1000

    /// Makes room for nothing; gathering makes what is needed.
    package init() {}

    /// Whether a kind is that of a number.
    package static func isNumber(_ kind: UInt8) -> Bool { kind >= smallNumber }
}

extension CellTable {
    /// Gathers a cell of some reports; a negative number stands for no report, whose cell is absent.
    ///
    /// Cost: a few nanoseconds a report, least where reports that follow each other were loaded one after the other.
    package func gather(_ address: CellAddress, of reports: ArraySlice<Int>, into cells: inout GatheredCells) {
        let base = address.index * CellPage.capacity
        cells.codes.removeAll(keepingCapacity: true)
        cells.kinds.removeAll(keepingCapacity: true)
        cells.codes.reserveCapacity(reports.count)
        cells.kinds.reserveCapacity(reports.count)
        var position = reports.startIndex
        while position < reports.endIndex {
            let report = reports[position]
            guard report >= 0 else {
                cells.codes.append(0)
                cells.kinds.append(CellState.absent.rawValue)
                position += 1
                continue
            }
            // Reports that were loaded one after the other lie side by side.
            let first = report / CellPage.capacity * CellPage.capacity
            let row = report - first
            var run = 1
            let most = min(CellPage.capacity - row, reports.endIndex - position)
            while run < most, reports[position + run] == report + run { run += 1 }
            let slots = base + row..<base + row + run
            cells.codes.append(contentsOf: pages[report / CellPage.capacity].codes[slots])
            if pages[report / CellPage.capacity].areAllSmallNumbers(slots) {
                cells.kinds.append(contentsOf: repeatElement(GatheredCells.smallNumber, count: run))
            } else {
                cells.kinds.append(contentsOf: pages[report / CellPage.capacity].states[slots].lazy.map(Self.kind))
            }
            position += run
        }
    }

    private static func kind(_ state: UInt8) -> UInt8 {
        state & CellCode.stateMask &+ (state & CellCode.wide) / CellCode.wide
    }
}

extension CellPage {
    /// Whether each of some cells is a small whole number, however it was published.
    fileprivate func areAllSmallNumbers(_ slots: Range<Int>) -> Bool {
        let states = states.span
        var strangeness: UInt8 = 0
        for slot in slots { strangeness |= (states[slot] & ~CellCode.rawKept) ^ CellCode.plainNumber }
        return strangeness == 0
    }
}
