package import DocumentModel
import TextSupport

/// The cells of one report while it is assembled: a place for every address of any edition, all absent at first.
package struct ReportCells: Sendable {
    var codes: [CellCode]
    var places: [UInt64]
    var numbers: [ExactDecimal] = []
    var raws: [Int: String] = [:]

    /// Makes a report's cells, all absent.
    package init() {
        codes = [CellCode](repeating: .absent, count: CellAddress.count)
        places = [UInt64](repeating: 0, count: CellAddress.count)
    }

    /// A cell with its place.
    package subscript(address: CellAddress) -> Cell {
        get {
            let code = codes[address.index]
            let value = code.value(number: { numbers[$0] }, raw: { raws[address.index] ?? "" })
            return Cell(value, at: value == .absent ? nil : PackedAnchor(bits: places[address.index]))
        }
        set {
            raws[address.index] = nil
            codes[address.index] = CellCode(newValue.value) { number in
                numbers.append(number)
                return numbers.count - 1
            } keepRaw: { raw in
                raws[address.index] = raw
            }
            places[address.index] = newValue.place?.bits ?? 0
        }
    }

    /// Sets a small whole number published in plain digits, which nearly every cell is.
    package mutating func setPlain(_ address: CellAddress, _ number: Int32, at place: PackedAnchor) {
        codes[address.index] = CellCode(code: number, state: CellCode.plainNumber)
        places[address.index] = place.bits
    }

    /// Whether the source has the cell, readable or not.
    package func has(_ address: CellAddress) -> Bool {
        codes[address.index].state & CellCode.stateMask != CellState.absent.rawValue
    }

    /// How many cells the source has, readable or not.
    package var presentCount: Int { codes.count { $0.state & CellCode.stateMask != CellState.absent.rawValue } }
}
