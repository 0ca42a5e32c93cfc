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
        let count = reports.count
        let flat = reports.flatMap(\.codes)
        let flatPlaces = reports.flatMap(\.places)
        if !flatPlaces.allSatisfy(PagePlaces.fits) { places.widen() }
        for address in 0..<width {
            let base = address * Self.capacity + row
            for report in 0..<count {
                let cell = flat[report * width + address]
                codes[base + report] = cell.code
                states[base + report] = cell.state
                places.set(flatPlaces[report * width + address], of: base + report)
            }
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
