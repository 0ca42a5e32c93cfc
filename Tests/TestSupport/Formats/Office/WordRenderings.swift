extension ReportRendering {
    /// Documents of word processors (ECMA-376 part 1, 17).
    static let word: [ReportRendering] = [
        document("docx-merged"),
        document("docx-unmerged") { $0.isMerged = false },
        document("docx-nested") { $0.isNested = true },
        document("docx-numbered") { $0.hasAutomaticNumbers = true },
        document("docx-revised") { $0.isRevised = true },
        document("docx-fields") { $0.hasFields = true },
    ]

    private static func document(
        _ name: String, _ change: @escaping @Sendable (inout WordDocument.Options) -> Void = { _ in }
    ) -> ReportRendering {
        ReportRendering(name, ending: "docx") { report, random in
            var options = WordDocument.Options()
            change(&options)
            var document = WordDocument(options, &random)
            return document.bytes(report, .drawn(&random))
        }
    }
}
