import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct PercentageTests {
    @Test(arguments: [
        // Without a point half a point is allowed, and a hundredth beyond it.
        ("公开20000条，其中甲类3898条，占19%。", "", "19.49"), ("公开20000条，其中甲类3902条，占19%。", "", "19.51"),
        ("公开20000条，其中甲类3904条，占19%。", "info", "19.52, cut off"), ("公开20000条，其中甲类3898条，占20%。", "", "19.49"),
        ("公开20000条，其中甲类3896条，占20%。", "warning", "19.48"), ("公开20000条，其中甲类3896条，占21%。", "warning", "19.48"),
        // With one digit a twentieth, with two a two-hundredth.
        ("公开20000条，其中甲类3892条，占19.4%。", "", "19.46"), ("公开20000条，其中甲类3894条，占19.4%。", "info", "19.47, cut off"),
        ("公开20000条，其中甲类3888条，占19.5%。", "", "19.44"), ("公开20000条，其中甲类3886条，占19.5%。", "warning", "19.43"),
        ("公开20000条，其中甲类3892条，占19.45%。", "", "19.46"), ("公开20000条，其中甲类3894条，占19.45%。", "warning", "19.47"),
        ("公开20000条，其中甲类4000条，占20.0%。", "", "20"), ("公开20000条，其中甲类3980条，占20.0%。", "warning", "19.9"),
        ("公开20000条，其中甲类3980条，占20%。", "", "19.9"),
    ])
    func `rounding of the last digit is allowed, and the tolerance`(
        _ text: String, _ expected: String, _ share: Comment
    ) throws {
        let severities = try NarrativeFindings.all(.percentageMismatch, text).map(\.severity.rawValue)
        #expect(severities == (expected.isEmpty ? [] : [expected]), share)
    }

    @Test(arguments: [
        // All of it is 100 %.
        ("甲类20条，占总数20条的90%。", ["warning 90% 20条 20条"]), ("甲类20条，占总数20条的100%。", []),
    ])
    func `the whole is at least the part itself`(_ text: String, _ gists: [String]) throws {
        #expect(NarrativeFindings.gists(try NarrativeFindings.all(.percentageMismatch, text)) == gists)
    }

    @Test func `the tolerance can be set`() throws {
        var settings = RuleSettings()
        settings.parameters["T-16.tolerance"] = .number(ExactDecimal(mantissa: 2, scale: 2))
        let text = "公开20000条，其中甲类3896条，占20%。"
        #expect(try NarrativeFindings.all(.percentageMismatch, text, settings: settings).isEmpty)
        settings.parameters["T-16.tolerance"] = .number(ExactDecimal(0))
        let near = "公开20000条，其中甲类3898条，占20%。"
        #expect(try NarrativeFindings.all(.percentageMismatch, near, settings: settings).count == 1)
    }

    @Test(arguments: [
        "公开65条，其中甲类20条，占约75%。", "公开约65条，其中甲类20条，占75%。", "甲类20条，占总数15条的75%。", "公开65条，其中甲类20余条，占75%。",
        "公开65条，收到40条，甲类20条，占75%。", "公开15条，甲类20条，占75%。",
        "公开65条，甲类20条，占去年公开总数的75%。", "收到12件，办结15件，办结率75%。", "办结率75%。", "收到申请3件，比上年0件增长100%。",
        "收到50件，比上年增加60件，增长20%。", "收到50件，比上年40件增长约20%。",
    ])
    func `what the numbers do not decide is left alone`(_ text: String) throws {
        #expect(try NarrativeFindings.all(.percentageMismatch, text).isEmpty)
    }

    @Test(arguments: [
        ("收到50件，比上年40件增长25%。", ""), ("收到50件，比上年40件增长24%。", "24% 50件 40件"), ("收到40件，比上年40件增长0%。", ""),
        ("收到30件，比上年40件下降25%。", ""), ("收到30件，比上年40件增长25%。", "25% 30件 40件"),
        ("收到50件，比上年40件下降25%。", "25% 50件 40件"), ("收到50件，比上年40件增加10件。", ""),
        ("收到50件，比上年40件增加11件。", "11件 50件 40件"), ("收到50件，比上年40件减少10件。", "10件 50件 40件"),
        ("收到40件，比上年40件减少0件。", ""), ("收到50件，比上年增加10件，增长25%。", ""),
        ("收到50件，比上年增加10件，增长20%。", "20% 50件 10件"), ("收到50件，比上年减少10件，下降16.7%。", ""),
        ("收到50件，比上年减少10件，下降20%。", "20% 50件 10件"),
        // From a number to itself there is no way: what is within rounding is right either way.
        ("收到40件，比上年40件增长0.01%。", ""), ("收到40件，比上年40件下降0.01%。", ""),
        ("收到40件，比上年40件增长5%。", "5% 40件 40件"), ("收到40件，比上年40件下降5%。", "5% 40件 40件"),
    ])
    func `changes are reckoned on the year before`(_ text: String, _ quotes: String) throws {
        let gists = NarrativeFindings.gists(try NarrativeFindings.all(.percentageMismatch, text))
        #expect(gists == (quotes.isEmpty ? [] : ["warning " + quotes]))
    }

    @Test(arguments: [
        (
            "收到申请65件，办结45件，办结率75%。", "45 ÷ 65 = 69.2%，正文称 75%。", "45 of 65 is 69.2%, the text says 75%."
        ),
        (
            "收到申请50件，比上年40件增长20%。", "由 40 到 50，增长 25%（正文的数是以本年数为基数算得的），正文称增长 20%。",
            "from 40 to 50 is a rise of 25% (the stated one is reckoned on this year's number), the text says up 20%."
        ),
        (
            "收到申请30件，比上年40件增长30%。", "由 40 到 30，下降 25%，正文称增长 30%。",
            "from 40 to 30 is a fall of 25%, the text says up 30%."
        ),
        (
            "收到申请30件，比上年40件下降33.33%。", "由 40 到 30，下降 25%（正文的数是以本年数为基数算得的），正文称下降 33.33%。",
            "from 40 to 30 is a fall of 25% (the stated one is reckoned on this year's number), the text says down 33.33%."
        ),
        (
            "收到申请40件，比上年40件下降5%。", "由 40 到 40，增长 0%，正文称下降 5%。",
            "from 40 to 40 is a rise of 0%, the text says down 5%."
        ),
        (
            "收到申请40件，比上年40件减少2件。", "由 40 到 40，增加 0 件，正文称减少 2 件。",
            "from 40 to 40 is a rise of 0, the text says down 2."
        ),
        (
            "收到申请50件，比上年40件增加12件。", "由 40 到 50，增加 10 件，正文称增加 12 件。",
            "from 40 to 50 is a rise of 10, the text says up 12."
        ),
        (
            "收到申请30件，比上年40件减少12件。", "由 40 到 30，减少 10 件，正文称减少 12 件。",
            "from 40 to 30 is a fall of 10, the text says down 12."
        ),
    ])
    func `the message reckons the number anew`(_ text: String, _ zh: String, _ en: String) throws {
        let messages = try NarrativeFindings.all(.percentageMismatch, text).map(\.message)
        #expect(messages == [LocalizedText(zh: zh, en: en)])
    }

    @Test func `numbers beyond any report are not reckoned`() throws {
        let text = "公开999999999999999999条，其中甲类333333333333333333条，占20%。"
        #expect(try NarrativeFindings.all(.percentageMismatch, text).isEmpty)
    }

    @Test func `every share of a list is a finding of its own`() throws {
        let findings = try NarrativeFindings.all(
            .percentageMismatch, "公开65条，其中甲类20条，占40%；乙类45条，占80%。")
        #expect(NarrativeFindings.gists(findings) == ["warning 40% 20条 65条", "warning 80% 45条 65条"])
        #expect(Set(findings.map(\.id)).count == 2)
    }
}

@Suite struct SharesNotWholeTests {
    @Test(arguments: [
        // Half a point for each share, and the tolerance.
        ("甲类占51%，乙类占50%。", ""), ("甲类占52%，乙类占50%。", "warning 52% 50%"), ("甲类占50.5%，乙类占49.6%。", ""),
        ("甲类占50.5%，乙类占49.7%。", "warning 50.5% 49.7%"), ("甲类占50.51%，乙类占49.52%。", "warning 50.51% 49.52%"),
        ("甲类占50.50%，乙类占49.52%。", ""),
        // Less than the whole only where 其他 is one of them.
        ("甲类占30%，乙类占40%。", ""), ("甲类占30%，其他占40%。", "warning 30% 40%"), ("甲类占30%，其他占69%。", ""),
        ("甲类占30%，其他占68%。", "warning 30% 68%"),
        // What is no list of one whole.
        ("甲类占130%。", ""), ("甲类占70%，其中丙类占60%。", ""), ("网站占70%，微信占60%。", ""), ("甲类占60%，乙类占40%，丙类占30%。", ""),
        ("甲类20条，占总数30条的66.7%，乙类10条，占总数20条的50%。", ""), ("甲类占70%，乙类占约60%。", ""), ("办结率占90%，满意率90%。", ""),
    ])
    func `shares of one whole make 100 percent`(_ text: String, _ expected: String) throws {
        let gists = NarrativeFindings.gists(try NarrativeFindings.all(.sharesNotWhole, text))
        #expect(gists == (expected.isEmpty ? [] : [expected]))
    }

    @Test func `the message writes the sum out, and the tolerance can be set`() throws {
        let text = "甲类占52%，乙类占50.0%。"
        let finding = try #require(try NarrativeFindings.all(.sharesNotWhole, text).first)
        #expect(
            finding.message
                == LocalizedText(
                    zh: "各项占比 52% + 50.0% = 102%，不是 100%。", en: "the shares 52% + 50.0% make 102%, not 100%."))
        var settings = RuleSettings()
        settings.parameters["T-17.tolerance"] = .number(ExactDecimal(2))
        #expect(try NarrativeFindings.all(.sharesNotWhole, text, settings: settings).isEmpty)
    }
}
