/// The place of a cell, such as `B5` (ECMA-376 part 1, 18.18.7 `ST_CellRef`), from 1.
struct CellReference: Sendable, Equatable {
    var row: Int
    var column: Int

    /// The most rows and columns of a sheet, as Excel has them.
    static let rows = 1_048_576
    static let columns = 16_384

    /// The cell that some bytes name; nil where they name none.
    init?(_ bytes: ArraySlice<UInt8>) {
        var column = 0
        var row = 0
        var sawDigit = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where !sawDigit:
                column = min(column * 26 + Int(byte - 0x40), Self.columns + 1)
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
                row = min(row * 10 + Int(byte - 0x30), Self.rows + 1)
                sawDigit = true
            // As in $B$5.
            case UInt8(ascii: "$"): break
            default: return nil
            }
        }
        guard (1...Self.columns).contains(column), (1...Self.rows).contains(row) else { return nil }
        self.row = row
        self.column = column
    }
}

/// Cells that are merged into one: their rows and columns, from 1 (18.3.1.55).
struct MergedCells: Sendable, Equatable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    /// The cells that some bytes name, such as `A1:C2`; nil where they name none.
    init?(_ bytes: ArraySlice<UInt8>) {
        let corners = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let first = corners.first.flatMap(CellReference.init), corners.count <= 2,
            let last = corners.last.flatMap(CellReference.init), first.row <= last.row, first.column <= last.column
        else { return nil }
        rows = first.row...last.row
        columns = first.column...last.column
    }
}
