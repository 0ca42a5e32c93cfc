internal import TextSupport

/// The examples of T-16.
enum PercentageExamples {
    static let all = shares + changes

    private static let shares = [
        RuleExample(
            LocalizedText(zh: "四舍五入相符", en: "agrees when rounded"),
            report("共受理申请65件，其中自然人20件，占30.8%；企业45件，占69.2%。")),
        RuleExample(
            LocalizedText(zh: "百分比另有基数", en: "the percentage is of another whole"),
            report("受理申请267件，答复263件，其中同意公开81件，公开率为30.80%。")),
        RuleExample(
            LocalizedText(zh: "按时办结率不是办结率", en: "answered in time is another rate"),
            report("收到申请65件，办结45件，按时办结率100%。")),
        RuleExample(
            LocalizedText(zh: "占比与所列数字不符", en: "a share that its numbers contradict"),
            report("共受理申请65件，其中自然人20件，占30.8%；企业45件，占75%。"),
            findings: [.fail(quotes: ["75%", "45件", "65件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "末位截去而没有四舍五入", en: "the last digit was cut off, not rounded"),
            report("自然人申请20件，占总数65件的30%。"),
            findings: [.fail(quotes: ["30%", "20件", "65件"], severity: .info)]),
        RuleExample(
            LocalizedText(zh: "办结率与所列数字不符", en: "a rate that its numbers contradict"),
            report("收到申请65件，办结45件，办结率75%。"),
            findings: [.fail(quotes: ["75%", "45件", "65件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "几个总数都不相符", en: "a share of none of the counts before it"),
            requests("收到政府信息公开申请110件，办结100件。其中，予以公开40件，占48%。"),
            findings: [.fail(quotes: ["48%", "40件", "100件", "110件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "与其中一个总数相符", en: "a share of one of the counts before it"),
            requests("收到政府信息公开申请110件，办结100件。其中，予以公开40件，占40%。")),
        RuleExample(
            LocalizedText(zh: "以表三的总数为基数", en: "a share of a total that table 3 states"),
            requests("收到政府信息公开申请110件，答复98件。其中，予以公开40件，占40%。")),
        RuleExample(
            LocalizedText(zh: "不是申请的占比另有基数", en: "what are no requests may be of another whole"),
            requests("收到政府信息公开申请110件，办结100件。意见征集40件，占48%。")),
    ]

    private static let changes = [
        RuleExample(
            LocalizedText(zh: "增长率以上年为基数", en: "a rise is reckoned on last year"),
            report("2024年收到申请50件，比上年40件增长25%。")),
        RuleExample(
            LocalizedText(zh: "没有写明上年数字", en: "last year's number is not stated"),
            report("2024年收到申请50件，同比增长20%，上年结转40件。")),
        RuleExample(
            LocalizedText(zh: "以本年为基数算成 20%", en: "reckoned on this year it is 20%"),
            report("2024年收到申请50件，比上年40件增长20%。"),
            findings: [.fail(quotes: ["20%", "50件", "40件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "增减的件数与所列数字不符", en: "the difference is wrong"),
            report("2024年收到申请50件，比上年的40件增加12件。"),
            findings: [.fail(quotes: ["12件", "50件", "40件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "减少称为增长", en: "a fall is called a rise"),
            report("2024年收到申请30件，较2023年的40件增长25%。"),
            findings: [.fail(quotes: ["25%", "30件", "40件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "增幅与增加的件数不符", en: "a rate that the difference contradicts"),
            report("2024年收到申请50件，比上年增加10件，增长20%。"),
            findings: [.fail(quotes: ["20%", "50件", "10件"], severity: .warning)]),
    ]

    private static func requests(_ paragraph: String) -> ExampleReport {
        ExampleReport(
            cells: [
                "t3.new.total": "110", "t3.carried-in.total": "0", "t3.granted.total": "40", "t3.closed.total": "100",
                "t3.carried-out.total": "10",
            ],
            prose: .onRequests(paragraph))
    }

    private static func report(_ paragraph: String) -> ExampleReport { ExampleReport(prose: .overview(paragraph)) }
}
