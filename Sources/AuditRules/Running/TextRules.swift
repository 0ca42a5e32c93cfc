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
    /// The checks that take marks for `SharedRun`, behind the others in `owning`.
    let sharing: [SharedCheck]
    /// For each phrase of the index the rules that look for it.
    let owners: [Range<Int>]
    /// The rules of all phrases one after the other, with the phrase's number among the rule's own.
    let owning: [(rule: Int, phrase: Int)]

    init(_ rules: [Rule], _ settings: RuleSettings) {
        var descriptions: [RuleDescription] = []
        var checks: [Check] = []
        var needing: [Bool] = []
        var phrases = SharedPhrases()
        for rule in rules {
            guard case .text(let check, let phrasesOf, let needsHit) = rule.check else { continue }
            phrases.add(phrasesOf(settings), of: checks.count)
            descriptions.append(rule.description)
            checks.append(Check(run: check))
            needing.append(needsHit)
        }
        sharing = SharedRun.checks(of: rules).map(\.check)
        for (number, check) in sharing.enumerated() {
            phrases.add(check.phrases(settings), of: checks.count + number)
        }
        self.descriptions = descriptions
        self.checks = checks
        needsHit = needing
        owning = phrases.owners.flatMap { $0 }
        var end = 0
        owners = phrases.owners.map { own in
            end += own.count
            return end - own.count..<end
        }
        index = PhraseIndex(phrases.phrases)
    }
}

/// Phrases that several rules look for, each of them once.
private struct SharedPhrases {
    private(set) var phrases: [String] = []
    /// For each phrase the rules that look for it, with the phrase's number among the rule's own.
    private(set) var owners: [[(rule: Int, phrase: Int)]] = []
    private var numbers: [String: Int] = [:]

    mutating func add(_ own: [String], of rule: Int) {
        for (phrase, text) in own.enumerated() {
            // Texts of the same scalars are one phrase, not those that are equal as texts only.
            if let number = numbers[text], phrases[number].unicodeScalars.elementsEqual(text.unicodeScalars) {
                owners[number].append((rule, phrase))
            } else {
                numbers[text] = phrases.count
                phrases.append(text)
                owners.append([(rule, phrase)])
            }
        }
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
