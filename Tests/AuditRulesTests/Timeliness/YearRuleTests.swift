import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The rules on years and dates of the prose: every word that excuses another year, and their limits.
@Suite struct YearRuleTests {
    private static let reasons = [
        "同比", "同期", "相比", "相较", "增长", "增加", "减少", "下降", "上升", "持平", "增幅", "降幅", "以来", "年起", "月起", "日起", "开始", "始建",
        "始于", "年底",
        "月底", "年末", "成立", "组建", "设立", "挂牌", "开通", "上线", "启用", "建成", "合并", "更名", "施行", "修订", "颁布", "换届", "曾", "上年",
        "上一年", "去年",
        "往年", "前年", "结转", "转结", "遗留", "今年", "本年", "当年", "近年", "近三年", "历年", "逐年", "2024年",
    ]

    @Test(arguments: reasons)
    func `a reason anywhere in the sentence excuses another year`(_ reason: String) throws {
        #expect(try Rule.foreignYear.finds("2023年，柳溪镇的各类公开栏目按季更换一次\(reason)。") == [])
    }

    private static let matters = [
        "决算", "预算", "年度报告", "年报", "总结", "要点", "规划", "计划", "方案", "的通知", "通报", "考核", "考评", "评估", "测评", "审计", "巡察", "督查",
        "反馈",
        "整改", "目录", "名单", "统计", "公报", "数据", "资金", "补贴", "指标", "评议", "改进情况", "以前", "之前",
    ]

    @Test(arguments: matters)
    func `what has a year of its own excuses it right behind the year only`(_ matter: String) throws {
        #expect(try Rule.foreignYear.finds("2023年柳溪镇\(matter)按季更换一次。") == [])
        #expect(try Rule.foreignYear.finds("2023年柳溪镇的各类公开栏目按季更换，附\(matter)一份。") == ["warning 2023年"])
    }

    @Test(arguments: [
        "我镇", "柳溪乡", "东城街道", "我局", "我县", "我区", "我市", "县政府", "综合办", "本单位", "办公室", "委员会", "本机关", "一是", "二是在", "柳溪镇，",
        "（一）", "一、", "1、", "1.", "",
    ])
    func `a year stands at the head of a sentence, or behind its subject`(_ head: String) throws {
        #expect(try Rule.foreignYear.finds("\(head)2023年组织两次培训。") == ["warning 2023年"])
    }

    @Test(arguments: [
        "公开我镇", "发布我镇", "公示我镇", "自我镇", "从我镇", "较我镇", "比我镇", "对我镇", "于我镇", "将我镇", "截至，", "截止，", "印发", "柳溪镇柳溪镇柳溪镇柳溪镇镇",
        "《我镇",
        "2022-", "2022—", "2022–", "2022~", "2022年至", "2022年到", "2022年、", "2022年和", "2022年与", "2022年及",
    ])
    func `elsewhere a year is let pass`(_ head: String) throws {
        let found = try Rule.foreignYear.finds("\(head)2023年组织两次培训》。")
        #expect(found == [])
    }

    @Test func `the words before a year may be twelve long`() throws {
        #expect(try Rule.foreignYear.finds("清河县柳溪镇清河县柳溪镇2023年组织两次培训。") == ["warning 2023年"])
        #expect(try Rule.foreignYear.finds("清河县柳溪镇清河县柳溪小镇2023年组织两次培训。") == [])
    }

    @Test func `the beginning of a range of years is let pass`() throws {
        for joint in ["-", "—", "–", "~", "至", "到", "、", "和", "与", "及"] {
            #expect(try Rule.foreignYear.finds("2022年\(joint)二三年组织两次培训。") == [], "\(joint)")
        }
    }

    @Test func `a date that ends a line is no sentence`() throws {
        #expect(try Rule.foreignYear.finds("2023年组织会。") == ["warning 2023年"])
        #expect(try Rule.foreignYear.finds("2023年开会。") == [])
    }

    @Test(arguments: ["同比", "环比", "同期", "相比", "较上年", "较去年", "比上年", "比去年", "增长", "下降", "上升", "持平", "逐年", "增幅"])
    func `a neighbouring sentence that compares excuses another year`(_ word: String) throws {
        #expect(try Rule.foreignYear.finds("2023年组织两次培训。全年发布信息\(word)三条。") == [])
        #expect(try Rule.foreignYear.finds("全年发布信息\(word)三条。2023年组织两次培训。") == [])
        #expect(try Rule.foreignYear.finds("全年发布信息\(word)三条。设专人。2023年组织两次培训。") == ["warning 2023年"])
    }

    @Test func `years within reach are looked at, and the next`() throws {
        #expect(try Rule.foreignYear.finds("2022年组织两次培训。") == ["warning 2022年"])
        #expect(try Rule.foreignYear.finds("2021年组织两次培训。") == [])
        #expect(try Rule.foreignYear.finds("2025年共组织培训。") == ["warning 2025年"])
        #expect(try Rule.foreignYear.finds("2026年共组织培训。") == [])
        var settings = RuleSettings()
        settings.parameters["D-08.reach"] = .number(ExactDecimal(1))
        let report = ExampleReport(prose: .overview("2022年组织两次培训。"))
        #expect(try Rule.foreignYear.finds(in: report, settings: settings) == [])
        settings.parameters["D-08.reach"] = .number(ExactDecimal(3))
        let earlier = ExampleReport(prose: .overview("2021年组织两次培训。"))
        #expect(try Rule.foreignYear.finds(in: earlier, settings: settings) == ["warning 2021年"])
    }

    @Test(arguments: [
        ("组织培训3次", true), ("未组织培训", true), ("共组织培训", true), ("已组织培训", true), ("组织培训", false), ("1月组织培训3次", false),
        ("1月2日组织培训3次", false),
    ])
    func `a later year counts where it is told of as past`(_ words: String, _ isFound: Bool) throws {
        #expect(try !Rule.foreignYear.finds("2025年\(words)。").isEmpty == isFound)
    }

    @Test(arguments: [
        "将", "拟", "计划", "下一步", "下步", "继续", "力争", "确保", "预计", "打算", "展望", "明年", "下年", "来年", "目标",
    ])
    func `plans may name a later year`(_ word: String) throws {
        #expect(try Rule.foreignYear.finds("2025年柳溪镇的各类公开栏目\(word)组织培训3次。") == [])
        let matters = ["计划", "年度目标"]
        #expect(try matters.contains(word) || Rule.foreignYear.finds("2023年柳溪镇\(word)组织培训3次。") == ["warning 2023年"])
    }

    @Test func `in the section on problems a later year is a plan, and problems of a former year may be told`() throws {
        func finds(_ problem: String) throws -> [String] {
            try Rule.foreignYear.finds(in: ExampleReport(prose: ExampleProse(problems: [problem])))
        }
        #expect(try finds("2025年组织培训3次。") == [])
        for word in ["问题", "不足", "改进"] {
            #expect(try finds("2023年的\(word)如下所列。") == [])
            #expect(try Rule.foreignYear.finds("2023年的\(word)如下所列。") == ["warning 2023年"])
        }
        #expect(try finds("2023年，柳溪镇公示栏更换不及时。") == ["warning 2023年"])
    }

    @Test func `earlier and later years are findings of their own, with their messages`() throws {
        #expect(
            try Rule.foreignYear.messages("2023年组织培训。2022年组织培训。2025年组织培训3次。") == [
                LocalizedText(
                    zh: "2024 年度的报告以“2023年”叙述工作，没有说明来由。",
                    en: "the report on 2024 tells of “2023年” and does not say why."),
                LocalizedText(
                    zh: "2024 年度的报告以“2025年”叙述工作，没有说明来由。",
                    en: "the report on 2024 tells of “2025年” and does not say why."),
            ])
    }

    @Test(
        arguments: [
            ("结转2024年办理1件", "结转2024年"), ("转结2024年继续办理", "转结2024年"), ("结转至2024年处理", "结转至2024年"),
            ("结转到2024年答复", "结转到2024年"),
            ("结转入2024年度办理", "结转入2024年"), ("转至2024年度继续办理", "转至2024年"), ("结转2024年度处理", "结转2024年"),
            ("结转2024年度答复", "结转2024年"),
            ("结转2023年办理", "结转2023年"), ("结转2025年办理", nil), ("2024年结转1件", nil), ("结转2024年的1件", nil),
            ("2023年结转2024年办理1件", nil),
            ("上年结转2024年办理1件", nil), ("上一年结转2024年办理1件", nil), ("去年结转2024年办理1件", nil), ("2022年结转2024年办理1件", "结转2024年"),
            ("办理2024年1件", nil),
        ] as [(String, String?)])
    func `requests are not carried over into the report's own year`(_ words: String, _ quote: String?) throws {
        #expect(try Rule.foreignYear.finds("另有\(words)。") == (quote.map { ["warning \($0)"] } ?? []))
    }

    @Test func `the message on requests carried over names the right year`() throws {
        #expect(
            try Rule.foreignYear.messages("转结2024年办结1件。") == [
                LocalizedText(
                    zh: "“转结2024年”：2024 年度的报告应当结转到 2025 年。",
                    en: "“转结2024年”: in the report on 2024, requests are carried over into 2025.")
            ])
    }

    @Test(arguments: [
        (1, 0, false), (2, 0, true), (2, 1, true), (2, 2, false), (3, 2, true), (3, 3, false),
    ])
    func `most of the prose is on another year from two sentences on`(_ other: Int, _ own: Int, _ isMost: Bool) throws {
        let sentences =
            [String](repeating: "2023年组织培训。", count: other) + [String](repeating: "2024年组织培训。", count: own)
        let report = ExampleReport(
            prose: ExampleProse(
                opening: [], overview: ["工作如下。"] + sentences, problems: ["公示栏更换不够及时。"], others: ["未收取信息处理费。"]))
        #expect(try !Rule.yearsDisagree.finds(in: report).isEmpty == isMost)
        #expect(try Rule.foreignYear.finds(in: report).isEmpty == isMost)
    }

    @Test func `a majority is of one year`() throws {
        let report = ExampleReport(
            prose: ExampleProse(
                opening: [], overview: ["2023年组织培训。", "2022年组织培训。"], problems: ["更换不及时。"], others: ["未收取费用。"]))
        #expect(try Rule.yearsDisagree.finds(in: report) == [])
    }

    @Test(arguments: ["现公布", "现发布", "现将", "特公布", "特发布", "现向社会公布", "按时公布"])
    func `the words that publish the report name its year`(_ words: String) throws {
        let found = try Rule.yearsDisagree.finds("\(words)柳溪镇2023年政府信息公开工作年度报告。")
        #expect(found == (words == "按时公布" ? [] : ["error 2023年"]))
    }

    @Test func `words that publish something else, or elsewhere, name other years`() throws {
        #expect(try Rule.yearsDisagree.finds("现公布2023年政府信息公开年度报告。") == ["error 2023年"])
        #expect(try Rule.yearsDisagree.finds("现公布2023年部门决算。") == [])
        #expect(try Rule.yearsDisagree.finds("现公布2023年1月政府信息公开年度报告。") == [])
        #expect(try Rule.yearsDisagree.finds("现公布2024年政府信息公开年度报告。") == [])
        let others = ExampleReport(prose: ExampleProse(others: ["现公布2023年政府信息公开年度报告。"]))
        #expect(try Rule.yearsDisagree.finds(in: others) == [])
        let opening = ExampleReport(prose: ExampleProse(opening: ["现公布2023年政府信息公开年度报告。"]))
        #expect(try Rule.yearsDisagree.finds(in: opening) == ["error 2023年"])
    }

    @Test func `the messages on years tell both`() throws {
        let report = ExampleReport(
            prose: ExampleProse(
                title: ["清河县柳溪镇人民政府2023年政府信息公开工作年度报告"], opening: [],
                overview: ["2023年组织培训。", "2023年组织会议。"], problems: ["更换不及时。"], others: ["2024年未收取费用。"]))
        #expect(
            try Rule.yearsDisagree.findings(in: report).map(\.message) == [
                LocalizedText(
                    zh: "本报告是 2024 年度的，标题或公布语写作“2023年”。",
                    en: "the report is on 2024, its title or the words that publish it say “2023年”."),
                LocalizedText(
                    zh: "本报告是 2024 年度的，正文却有 2 处以 2023 年叙述工作，以 2024 年叙述的有 1 处。",
                    en: "the report is on 2024, but 2 sentences of its prose begin with 2023 and 1 with 2024."),
            ])
    }

    @Test(arguments: ["今年以来", "今年", "去年", "截至目前", "截止目前", "到目前为止"])
    func `every relative word is found`(_ word: String) throws {
        #expect(try Rule.relativeTime.finds("\(word)发布信息。") == ["info \(word)"])
        #expect(try Rule.relativeTime.finds("2024年\(word)发布信息。").isEmpty == (word != "去年"))
    }

    @Test func `only the year that most sentences tell of is shown`() throws {
        let found = try Rule.yearsDisagree.finds("2023年组织培训。2023年更换栏目。2022年更换公示栏。2023年发布信息。")
        #expect(found.map { $0.contains("2022") } == [false])
    }

    @Test func `a day without a year leaves the year open`() throws {
        #expect(try Rule.relativeTime.finds("今年3月5日发布信息。") == ["info 今年"])
    }

    @Test func `relative words are one finding`() throws {
        #expect(
            try Rule.relativeTime.messages("去年发布信息。今年发布信息。今年更换栏目。") == [
                LocalizedText(zh: "“去年”等 3 处没有写明是哪一年，宜写明年份。", en: "“去年” and 2 more leave the year open.")
            ])
        #expect(
            try Rule.relativeTime.messages("今年发布信息。") == [
                LocalizedText(zh: "“今年”没有写明是哪一年，宜写明年份。", en: "“今年” leaves the year open.")
            ])
    }

    @Test(arguments: ["比去年多", "较去年多", "与去年一样", "同去年一样", "跟去年一样", "比起去年", "去年同期", "去年相比", "《去年》", "去年底相比"])
    func `comparisons with the year before are let pass`(_ words: String) throws {
        #expect(try Rule.relativeTime.finds("公开数量\(words)。") == [])
    }

    @Test(arguments: [
        ("2026年3月已召开会议", true), ("2025年1月15日召开会议", true), ("2025年1月组织了会议", true), ("2024年12月已召开会议", false),
        ("2025年已召开会议", false), ("2025年13月已召开会议", false), ("已召开会议，2025年1月", false), ("《2025年1月已召开会议》", false),
        ("2025年1月值班表调整", false), ("2025年1月已开", false),
    ])
    func `events after the year`(_ words: String, _ isFound: Bool) throws {
        #expect(try !Rule.eventAfterYear.finds("\(words)。").isEmpty == isFound)
    }

    @Test(arguments: ["召开", "举办", "开展", "组织", "完成", "印发", "制定", "收到", "发布", "公开", "启用"])
    func `deeds of a later month count outside the section on problems`(_ deed: String) throws {
        #expect(try Rule.eventAfterYear.finds("2025年1月\(deed)事项。") == ["warning 2025年1月"])
        let problems = ExampleReport(prose: ExampleProse(problems: ["2025年1月\(deed)事项。"]))
        #expect(try Rule.eventAfterYear.finds(in: problems) == [])
    }

    @Test(arguments: ["已", "完成了", "召开了", "举办了", "开展了", "组织了", "制定了", "印发了", "发布了", "公开了"])
    func `what is told as done counts in the section on problems too`(_ done: String) throws {
        let problems = ExampleReport(prose: ExampleProse(problems: ["2025年1月\(done)有关事项。"]))
        #expect(try Rule.eventAfterYear.finds(in: problems) == ["warning 2025年1月"])
    }

    @Test(arguments: ["将", "拟", "计划", "下一步", "下步", "力争", "确保", "预计", "打算", "明年", "下年", "下一年", "来年", "结转"])
    func `plans are no events`(_ word: String) throws {
        #expect(try Rule.eventAfterYear.finds("\(word)在2025年1月召开会议。") == [])
    }

    @Test(arguments: ["前", "底前", "之前", "以前", "份前", "末前", "起"])
    func `deadlines are no events`(_ word: String) throws {
        #expect(try Rule.eventAfterYear.finds("2025年6月\(word)完成更换。") == [])
    }

    @Test(arguments: ["年度报告", "年报", "本报告", "统计", "截至", "截止"])
    func `what the report says of itself is no event`(_ word: String) throws {
        #expect(try Rule.eventAfterYear.finds("\(word)2025年1月已公布。") == [])
    }

    @Test(arguments: ["发布时间", "公开日期", "服务期限"])
    func `a labelled date is no event`(_ label: String) throws {
        #expect(try Rule.eventAfterYear.finds("\(label)：2025年1月15日 公开方式：主动公开") == [])
    }

    @Test func `a heading tells no event, and the message names the year`() throws {
        #expect(try Rule.eventAfterYear.finds("（六）2025年1月已公开") == [])
        #expect(
            try Rule.eventAfterYear.messages("2025年1月已召开会议。2026年3月已召开会议。") == [
                LocalizedText(
                    zh: "“2025年1月”在报告年度 2024 年之后，却写成已完成的事。",
                    en: "“2025年1月” is after 2024, the year of the report, and is told as done.")
            ])
    }
}
