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

    /// The scalars of each clue.
    static let scalars: [(ClaimClues, String)] = [
        (.subject, "申诉费罚"), (.first, "复许强性策府读"), (.second, "议可制文率"), (.information, "信"),
        (.total, "共总计累全今本当内"), (.wording, "未无没存零均全都"),
    ]

    /// Whether a sentence with these clues can hold a claim.
    func suffice(hasQuantity: Bool) -> Bool {
        contains(.subject) ? hasQuantity || contains(.wording) : hasQuantity && isSuperset(of: [.information, .total])
    }
}

/// Gathers the clues of one part of the prose after the other.
struct ClueSearch {
    private let prose: Prose
    /// The first landmark that was not passed yet.
    private var next = 0

    init(_ prose: Prose) {
        self.prose = prose
    }

    /// The clues in a range that comes behind those that were searched; `subject` also where a pair of scalars says so.
    mutating func clues(in range: Range<Int>) -> ClaimClues {
        let landmarks = prose.landmarks.span
        let (start, end) = (Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound))
        var next = next
        while next < landmarks.count, landmarks[next].position < start { next += 1 }
        var clues: ClaimClues = []
        var last: ClaimClues = []
        var behindLast = start
        while next < landmarks.count, landmarks[next].position < end {
            let landmark = landmarks[next]
            let here = landmark.roles.clues
            if here.contains(.second), last.contains(.first), landmark.position == behindLast { clues.insert(.subject) }
            clues.formUnion(here)
            last = here
            behindLast = landmark.position + 1
            next += 1
        }
        self.next = next
        return clues
    }
}
