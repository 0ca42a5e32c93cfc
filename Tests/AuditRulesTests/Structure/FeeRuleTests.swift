import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What 六、其他需要报告的事项 tells, above all of fees: S-11 to S-13.
@Suite struct FeeRuleTests {
    private static let other = "2024年柳溪镇办理人大代表建议3件、政协提案2件，均按期答复并公开。"

    /// What the three rules on section 六 say of some lines in it.
    private func ids(_ others: [String], overview: [String] = [], year: Int = 2024) throws -> [String] {
        let rules: [Rule] = [.othersEmpty, .feeStatementMissing, .feeStatementIncomplete]
        return try rules.flatMap { rule in
            try rule.severities(ExampleProse(overview: overview, others: others), year: year).map {
                "\(rule.id) \($0.rawValue)"
            }
        }
    }

    @Test(arguments: [
        "未发生处理费。", "未发出收费通知。", "信息公开收费为零。", "未产生信息公开费。", "没有信息收费。", "没有申请收费。", "收费情况：无。", "收费和减免为零。", "收费及减免为零。",
        "没有收取任何费用。", "没有收取费用。", "未曾收取过费用。", "没有收取相关费用。", "没有收取信息费。", "没有收取公开费。", "全年未收费。", "全年没有收费。", "全年不收费。",
        "全年无收费。", "未产生收费。", "未发生收费。", "未产生费用。", "未发生费用。", "未收取。", "没有收取。", "不收取。", "无收取。", "零收费。", "收取的费用为零。",
        "收费标准未变。", "没有收取有关费用。", "没有收取申请费。",
    ])
    func `the fees are told in many words, in section 6 or elsewhere`(_ statement: String) throws {
        #expect(try Rule.feeStatementMissing.severities(ExampleProse(others: [statement])) == [])
        let elsewhere = ExampleProse(overview: [statement], others: [Self.other])
        #expect(try Rule.feeStatementMissing.quotes(elsewhere) == [[statement]])
        #expect(try Rule.feeStatementMissing.severities(elsewhere) == [.info])
        #expect(try Rule.othersEmpty.severities(ExampleProse(overview: [statement], others: ["无"])) == [])
    }

    @Test(arguments: ["本年度费用为零。", "无费用。"])
    func `in section 6 any fee will do`(_ statement: String) throws {
        #expect(try ids([statement]).filter { !$0.hasPrefix("S-13") } == [])
        #expect(
            try Rule.feeStatementMissing.severities(ExampleProse(overview: [statement], others: [Self.other])) == [
                .error
            ])
    }

    @Test(arguments: ["保障经费到位。", "避免浪费。", "公开消费提示。", "缴清话费。", "免除学费。"])
    func `other words with 费 are no fees`(_ sentence: String) throws {
        #expect(try ids([Self.other + sentence]) == ["S-12 error"])
    }

    @Test func `行政事业性收费 are other fees`() throws {
        #expect(try ids([Self.other], overview: ["公开行政事业性收费情况。"]) == ["S-12 error"])
        #expect(try ids([Self.other], overview: ["公开收费情况。"]) == ["S-12 info", "S-13 info"])
    }

    @Test(arguments: [
        ([], "S-11 error"), (["无"], "S-11 error"), (["无。"], "S-11 error"), (["没有。"], "S-11 error"),
        (["（一）无"], "S-11 error"),
        (["无其他需要报告的事项。"], "S-11 error"), (["无其它事项。"], "S-11 error"), (["本年度没有其他需要报告的事项。"], "S-11 error"),
        (["没有其它需要报告的事项。"], "S-11 error"), (["本年度无需要报告的事项。"], "S-11 error"), (["没有需要报告的事项。"], "S-11 error"),
        (["本单位无需报告其他。"], "S-11 error"),
        (["本单位无报告事项。"], "S-11 error"), (["暂无需要说明的情况。"], "S-11 error"), (["不存在其他情况。"], "S-11 error"),
        (["本年度无相关情况。"], "S-11 error"),
        (["办理建议3件。"], "S-12 error"), ([other], "S-12 error"), (["柳溪镇无其他事项，另办理人大代表建议三件和政协提案两件。"], "S-12 error"),
    ])
    func `one cause makes one error`(_ others: [String], _ id: String) throws {
        #expect(try ids(others) == [id])
    }

    @Test(arguments: [(16, "S-11 error"), (17, "S-12 error")])
    func `a denial has no more than twenty-four ideographs`(_ count: Int, _ id: String) throws {
        #expect(try ids(["本年度" + String(repeating: "站", count: count) + "无其他事项。"]) == [id])
    }

    @Test func `无 on the heading's line`() throws {
        let prose = ExampleProse(others: [], headings: [6: "六、其他需要报告的事项：无"])
        #expect(try Rule.othersEmpty.quotes(prose) == [["无"]])
        let bare = ExampleProse(others: [], headings: [6: "六、其他需要报告的事项 无"])
        #expect(try Rule.othersEmpty.quotes(bare) == [["无"]])
        #expect(try Rule.othersEmpty.messages(bare) == ["第六部分只写了“无”，全文没有说明信息处理费收取情况，没有收取也应写明。"])
        let told = ExampleProse(others: [], headings: [6: "六、其他需要报告的事项 未收取信息处理费"])
        #expect(try Rule.feeStatementMissing.severities(told) == [] && Rule.othersEmpty.severities(told) == [])
        #expect(try Rule.othersEmpty.messages(ExampleProse(others: [])) == ["第六部分是空的，全文没有说明信息处理费收取情况，没有收取也应写明。"])
    }

    @Test(arguments: [(2020, 0), (2021, 1)])
    func `fees are told since the fiscal year 2021`(_ year: Int, _ count: Int) throws {
        for others in [["无"], [Self.other], ["截至目前未发出收费通知。"]] {
            #expect(try ids(others, year: year).count == count)
        }
    }

    @Test func `where section 6 is missing S-01 says so`() throws {
        let prose = ExampleProse(overview: ["按时公开。"], headings: [6: nil])
        #expect(try Rule.othersEmpty.severities(prose) == [] && Rule.feeStatementMissing.severities(prose) == [])
    }

    @Test(arguments: [
        ("未收取信息处理费。", "发出收费通知的件数"), ("未发出收费通知。", ""), ("未发出缴费通知，未收取处理费。", ""), ("未发出信息处理费通知书。", ""),
        ("发出收费通知2件。", "总金额和实际收取的金额"), ("发出收费通知2件，金额400元。", "实际收取的金额"), ("发出收费通知2件，共计400元。", "实际收取的金额"),
        ("发出收费通知2件，合计400元。", "实际收取的金额"), ("发出收费通知2件，收取400元。", "收费通知的总金额"), ("发出收费通知2件，实收400元。", "收费通知的总金额"),
        ("发出收费通知2件，已缴纳400元。", "收费通知的总金额"), ("发出收费通知2件，已缴400元。", "收费通知的总金额"), ("发出收费通知2件，入库400元。", "收费通知的总金额"),
        ("发出收费通知2件，总金额400元，实际收取400元。", ""), ("发出收费通知0件，收费0元。", ""), ("发出收费通知10次。", "总金额和实际收取的金额"),
        ("发出收费通知1份。", "总金额和实际收取的金额"), ("发出收费通知，折合1,000元。", "总金额和实际收取的金额"),
        ("发出收费通知，折合1.00元。", "总金额和实际收取的金额"), ("发出收费通知，折合9元。", "总金额和实际收取的金额"), ("发出收费通知，折合0.00元。", ""),
        ("发出收费通知，折合0.04万元。", "总金额和实际收取的金额"), ("2024年度发出收费通知零件。", ""),
    ])
    func `what a statement on fees gives`(_ statement: String, _ lacking: String) throws {
        let expected = lacking.isEmpty ? [] : ["信息处理费的说明没有写\(lacking)。"]
        #expect(try Rule.feeStatementIncomplete.messages(ExampleProse(others: [statement])) == expected)
    }

    @Test(arguments: ["截至目前", "截止目前", "到目前为止", "至今"])
    func `up to now is not the fiscal year`(_ words: String) throws {
        let prose = ExampleProse(others: ["\(words)未发出收费通知。"])
        #expect(try Rule.feeStatementIncomplete.severities(prose) == [.warning])
        #expect(try Rule.feeStatementIncomplete.messages(prose) == ["“\(words)”不是报告年度，应写明 2024 年度的情况。"])
        let elsewhere = ExampleProse(overview: ["\(words)发布26条。"], others: ["未发出收费通知。\(words)办结建议3件。"])
        #expect(try Rule.feeStatementIncomplete.severities(elsewhere) == [])
    }

    @Test func `traditional characters are not searched for words`() throws {
        let headings: [Int: String?] = [1: "一、總體情況", 6: "六、其他需要報告的事項"]
        let prose = ExampleProse(overview: ["按時公開。"], others: ["未收取資訊處理費，辦理建議三件。"], headings: headings)
        for rule in [
            Rule.othersEmpty, .feeStatementMissing, .feeStatementIncomplete, .noQuantity, .overviewAreaMissing,
            .sectionTitleVariant, .supervisionResultMissing,
        ] {
            #expect(try rule.severities(prose) == [], "\(rule.id)")
        }
        let others = ["辦理人大代表建議三件和政協提案兩件，均按時答復並在網站公開。"]
        #expect(try Rule.feeStatementMissing.severities(ExampleProse(others: others, headings: headings)) == [])
        #expect(try Rule.feeStatementMissing.severities(ExampleProse(others: others)) == [.error])
    }
}
