import CorpusQuery
import RelationalQueries
import ReportModel
import TextSupport

extension QueryTable {
    /// `cells`
    static let cells = QueryTable(
        name: "cells", meaning: LocalizedText(zh: "每份报告的每个单元格一行", en: "a row for each cell of each report"),
        examples: [
            Example(
                "各年度新收申请总数", "requests received, by year",
                "SELECT year, sum(value) AS total FROM cells WHERE cell = 't3.new.total' AND newest GROUP BY year"),
            Example(
                "哪些格不是数字", "which cells are no numbers",
                "SELECT report, cell, raw, state FROM cells WHERE state IN ('unreadable', 'dash') LIMIT 20"),
        ],
        empty: { _ in CellsRelation(Corpus(), ReportRows(Corpus())) },
        make: { workbench, scope in CellsRelation(workbench.corpus, scope.rows) })

    /// `report_cells`
    static let reportCells = QueryTable(
        name: "report_cells",
        meaning: LocalizedText(
            zh: "每份报告一行，每个单元格一列（列名是地址，写在双引号里）",
            en: "a row for each report, a column for each cell, called by its address in double quotes"),
        examples: [
            Example(
                "予以公开占办结的百分比", "the share of requests granted, in percent",
                """
                SELECT report, round(100.0 * "t3.granted.total" / "t3.closed.total", 1) AS percent FROM report_cells \
                WHERE newest AND "t3.closed.total" > 0 ORDER BY percent
                """),
            Example(
                "与上一年相比", "this year against the year before",
                """
                SELECT b.report, a."t3.new.total" AS before, b."t3.new.total" AS now FROM report_cells a \
                JOIN report_cells b ON b.organ = a.organ AND b.county IS a.county AND b.year = a.year + 1 \
                WHERE a.newest AND b.newest
                """),
        ],
        empty: { _ in ReportCellsRelation(Corpus(), ReportRows(Corpus())) },
        make: { workbench, scope in ReportCellsRelation(workbench.corpus, scope.rows) })

    /// `reports`
    static let reports = QueryTable(
        name: "reports",
        meaning: LocalizedText(
            zh: "每份报告一行，旧版也在内（newest = 0）", en: "a row for each report, older revisions included (newest = 0)"),
        examples: [
            Example(
                "各县各年度的报告数", "reports by county and year",
                "SELECT county, year, count(*) AS reports FROM reports WHERE newest GROUP BY county, year"),
            Example(
                "三月以后公布的", "published after March",
                "SELECT report, published FROM reports WHERE substr(published, 6) > '03-31'"),
        ],
        empty: { _ in ReportsRelation(Corpus(), ReportRows(Corpus())) },
        make: { workbench, scope in ReportsRelation(workbench.corpus, scope.rows) })

    /// `sections`
    static let sections = QueryTable(
        name: "sections",
        meaning: LocalizedText(
            zh: "每份报告的六个部分各一行；用到正文时才读文件",
            en: "a row for each of the six sections; files are read where their text is asked for"),
        examples: [
            Example(
                "第六部分提到收费的报告", "reports whose section 6 speaks of fees",
                "SELECT report, text FROM sections WHERE section = 's6' AND text LIKE '%收费%'"),
            Example(
                "第五部分最短的十份", "the ten shortest sections 5",
                "SELECT report, length(text) AS n FROM sections WHERE section = 's5' ORDER BY n LIMIT 10"),
        ],
        empty: { workbench in workbench.sections(Corpus(), ReportRows(Corpus())) },
        make: { workbench, scope in workbench.sections(workbench.corpus, scope.rows) })
}

extension Workbench {
    fileprivate func sections(_ corpus: Corpus, _ rows: ReportRows) -> SectionsRelation {
        // The texts are asked for while the query runs; what this holds is not changed meanwhile.
        let workbench = self
        return SectionsRelation(corpus, rows) { report throws(Diagnostic) in try workbench.text(of: report) }
    }
}
