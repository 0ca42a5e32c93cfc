import RelationalQueries
import ReportModel
import Testing
import TextSupport

@testable import CorpusQuery

/// The tables of cells against what the corpus says.
@Suite struct CellTablesTests {
    private static let asked = AskedCorpus(RandomCorpus.make(60, seed: 11))

    /// What SQL says of a number: whole where it is whole, else with a point; NULL for all else.
    private static func number(_ value: CellValue) -> QueryValue {
        guard let number = value.number else { return .null }
        return number.isInteger ? .integer(number.mantissa) : .real(printed: number.description)
    }

    @Test func `every cell of every report`() throws {
        let (corpus, asked) = (Self.asked.corpus, Self.asked)
        var expected: [[QueryValue]] = []
        for index in corpus.order {
            let report = corpus.reports[index]
            for address in report.form.addresses {
                let value = corpus.cells.value(address, of: index)
                expected.append([
                    .text(corpus.canonicalPath(of: index)), .text(report.organ.name),
                    report.organ.county.map { .text($0) } ?? .null, .integer(Int64(report.year)),
                    .integer(Int64(report.revision)), .integer(corpus.isNewest(index) ? 1 : 0),
                    .integer(Int64(report.edition.rawValue)), .text(address.description),
                    .text(address.table.key), .text(address.row), .text(address.column),
                    .text(report.form.label(of: address)), Self.number(value),
                    value.raw.isEmpty ? .null : .text(value.raw), .text(value.state.name),
                ])
            }
        }
        let rows = try asked.ask(
            """
            SELECT report, organ, county, year, revision, newest, edition, cell, form_table, row, column, label, value,
            raw, state FROM cells
            """)
        #expect(rows.count == expected.count)
        for (row, expected) in zip(rows, expected) where row != expected { #expect(row == expected) }
    }

    @Test func `a column for each cell`() throws {
        let (corpus, asked) = (Self.asked.corpus, Self.asked)
        let columns = CellAddress.all.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try asked.ask("SELECT report, newest, \(columns) FROM report_cells")
        #expect(rows.count == corpus.reports.count)
        for (row, index) in zip(rows, corpus.order) {
            let cells = CellAddress.all.map { Self.number(corpus.cells.value($0, of: index)) }
            let head: [QueryValue] = [
                .text(corpus.canonicalPath(of: index)), .integer(corpus.isNewest(index) ? 1 : 0),
            ]
            #expect(row == head + cells)
        }
    }

    /// A `+` before a column leaves the grouping to SQLite.
    @Test(arguments: ["county", "year", "county, year", "year, county", "county, year, organ", "county COLLATE NOCASE"])
    func `groups are those that SQLite makes`(columns: String) throws {
        let others = columns.split(separator: ", ").map { "+\($0)" }.joined(separator: ", ")
        func sorted(_ rows: [[QueryValue]]) -> [String] { rows.map { "\($0)" }.sorted() }
        for table in ["reports", "report_cells", "cells"] {
            for condition in ["1", "year > 2020", "county IN ('清河县', '白石县')", "organ = 'all'", "year = 1999"] {
                let query = "SELECT county, year, count(*) FROM \(table) WHERE \(condition) GROUP BY "
                let groups = try Self.asked.ask(query + columns)
                let expected = try Self.asked.ask(query + others)
                #expect(groups.count == expected.count, "\(table) \(condition)")
                // Of a group's other columns SQLite shows any row's.
                guard columns.contains("county"), columns.contains("year") else { continue }
                #expect(sorted(groups) == sorted(expected), "\(table) \(condition)")
            }
            #expect(
                try sorted(Self.asked.ask("SELECT \(columns), count(*) FROM \(table) GROUP BY \(columns)"))
                    == sorted(Self.asked.ask("SELECT \(columns), count(*) FROM \(table) GROUP BY \(others)")))
            #expect(
                try sorted(Self.asked.ask("SELECT DISTINCT \(columns) FROM \(table)"))
                    == sorted(Self.asked.ask("SELECT DISTINCT \(others) FROM \(table)")))
        }
    }

    /// A `+` before a column leaves the sorting to SQLite.
    @Test(arguments: [
        ["county"], ["year"], ["year DESC"], ["county DESC", "year"], ["year", "county DESC"], ["county", "year DESC"],
        ["county", "organ"], ["year NULLS LAST"],
    ])
    func `orders are those that SQLite makes`(columns: [String]) throws {
        let order = columns.joined(separator: ", ")
        let others = columns.map { "+\($0)" }.joined(separator: ", ")
        for table in ["reports", "report_cells", "cells"] {
            for condition in ["1", "year > 2020", "county IS NOT NULL AND year IN (2019, 2021)", "organ = 'all'"] {
                let query = "SELECT report, county, year FROM \(table) WHERE \(condition) ORDER BY "
                #expect(try Self.asked.ask(query + order) == Self.asked.ask(query + others), "\(table) \(condition)")
            }
        }
    }

    @Test func `years that lie far apart are grouped as well`() throws {
        let years = [2024, 2_000_000, 2023, 2024, 1, 2_000_000]
        let asked = AskedCorpus(
            SmallCorpus.make(years.enumerated().map { SmallCorpus.Entry("甲\($0)镇", "清河县", $1) }))
        #expect(
            try asked.ask("SELECT year, count(*) FROM reports GROUP BY year")
                == [(1, 1), (2023, 1), (2024, 2), (2_000_000, 2)].map { [.integer($0), .integer($1)] })
    }

    /// A `+` before a column keeps a condition from the table.
    @Test(arguments: [
        "year = 2021", "year BETWEEN 2020 AND 2022", "year > 2022.5", "year IN (2019, 2024)", "county = '清河县'",
        "organ = '城关镇人民政府'", "organ IN ('城关镇人民政府', 'all')", "organ = '城关镇人民政府' AND county = '白石县' AND year >= 2021",
        "report = (SELECT min(report) FROM reports)", "report IN (SELECT report FROM reports WHERE newest = 0)",
        "report = '没有/2024'", "report = ''", "report = '/'", "county = ''", "organ = '城关镇人民政府' OR organ = 'all'",
        "report LIKE '%/2021@%'",
    ])
    func `conditions on reports find what they should`(condition: String) throws {
        var kept = condition
        for name in ["year", "county", "organ"] { kept = kept.replacing("\(name) ", with: "+\(name) ") }
        if kept.hasPrefix("report") { kept = "+" + kept }
        for table in ["reports", "report_cells"] {
            #expect(
                try Self.asked.ask("SELECT report FROM \(table) WHERE \(condition)")
                    == Self.asked.ask("SELECT report FROM \(table) WHERE \(kept)"))
        }
        let query = "SELECT report, cell, value FROM cells WHERE state <> 'absent' AND "
        #expect(try Self.asked.ask(query + "(\(condition))") == Self.asked.ask(query + "(\(kept))"))
    }

    @Test(arguments: [
        "cell = 't3.new.total'", "cell IN ('t3.closed.total', 't2.fees.amount', 'x')", "cell = 't3.other.total'",
        "form_table = 't4'", "\"row\" = 'denied.1' AND column = 'total'", "cell = 'T3.new.total'", "cell = 5",
        "cell = 't3.new.total' AND year = 2021", "column = 'total' AND form_table = 't3' AND value > 100",
    ])
    func `conditions on cells find what they should`(condition: String) throws {
        var kept = condition
        for name in ["cell", "form_table", "column"] { kept = kept.replacing("\(name) ", with: "+\(name) ") }
        kept = kept.replacing("\"row\"", with: "+\"row\"")
        let query = "SELECT report, cell, value FROM cells WHERE "
        #expect(try Self.asked.ask(query + condition) == Self.asked.ask(query + kept))
    }

    @Test func `every canonical path finds its report`() throws {
        let (corpus, rows) = (Self.asked.corpus, Self.asked.rows)
        for index in corpus.reports.indices {
            let path = corpus.canonicalPath(of: index)
            #expect(rows.reports(named: [path], in: corpus) == [index])
        }
        #expect(rows.reports(named: Set(corpus.reports.indices.map(corpus.canonicalPath)), in: corpus) == corpus.order)
    }

    @Test func `sums are those of a query`() throws {
        let whole = AskedCorpus(
            SmallCorpus.make(
                (0..<40).map { number in
                    .init(
                        "清河县柳溪镇人民政府", "清河县", 2000 + number % 7, .edition2021,
                        [
                            "t3.new.total": number.isMultiple(of: 5) ? .blank : SmallCorpus.number("\(number * 3)"),
                            "t4.review.total": SmallCorpus.number("\(number)"),
                        ])
                }))
        for cell in ["t3.new.total", "t4.review.total"] {
            let summary = CellSummary(
                .year, try CellPattern(cell), of: Array(whole.corpus.reports.indices), in: whole.corpus)
            let expected = summary.rows.map { row -> [QueryValue] in
                guard case .year(let year) = row.key, let tally = row.entries[0] else { return [] }
                return [.integer(Int64(year)), .integer(Int64("\(tally.sum)") ?? -1)]
            }
            #expect(
                try whole.ask("SELECT year, sum(value) FROM cells WHERE cell = '\(cell)' GROUP BY year") == expected)
            #expect(try whole.ask("SELECT year, sum(\"\(cell)\") FROM report_cells GROUP BY year") == expected)
        }
    }

    @Test func `no reports, no rows`() throws {
        let none = AskedCorpus(Corpus())
        for table in ["reports", "cells", "report_cells"] {
            #expect(try none.ask("SELECT count(*) FROM \(table)") == [[.integer(0)]])
            #expect(try none.ask("SELECT * FROM \(table) WHERE organ = 'x'") == [])
        }
    }
}
