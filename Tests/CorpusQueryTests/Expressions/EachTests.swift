import CorpusQuery
import ReportModel
import Testing
import TextSupport

struct EachTests {
    private let scene = ExpressionScene()

    @Test(
        "holds where it holds for every report",
        arguments: [
            ("each all : t3.new.total >= 2", "4/4"),
            ("each 清河县柳溪镇人民政府/2024 : t3.new.natural + t3.new.business = t3.new.total", "1/1"),
            ("each */2024 : t3.new.total <= max(*/2024/t3.new.total)", "2/2"),
            ("each all : sum(all/t3.new.total) = 41", "4/4"),
            ("each */2024 : count(t3.new.total) = 1", "2/2"),
            ("each */2024 : count(*/*/t3.new.total) = 4 and count(findings) = 3", "2/2"),
            ("each */2024 : t3.new.total + count(t3.new.total) > 1 and abs(t3.new.total) = t3.new.total", "2/2"),
            ("each 清河县柳溪镇人民政府/2024 : s6 ~ '收取' and L14 ~ '第二行'", "1/1"),
            ("each last : 清河县柳溪镇人民政府/2024/t3.new.total = 24", "2/2"),
            ("each */2020 : absent t2.fees.amount", "1/1"),
        ])
    func holds(_ text: String, _ sides: String) throws {
        let outcome = try ExpressionScene(last: [2, 3]).outcome(text)
        #expect(outcome.holds, "\(outcome)")
        #expect(outcome.sides == sides)
        #expect(outcome.reason == nil)
    }

    @Test("fails naming the reports with both sides")
    func fails() throws {
        let outcome = try scene.outcome("each all : t3.new.total > 5")
        #expect(!outcome.holds)
        #expect(outcome.sides == "清河县杏林乡人民政府/2024: 5 > 5; 白石县石桥镇人民政府/2020: 2 > 5")
        #expect(outcome.missing.isEmpty)
        #expect(
            outcome.reason
                == LocalizedText(
                    zh: "4 份报告中有 2 份不成立：清河县杏林乡人民政府/2024、白石县石桥镇人民政府/2020",
                    en: "2 of 4 reports fail: 清河县杏林乡人民政府/2024, 白石县石桥镇人民政府/2020"))
    }

    @Test("names what is missing in which report")
    func missing() throws {
        let outcome = try scene.outcome("each 清河县柳溪镇人民政府 : t3.carried-in.total = 1")
        #expect(outcome.sides == "清河县柳溪镇人民政府/2023: ? = 1")
        #expect(
            outcome.missing == [
                MissingOperand(path: "清河县柳溪镇人民政府/2023/t3.carried-in.total", state: .absent, raw: "")
            ])
        #expect(
            outcome.reason?.zh
                == "2 份报告中有 1 份不成立：清河县柳溪镇人民政府/2023；缺少运算所需的值：清河县柳溪镇人民政府/2023/t3.carried-in.total（缺失）")
    }

    @Test("of many reports the first eight are named, and a reason that they share once")
    func many() throws {
        let corpus = SmallCorpus.make(
            (2010...2021).map { SmallCorpus.Entry("白石县民政局", "白石县", $0, .edition2021, ["t3.new.total": .blank]) })
        let scene = ExpressionScene(corpus: corpus)
        let outcome = try scene.outcome("each all : count(t3.new) = 1 / 0")
        #expect(outcome.sides.hasPrefix("白石县民政局/2010: 0 = ?; 白石县民政局/2011: 0 = ?; "))
        #expect(outcome.sides.hasSuffix("; 白石县民政局/2017: 0 = ?; …"))
        #expect(outcome.reason?.en.hasPrefix("12 of 12 reports fail: 白石县民政局/2010, ") == true)
        #expect(outcome.reason?.en.hasSuffix("白石县民政局/2017 and 4 more; the divisor “0” is 0") == true)
        let blank = try scene.outcome("each all : t3.new.total = 1")
        #expect(blank.missing.count == 8 && blank.missingCount == 12)
        let states = try scene.outcome("each all : absent t3.new.total")
        #expect(states.reason?.zh.hasSuffix("；不是缺失：白石县民政局/2017/t3.new.total（空白）；……") == true)
    }

    @Test("each needs reports, and texts of the current report come from it alone")
    func troubles() {
        #expect(throws: Diagnostic.self) { try scene.outcome("each 远山乡 : 1 = 1") }
        #expect(
            throws: Diagnostic(
                .path, LocalizedText(zh: "“last”里没有报告", en: "“last” holds no report"),
                hint: LocalizedText(zh: "用 reports 查看已加载的报告。", en: "See what is loaded with reports."), word: "last")
        ) { try ExpressionScene(last: []).outcome("each last : 1 = 1") }
        #expect(throws: Diagnostic.self) { try ExpressionScene(corpus: Corpus()).outcome("each all : 1 = 1") }
        #expect(throws: Diagnostic.self) { try scene.outcome("each all : t3.new = 1") }
    }
}
