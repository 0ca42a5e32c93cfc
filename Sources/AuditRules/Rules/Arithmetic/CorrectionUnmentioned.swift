internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// decisions were corrected on review or in court, and the prose says nothing of it.
    static let correctionUnmentioned = Rule(
        RuleDescription(
            id: "A-17", name: "CorrectionUnmentioned", severity: .info,
            title: LocalizedText(zh: "有结果纠正而正文没有提到", en: "corrected decisions are not mentioned"),
            explanation: LocalizedText(
                zh: """
                    表四有行政复议或者行政诉讼结果纠正的件数，总体情况和存在的主要问题两部分却没有提到复议、诉讼或者纠正。\
                    被纠正的案件通常反映工作中的问题，建议核对正文是否遗漏。
                    """,
                en: """
                    Table 4 counts cases that were corrected on review or in court, and neither the overview nor the part on \
                    problems says a word of reviews, lawsuits or corrections. Such cases mostly show a problem of the year; \
                    something may have been left out.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容全面；问题部分以问题为导向属于实践做法（未经核实）",
                en: """
                    circular 国办公开办函〔2021〕30号 asks for complete reports; that problems are told from such cases is \
                    practice (not verified)
                    """),
            benignCauses: [
                LocalizedText(zh: "正文用别的说法写到了这些案件", en: "the prose speaks of the cases in other words")
            ],
            examples: examples),
        phrases: ["复议", "诉讼", "应诉", "败诉", "纠正", "纠错", "撤销", "行政案件"],
        reads: { reading, report in
            let cells = corrected.filter { reading.number($0)?.isSome ?? false }
            guard !cells.isEmpty,
                reading.prose.range(of: .overview) != nil || reading.prose.range(of: .problems) != nil,
                !reading.hits.contains(where: { isTold(reading.prose, $0.range) })
            else { return }
            let terms = cells.map { FindingTerm($0, reading.cell($0), .actual) }
            let names = CellNames(form: reading.report.form)
            let list = LocalizedText.list(
                terms.map { term in
                    let row = names.row(term.address)
                    let number = term.number?.description ?? ""
                    return LocalizedText(zh: "\(row.zh) \(number) 件", en: "\(row.en) \(number)")
                })
            report(
                Observation(
                    reports: [reading.index],
                    sums: terms.map { CheckedSum(relation: .count, targets: [$0.address], terms: [$0]) },
                    message: LocalizedText(
                        zh: "表四结果纠正：\(list.zh)；总体情况和存在的主要问题都没有提到，请核对是否遗漏。",
                        en: """
                            corrected in table 4: \(list.en); neither the overview nor the problems mention it, please \
                            check.
                            """)))
        })

    private static let corrected = Form.edition2021.addresses.filter { $0.column == "corrected" }

    /// Whether a phrase stands where such cases are to be told, and not in a heading of the form.
    private static func isTold(_ prose: Prose, _ phrase: Range<Int>) -> Bool {
        let part = prose.parts[prose.part(at: phrase.lowerBound)]
        return part.kind != .sectionHeading && (part.section == .overview || part.section == .problems)
    }

    private static let examples = [
        RuleExample(LocalizedText(zh: "没有被纠正的案件", en: "no case was corrected"), ExampleReport(prose: ExampleProse())),
        RuleExample(
            LocalizedText(zh: "纠正 1 件，正文没有提到", en: "1 corrected, the prose does not say so"),
            ExampleReport(cells: ["t4.review.corrected": "1", "t4.review.total": "1"], prose: ExampleProse()),
            findings: [.fail("t4.review.corrected", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "总体情况提到复议", en: "the overview speaks of the review"),
            ExampleReport(
                cells: ["t4.review.corrected": "1"], prose: .overview("有一件答复经复议被责令重新作出，已按期重新答复。"))),
        RuleExample(
            LocalizedText(zh: "问题部分提到败诉", en: "the problems speak of a case lost"),
            ExampleReport(
                cells: ["t4.suit-after-review.corrected": "1"],
                prose: ExampleProse(problems: ExampleProse.plainProblems + ["一起案件败诉，反映出答复前核查不细。"]))),
        RuleExample(
            LocalizedText(zh: "只在第四部分写到", en: "only the fourth part says so"),
            ExampleReport(
                cells: ["t4.suit.corrected": "2"], prose: ExampleProse(disputes: ["本年度行政诉讼两件。"])),
            findings: [.fail("t4.suit.corrected", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "结果纠正空白不当作有", en: "a blank is not taken for some"),
            ExampleReport(cells: ["t4.review.corrected": ""], prose: ExampleProse())),
    ]
}
