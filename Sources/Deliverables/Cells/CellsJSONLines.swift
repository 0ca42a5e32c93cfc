internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Cells as JSON Lines: an object per cell of each report's form; a value is a number as it was published, null where
    /// there is none.
    static let cellsJSONLines = ExportFormat(.cells, "jsonl", fileEndings: ["jsonl"]) { contents, _ in
        let forms = FormCells { address, label in
            members([("cell", .string(address.description)), ("label", .string(label))])
        }
        return ExportParts(count: contents.reports.count) { part, bytes in
            let index = contents.reports[part]
            let report = contents.corpus.reports[index]
            let beginning = members([
                ("organ", .string(report.organ.name)), ("county", .text(report.organ.county)),
                ("year", .number(String(report.year))), ("edition", .number(String(report.edition.rawValue))),
                ("source", .string(report.source.path)),
            ])
            for (address, spelled) in forms.cells(of: report) {
                let cell = contents.corpus.cells.cell(address, of: index)
                bytes.append(UInt8(ascii: "{"))
                bytes.append(contentsOf: beginning)
                bytes.append(contentsOf: spelled)
                bytes.append(contentsOf: "\"value\":".utf8)
                bytes.append(contentsOf: (cell.decimal ?? "null").utf8)
                bytes.append(contentsOf: ",\"raw\":".utf8)
                JSONText.append(cell.value == .absent ? .null : .string(cell.value.raw), to: &bytes)
                bytes.append(contentsOf: ",\"state\":\"".utf8)
                bytes.append(contentsOf: cell.value.state.name.utf8)
                bytes.append(contentsOf: "\",\"place\":".utf8)
                JSONText.append(.text(cell.placeText), to: &bytes)
                bytes.append(contentsOf: "}\n".utf8)
            }
        }
    }

    /// Members of an object, each with a comma behind it.
    private static func members(_ members: [(key: String, value: JSONValue)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for member in members {
            JSONText.append(string: member.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            JSONText.append(member.value, to: &bytes)
            bytes.append(UInt8(ascii: ","))
        }
        return bytes
    }
}

extension JSONValue {
    /// A text; null where there is none.
    static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
