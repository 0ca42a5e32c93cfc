import ArgumentParser
import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// `compare REPORTS [PATTERN …]`: organs side by side.
struct CompareCommand: Command {
    static let description = CommandDescription(
        "compare", ["对照"], .compare,
        LocalizedText(zh: "各机关并列成表，标出最大和最小", en: "organs side by side in a table, extremes marked"),
        examples: [
            "compare county:清河县/*/2024", "compare */2024 t3.new.total t4.*.total",
            "对照 */2024 三.本年新收 --sort t3.new.total",
        ])

    @Argument(help: .both(zh: "报告", en: "reports", value: .report))
    var reports: String

    @Argument(help: .both(zh: "单元格，不写为各表的主要合计", en: "cells; the main totals without any", value: .path))
    var patterns: [String] = []

    @Option(help: .both(zh: "按这一单元格从大到小", en: "by this cell, the greatest first", value: .path))
    var sort: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let resolved = try workbench.resolve(reports)
        let chosen = try ChosenCells(patterns, besides: resolved.path)
        let corpus = workbench.corpus
        let order = try sorted(resolved.reports, corpus)
        workbench.last = order
        let spreads = chosen.addresses(in: order.map { corpus.reports[$0].form }).map {
            CellSpread($0, of: order, in: corpus)
        }
        let view = CompareView(spreads: spreads, reports: order, corpus: corpus, language: workbench.language)
        return CommandResult(view.output)
    }

    /// The reports by the number in a cell, those without one at the end.
    private func sorted(_ reports: [Int], _ corpus: Corpus) throws(Diagnostic) -> [Int] {
        guard let sort else { return reports }
        let cells = try CellPattern(sort).cells.addresses
        guard cells.count == 1 else {
            throw Diagnostic(
                .ambiguous,
                LocalizedText(
                    zh: "只能按一个单元格排序，“\(sort)”有 \(cells.count) 个",
                    en: "the table is sorted by one cell, “\(sort)” names \(cells.count)"), word: sort)
        }
        let spread = CellSpread(cells[0], of: reports, in: corpus)
        let known = spread.numbers.enumerated().sorted {
            ($1.element.number, $0.offset) < ($0.element.number, $1.offset)
        }.map(\.element.report)
        let found = Set(known)
        return known + reports.filter { !found.contains($0) }
    }
}
