internal import AuditRules
internal import DocumentModel
internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Findings as comma-separated values: a record for each, without its terms.
    static let findingsCSV = ExportFormat(.findings, "csv", fileEndings: ["csv"]) { contents, options in
        let records = CSVRecords(columns: [
            "id", "rule", "severity", "verdict", "triage", "organ", "county", "year", "source", "cells", "place",
            "expected", "actual", "message", "basis",
        ])
        let head = records.header(byteOrderMark: options.byteOrderMark)
        return ExportParts(head: head, count: contents.findings.count) { part, bytes in
            bytes.append(contentsOf: records.record(contents.findings[part].fields(options.language)))
        }
    }
}

extension Finding {
    fileprivate func fields(_ language: Language) -> [Field] {
        [
            .text(id), .text(rule), .text(severity.rawValue), .text(verdict.rawValue), .text(status.triage.rawValue),
            .text(organ.name), .text(organ.county ?? ""), .number(String(year)), .text(source),
            .text(cells.map(\.description).joined(separator: " ")), .text(place?.description ?? ""),
            expected.map { .number($0) } ?? .missing(shown: ""), actual.map { .number($0) } ?? .missing(shown: ""),
            .text(message[language]), .text(basis[language]),
        ]
    }
}
