internal import AuditRules
internal import DocumentModel
internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Findings as JSON Lines: the object of DESIGN §4 for each.
    static let findingsJSONLines = ExportFormat(.findings, "jsonl", fileEndings: ["jsonl"]) { contents, _ in
        ExportParts(count: contents.findings.count) { part, bytes in
            JSONText.append(contents.findings[part].json, to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}

extension Finding {
    /// The finding as scripts read it: values as text, in the order of the contract.
    fileprivate var json: JSONValue {
        [
            "id": .string(id),
            "fingerprint": [
                "identity": .string(fingerprint.identity.hex), "evidence": .string(fingerprint.evidence.hex),
                "similar": .string(fingerprint.similar.hex),
            ],
            "rule": .string(rule), "severity": .string(severity.rawValue), "verdict": .string(verdict.rawValue),
            "baseline": .string(status.baseline.rawValue), "triage": .string(status.triage.rawValue),
            "remedy": .string(status.remedy.rawValue), "stale": .bool(status.isStale),
            "organ": .string(organ.name), "county": .text(organ.county), "year": .number(String(year)),
            "source": .string(source), "sources": .array(sources.map { .string($0) }),
            "cells": .array(cells.map { .string($0.description) }), "place": .text(place?.description),
            "expected": .text(expected), "actual": .text(actual),
            "terms": .array(terms.map(\.json)), "suspects": .array([]), "quote": .null,
            "message": ["zh": .string(message.zh), "en": .string(message.en)], "basis": .string(basis.zh),
            "judgement": .null, "annotations": .array([]),
        ]
    }
}

extension FindingTerm {
    fileprivate var json: JSONValue {
        [
            "cell": .string(address.description), "value": .text(number?.description), "raw": .string(raw),
            "state": .string(state.name), "place": .text(cell.place?.anchor.description),
        ]
    }
}
