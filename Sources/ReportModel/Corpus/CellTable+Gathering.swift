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
            // The reports of one page that follow each other.
            let first = report / CellPage.capacity * CellPage.capacity
            let page = pages[report / CellPage.capacity]
            let (codes, states) = (page.codes.span, page.states.span)
            while position < reports.endIndex {
                let row = reports[position] - first
                guard row >= 0, row < CellPage.capacity else { break }
                let state = states[base + row]
                cells.codes.append(codes[base + row])
                cells.kinds.append(state & CellCode.stateMask + (state & CellCode.wide == 0 ? 0 : 1))
                position += 1
            }
        }
    }
}
