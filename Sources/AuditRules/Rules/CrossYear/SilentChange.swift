internal import ReportModel
internal import TextSupport

extension Rule {
    /// X-13: two files of one organ and year say different things in their tables.
    static let silentChange = Rule(
        RuleDescription(
            id: "X-13", name: "SilentChange", severity: .warning,
            title: LocalizedText(zh: "同一年度报告的两个版本数据不同", en: "two versions of a report have other numbers"),
            explanation: LocalizedText(
                zh: """
                    同一机关同一年度载入了不止一份报告，表中有的格前后不同，说明报告发布后有过改动。列出由什么改为什么；\
                    以最新载入的一份为准，与在它之前最近的、有不同的一份比较。格式不同的两份只比较共有的格。
                    """,
                en: """
                    More than one report of an organ and year is loaded, and cells of their tables differ: the report \
                    was changed after it was published. Told is what became of what. The newest stands for the report \
                    and is held against the last one before it that differs; two forms are compared where both have \
                    the cell.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；发布后有变动是公开评估指出过的问题（实践）",
                en: """
                    circular 国办公开办函〔2021〕30号 asks for accurate reports; changes after publication are among \
                    the faults that evaluations have found (practice)
                    """),
            benignCauses: [
                LocalizedText(zh: "更正后重新发布，并且作了说明", en: "the report was corrected and that was said"),
                LocalizedText(zh: "其中一份不是正式发布的文本", en: "one of the files is not the published text"),
            ],
            examples: examples),
        check: { scope, report in
            for index in scope.selected where scope.organs.isNewest(index) {
                for older in scope.organs.olderRevisions(of: index) {
                    let cells = changedCells(of: index, from: older, in: scope.corpus)
                    if cells.isEmpty { continue }
                    let sums = cells.map {
                        CheckedSum(comparing: $0, of: index, with: older, in: scope.corpus.cells)
                    }
                    report(
                        Observation(
                            reports: [index, older], sums: sums,
                            message: message(sums, CellNames(form: scope.corpus.reports[index].form))))
                    break
                }
            }
        })

    private static func changedCells(of report: Int, from older: Int, in corpus: Corpus) -> [CellAddress] {
        let form = corpus.reports[older].form
        return corpus.reports[report].form.addresses.filter {
            form.has($0) && !corpus.cells.saysTheSame($0, in: report, and: older)
        }
    }

    private static func message(_ sums: [CheckedSum], _ names: CellNames) -> LocalizedText {
        let changes = sums.prefix(shownChanges).map { sum in
            let label = names.cell(sum.targets[0])
            let (before, now) = sum.sides
            return LocalizedText(
                zh: "\(label.zh)由 \(before.zh) 变为 \(now.zh)", en: "\(label.en) from \(before.en) to \(now.en)")
        }
        let list = LocalizedText.list(changes)
        let more = sums.count > shownChanges
        return LocalizedText(
            zh: "与先前的版本相比，表中 \(sums.count) 格不同：\(list.zh)\(more ? "等" : "")。",
            en: """
                \(sums.count == 1 ? "1 cell says" : "\(sums.count) cells say") something else than in the version before: \
                \(list.en)\(more ? ", …" : "").
                """)
    }

    /// As many as one reads in a line; the finding has them all.
    private static let shownChanges = 4

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "两份完全相同", en: "both say the same"), ExampleReport(cells: ["t3.new.total": "7"]),
            others: [ExampleReport(cells: ["t3.new.total": "７件"])]),
        RuleExample(
            LocalizedText(zh: "新收由 7 改为 9", en: "7 became 9"), ExampleReport(cells: ["t3.new.total": "9"]),
            others: [ExampleReport(cells: ["t3.new.total": "7"])],
            findings: [.fail("t3.new.total", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "空白补为 0 也是改动", en: "a blank that became 0 is a change"), ExampleReport(),
            others: [ExampleReport(cells: ["t4.review.total": ""])],
            findings: [.fail("t4.review.total", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "不同年度的数当然不同", en: "other years have other numbers"),
            ExampleReport(cells: ["t3.new.total": "9"]), previous: ExampleReport(year: 2023)),
        RuleExample(
            LocalizedText(zh: "换了格式，只比较共有的格", en: "of two forms only common cells are compared"),
            ExampleReport(year: 2020, cells: ["t2.normative.issued": "2"]),
            others: [ExampleReport(.y2019, year: 2020, cells: ["t2.normative.made": "2"])]),
    ]
}
