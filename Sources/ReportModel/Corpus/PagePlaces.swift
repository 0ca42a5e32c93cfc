/// Where the cells of a page stand, as the bits of packed anchors: four bytes a cell as long as all of them fit, which they
/// do but for boxes on the pages of a PDF and for monstrous sources, else eight.
struct PagePlaces: Sendable {
    /// Empty once the places are wide.
    var narrow: [UInt32]
    var wide: [UInt64] = []

    /// Room for so many cells, none of which has a place.
    init(count: Int) {
        narrow = [UInt32](repeating: 0, count: count)
    }

    /// Whether a place takes eight bytes.
    var isWide: Bool { narrow.isEmpty }

    /// Whether a place can be kept in four bytes.
    static func fits(_ bits: UInt64) -> Bool { widened(narrowed(bits)) == bits }

    /// The place of a cell.
    func bits(of slot: Int) -> UInt64 { isWide ? wide[slot] : Self.widened(narrow[slot]) }

    /// Keeps a place, which has to fit unless the places are wide.
    mutating func set(_ bits: UInt64, of slot: Int) {
        if isWide { wide[slot] = bits } else { narrow[slot] = Self.narrowed(bits) }
    }

    /// Keeps the places of reports from a row of the page on, report after report, each of so many cells; they have to fit
    /// unless the places are wide.
    mutating func write(_ reports: [UInt64], width: Int, from row: Int) {
        if isWide {
            CellPage.turn(reports, width: width, into: &wide, from: row) { $0 }
        } else {
            CellPage.turn(reports, width: width, into: &narrow, from: row, Self.narrowed)
        }
    }

    /// Makes room for places of any kind.
    mutating func widen() {
        guard !isWide else { return }
        wide = narrow.map(Self.widened)
        narrow = []
    }

    // Two bits of kind as in a packed anchor; then line and column of a text, or table, row and column of a grid.

    private static func narrowed(_ bits: UInt64) -> UInt32 {
        let kind = UInt32(truncatingIfNeeded: bits >> 62) << 30
        if kind == 0 {
            return UInt32(truncatingIfNeeded: bits >> 31 & 0x3FFFF) << 12 | UInt32(truncatingIfNeeded: bits & 0xFFF)
        }
        let table = UInt32(truncatingIfNeeded: bits >> 42 & 0xFF)
        let row = UInt32(truncatingIfNeeded: bits >> 21 & 0x1FFF)
        return kind | table << 22 | row << 9 | UInt32(truncatingIfNeeded: bits & 0x1FF)
    }

    private static func widened(_ short: UInt32) -> UInt64 {
        let kind = UInt64(short >> 30)
        if kind == 0 { return UInt64(short >> 12 & 0x3FFFF) << 31 | UInt64(short & 0xFFF) }
        return kind << 62 | UInt64(short >> 22 & 0xFF) << 42 | UInt64(short >> 9 & 0x1FFF) << 21 | UInt64(short & 0x1FF)
    }
}
