/// What the text of a number cell says.
package enum NumberReading: Sendable, Hashable {
    case number(ExactDecimal)
    /// Nothing but white space.
    case blank
    /// A mark for "nothing": - -- — / ／ 无 空 不涉及 不适用 N/A.
    case dash
    /// Anything else.
    case unreadable
}

/// Reading of numbers as they are published.
@usableFromInline
package enum NumberText {
    /// Reads a trimmed range of valid UTF-8 as one number: ASCII or full-width digits, thousands separators between
    /// groups of three, a decimal point, a sign and one unit word (DESIGN §2).
    ///
    /// A blank between digits is not accepted: `1 0` could be one number or two cells.
    package static func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> NumberReading {
        guard !range.isEmpty else { return .blank }
        if let small = shortDigits(bytes, range) { return .number(ExactDecimal(small)) }
        guard range.count <= maximumBytes else { return .unreadable }
        var scalars: [UInt32] = []
        scalars.reserveCapacity(range.count)
        var position = range.lowerBound
        while position < range.upperBound {
            scalars.append(halfWidth(UTF8Text.nextScalar(bytes, &position)))
        }
        // No dash has a digit in it.
        guard scalars.contains(where: isDigit) else { return isDash(scalars) ? .dash : .unreadable }
        return readNumber(scalars[...]).map(NumberReading.number) ?? .unreadable
    }

    private static func isDash(_ scalars: [UInt32]) -> Bool {
        let ink = scalars.filter { !UTF8Text.isBlank($0) }
        return ink.count <= longestDash && dashes.contains(ink)
    }

    /// Reads the text of a string; see `read(_:_:)`.
    package static func read(_ text: String) -> NumberReading {
        let bytes = Array(text.utf8)
        return read(bytes.span, UTF8Text.trimmed(bytes.span, bytes.indices))
    }

    /// The longest text that can be a number, in bytes; longer ones are not looked at.
    private static let maximumBytes = 120

    /// Up to nine ASCII digits and nothing else, which nearly every cell is; nil for any other text and for none.
    @inlinable
    package static func shortDigits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard range.count <= 9, !range.isEmpty else { return nil }
        var number = 0
        for index in range {
            let digit = bytes[index] &- 0x30
            guard digit <= 9 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    private static func readNumber(_ scalars: ArraySlice<UInt32>) -> ExactDecimal? {
        var rest = scalars
        var negative = false
        if let first = rest.first, first == minus || first == trueMinus || first == plus {
            negative = first != plus
            rest = rest.dropFirst()
        }
        rest = withoutUnit(rest)
        let point = rest.firstIndex(of: dot)
        var digits = Digits()
        guard digits.takeWhole(rest[..<(point ?? rest.endIndex)]) else { return nil }
        if let point, !digits.takeFraction(rest[(point + 1)...]) { return nil }
        return ExactDecimal(mantissa: negative ? -digits.mantissa : digits.mantissa, scale: digits.scale)
    }

    /// The digits of a number as they are read, no more than an exact decimal has.
    private struct Digits {
        private(set) var mantissa: Int64 = 0
        private(set) var scale = 0
        private var count = 0

        /// Takes the digits before the point, with separators only where they part groups of three.
        mutating func takeWhole(_ scalars: ArraySlice<UInt32>) -> Bool {
            var group = 0
            var isParted = false
            for scalar in scalars {
                if scalar == comma {
                    guard isParted ? group == 3 : (1...3).contains(group) else { return false }
                    isParted = true
                    group = 0
                } else {
                    guard take(scalar) else { return false }
                    group += 1
                }
            }
            return isParted ? group == 3 : group > 0
        }

        /// Takes the digits behind the point.
        mutating func takeFraction(_ scalars: ArraySlice<UInt32>) -> Bool {
            scale = scalars.count
            return scale > 0 && scale <= ExactDecimal.maximumScale && scalars.allSatisfy { take($0) }
        }

        private mutating func take(_ scalar: UInt32) -> Bool {
            count += 1
            guard isDigit(scalar), count <= ExactDecimal.maximumDigits else { return false }
            mantissa = mantissa * 10 + Int64(scalar - 0x30)
            return true
        }
    }

    /// The scalars without one unit word at their end and the blank before it.
    private static func withoutUnit(_ scalars: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        for unit in units where scalars.count > unit.count && scalars.suffix(unit.count).elementsEqual(unit) {
            var rest = scalars.dropLast(unit.count)
            while let last = rest.last, UTF8Text.isBlank(last) {
                rest = rest.dropLast()
            }
            return rest
        }
        return scalars
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    /// Full-width ASCII as ASCII.
    private static func halfWidth(_ scalar: UInt32) -> UInt32 {
        scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
    }

    private static let minus: UInt32 = 0x2D
    private static let trueMinus: UInt32 = 0x2212
    private static let plus: UInt32 = 0x2B
    private static let dot: UInt32 = 0x2E
    private static let comma: UInt32 = 0x2C

    /// Units that stand behind a count or, for 万元, behind an amount in the unit that the form itself asks for.
    /// 元 is not one of them: read as 万元 it would be ten thousand times too much.
    private static let units: [[UInt32]] = ["万元", "件", "份", "条", "项", "个", "宗", "起", "次"].map {
        $0.unicodeScalars.map(\.value)
    }

    /// In scalars.
    private static let longestDash = 3
    private static let dashes: Set<[UInt32]> = Set(
        [
            "-", "--", "---", "—", "——", "–", "―", "−", "/", "//", "\\", "无", "無", "空", "不涉及", "不适用", "N/A", "n/a",
            "NA",
        ].map { $0.unicodeScalars.map(\.value) })
}
