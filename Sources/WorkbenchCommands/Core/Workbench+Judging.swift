import ReportModel
import AuditRules
import AuditSession
import DocumentModel
import Presentation
import TextSupport

extension Workbench {
    /// Judges findings alike, as one change.
    mutating func judge(_ words: [String], as triage: Triage, reason: String?) throws(Diagnostic) -> [Line] {
        guard !corpus.isEmpty else { throw Self.nothingLoaded }
        try checkIfNeeded()
        let signature = try pen.signature()
        if let reason { try Self.checkText(reason) }
        var judgements: [Judgement] = []
        var judged: Set<ContentHash> = []
        for word in words {
            let subject = try subject(word)
            guard judged.insert(subject.fingerprint.identity).inserted else { continue }
            judgements.append(
                Judgement(subject, triage: triage, reason: reason, by: signature.by, at: signature.at))
        }
        try session.make(.judge(judgements), by: signature.by, at: signature.at)
        return judgements.map { judgement in
            Line([
                Span(judgement.subject.id, role: .name),
                Span("  \(judgement.triage.wording[language])  ", role: .info),
                Span("\(judgement.subject.report)  \(judgement.subject.message[language])"),
            ])
        }
    }

    /// The finding of a name; one that was judged and is not found any more as it was then.
    func subject(_ word: String) throws(Diagnostic) -> JudgedSubject {
        do throws(Diagnostic) {
            guard let finding = try finding(word) else { throw Self.noFindingName(word) }
            guard finding.reports[0].isNewest else { throw Self.outdated(word) }
            return JudgedSubject(finding)
        } catch {
            let name = word.uppercased()
            let departed = session.state.judgements.values.first { $0.subject.id == name }
            guard let departed, error.code == .finding || error.code == .path else { throw error }
            return departed.subject
        }
    }

    /// The findings of the last check with what people say of them.
    func review() -> FindingReview { FindingReview(findings, session.state, in: corpus, except: checkGaps) }

    /// What a person writes is text of at most 64 KiB.
    static func checkText(_ text: String) throws(Diagnostic) {
        guard !text.allSatisfy(\.isWhitespace) else {
            throw Diagnostic(.usage, LocalizedText(zh: "文字不能为空", en: "the text is empty"))
        }
        // Scripts are lines of text: what ends a line otherwise could not be read back.
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "文字里有控制字符", en: "the text holds control characters"))
        }
        guard text.utf8.count <= 65_536 else {
            throw Diagnostic(
                .limit, LocalizedText(zh: "文字超过 65536 字节", en: "the text is longer than 65536 bytes"))
        }
    }

    static func noFindingName(_ word: String) -> Diagnostic {
        Diagnostic(
            .finding, LocalizedText(zh: "“\(word)”不是问题编号", en: "“\(word)” is no finding's name"),
            hint: LocalizedText(
                zh: "编号形如 F-7K3QM2，findings 列出全部问题", en: "a name is like F-7K3QM2; findings lists them"),
            word: word)
    }
}
