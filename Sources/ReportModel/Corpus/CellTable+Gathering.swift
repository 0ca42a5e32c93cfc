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

    /// Room for so many reports, whatever stands there.
    fileprivate mutating func makeRoom(for count: Int) {
        guard codes.count != count else { return }
        codes = [Int32](repeating: 0, count: count)
        kinds = [UInt8](repeating: 0, count: count)
    }

    /// Whether all of the cells are small whole numbers, which they nearly always are.
    package var areAllSmallNumbers: Bool {
        let kinds = kinds.span
        var strangeness: UInt8 = 0
        for row in kinds.indices { strangeness |= kinds[row] ^ Self.smallNumber }
        return strangeness == 0
    }

    /// Whether a kind is that of a number.
    package static func isNumber(_ kind: UInt8) -> Bool { kind >= smallNumber }
}

extension CellTable {
    /// Gathers a cell of some reports; a negative number stands for no report, whose cell is absent.
    ///
    /// Cost: a few nanoseconds a report, least where reports that follow each other were loaded one after the other; of
    /// those said to ascend it is not even looked at which are asked for, as long as none between them is left out.
    package func gather(
        _ address: CellAddress, of reports: ArraySlice<Int>, areAscending: Bool = false,
        into cells: inout GatheredCells
    ) {
        let base = address.index * CellPage.capacity
        cells.makeRoom(for: reports.count)
        // Pages are looked at where they lie: to count who holds them would be a look at memory that is far away.
        let pages = pages.span
        let reports = reports.span
        var position = 0
        while position < reports.count {
            let report = reports[position]
            guard report >= 0 else {
                cells.codes[position] = 0
                cells.kinds[position] = CellState.absent.rawValue
                position += 1
                continue
            }
            let (page, row) = report.quotientAndRemainder(dividingBy: CellPage.capacity)
            let end = min(position + CellPage.capacity - row, reports.count)
            let isWhole = areAscending && reports[end - 1] - report == end - 1 - position
            let run = isWhole ? end - position : Self.run(reports.extracting(position..<end))
            pages[page].gather(base + row..<base + row + run, into: &cells, at: position)
            position += run
        }
    }

    /// How many of some reports, the first among them, were loaded one after the other: these lie side by side.
    private static func run(_ reports: Span<Int>) -> Int {
        let first = reports[0]
        var run = 1
        // Blocks are seen without a branch for each report; there are none where reports come one by one.
        while run + block <= reports.count, reports[run] == first + run {
            var strangeness = 0
            for place in run..<run + block { strangeness |= reports[place] ^ (first &+ place) }
            guard strangeness == 0 else { break }
            run += block
        }
        while run < reports.count, reports[run] == first + run { run += 1 }
        return run
    }

    private static let block = 32
}

extension CellPage {
    /// Writes neighbouring cells of a column behind those that were gathered.
    @inline(__always)
    fileprivate func gather(_ slots: Range<Int>, into cells: inout GatheredCells, at position: Int) {
        Self.copy(codes.span.extracting(slots), to: position, of: &cells.codes) { $0 }
        Self.copy(states.span.extracting(slots), to: position, of: &cells.kinds, Self.kind)
    }

    @inline(__always)
    private static func copy<Cell>(
        _ cells: Span<Cell>, to position: Int, of gathered: inout [Cell], _ made: (Cell) -> Cell
    ) {
        precondition(position >= 0 && position + cells.count <= gathered.count)
        var gathered = gathered.mutableSpan
        for row in cells.indices { gathered[position &+ row] = made(cells[row]) }
    }

    private static func kind(_ state: UInt8) -> UInt8 {
        state & CellCode.stateMask &+ (state & CellCode.wide) / CellCode.wide
    }
}
