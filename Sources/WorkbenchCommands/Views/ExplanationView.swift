import AuditSession
import AuditRules
import DocumentModel
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
        let head = [
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
        var blocks: [Output.Block] = [.lines(head)]
        let excerpts = try excerpts(finding)
        for sum in finding.writtenSums {
            blocks.append(.table(table(sum, excerpts, namesYears: finding.reports.count > 1)))
            if let required = sum.required {
                blocks.append(
                    .lines([
                        Line(
                            language.say("“\(required.term.label.zh)”", "“\(required.term.label.en)” ")
                                + required.bound.wording[language] + " " + required.value)
                    ]))
            }
        }
        blocks.append(.lines(RuleView.grounds(rule, language)))
        let said = JudgementView(language: language).lines(workbench.session.state.judged(finding))
        if !said.isEmpty { blocks.append(.lines(said)) }
        return Output(blocks)
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
            excerpts[report.source] = SourceExcerpt(try workbench.document(of: index))
        }
        return excerpts
    }

    private func table(_ sum: WrittenSum, _ excerpts: [String: SourceExcerpt], namesYears: Bool) -> Table {
        let columns = [
            Column("side", ""), Column("sign", "", alignment: .right),
            Column("cell", language.say("单元格", "cell"), overflow: .keep),
            Column("label", language.say("栏目", "label"), overflow: .wrap),
            Column("value", language.say("数值", "value"), alignment: .right),
            Column("place", language.say("位置", "place"), overflow: .keep),
            Column("line", language.say("原文", "source line")),
        ]
        let sides = [(sum.expected, language.say("应为", "should be")), (sum.actual, language.say("填报", "stated"))]
        var rows = sides.flatMap { side, name in rowsOf(side, name, excerpts, namesYears) }
        if let difference = sum.difference, difference != "0" {
            rows.append(row(language.say("相差", "difference"), "", "", "", .number(difference), nil, nil))
        }
        return Table(columns: columns, rows: rows)
    }

    private func rowsOf(
        _ side: WrittenSum.Side, _ name: String, _ excerpts: [String: SourceExcerpt], _ namesYears: Bool
    ) -> [[Field]] {
        let terms = side.terms.enumerated().map { index, term -> [Field] in
            let sign: String
            switch term.term.sign {
            case .plus: sign = index == 0 ? "" : "+"
            case .minus: sign = "−"
            }
            let anchor = term.term.cell.place?.anchor
            return row(
                index == 0 ? name : "", sign,
                (namesYears ? "\(term.report.year)/" : "") + term.term.address.description, term.label[language],
                term.term.cell.value.field(language), anchor,
                anchor.flatMap { excerpts[term.report.source]?.line(at: $0) })
        }
        guard side.terms.count > 1 else { return terms }
        return terms + [row("", "=", "", "", side.total.map { .number($0) } ?? .missing(shown: "?"), nil, nil)]
    }

    private func row(
        _ side: String, _ sign: String, _ cell: String, _ label: String, _ value: Field, _ anchor: SourceAnchor?,
        _ line: String?
    ) -> [Field] {
        [
            .text(side, role: .heading), .text(sign), .text(cell, role: .name), .text(label, role: .label), value,
            .text(anchor?.description ?? "", role: .place), .text(line ?? "", role: .faint),
        ]
    }
}
