internal import TextComparison
internal import AuditSession
internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Annotations as comma-separated values: a record for each.
    static let annotationsCSV = ExportFormat(.annotations, "csv", fileEndings: ["csv"]) { contents, options in
        let records = CSVRecords(columns: [
            "id", "target", "organ", "county", "year", "quote", "value", "anchor", "text", "tags", "by", "at",
            "edited-by", "edited-at",
        ])
        let head = records.header(byteOrderMark: options.byteOrderMark)
        return ExportParts(head: head, count: contents.annotations.count) { part, bytes in
            bytes.append(contentsOf: records.record(contents.annotations[part].fields))
        }
    }
}

extension AnchoredAnnotation {
    fileprivate var fields: [Field] {
        let target = annotation.target
        let texts = [
            annotation.id, target.path, target.organ.name, target.organ.county ?? "", String(target.year),
            annotation.quote?.exact ?? "", annotation.witness?.raw ?? "", state.key, annotation.text,
            annotation.tags.joined(separator: " "), annotation.by, annotation.at, annotation.edited?.by ?? "",
            annotation.edited?.at ?? "",
        ]
        return texts.map { .text($0) }
    }
}
