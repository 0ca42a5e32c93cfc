internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// What the rules on claims have in common: each claim of a kind is held against the tables; those on one subject are one
/// finding.
struct ClaimRule: Sendable {
    /// The kind of claims among which those are that the rule looks at.
    var kind: ClaimKind
    /// How much it weighs that no reading of a claim fits; one that may count something else weighs a step less.
    var severity: Severity
    /// The claims that the rule looks at.
    var isMeant: @Sendable (Claim) -> Bool
    /// Whether a sum of cells is what a claim says, where it need not be just the number.
    var agrees: (@Sendable (Claim, DecimalSum, RuleSettings) -> Bool)?
    /// What is said behind the two sides.
    var remark: @Sendable (ClaimJudgement) -> LocalizedText? = { _ in nil }

    /// The check of a rule.
    var check: Rule.TextCheck {
        { reading, report in
            let judgements = judgements(reading)
            guard !judgements.isEmpty else { return }
            for group in groups(of: judgements) { report(observation(group, reading)) }
        }
    }

    private func judgements(_ reading: ReportReading) -> [ClaimJudgement] {
        let (claims, kinds) = (reading.claims, reading.contents.claimKinds)
        let own = kind.rawValue
        guard let first = kinds.firstIndex(of: own) else { return [] }
        let judge = judge(reading)
        var judgements: [ClaimJudgement] = []
        for index in first..<kinds.count where kinds[index] == own && isMeant(claims[index]) {
            if let judgement = judge.judge(claims[index]) { judgements.append(judgement) }
        }
        return judgements
    }

    private func judge(_ reading: ReportReading) -> ClaimJudge {
        var judge = ClaimJudge(reading)
        if let agrees { judge.agrees = { agrees($0, $1, reading.settings) } }
        return judge
    }

    /// The judgements on each subject, what contradicts before what may differ; what is missing only where nothing else
    /// is said.
    private func groups(of judgements: [ClaimJudgement]) -> [[ClaimJudgement]] {
        var groups: [[ClaimJudgement]] = []
        for judgement in judgements {
            let place = groups.firstIndex { $0[0].isOfSame(as: judgement) }
            if let place { groups[place].append(judgement) } else { groups.append([judgement]) }
        }
        return groups.map { group in
            let failed = group.filter { !$0.isMissing }
            guard !failed.isEmpty else { return [group[0]] }
            return failed.filter(\.contradicts) + failed.filter { !$0.contradicts }
        }
    }

    private func observation(_ group: [ClaimJudgement], _ reading: ReportReading) -> Observation {
        let first = group[0]
        let words = ClaimWords(reading)
        return Observation(
            verdict: first.isMissing ? .notAssessable : .fail,
            severity: first.contradicts ? severity : severity.stepDown, reports: [reading.index],
            subject: first.claim.subject.key + (first.claim.statement == .all ? ".all" : ""), sums: [first.sum],
            passages: group.map { FoundPassage(reading.prose.passage($0.claim.numberRange)) },
            message: words.message(first, remark(first)))
    }
}

extension ClaimJudgement {
    var contradicts: Bool { if case .contradicts = outcome { true } else { false } }
    var isMissing: Bool { if case .missing = outcome { true } else { false } }

    /// Whether the claims are told together: they are on one subject, and held against the same cells.
    fileprivate func isOfSame(as other: ClaimJudgement) -> Bool {
        claim.subject == other.claim.subject && sum.targets == other.sum.targets
    }
}

extension Severity {
    /// The severity of what may be right after all.
    fileprivate var stepDown: Severity {
        switch self {
        case .error: .warning
        case .warning, .info: .info
        }
    }
}
