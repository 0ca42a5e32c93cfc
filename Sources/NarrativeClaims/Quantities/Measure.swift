/// The measure words that quantities count by.
enum Measure {
    /// The measure word that begins with a scalar, with its length; nil where none does. What scalars can be is told by
    /// `NumberTraits`.
    static func unit(_ scalars: (UInt32, UInt32, UInt32, UInt32), _ first: NumberTraits, _ next: NumberTraits) -> (
        unit: Quantity.Unit, length: Int
    )? {
        if next.contains(.unitEnd), isPair(scalars.0, scalars.1, first) {
            return (Quantity.Unit(first: scalars.0, second: scalars.1), 2)
        }
        guard first.contains(.unit), !isOtherWord(scalars.0, scalars.1) else { return nil }
        // 个百分点
        if scalars == (0x4E2A, 0x767E, 0x5206, 0x70B9) { return (.percentagePoint, 4) }
        return (Quantity.Unit(first: scalars.0, second: 0), 1)
    }

    private static func isPair(_ first: UInt32, _ second: UInt32, _ traits: NumberTraits) -> Bool {
        switch second {
        case 0x6B21: traits.contains(.timed)
        case 0x5143: first == 0x4E07 || first == 0x4EBF  // 万元 亿元
        case 0x9762: first == 0x65B9  // 方面
        default: first == 0x90E8  // 部分
        }
    }

    /// Whether a scalar that can be a measure word begins another word: 处理, 期间, 本年, 单位, 部门, 点钟.
    private static func isOtherWord(_ first: UInt32, _ next: UInt32) -> Bool {
        switch first {
        case 0x5904: next == 0x7406 || next == 0x7F5A || next == 0x7F6E || next == 0x4E8E  // 处: 理罚置于
        case 0x671F: next == 0x95F4 || next == 0x672B  // 期: 间末
        case 0x672C: next == 0x5E74 || next == 0x9547 || next == 0x4E61 || next == 0x673A || next == 0x7EA7  // 本: 年镇乡机级
        case 0x5355: next == 0x4F4D  // 单位
        case 0x4F4D: next == 0x4E8E || next == 0x7F6E  // 位: 于置
        case 0x90E8: next == 0x95E8 || next == 0x7F72  // 部: 门署
        case 0x70B9: next == 0x949F || next == 0x534A || next == 0x81F3 || next == 0x524D || NumberScalars.isDigit(next)
        // 点: 钟半至前
        case 0x8282: next == 0x7EA6  // 节约
        case 0x4EBA: next == 0x6C11 || next == 0x5458  // 人: 民员
        default: false
        }
    }

    /// Whether what stands behind a measure word makes a span of time of it or a set phrase: 3个月, 20个工作日, 一次性.
    static func isNoCount(_ unit: Quantity.Unit, number: UInt32, next: UInt32, after: UInt32) -> Bool {
        let isOne = number == NumberScalars.one
        switch unit.first {
        case 0x4E2A:  // 个: 月, 小时, 季度, 工作日, 自然日, 星期
            return next == 0x6708 || (next == 0x5C0F && after == 0x65F6) || (next == 0x5B63 && after == 0x5EA6)
                || (next == 0x5DE5 && after == 0x4F5C) || (next == 0x81EA && after == 0x7136)
                || (next == 0x661F && after == 0x671F)
        case 0x6B21: return next == 0x6027  // 一次性
        case 0x4EF6: return isOne && next == 0x4E8B  // 一件事
        case 0x8D77: return isOne && !isCase(next)  // 一起, together
        case 0x90E8: return isOne && unit.second != 0  // 一部分
        case 0x65B9: return isOne  // 一方面
        case 0x70B9, 0x6279: return isOne  // 一点 一批
        case 0x6761: return isOne && (next == 0x9F99 || next == 0x7EBF)  // 一条: 龙线
        default: return false
        }
    }

    /// Whether 一起 counts cases: before 行政, 案, 诉讼, 复议 or the end of a clause.
    private static func isCase(_ next: UInt32) -> Bool {
        switch next {
        case 0x884C, 0x6848, 0x8BC9, 0x590D: true
        default: NumberScalars.endsClause(next) || next == 0x29
        }
    }
}
