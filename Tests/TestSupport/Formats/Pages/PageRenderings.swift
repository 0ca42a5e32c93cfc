extension ReportRendering {
    /// Paginated files with ruled tables that go on over several pages.
    static let pages: [ReportRendering] = [
        paginated("pdf-ruled", .level),
        paginated("pdf-vertical", .vertical),
        paginated("pdf-rotated", .rotated),
    ]

    private static func paginated(_ name: String, _ groups: PagedReport.Groups) -> ReportRendering {
        ReportRendering(name, ending: "pdf", program: "pdftotext", blanks: .lostRows) { report, random in
            var paged = PagedReport(groups, &random)
            return paged.bytes(report, .drawn(&random))
        }
    }
}
