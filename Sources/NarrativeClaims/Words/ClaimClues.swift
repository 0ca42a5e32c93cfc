/// Scalars that sentences with claims have: a look at them spares reading the words of most sentences.
struct ClaimClues: OptionSet, Sendable {
    let rawValue: UInt8

    /// In 申请, 诉讼, 收费 and 处罚.
    static let subject = ClaimClues(rawValue: 1 << 0)
    /// The first scalar of 复议, 许可, 强制, of 性文 in 规范性文件, 策文 in 政策文件 and of 读率 in 解读率.
    static let first = ClaimClues(rawValue: 1 << 1)
    /// The second scalar of these.
    static let second = ClaimClues(rawValue: 1 << 2)
    /// In 信息.
    static let information = ClaimClues(rawValue: 1 << 3)
    /// In 共, 总, 累计, 全年 and the like.
    static let total = ClaimClues(rawValue: 1 << 4)
    /// In 未, 无, 没有, 不存在, 为零, 均, 全部: numbers told in words.
    static let wording = ClaimClues(rawValue: 1 << 5)

    /// The clues of every scalar of the basic plane.
    static let table: [ClaimClues] = {
        let lists: [(ClaimClues, String)] = [
            (.subject, "申诉费罚"), (.first, "复许强性策府读"), (.second, "议可制文率"), (.information, "信"),
            (.total, "共总计累全今本当内"), (.wording, "未无没存零均全都"),
        ]
        var table = [ClaimClues](repeating: [], count: 0x10000)
        for (clue, scalars) in lists {
            for scalar in scalars.unicodeScalars { table[Int(scalar.value)].insert(clue) }
        }
        return table
    }()

    /// Whether a sentence with these clues can hold a claim.
    func suffice(hasQuantity: Bool) -> Bool {
        contains(.subject) ? hasQuantity || contains(.wording) : hasQuantity && isSuperset(of: [.information, .total])
    }

    /// The clues in a range; `subject` also where a pair of scalars says so.
    static func of(_ range: Range<Int>, _ scalars: Span<UInt32>, _ table: Span<ClaimClues>) -> ClaimClues {
        var clues: ClaimClues = []
        var last: ClaimClues = []
        for position in range {
            let scalar = Int(scalars[position])
            guard scalar < table.count else { continue }
            let here = table[scalar]
            if last.contains(.first), here.contains(.second) { clues.insert(.subject) }
            clues.formUnion(here)
            last = here
        }
        return clues
    }
}
