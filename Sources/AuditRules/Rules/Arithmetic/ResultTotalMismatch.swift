internal import ReportModel
internal import TextSupport

extension Rule {
    /// （七）总计 is not the sum of the results above it.
    static let resultTotalMismatch = Rule(
        RuleDescription(
            id: "A-02", name: "ResultTotalMismatch", severity: .error,
            title: LocalizedText(zh: "办理结果总计不等于各项之和", en: "the total of results is not their sum"),
            explanation: LocalizedText(
                zh: "表三每一列中，（七）总计应等于（一）至（六）各项办理结果之和。（三）（四）（五）（六）各标题行本身没有数，只加其下各行。",
                en: """
                    In every column of table 3 the line （七）总计 is the sum of all results above it. The headings （三） \
                    to （六） carry no numbers of their own; the rows under them are added.
                    """),
            basis: LocalizedText(
                zh: "年度报告格式表三的栏目结构：（七）总计为各项办理结果的合计",
                en: "the structure of table 3 of the form: （七）总计 adds up the results"),
            examples: [
                RuleExample(
                    LocalizedText(zh: "各项之和为 5，总计 5", en: "the results make 5, the total says 5"),
                    ExampleReport(cells: [
                        "t3.granted.natural": "3", "t3.other.3.natural": "2", "t3.closed.natural": "5",
                    ])),
                RuleExample(
                    LocalizedText(zh: "各项之和为 5，总计 6", en: "the results make 5, the total says 6"),
                    ExampleReport(cells: [
                        "t3.granted.natural": "3", "t3.denied.8.natural": "2", "t3.closed.natural": "6",
                    ]),
                    findings: [.fail("t3.closed.natural")]),
                RuleExample(
                    LocalizedText(zh: "2019 年格式其他处理只有一行", en: "one row for other handling in the form of 2019"),
                    ExampleReport(.y2019, year: 2020, cells: ["t3.other.total": "1"]),
                    findings: [.fail("t3.closed.total")]),
                RuleExample(
                    LocalizedText(zh: "一整行空白只提示一次", en: "a row all blank is told once"),
                    ExampleReport(cells: ["t3.unavailable.2": ""]),
                    findings: [
                        .notAssessable(
                            "t3.closed.natural", "t3.closed.business", "t3.closed.research", "t3.closed.nonprofit",
                            "t3.closed.legal", "t3.closed.others", "t3.closed.total")
                    ]),
            ]),
        check: SumRule(
            table: .requests, unit: .column,
            comparison: LocalizedText(zh: "各项办理结果之和与总计", en: "the results against their total"),
            failure: { sum in
                LocalizedText(
                    zh: """
                        \(sum.subject.zh)：各项办理结果之和为 \(sum.expected)，（七）总计填报为 \(sum.actual)，\
                        相差 \(sum.difference)。
                        """,
                    en: """
                        \(sum.subject.en): the results add up to \(sum.expected), their total says \(sum.actual), \
                        a difference of \(sum.difference).
                        """)
            }
        ).check(.resultTotal))
}
