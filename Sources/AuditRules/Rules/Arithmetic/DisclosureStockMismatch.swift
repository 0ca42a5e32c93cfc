internal import ReportModel
internal import TextSupport

extension Rule {
    /// in the form of 2019 more is published than is open, or more goes than there was.
    static let disclosureStockMismatch = Rule(
        RuleDescription(
            id: "A-19", name: "DisclosureStockMismatch", severity: .warning,
            title: LocalizedText(zh: "2019 年格式表二的总量少于变动量", en: "a stock of the form of 2019 below its changes"),
            explanation: LocalizedText(
                zh: """
                    2019 年格式的表二中，规章、规范性文件的对外公开总数量包括本年新公开的，不应少于本年新公开数量；\
                    许可等事项本年减少的数量不应多于上一年项目数量。本年新制作数量多于公开数量是允许的，不核对。
                    """,
                en: """
                    In table 2 of the form of 2019 the rules and normative documents open to the public include those \
                    published this year, so they are no fewer; and of licences and the like no more can go this year than \
                    there were last year. More may be made than published: that is not judged.
                    """),
            basis: LocalizedText(
                zh: "年度报告格式（试行）表二的栏目含义（国办公开办函〔2019〕60号）；格式本身没有写明这些关系",
                en: """
                    the meaning of the columns of table 2 of the form of 2019 (国办公开办函〔2019〕60号), which does not spell \
                    these relations out
                    """),
            editions: [.y2019],
            benignCauses: [
                LocalizedText(
                    zh: "对外公开总数量只统计了年末仍有效的文件", en: "only documents in force at the year's end are counted as open"),
                LocalizedText(zh: "事项目录调整后重新统计", en: "the items were counted anew"),
            ],
            examples: examples),
        check: { scope, report in
            checkOpenStock(scope, report)
            checkRemainder(scope, report)
        })

    private static let checkOpenStock = SumRule(
        table: .disclosure, unit: .row,
        comparison: LocalizedText(zh: "对外公开总数量", en: "the documents open to the public"),
        failure: { sum in
            LocalizedText(
                zh: "\(sum.subject.zh)：本年新公开 \(sum.expected)，对外公开总数量填报为 \(sum.actual)，少 \(sum.difference)。",
                en: """
                    \(sum.subject.en): \(sum.expected) published this year, yet only \(sum.actual) open to the public, \
                    \(sum.difference) too few.
                    """)
        }
    ).check(.openStock)

    private static let checkRemainder = SumRule(
        table: .disclosure, unit: .row,
        comparison: LocalizedText(zh: "上一年项目数量与本年增减", en: "last year's items against this year's change"),
        failure: { sum in
            LocalizedText(
                zh: """
                    \(sum.subject.zh)：本年减少 \(sum.expected)，多于上一年项目数量 \(sum.actual)，相差 \(sum.difference)。
                    """,
                en: """
                    \(sum.subject.en): \(sum.expected) fewer this year, but there were only \(sum.actual) last year, a \
                    difference of \(sum.difference).
                    """)
        }
    ).check(.remainder)

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "新制作 34、新公开 4、总数 47", en: "34 made, 4 published, 47 open"),
            report([
                "t2.normative.made": "34", "t2.normative.published": "4", "t2.normative.open": "47",
            ])),
        RuleExample(
            LocalizedText(zh: "新公开 34，总数只有 4", en: "34 published, only 4 open"),
            report(["t2.normative.published": "34", "t2.normative.open": "4"]),
            findings: [.fail("t2.normative.published", "t2.normative.open", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "上一年 12 项，减少 12 项", en: "12 items last year, 12 fewer"),
            report(["t2.licences.previous": "12", "t2.licences.change": "-12"])),
        RuleExample(
            LocalizedText(zh: "上一年 12 项，减少 13 项", en: "12 items last year, 13 fewer"),
            report(["t2.licences.previous": "12", "t2.licences.change": "-13"]),
            findings: [.fail("t2.licences.previous", "t2.licences.change", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "收费项目也核对", en: "the items of fees too"),
            report(["t2.fees.previous": "1", "t2.fees.change": "-2"]),
            findings: [.fail("t2.fees.previous", "t2.fees.change", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "空白不当作零", en: "a blank is not taken for zero"),
            report(["t2.services.previous": "", "t2.services.change": "-2"]),
            findings: [.notAssessable("t2.services.previous", "t2.services.change")]),
        RuleExample(
            LocalizedText(zh: "2021 年格式没有这些栏目", en: "the form of 2021 has no such columns"), ExampleReport()),
    ]

    private static func report(_ cells: KeyValuePairs<String, String?>) -> ExampleReport {
        ExampleReport(.y2019, year: 2020, cells: cells)
    }
}
