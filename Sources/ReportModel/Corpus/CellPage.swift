/// The cells of up to `capacity` reports, column after column.
struct CellPage: Sendable {
    var codes: [Int32]
    var states: [UInt8]
    var places = PagePlaces(count: CellAddress.count * CellPage.capacity)

    /// Not a power of two: columns a multiple of 4 kB apart would fall on the same lines of the processor's cache.
    static let capacity = 1000
    /// Reports that are turned from rows into columns at a time, so that they stay in the cache meanwhile.
    static let batch = 64

    init() {
        codes = [Int32](repeating: 0, count: CellAddress.count * Self.capacity)
        states = [UInt8](repeating: CellState.absent.rawValue, count: CellAddress.count * Self.capacity)
    }

    mutating func write(_ reports: some Collection<ReportCells>, from row: Int) {
        let width = CellAddress.count
        let flat = reports.flatMap(\.codes)
        let flatPlaces = reports.flatMap(\.places)
        if !flatPlaces.allSatisfy(PagePlaces.fits) { places.widen() }
        Self.turn(flat, width: width, into: &codes, from: row) { $0.code }
        Self.turn(flat, width: width, into: &states, from: row) { $0.state }
        places.write(flatPlaces, width: width, from: row)
    }

    /// Puts what lies report after report, each of so many cells, into columns, from a row of the page on.
    @inline(__always)
    static func turn<Cell, Part>(
        _ reports: [Cell], width: Int, into columns: inout [Part], from row: Int, _ part: (Cell) -> Part
    ) {
        let count = reports.count / width
        let reports = reports.span
        var columns = columns.mutableSpan
        for address in 0..<width {
            let base = address * capacity + row
            for report in 0..<count { columns[base + report] = part(reports[report * width + address]) }
        }
    }

    mutating func copy(_ row: Int, of page: CellPage, to target: Int) {
        if page.places.isWide { places.widen() }
        for address in 0..<CellAddress.count {
            let base = address * Self.capacity
            codes[base + target] = page.codes[base + row]
            states[base + target] = page.states[base + row]
            places.set(page.places.bits(of: base + row), of: base + target)
        }
    }
}
