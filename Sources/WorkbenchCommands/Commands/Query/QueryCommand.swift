import ArgumentParser
import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// `query PATH`: cells of many reports.
struct QueryCommand: Command {
    static let description = CommandDescription(
        "query", ["查询"], .query,
        LocalizedText(zh: "查询单元格，可设条件、分组、汇总、画图", en: "query cells, by condition, in groups, summed up or drawn"),
        examples: [
            "query */2024/t3.new.total", "query 三.本年新收 --by organ", "query t3.*.total --by row",
            "query t3.new.total --sort value --descending --limit 10",
            "query */2024/t3.new.total --where 'value > 100 or change > 50'",
            "query */2024/t3.new.total --where 'abs(change) >= 20' --sort change --descending --plot",
            "query t3.new.total --by year --count --mean --median --quantile 0.9",
            "query */2024/t3.new.total --by county --sum --percent --plot --sort value --descending",
        ])

    @Argument(help: .both(zh: "单元格路径", en: "a path of cells", value: .path))
    var path: String

    @Option(
        name: .customLong("where"),
        help: .both(
            zh: "条件，加引号：字段 value year change organ county state row column，见 help conditions",
            en:
                "a condition in quotes on value year change organ county state row column, see help conditions",
            value: .condition))
    var condition: String?

    @Option(
        help: .both(zh: "分组，每个单元格分别汇总，不写为求和", en: "group, each cell by itself; sums unless told", value: .key))
    var by: CellSummary.Grouping?

    @Flag var functions: [FunctionFlag] = []

    @Option(
        help: .both(
            zh: "分位数，0 到 1，可写多次：n 个数排序后第 (n-1)×Q 个（从 0 起），在两数之间按比例取",
            en: "the quantile of a share from 0 to 1, may be repeated: of n in order the number at (n-1)×Q from 0, "
                + "between two in proportion",
            value: .number))
    var quantile: [String] = []

    @Flag(help: .both(zh: "合计各占全部的百分比", en: "each sum's share of all in percent"))
    var percent = false

    @Option(help: .both(zh: "排序；分组时 value 是第一列", en: "sort; value is a group's first column", value: .key))
    var sort: CellSort.Key?

    @Flag(help: .both(zh: "从大到小", en: "the largest first"))
    var descending = false

    @Option(help: .both(zh: "最多多少行", en: "at most so many rows", value: .number))
    var limit: Int?

    @Flag(help: .both(zh: "每行画一个横条", en: "a bar beside each row"))
    var plot = false

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let asked = try FunctionFlag.functions(functions, quantiles: quantile)
        let isSummary = by != nil || !asked.isEmpty
        let resolved = try workbench.resolve(path, isOrdered: false)
        let pattern = try cells(of: resolved.path)
        try checkOptions(asked, isSummary)
        // Sums are the same in any order, of many rows only the few that are shown are put in order, and paths sort the
        // reports that `last` names.
        let isAnyOrder = isSummary || order?.picksFew(limit, of: pattern) == true
        let reports = isAnyOrder ? resolved.reports : workbench.corpus.sorted(resolved.reports)
        let cells = try cells(
            pattern, of: reports, areAscending: isAnyOrder && resolved.areAscending, in: workbench.corpus)
        workbench.last = cells.reports
        let tables = isSummary ? summary(of: cells, asked, workbench) : [rows(of: cells, workbench)]
        let messages = cells.unjudged.wording.map { [Line($0[workbench.language], role: .warning)] } ?? []
        return CommandResult(Output(tables.map(Output.Block.table)), messages: messages)
    }

    private func cells(
        _ pattern: CellPattern, of reports: [Int], areAscending: Bool, in corpus: Corpus
    ) throws(Diagnostic) -> QueriedCells {
        var cells = QueriedCells(pattern, of: reports, areAscending: areAscending)
        if let condition {
            do throws(Diagnostic) {
                cells = try QueriedCells(
                    pattern, of: reports, areAscending: areAscending, where: CellFilter(condition), in: corpus)
            } catch {
                // The word at fault may stand elsewhere in the line, too.
                var error = error
                error.word = condition
                throw error
            }
        }
        if sort == .change { cells.findYearsBefore(in: corpus) }
        return cells
    }

    private var order: CellSort? { sort.map { CellSort($0, isDescending: descending) } }

    private func rows(of cells: QueriedCells, _ workbench: Workbench) -> Table {
        var rows = CellRows(cells, in: workbench.corpus)
        let total = rows.count
        if let order, let limit, order.picksFew(limit, of: cells.pattern) {
            let contenders = order.contenders(limit, of: cells, in: workbench.corpus)
            rows = CellRows(cells.pattern, of: workbench.corpus.sorted(contenders), in: workbench.corpus)
        }
        let shown = order?.sorted(rows, limit: limit) ?? Array(rows.prefix(limit ?? total))
        let view = CellRowsView(corpus: workbench.corpus, language: workbench.language)
        return view.table(shown, of: total, in: cells, hasBars: plot)
    }

    private func summary(of cells: QueriedCells, _ asked: [CellFunction], _ workbench: Workbench) -> [Table] {
        var summary = CellSummary(by, cells, asked.isEmpty ? [.sum] : asked, in: workbench.corpus)
        if let order { summary = summary.sorted(order) }
        let view = SummaryView(
            summary: summary, language: workbench.language, hasTotals: percent || !asked.isEmpty, hasPercent: percent,
            hasBars: plot)
        return view.tables(limit)
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
}

extension QueryCommand {
    private func checkOptions(_ asked: [CellFunction], _ isSummary: Bool) throws(Diagnostic) {
        let keys = CellSummary.sortKeys(of: by)
        if isSummary, let sort, !keys.contains(sort) {
            let known = keys.map(\.rawValue)
            throw Diagnostic(
                .usage,
                LocalizedText(
                    zh: "这样汇总的结果不能按 \(sort.rawValue) 排序",
                    en: "a summary of this kind cannot be sorted by \(sort.rawValue)"),
                hint: LocalizedText(
                    zh: "可以是 \(known.joined(separator: "、"))", en: "it is one of \(known.joined(separator: ", "))"),
                word: "--sort")
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
        if percent { try checkPercent(asked) }
    }

    private func checkPercent(_ asked: [CellFunction]) throws(Diagnostic) {
        guard asked.isEmpty || asked.contains(.sum) else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "--percent 只用于合计", en: "--percent goes with sums only"),
                hint: LocalizedText(zh: "加上 --sum", en: "add --sum"), word: "--percent")
        }
        switch by {
        case .year, .county, .organ: return
        case .row, .column, nil:
            throw Diagnostic(
                .usage,
                LocalizedText(
                    zh: "--percent 要与 --by year、county 或 organ 一起用：不同的单元格不相加",
                    en: "--percent goes with --by year, county or organ: different cells are not added up"),
                word: "--percent")
        }
    }
}

extension CellSummary.Grouping: ExpressibleByArgument {}
extension CellSort.Key: ExpressibleByArgument {}
