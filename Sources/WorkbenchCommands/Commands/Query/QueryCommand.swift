import ArgumentParser
import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// `query PATH`: cells of many reports.
struct QueryCommand: Command {
    static let description = CommandDescription(
        "query", ["查询"], .query,
        LocalizedText(zh: "查询单元格，可按机关、年度等分组求和", en: "query cells, grouped by organ, year and so on"),
        examples: [
            "query */2024/t3.new.total", "query 三.本年新收 --by organ", "query t3.*.total --by row",
            "query t3.new.total --sort value --descending --limit 10",
        ])

    @Argument(help: .both(zh: "单元格路径", en: "a path of cells", value: .path))
    var path: String

    @Option(help: .both(zh: "分组，每个单元格分别求和", en: "group, adding up each cell by itself", value: .key))
    var by: CellSummary.Grouping?

    @Option(help: .both(zh: "排序", en: "sort", value: .key))
    var sort: CellSort.Key?

    @Flag(help: .both(zh: "从大到小", en: "the largest first"))
    var descending = false

    @Option(help: .both(zh: "最多多少行", en: "at most so many rows", value: .number))
    var limit: Int?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let resolved = try workbench.resolve(path)
        let pattern = try cells(of: resolved.path)
        try checkOptions()
        workbench.last = resolved.reports
        if let by {
            let summary = CellSummary(by, pattern, of: resolved.reports, in: workbench.corpus)
            return CommandResult(
                Output([.table(SummaryView(summary: summary, language: workbench.language).table(limit))]))
        }
        let rows = CellRows(pattern, of: resolved.reports, in: workbench.corpus)
        let total = rows.count
        let view = CellRowsView(corpus: workbench.corpus, language: workbench.language)
        let table: Table
        if let sort {
            let sorted = CellSort(sort, isDescending: descending).sorted(rows, in: workbench.corpus)
            table = view.table(sorted.prefix(limit ?? total), of: total, pattern: pattern)
        } else {
            table = view.table(rows.prefix(limit ?? total), of: total, pattern: pattern)
        }
        return CommandResult(Output([.table(table)]))
    }

    private func cells(of path: CorpusPath) throws(Diagnostic) -> CellPattern {
        switch path.place {
        case nil: return .all
        case .cells(let pattern): return pattern
        case .section, .line:
            throw Diagnostic(
                .path, LocalizedText(zh: "query 查询单元格，这里是正文", en: "query is about cells, this is text"),
                hint: LocalizedText(zh: "正文用 show 查看，用 find 查找", en: "see text with show, search it with find"),
                word: self.path)
        }
    }

    private func checkOptions() throws(Diagnostic) {
        if by != nil, sort != nil || descending {
            throw Diagnostic(
                .usage,
                LocalizedText(
                    zh: "--by 的结果按分组排列，不能再用 --sort",
                    en: "the result of --by is in the order of its groups; --sort does not go with it"),
                word: sort == nil ? "--descending" : "--sort")
        }
        if descending, sort == nil {
            throw Diagnostic(
                .usage, LocalizedText(zh: "--descending 要与 --sort 一起用", en: "--descending goes with --sort"),
                word: "--descending")
        }
        if let limit, limit < 0 {
            throw Diagnostic(
                .usage, LocalizedText(zh: "--limit 不能是负数", en: "--limit cannot be negative"), word: String(limit))
        }
    }
}

extension CellSummary.Grouping: ExpressibleByArgument {}
extension CellSort.Key: ExpressibleByArgument {}
