import ArgumentParser
import CorpusQuery
import DocumentModel
import Presentation
import ReportModel
import TextSupport

/// `find TEXT`: where a text stands in the sources.
struct FindCommand: Command {
    static let description = CommandDescription(
        "find", ["查找"], .query, LocalizedText(zh: "在报告原文中查找文字", en: "search the reports' text"),
        examples: ["find 责任追究", "find 信息处理费 --in */2024 --limit 20"])

    @Argument(help: .both(zh: "要找的文字，空白也算", en: "the text, blanks included", value: .text))
    var text: String

    @Option(name: .customLong("in"), help: .both(zh: "在哪些报告里找", en: "the reports to search", value: .report))
    var scope: String?

    @Option(help: .both(zh: "最多多少处", en: "at most so many places", value: .number))
    var limit: Int?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        guard !text.isEmpty else {
            throw Diagnostic(.usage, LocalizedText(zh: "要找的文字是空的", en: "the text to search for is empty"))
        }
        var rows: [[Field]] = []
        var found: [Int] = []
        for report in try workbench.reports(scope) {
            if workbench.isInterrupted() {
                throw Diagnostic(.interrupted, LocalizedText(zh: "已取消", en: "cancelled"))
            }
            let matches = TextSearch(text).matches(in: try workbench.document(of: report))
            if !matches.isEmpty { found.append(report) }
            rows += matches.map { row($0, report, workbench) }
            if let limit, rows.count >= limit { break }
        }
        workbench.last = found
        let columns = [
            Column("organ", workbench.say("机关", "organ"), for: .programs),
            Column("year", workbench.say("年度", "year"), for: .programs),
            Column("report", workbench.say("报告", "report"), overflow: .wrap),
            Column("place", workbench.say("位置", "place"), overflow: .keep),
            Column("text", workbench.say("原文", "text"), overflow: .wrap),
        ]
        let shown = Array(rows.prefix(limit ?? rows.count))
        return CommandResult(
            Output([
                .table(
                    Table(
                        columns: columns, rows: shown,
                        footer: workbench.say(
                            "\(found.count) 份报告，\(shown.count) 处",
                            "\(shown.count.of("place")) in \(found.count.of("report"))")))
            ]))
    }

    private func row(_ match: TextSearch.Match, _ report: Int, _ workbench: Workbench) -> [Field] {
        let entry = workbench.corpus.reports[report]
        return [
            .text(entry.organ.name), .number(String(entry.year)),
            .text(workbench.corpus.canonicalPath(of: report), role: .name),
            .text("\(match.line):\(match.column)", role: .place), .text(match.excerpt),
        ]
    }
}
