import TestSupport
import Testing
import TextComparison

struct SentenceComparisonTests {
    @Test(
        "what becomes of sentences: = same, # numbers, @ names, & both, ~ reworded, + added, - removed, ^ moved",
        arguments: [
            ("甲乙丙丁戊。", "甲乙丙丁戊。", "=0:0"),
            ("发布信息12条。", "发布信息１２条。", "=0:0"),
            ("发布信息12条。", "发布信息13条。", "#0:0"),
            ("柳溪镇发布信息。", "石坪乡发布信息。", "@0:0"),
            ("柳溪镇发布信息12条。", "石坪乡发布信息13条。", "&0:0"),
            ("召开会议部署公开工作。", "召开会议安排公开工作。", "~0:0"),
            ("甲乙丙丁戊。", "子丑寅卯辰。", "-0: +:0"),
            ("甲甲甲。|乙乙乙。|丙丙丙。", "丙丙丙。|甲甲甲。|乙乙乙。", "^=2:0 =0:1 =1:2"),
            ("甲甲甲。|乙乙乙。", "甲甲甲。|丁丁丁。|乙乙乙。", "=0:0 +:1 =1:2"),
            ("甲甲甲。|丁丁丁。|乙乙乙。", "甲甲甲。|戊戊戊。|乙乙乙。", "=0:0 -1: +:1 =2:2"),
            ("收到申请12件。|甲甲甲甲。|乙乙乙乙。", "甲甲甲甲。|乙乙乙乙。|收到申请15件。", "=1:0 =2:1 ^#0:2"),
            ("", "甲。", "+:0"),
            ("", "", ""),
        ])
    func kinds(_ old: String, _ new: String, _ expected: String) {
        #expect(written(SentenceComparison(sentences(old, ["柳溪镇"]), sentences(new, ["石坪乡"]))) == expected)
    }

    @Test("the most alike belong together, not the first")
    func likeness() {
        let comparison = SentenceComparison(
            sentences("我镇通过公示栏发布信息12条。", []), sentences("我镇通过微信群发布通知12条。|我镇通过公示栏发布信息13条。", []))
        #expect(written(comparison) == "+:0 #0:1")
    }

    @Test("at sixty percent sentences are alike, below they are not")
    func threshold() {
        #expect(written(SentenceComparison(sentences("甲乙丙丁戊", []), sentences("甲乙丙子丑", []))) == "~0:0")
        #expect(written(SentenceComparison(sentences("甲乙丙丁戊己", []), sentences("甲乙丙子丑", []))) == "-0: +:0")
    }

    @Test("a sentence of another section is moved even where the order stays")
    func sections() {
        let old = [ComparedSentence("甲甲甲。", group: 1), ComparedSentence("乙乙乙。", group: 2)]
        let new = [ComparedSentence("甲甲甲。", group: 1), ComparedSentence("乙乙乙。", group: 5)]
        #expect(written(SentenceComparison(old, new)) == "=0:0 ^=1:1")
    }

    @Test("shares count the characters of the new text")
    func shares() {
        let comparison = SentenceComparison(
            sentences("甲甲甲。|发布信息1条。|丙丙丙。", []), sentences("甲甲甲。|发布信息 20 条。|丁丁丁丁。", []))
        let shares = comparison.shares
        #expect([shares.kept, shares.changed, shares.added, shares.all] == [4, 8, 5, 17])
    }

    @Test("random texts: each sentence once, the mirror image the other way round, nothing changed against oneself")
    func laws() {
        var numbers = SeededRandom()
        let words = ["收到申请", "发布信息", "召开会议", "柳溪镇", "石坪乡", "3", "12", "件", "条", "，", "部署公开工作", "编制目录"]
        for _ in 0..<1_500 {
            func text() -> [ComparedSentence] {
                (0..<numbers.below(7)).map { _ in
                    let sentence = (0..<1 + numbers.below(5)).map { _ in words[numbers.below(words.count)] }.joined()
                    return ComparedSentence(sentence, group: numbers.below(2))
                }
            }
            let (old, new) = (text(), text())
            let comparison = SentenceComparison(old, new)
            #expect(comparison.changes.compactMap(\.new) == Array(new.indices), "\(numbers)")
            #expect(comparison.changes.compactMap(\.old).sorted() == Array(old.indices), "\(numbers)")
            let mirrored = SentenceComparison(new, old)
            #expect(Set(written(comparison).split(separator: " ").map(String.init)) == mirror(mirrored), "\(numbers)")
            #expect(SentenceComparison(old, old).changes.allSatisfy { $0.kind == .same && !$0.isMoved }, "\(numbers)")
            #expect(comparison.shares.all == SentenceComparison(new, new).shares.kept, "\(numbers)")
        }
    }

    private func sentences(_ text: String, _ names: [String]) -> [ComparedSentence] {
        text.split(separator: "|").map { ComparedSentence(String($0), group: 0, names: HiddenNames(names)) }
    }

    private func written(_ comparison: SentenceComparison) -> String {
        comparison.changes.map { change in
            let sign =
                switch change.kind {
                case .same: "="
                case .numbersOnly: "#"
                case .namesOnly: "@"
                case .namesAndNumbers: "&"
                case .reworded: "~"
                case .added: "+"
                case .removed: "-"
                }
            let (old, new) = (change.old.map(String.init) ?? "", change.new.map(String.init) ?? "")
            return "\(change.isMoved ? "^" : "")\(sign)\(old):\(new)"
        }.joined(separator: " ")
    }

    private func mirror(_ comparison: SentenceComparison) -> Set<String> {
        Set(
            written(comparison).split(separator: " ").map { text in
                let sides = text.drop { !$0.isNumber && $0 != ":" }.split(
                    separator: ":", omittingEmptySubsequences: false)
                let sign = text.prefix { !$0.isNumber && $0 != ":" }
                let other = sign == "+" ? "-" : sign == "-" ? "+" : String(sign)
                return "\(other)\(sides[1]):\(sides[0])"
            })
    }
}
