internal import ReportModel
internal import TextSupport

extension Rule {
    /// years are missing between two reports of an organ.
    static let missingYear = Rule(
        RuleDescription(
            id: "X-09", name: "MissingYear", severity: .info,
            title: LocalizedText(zh: "中间缺少年度报告", en: "years are missing in between"),
            explanation: LocalizedText(
                zh: "同一机关载入了前后年度的报告，中间的年度没有载入，跨年度的核对在这里中断。每个缺口指出一次，记在缺口之后的报告上。",
                en: """
                    Reports of an organ on years before and after are loaded, those in between are not, so that \
                    nothing is compared over the gap. Every gap is told of once, on the report behind it.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开条例》第四十九条：年度报告每年公布；缺的也可能只是没有载入",
                en: """
                    Article 49 of the Regulation on open government information: reports are published every year; it \
                    may be that they were merely not loaded
                    """),
            benignCauses: [
                LocalizedText(zh: "这些年度的报告没有载入", en: "the reports on these years were not loaded"),
                LocalizedText(zh: "报告的年度识别有误", en: "the year of a report was read wrongly"),
            ],
            examples: examples),
        check: { scope, report in
            for index in scope.selected {
                guard let earlier = scope.organs.earlier(than: index) else { continue }
                let (first, last) = (scope.corpus.reports[earlier].year, scope.corpus.reports[index].year)
                guard last - first > 1 else { continue }
                report(Observation(reports: [index, earlier], message: message(after: first, before: last)))
            }
        })

    private static func message(after first: Int, before last: Int) -> LocalizedText {
        let missing = last - first == 2 ? "\(first + 1)" : "\(first + 1)–\(last - 1)"
        return LocalizedText(
            zh: "缺少 \(missing) 年度的报告：已载入的是 \(first) 年度和 \(last) 年度。",
            en: "no report on \(missing) is loaded, while those on \(first) and \(last) are.")
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "2021、2022、2023 年度", en: "2021, 2022, 2023"), ExampleReport(year: 2023),
            others: [ExampleReport(year: 2021), ExampleReport(year: 2022)]),
        RuleExample(
            LocalizedText(zh: "缺 2022 年度", en: "2022 is missing"), ExampleReport(year: 2023),
            previous: ExampleReport(year: 2021), findings: [.fail(severity: .info)]),
        RuleExample(LocalizedText(zh: "只有一个年度", en: "one year only"), ExampleReport(year: 2023)),
        RuleExample(
            LocalizedText(zh: "同名的另一机关不算", en: "another organ of that name"), ExampleReport(year: 2023),
            previous: ExampleReport(organ: Organ(name: "石坪县柳溪镇人民政府", county: "石坪县"), year: 2021)),
    ]
}
