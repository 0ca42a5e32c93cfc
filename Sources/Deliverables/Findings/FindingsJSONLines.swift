internal import AuditRules
internal import AuditSession
internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Findings as JSON Lines: the object of DESIGN §4 for each, what was judged and is not found any more at the end.
    static let findingsJSONLines = ExportFormat(.findings, "jsonl", fileEndings: ["jsonl"]) { contents, _ in
        let found = contents.findings.count
        return ExportParts(count: found + contents.departed.count) { part, bytes in
            JSONText.append(
                part < found ? contents.findings[part].json : contents.departed[part - found].json, to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}

extension JudgedFinding {
    /// The finding as scripts read it: values as text, in the order of the contract.
    fileprivate var json: JSONValue {
        [
            "id": .string(finding.id), "fingerprint": finding.fingerprint.json, "rule": .string(finding.rule),
            "severity": .string(finding.severity.rawValue), "verdict": .string(finding.verdict.rawValue),
            "baseline": .string(baseline.rawValue), "triage": .string(triage.rawValue),
            "remedy": .string(remedy.rawValue), "stale": .bool(isStale),
            "organ": .string(finding.organ.name), "county": .text(finding.organ.county),
            "year": .number(String(finding.year)),
            "source": .string(finding.source), "sources": .array(finding.sources.map { .string($0) }),
            "cells": .array(finding.cells.map { .string($0.description) }), "place": .text(finding.place?.description),
            "expected": .text(finding.expected), "actual": .text(finding.actual),
            "terms": .array(finding.terms.map(\.json)), "suspects": .array(finding.suspects.map(\.json)),
            "quote": finding.passages.first?.json(of: finding) ?? .null,
            "passages": .array(finding.passages.map { $0.json(of: finding) }),
            "message": finding.message.json, "basis": .string(finding.basis.zh),
            "judgement": judgement?.json ?? .null, "annotations": .array(annotations.map(\.json)),
        ]
    }
}

extension DepartedFinding {
    /// The finding as it was judged, with the same members; what only a run knows is null or empty.
    fileprivate var json: JSONValue {
        let subject = judgement.subject
        let basis = RuleRegistry.all.first { $0.id == subject.rule }?.description.basis.zh
        return [
            "id": .string(subject.id), "fingerprint": subject.fingerprint.json, "rule": .string(subject.rule),
            "severity": .string(subject.severity.rawValue), "verdict": .string(subject.verdict.rawValue),
            "baseline": .string(baseline.rawValue), "triage": .string(judgement.triage.rawValue),
            "remedy": .string(judgement.remedy.rawValue), "stale": .bool(false),
            "organ": .string(subject.organ.name), "county": .text(subject.organ.county),
            "year": .number(String(subject.year)),
            "source": .null, "sources": .array([]),
            "cells": .array(subject.cells.map { .string($0.description) }), "place": .null,
            "expected": .null, "actual": .null, "terms": .array([]), "suspects": .array([]),
            "quote": .null, "passages": .array([]), "message": subject.message.json, "basis": .text(basis),
            "judgement": judgement.json, "annotations": .array(annotations.map(\.json)),
        ]
    }
}

extension Fingerprint {
    fileprivate var json: JSONValue {
        ["identity": .string(identity.hex), "evidence": .string(evidence.hex), "similar": .string(similar.hex)]
    }
}

extension LocalizedText {
    fileprivate var json: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}

extension Judgement {
    fileprivate var json: JSONValue {
        [
            "triage": .string(triage.rawValue), "remedy": .string(remedy.rawValue), "by": .string(by),
            "at": .string(at), "reason": .text(reason), "evidence": .string(subject.fingerprint.evidence.hex),
            "values": .array(subject.values.map(\.json)),
        ]
    }
}

extension Annotation {
    /// What a person wrote on a finding.
    fileprivate var json: JSONValue {
        [
            "id": .string(id), "text": .string(text), "tags": .array(tags.map { .string($0) }), "by": .string(by),
            "at": .string(at),
        ]
    }
}

extension Suspect {
    fileprivate var json: JSONValue {
        ["cell": .string(cell.description), "from": .string(from), "to": .string(to)]
    }
}

extension FoundPassage {
    fileprivate func json(of finding: Finding) -> JSONValue {
        [
            "exact": .string(passage.exact), "sentence": .string(passage.sentence),
            "section": .text(passage.section?.key), "place": .string(passage.place.description),
            "source": .string(finding.reports[report].source),
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
