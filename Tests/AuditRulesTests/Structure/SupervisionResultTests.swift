import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What counts as a result of 工作考核, 社会评议 and 责任追究: S-07.
@Suite struct SupervisionResultTests {
    /// The topics that the report is found fault with, with how much.
    private func faults(_ sentence: String, organ: Organ = ExampleReport.organ) throws -> [String] {
        let report = ExampleReport(organ: organ, prose: .supervision(sentence))
        return try Rule.supervisionResultMissing.findings(report).map { finding in
            let topic = ["考核", "评议", "追究"].first { finding.message.zh.contains($0) } ?? ""
            return "\(topic) \(finding.severity.rawValue)"
        }.sorted()
    }

    @Test(arguments: [
        "考核合格", "考核为优秀", "考核获评良好", "考核优良", "考核得分95", "考核名次靠前", "在考核中位列前茅", "考核位居全县前三", "考核排名第二", "考核名列前茅", "考核第一名",
        "考核等次为好", "考核达标", "考核获二等奖", "考核评为先进单位", "考核中未被扣分", "上级已考核", "县里考核了两回", "完成考核工作", "开展了考核", "进行了考核",
        "考核通过", "通过了考评", "考核结果已公布", "未开展考核", "未组织考核", "绩效评估良好", "考核得95分", "考核列第3名", "考核2次", "考核得票率98%",
    ])
    func `a result of assessment`(_ words: String) throws {
        #expect(try faults("2024年\(words)。") == ["评议 warning", "追究 warning"])
    }

    @Test(arguments: [
        "评议合格", "评议良好", "社会评议结果满意", "评议得到好评", "社会评议满意", "评议中群众表示满意", "评议较满意", "评议比较满意", "评议非常满意", "评议基本满意",
        "评议获得认可", "评议未收到意见", "评议没有收到意见", "评议未接到意见", "评议无投诉", "评议零投诉", "评议分值较高", "评议反映较好", "未开展评议",
        "满意度达98%", "满意度为98%", "满意率较高", "满意度98%", "满意率在九成以上", "满意率良好", "民意测评优秀", "民意调查较好", "社会评价较高", "群众评价较好",
        "第三方评估优秀", "评议得92分", "组织评议2场", "满意度高", "满意度优", "满意度良", "满意度较理想", "满意度达到九成", "满意度为九成", "满意度稳中有高",
    ])
    func `a result of public review`(_ words: String) throws {
        #expect(try faults("2024年\(words)。") == ["考核 warning", "追究 warning"])
    }

    @Test(arguments: [
        "未发生责任追究", "没有发生责任追究", "未出现责任追究", "没有出现责任追究", "未产生责任追究", "无责任追究情况", "无追究情形", "无追责情形", "无问责情形", "无因公开被问责",
        "未因公开被追责", "没有因公开被追责", "不存在责任追究", "未有责任追究", "未被追究", "没有被追究", "未发现应追究情形", "没有追究", "没有责任追究", "未追究责任",
        "未追责", "未问责", "无一人被追究", "无人被问责", "无被追究情形", "零追究", "零追责", "零问责", "尚无追责情形", "均无问责情形", "全年无工作人员被追究", "本年度无工作人员被问责",
        "追究责任0人", "问责1起", "问责0件", "责任追究结果已公布", "未开展责任追究",
    ])
    func `a result of accountability`(_ words: String) throws {
        #expect(try faults("2024年\(words)。") == ["考核 warning", "评议 warning"])
    }

    @Test(arguments: [
        ("纳入年度考核体系", "考核"), ("考核结果作为评优依据", "考核"), ("考核结果与绩效挂钩", "考核"), ("考核结果纳入评优", "考核"), ("强化考核结果运用", "考核"),
        ("强化考核结果应用", "考核"), ("加强考核，营造良好氛围", "考核"), ("优化考核，打造良好环境", "考核"), ("优化考核，打造良好局面", "考核"),
        ("优化考核，树立良好形象", "考核"), ("优化考核，打下良好基础", "考核"), ("优化考核，养成良好习惯", "考核"), ("考核结果挂钩绩效", "考核"),
        ("把考核列入全镇人事安排", "考核"), ("纳入考核，分管领导签字", "考核"), ("开展评议，提升满意度，逐条登记", "评议"), ("评议要使满意度稳中略有高", "评议"),
        ("开展评议，提升满意度", "评议"), ("完善社会评议制度", "评议"),
        ("强化责任追究机制", "追究"), ("对失职的严肃问责", "追究"), ("对失职的追责", "追究"),
    ])
    func `rules and plans are no results`(_ words: String, _ topic: String) throws {
        let expected = ["考核", "评议", "追究"].map { "\($0) \($0 == topic ? "info" : "warning")" }
        #expect(try faults("\(words)。") == expected)
    }

    @Test(arguments: [(30, false), (31, true)])
    func `a result stands near its topic`(_ distance: Int, _ isFault: Bool) throws {
        let filler = String(repeating: "甲", count: distance - 2)
        let behind = try faults("考核\(filler)合格。")
        #expect(behind.contains("考核 info") == isFault)
        let before = try faults("合格\(filler)考核。")
        #expect(before.contains("考核 info") == isFault)
    }

    @Test func `a result stands in the same sentence`() throws {
        #expect(try faults("纳入年度考核。培训合格。").contains("考核 info"))
        #expect(try faults("培训合格。纳入年度考核。").contains("考核 info"))
    }

    @Test func `a result is that of its own topic, and stands though the topic is named again`() throws {
        #expect(try faults("考核合格，完善责任追究机制。") == ["评议 warning", "追究 info"])
        #expect(try faults("考核合格，未发生责任追究，社会评议满意。纳入年度考核。") == [])
    }

    @Test func `a level in the next line is not that of 满意度`() throws {
        let prose = ExampleProse.supervision("社会评议，提升满意度", "高标准办理，考核合格，未发生追究。")
        #expect(try Rule.supervisionResultMissing.severities(prose) == [.info])
    }

    @Test func `without the overview's heading a mention may stand anywhere`() throws {
        let plans = ExampleProse(overview: [], problems: ["纳入考核，完善评议，强化追究。"], headings: [1: nil])
        #expect(try Rule.supervisionResultMissing.severities(plans) == [.info, .info, .info])
    }

    @Test(arguments: [("完善社会评价，开展评议。", "社会评价"), ("提升满意度，稳住满意率。", "满意度")])
    func `the first mention is quoted`(_ sentence: String, _ quote: String) throws {
        let prose = ExampleProse.supervision(sentence, "考核合格，未发生追究。")
        #expect(try Rule.supervisionResultMissing.quotes(prose) == [[quote]])
    }

    @Test func `results may stand anywhere, rules count in the overview`() throws {
        let late = ExampleProse(overview: ["按时公开。"], problems: ["年度考核合格，未发生责任追究，社会评议满意度较高，已公布。"])
        #expect(try Rule.supervisionResultMissing.severities(late) == [])
        let plans = ExampleProse(overview: ["按时公开。"], problems: ["纳入考核，完善评议，强化追究。"])
        #expect(try Rule.supervisionResultMissing.severities(plans) == [.warning, .warning, .warning])
    }

    @Test(arguments: [
        ("清河县柳溪镇人民政府", 3), ("清河县东风街道办事处", 3), ("清河县人民政府", 3), ("清河县人民政府办公室", 0), ("清河县财政局", 0),
    ])
    func `governments report results, departments need not`(_ name: String, _ count: Int) throws {
        #expect(try faults("定期检查。", organ: Organ(name: name)).count == count)
    }

    @Test func `the mention that is quoted is the topic's own word`() throws {
        let prose = ExampleProse(overview: ["提升群众满意度。", "（五）监督保障", "完善评议。考核合格，未发生追究。"])
        #expect(try Rule.supervisionResultMissing.quotes(prose) == [["评议"]])
        let plain = ExampleProse(overview: ["提升群众满意度。", "（五）监督保障", "考核合格，未发生追究。"])
        #expect(try Rule.supervisionResultMissing.quotes(plain) == [["满意度"]])
    }

    @Test func `before 2019 and without sections nothing is asked`() throws {
        #expect(try Rule.supervisionResultMissing.severities(.supervision("定期检查。"), year: 2018) == [])
        let none: [Int: String?] = [1: nil, 2: nil, 3: nil, 4: nil, 5: nil, 6: nil]
        #expect(try Rule.supervisionResultMissing.severities(ExampleProse(headings: none)) == [])
    }
}
