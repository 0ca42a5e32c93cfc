internal import AuditSession
internal import ReportModel
internal import TextComparison
internal import TextSupport

extension ExportFormat {
    /// Annotations as JSON Lines: an object for each, with its quote and what became of its place.
    static let annotationsJSONLines = ExportFormat(.annotations, "jsonl", fileEndings: ["jsonl"]) { contents, _ in
        ExportParts(count: contents.annotations.count) { part, bytes in
            JSONText.append(contents.annotations[part].json, to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}

extension AnchoredAnnotation {
    fileprivate var json: JSONValue {
        let target = annotation.target
        return [
            "id": .string(annotation.id), "target": .string(target.path), "organ": .string(target.organ.name),
            "county": .text(target.organ.county), "year": .number(String(target.year)),
            "quote": annotation.quote.map { quote in
                ["exact": .string(quote.exact), "prefix": .string(quote.prefix), "suffix": .string(quote.suffix)]
            } ?? .null,
            "value": annotation.witness?.json ?? .null, "anchor": .string(state.key),
            "text": .string(annotation.text), "tags": .array(annotation.tags.map { .string($0) }),
            "by": .string(annotation.by), "at": .string(annotation.at),
            "edited": annotation.edited.map { ["by": .string($0.by), "at": .string($0.at)] } ?? .null,
        ]
    }
}

extension ValueWitness {
    /// What a cell said, as exports write it.
    var json: JSONValue {
        [
            "year": .number(String(year)), "cell": .string(cell.description), "value": .text(value),
            "raw": .string(raw), "state": .string(state.name),
        ]
    }
}
