import ArgumentParser
import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// `sql SELECT …`: asks the reports in SQL.
struct SqlCommand: Command {
    static let description = CommandDescription(
        "sql", ["语句查询"], .query,
        LocalizedText(
            zh: "用 SQL（SQLite）查询报告、单元格、正文和问题", en: "ask reports, cells, sections and findings in SQL (SQLite's)"),
        examples: [
            "sql SELECT year, sum(\"t3.new.total\") FROM report_cells WHERE newest GROUP BY year",
            "sql SELECT report, raw FROM cells WHERE cell = 't3.new.total' AND state <> 'number'",
            "schema", "set sql-timeout 60",
        ])

    /// Quotation marks belong to SQL.
    static let takesRestOfLine = true

    @Argument(help: .both(zh: "查询语句，整句可以加引号", en: "a query; may stand in quotation marks as a whole", value: .query))
    var query: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let query = Self.unquoted(query)
        guard !query.isEmpty else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "没有写查询语句", en: "there is no query"),
                hint: LocalizedText(
                    zh: "例如 sql SELECT count(*) FROM reports；schema 说明各表",
                    en: "for example sql SELECT count(*) FROM reports; schema tells of the tables"))
        }
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        let answer = try workbench.answer(query)
        if !answer.reports.isEmpty {
            let reports = workbench.reportRows().reports(named: answer.reports, in: workbench.corpus)
            if !reports.isEmpty { workbench.last = reports }
        }
        return CommandResult(
            Output([.table(QueryAnswerView(answer: answer, language: workbench.language).table)]))
    }

    /// A query that is held together by quotation marks as a whole, without these. No statement begins with one.
    private static func unquoted(_ text: String) -> String {
        let words = Words(text)
        if let first = text.unicodeScalars.first(where: { $0 != " " }), "'\"“‘".unicodeScalars.contains(first),
            words.words.count == 1, words.openQuote == nil
        {
            return words.words[0].text
        }
        return String(text.drop { $0 == " " || $0 == "\u{3000}" })
    }
}
