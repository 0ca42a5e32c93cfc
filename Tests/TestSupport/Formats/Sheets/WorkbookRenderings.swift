extension ReportRendering {
    /// Workbooks (ECMA-376 part 1, 18).
    static let workbooks: [ReportRendering] = [
        workbook("xlsx-merged"),
        workbook("xlsx-sheets") { $0.hasSheetPerTable = true },
        workbook("xlsx-texts") { $0.numbersAreTexts = true },
        workbook("xlsx-formulas") { $0.totalsAreFormulas = true },
        workbook("xlsx-unmerged") { $0.isMerged = false },
    ]

    private static func workbook(
        _ name: String, _ change: @escaping @Sendable (inout WorkbookFile.Options) -> Void = { _ in }
    ) -> ReportRendering {
        ReportRendering(name, ending: "xlsx") { report, random in
            var options = WorkbookFile.Options(&random)
            change(&options)
            return WorkbookFile(report, options, &random).bytes
        }
    }
}
