internal import TextSupport

/// The rules that read the prose, made ready: their phrases in one index.
///
/// Making it costs as much as judging some reports, so that what judges few of them keeps it.
struct TextRules: Sendable {
    let descriptions: [RuleDescription]
    /// One for each description, apart from them: every report asks for all of these, and for few of those.
    let checks: [Check]
    /// A check in a box: functions that stand in arrays themselves are called by a detour.
    struct Check {
        let run: Rule.TextCheck
    }

    /// Whether a check has nothing to look at without a hit.
    let needsHit: [Bool]
    let index: PhraseIndex
    /// The checks that take marks for `SharedRun`, behind the others in `owners`.
    let sharing: [SharedCheck]
    /// For each phrase of the index the rule that looks for it and the phrase's number among the rule's own.
    let owners: [(rule: Int, phrase: Int)]

    init(_ rules: [Rule], _ settings: RuleSettings) {
        var descriptions: [RuleDescription] = []
        var checks: [Check] = []
        var needing: [Bool] = []
        var phrases: [String] = []
        var owners: [(rule: Int, phrase: Int)] = []
        for rule in rules {
            guard case .text(let check, let phrasesOf, let needsHit) = rule.check else { continue }
            let own = phrasesOf(settings)
            owners += own.indices.map { (checks.count, $0) }
            phrases += own
            descriptions.append(rule.description)
            checks.append(Check(run: check))
            needing.append(needsHit)
        }
        sharing = SharedRun.checks(of: rules).map(\.check)
        for (number, check) in sharing.enumerated() {
            let own = check.phrases(settings)
            owners += own.indices.map { (checks.count + number, $0) }
            phrases += own
        }
        self.descriptions = descriptions
        self.checks = checks
        needsHit = needing
        self.owners = owners
        index = PhraseIndex(phrases)
    }
}

/// Rules with what a person has set for them, ready to run over reports again and again.
package struct PreparedRules: Sendable {
    /// Those that are not off.
    let rules: [Rule]
    /// What a person has set for them.
    package let settings: RuleSettings
    let texts: TextRules

    /// Makes rules ready; those that are off are left out.
    package init(_ rules: [Rule], _ settings: RuleSettings = RuleSettings()) {
        self.rules = rules.filter { !settings.off.contains($0.id) }
        self.settings = settings
        texts = TextRules(self.rules, settings)
    }
}
