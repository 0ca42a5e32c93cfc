internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-09: the text counts other normative documents than table two.
    static let documentCountMismatch = Rule(
        RuleDescription(
            id: "T-09", name: "DocumentCountMismatch", severity: .error,
            title: LocalizedText(zh: "正文行政规范性文件的件数与表二不符", en: "the text counts other normative documents than table 2"),
            explanation: LocalizedText(
                zh: """
                    正文制定、废止、现行有效的行政规范性文件件数应等于表二相应各格。“政策文件”“政府文件”不等于行政规范性文件，与表二\
                    制发件数不同的只作提示，请核实口径。公开、备案、清理的文件不核对。
                    """,
                en: """
                    Normative documents that the text says were issued, repealed or are in force are the cells of table 2. \
                    政策文件 and 政府文件 are not the same as 行政规范性文件: where their number differs it is told as information \
                    only. Documents disclosed, filed or reviewed are left alone.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                ClaimRule.otherScope,
                LocalizedText(zh: "政策文件、公文不都是行政规范性文件", en: "not every policy document is a normative one"),
            ],
            examples: examples),
        reads: { reading, report in
            normative.check(reading, report)
            // A text that tells of normative documents rightly knows the difference.
            guard !reading.claims.contains(where: { $0.subject == .normative(.issued) }) else { return }
            policyDocuments.check(reading, report)
        })

    private static let normative = ClaimRule(
        kind: .normative, severity: .error,
        isMeant: { claim in
            guard case .normative(let count) = claim.subject else { return false }
            return count != .policyDocuments
        })

    private static let policyDocuments = ClaimRule(
        kind: .normative, severity: .info, isMeant: { $0.subject == .normative(.policyDocuments) },
        remark: { judgement in
            judgement.isMissing
                ? nil
                : LocalizedText(
                    zh: "政策文件不等于行政规范性文件，不能直接比较，请核实口径",
                    en: "policy documents are not the same as normative ones, so this is only a question")
        })

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "制发 2 件，废止 1 件，现行有效 12 件", en: "2 issued, 1 repealed, 12 in force"),
            ExampleReport(
                cells: [
                    "t2.normative.issued": "2", "t2.normative.repealed": "1", "t2.normative.in-force": "12",
                ], prose: .onDocuments("制定行政规范性文件2件，废止1件，现行有效12件。"))),
        RuleExample(
            LocalizedText(zh: "制定 0 件，表二为 4", en: "none issued, the table says 4"),
            ExampleReport(cells: ["t2.normative.issued": "4"], prose: .onDocuments("全年制定行政规范性文件0件。")),
            findings: [.fail("t2.normative.issued", quotes: ["0件"])]),
        RuleExample(
            LocalizedText(zh: "年份也写错", en: "the year is wrong too"),
            ExampleReport(cells: ["t2.normative.issued": "4"], prose: .onDocuments("2022年，制定规范性文件0件。")),
            findings: [.fail("t2.normative.issued", quotes: ["0件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "未制定，表二为 1", en: "none issued, told in words"),
            ExampleReport(cells: ["t2.normative.issued": "1"], prose: .onDocuments("全年未制定行政规范性文件。")),
            findings: [.fail("t2.normative.issued", quotes: ["未制定行政规范性文件"])]),
        RuleExample(
            LocalizedText(zh: "政策文件只作提示", en: "policy documents are a question only"),
            ExampleReport(prose: .onDisclosure("公开政策文件3条。")),
            findings: [.fail("t2.normative.issued", quotes: ["3条"], severity: .info)]),
        RuleExample(
            LocalizedText(zh: "公开、备案、清理的文件", en: "documents disclosed, filed or reviewed"),
            ExampleReport(prose: .onDocuments("公开规范性文件3件，备案规范性文件2件，清理规范性文件8件。"))),
        RuleExample(
            LocalizedText(zh: "2019 年格式的本年新制作数量", en: "made this year in the form of 2019"),
            ExampleReport(
                .y2019, year: 2020, cells: ["t2.normative.made": "1"], prose: .onDocuments("制发规范性文件2件，废止1件。")),
            findings: [.fail("t2.normative.made", quotes: ["2件"])]),
        RuleExample(
            LocalizedText(zh: "表二空白", en: "the table is blank"),
            ExampleReport(cells: ["t2.normative.issued": ""], prose: .onDocuments("制定行政规范性文件2件。")),
            findings: [.notAssessable("t2.normative.issued", quotes: ["2件"])]),
    ]
}
