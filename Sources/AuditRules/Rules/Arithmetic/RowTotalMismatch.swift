internal import ReportModel
internal import TextSupport

extension Rule {
    /// 总计 of a row of table 三 is not the sum of its six kinds of applicant.
    static let rowTotalMismatch = Rule(
        RuleDescription(
            id: "A-03", name: "RowTotalMismatch", severity: .error,
            title: LocalizedText(zh: "行内总计不等于各类申请人之和", en: "the total of a row is not the sum of its applicants"),
            explanation: LocalizedText(
                zh: "表三每一行中，总计应等于自然人、商业企业、科研机构、社会公益组织、法律服务机构和其他六类申请人之和。",
                en: "In every row of table 3 the total is the sum of the six kinds of applicant before it."),
            basis: LocalizedText(
                zh: "年度报告格式表三的栏目结构：总计为各类申请人的合计",
                en: "the structure of table 3 of the form: the total adds up the kinds of applicant"),
            examples: [
                RuleExample(
                    LocalizedText(zh: "1 人，总计 1", en: "1 applicant, the total says 1"),
                    ExampleReport(cells: ["t3.granted.natural": "1", "t3.granted.total": "1"])),
                RuleExample(
                    LocalizedText(zh: "1 人，总计 0", en: "1 applicant, the total says 0"),
                    ExampleReport(cells: ["t3.granted.natural": "1", "t3.granted.total": "0"]),
                    findings: [.fail("t3.granted.total")]),
                RuleExample(
                    LocalizedText(zh: "全角数字照样计算", en: "full-width digits are numbers"),
                    ExampleReport(cells: ["t3.denied.1.others": "３", "t3.denied.1.total": "3件"])),
                RuleExample(
                    LocalizedText(zh: "字母 O 不是零", en: "the letter O is not zero"),
                    ExampleReport(cells: ["t3.other.3.legal": "O"]),
                    findings: [.notAssessable("t3.other.3.total")]),
                RuleExample(
                    LocalizedText(zh: "两行缺总计合为一条", en: "two rows without a total are told together"),
                    ExampleReport(cells: ["t3.granted.total": "", "t3.partial.total": "/"]),
                    findings: [.notAssessable("t3.granted.total", "t3.partial.total")]),
            ]),
        check: SumRule(
            table: .requests, unit: .row,
            comparison: LocalizedText(zh: "各类申请人之和与总计", en: "the applicants against the total"),
            failure: { sum in
                LocalizedText(
                    zh: "\(sum.subject.zh)：各类申请人之和为 \(sum.expected)，总计填报为 \(sum.actual)，相差 \(sum.difference)。",
                    en: """
                        \(sum.subject.en): the applicants add up to \(sum.expected), the total says \(sum.actual), \
                        a difference of \(sum.difference).
                        """)
            }
        ).check(.rowTotal))
}
