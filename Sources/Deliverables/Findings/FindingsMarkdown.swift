internal import AuditRules
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
        return ExportParts(head: head, count: reports.count + 1) { part, bytes in
            let table = part == 0 ? text.summary(contents.findings, reports) : text.table(reports[part - 1])
            if part > 0 { bytes.append(UInt8(ascii: "\n")) }
            OutputFormat.markdown.append(Output([.table(table)]), to: &bytes)
        }
    }
}

/// The tables of findings for people.
struct FindingsText {
    let language: Language

    func say(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)[language] }

    /// The findings of each report, in the order in which the reports first come up.
    func byReport(_ findings: [Finding]) -> [[Finding]] {
        var groups: [[Finding]] = []
        var indices: [ReportReference: Int] = [:]
        for finding in findings {
            if let index = indices[finding.reports[0]] {
                groups[index].append(finding)
            } else {
                indices[finding.reports[0]] = groups.count
                groups.append([finding])
            }
        }
        return groups
    }

    /// How many findings there are by severity, rule and verdict.
    func summary(_ findings: [Finding], _ reports: [[Finding]]) -> Table {
        let columns = [
            Column("severity", say("级别", "severity")), Column("rule", say("规则", "rule")),
            Column("title", say("名称", "title")), Column("verdict", say("结论", "verdict")),
            Column("findings", say("条数", "findings"), alignment: .right),
            Column("reports", say("报告数", "reports"), alignment: .right),
        ]
        var rows: [[Field]] = []
        for severity in Severity.allCases {
            for rule in Set(findings.map(\.rule)).sorted() {
                for verdict in Verdict.allCases {
                    let matches = { (finding: Finding) in
                        finding.severity == severity && finding.rule == rule && finding.verdict == verdict
                    }
                    let count = findings.count(where: matches)
                    guard count > 0 else { continue }
                    let title = RuleRegistry.all.first { $0.id == rule }?.description.title[language] ?? ""
                    rows.append([
                        .text(severity.wording[language]), .text(rule), .text(title),
                        .text(verdict.wording[language]), .number(String(count)),
                        .number(String(reports.count { $0.contains(where: matches) })),
                    ])
                }
            }
        }
        let total = say(
            "共 \(findings.count) 条，涉及 \(reports.count) 份报告。",
            "\(findings.count) findings in \(reports.count) reports.")
        return Table(columns: columns, rows: rows, title: say("汇总", "Summary"), footer: total)
    }

    /// The findings of one report.
    func table(_ findings: [Finding]) -> Table {
        let columns = [
            Column("id", say("编号", "id")), Column("rule", say("规则", "rule")),
            Column("severity", say("级别", "severity")), Column("place", say("位置", "place")),
            Column("message", say("说明", "message")),
        ]
        let rows = findings.map { finding -> [Field] in
            [
                .text(finding.id), .text(finding.rule), .text(finding.severity.wording[language]),
                .text(finding.place?.description ?? ""), .text(finding.message[language]),
            ]
        }
        let title = findings.first.map { "\($0.reports[0].path) (\($0.source))" }
        return Table(columns: columns, rows: rows, title: title)
    }
}
