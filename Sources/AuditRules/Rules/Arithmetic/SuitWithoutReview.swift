internal import ReportModel
internal import TextSupport

extension Rule {
    /// there are lawsuits after review, but no reviews.
    static let suitWithoutReview = Rule(
        RuleDescription(
            id: "A-18", name: "SuitWithoutReview", severity: .info,
            title: LocalizedText(zh: "有复议后起诉而无行政复议", en: "lawsuits after review, but no reviews"),
            explanation: LocalizedText(
                zh: """
                    表四填报有复议后起诉的案件，本年度和已载入的以前年度的行政复议总计却都是 0。复议后起诉以先经复议为前提；\
                    复议也可能发生在没有载入的年度。
                    """,
                en: """
                    Table 4 counts lawsuits after review, and no reviews are counted in this year's report nor in those on \
                    earlier years that are loaded. Such a lawsuit presupposes a review, which may be in a year that is not \
                    loaded.
                    """),
            basis: LocalizedText(
                zh: "常理：复议后起诉以先经行政复议为前提", en: "common sense: a lawsuit after review follows a review"),
            benignCauses: [
                LocalizedText(zh: "行政复议发生在没有载入的以前年度", en: "the review was in an earlier year that is not loaded"),
                LocalizedText(zh: "行政复议由其他机关的年度报告统计", en: "the review is counted in another organ's report"),
            ],
            examples: examples),
        check: { scope, report in
            guard let suits = CellAddress("t4.suit-after-review.total"), let reviews = CellAddress("t4.review.total")
            else { return }
            let cells = scope.corpus.cells
            for index in scope.candidates(with: suits, outside: 0...0) {
                // A number that is missing here is told by A-04.
                guard let count = cells.number(suits, of: index), count.isSome,
                    cells.number(reviews, of: index)?.isZero ?? false
                else { continue }
                let years = [index] + scope.organs.earlierYears(than: index)
                let numbers = years.map { cells.number(reviews, of: $0) }
                guard numbers.allSatisfy({ $0?.isZero ?? true }) else { continue }
                let terms = years.enumerated().map { place, year in
                    FindingTerm(reviews, cells.cell(reviews, of: year), .actual, report: place)
                }
                let suit = FindingTerm(suits, cells.cell(suits, of: index), .actual)
                report(
                    Observation(
                        verdict: numbers.contains(nil) ? .notAssessable : .fail, reports: years,
                        sums: [CheckedSum(relation: .count, targets: [suits], terms: [suit])]
                            + terms.map { CheckedSum(relation: .count, targets: [], terms: [$0]) },
                        message: message(count, terms, years.map { scope.corpus.reports[$0].year })))
            }
        })

    private static func message(_ count: ExactDecimal, _ reviews: [FindingTerm], _ years: [Int]) -> LocalizedText {
        let missing = reviews.filter { $0.number == nil }
        let zero = LocalizedText.list(
            reviews.filter { $0.number != nil }.map { term in
                LocalizedText(zh: "\(years[term.report]) 年", en: "\(years[term.report])")
            })
        guard missing.isEmpty else {
            let gap = LocalizedText.list(
                missing.map { term in
                    LocalizedText(
                        zh: "\(years[term.report]) 年行政复议总计（\(term.state.wording.zh)）",
                        en: "the total of reviews of \(years[term.report]) (\(term.state.wording.en))")
                })
            return LocalizedText(
                zh: "复议后起诉 \(count) 件，\(zero.zh)行政复议总计为 0，缺少 \(gap.zh)，无法核对是否先经复议。",
                en: """
                    \(count) lawsuits after review, no review in \(zero.en); \(gap.en) is missing, cannot check whether \
                    there was one.
                    """)
        }
        let (all, loaded, english) =
            years.count == 1
            ? ("", "（以前年度报告未载入）", " (reports on earlier years are not loaded)") : ("均", "", "")
        return LocalizedText(
            zh: "复议后起诉 \(count) 件，\(zero.zh)行政复议总计\(all)为 0\(loaded)；请核对复议发生的年度。",
            en: "\(count) lawsuits after review, no review in \(zero.en)\(english); in which year were the reviews?")
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "本年有复议", en: "there was a review this year"),
            ExampleReport(cells: ["t4.suit-after-review.total": "1", "t4.review.total": "2"])),
        RuleExample(
            LocalizedText(zh: "复议后起诉 1 件，复议 0 件", en: "1 lawsuit after review, no review"),
            ExampleReport(cells: ["t4.suit-after-review.total": "1"]),
            findings: [.fail("t4.suit-after-review.total", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "复议在前年", en: "the review was two years before"),
            ExampleReport(cells: ["t4.suit-after-review.total": "1"]),
            others: [ExampleReport(year: 2022, cells: ["t4.review.total": "1"])]),
        RuleExample(
            LocalizedText(zh: "上年度也没有复议", en: "no review last year either"),
            ExampleReport(cells: ["t4.suit-after-review.total": "1"]), previous: ExampleReport(year: 2023),
            findings: [.fail("t4.suit-after-review.total", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "上年度空白不当作零", en: "a blank last year is not taken for zero"),
            ExampleReport(cells: ["t4.suit-after-review.total": "1"]),
            previous: ExampleReport(year: 2023, cells: ["t4.review.total": ""]),
            findings: [.notAssessable("t4.suit-after-review.total")]),
        RuleExample(
            LocalizedText(zh: "本年空白由 A-04 指出", en: "a blank this year is told by A-04"),
            ExampleReport(cells: ["t4.suit-after-review.total": "1", "t4.review.total": ""])),
    ]
}
