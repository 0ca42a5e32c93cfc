internal import AuditRules
internal import DocumentModel
internal import ReportModel
internal import TextSupport

/// A judgement as the session's files write it.
struct StoredJudgement: Codable {
    var finding: String
    var identity: String
    var evidence: String
    var similar: String
    var rule: String
    var severity: String
    var verdict: String
    var organ: String
    var county: String?
    var year: Int
    var cells: [String]
    var values: [StoredWitness]
    /// Nil where no passage was quoted, as in the sessions of before there were passages.
    var quotes: [StoredQuoteWitness]?
    var message: [String: String]
    var triage: String
    var remedy: String
    var reason: String?
    var by: String
    var at: String

    init(_ judgement: Judgement) {
        let subject = judgement.subject
        finding = subject.id
        identity = subject.fingerprint.identity.hex
        evidence = subject.fingerprint.evidence.hex
        similar = subject.fingerprint.similar.hex
        rule = subject.rule
        severity = subject.severity.rawValue
        verdict = subject.verdict.rawValue
        organ = subject.organ.name
        county = subject.organ.county
        year = subject.year
        cells = subject.cells.map(\.description)
        values = subject.values.map(StoredWitness.init)
        quotes =
            subject.quotes.isEmpty ? nil : subject.quotes.map { StoredQuoteWitness(year: $0.year, exact: $0.exact) }
        message = ["zh": subject.message.zh, "en": subject.message.en]
        triage = judgement.triage.rawValue
        remedy = judgement.remedy.rawValue
        reason = judgement.reason
        by = judgement.by
        at = judgement.at
    }

    func judgement() throws(MalformedRecord) -> Judgement {
        guard let triage = Triage(rawValue: triage), let remedy = Remedy(rawValue: remedy) else {
            throw MalformedRecord()
        }
        return Judgement(try subject(), triage: triage, remedy: remedy, reason: reason, by: by, at: at)
    }

    private func subject() throws(MalformedRecord) -> JudgedSubject {
        guard let identity = ContentHash(hex: identity), let evidence = ContentHash(hex: evidence),
            let similar = ContentHash(hex: similar), let severity = Severity(rawValue: severity),
            let verdict = Verdict(rawValue: verdict), let zh = message["zh"], let en = message["en"]
        else { throw MalformedRecord() }
        var addresses: [CellAddress] = []
        for cell in cells {
            guard let address = CellAddress(cell) else { throw MalformedRecord() }
            addresses.append(address)
        }
        var witnesses: [ValueWitness] = []
        for value in values { witnesses.append(try value.witness()) }
        return JudgedSubject(
            id: finding, fingerprint: Fingerprint(identity: identity, evidence: evidence, similar: similar),
            rule: rule, severity: severity, verdict: verdict, organ: Organ(name: organ, county: county), year: year,
            cells: addresses, values: witnesses,
            quotes: (quotes ?? []).map { QuoteWitness(year: $0.year, exact: $0.exact) },
            message: LocalizedText(zh: zh, en: en))
    }
}

/// A passage as it was judged, as the session's files write it.
struct StoredQuoteWitness: Codable {
    var year: Int
    var exact: String
}
