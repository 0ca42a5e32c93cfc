import TestSupport
import Testing
import TextComparison

struct PieceDifferenceTests {
    @Test(
        "changes within a sentence, written as [-removed-] {+added+}",
        arguments: [
            ("发布信息312条。", "发布信息321条。", "发布信息[-312-]{+321+}条。"),
            ("共３条", "共3条", "共3条"),
            ("1，200人", "1200人", "1200人"),
            ("增长5.5%，", "增长6%，", "增长[-5.5%-]{+6%+}，"),
            ("收费1.2万元", "收费2万元", "收费[-1.2万-]{+2万+}元"),
            ("共4条，2件", "共5条，3件", "共[-4-]{+5+}条，[-2-]{+3+}件"),
            ("召开会议部署", "召开会议", "召开会议[-部署-]"),
            ("召开会议", "先召开会议", "{+先+}召开会议"),
            ("抓好培训工作", "加强培训学习", "[-抓好培训工作-]{+加强培训学习+}"),
            ("抓好年度培训工作", "加强年度培训学习", "[-抓好-]{+加强+}年度培训[-工作-]{+学习+}"),
            ("甲、 乙", "甲、乙", "甲、乙"),
            ("", "甲", "{+甲+}"),
            ("甲1", "1,23", "[-甲1-]{+1,23+}"),
        ])
    func written(_ old: String, _ new: String, _ expected: String) {
        #expect(marked(old, new) == expected)
    }

    @Test("the removed and kept stretches are the old text, the added and kept ones the new, in both directions")
    func laws() {
        var numbers = SeededRandom()
        let alphabet = Array("甲乙丙12３，.% 万件a")
        for _ in 0..<4_000 {
            let old =
                "子" + (0..<numbers.below(24)).map { _ in String(alphabet[numbers.below(alphabet.count)]) }.joined()
            let new =
                "子" + (0..<numbers.below(24)).map { _ in String(alphabet[numbers.below(alphabet.count)]) }.joined()
            let runs = PieceDifference(old, new).runs
            let mirrored = PieceDifference(new, old).runs
            #expect(runs.filter { $0.kind != .added }.map { cut(old, $0.old) }.joined() == old, "\(numbers)")
            #expect(runs.filter { $0.kind != .removed }.map { cut(new, $0.new) }.joined() == new, "\(numbers)")
            #expect(changes(runs) == changes(mirrored.map { Alignment.Run(kind: $0.kind, old: $0.new, new: $0.old) }))
            let own = PieceDifference(old, old).runs
            #expect(own.allSatisfy { $0.kind == .matched }, "\(numbers)")
        }
    }

    @Test("between two changes three characters stay, two are taken in, and none between numbers")
    func joining() {
        #expect(marked("子甲乙丙丑", "寅甲乙丙卯") == "[-子-]{+寅+}甲乙丙[-丑-]{+卯+}")
        #expect(marked("子甲乙丑", "寅甲乙卯") == "[-子甲乙丑-]{+寅甲乙卯+}")
        #expect(marked("1甲乙丑", "2甲乙卯") == "[-1-]{+2+}甲乙[-丑-]{+卯+}")
        #expect(marked("子甲乙1", "寅甲乙2") == "[-子-]{+寅+}甲乙[-1-]{+2+}")
    }

    /// The stretches that changed, as pairs of ranges.
    private func changes(_ runs: [Alignment.Run]) -> Set<[Int]> {
        Set(
            runs.filter { $0.kind == .matched }.map {
                [$0.old.lowerBound, $0.old.upperBound, $0.new.lowerBound, $0.new.upperBound]
            })
    }

    private func marked(_ old: String, _ new: String) -> String {
        PieceDifference(old, new).runs.map { run in
            switch run.kind {
            case .matched: cut(new, run.new)
            case .removed: "[-\(cut(old, run.old))-]"
            case .added: "{+\(cut(new, run.new))+}"
            }
        }.joined()
    }

    private func cut(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
