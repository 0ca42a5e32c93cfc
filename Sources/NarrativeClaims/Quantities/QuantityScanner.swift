internal import TextSupport

/// Reads one quantity at a time.
struct QuantityScanner {
    private let prose: Prose
    private let scalars: [UInt32]
    private let bounds = BoundWords.shared
    private let table = NumberTraits.table

    /// What begins at a position: a quantity or nothing, and where to go on.
    struct Reading {
        var quantity: Quantity?
        var end: Int
    }

    /// A number without the words around it.
    private struct Number {
        var value: ExactDecimal
        var range: Range<Int>
        var bound: Quantity.Bound?
        /// Where bound words behind the number end.
        var end: Int
        var isRound = false
        /// Whether it can be no exact count: 1.3万件.
        var isRounded = false
    }

    init(_ prose: Prose) {
        self.prose = prose
        scalars = prose.scalars
    }

    private func traits(_ position: Int) -> NumberTraits {
        let scalar = Int(scalar(position))
        return scalar < table.count ? table[scalar] : []
    }

    private func unit(at position: Int) -> (unit: Quantity.Unit, length: Int)? {
        let (first, next) = (traits(position), traits(position + 1))
        guard first.contains(.unit) || next.contains(.unitEnd) else { return nil }
        return Measure.unit(
            (scalar(position), scalar(position + 1), scalar(position + 2), scalar(position + 3)), first, next)
    }

    private func bound(behind position: Int) -> (bound: Quantity.Bound, length: Int)? {
        traits(position).contains(.boundStart) ? bounds.behind(position, in: scalars) : nil
    }

    private func bound(before position: Int, isRound: Bool) -> (bound: Quantity.Bound, length: Int)? {
        traits(position - 1).contains(.boundEnd) ? bounds.before(position, in: scalars, isRound: isRound) : nil
    }

    private func digitRun(_ start: Int) -> DigitRun {
        let run = DigitRun(scalars.span, start, limit: scalars.count)
        guard run.hasSeparator, let comma = (start..<run.end).first(where: { scalars[$0] == 0x2C && !isSeparator($0) })
        else { return run }
        return DigitRun(scalars.span, start, limit: comma)
    }

    /// Whether a comma between digits parts groups of three: it stands close to its digits and is as wide as they are,
    /// lest 收到3，120件 become one number.
    private func isSeparator(_ comma: Int) -> Bool {
        let digit = prose.bytes(of: comma - 1..<comma)
        let separator = prose.bytes(of: comma..<comma + 1)
        let next = prose.bytes(of: comma + 1..<comma + 2)
        return digit.count == separator.count && digit.upperBound == separator.lowerBound
            && separator.upperBound == next.lowerBound
    }

    private func scalar(_ position: Int) -> UInt32 {
        position >= 0 && position < scalars.count ? scalars[position] : 0x0A
    }
}

// MARK: Digits

extension QuantityScanner {
    /// The quantity that begins with a digit.
    func digits(at start: Int) -> Reading {
        let run = digitRun(start)
        let nothing = Reading(quantity: nil, end: run.wholeEnd)
        // 2024年, 12月: no measure word begins so.
        guard traits(run.end) != .counter else { return nothing }
        guard run.isNumber, !followsName(start), !isEnumerator(run, start), let value = run.value else {
            return nothing
        }
        var number = Number(value: value, range: start..<run.end, end: run.end)
        if !traits(run.end).isDisjoint(with: [.power, .boundStart]) { number = multiplied(number) }
        if number.bound == nil, let bound = bound(behind: number.end) {
            number.bound = bound.bound
            number.end += bound.length
        }
        if let (unit, length) = unit(at: number.end) {
            return reading(number, unit, length)
        }
        // Without a measure word only what can be nothing but a count: 收到申请0，办结0。
        guard value.isInteger, run.digitCount < 5, !(run.digitCount == 4 && (1900...2099).contains(value.mantissa)),
            !isCounter(number.end)
        else { return nothing }
        return reading(number, .none, 0)
    }

    /// Whether a number cannot begin here: behind 第, a letter, an opening square bracket or a stroke.
    private func followsName(_ start: Int) -> Bool {
        switch scalar(start - 1) {
        case 0x7B2C, 0x5B, 0x2D, 0x2F, 0x2E, 0x23, 0x3D, 0x5F, 0xD7, 0x2B, 0x2116: true  // 第 [ - / . # = _ × + №
        case let before: NumberScalars.isLetter(before)
        }
    }

    /// Whether the digits number what follows: `1.`, `2、` at the start of a clause, `(3)`.
    private func isEnumerator(_ run: DigitRun, _ start: Int) -> Bool {
        let next = scalar(run.end)
        guard run.digitCount <= 2, NumberScalars.endsClause(scalar(start - 1)) else { return false }
        switch next {
        case 0x3001: return scalar(start - 1) != 0x3001 && !NumberScalars.isDigit(scalar(run.end + 1))
        case 0x2E, 0x29: return true
        default: return false
        }
    }

    /// Whether a scalar behind a number without measure word says that nothing is counted: 年, 月, 号, 楼, 热线 and such.
    private func isCounter(_ position: Int) -> Bool {
        let scalar = scalar(position)
        return traits(position).contains(.counter) || NumberScalars.isLetter(scalar) || scalar == 0x22
    }

    /// The number with 百, 千, 万 or 亿 behind it reckoned in, unless it is the amount's unit: 1.2万条, 3余万条; 3万元.
    private func multiplied(_ number: Number) -> Number {
        var result = number
        if let bound = bound(behind: number.end), bound.length == 1, bound.bound == .atLeast,
            NumberScalars.power(scalar(number.end + 1)) != nil
        {
            result.bound = .atLeast
            result.end += 1
        }
        guard let power = NumberScalars.power(scalar(result.end)), power >= 100,
            scalar(result.end + 1) != NumberScalars.yuan, let product = number.value.multiplied(by: power)
        else { return number }
        result.value = product
        result.end += 1
        result.range = number.range.lowerBound..<result.end
        result.isRounded = power >= 10_000 && !number.value.isInteger
        return result
    }
}

// MARK: Chinese numerals

extension QuantityScanner {
    /// The quantity that begins with a Chinese numeral; a measure word must follow.
    func numeral(at start: Int) -> Reading {
        if scalar(start) == NumberScalars.hundred, scalar(start + 1) == 0x5206, scalar(start + 2) == 0x4E4B {
            return percentage(at: start)
        }
        let numeral = ChineseNumeral(scalars.span, at: start)
        let nothing = Reading(quantity: nil, end: numeral.end)
        let isOne = numeral.end == start + 1 && scalar(start) == NumberScalars.one
        guard let value = numeral.value, !isOrdinal(start, isOne: isOne) else { return nothing }
        var number = Number(
            value: ExactDecimal(mantissa: value, scale: 0), range: start..<numeral.end, end: numeral.end,
            isRound: numeral.isBare)
        if let bound = numeralBound(at: number.end) {
            number.bound = bound.bound
            number.end += bound.length
            if let power = NumberScalars.power(scalar(number.end)), power >= 10_000,
                scalar(number.end + 1) != NumberScalars.yuan, let product = number.value.multiplied(by: power)
            {
                number.value = product
                number.end += 1
                number.range = start..<number.end
            }
        }
        guard let (unit, length) = unit(at: number.end) else { return nothing }
        let reading = reading(number, unit, length)
        // 千家万户: a bare 百 counts only with bound words, 百余条 or 近千条.
        if numeral.isBare, reading.quantity?.bound == .exact { return nothing }
        // 一事一档, 一户一策
        if isOne, scalar(number.end + length) == NumberScalars.one { return nothing }
        return reading
    }

    /// Bound words between a Chinese numeral and its measure word; 来 as in 十来件 is one only there.
    private func numeralBound(at position: Int) -> (bound: Quantity.Bound, length: Int)? {
        if scalar(position) == 0x6765 { return (.about, 1) }
        guard let bound = bound(behind: position), bound.length == 1 else { return nil }
        return bound
    }

    /// 百分之三十
    private func percentage(at start: Int) -> Reading {
        let position = start + 3
        if scalar(position) == NumberScalars.hundred {
            let number = Number(value: ExactDecimal(100), range: start..<position + 1, end: position + 1)
            return reading(number, .percent, 0)
        }
        if NumberScalars.isDigit(scalar(position)) {
            let run = digitRun(position)
            guard run.isNumber, let value = run.value else { return Reading(quantity: nil, end: run.wholeEnd) }
            return reading(Number(value: value, range: start..<run.end, end: run.end), .percent, 0)
        }
        let numeral = ChineseNumeral(scalars.span, at: position)
        guard let value = numeral.value else { return Reading(quantity: nil, end: max(numeral.end, position)) }
        let number = Number(
            value: ExactDecimal(mantissa: value, scale: 0), range: start..<numeral.end, end: numeral.end)
        return reading(number, .percent, 0)
    }

    /// Whether what stands before a Chinese numeral makes it count nothing: 第三次, 统一, 同一件, 每一项.
    private func isOrdinal(_ start: Int, isOne: Bool) -> Bool {
        let before = scalar(start - 1)
        // 第 or a digit
        return before == 0x7B2C || NumberScalars.isDigit(before) || (isOne && traits(start - 1).contains(.beforeOne))
    }
}

// MARK: What stands around a number

extension QuantityScanner {
    /// The quantity of a number with its unit and the bound words around both.
    private func reading(_ number: Number, _ unit: Quantity.Unit, _ length: Int) -> Reading {
        var number = number
        number.end += length
        let nothing = Reading(quantity: nil, end: number.end)
        let isNoCount = Measure.isNoCount(
            unit, number: scalar(number.range.lowerBound), next: scalar(number.end), after: scalar(number.end + 1))
        guard !isNoCount else { return nothing }
        if number.bound == nil, length > 0, let bound = bound(behind: number.end),
            bound.length == 2 || scalar(number.end) == 0x4F59
        {
            number.bound = bound.bound
            number.end += bound.length
        }
        var start = number.range.lowerBound
        if let bound = bound(before: start, isRound: number.isRound) {
            number.bound = number.bound ?? bound.bound
            start -= bound.length
        }
        // 3至5件: no more than 5.
        if scalar(start - 1) == 0x81F3 || scalar(start - 1) == 0x5230, number.bound == nil,
            NumberScalars.isDigit(scalar(start - 2))
        {
            number.bound = .atMost
        }
        return Reading(
            quantity: Quantity(
                value: number.value, bound: number.bound ?? (number.isRounded ? .about : .exact), unit: unit,
                range: start..<number.end,
                numberRange: number.range),
            end: number.end)
    }
}
