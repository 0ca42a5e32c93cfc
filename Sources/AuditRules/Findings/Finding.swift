package import DocumentModel
internal import NarrativeClaims
package import ReportModel
package import TextSupport

/// What a rule says of cells of a report (DESIGN §4). Derived and disposable: any run makes it again.
package struct Finding: Sendable, Hashable {
    /// `F-` and six letters of the identity's digest, or as many more as tell it from the others of its run.
    package internal(set) var id: String
    /// All else, by reference: a country has a million findings, which are sorted, named and remembered.
    private let kept: Indirect<FindingContent>

    /// The digests by which later runs know the finding and its values again.
    package var fingerprint: Fingerprint { kept.value.fingerprint }
    /// The rule's id.
    package var rule: String { kept.value.rule }
    /// How much it weighs: as the rule says, or as the observation says instead; `info` where it cannot be assessed.
    package var severity: Severity { kept.value.severity }
    /// Whether the rule fails or cannot be assessed.
    package var verdict: Verdict { kept.value.verdict }
    /// The report that is found fault with, then others that it is held against.
    package var reports: [ReportReference] { kept.value.reports }
    /// The cells found fault with, in the form's order.
    package var cells: [CellAddress] { kept.value.cells }
    /// What the rule asks of the two sides; of the first sum where the finding tells of several.
    package var relation: Relation { kept.value.relation }
    /// What the stated side should be, a plain decimal; for `atLeast` the least it may be. Nil where a number is
    /// missing, the finding tells of several sums or nothing is asked of the sides.
    package var expected: String? { kept.value.expected }
    /// What is stated; nil as for `expected`.
    package var actual: String? { kept.value.actual }
    /// The cells that the rule reckoned with, sum by sum, the expected side first.
    package var terms: [FindingTerm] { kept.value.terms }
    /// The passages of the prose that the finding speaks of, the most telling first.
    package var passages: [FoundPassage] { kept.value.passages }
    /// Changes of single cells, any of which would put all sums of the report in order.
    package var suspects: [Suspect] { kept.value.suspects }
    /// What is wrong with these cells, for people.
    package var message: LocalizedText { kept.value.message }
    /// What the rule rests on, from its description.
    package var basis: LocalizedText { kept.value.basis }

    /// What the rule asks of the two sides.
    package enum Relation: Sendable, Hashable {
        /// Both are the same, exactly.
        case equal
        /// The stated side is no less than the expected one.
        case atLeast
        /// The stated number is whole and not negative; there is no expected side.
        case count
        /// Nothing is asked: the expected side is what another report says, the stated one what this one says instead.
        case comparison
    }

    /// The organ of the report that is found fault with.
    package var organ: Organ { reports[0].organ }
    /// The fiscal year of the report that is found fault with.
    package var year: Int { reports[0].year }
    /// The file of the report that is found fault with.
    package var source: String { reports[0].source }
    /// The files of all reports that the finding speaks of.
    package var sources: [String] { reports.map(\.source) }

    /// Where the first of the cells stands, or else the first of the passages; nil where the source does not have it.
    package var place: SourceAnchor? {
        guard let first = cells.first else { return passages.first.map(\.passage.place) }
        return terms.first { $0.address == first && $0.report == 0 }?.cell.place?.anchor
            ?? passages.first.map(\.passage.place)
    }
}

/// What a finding says, but for its name.
struct FindingContent: Sendable, Hashable {
    let fingerprint: Fingerprint
    let rule: String
    let severity: Severity
    let verdict: Verdict
    let reports: [ReportReference]
    let cells: [CellAddress]
    let relation: Finding.Relation
    let expected: String?
    let actual: String?
    let terms: [FindingTerm]
    let passages: [FoundPassage]
    let suspects: [Suspect]
    let message: LocalizedText
    let basis: LocalizedText

}

extension Finding {
    init(_ observation: Observation, by rule: RuleDescription, in corpus: Corpus, _ settings: RuleSettings) {
        self.init(FindingContent(observation, by: rule, in: corpus, settings))
    }

    /// Makes a finding that has no name yet.
    init(_ content: FindingContent) {
        id = ""
        kept = Indirect(content)
    }
}

extension FindingContent {
    init(_ observation: Observation, by rule: RuleDescription, in corpus: Corpus, _ settings: RuleSettings) {
        let reports = observation.reports.map { ReportReference($0, in: corpus) }
        let cells = Set(observation.sums.flatMap(\.targets) + observation.cells).sorted()
        let sums = observation.sums
        self.reports = reports
        self.cells = cells
        fingerprint = Fingerprint(
            rule, organ: reports[0].organ, year: reports[0].year, targets: cells,
            subject: observation.subject, terms: sums.flatMap(\.terms).map { (reports[$0.report].year, $0) },
            passages: observation.passages.map { (reports[$0.report].year, $0.passage) }, facts: observation.facts)
        self.rule = rule.id
        verdict = observation.verdict
        severity =
            switch observation.verdict {
            case .fail: settings.severities[rule.id] ?? observation.severity ?? rule.severity
            case .notAssessable: .info
            }
        relation = sums.first?.relation ?? .equal
        let isAsked = sums.count == 1 && relation != .comparison
        expected = isAsked ? sums[0].total(.expected)?.description : nil
        actual = sums.count == 1 ? sums[0].total(.actual)?.description : nil
        terms = sums.enumerated().flatMap { index, sum in
            (sums.count == 1 ? sum : sum.abridged).terms.map { $0.inSum(index) }
        }
        passages = FoundPassage.kept(observation.passages)
        suspects = observation.suspects
        message = observation.message
        basis = rule.basis
    }
}
