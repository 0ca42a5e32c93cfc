import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct ListedPartsTests {
    @Test(arguments: [
        // Lists that are all there is: any difference is an error, in either direction.
        ("信息共50条，分别为甲3条、乙2条、丙44条。", "error"), ("信息共50条，分别为甲3条、乙2条、丙46条。", "error"),
        ("信息共50条，分别为甲3条、乙2条、丙45条。", ""), ("信息50条：甲3条，乙2条，丙44条。", "error"),
        ("信息50条（甲3条、乙46条）。", "error"), ("公开甲3条、乙2条，丙44条，共计50条。", "error"), ("公开甲3条、乙46条，共计50条。", "warning"),
        ("信息共50条，其中甲3条，其他46条。", "error"), ("收到申请5件，其中自然人3件，企业1件。", "error"),
        ("收到申请5件，其中公开2件、部分公开1件、无法提供1件、不予处理0件。", "error"),
        ("收到申请5件，其中公开2件、部分公开1件、不予处理0件。", ""),
        // Parts and whole more than twice apart were probably misread.
        ("信息共50条，分别为甲20条、乙5条。", "error"), ("信息共50条，分别为甲20条、乙4条。", "warning"),
        ("信息共50条，分别为甲60条、乙40条。", "error"), ("信息共50条，分别为甲60条、乙41条。", "warning"),
        ("公开甲20条、乙3条、丙1条，共计50条。", "warning"),
        // 其中 alone: three parts from 90% on are all there are, from 75% on they may be.
        ("信息共100条，其中甲30条、乙30条、丙30条。", "error"), ("信息共100条，其中甲30条、乙30条、丙29条。", "warning"),
        ("信息共100条，其中甲30条、乙30条、丙15条。", "warning"), ("信息共100条，其中甲30条、乙30条、丙14条。", ""),
        ("信息共100条，其中甲20条、乙10条、丙10条、丁10条。", ""), ("信息共100条，其中甲20条、乙10条、丙10条、丁9条、戊1条。", "warning"),
        ("信息共100条，其中甲20条、乙10条、丙9条、丁9条、戊1条。", ""), ("信息共100条，其中甲30条、乙60条。", ""),
        ("信息共90条，其中甲30条、乙30条、丙40条。", "error"), ("信息共89条，其中甲30条、乙30条、丙40条。", ""),
        ("信息共50条，其中甲30条、乙30条、丙20条、丁20条。", "error"),
        // A list in a sentence of its own is looked at only where it comes near its whole.
        ("发布信息100条。其中，甲30条、乙30条、丙30条。", "warning"), ("发布信息100条。其中，甲30条、乙30条、丙15条。", "warning"),
        ("发布信息100条。其中，甲30条、乙30条、丙14条。", ""), ("发布信息100条。（其中，甲30条、乙30条、丙29条。）", "warning"),
        ("发布信息100条。其中，甲30条、乙59条。", ""), ("发布信息100条。今年，其中甲30条、乙30条、丙29条。", ""),
        ("发布信息100条。其中，甲30条、乙30条、丙29条，配图及时。", ""), ("发布信息100条。其中，甲30条（图解20条）、乙30条、丙29条。", ""),
        ("发布信息100条。其中，甲90条、乙5条。", ""), ("发布信息100条。其中，甲30条、乙30条，其他30条。", "error"),
    ])
    func `how a list is worded decides how much a difference weighs`(_ text: String, _ expected: String) throws {
        let severities = try NarrativeFindings.all(.listedPartsMismatch, text).map(\.severity.rawValue)
        #expect(severities == (expected.isEmpty ? [] : [expected]))
    }

    @Test(arguments: [
        ("信息共50条，其中甲类20条、乙类30条、丙类25条。", "the first parts make the whole"),
        ("信息共50条，其中丙类25条、甲类20条、乙类30条。", "the last parts make the whole, T-14 tells it"),
        ("公开丙类2条、甲类20条、乙类30条，共计50条。", "the list may begin with the second"),
        ("信息共100条，其中甲类50条、乙类50条、丙类11条。", "what is left is more than a tenth"),
        ("信息共15条，其中甲类5条、乙类10条、丙类3条。", "what is left is more than a slip"),
        ("新收申请10件，其中网络9件、信函1件，上年结转1件。", "requests go on with what was done with them"),
        ("新收申请10件，其中网络9件，信函1件，上年结转1件。", "requests go on with what was done with them"),
        ("受理申请10件，其中上年结转1件，自然人9件，企业1件。", "requests are told apart in several ways"),
        ("信息共50条，其中甲类20条、乙类10条、丙类20条，配图2条。", "the list ends where the comma stands"),
        ("信息共30条，其中甲类10条、乙类12条、征集3期、其他5条。", "with what has another unit it agrees"),
        ("信息共27条，其中甲类10条、乙类12条、征集3期、其他5条。", "without what has another unit it agrees"),
        ("信息共30条，其中甲类10条、乙类12条、征集3期、培训7次、其他5条。", "with one of two units it agrees"),
        ("信息共126条，其中甲类78条，乙类35条，丙类8条，处理投诉5条。", "with what a verb begins it agrees"),
        ("信息共126条，其中甲类78条，乙类35条，丙类8条，处理投诉5件。", "with what a verb begins it agrees"),
        ("信息共85条，其中动态51条、优化类30条、5•15公开日活动1条、其他3条。", "a number stands in a name"),
        ("2024年发布信息202条，历年累计523条，其中甲类2条，乙类200条，其他0条。", "the list is of the year"),
        ("信息共50条，其中甲类50条、乙类3条、丙类2条。", "one part is the whole"),
        ("信息共50条，其中甲类20条、乙类3条，印发手册27条。", "what follows makes the whole"),
        ("收到申请9件，办结8件，其中公开5件、部分公开2件、其他2件。", "the list may be of another number"),
        ("信息50余条，分别为甲3条、乙2条。", "the whole is no exact number"), ("信息50条，分别为甲3条、乙约30条。", "a part is no exact number"),
        ("信息共50条，其中甲类20条，其中机构9条、领导10条，乙类30条。", "where the inner list ends cannot be told"),
        ("信息共50条，分别在网站、公众号发布30条和25条。", "the same was published in two ways"),
        ("网站公开30条、公众号公开25条，共计50条。", "the same was published in two ways"),
    ])
    func `what agrees under some reading is left alone`(_ text: String, _ why: Comment) throws {
        #expect(try NarrativeFindings.all(.listedPartsMismatch, text).isEmpty, why)
    }

    @Test(arguments: [
        "信息共50条，分别为甲3条、培训2次、乙44条。", "信息共50条，其中甲3条、培训2次、其他44条。", "收到9件，办结8件，其中公开5件，部分公开1件，其他1件。",
        "网站公开30条、公众号公开10条，公示栏公开9条，共计50条。", "设栏目50个，分别为甲20个、乙20个。", "共公开信息50条，制作图解，落实解读，其中甲3条，其他40条。",
    ])
    func `doubt makes a warning of an error`(_ text: String) throws {
        #expect(try NarrativeFindings.all(.listedPartsMismatch, text).map(\.severity) == [.warning])
    }

    @Test(arguments: [
        ("信息共9条，其中甲类1条，乙类1条，丙类2条，丁类6条。", ["warning 共9条 甲类1条 乙类1条 丙类2条 丁类6条"]),
        ("信息共90条，分别为甲类1条、乙类20条、丙类70条。", ["warning 共90条 甲类1条 乙类20条 丙类70条"]),
        ("信息共90条，分别为甲类2条、乙类20条、丙类70条。", ["warning 共90条 甲类2条 乙类20条 丙类70条"]),
        // A rest of two, or of a tenth.
        ("信息共15条，分别为甲类5条、乙类10条、丙类2条。", ["warning 共15条 甲类5条 乙类10条 丙类2条"]),
        ("信息共100条，分别为甲类50条、乙类50条、丙类10条。", ["warning 共100条 甲类50条 乙类50条 丙类10条"]),
        // Where other words make it doubtful too, it is not told.
        ("公开信息50条，分别为甲类1条、乙类20条、培训9次、丙类30条。", []),
    ])
    func `parts that make the whole by chance make a warning of an error`(_ text: String, _ expected: [String]) throws {
        #expect(NarrativeFindings.gists(try NarrativeFindings.all(.listedPartsMismatch, text)) == expected)
    }

    @Test(arguments: [
        (
            "公开信息126条，其中甲类78条，乙类35条，丙类8条，处理投诉32条。",
            "所列各项 78 + 35 + 8 = 121，加上另列的 32 条为 153，都与正文所称共 126 条不符。"
        ),
        (
            "公开信息31条，其中甲类10条、乙类12条、征集3期、其他5条。",
            "所列各项 10 + 12 + 5 = 27，加上另列的 3 期为 30，都与正文所称共 31 条不符。"
        ),
    ])
    func `what may be a part as well is told with the sum`(_ text: String, _ message: String) throws {
        let findings = try NarrativeFindings.all(.listedPartsMismatch, text)
        #expect(findings.map(\.message.zh) == [message])
        #expect(findings.map(\.severity) == [.warning])
    }

    @Test func `how near a list must come to its whole can be set`() throws {
        var settings = RuleSettings()
        let text = "信息共100条，其中甲30条、乙30条、丙29条。"
        settings.parameters["T-13.coverage"] = .number(ExactDecimal(89))
        #expect(try NarrativeFindings.all(.listedPartsMismatch, text, settings: settings).map(\.severity) == [.error])
        settings.parameters["T-13.coverage"] = .number(ExactDecimal(100))
        settings.parameters["T-13.doubt"] = .number(ExactDecimal(90))
        #expect(try NarrativeFindings.all(.listedPartsMismatch, text, settings: settings).isEmpty)
    }

    @Test func `the sum is written out, and whole and parts are quoted`() throws {
        let finding = try #require(
            try NarrativeFindings.all(.listedPartsMismatch, "主动公开信息共 50 条，其中甲类３条、乙类2条、丙类43条。").first)
        #expect(
            finding.message
                == LocalizedText(
                    zh: "所列各项 3 + 2 + 43 = 48，正文称共 50 条，相差 2。",
                    en: "the listed parts 3 + 2 + 43 = 48, the text says 50 条 in all, a difference of 2."))
        #expect(NarrativeFindings.gists([finding]) == ["error 共 50 条 甲类３条 乙类2条 丙类43条"])
        let more = try #require(try NarrativeFindings.all(.listedPartsMismatch, "主动公开信息共50条，其中甲类3条、其他57条。").first)
        #expect(more.message.zh == "所列各项 3 + 57 = 60，正文称共 50 条，相差 10。")
    }

    @Test func `the same list with other numbers is the same finding, another list is another`() throws {
        func identity(_ text: String) throws -> String? {
            try NarrativeFindings.all(.listedPartsMismatch, text).first?.id
        }
        let one = try identity("主动公开信息共50条，其中甲类3条、其他43条。")
        #expect(one != nil)
        #expect(try identity("主动公开信息共70条，其中甲类9条、其他43条。") == one)
        #expect(try identity("主动公开信息共50条，其中乙类3条、其他43条。") != one)
        #expect(try identity("制发文件共50条，其中甲类3条、其他43条。") != one)
    }
}

@Suite struct NestedPartsTests {
    @Test(arguments: [
        ("信息共50条，其中甲20条（机构10条、领导9条）、乙30条。", ["error 甲20条 机构10条 领导9条"]),
        ("信息共50条，其中甲20条（机构10条、领导10条）、乙30条（图解11条、文字20条）。", ["error 乙30条 图解11条 文字20条"]),
        ("信息共50条，其中甲20条，其中机构10条、领导4条、职能4条；乙30条。", ["error 甲20条 机构10条 领导4条 职能4条"]),
        ("信息共50条，其中甲20条，其中机构10条、领导4条；乙30条。", []), ("信息共50条，其中甲20条（较上年多3条）、乙30条。", []),
        ("信息共50条，其中甲20条（含转载3条）、乙29条、丙1条。", []),
    ])
    func `the parts of a part are held against it alone`(_ text: String, _ expected: [String]) throws {
        #expect(NarrativeFindings.gists(try NarrativeFindings.all(.nestedPartsMismatch, text)) == expected)
    }

    @Test func `an inner list is no finding of the outer rule, nor the other way round`() throws {
        #expect(try NarrativeFindings.all(.listedPartsMismatch, "信息共50条，其中甲20条（机构10条、领导9条）、乙30条。").isEmpty)
        #expect(try NarrativeFindings.all(.nestedPartsMismatch, "信息共50条，其中甲20条（机构10条、领导10条），其他29条。").isEmpty)
    }

    @Test func `what may belong to an inner list is told with it`() throws {
        let text = "信息共50条，其中甲20条（机构10条、领导5条、简报3期、其他1条）、乙30条。"
        #expect(
            try NarrativeFindings.all(.nestedPartsMismatch, text).map(\.message) == [
                LocalizedText(
                    zh: "该分项为 20 条，其下所列 10 + 5 + 1 = 16，加上另列的 3 期为 19，都与该分项不符。",
                    en:
                        "the part says 20 条; what is listed for it makes 10 + 5 + 1 = 16, or 19 with the 3 期 listed beside it, "
                        + "and neither agrees.")
            ])
    }

    @Test func `how near an inner list must come can be set, and the sum is written out`() throws {
        let text = "信息共50条，其中甲20条，其中机构10条、领导4条、职能4条；乙30条。"
        let finding = try #require(try NarrativeFindings.all(.nestedPartsMismatch, text).first)
        #expect(
            finding.message
                == LocalizedText(
                    zh: "该分项为 20 条，其下所列 10 + 4 + 4 = 18，相差 2。",
                    en: "the part says 20 条, what is listed for it makes 10 + 4 + 4 = 18, a difference of 2."))
        var settings = RuleSettings()
        settings.parameters["T-15.coverage"] = .number(ExactDecimal(91))
        let findings = try NarrativeFindings.all(.nestedPartsMismatch, text, settings: settings)
        #expect(findings.map(\.severity) == [.warning])
        settings.parameters["T-15.doubt"] = .number(ExactDecimal(91))
        #expect(try NarrativeFindings.all(.nestedPartsMismatch, text, settings: settings).isEmpty)
    }
}

@Suite struct PartsExceedTests {
    @Test(arguments: [
        ("发布信息82条，其中通知35条、图解48条等。", ["warning 82条 通知35条 图解48条"]), ("发布信息82条，其中通知35条、图解47条等。", []),
        ("发布信息82条，其中图解83条。", ["warning 82条 图解83条"]), ("发布信息82条，其中图解80条。", []),
        ("发布信息82条，其中甲35条、乙48条。", ["warning 82条 甲35条 乙48条"]),
        ("发布信息82条。其中甲35条、乙48条。", ["warning 82条 甲35条 乙48条"]),
        ("发布信息82条，其中甲35条、乙35条、丙35条。", ["warning 82条 甲35条 乙35条 丙35条"]),
        ("发布信息32条，包括甲类27条、乙类8条、丙类24条。", ["warning 32条 甲类27条 乙类8条 丙类24条"]),
        // One way of publishing may not be more than the whole, though they overlap.
        ("发布信息82条，其中网站35条、公众号83条。", ["warning 82条 公众号83条"]), ("发布信息82条，其中网站35条、公众号82条。", []),
        ("发布信息82条，其中网站82条、公众号90条。", []), ("发布信息82条，回复90条，其中网站35条、公众号83条。", []),
        // What begins with 公开 is a part where others follow it.
        ("发布信息126条，其中甲类78条，公开建议提案35条，乙类8条，处理投诉6条。", ["warning 126条 甲类78条 公开建议提案35条 乙类8条 处理投诉6条"]),
        ("发布信息126条，其中甲类78条，公开建议提案35条，乙类8条，处理投诉5条。", []), ("发布信息50条，其中甲类20条、乙类30条，公开提案3条，丙类2条。", []),
        ("发布信息126条，其中甲类78条，公开建议提案35条，发布微博20条。", []),
        ("发布信息126条，其中甲类78条，公众号公开建议35条，发布微博8条，抖音20条。", []),
        // How much something was read is no part.
        ("发布信息120条，其中5000浏览量以上12条。", []), ("发布信息120条，其中500字以上12条，最高浏览量106万。", []),
        // Which of several numbers the next sentence is of, nobody says.
        ("收到申请10件，其中自然人9件，公开8件，部分公开2件。", []), ("发布信息86条，其中农业30条，图解20条、视频10条，动态56条。", []),
        ("收到4件，网络申请2件；自然人2件，企业2件。其中3件已答复，2件结转。", []),
        ("发布信息46条，内容涵盖农业、财政等领域。其中农业30条、财政17条。", ["warning 46条 农业30条 财政17条"]),
        ("发布信息46条，主要包括农业、财政等，其中：农业30条；财政10条；民政7条。", ["warning 46条 农业30条 财政10条 民政7条"]),
        // Told by T-13.
        ("发布信息82条，其中甲35条、乙18条、丙35条。", []), ("发布信息82条，其中甲35条、乙35条、丙35条、丁35条。", []),
        // What overlaps, is counted otherwise or need not belong to the whole.
        ("发布信息82条，其中网站公开60条、微信公开48条。", []), ("设栏目12个，包括子栏目26个。", []), ("发布信息82条，制作图解，其中视频90条。", []),
        ("发布信息82条，回复30条，其中图解40条、视频50条。", ["warning 30条 图解40条 视频50条"]),
        ("发布信息82条，回复30条，其中图解30条、视频50条。", []),
    ])
    func `parts of a choice must not be more than the whole`(_ text: String, _ expected: [String]) throws {
        #expect(NarrativeFindings.gists(try NarrativeFindings.all(.partsExceedTotal, text)) == expected)
    }

    @Test func `the message says by how many`() throws {
        let finding = try #require(try NarrativeFindings.all(.partsExceedTotal, "发布信息82条，其中通知35条、图解48条等。").first)
        #expect(
            finding.message
                == LocalizedText(
                    zh: "所列部分 35 + 48 = 83，已超过总数 82 条，多 1。",
                    en: "the parts named, 35 + 48 = 83, exceed the total of 82 条 by 1."))
        let way = try #require(try NarrativeFindings.all(.partsExceedTotal, "发布信息82条，其中网站35条、公众号90条。").first)
        #expect(
            way.message
                == LocalizedText(
                    zh: "所列一项即为 90 条，已超过总数 82 条，多 8。",
                    en: "one part alone, 90 条, exceeds the total of 82 条 by 8."))
        let opened = "发布信息82条，其中网站35条、公众号自开通以来累计900条。"
        #expect(try NarrativeFindings.all(.partsExceedTotal, opened).isEmpty)
        let beside = try #require(
            try NarrativeFindings.all(.partsExceedTotal, "发布信息82条，其中甲35条、乙48条，处理投诉9条。").first)
        #expect(beside.message.zh == "所列部分 35 + 48 = 83，已超过总数 82 条，多 1；加上另列的 9 条为 92。")
        let single = try #require(try NarrativeFindings.all(.partsExceedTotal, "发布信息82条，其中图解83条。").first)
        #expect(single.message.zh == "所列部分 83，已超过总数 82 条，多 1。")
    }
}

@Suite struct RepeatedPartTests {
    @Test(arguments: [
        ("信息9条，其中总结2条、动态5条、总结2条。", ["warning 总结2条 总结2条"]), ("信息9条，其中总结2条、总结3条、总结4条。", ["warning 总结2条 总结3条 总结4条"]),
        ("信息9条，其中总结2条、动态2条、总结类5条。", []), ("信息9条，分别为3条、3条、3条。", []),
        ("信息9条，其中总结2条、动态1条、总结2条、动态4条。", ["warning 动态1条 动态4条", "warning 总结2条 总结2条"]),
        ("总结2条、动态5条、总结2条，共计9条。", ["warning 总结2条 总结2条"]),
    ])
    func `a name that stands twice in one list is told once`(_ text: String, _ expected: [String]) throws {
        #expect(NarrativeFindings.gists(try NarrativeFindings.all(.repeatedPart, text)).sorted() == expected)
    }

    @Test(arguments: [(198, 1), (199, 0)])
    func `a list that is longer than any report's is not looked through`(_ others: Int, _ findings: Int) throws {
        let parts = (0..<others).map { "第\($0)批1条" } + ["总结2条", "总结2条"]
        let text = "信息\(others + 4)条，其中\(parts.joined(separator: "、"))。"
        #expect(try NarrativeFindings.all(.repeatedPart, text).count == findings)
    }

    @Test func `the message gives the name and the numbers`() throws {
        let finding = try #require(try NarrativeFindings.all(.repeatedPart, "信息9条，其中总结2条、动态5条、总结 3条。").first)
        #expect(
            finding.message == LocalizedText(zh: "“总结”列出了 2 次（2、3）。", en: "“总结” is listed 2 times (2, 3)."))
    }
}
