/// What a cell of a rendered report says: what a reader must find, or must not claim to have found.
package struct TrueCell: Sendable, Hashable {
    /// The cell's address.
    package var address: String
    /// What sort of thing stands in the cell.
    package var state: State
    /// The number as a plain decimal; empty for every other state.
    package var value: String

    /// What a cell can be said to hold.
    package enum State: String, Sendable {
        case number
        case blank
        case dash
        /// The rendering does not tell what stands in the cell: any reading but a number is right.
        case unknown
    }

    /// What a rendering keeps of blank cells.
    package enum BlankCells: Sendable {
        /// Every blank cell can be told.
        case kept
        /// A row that is blank throughout vanishes.
        case lostRows
        /// A blank first or last value cannot be told from the padding beside it.
        case lostAtEdges
        /// A row with a blank cell loses it, so that its other values could stand in several ways.
        case lost
        /// The digits of a row stand one behind the other: one before its last that is not 0 could be the first of a
        /// longer number beside a blank cell.
        case glued
    }

    /// The cells of a report's form in their order, as a rendering tells them.
    package static func all(of report: InventedReport, _ blanks: BlankCells) -> [TrueCell] {
        var cells: [TrueCell] = []
        var row: [TrueCell] = []
        for address in report.form.addresses {
            if let last = row.last, Self.row(last.address) != Self.row(address) {
                cells += told(row, blanks)
                row = []
            }
            row.append(TrueCell(address: address, text: report.text(address)))
        }
        return cells + told(row, blanks)
    }

    private init(address: String, text: String) {
        self.address = address
        state = text.isEmpty ? .blank : ["-", "—", "/", "无"].contains(text) ? .dash : .number
        value = state == .number ? Self.plain(text) : ""
    }

    /// What a printed row is told by: table 四 is one row.
    private static func row(_ address: String) -> Substring {
        address.hasPrefix("t4.") ? "t4" : address[..<(address.lastIndex(of: ".") ?? address.endIndex)]
    }

    private static func told(_ row: [TrueCell], _ blanks: BlankCells) -> [TrueCell] {
        let isBlank = row.map { $0.state == .blank }
        let isLost =
            switch blanks {
            case .kept: false
            case .lostRows: !isBlank.contains(false)
            case .lostAtEdges: isBlank.contains(false) && (isBlank.first == true || isBlank.last == true)
            case .lost: isBlank.contains(true)
            case .glued: row.dropLast().contains { $0.value != "0" }
            }
        guard isLost else { return row }
        return row.map { cell in
            var cell = cell
            (cell.state, cell.value) = (.unknown, "")
            return cell
        }
    }

    /// A published number without separators, plus sign and full-width digits.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar in
                    switch scalar {
                    case ",", "+": nil
                    case "０"..."９": Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
                    default: scalar
                    }
                }))
    }
}
