internal import NarrativeClaims
internal import ReportModel
internal import Synchronization
internal import TextSupport

/// Judges what reports of several organs have in common, once it is known what all of them hold.
struct SharedRun: Sendable {
    private let scope: AuditScope
    private let rules: [(description: RuleDescription, check: SharedCheck)]
    private let indices: [PhraseIndex]

    init(_ rules: [Rule], _ scope: AuditScope) {
        self.scope = scope
        self.rules = Self.checks(of: rules)
        indices = self.rules.map { PhraseIndex($0.check.phrases(scope.settings)) }
    }

    /// The rules that look for what is shared, in their order: their numbers are those of `SharedKeys`.
    static func checks(of rules: [Rule]) -> [(description: RuleDescription, check: SharedCheck)] {
        rules.compactMap { rule in
            if case .shared(let check) = rule.check { (rule.description, check) } else { nil }
        }
    }

    /// What there is to judge in each report, with the keys of all reports.
    func shared(_ keys: SharedKeys) -> [SharedInReport] {
        keys.shared(
            scope.organs, most: rules.map { $0.check.commonness(scope.settings).most(of: scope.organs.count) })
    }

    /// Reads the reports again in which something is shared and judges them.
    func found(_ shared: [SharedInReport], _ texts: RuleRunner.VisitTexts) throws(Diagnostic) -> [FoundFinding] {
        guard !shared.isEmpty else { return [] }
        let found = Mutex<[FoundFinding]>([])
        let byReport = Dictionary(grouping: shared, by: \.place.report)
        let order = byReport.keys.sorted()
        let shares = stride(from: 0, to: order.count, by: Self.shareSize).map {
            Array(order[$0..<min($0 + Self.shareSize, order.count)])
        }
        try texts(shares) { share, text in
            var findings: [FoundFinding] = []
            let scope = Shared(scope)
            func reading(_ report: Int, _ rule: Int) -> ReportReading? {
                guard let text = text(report) else { return nil }
                var reading = ReportReading(
                    index: report, scope, ReportContents(text), previous: nil)
                indices[rule].find(in: reading.prose.scalars.span) { reading.hits.append($0) }
                return reading
            }
            for report in share {
                for shared in byReport[report] ?? [] {
                    let rule = shared.place.rule
                    guard let own = reading(report, rule) else { continue }
                    judge(own, shared, { reading($0, rule) }) { findings.append($0) }
                }
            }
            found.withLock { $0 += findings }
        }
        return found.withLock { $0 }
    }

    private func judge(
        _ reading: ReportReading, _ shared: SharedInReport, _ other: (Int) -> ReportReading?,
        _ report: (FoundFinding) -> Void
    ) {
        let (description, check) = rules[shared.place.rule]
        var hits: [SharedHit] = []
        check.marks(reading) { mark in
            if let others = shared.others[mark.key] { hits.append(SharedHit(mark: mark, others: others)) }
        }
        check.judge(reading, hits, other) { report(FoundFinding($0, by: description, in: scope)) }
    }

    /// Reports that one core takes at a time: each may read another one besides.
    private static let shareSize = 16
}
