import AuditSession
import AuditRules
import DocumentModel
import NarrativeClaims
import Presentation
import ReportModel
import TextSupport

/// Draws a finding in full: the sum written out with the source lines, the basis, the benign causes.
struct ExplanationView {
    private let workbench: Workbench
    private var language: Language { workbench.language }

    init(_ workbench: Workbench) {
        self.workbench = workbench
    }

    func finding(_ finding: Finding) throws(Diagnostic) -> Output {
        let rule = try RuleRegistry.rule(finding.rule).description
        var head = [
            Line([
                Span("\(finding.id)  ", role: .name),
                Span(
                    finding.verdict == .fail ? finding.severity.wording[language] : finding.verdict.wording[language],
                    role: role(finding)),
                Span("  \(finding.rule) \(rule.title[language])", role: .heading),
            ]),
            Line(
                finding.reports.map { "\($0.path)  \($0.source)" }.joined(separator: language.say("；", "; ")),
                role: .place),
            Line(finding.message[language]),
        ]
        let judged = workbench.session.state.judged(finding)
        if !judged.isCurrent { head.append(outdated) }
        var blocks: [Output.Block] = [.lines(head)]
        let excerpts = try excerpts(finding)
        blocks += SumView(finding: finding, excerpts: excerpts, language: language).blocks
        let quoted = passages(finding, excerpts) + suspects(finding)
        if !quoted.isEmpty { blocks.append(.lines(quoted)) }
        blocks.append(.lines(RuleView.grounds(rule, language)))
        let said = JudgementView(language: language).lines(judged)
        if !said.isEmpty { blocks.append(.lines(said)) }
        return Output(blocks)
    }

    /// That the finding is history.
    private var outdated: Line {
        Line(
            language.say(
                "这是旧版报告的问题：已加载更新的版本，新版的问题另列（findings 查看）",
                "of an older version of the report: a newer one is loaded, and what is found in it stands by itself (findings)"
            ), role: .warning)
    }

    /// The passages with the lines around them and what is meant marked; more than a screen holds are counted.
    private func passages(_ finding: Finding, _ excerpts: [String: SourceExcerpt]) -> [Line] {
        var lines = finding.passages.prefix(Self.passagesShown).flatMap { found -> [Line] in
            let report = finding.reports[found.report]
            let passage = found.passage
            let place = [report.path, passage.section?.key, passage.place.description].compactMap { $0 }
            let excerpt = excerpts[report.source].map {
                $0.around(
                    passage.place, length: passage.exact.unicodeScalars.count, atMost: Self.linesOfPassage)
            }
            let quote = Line([Span("“", role: .faint), Span(passage.exact, role: .mark), Span("”", role: .faint)])
            return [Line(place.joined(separator: "  "), role: .place)] + (excerpt ?? [quote])
        }
        let rest = finding.passages.count - Self.passagesShown
        if rest > 0 { lines.append(Line(language.say("另有 \(rest) 处", "\(rest) more places"), role: .faint)) }
        return lines
    }

    /// As many as one screen holds.
    private static let passagesShown = 3
    private static let linesOfPassage = 3

    /// The changes that would put all sums in order.
    private func suspects(_ finding: Finding) -> [Line] {
        finding.suspects.map { suspect in
            let label = finding.reports[0].form.label(of: suspect.cell, in: language)
            let zh = suspect.from.isEmpty ? "填为 \(suspect.to)" : "由 \(suspect.from) 改为 \(suspect.to)"
            let en = suspect.from.isEmpty ? "where nothing is stated" : "instead of \(suspect.from)"
            return Line(
                language.say(
                    "可能的原因：“\(label)”（\(suspect.cell)）\(zh) 时，表内关系全部成立；仅供参考，须核对原始台账",
                    "a possible cause: with \(suspect.to) \(en) in “\(label)” (\(suspect.cell)) all sums come out; "
                        + "a suggestion only"), role: .info)
        }
    }

    private func role(_ finding: Finding) -> Role {
        switch finding.severity {
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }

    /// The text of each source that the finding speaks of.
    private func excerpts(_ finding: Finding) throws(Diagnostic) -> [String: SourceExcerpt] {
        var excerpts: [String: SourceExcerpt] = [:]
        for report in finding.reports {
            guard let index = workbench.corpus.reports.firstIndex(where: { $0.source.path == report.source }) else {
                continue
            }
            excerpts[report.source] = SourceExcerpt(
                try workbench.document(of: index), ambiguous: workbench.settings.ambiguousWidth)
        }
        return excerpts
    }
}
