import ArgumentParser
import AuditRules
import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// `trend ORGAN [PATTERN …]`: cells of one organ over the years.
struct TrendCommand: Command {
    static let description = CommandDescription(
        "trend", ["趋势"], .compare,
        LocalizedText(zh: "一个机关的单元格历年变化，画成条形", en: "cells of one organ over the years, drawn as bars"),
        examples: ["trend 清河县柳溪镇人民政府 t3.new.total", "trend 柳溪镇 t3.*.total", "趋势 柳溪镇"])

    @Argument(help: .both(zh: "机关", en: "the organ", value: .organ))
    var organ: String

    @Argument(help: .both(zh: "单元格，不写为各表的主要合计", en: "cells; the main totals without any", value: .path))
    var patterns: [String] = []

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let resolved = try workbench.resolve(organ)
        let chosen = try ChosenCells(patterns, besides: resolved.path)
        let reports = try reportsOfOneOrgan(resolved, workbench.organs(), workbench.corpus)
        workbench.last = reports
        let corpus = workbench.corpus
        let trends = chosen.addresses(in: reports.map { corpus.reports[$0].form }).map {
            CellTrend($0, of: reports, in: corpus)
        }
        let view = TrendView(trends: trends, corpus: corpus, language: workbench.language)
        return CommandResult(view.output)
    }

    /// The newest report of each year, whatever the organ was called in it, of the years that were asked for.
    private func reportsOfOneOrgan(
        _ resolved: ResolvedPath, _ organs: OrganChains, _ corpus: Corpus
    ) throws(Diagnostic) -> [Int] {
        let chains = Set(resolved.reports.map(organs.chain))
        guard let chain = chains.first, chains.count == 1 else {
            let names = Set(resolved.reports.map { corpus.reports[$0].organ.name }).sorted()
            throw Diagnostic(
                .ambiguous,
                LocalizedText(
                    zh: "trend 只看一个机关，“\(organ)”有 \(chains.count) 个",
                    en: "trend follows one organ, “\(organ)” names \(chains.count)"),
                hint: LocalizedText(
                    zh: "写明其中一个：\(names.prefix(5).joined(separator: "、"))；各机关并列用 compare",
                    en: "name one of \(names.prefix(5).joined(separator: ", ")); compare puts organs side by side"),
                word: organ)
        }
        let years: ReportSelection.Years =
            if case .selected(let selection) = resolved.path.scope { selection.years } else { .any }
        let newest = Set(corpus.newestReports)
        return organs.reports(of: chain).filter { report in
            newest.contains(report) && (years == .any || resolved.reports.contains(report))
        }
    }
}
