import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What 五、存在的主要问题及改进情况 tells: S-08 to S-10.
@Suite struct ProblemsRuleTests {
    private static let problems = [
        "问题", "不足", "短板", "困难", "差距", "不够", "欠缺", "有待", "薄弱", "滞后", "不及时", "不到位", "不强", "不全", "不高", "不深", "不规范",
        "不完善", "不均衡", "不平衡", "缺乏", "缺少", "较少", "偏少", "偏慢", "偏低", "偏弱", "单一", "不准确", "不清", "不畅", "不细", "不多", "不严", "不熟",
        "不丰富", "不广", "不理想", "还需", "尚需", "仍需", "需要进一步", "需进一步", "需加强", "不新",
    ]
    private static let measures = [
        "改进", "措施", "整改", "下一步", "下步", "今后", "接下来", "加强", "强化", "完善", "健全", "提升", "提高", "优化", "推进", "推动", "加大", "拓宽",
        "拓展", "丰富", "继续", "深化", "细化", "落实", "开展", "组织", "建立", "规范", "配上", "明确", "压实", "创新", "将", "已",
    ]

    @Test(arguments: problems)
    func `a word that tells a problem`(_ word: String) throws {
        let prose = ExampleProse(problems: ["解读\(word)。", "明年改用图解，继续。"])
        #expect(try Rule.problemsWithoutImprovement.messages(prose) == [])
    }

    @Test(arguments: measures)
    func `a word that tells an improvement`(_ word: String) throws {
        let prose = ExampleProse(problems: ["图解太少，问题是有的。", "\(word)配图。"])
        #expect(try Rule.problemsWithoutImprovement.messages(prose) == [])
    }

    @Test func `without either word each half is missed`() throws {
        let messages = try Rule.problemsWithoutImprovement.messages(ExampleProse(problems: ["图解为主。"]))
        #expect(Set(messages) == ["第五部分没有写存在的主要问题。", "第五部分没有写改进情况。"])
    }

    @Test(arguments: ["有待加强", "需要加强", "仍须规范", "亟待完善", "欠规范", "缺少规范", "不落实", "未落实", "不够明确"])
    func `a measure that is only wanting is none`(_ words: String) throws {
        let prose = ExampleProse(problems: ["图解太少，\(words)。"])
        #expect(try Rule.problemsWithoutImprovement.messages(prose).contains("第五部分没有写改进情况。"))
    }

    @Test(arguments: ["不断完善", "不断加强"])
    func `doing something ever more is a measure`(_ words: String) throws {
        #expect(try Rule.problemsWithoutImprovement.messages(ExampleProse(problems: ["图解有短板，\(words)。"])) == [])
    }

    @Test func `what is wanting stands right before the measure`() throws {
        let near = ExampleProse(problems: ["待图甲乙丙加强，有短板。"])
        #expect(try Rule.problemsWithoutImprovement.messages(near) == ["第五部分没有写改进情况。"])
        let far = ExampleProse(problems: ["待图甲乙丙丁加强，有短板。"])
        #expect(try Rule.problemsWithoutImprovement.messages(far) == [])
    }

    @Test(arguments: [
        (["（一）存在的问题", "（二）改进措施"], 2), (["（一）存在的问题", "图解太少。", "（二）改进措施"], 1),
        (["（一）存在的问题", "图解太少。", "（二）改进措施", "配图。"], 0), (["（一）存在的问题", "（二）改进措施", "配图。"], 1),
        (["（一）解读的问题", "（二）更新的问题", "（三）整改配图", "（四）整改栏目"], 0), (["1.公开意识不强的问题", "2.图解措施"], 1),
        (["问题和改进", "图解为主。"], 2),
    ])
    func `sub-headings count where text or further items stand below them`(_ lines: [String], _ count: Int) throws {
        #expect(try Rule.problemsWithoutImprovement.messages(ExampleProse(problems: lines)).count == count)
    }

    @Test(arguments: [
        ([], "第五部分是空的。"), (["无"], "第五部分只写了“无”。"), (["暂无。"], "第五部分只写了“暂无。”。"), (["没有。"], "第五部分只写了“没有。”。"),
    ])
    func `an empty section is told once`(_ lines: [String], _ message: String) throws {
        #expect(try Rule.problemsWithoutImprovement.messages(ExampleProse(problems: lines)) == [message])
    }

    @Test func `text on the heading's line is text of the section`() throws {
        let prose = ExampleProse(problems: [], headings: [5: "五、存在的主要问题及改进情况 解读偏少，已配图解"])
        #expect(try Rule.problemsWithoutImprovement.messages(prose) == [])
        let empty = ExampleProse(problems: [], headings: [5: "五、存在的主要问题及改进情况统计"])
        #expect(try Rule.problemsWithoutImprovement.messages(empty) == ["第五部分是空的。"])
    }

    @Test func `years before the form and text in other characters are not judged`() throws {
        #expect(try Rule.problemsWithoutImprovement.severities(ExampleProse(problems: []), year: 2018) == [])
        #expect(try Rule.problemsWithoutImprovement.severities(ExampleProse(problems: []), year: 2019) == [.error])
        let traditional = ExampleProse(
            problems: ["圖解為主。"], headings: [1: "一、總體情況", 5: "五、存在的主要問題及改進情況"])
        #expect(try Rule.problemsWithoutImprovement.messages(traditional) == [])
    }

    @Test(arguments: [
        ("认识不到位", ["提高认识", "提高重视程度", "增强意识", "更新理念"]), ("人员变动频繁", ["稳定人员，做好交接", "避免人员流动", "及时更替登记"]),
        ("人手紧张", ["配备专人", "充实力量", "明确专职人员", "减少兼职", "解决人员不足", "解决人员少"]),
        ("业务能力不强", ["加强培训", "提高业务水平", "提升素质", "组织学习", "建好队伍"]), ("更新不快", ["明确期限", "提高时效", "消除滞后"]),
        ("解读不多", ["配上图解", "改变形式单一"]),
        ("渠道不宽", ["用好平台", "丰富载体", "建设新媒体", "维护网站", "设公示栏", "设公开栏", "开公众号", "开专栏"]), ("机制不全", ["完善制度", "理顺流程"]),
        ("互动不多", ["及时回应", "扩大参与", "听取建议"]), ("范围不清", ["编好目录", "充实内容", "增加深度"]), ("协调不畅", ["加强沟通", "密切配合", "加强协作"]),
        ("审核不严", ["严格审查", "规范发布", "准确发布"]), ("宣传不多", ["提高知晓率"]),
    ])
    func `a problem is taken up by words of its subject`(_ problem: String, _ answers: [String]) throws {
        for answer in answers {
            let prose = ExampleProse(problems: ["（一）存在的问题", "\(problem)。", "（二）改进措施", "\(answer)。"])
            #expect(try Rule.problemWithoutMeasure.quotes(prose) == [], "\(answer)")
        }
        let prose = ExampleProse(problems: ["（一）存在的问题", "\(problem)。", "（二）改进措施", "照办。"])
        #expect(try Rule.problemWithoutMeasure.quotes(prose) == [["\(problem)。"]])
    }

    @Test func `items run from number to number`() throws {
        let prose = ExampleProse(problems: [
            "（一）存在的问题", "主要有认识方面的。一是渠道不宽。网站栏目少;二是人手紧张。兼职多。（3）目录不全", "（二）改进措施", "拓宽渠道。",
        ])
        #expect(try Rule.problemWithoutMeasure.quotes(prose) == [["二是人手紧张。"], ["（3）目录不全"]])
        #expect(
            try Rule.problemWithoutMeasure.messages(prose) == [
                "这个问题说到“人手”、“兼职”，改进部分没有相应内容，请核对。", "这个问题说到“目录”，改进部分没有相应内容，请核对。",
            ])
        let numbered = ExampleProse(problems: ["（一）存在的问题", "1.渠道不宽。", "2.人手紧张。", "（二）改进措施", "拓宽渠道。"])
        #expect(try Rule.problemWithoutMeasure.quotes(numbered) == [["2.人手紧张。"]])
    }

    @Test func `only three words are named, each once`() throws {
        let prose = ExampleProse(problems: ["（一）存在的问题", "人手、兼职、专人、人手、力量。", "（二）改进措施", "照办。"])
        #expect(try Rule.problemWithoutMeasure.messages(prose) == ["这个问题说到“人手”、“兼职”、“专人”，改进部分没有相应内容，请核对。"])
    }

    @Test func `text before the first sub-heading is judged where there is no other`() throws {
        let turned = ExampleProse(problems: ["人手紧张。", "今后拓宽渠道。"])
        #expect(try Rule.problemWithoutMeasure.quotes(turned) == [["人手紧张。"]])
        let parted = ExampleProse(problems: ["人手紧张。", "（一）存在的问题", "渠道不宽。", "（二）改进措施", "拓宽渠道。"])
        #expect(try Rule.problemWithoutMeasure.quotes(parted) == [])
        let twice = ExampleProse(problems: ["（一）存在的问题", "渠道不宽。", "（二）整改措施", "照办。", "（三）另外的问题", "人手紧张。"])
        #expect(try Rule.problemWithoutMeasure.quotes(twice) == [])
    }

    @Test(arguments: [
        "我镇将", "我乡将", "我局将", "我街道将", "下一步", "下步", "今后", "接下来", "将从严", "将进一步", "将继续", "将以图", "将着力", "将加强", "将不断", "将按月",
        "将把图",
    ])
    func `words that put things off`(_ words: String) throws {
        let prose = ExampleProse(problems: ["（一）存在的问题", "解读偏少。", "（二）改进情况", "\(words)配图。"])
        #expect(try Rule.improvementsFutureOnly.quotes(prose) == [["\(words)配图。"]])
    }

    @Test(arguments: [
        ("已配图。", true), ("配了图。", true), ("为了群众配图。", false), ("除了文字还配图。", false), ("了解需求。", false),
    ])
    func `words that tell what was done`(_ sentence: String, _ isDone: Bool) throws {
        let prose = ExampleProse(problems: ["（一）存在的问题", "解读偏少。", "（二）改进情况", "今后配图。", sentence])
        #expect(try Rule.improvementsFutureOnly.severities(prose) == (isDone ? [] : [.info]))
    }

    @Test func `a measure that stands before its problem answers it`() throws {
        func severities(_ measure: String) throws -> [Severity] {
            try Rule.problemWithoutMeasure.severities(
                ExampleProse(problems: ["（一）改进情况", measure, "（二）存在的问题", "业务能力不强。"]))
        }
        #expect(try severities("组织业务能力培训。") == [])
        #expect(try severities("更换栏目图标。") == [.info])
    }

    @Test func `plans elsewhere are no improvements put off`() throws {
        let prose = ExampleProse(
            overview: ["下一步开设专栏。"], problems: ["（一）存在的问题", "事多，今后还有。", "（二）改进情况", "多用图解。"])
        #expect(try Rule.improvementsFutureOnly.severities(prose) == [])
        let late = ExampleProse(
            overview: ["下一步开设专栏。"], problems: ["（一）存在的问题", "解读偏少。", "（二）改进情况", "今后多用图解。"])
        #expect(try Rule.improvementsFutureOnly.quotes(late) == [["今后多用图解。"]])
        let done = ExampleProse(problems: ["（一）存在的问题", "栏目已旧。", "（二）改进情况", "今后多用图解。"])
        #expect(try Rule.improvementsFutureOnly.quotes(done) == [["今后多用图解。"]])
        #expect(try Rule.improvementsFutureOnly.severities(done, year: 2018) == [])
        let behind = ExampleProse(
            problems: ["（一）存在的问题", "解读偏少。", "（二）改进情况", "多用图解。"], others: ["未收取信息处理费，今后也不收取。"])
        #expect(try Rule.improvementsFutureOnly.severities(behind) == [])
    }

    @Test(arguments: [(79, [Severity.info]), (80, [])])
    func `the fewest characters of section 5 are a parameter`(_ length: Int, _ expected: [Severity]) throws {
        let prose = ExampleProse(
            overview: [String(repeating: "字", count: 400)], problems: [String(repeating: "字", count: length)])
        #expect(try Rule.lengthUnusual.severities(prose) == expected)
    }

    @Test(arguments: [(299, [Severity.info]), (300, []), (8000, []), (8001, [.info])])
    func `the lengths of the overview are parameters`(_ length: Int, _ expected: [Severity]) throws {
        let parts = [
            String(repeating: "字", count: length / 2), " ", String(repeating: "字", count: length - length / 2),
        ]
        let prose = ExampleProse(overview: parts, problems: [String(repeating: "字", count: 80)])
        #expect(try Rule.lengthUnusual.severities(prose) == expected)
        #expect(try Rule.lengthUnusual.severities(prose, year: 2018) == [])
    }

    @Test func `lengths are told with the limit that was set`() throws {
        var settings = RuleSettings()
        settings.parameters = [
            "S-25.problems": .number(ExactDecimal(9)), "S-25.overview": .number(ExactDecimal(2)),
            "S-25.overview-most": .number(ExactDecimal(3)),
        ]
        let report = ExampleReport(prose: ExampleProse(overview: ["字字字字"], problems: ["字字字字字字字字"]))
        let found = try Rule.lengthUnusual.findings(report, settings: settings).map(\.message.zh)
        #expect(found == ["“一、总体情况”有 4 字，多于 3 字，请核对。", "“五、存在的主要问题及改进情况”有 8 字，少于 9 字，请核对。"])
    }

    @Test func `text on the heading's line counts`() throws {
        let prose = ExampleProse(
            overview: [String(repeating: "字", count: 400)], problems: ["字字"],
            headings: [5: "五、存在的主要问题及改进情况：" + String(repeating: "字", count: 78)])
        #expect(try Rule.lengthUnusual.severities(prose) == [])
    }
}
