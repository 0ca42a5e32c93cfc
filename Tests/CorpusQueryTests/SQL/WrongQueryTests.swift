import RelationalQueries
import ReportModel
import Testing
import TextSupport

@testable import CorpusQuery

/// What is said of a wrong query, whatever SQLite's version says.
@Suite struct WrongQueryTests {
    private static let tables: [any Relation] = [
        ReportsRelation(Corpus(), ReportRows(Corpus())), ReportCellsRelation(Corpus(), ReportRows(Corpus())),
    ]

    @Test(
        arguments: [
            ("no such column: yaer", "there is no column “yaer”", "Did you mean year?"),
            (
                "no such column: \"year2\" - should this be a string literal in single-quotes?",
                "there is no column “year2”", "Did you mean year?"
            ),
            (
                "no such column: r.organn", "there is no column “r.organn”", "Did you mean organ?"
            ),
            (
                "no such column: zzzzzzzz", "there is no column “zzzzzzzz”",
                "schema TABLE lists the columns; text stands in single quotes"
            ),
            (
                "no such table: rules", "there is no table “rules”",
                "there are reports, report_cells; schema tells of each"
            ),
            ("no such table: ＲＥＰ，", "there is no table “ＲＥＰ，”", "SQL takes half-width punctuation only"),
            ("misuse of aggregate: sum()", "the aggregate sum cannot be used here", nil),
            ("something new", "wrong SQL: something new", nil),
        ] as [(String, String, String?)])
    func `in both languages`(message: String, said: String, hint: String?) {
        let diagnostic = QueryFailure.wrong(message: message, offset: nil).diagnostic(of: "SELECT", tables: Self.tables)
        #expect(diagnostic.code == .sql)
        #expect(diagnostic.message.en == said)
        #expect(diagnostic.message.zh.unicodeScalars.contains { $0.value > 0x4E00 })
        #expect(diagnostic.hint?.en == hint)
    }

    @Test(
        arguments: [
            (.timedOut(seconds: 60), .limit, "the query was stopped after 60 seconds"),
            (.memory(limit: 512 << 20), .limit, "the query needs more than 512 MiB of memory"),
            (.resultTooLarge(limit: 512 << 20), .limit, "the result is larger than 512 MiB"),
            (.valueTooLong(limit: 100_000), .limit, "the statement or a value is longer than 100000 bytes"),
            (.wrong(message: "too many columns in result set", offset: nil), .limit, "too many columns"),
            (.interrupted, .interrupted, "cancelled"),
            (.refused(""), .sql, "only queries are run; nothing can be changed"),
            (.refused("PRAGMA"), .sql, "PRAGMA is not allowed: only queries are run"),
        ] as [(QueryFailure, ErrorCode, String)])
    func `limits and refusals`(failure: QueryFailure, code: ErrorCode, said: String) {
        let diagnostic = failure.diagnostic(of: "SELECT 1", tables: Self.tables)
        #expect(diagnostic.code == code)
        #expect(diagnostic.message.en == said)
    }

    @Test func `the word where it is wrong`() {
        let failure = QueryFailure.wrong(message: "near \"FORM\": syntax error", offset: 9)
        #expect(failure.diagnostic(of: "SELECT * FORM x", tables: []).word == "FORM")
        let unknown = QueryFailure.wrong(message: "something new", offset: 7)
        #expect(unknown.diagnostic(of: "SELECT 甲 , x", tables: []).word == "甲")
    }
}
