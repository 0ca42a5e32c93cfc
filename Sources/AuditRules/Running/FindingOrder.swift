internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel

/// The order in which findings are shown and exported.
enum FindingOrder {
    /// Findings by county, organ, year, first cell, rule, further cells, place in the prose and revision.
    static func sorted(_ findings: [Finding]) -> [Finding] {
        let ranks = ranks(of: findings)
        let keys = findings.map { finding in
            Key(
                report: ranks[Subject(finding), default: 0], cells: finding.cells, rule: finding.rule,
                offset: finding.passages.first?.passage.offset ?? 0, revision: finding.reports[0].revision,
                identity: finding.fingerprint.identity)
        }
        return findings.indices.sorted { keys[$0] < keys[$1] }.map { findings[$0] }
    }

    private struct Subject: Hashable {
        var organ: Organ
        var year: Int

        init(_ finding: Finding) {
            organ = finding.organ
            year = finding.year
        }
    }

    private struct Key: Comparable {
        var report: Int
        var cells: [CellAddress]
        var rule: String
        var offset: Int
        var revision: Int
        var identity: ContentHash

        static func < (left: Key, right: Key) -> Bool {
            if left.report != right.report { return left.report < right.report }
            if left.cells.first != right.cells.first {
                guard let a = left.cells.first, let b = right.cells.first else { return left.cells.isEmpty }
                return a < b
            }
            if left.rule != right.rule { return left.rule < right.rule }
            if left.cells != right.cells { return left.cells.lexicographicallyPrecedes(right.cells) }
            if left.offset != right.offset { return left.offset < right.offset }
            if left.revision != right.revision { return left.revision < right.revision }
            return left.identity.hex < right.identity.hex
        }
    }

    /// The place of every organ and year that has findings, so that names are compared once a report only.
    private static func ranks(of findings: [Finding]) -> [Subject: Int] {
        let ordered = Set(findings.map(Subject.init)).sorted { left, right in
            let (a, b) = (left.organ, right.organ)
            if a.county != b.county { return (a.county ?? "") < (b.county ?? "") }
            if a.name != b.name { return a.name < b.name }
            return left.year < right.year
        }
        return Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    }
}
