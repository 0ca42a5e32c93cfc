internal import ReportModel
internal import TextSupport

extension Rule {
    /// what came in of requests is not what was closed and carried out.
    static let requestBalanceMismatch = Rule(
        RuleDescription(
            id: "A-01", name: "RequestBalanceMismatch", severity: .error,
            title: LocalizedText(zh: "申请收办不平", en: "requests received and dealt with do not balance"),
            explanation: LocalizedText(
                zh: "表三每一列中，本年新收与上年结转之和应等于办理结果总计与结转下年度之和。两边不等，说明四个数中至少有一个填报有误。",
                en: """
                    In every column of table 3 the requests received this year and carried in from last year are those \
                    closed and carried out to next year. Where the two sides differ, at least one of the four numbers \
                    is wrong.
                    """),
            basis: LocalizedText(
                zh: "年度报告格式表三注：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2021〕30号、〔2019〕60号）",
                en: """
                    note in table 3 of the form: in each column the first item plus the second equals the third plus \
                    the fourth (circulars 国办公开办函〔2021〕30号 and 〔2019〕60号)
                    """),
            examples: [
                RuleExample(
                    LocalizedText(zh: "收 60 件，办 60 件", en: "60 received, 60 dealt with"),
                    ExampleReport(cells: [
                        "t3.new.natural": "60", "t3.closed.natural": "59", "t3.carried-out.natural": "1",
                    ])),
                RuleExample(
                    LocalizedText(zh: "收 60 件，办 61 件", en: "60 received, 61 dealt with"),
                    ExampleReport(cells: ["t3.new.natural": "60", "t3.closed.natural": "61"]),
                    findings: [
                        .fail(
                            "t3.new.natural", "t3.carried-in.natural", "t3.closed.natural", "t3.carried-out.natural")
                    ]),
                RuleExample(
                    LocalizedText(zh: "空白不当作零", en: "a blank is not taken for zero"),
                    ExampleReport(cells: ["t3.carried-in.total": ""]),
                    findings: [
                        .notAssessable("t3.new.total", "t3.carried-in.total", "t3.closed.total", "t3.carried-out.total")
                    ]),
                RuleExample(
                    LocalizedText(zh: "2019 年格式", en: "the form of 2019"),
                    ExampleReport(.y2019, year: 2020, cells: ["t3.carried-in.others": "2"]),
                    findings: [
                        .fail("t3.new.others", "t3.carried-in.others", "t3.closed.others", "t3.carried-out.others")
                    ]),
            ]),
        check: SumRule(
            table: .requests, unit: .column,
            comparison: LocalizedText(zh: "收办是否平衡", en: "requests received against those dealt with"),
            failure: { sum in
                let value = sum.values
                return LocalizedText(
                    zh: """
                        \(sum.subject.zh)：本年新收 \(value[0]) 加上年结转 \(value[1]) 为 \(sum.expected)，\
                        办理结果总计 \(value[2]) 加结转下年度 \(value[3]) 为 \(sum.actual)，相差 \(sum.difference)。
                        """,
                    en: """
                        \(sum.subject.en): received \(value[0]) plus carried in \(value[1]) make \(sum.expected), \
                        closed \(value[2]) plus carried out \(value[3]) make \(sum.actual), a difference of \
                        \(sum.difference).
                        """)
            }
        ).check(.balance))
}
