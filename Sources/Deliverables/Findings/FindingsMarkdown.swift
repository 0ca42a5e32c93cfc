internal import AuditRules
internal import AuditSession
internal import DocumentModel
internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Findings as Markdown: a summary by severity and rule, then a table per report.
    static let findingsMarkdown = ExportFormat(.findings, "markdown", fileEndings: ["md"]) { contents, options in
        let text = FindingsText(language: options.language)
        let reports = text.byReport(contents.findings)
        let head = Array(text.say("# 问题清单\n\n", "# Findings\n\n").utf8)
        let count = reports.count + (contents.departed.isEmpty ? 1 : 2)
        return ExportParts(head: head, count: count) { part, bytes in
            let table =
                part == 0
                ? text.summary(contents.findings, reports)
                : part <= reports.count ? text.table(reports[part - 1]) : text.departed(contents.departed)
            if part > 0 { bytes.append(UInt8(ascii: "\n")) }
            OutputFormat.markdown.append(Output([.table(table)]), to: &bytes)
        }
    }
}

/// What findings have in common that are counted together; the heaviest first, then by rule.
private struct FindingKind: Hashable, Comparable {
    let severity: Severity
    let rule: String
    let verdict: Verdict

    private var order: (Int, String, Int) {
        (
            Severity.allCases.firstIndex(of: severity) ?? 0, rule, Verdict.allCases.firstIndex(of: verdict) ?? 0
        )
    }

    static func < (left: FindingKind, right: FindingKind) -> Bool { left.order < right.order }
}

/// The tables of findings for people.
struct FindingsText {
    let language: Language

    func say(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)[language] }

    /// The findings of each report, in the order in which the reports first come up.
    func byReport(_ findings: [JudgedFinding]) -> [[JudgedFinding]] {
        var groups: [[JudgedFinding]] = []
        var indices: [ReportReference: Int] = [:]
        for judged in findings {
            if let index = indices[judged.finding.reports[0]] {
                groups[index].append(judged)
            } else {
                indices[judged.finding.reports[0]] = groups.count
                groups.append([judged])
            }
        }
        return groups
    }

    /// How many findings there are by severity, rule and verdict.
    func summary(_ findings: [JudgedFinding], _ reports: [[JudgedFinding]]) -> Table {
        let columns = [
            Column("severity", say("级别", "severity")), Column("rule", say("规则", "rule")),
            Column("title", say("名称", "title")), Column("verdict", say("结论", "verdict")),
            Column("findings", say("条数", "findings"), alignment: .right),
            Column("reports", say("报告数", "reports"), alignment: .right),
        ]
        let groups = Dictionary(grouping: findings.map(\.finding)) { finding in
            FindingKind(severity: finding.severity, rule: finding.rule, verdict: finding.verdict)
        }
        let rows = groups.keys.sorted().map { kind -> [Field] in
            let own = groups[kind] ?? []
            let title = RuleRegistry.all.first { $0.id == kind.rule }?.description.title[language] ?? ""
            return [
                .text(kind.severity.wording[language]), .text(kind.rule), .text(title),
                .text(kind.verdict.wording[language]), .number(String(own.count)),
                .number(String(Set(own.map { $0.reports[0] }).count)),
            ]
        }
        let total = say(
            "共 \(findings.count) 条，涉及 \(reports.count) 份报告。",
            "\(findings.count) findings in \(reports.count) reports.")
        return Table(columns: columns, rows: rows, title: say("汇总", "Summary"), footer: total)
    }

    /// The findings of one report, with what people say of them where anybody has.
    func table(_ findings: [JudgedFinding]) -> Table {
        let isJudged = findings.contains { $0.judgement != nil || !$0.annotations.isEmpty }
        let columns =
            [
                Column("id", say("编号", "id")), Column("rule", say("规则", "rule")),
                Column("severity", say("级别", "severity")), Column("place", say("位置", "place")),
                Column("message", say("说明", "message")),
            ] + (isJudged ? [Column("judgement", say("判断与批注", "judgement and annotations"))] : [])
        let rows = findings.map { judged -> [Field] in
            let finding = judged.finding
            return [
                .text(finding.id), .text(finding.rule), .text(finding.severity.wording[language]),
                .text(finding.place?.description ?? ""), .text(finding.message[language]),
            ] + (isJudged ? [.text(said(judged.judgement, judged.isStale, judged.annotations))] : [])
        }
        let title = findings.first.map { "\($0.finding.reports[0].path) (\($0.finding.source))" }
        return Table(columns: columns, rows: rows, title: title)
    }

    /// What was judged and is not found any more.
    func departed(_ findings: [DepartedFinding]) -> Table {
        let columns = [
            Column("id", say("编号", "id")), Column("rule", say("规则", "rule")), Column("report", say("报告", "report")),
            Column("baseline", say("现状", "now")), Column("message", say("当时的说明", "message as it was")),
            Column("judgement", say("判断与批注", "judgement and annotations")),
        ]
        let rows = findings.map { departed -> [Field] in
            let subject = departed.judgement.subject
            return [
                .text(subject.id), .text(subject.rule), .text(subject.report),
                .text(departed.baseline.wording[language]), .text(subject.message[language]),
                .text(said(departed.judgement, false, departed.annotations)),
            ]
        }
        return Table(columns: columns, rows: rows, title: say("判断过而不再出现", "Judged and not found any more"))
    }

    /// The judgement and the annotations in one cell.
    private func said(_ judgement: Judgement?, _ isStale: Bool, _ annotations: [Annotation]) -> String {
        var parts: [String] = []
        if let judgement {
            let stale = isStale ? say("（数值已变，待复核）", " (the values have changed)") : ""
            let reason = judgement.reason.map { say("：", ": ") + $0 } ?? ""
            parts.append("\(judgement.triage.wording[language])\(stale)\(reason) (\(judgement.by) \(judgement.at))")
        }
        parts += annotations.map { "\($0.text) (\($0.by) \($0.at))" }
        return parts.joined(separator: say("；", "; "))
    }
}
