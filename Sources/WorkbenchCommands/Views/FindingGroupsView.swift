import ArgumentParser
import AuditRules
import AuditSession
import Presentation
import ReportModel
import TextSupport

/// By what findings are counted.
enum FindingGroup: String, CaseIterable, ExpressibleByArgument {
    case rule
    case severity
    case triage
    case organ
    case county
    case year
}

/// Draws how many findings there are of each group.
struct FindingGroupsView {
    var language: Language
    /// Of the rules that were asked for those that are off.
    var off: [String] = []

    /// One row a group: failures by severity, what could not be assessed, and in how many reports.
    func table(_ findings: [JudgedFinding], by group: FindingGroup) -> Table {
        let columns =
            [Column(group.rawValue, heading(group), overflow: .wrap)]
            + (group == .rule ? [Column("title", language.say("内容", "title"), overflow: .wrap)] : [])
            + Severity.allCases.map { Column($0.rawValue, $0.wording[language], alignment: .right) } + [
                Column("not-assessable", Verdict.notAssessable.wording[language], alignment: .right),
                Column("reports", language.say("报告数", "reports"), alignment: .right),
            ]
        let groups = Dictionary(grouping: findings) { key(of: $0, by: group) }
        let rows = groups.keys.sorted().map { key -> [Field] in
            row(key, groups[key] ?? [], by: group)
        }
        return Table(
            columns: columns, rows: rows,
            footer: language.say(
                "\(findings.count) 个问题，\(rows.count) 组", "\(findings.count.of("finding")) in \(rows.count.of("group"))")
                + FindingsView.notChecked(off, language))
    }

    /// What tells groups apart and orders them.
    private struct Key: Hashable, Comparable {
        var order: Int
        var text: String

        static func < (left: Key, right: Key) -> Bool {
            left.order != right.order ? left.order < right.order : left.text < right.text
        }
    }

    private func key(of judged: JudgedFinding, by group: FindingGroup) -> Key {
        let finding = judged.finding
        return switch group {
        case .rule: Key(order: 0, text: finding.rule)
        case .severity:
            Key(
                order: Severity.allCases.firstIndex(of: finding.severity) ?? 0, text: finding.severity.wording[language]
            )
        case .triage:
            Key(order: Triage.allCases.firstIndex(of: judged.triage) ?? 0, text: judged.triage.wording[language])
        case .organ: Key(order: 0, text: finding.organ.identity)
        case .county: Key(order: finding.organ.county == nil ? 1 : 0, text: finding.organ.county ?? "")
        case .year: Key(order: finding.year, text: String(finding.year))
        }
    }

    private func row(_ key: Key, _ findings: [JudgedFinding], by group: FindingGroup) -> [Field] {
        let failures = findings.filter { $0.finding.verdict == .fail }
        let name: Field = key.text.isEmpty ? .missing(shown: "—") : .text(key.text, role: .name)
        let title = RuleRegistry.all.first { $0.id == key.text }?.description.title[language] ?? ""
        return [name] + (group == .rule ? [.text(title)] : [])
            + Severity.allCases.map { severity in
                .number(String(failures.count { $0.finding.severity == severity }))
            } + [
                .number(String(findings.count - failures.count)),
                .number(String(Set(findings.map(\.finding.reports[0].path)).count)),
            ]
    }

    private func heading(_ group: FindingGroup) -> String {
        switch group {
        case .rule: language.say("规则", "rule")
        case .severity: language.say("级别", "severity")
        case .triage: language.say("判断", "judged")
        case .organ: language.say("机关", "organ")
        case .county: language.say("县（区）", "county")
        case .year: language.say("年度", "year")
        }
    }
}
