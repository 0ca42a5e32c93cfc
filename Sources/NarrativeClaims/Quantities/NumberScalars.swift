internal import TextSupport

/// What the scalars of folded prose are to the reader of quantities.
enum NumberScalars {
    /// 百
    static let hundred: UInt32 = 0x767E
    /// 一
    static let one: UInt32 = 0x4E00
    /// 元
    static let yuan: UInt32 = 0x5143

    /// The digit that a Chinese numeral stands for, 0 to 9; nil for any other scalar.
    static func digit(_ scalar: UInt32) -> Int64? {
        switch scalar {
        case 0x96F6, 0x3007: 0  // 零〇
        case one: 1
        case 0x4E8C, 0x4E24: 2  // 二两
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    /// The power of ten that a Chinese numeral multiplies by; nil for any other scalar.
    static func power(_ scalar: UInt32) -> Int64? {
        switch scalar {
        case 0x5341: 10
        case hundred: 100
        case 0x5343: 1000
        case 0x4E07: 10_000
        case 0x4EBF: 100_000_000
        default: nil
        }
    }

    static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    /// Letters are folded to small ones.
    static func isLetter(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }

    /// Whether an enumerator can stand behind the scalar: the end of a part or of a clause, an opening bracket.
    static func endsClause(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A, 0x28, 0x2C, 0x3A, 0x3B, 0x3002, 0x3001, 0x21, 0x3F: true  // \n ( , : ; 。 、 ! ?
        default: false
        }
    }
}

extension ExactDecimal {
    /// The number times a power of ten; nil where it has too many digits.
    func multiplied(by power: Int64) -> ExactDecimal? {
        let (product, overflows) = mantissa.multipliedReportingOverflow(by: power)
        guard !overflows, product < 1_000_000_000_000_000_000 else { return nil }
        return ExactDecimal(mantissa: product, scale: Int(scale))
    }
}
