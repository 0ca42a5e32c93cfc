import AuditRules
import AuditSession
import Presentation
import TextSupport

/// Writes out what people say of a finding: the judgement, what changed since, the annotations.
struct JudgementView {
    var language: Language

    /// Nothing where nobody has said anything.
    func lines(_ judged: JudgedFinding) -> [Line] {
        var lines: [Line] = []
        if let judgement = judged.judgement {
            lines.append(
                Line([
                    Span(language.say("判断：", "judgement: "), role: .heading),
                    Span(judgement.triage.wording[language], role: .info),
                    Span("  \(judgement.by) \(TimeText.short(judgement.at))", role: .faint),
                ]))
            if let reason = judgement.reason { lines.append(Line(language.say("理由：", "why: ") + reason)) }
            if judged.isStale { lines.append(Line(staleness(judged), role: .warning)) }
        }
        return lines + judged.annotations.map(AnnotationsView(language: language).line)
    }

    private func staleness(_ judged: JudgedFinding) -> String {
        let changes = judged.changes
        guard !changes.isEmpty else {
            return judged.finding.passages.isEmpty
                ? language.say("判断之后规则改了，待复核", "the rule has changed since: to be looked at again")
                : language.say(
                    "判断之后原文或者规则改了，待复核", "the passage or the rule has changed since: to be looked at again")
        }
        let namesYears = judged.finding.reports.count > 1
        return language.say("判断之后数值变了，待复核：", "the values have changed since, to be looked at again: ")
            + ValueChangeText.list(changes, namesYears: namesYears, language)
    }
}
