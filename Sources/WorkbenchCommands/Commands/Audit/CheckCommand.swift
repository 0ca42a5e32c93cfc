import ArgumentParser
import AuditRules
import AuditSession
import Deliverables
import Presentation
import ReportModel
import TextSupport

/// `check`: runs the rules over all loaded reports.
struct CheckCommand: Command {
    static let description = CommandDescription(
        "check", ["检查"], .audit, LocalizedText(zh: "用全部规则检查已加载的报告", en: "check the loaded reports by all rules"),
        examples: ["check", "check --fail-on error", "check --shard 2/4"])

    @Option(
        help: .both(
            zh: "有这一级别或更重的问题时以状态 1 结束", en: "end with status 1 on findings as heavy or heavier", value: .severity))
    var failOn: Severity?

    @Option(
        help: .both(
            zh: "只检查一部分机关，写成 k/n（n 份中的第 k 份），问题按 JSON Lines 写出，已排序，供 merge 合并",
            en: "check one part of n of the organs, as k/n, and write its findings as JSON Lines, sorted, for merge",
            value: .shard))
    var shard: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let part = try shard.map { word throws(Diagnostic) in try Self.part(word) }
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        if let part { try workbench.check(part) } else { try workbench.checkAll() }
        // What a corrected report no longer says is history.
        let findings = workbench.findings.filter { $0.reports[0].isNewest }
        let isTripped =
            failOn.map { limit in findings.contains { $0.verdict == .fail && $0.severity <= limit } } ?? false
        let line = summary(of: findings, workbench)
        var result = CommandResult(
            messages: [Line(line, role: .info)] + unread(workbench), verdict: isTripped ? .auditSaysNo : .done)
        if part == nil {
            var tally = FindingsView(corpus: workbench.corpus, language: workbench.language).tally(findings)
            // The message stands above a table that may be longer than the screen.
            if !tally.rows.isEmpty { tally.footer = line }
            result.output = Output([.table(tally)])
        } else {
            result.stream = try Self.lines(workbench)
            workbench.isExported = true
        }
        return result
    }

    private static func part(_ word: String) throws(Diagnostic) -> OrganShard {
        if let part = OrganShard(word) { return part }
        let most = OrganShard.most
        throw Diagnostic(
            .usage, LocalizedText(zh: "“\(word)”不是 k/n", en: "“\(word)” is not k/n"),
            hint: LocalizedText(
                zh: "n 从 1 到 \(most)，k 从 1 到 n，如 --shard 2/4",
                en: "n is from 1 to \(most) and k from 1 to n, as in --shard 2/4"),
            word: word)
    }

    /// The findings as lines in the order of their bytes: a line begins with its name, which is no other line's.
    private static func lines(_ workbench: Workbench) throws(Diagnostic) -> ByteStream {
        let format = try ExportFormat.named("jsonl", for: .findings)
        let current = workbench.review().found.filter(\.isCurrent).sorted { $0.finding.id < $1.finding.id }
        let contents = ExportContents(corpus: workbench.corpus, reports: [], findings: current)
        return ByteStream { receive throws(Diagnostic) in try format.write(contents, to: receive) }
    }

    private func summary(of findings: [Finding], _ workbench: Workbench) -> String {
        let failures = findings.filter { $0.verdict == .fail }
        let counts = Severity.allCases.map { severity in
            "\(severity.wording[workbench.language]) \(failures.count { $0.severity == severity })"
        }.joined(separator: workbench.say("，", ", "))
        let rest = findings.count - failures.count
        let rules = workbench.rules.count { !workbench.settings.rules.off.contains($0.id) }
        let all = workbench.corpus.reports.count
        let judged = all - workbench.checkGaps.reports.count
        let zh = workbench.shard.map { "第 \($0.number)/\($0.count) 部分，\(all) 份报告中的 \(judged) 份" } ?? "\(all) 份报告"
        let en =
            workbench.shard.map { "part \($0.number)/\($0.count), \(judged) of \(all.of("report"))," }
            ?? all.of("report")
        return workbench.say(
            "检查 \(zh)、\(rules) 条规则：\(counts)；无法核对 \(rest)",
            "\(en) checked by \(rules) rules: \(counts); not assessable \(rest)")
    }

    /// That the text of some reports could not be read again, so that the rules on prose said nothing of them.
    private func unread(_ workbench: Workbench) -> [Line] {
        guard let first = workbench.checkGaps.texts.min() else { return [] }
        let count = workbench.checkGaps.texts.count
        let path = workbench.corpus.reports[first].source.path
        let text = workbench.say(
            "\(count) 份报告的原文不在或者已变，没有核对正文（reload 按现在的内容读取）。第一份：\(path)",
            "the text of \(count.of("report")) is gone or has changed and was not checked "
                + "(reload reads what is there now). The first: \(path)")
        return [Line(text, role: .warning)]
    }
}

extension Severity: ExpressibleByArgument {
    /// Reads a severity by its name or its wording, as 错误.
    package init?(argument: String) {
        self.init(argument, named: \.wording)
    }
}

extension Severity {
    /// Whether one is as heavy as another or heavier.
    fileprivate static func <= (left: Severity, right: Severity) -> Bool {
        let order = Severity.allCases
        return (order.firstIndex(of: left) ?? 0) <= (order.firstIndex(of: right) ?? 0)
    }
}
