internal import AuditRules
internal import AuditSession
internal import DocumentModel
internal import NarrativeClaims
internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Findings as comma-separated values: a record for each, without its terms; what was judged and is not found any
    /// more at the end.
    static let findingsCSV = ExportFormat(.findings, "csv", fileEndings: ["csv"]) { contents, options in
        let records = CSVRecords(columns: [
            "id", "rule", "severity", "verdict", "baseline", "triage", "remedy", "stale", "organ", "county", "year",
            "source", "cells", "place", "expected", "actual", "message", "basis", "judged-by", "judged-at", "reason",
            "annotations", "quote", "suspects",
        ])
        let head = records.header(byteOrderMark: options.byteOrderMark)
        let found = contents.findings.count
        return ExportParts(head: head, count: found + contents.departed.count) { part, bytes in
            let fields =
                part < found
                ? contents.findings[part].fields(options.language)
                : contents.departed[part - found].fields(options.language)
            bytes.append(contentsOf: records.record(fields))
        }
    }
}

extension JudgedFinding {
    fileprivate func fields(_ language: Language) -> [Field] {
        let head: [Field] = [
            .text(finding.id), .text(finding.rule), .text(finding.severity.rawValue), .text(finding.verdict.rawValue),
            .text(baseline.rawValue), .text(triage.rawValue), .text(remedy.rawValue),
            .text(isStale ? "true" : "false"), .text(finding.organ.name), .text(finding.organ.county ?? ""),
            .number(String(finding.year)), .text(finding.source),
            .text(finding.cells.map(\.description).joined(separator: " ")), .text(finding.place?.description ?? ""),
            finding.expected.map { .number($0) } ?? .missing(shown: ""),
            finding.actual.map { .number($0) } ?? .missing(shown: ""),
            .text(finding.message[language]), .text(finding.basis[language]),
        ]
        let suspects = finding.suspects.map { suspect in
            let from = suspect.from.isEmpty ? LocalizedText(zh: "空白", en: "blank")[language] : suspect.from
            return "\(suspect.cell): \(from) → \(suspect.to)"
        }
        return head + Judgement.fields(judgement, annotations) + [
            .text(finding.passages.map(\.passage.exact).joined(separator: "; ")),
            .text(suspects.joined(separator: "; ")),
        ]
    }
}

extension DepartedFinding {
    fileprivate func fields(_ language: Language) -> [Field] {
        let subject = judgement.subject
        let basis = RuleRegistry.all.first { $0.id == subject.rule }?.description.basis[language]
        let head: [Field] = [
            .text(subject.id), .text(subject.rule), .text(subject.severity.rawValue), .text(subject.verdict.rawValue),
            .text(baseline.rawValue), .text(judgement.triage.rawValue), .text(judgement.remedy.rawValue),
            .text("false"), .text(subject.organ.name), .text(subject.organ.county ?? ""),
            .number(String(subject.year)), .text(""),
            .text(subject.cells.map(\.description).joined(separator: " ")), .text(""),
            .missing(shown: ""), .missing(shown: ""), .text(subject.message[language]), .text(basis ?? ""),
        ]
        return head + Judgement.fields(judgement, annotations) + [
            .text(subject.quotes.map(\.exact).joined(separator: "; ")), .text(""),
        ]
    }
}

extension Judgement {
    /// Who judged, when and why, and what was written.
    fileprivate static func fields(_ judgement: Judgement?, _ annotations: [Annotation]) -> [Field] {
        [
            .text(judgement?.by ?? ""), .text(judgement?.at ?? ""), .text(judgement?.reason ?? ""),
            .text(annotations.map(\.text).joined(separator: "; ")),
        ]
    }
}
