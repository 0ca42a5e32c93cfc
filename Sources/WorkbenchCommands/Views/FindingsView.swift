import DocumentModel
import AuditRules
import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// Draws findings as tables.
struct FindingsView {
    var corpus: Corpus
    var language: Language

    /// One row a finding; `numbers` are the running numbers by which the prompt knows them.
    func table(_ findings: [(number: Int, finding: Finding)], hidden: Int) -> Table {
        let reports = Set(findings.map(\.finding.reports[0].path))
        let isOneReport = reports.count == 1
        let columns = [
            Column("number", language.say("序号", "no."), overflow: .keep, for: .people),
            Column("id", language.say("编号", "id"), overflow: .keep), Column("severity", "", for: .programs),
            Column("verdict", "", for: .programs),
            Column("level", language.say("级别", "severity"), overflow: .keep, for: .people),
            Column("rule", language.say("规则", "rule")), Column("organ", language.say("机关", "organ"), for: .programs),
            Column("year", language.say("年度", "year"), for: .programs),
            Column("report", language.say("报告", "report"), overflow: .wrap, for: isOneReport ? .programs : nil),
            Column("place", language.say("位置", "place"), overflow: .keep),
            Column("message", language.say("问题", "finding"), overflow: .wrap),
        ]
        let rows = findings.map { number, finding -> [Field] in
            [
                .text("f\(number)", role: .name), .text(finding.id, role: .name), .text(finding.severity.rawValue),
                .text(finding.verdict.rawValue), severity(finding), .text(finding.rule),
                .text(finding.organ.name), .number(String(finding.year)), .text(finding.reports[0].path, role: .name),
                finding.place.map { .text($0.description, role: .place) } ?? .missing(shown: "—"),
                .text(finding.message[language]),
            ]
        }
        var footer = language.say("\(findings.count) 个问题", findings.count.of("finding"))
        if hidden > 0 {
            footer += language.say(
                "；另有 \(hidden) 项无法核对（findings --verdict all 查看）",
                "; \(hidden) more not assessable (see findings --verdict all)")
        }
        return Table(columns: columns, rows: rows, title: isOneReport ? reports.first : nil, footer: footer)
    }

    /// How many findings each rule has, for the rules that have any.
    func tally(_ findings: [Finding]) -> Table {
        let columns = [
            Column("rule", language.say("规则", "rule")), Column("title", language.say("内容", "title"), overflow: .wrap),
            Column("fail", Verdict.fail.wording[language], alignment: .right),
            Column("not-assessable", Verdict.notAssessable.wording[language], alignment: .right),
        ]
        let rows = RuleRegistry.all.compactMap { rule -> [Field]? in
            let own = findings.filter { $0.rule == rule.id }
            guard !own.isEmpty else { return nil }
            let failures = own.count { $0.verdict == .fail }
            return [
                .text(rule.id, role: .name), .text(rule.description.title[language]), .number(String(failures)),
                .number(String(own.count - failures)),
            ]
        }
        return Table(columns: columns, rows: rows)
    }

    private func severity(_ finding: Finding) -> Field {
        switch (finding.verdict, finding.severity) {
        case (.notAssessable, _): .text(finding.verdict.wording[language], role: .faint)
        case (.fail, .error): .text(finding.severity.wording[language], role: .error)
        case (.fail, .warning): .text(finding.severity.wording[language], role: .warning)
        case (.fail, .info): .text(finding.severity.wording[language], role: .info)
        }
    }
}
