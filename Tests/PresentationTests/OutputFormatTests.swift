internal import Presentation
internal import Testing
internal import TextSupport

@Suite struct OutputFormatTests {
    @Test func registryIsSortedAndComplete() {
        let names = OutputFormat.all.map(\.name)
        #expect(names == ["ascii", "box", "csv", "html", "json", "jsonl", "line", "markdown", "plain", "tsv"])
        #expect(names.compactMap { OutputFormat($0)?.name } == names)
    }

    @Test(
        arguments: [
            ("x.csv", "csv"), ("a.b/x.TSV", "tsv"), ("x.json", "json"), ("x.jsonl", "jsonl"), ("报告.md", "markdown"),
            ("x.txt", "plain"), ("x.html", "html"), ("x", nil), ("x.csv/y", nil), (".csv", nil), ("x.", nil),
            ("x.xlsx", nil), ("", nil),
        ] as [(String, String?)])
    func endings(fileName: String, format: String?) {
        #expect(OutputFormat(fileName: fileName)?.name == format)
    }

    @Test func audiences() {
        let forPrograms = OutputFormat.all.filter { $0.audience == .programs }.map(\.name)
        #expect(forPrograms == ["csv", "json", "jsonl", "tsv"])
    }

    @Test func unknownName() throws {
        #expect(try OutputFormat.named("box") == .box)
        let error = #expect(throws: Diagnostic.self) { try OutputFormat.named("xml") }
        #expect(
            error
                == Diagnostic(
                    .format, LocalizedText(zh: "没有名为“xml”的输出格式", en: "no output format is called “xml”"),
                    hint: LocalizedText(
                        zh: "可用的格式：ascii, box, csv, html, json, jsonl, line, markdown, plain, tsv",
                        en: "the formats are ascii, box, csv, html, json, jsonl, line, markdown, plain, tsv"),
                    word: "xml"))
    }
}
