internal import TextSupport

/// The words that make a number a bound: 近 and 不足 before it, 余 and 以上 behind it.
struct BoundWords: Sendable {
    /// Those that end like others come first.
    private let before: [Word]
    private let behind: [Word]

    static let shared = BoundWords()

    private struct Word: Sendable {
        let scalars: [UInt32]
        let bound: Quantity.Bound
        /// What makes another word of it: 最近, 预约.
        let notBehind: ScalarSet
    }

    private init() {
        before =
            Self.words(["不少于", "不低于", "不小于", "不下于", "至少", "最少", "最低"], .atLeast)
            + Self.words(["不多于", "不高于", "不大于", "不超过", "未超过", "没有超过", "至多", "最多", "最高"], .atMost)
            + Self.words(["超过", "突破", "大于", "多于", "高于"], .atLeast)
            + Self.words(["少于", "低于", "小于", "不足", "不到", "接近", "将近"], .atMost)
            + Self.words(["大约"], .about) + Self.words(["超", "逾"], .atLeast)
            + Self.words(["近"], .atMost, notBehind: "最附邻就临远亲靠走贴切")
            + Self.words(["约"], .about, notBehind: "预节签条合违邀特制简契失履集纽") + Self.words(["上"], .about)
        behind =
            Self.words(["左右", "上下"], .about) + Self.words(["以上", "余", "多"], .atLeast)
            + Self.words(["以下", "以内", "之内"], .atMost)
    }

    private static func words(_ words: [String], _ bound: Quantity.Bound, notBehind: String = "") -> [Word] {
        words.map { Word(scalars: TextFolding.scalars(of: $0), bound: bound, notBehind: ScalarSet(notBehind)) }
    }

    /// The bound word that ends just before a position, with its length. 上 is one only before a round number (上百条).
    func before(_ position: Int, in scalars: [UInt32], isRound: Bool) -> (bound: Quantity.Bound, length: Int)? {
        for word in before {
            let start = position - word.scalars.count
            guard start >= 0, scalars[start..<position].elementsEqual(word.scalars) else { continue }
            if start > 0, word.notBehind.contains(scalars[start - 1]) { return nil }
            if word.scalars[0] == 0x4E0A, !isRound { return nil }
            return (word.bound, word.scalars.count)
        }
        return nil
    }

    /// The bound word at a position, with its length.
    func behind(_ position: Int, in scalars: [UInt32]) -> (bound: Quantity.Bound, length: Int)? {
        for word in behind {
            let end = position + word.scalars.count
            guard end <= scalars.count, scalars[position..<end].elementsEqual(word.scalars) else { continue }
            return (word.bound, word.scalars.count)
        }
        return nil
    }
}
