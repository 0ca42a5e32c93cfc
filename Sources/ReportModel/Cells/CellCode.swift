import TextSupport

/// How a cell is packed: five bytes for its value, four for its place.
///
/// A whole number below 2^31 that was published in plain digits is its own code. Other numbers are kept beside the
/// column, and so is the raw text of whatever was not published as plain digits.
struct CellCode: Sendable {
    /// The number itself, or its index among the numbers kept beside the column.
    var code: Int32
    /// `CellState` in the low bits, then the flags below.
    var state: UInt8

    static var stateMask: UInt8 { 0x07 }
    /// The code is an index into the numbers kept beside the column.
    static var wide: UInt8 { 0x08 }
    /// The raw text is kept beside the column.
    static var rawKept: UInt8 { 0x10 }
    /// The state byte of a small whole number in plain digits.
    static var plainNumber: UInt8 { CellState.number.rawValue }

    static var absent: CellCode { CellCode(code: 0, state: CellState.absent.rawValue) }

    /// Packs a value; numbers and texts that do not fit go through `keepNumber` and `keepRaw`.
    init(_ value: CellValue, keepNumber: (ExactDecimal) -> Int, keepRaw: (String) -> Void) {
        code = 0
        state = value.state.rawValue
        switch value {
        case .absent, .blank: break
        case .dash(let raw), .unreadable(let raw):
            state |= Self.rawKept
            keepRaw(raw)
        case .number(let number, let raw):
            if number.isInteger, let small = Int32(exactly: number.mantissa) {
                code = small
            } else {
                code = Int32(clamping: keepNumber(number))
                state |= Self.wide
            }
            if raw != number.description {
                state |= Self.rawKept
                keepRaw(raw)
            }
        }
    }

    init(code: Int32, state: UInt8) {
        self.code = code
        self.state = state
    }

    /// The value; `number` and `raw` look up what is kept beside the column.
    func value(number: (Int) -> ExactDecimal, raw: () -> String) -> CellValue {
        switch CellState(rawValue: state & Self.stateMask) ?? .absent {
        case .absent: return .absent
        case .blank: return .blank
        case .dash: return .dash(raw: raw())
        case .unreadable: return .unreadable(raw: raw())
        case .number:
            let value = state & Self.wide == 0 ? ExactDecimal(Int(code)) : number(Int(code))
            return .number(value, raw: state & Self.rawKept == 0 ? value.description : raw())
        }
    }
}
