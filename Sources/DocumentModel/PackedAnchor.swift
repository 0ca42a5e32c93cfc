/// A source anchor in eight bytes, so that the places of all cells lie in dense columns.
///
/// The two upper bits tell the kind; the parts share the rest. What the readers' limits allow fits, so nothing is lost;
/// a larger part is kept as the largest that fits.
@usableFromInline
package struct PackedAnchor: Sendable, Hashable {
    /// Kind and parts, as `anchor` takes them apart.
    @usableFromInline package let bits: UInt64

    /// Makes an anchor from the `bits` of another.
    @inlinable
    package init(bits: UInt64) {
        self.bits = bits
    }

    /// Packs an anchor.
    @inlinable
    package init(_ anchor: SourceAnchor) {
        switch anchor {
        case .text(let line, let column): bits = Self.fit(line, 31) << 31 | Self.fit(column, 31)
        case .grid(let table, let row, let column): bits = Self.cell(1, table, row, column)
        case .sheet(let number, let row, let column): bits = Self.cell(2, number, row, column)
        case .box(let page, let x, let y, let width, let height):
            let corner = Self.fit(page, 14) << 48 | Self.fit(x, 12) << 36 | Self.fit(y, 12) << 24
            bits = 3 << 62 | corner | Self.fit(width, 12) << 12 | Self.fit(height, 12)
        }
    }

    /// The anchor again.
    @inlinable package var anchor: SourceAnchor {
        switch bits >> 62 {
        case 0: .text(line: part(31, 31), column: part(0, 31))
        case 1: .grid(table: part(42, 20), row: part(21, 21), column: part(0, 21))
        case 2: .sheet(number: part(42, 20), row: part(21, 21), column: part(0, 21))
        default:
            .box(page: part(48, 14), x: part(36, 12), y: part(24, 12), width: part(12, 12), height: part(0, 12))
        }
    }

    @inlinable
    static func cell(_ kind: UInt64, _ table: Int, _ row: Int, _ column: Int) -> UInt64 {
        kind << 62 | fit(table, 20) << 42 | fit(row, 21) << 21 | fit(column, 21)
    }

    /// A part in its bits, or the largest value that they hold.
    @inlinable
    static func fit(_ value: Int, _ width: UInt64) -> UInt64 {
        UInt64(min(max(value, 0), 1 << Int(width) - 1))
    }

    @inlinable
    func part(_ shift: UInt64, _ width: UInt64) -> Int { Int(bits >> shift & (1 << width - 1)) }
}
