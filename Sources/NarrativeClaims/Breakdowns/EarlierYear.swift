/// The words by which the prose names an earlier year before a number: 上年, 去年同期, 2023年为.
package enum EarlierYear {
    /// What names the year before.
    static let words = WordList([
        "上年", "去年", "上一年", "前一年", "上年度", "去年度", "上一年度", "上年同期", "去年同期", "上年度同期", "同期",
    ])
    /// What may stand between the year and its number.
    private static let fillers = WordList(plain)
    private static let fillersWithVerbs = WordList(
        plain + [
            "收到", "新收", "受理", "接收", "接到", "公开", "主动公开", "发布", "公布", "政府信息", "政务信息", "信息", "公开申请", "申请", "依申请公开",
            "申请公开", "我镇", "我乡", "我局", "我街道", "本镇", "本乡", "本局", "本机关", "全镇", "全乡",
        ])
    private static let plain = [
        "度", "同期", "全年", "的", "为", "是", "有", "共", "共计", "合计", "总计", "累计", "仅", "只", "总数", "总量", "数量", "数", ":",
    ]

    /// The length of a year that begins at a position, and its number where it is named by that.
    static func leading(_ scalars: [UInt32], at position: Int, before end: Int) -> (length: Int, number: Int?)? {
        if let length = words.length(at: position, in: scalars, before: end) { return (length, nil) }
        guard position + 5 <= end, scalars[position] == 0x32, scalars[position + 1] == 0x30,
            scalars[position + 4] == 0x5E74
        else { return nil }
        let digits = scalars[position..<position + 4]
        guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return (5, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    /// Whether nothing stands in a range but words that may part a year and its number; 结转 and the like may not.
    package static func isFilled(_ range: Range<Int>, of scalars: [UInt32], withVerbs: Bool = true) -> Bool {
        let list = withVerbs ? fillersWithVerbs : fillers
        var position = range.lowerBound
        while position < range.upperBound {
            guard let length = list.length(at: position, in: scalars, before: range.upperBound) else { return false }
            position += length
        }
        return true
    }

    /// The year with which a range begins that is otherwise filled by words such as 为.
    static func only(_ scalars: [UInt32], in range: Range<Int>, withVerbs: Bool = true) -> (length: Int, number: Int?)?
    {
        guard let year = leading(scalars, at: range.lowerBound, before: range.upperBound),
            isFilled(range.lowerBound + year.length..<range.upperBound, of: scalars, withVerbs: withVerbs)
        else { return nil }
        return year
    }
}
