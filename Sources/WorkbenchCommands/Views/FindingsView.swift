import AuditSession
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
    /// Of the rules that were asked for those that are off.
    var off: [String] = []

    /// One row a finding; `numbers` are the running numbers by which the prompt knows them.
    func table(_ findings: [(number: Int, judged: JudgedFinding)], hidden: Int, departed: Int) -> Table {
        let reports = Set(findings.map(\.judged.finding.reports[0].path))
        let isOneReport = reports.count == 1
        let isJudged = findings.contains { $0.judged.judgement != nil || !$0.judged.annotations.isEmpty }
        let places = CellPlaces(corpus, findings.map(\.judged.finding))
        let columns =
            [
                Column("number", language.say("序号", "no."), overflow: .keep, for: .people),
                Column("id", language.say("编号", "id"), overflow: .keep), Column("severity", "", for: .programs),
                Column("verdict", "", for: .programs), Column("triage", "", for: .programs),
                Column("stale", "", for: .programs),
                Column("level", language.say("级别", "severity"), overflow: .keep, for: .people),
            ] + (isJudged ? [Column("judgement", language.say("判断", "judged"), overflow: .wrap, for: .people)] : []) + [
                Column("rule", language.say("规则", "rule")),
                Column("organ", language.say("机关", "organ"), for: .programs),
                Column("year", language.say("年度", "year"), for: .programs),
                Column("report", language.say("报告", "report"), overflow: .wrap, for: isOneReport ? .programs : nil),
                Column("place", language.say("位置", "place"), overflow: .keep),
                Column("message", language.say("问题", "finding"), overflow: .wrap),
            ]
        return Table(
            columns: columns, rows: findings.map { row($0.number, $0.judged, isJudged, places) },
            title: isOneReport ? reports.first : nil, footer: footer(findings.count, hidden, departed))
    }

    private func row(
        _ number: Int, _ judged: JudgedFinding, _ isJudged: Bool, _ places: CellPlaces
    ) -> [Field] {
        let finding = judged.finding
        return [
            .text("f\(number)", role: .name), .text(finding.id, role: .name), .text(finding.severity.rawValue),
            .text(finding.verdict.rawValue), .text(judged.triage.rawValue), .text(judged.isStale ? "true" : "false"),
            severity(finding),
        ] + (isJudged ? [judgement(judged)] : []) + [
            .text(finding.rule), .text(finding.organ.name), .number(String(finding.year)),
            .text(finding.reports[0].path, role: .name),
            places.place(of: finding).map { .text($0.description, role: .place) } ?? .missing(shown: "—"),
            .text(finding.message[language]),
        ]
    }

    private func footer(_ count: Int, _ hidden: Int, _ departed: Int) -> String {
        var footer = language.say("\(count) 个问题", count.of("finding"))
        if hidden > 0 {
            footer += language.say(
                "；另有 \(hidden) 项无法核对（findings --verdict all 查看）",
                "; \(hidden) more not assessable (see findings --verdict all)")
        }
        if departed > 0 {
            footer += language.say(
                "；判断过的问题有 \(departed) 个不再出现（findings --departed 查看）",
                "; \(departed) judged and not found any more (see findings --departed)")
        }
        return footer + Self.notChecked(off, language)
    }

    /// That rules which were asked for are off, so that no finding of theirs means nothing; empty for none.
    static func notChecked(_ off: [String], _ language: Language) -> String {
        guard let first = off.first else { return "" }
        let ids = off.joined(separator: language.say("、", ", "))
        return language.say(
            "；规则 \(ids) 已停用，没有核对（set \(first) on 启用）",
            "; not checked, as switched off: \(ids) (set \(first) on)")
    }

    /// What was judged and is not found any more.
    func departed(_ findings: [DepartedFinding]) -> Table {
        let columns = [
            Column("id", language.say("编号", "id"), overflow: .keep), Column("baseline", "", for: .programs),
            Column("triage", "", for: .programs), Column("standing", language.say("现状", "now"), for: .people),
            Column("judgement", language.say("判断", "judged"), overflow: .wrap, for: .people),
            Column("rule", language.say("规则", "rule")),
            Column("report", language.say("报告", "report"), overflow: .wrap),
            Column("by", language.say("判断人", "by")), Column("at", "", for: .programs),
            Column("time", language.say("时间", "time"), overflow: .wrap, for: .people),
            Column("reason", language.say("理由", "why"), overflow: .wrap),
            Column("message", language.say("当时的问题", "finding as it was"), overflow: .wrap),
        ]
        let rows = findings.map { departed -> [Field] in
            let judgement = departed.judgement
            return [
                .text(judgement.subject.id, role: .name), .text(departed.baseline.rawValue),
                .text(judgement.triage.rawValue), .text(departed.baseline.wording[language], role: .info),
                .text(judgement.triage.wording[language]), .text(judgement.subject.rule),
                .text(judgement.subject.report, role: .name), .text(judgement.by), .text(judgement.at),
                .text(TimeText.short(judgement.at)),
                .text(judgement.reason ?? ""), .text(judgement.subject.message[language]),
            ]
        }
        return Table(
            columns: columns, rows: rows,
            footer: language.say("\(rows.count) 个判断过的问题不再出现", "\(rows.count.of("judged finding")) not found any more"))
    }

    private func judgement(_ judged: JudgedFinding) -> Field {
        var text = judged.triage == .open ? "" : judged.triage.wording[language]
        if judged.isStale { text += language.say("（已变，待复核）", " (changed: look again)") }
        if !judged.annotations.isEmpty {
            text +=
                (text.isEmpty ? "" : " ")
                + language.say("批注 \(judged.annotations.count)", judged.annotations.count.of("annotation"))
        }
        return .text(text, role: judged.isStale ? .warning : .info)
    }

    /// How many findings each rule has, for the rules that have any.
    func tally(_ findings: [Finding]) -> Table {
        let columns = [
            Column("rule", language.say("规则", "rule")), Column("title", language.say("内容", "title"), overflow: .wrap),
            Column("fail", Verdict.fail.wording[language], alignment: .right),
            Column("not-assessable", Verdict.notAssessable.wording[language], alignment: .right),
        ]
        let byRule = Dictionary(grouping: findings, by: \.rule)
        let rows = RuleRegistry.all.compactMap { rule -> [Field]? in
            guard let own = byRule[rule.id] else { return nil }
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
