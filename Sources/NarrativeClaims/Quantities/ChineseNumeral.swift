/// A number in Chinese numerals: 二十三, 一百零五, 一万二千, 百.
struct ChineseNumeral {
    /// Nil where the numerals make no number, such as 二三.
    private(set) var value: Int64?
    /// Where the numerals end.
    private(set) var end: Int
    /// Whether it is made of 百, 千, 万 and 亿 without a number before them.
    private(set) var isBare = true

    init(_ scalars: Span<UInt32>, at start: Int) {
        var total: Int64 = 0
        var section: Int64 = 0
        var digit: Int64?
        var isNumber = true
        var position = start
        while position < scalars.count {
            let scalar = scalars[position]
            if let next = NumberScalars.digit(scalar) {
                if digit ?? 0 != 0 { isNumber = false }
                digit = next
                isBare = false
            } else if let power = NumberScalars.power(scalar) {
                // 万元 and 亿元 are units.
                let isUnit = power >= 10_000 && position > start && position + 1 < scalars.count
                if isUnit, scalars[position + 1] == NumberScalars.yuan { break }
                if power >= 10_000 {
                    total = (total + section + (digit ?? (position == start ? 1 : 0))) * power
                    section = 0
                } else {
                    section += (digit ?? 1) * power
                }
                if power == 10 { isBare = false }
                digit = nil
            } else {
                break
            }
            position += 1
            // Beyond a billion nothing is counted here, and far beyond it would not fit.
            if total > Self.largest || section > Self.largest {
                isNumber = false
                total = 0
                section = 0
            }
        }
        end = max(position, start + 1)
        value = isNumber ? total + section + (digit ?? 0) : nil
    }

    private static let largest: Int64 = 10_000_000_000
}
