internal import ReportModel
internal import TextSupport

extension Rule {
    /// fewer documents are in force than were issued this year and not repealed.
    static let stockBelowFlow = Rule(
        RuleDescription(
            id: "A-07", name: "StockBelowFlow", severity: .error,
            title: LocalizedText(zh: "现行有效件数少于本年净增件数", en: "fewer documents in force than issued and not repealed"),
            explanation: LocalizedText(
                zh: "表二中，规章、行政规范性文件的现行有效件数包括本年制发的文件，不应少于本年制发件数减去本年废止件数。整行划线的，视为不适用。",
                en: """
                    In table 2 the rules and normative documents in force include those issued this year, so they are \
                    no fewer than those issued less those repealed. A row of nothing but dashes does not apply.
                    """),
            basis: LocalizedText(
                zh: "常理：年末现行有效的文件包括本年制发且未废止的文件；格式本身没有写明这一关系",
                en: "common sense: what was issued this year and not repealed is in force; the form does not say so"),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "本年制发的文件在本年内有效期届满", en: "a document issued this year lapsed within the year")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "制发 5 件，现行有效 9 件", en: "5 issued, 9 in force"),
                    ExampleReport(cells: ["t2.normative.issued": "5", "t2.normative.in-force": "9"])),
                RuleExample(
                    LocalizedText(zh: "制发 5 件，现行有效 3 件", en: "5 issued, 3 in force"),
                    ExampleReport(cells: ["t2.normative.issued": "5", "t2.normative.in-force": "3"]),
                    findings: [.fail("t2.normative.issued", "t2.normative.repealed", "t2.normative.in-force")]),
                RuleExample(
                    LocalizedText(zh: "废止的多于制发的", en: "more repealed than issued"),
                    ExampleReport(cells: ["t2.rules.issued": "1", "t2.rules.repealed": "4"])),
                RuleExample(
                    LocalizedText(zh: "整行划线表示不适用", en: "a row of dashes does not apply"),
                    ExampleReport(cells: ["t2.rules": "/"])),
                RuleExample(
                    LocalizedText(zh: "划线不当作零", en: "a dash is not taken for zero"),
                    ExampleReport(cells: ["t2.rules.in-force": "/"]),
                    findings: [.notAssessable("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force")]),
                RuleExample(
                    LocalizedText(zh: "2019 年格式没有这一关系", en: "the form of 2019 has no such relation"),
                    ExampleReport(.y2019, year: 2020, cells: ["t2.rules.made": "5"])),
            ]),
        check: SumRule(
            table: .disclosure, unit: .row,
            comparison: LocalizedText(zh: "现行有效件数", en: "the documents in force"),
            failure: { sum in
                LocalizedText(
                    zh: """
                        \(sum.subject.zh)：本年制发 \(sum.values[0]) 减本年废止 \(sum.values[1])，现行有效至少应为 \
                        \(sum.expected)，填报为 \(sum.actual)，少 \(sum.difference)。
                        """,
                    en: """
                        \(sum.subject.en): \(sum.values[0]) issued less \(sum.values[1]) repealed leave at least \
                        \(sum.expected) in force, the form says \(sum.actual), \(sum.difference) too few.
                        """)
            },
            doesNotApply: SumRule.isDashed
        ).check(.stock))
}
