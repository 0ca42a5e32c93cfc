package import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// What tells findings apart and what tells their values apart: digests of canonical text that begins with its version.
package struct Fingerprint: Sendable, Hashable {
    /// Of rule, organ, year, addresses and, for passages, what is quoted; never of values, places or revisions.
    package let identity: ContentHash
    /// Of the rule's revision and of every cell the rule reckoned with, its value and how it was read, and of every
    /// passage and fact.
    package let evidence: ContentHash
    /// The identity without organ and year: the same mistake elsewhere.
    package let similar: ContentHash

    /// Makes a fingerprint from digests that were kept.
    package init(identity: ContentHash, evidence: ContentHash, similar: ContentHash) {
        self.identity = identity
        self.evidence = evidence
        self.similar = similar
    }

    init(
        _ rule: RuleDescription, organ: Organ, year: Int, targets: [CellAddress], subject: String = "",
        terms: [(year: Int, term: FindingTerm)], passages: [(year: Int, passage: Passage)] = [], facts: [String] = []
    ) {
        // By text, not by number: the numbering may change when a form is added.
        let cells = targets.map(\.description).sorted().joined(separator: " ")
        let target = subject.isEmpty ? [cells] : [cells, subject]
        identity = CanonicalText("identity/v1", [rule.id, organ.identity, String(year)] + target).hash
        similar = CanonicalText("similar/v1", [rule.id] + target).hash
        var values = CanonicalText("evidence/v1", [rule.id, String(rule.revision)])
        for (year, term) in terms {
            let value = term.number?.description ?? "null"
            values.append("\(year) \(term.address.description) \(value) \(term.state.name)")
        }
        for (year, passage) in passages { values.append("\(year) \(TextFolding.folded(passage.exact))") }
        for fact in facts { values.append(fact) }
        evidence = values.hash
    }
}

/// Fields one a line behind a version, such that different fields never make the same text.
struct CanonicalText {
    private var bytes: [UInt8]

    init(_ version: String, _ fields: [String]) {
        bytes = Array(version.utf8)
        for field in fields { append(field) }
    }

    var hash: ContentHash { ContentHash(of: bytes) }

    mutating func append(_ field: String) {
        bytes.append(UInt8(ascii: "\n"))
        for byte in field.utf8 {
            switch byte {
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
