import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Each condition by which a list of parts is held against its whole.
@Suite struct ListTermsTests {
    private func severities(_ rule: Rule, _ text: String) throws -> [String] {
        try NarrativeFindings.all(rule, text).map(\.severity.rawValue)
    }

    @Test(arguments: [
        "信息共50条，分别为甲类3条、乙类50条、丙类2条。", "公开丙类2条、甲类20条、乙类30条，共计50条。",
        "信息共50条，分别为甲类20条、乙类30条、丙类25条。", "信息共50条，分别为甲类20条、乙类3条，印发手册27条。",
    ])
    func `parts that make the whole without the others are left alone in a list that is all there is`(
        _ text: String
    ) throws {
        #expect(try severities(.listedPartsMismatch, text) == [])
    }

    @Test(arguments: [
        ("信息50条，即甲3条。", ""), ("信息50条（甲3条）。", ""), ("信息共50条，其中其他30条。", ""),
        ("信息共50条，其中网站公开30条、公众号公开10条、其他渠道公开9条。", "warning"), ("收到9件，办结8件，分别为公开5件、部分公开1件、其他1件。", "warning"),
        ("信息共50条，分别为网站公开30条、公众号公开10条、公示栏公开9条。", "warning"), ("发布信息82条。其中，甲35条、乙35条、丙35条。", ""),
    ])
    func `one part, ways of publishing and doubtful wholes weigh less`(_ text: String, _ expected: String) throws {
        #expect(try severities(.listedPartsMismatch, text) == (expected.isEmpty ? [] : [expected]))
    }

    @Test(arguments: [(90, "error"), (89, "warning"), (75, "warning"), (74, "")])
    func `the parts of a part are measured from ninety and from seventy-five percent on`(
        _ sum: Int, _ expected: String
    ) throws {
        let text = "信息共500条，其中甲100条，其中机构30条、领导30条、职能\(sum - 60)条；乙400条。"
        #expect(try severities(.nestedPartsMismatch, text) == (expected.isEmpty ? [] : [expected]))
    }

    // MARK: Percentages and changes

    @Test(arguments: [
        "公开65余条，其中甲类20条，占75%。", "收到40件，比上年40件增加0件。", "公开2000000000000条，其中甲类3条，占20%。",
        "收到2000000000000件，比上年40件增长20%。", "收到50件，比上年40件增长2000000%。",
    ])
    func `what cannot be reckoned and what did not change are left alone`(_ text: String) throws {
        #expect(try severities(.percentageMismatch, text) == [])
    }

    @Test(arguments: [
        ("收到40件，比上年40件增加3件。", "由 40 到 40，增加 0 件，正文称增加 3 件。"), ("收到40件，比上年40件增长5%。", "由 40 到 40，增长 0%，正文称增长 5%。"),
        ("收到30件，比上年40件增长33.33%。", "由 40 到 30，下降 25%，正文称增长 33.33%。"),
        ("收到50件，比上年40件增长24%。", "由 40 到 50，增长 25%，正文称增长 24%。"),
    ])
    func `a change is worded by its direction and its base`(_ text: String, _ message: String) throws {
        #expect(try NarrativeFindings.all(.percentageMismatch, text).map(\.message.zh) == [message])
    }

    // MARK: Other years

    @Test(arguments: [
        (["2023年重点发布信息2条。"], false), (["2023年发布信息2条。"], true), (["2023年，信息公开率90%。"], false),
        (["2023年，公开电话5550137。"], false), (["2023年，全镇共有干部20人。"], false), (["2023年，培训干部20人。"], true),
        (["（一）2023年公开信息2条", "未收取信息处理费。"], false),
    ])
    func `another year is told of by an event and a count in a sentence`(_ lines: [String], _ isTold: Bool) throws {
        let found = try NarrativeFindings.all(.eventsOfAnotherYear, in: ExampleProse(others: lines))
        #expect(found.isEmpty != isTold)
    }
}
