internal import TextSupport

/// A run of digits with what joins them: separators, a point, or the strokes and colons of dates, times and telephones.
struct DigitRun {
    /// Where the number ends.
    private(set) var end: Int
    /// Where all that hangs together ends, of which the number may be no part.
    private(set) var wholeEnd: Int
    /// Whether it is one number, not a date or the like.
    private(set) var isNumber = true
    /// Whether commas part groups of three in it.
    private(set) var hasSeparator = false
    /// The digits before the point.
    private(set) var digitCount = 0
    private var mantissa: Int64 = 0
    private var scale = 0
    private var pointSeen = false
    private var isTooLong = false

    /// The number; nil where it has too many digits.
    var value: ExactDecimal? {
        guard !isTooLong, scale <= ExactDecimal.maximumScale else { return nil }
        return ExactDecimal(mantissa: mantissa, scale: scale)
    }

    /// Reads the run that begins at a position and goes no farther than a limit.
    init(_ scalars: Span<UInt32>, _ start: Int, limit: Int) {
        end = start
        wholeEnd = start
        var position = start
        // Nearly always a few digits are all.
        while position < limit, position - start < ExactDecimal.maximumDigits, NumberScalars.isDigit(scalars[position])
        {
            mantissa = mantissa &* 10 &+ Int64(scalars[position] &- 0x30)
            position += 1
        }
        digitCount = position - start
        // Every part ends with a line feed, so that one scalar may always be looked ahead.
        while position < limit {
            let scalar = scalars[position]
            if NumberScalars.isDigit(scalar) {
                take(scalar)
                position += 1
                continue
            }
            guard position + 1 < limit, NumberScalars.isDigit(scalars[position + 1]) else { break }
            if scalar == 0x2C {
                guard !pointSeen, hasSeparator || digitCount <= 3, Self.isBeforeGroup(position, scalars) else { break }
                hasSeparator = true
            } else if scalar == 0x2E {
                if pointSeen { isNumber = false }
                pointSeen = true
            } else if Self.joins(scalar) {
                isNumber = false
            } else {
                break
            }
            position += 1
        }
        end = position
        wholeEnd = position
    }

    private mutating func take(_ digit: UInt32) {
        if pointSeen { scale += 1 } else { digitCount += 1 }
        guard digitCount + scale <= ExactDecimal.maximumDigits else {
            isTooLong = true
            return
        }
        mantissa = mantissa * 10 + Int64(digit - 0x30)
    }

    /// Whether three digits stand behind a comma and no fourth.
    private static func isBeforeGroup(_ comma: Int, _ scalars: Span<UInt32>) -> Bool {
        for offset in 1...3 {
            guard comma + offset < scalars.count, NumberScalars.isDigit(scalars[comma + offset]) else { return false }
        }
        return comma + 4 >= scalars.count || !NumberScalars.isDigit(scalars[comma + 4])
    }

    /// Whether a scalar between digits makes them something other than one number: a date, a time, a telephone, a span.
    private static func joins(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x2F, 0x3A, 0x7E, 0x2B, 0x2A, 0xD7, 0x2013, 0x2014, 0x2015, 0x223C: true
        default: false
        }
    }
}
