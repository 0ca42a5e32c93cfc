import CorpusQuery
import ReportModel
import ArgumentParser
import AuditRules
import AuditSession
import Presentation
import TextSupport

/// `findings [PATH]`: what the check found.
struct FindingsCommand: Command {
    static let description = CommandDescription(
        "findings", ["问题"], .audit, LocalizedText(zh: "列出检查发现的问题", en: "list what the check found"),
        examples: [
            "findings", "findings */2024 --severity error", "findings --rule A-03", "findings --rule A",
            "findings --by rule",
            "findings --verdict all",
        ])

    @Argument(help: .both(zh: "报告路径，默认全部", en: "the reports' path; all without it", value: .report))
    var path: String?

    @Option(help: .both(zh: "只列这一级别", en: "of this severity only", value: .severity))
    var severity: Severity?

    @Option(help: .both(zh: "只列这条规则，或一组规则，如 A", en: "of this rule only, or of a group such as A", value: .rule))
    var rule: String?

    @Option(help: .both(zh: "只列这个县（区）", en: "of this county only", value: .county))
    var county: String?

    @Option(help: .both(zh: "只列这一年度", en: "of this year only", value: .year))
    var year: Int?

    @Option(help: .both(zh: "不符、无法核对，或都列", en: "failures, what is not assessable, or all", value: .verdict))
    var verdict: VerdictChoice = .fail

    @Option(help: .both(zh: "只列这样判断的", en: "judged so only", value: .triage))
    var triage: Triage?

    @Flag(help: .both(zh: "只列数值已变、待复核的判断", en: "only judgements whose values have changed"))
    var stale = false

    @Option(help: .both(zh: "分组计数，不逐条列出", en: "count by group instead of listing", value: .key))
    var by: FindingGroup?

    @Flag(help: .both(zh: "列出判断过而不再出现的问题", en: "what was judged and is not found any more"))
    var departed = false

    /// The values of `--verdict`.
    enum VerdictChoice: String, CaseIterable, ExpressibleByArgument {
        case fail
        case notAssessable = "not-assessable"
        case all

        init?(argument: String) {
            self.init(argument, named: \.wording)
        }
    }

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let reports = try path.map { word throws(Diagnostic) in try workbench.resolveWhole(word).reports }
        let ruleIDs = try rule.map { word throws(Diagnostic) in
            try RuleRegistry.rules(beginning: word).map(\.id)
        }
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        try workbench.checkIfNeeded()
        let sources = reports.map { Set($0.map { workbench.corpus.reports[$0].source.path }) }
        let keys = reports.map { indices in
            Set(
                indices.map { index in
                    let report = workbench.corpus.reports[index]
                    return Corpus.ReportKey(organ: report.organ, year: report.year)
                })
        }
        let review = workbench.review()
        let off = workbench.settings.rules.off
        let view = FindingsView(
            corpus: workbench.corpus, language: workbench.language, off: (ruleIDs ?? []).filter(off.contains))
        let gone = review.departed.filter { isWanted($0.judgement, keys) }
        if departed { return CommandResult(Output([.table(view.departed(gone))])) }
        let chosen = review.found.enumerated().filter { _, judged in
            let finding = judged.finding
            return (sources?.contains(finding.source) ?? judged.isCurrent)
                && (ruleIDs?.contains(finding.rule) ?? true) && isWanted(finding.organ, finding.year)
                && (severity.map { $0 == finding.severity } ?? true) && (triage.map { $0 == judged.triage } ?? true)
                && (!stale || judged.isStale)
        }
        if let by {
            let counted = chosen.map(\.element).filter { verdict == .fail || verdict.includes($0.finding.verdict) }
            workbench.rememberReports(of: counted.map(\.finding))
            return CommandResult(
                Output([
                    .table(FindingGroupsView(language: workbench.language, off: view.off).table(counted, by: by))
                ]))
        }
        let shown = chosen.filter { verdict.includes($0.element.finding.verdict) }
        let hidden = verdict == .fail ? chosen.count - shown.count : 0
        workbench.rememberReports(of: shown.map(\.element.finding))
        return CommandResult(
            Output([
                .table(view.table(shown.map { ($0.offset + 1, $0.element) }, hidden: hidden, departed: gone.count))
            ]))
    }

    private func isWanted(_ organ: Organ, _ year: Int) -> Bool {
        (county.map { $0 == organ.county } ?? true) && (self.year.map { $0 == year } ?? true)
    }

    /// Whether a judgement is one of those that are asked for; `reports` is nil for all.
    private func isWanted(_ judgement: Judgement, _ reports: Set<Corpus.ReportKey>?) -> Bool {
        (rule.map { judgement.subject.rule.hasPrefix($0.uppercased()) } ?? true)
            && (reports?.contains(Corpus.ReportKey(organ: judgement.subject.organ, year: judgement.subject.year))
                ?? true)
            && isWanted(judgement.subject.organ, judgement.subject.year)
            && (severity.map { $0 == judgement.subject.severity } ?? true)
            && (triage.map { $0 == judgement.triage } ?? true)
    }
}

extension FindingsCommand.VerdictChoice {
    private var wording: LocalizedText {
        switch self {
        case .fail: Verdict.fail.wording
        case .notAssessable: Verdict.notAssessable.wording
        case .all: LocalizedText(zh: "全部", en: "all")
        }
    }

    fileprivate func includes(_ verdict: Verdict) -> Bool {
        switch self {
        case .fail: verdict == .fail
        case .notAssessable: verdict == .notAssessable
        case .all: true
        }
    }
}

extension Triage: ExpressibleByArgument {
    /// Reads a triage by its name or its wording, as 属实.
    package init?(argument: String) {
        self.init(argument, named: \.wording)
    }
}
