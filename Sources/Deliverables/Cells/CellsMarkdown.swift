internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Cells as Markdown: a table per report.
    static let cellsMarkdown = ExportFormat(.cells, "markdown", fileEndings: ["md"]) { contents, options in
        let language = options.language
        let columns = [
            Column("cell", LocalizedText(zh: "单元格", en: "cell")[language]),
            Column("label", LocalizedText(zh: "名称", en: "label")[language]),
            Column("value", LocalizedText(zh: "数值", en: "value")[language], alignment: .right),
            Column("raw", LocalizedText(zh: "原文", en: "raw")[language]),
            Column("state", LocalizedText(zh: "状态", en: "state")[language]),
            Column("place", LocalizedText(zh: "位置", en: "place")[language]),
        ]
        let heading = LocalizedText(zh: "# 单元格\n", en: "# Cells\n")[language]
        return ExportParts(head: Array(heading.utf8), count: contents.reports.count) { part, bytes in
            let index = contents.reports[part]
            let report = contents.corpus.reports[index]
            let rows = report.form.addresses.map { address -> [Field] in
                let cell = contents.corpus.cells.cell(address, of: index)
                return [
                    .text(address.description), .text(report.form.label(of: address)),
                    cell.decimal.map { .number($0) } ?? .missing(shown: ""), .text(cell.value.raw),
                    .text(cell.value.state.wording[language]), .text(cell.placeText ?? ""),
                ]
            }
            let revision = contents.corpus.isNewest(index) ? "" : "@\(report.revision)"
            let title = "\(report.organ.identity)/\(report.year)\(revision) (\(report.source.path))"
            bytes.append(UInt8(ascii: "\n"))
            OutputFormat.markdown.append(
                Output([.table(Table(columns: columns, rows: rows, title: title))]), to: &bytes)
        }
    }
}
