internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Cells as comma-separated values: a record per cell of each report's form.
    static let cellsCSV = ExportFormat(.cells, "csv", fileEndings: ["csv"]) { contents, options in
        let reportFields = CSVRecords(columns: CellColumns.report)
        let addressFields = CSVRecords(columns: CellColumns.address)
        let rawField = CSVRecords(columns: ["raw"])
        let forms = FormCells { address, label in
            addressFields.beginning([.text(address.description), .text(label)])
        }
        let head = CSVRecords(columns: CellColumns.all).header(byteOrderMark: options.byteOrderMark)
        return ExportParts(head: head, count: contents.reports.count) { part, bytes in
            let index = contents.reports[part]
            let report = contents.corpus.reports[index]
            let beginning = reportFields.beginning([
                .text(report.organ.name), report.organ.county.map { .text($0) } ?? .missing(shown: ""),
                .number(String(report.year)), .number(String(report.edition.rawValue)), .text(report.source.path),
            ])
            for (address, spelled) in forms.cells(of: report) {
                let cell = contents.corpus.cells.cell(address, of: index)
                let raw = cell.value.raw
                let value = cell.decimal ?? ""
                bytes.append(contentsOf: beginning)
                bytes.append(contentsOf: spelled)
                bytes.append(contentsOf: value.utf8)
                bytes.append(UInt8(ascii: ","))
                // Plain digits need neither quotes nor a guard, and nearly every cell is plain digits.
                let isPlain = raw.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
                bytes.append(contentsOf: isPlain ? Array(raw.utf8) : rawField.record([.text(raw)]).dropLast(2))
                bytes.append(UInt8(ascii: ","))
                bytes.append(contentsOf: cell.value.state.name.utf8)
                bytes.append(UInt8(ascii: ","))
                bytes.append(contentsOf: (cell.placeText ?? "").utf8)
                bytes.append(contentsOf: "\r\n".utf8)
            }
        }
    }
}
