internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-05: the text says that other requests were answered so than the table.
    static let outcomeCountMismatch = Rule(
        RuleDescription(
            id: "T-05", name: "OutcomeCountMismatch", severity: .error,
            title: LocalizedText(zh: "正文办理结果的件数与表三不符", en: "the text counts other outcomes than table 3"),
            explanation: LocalizedText(
                zh: """
                    正文“予以公开 N 件”“不予公开 N 件”等应等于表三相应各行总计，“不予公开”“无法提供”“不予处理”“其他处理”为其下各行\
                    之和。写“公开及部分公开”的，为两行之和；写“因本机关不掌握无法提供”的，可以是无法提供之和，也可以只是不掌握一行。
                    """,
                en: """
                    予以公开 N 件, 不予公开 N 件 and the like in the text are the totals of these rows in table 3; a heading is \
                    the sum of the rows below it. 公开及部分公开 is the sum of both rows; 因本机关不掌握无法提供 may be all that was \
                    unavailable or that row only.
                    """),
            basis: ClaimRule.basis, benignCauses: [ClaimRule.otherScope],
            examples: examples),
        reads: ClaimRule(
            kind: .outcome, severity: .error, isMeant: { if case .outcome = $0.subject { true } else { false } }
        ).check)

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "各项相符", en: "all fit"),
            ExampleReport(
                cells: ["t3.granted.total": "2", "t3.denied.1.total": "1", "t3.denied.5.total": "2"],
                prose: .onRequests("办结申请5件，其中予以公开2件，不予公开3件，无法提供0件。"))),
        RuleExample(
            LocalizedText(zh: "一个数由后面几项分担", en: "a number that several results share"),
            ExampleReport(
                cells: ["t3.denied.7.total": "1", "t3.unavailable.1.total": "3"],
                prose: .onRequests("办结申请4件，4件分别为行政执法案卷和本机关不掌握。"))),
        RuleExample(
            LocalizedText(zh: "予以公开 2 件，表三为 3", en: "2 granted, the table says 3"),
            ExampleReport(cells: ["t3.granted.total": "3"], prose: .onRequests("办结申请3件，2件予以公开。")),
            findings: [.fail("t3.granted.total", quotes: ["2件"])]),
        RuleExample(
            LocalizedText(zh: "不予处理 1 件，各行之和为 3", en: "1 not processed, the rows make 3"),
            ExampleReport(
                cells: ["t3.unprocessed.1.total": "1", "t3.unprocessed.2.total": "2"],
                prose: .onRequests("收到申请3件，不予处理1件。")),
            findings: [
                .fail(
                    "t3.unprocessed.1.total", "t3.unprocessed.2.total", "t3.unprocessed.3.total",
                    "t3.unprocessed.4.total", "t3.unprocessed.5.total", quotes: ["1件"])
            ]),
        RuleExample(
            LocalizedText(zh: "合写的公开及部分公开", en: "granted in whole or in part, told together"),
            ExampleReport(
                cells: ["t3.granted.total": "2", "t3.partial.total": "1"], prose: .onRequests("公开及部分公开申请3件。"))),
        RuleExample(
            LocalizedText(zh: "不掌握等原因可以只指一行", en: "a reason may be its own row only"),
            ExampleReport(
                cells: ["t3.unavailable.1.total": "2", "t3.unavailable.2.total": "1"],
                prose: .onRequests("因本机关不掌握等原因无法提供2件。"))),
        RuleExample(
            LocalizedText(zh: "分申请人写的办理结果只是一部分", en: "outcomes told for each applicant are parts"),
            ExampleReport(
                cells: ["t3.granted.total": "2"], prose: .onRequests("自然人申请2件，予以公开1件；企业申请1件，予以公开1件。"))),
        RuleExample(
            LocalizedText(zh: "一行其他处理的格式", en: "a form with one row 其他处理"),
            ExampleReport(.y2019, year: 2020, cells: ["t3.other.total": "2"], prose: .onRequests("其他处理1件。")),
            findings: [.fail("t3.other.total", quotes: ["1件"])]),
        RuleExample(
            LocalizedText(zh: "表三空白", en: "the table is blank"),
            ExampleReport(cells: ["t3.partial.total": ""], prose: .onRequests("部分公开1件。")),
            findings: [.notAssessable("t3.partial.total", quotes: ["1件"])]),
    ]
}
