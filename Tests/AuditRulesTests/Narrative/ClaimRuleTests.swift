import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Which rule holds which claim against which cells, and what the rules on claims among themselves leave alone.
@Suite struct ClaimRuleTests {
    private static let rules = RuleRegistry.all.filter { $0.id >= "T-01" && $0.id <= "T-12" }

    /// What the rules on claims and cells find: each finding's rule, severity and quotes.
    private func found(_ prose: ExampleProse, _ cells: KeyValuePairs<String, String?> = [:]) throws -> [String] {
        let example = RuleExample(LocalizedText(zh: "", en: ""), ExampleReport(cells: cells, prose: prose))
        return try example.findings(of: Self.rules).map { finding in
            ([finding.rule, finding.severity.rawValue] + finding.quotes).joined(separator: " ")
        }.sorted()
    }

    @Test(arguments: [
        ("收到申请3件。", ["T-01 error 3件"]), ("本年新收政府信息公开申请3件。", ["T-01 error 3件"]),
        ("新收及上年结转政府信息公开申请共14件。", ["T-01 error 14件"]), ("全年共办理政府信息公开申请3件。", ["T-01 error 3件"]),
        ("上年结转申请2件。", ["T-04 error 2件"]), ("收到申请0件，1件结转下年。", ["T-04 error 1件"]),
        ("办结申请3件。", ["T-03 error 3件"]), ("收到申请0件，予以公开2件。", ["T-05 error 2件"]),
        ("收到申请0件，其中自然人2件。", ["T-06 warning 2件"]),
        ("政府信息公开行政复议9件已审结。", ["T-07 error 9件"]), ("因政府信息公开被申请行政复议2件。", ["T-07 error 2件"]),
        ("因政府信息公开被申请行政复议0件，其中维持1件。", ["T-08 warning 1件"]),
        ("因政府信息公开被申请行政复议0件，其中纠正1件。", ["T-08 warning 1件"]),
        ("因政府信息公开被提起行政诉讼0件，正在审理1件。", ["T-08 warning 1件"]),
        ("制定行政规范性文件2件。", ["T-09 error 2件"]), ("制定行政规范性文件0件，废止1件。", ["T-09 error 1件"]),
        ("现行有效规范性文件12件。", ["T-09 error 12件"]), ("主动公开政府文件3条。", ["T-09 info 3条"]),
        ("制定行政规范性文件0件，主动公开政府文件3条。", []),
        ("行政许可12件。", ["T-10 warning 12件"]), ("作出行政处罚决定3件。", ["T-10 warning 3件"]),
        ("实施行政强制3件。", ["T-10 warning 3件"]), ("行政事业性收费3.2万元。", ["T-11 warning 3.2万元"]),
        ("收取信息处理费400元。", ["T-12 warning 400元"]), ("发出收费通知2件。", []), ("全年主动公开政府信息79条。", []),
    ])
    func `a claim is held against its cells by one rule`(_ words: String, _ expected: [String]) throws {
        #expect(try found(.onRequests(words)) == expected)
    }

    @Test func `what there was none of is told by the rule on its cells`() throws {
        #expect(try found(.onRequests("未收到政府信息公开申请。"), ["t3.new.total": "2"]) == ["T-02 error 未收到政府信息公开申请"])
        #expect(try found(.onRequests("收到申请0件。"), ["t3.new.total": "2"]) == ["T-01 error 0件"])
        #expect(
            try found(.onRequests("收到申请0件，无上年结转。"), ["t3.carried-in.total": "2"]).filter { !$0.hasPrefix("T-01") }
                == ["T-04 error 无上年结转"])
        #expect(
            try found(.onRequests("收到申请3件，全部按时办结。"), ["t3.new.total": "3", "t3.carried-out.total": "1"]) == [
                "T-03 error 全部按时办结"
            ])
    }

    @Test func `who tells what is carried out does not mean it with all that is closed`() throws {
        let cells: KeyValuePairs<String, String?> = ["t3.new.total": "3", "t3.carried-out.total": "1"]
        let text = "收到申请3件，全部按时办结。"
        #expect(try found(.onRequests(text, "结转下年度申请1件。"), cells) == [])
        #expect(
            try found(.onRequests(text, "结转下年度申请0件。"), cells) == ["T-03 error 全部按时办结", "T-04 error 0件"])
    }

    @Test(arguments: [("32050", true), ("32051", false), ("31950", true), ("31949", false)])
    func `fees may be half a hundredth of 万元 apart`(_ yuan: String, _ isAllowed: Bool) throws {
        let found = try found(.onDisclosure("行政事业性收费\(yuan)元。"), ["t2.fees.amount": "3.2"])
        #expect(found == (isAllowed ? [] : ["T-11 warning \(yuan)元"]))
    }

    @Test func `a unit is doubted only where the digits are the table's`() throws {
        func message(_ words: String) throws -> String? {
            try NarrativeFindings.all(
                .administrativeFeeMismatch, in: .onDisclosure(words), cells: ["t2.fees.amount": "3.2"]
            )
            .first?.message.zh
        }
        #expect(try message("收费3.2元。")?.contains("单位可能写错") == true)
        #expect(try message("收费3.3元。")?.contains("单位可能写错") == false)
    }

    @Test(arguments: [
        ("7", "；须为 7 才相符。"), ("5", "；须为 5 才相符。"), ("3", "；须为 3 才相符，而同一行已填的数合计 5。"),
    ])
    func `a blank total is held against what stands in its row`(_ count: String, _ expected: String) throws {
        let message = try NarrativeFindings.all(
            .outcomeCountMismatch, in: .onRequests("收到申请9件，予以公开\(count)件。"),
            cells: ["t3.granted.natural": "4", "t3.granted.business": "1", "t3.granted.total": ""]
        ).first?.message.zh
        #expect(message?.hasSuffix(expected) == true, "\(message ?? "")")
    }

    @Test func `a quote with marks in it has single ones`() throws {
        let message = try NarrativeFindings.all(
            .outcomeCountMismatch, in: .onRequests("收到申请9件，“予以公开”3件。"), cells: ["t3.granted.total": "2"]
        ).first?.message.zh
        #expect(message == "正文“‘予以公开’3件”，表三“（一）予以公开·总计”填报为 2。")
    }

    @Test(arguments: [("450", true), ("451", false), ("350", true), ("0", true)])
    func `fees of disclosure are part of all fees`(_ yuan: String, _ isAllowed: Bool) throws {
        let prose = ExampleProse(others: ["2024年收取信息处理费\(yuan)元。"])
        #expect(try found(prose, ["t2.fees.amount": "0.04"]) == (isAllowed ? [] : ["T-12 warning \(yuan)元"]))
    }

    @Test(arguments: [
        ("全年主动公开政府信息79条。", "2024年共主动公开政府信息70条。", ["79条", "70条"]),
        ("全年主动公开政府信息79条。", "收到政府信息公开申请70件。", []),
        ("全年主动公开政府信息70余条。", "2024年共主动公开政府信息60条。", []),
        ("全年主动公开政府信息60条。", "2024年共主动公开政府信息70余条。", []),
        ("2023年共主动公开政府信息79条。", "2024年共主动公开政府信息70条。", []),
        ("全县共收到申请30件。", "收到申请3件。", []),
        ("发布政策解读12篇。", "发布政策解读13篇。", []), ("公开政策文件2条。", "公开政策文件3条。", []),
        ("收到申请3件，办结率100%。", "收到申请3件，办结率98%。", []),
        ("全年共办理政府信息公开申请3件。", "全年共办理政府信息公开申请4件。", []),
    ])
    func `a count is told twice`(_ first: String, _ second: String, _ quotes: [String]) throws {
        let findings = try NarrativeFindings.all(.countStatedTwice, in: .onRequests(first, second))
        #expect(findings.map(\.quotes) == (quotes.isEmpty ? [] : [quotes]))
    }

    @Test func `a count told three times is one finding`() throws {
        let findings = try NarrativeFindings.all(.countStatedTwice, in: .onRequests("收到申请3件。", "收到申请4件。", "收到申请5件。"))
        #expect(findings.map(\.quotes) == [["3件", "4件", "5件"]])
    }

    @Test(arguments: [
        ("全年公开信息70条。", "2024年共公开政府信息80条。", []), ("2023年公开信息70余条。", "2024年共公开政府信息65条。", []),
        ("全年公开信息70余条。", "2023年共公开政府信息65条。", []), ("全年公开信息70余条。", "收到政府信息公开申请65件。", []),
        ("全年公开信息70余条。", "2024年共公开政府信息近60条。", []), ("全县公开信息70余条。", "2024年共公开政府信息65条。", []),
        ("2024年共公开信息70余条。", "2024年共公开政府信息65条。", ["70余条", "65条"]),
        ("全年公开信息0余条。", "2024年共公开政府信息5条。", ["0余条", "5条"]),
        ("全年公开信息1200余条。", "2024年共公开政府信息1299条。", []),
        ("全年公开信息1200余条。", "2024年共公开政府信息1300条。", ["1200余条", "1300条"]),
        ("全年公开信息75余条。", "2024年共公开政府信息76条。", ["75余条", "76条"]),
        ("收到申请10余件。", "全年未收到政府信息公开申请。", []),
    ])
    func `a bound and an exact number`(_ first: String, _ second: String, _ quotes: [String]) throws {
        let findings = try NarrativeFindings.all(.boundContradicted, in: .onDisclosure(first, second))
        #expect(findings.map(\.quotes) == (quotes.isEmpty ? [] : [quotes]))
    }

    @Test(arguments: [
        ("全年公开政策文件3条，发布政策解读12篇。", 1), ("全年公开政策文件12条，发布政策解读12篇。", 0), ("全年公开政策文件3条。发布政策解读12篇。", 0),
        ("全年公开政策文件3余条，发布政策解读12篇。", 0), ("全年公开政策文件3条，发布政策解读12余篇。", 0),
        ("收到申请3件，发布政策解读12篇。", 0), ("公开政策文件12条，解读率100%。", 0), ("公开政策文件12条，解读率101%。", 1),
        ("公开政策文件12条，解读率超过101%。", 0),
    ])
    func `explanations and the documents that they explain`(_ words: String, _ count: Int) throws {
        let findings = try NarrativeFindings.all(.interpretationsExceedDocuments, in: .onDisclosure(words))
        #expect(findings.count == count)
    }
}
