package import AuditRules
internal import DocumentModel
internal import NarrativeClaims
package import ReportModel
package import TextSupport

/// What a person holds of a finding, with the finding as it was then: the judgement is tied to the values it judged.
package struct Judgement: Sendable, Hashable {
    /// The finding as it was judged.
    package var subject: JudgedSubject
    /// What the person holds of it.
    package var triage: Triage
    /// What became of it once it was confirmed.
    package var remedy: Remedy
    /// Why; nil where no reason was given.
    package var reason: String?
    /// Who judged.
    package var by: String
    /// When, as RFC 3339 or, in a replay, a date.
    package var at: String

    /// Makes a judgement.
    package init(
        _ subject: JudgedSubject, triage: Triage, remedy: Remedy = .none, reason: String?, by: String, at: String
    ) {
        self.subject = subject
        self.triage = triage
        self.remedy = remedy
        self.reason = reason
        self.by = by
        self.at = at
    }
}

/// A finding as it was when a person judged it, enough to show it when no run finds it any more.
package struct JudgedSubject: Sendable, Hashable {
    /// The finding's short name in the run that was judged.
    package var id: String
    /// The digests of the finding and of its values.
    package var fingerprint: Fingerprint
    /// The rule's id.
    package var rule: String
    /// How much it weighed.
    package var severity: Severity
    /// Whether the rule failed or could not be assessed.
    package var verdict: Verdict
    /// The organ of the report that was found fault with.
    package var organ: Organ
    /// The fiscal year of that report.
    package var year: Int
    /// The cells found fault with.
    package var cells: [CellAddress]
    /// What each cell said that the rule reckoned with.
    package var values: [ValueWitness]
    /// The passages that the finding quoted.
    package var quotes: [QuoteWitness]
    /// What was wrong.
    package var message: LocalizedText

    /// Makes a subject from its parts.
    package init(
        id: String, fingerprint: Fingerprint, rule: String, severity: Severity, verdict: Verdict, organ: Organ,
        year: Int, cells: [CellAddress], values: [ValueWitness], quotes: [QuoteWitness] = [], message: LocalizedText
    ) {
        self.id = id
        self.fingerprint = fingerprint
        self.rule = rule
        self.severity = severity
        self.verdict = verdict
        self.organ = organ
        self.year = year
        self.cells = cells
        self.values = values
        self.quotes = quotes
        self.message = message
    }

    /// A finding as it is now.
    package init(_ finding: Finding) {
        self.init(
            id: finding.id, fingerprint: finding.fingerprint, rule: finding.rule, severity: finding.severity,
            verdict: finding.verdict, organ: finding.organ, year: finding.year, cells: finding.cells,
            values: finding.terms.map { term in
                ValueWitness(year: finding.reports[term.report].year, cell: term.address, term.cell.value)
            },
            quotes: finding.passages.map { found in
                QuoteWitness(year: finding.reports[found.report].year, exact: found.passage.exact)
            },
            message: finding.message)
    }

    /// The report's identity: organ and year, no revision.
    package var report: String { "\(organ.identity)/\(year)" }
}
