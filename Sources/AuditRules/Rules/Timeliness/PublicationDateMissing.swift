internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-05: a page does not say when the report was published.
    static let publicationDateMissing = Rule(
        RuleDescription(
            id: "D-05", name: "PublicationDateMissing", severity: .info,
            title: LocalizedText(zh: "网页没有标明公布日期", en: "the page does not say when it was published"),
            explanation: LocalizedText(
                zh: """
                    网页没有标明发布日期，无法判断是否按期公布。文档和纯文本本来就没有发布日期，不提示。
                    """,
                en: """
                    The page states no day of publication, so whether the report was in time cannot be told. Documents \
                    and plain text never state one: of them nothing is said.
                    """),
            basis: LocalizedText(
                zh: "判断是否按期公布（条例第四十九条、当地通知）所需", en: "needed to judge deadlines (article 49, local circulars)"),
            benignCauses: [LocalizedText(zh: "保存网页时没有保存日期", en: "the day was lost when the page was saved")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "网页标明日期", en: "a page with its day"),
                    ExampleReport(published: [2025, 1, 20], address: address, prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "网页没有日期", en: "a page without one"),
                    ExampleReport(address: address, prose: ExampleProse()), findings: [.fail(severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "不是网页", en: "not a page"), ExampleReport(prose: ExampleProse())),
            ]),
        reads: { reading, report in
            guard let publication = reading.report.publication, publication.date == nil, reading.isPage else { return }
            report(
                reading.onPublication(
                    LocalizedText(
                        zh: "网页没有标明公布日期，无法判断是否按期公布。",
                        en: "the page does not say when it was published: whether it was in time cannot be told.")))
        })

    private static let address = "http://www.qinghe.example/report.html"
}

extension ReportReading {
    /// Whether the report was read from a web page: it states its address, or the file is named as pages are. A title that
    /// a file gives itself tells nothing: Markdown has that too.
    fileprivate var isPage: Bool {
        if let address = report.publication?.address, address.lowercased().hasPrefix("http") { return true }
        let path = report.source.path.lowercased()
        return [".html", ".htm", ".shtml", ".xhtml", ".jsp", ".asp", ".aspx", ".php"].contains { path.hasSuffix($0) }
    }
}
