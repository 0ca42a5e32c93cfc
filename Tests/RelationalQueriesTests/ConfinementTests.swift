import RelationalQueries
import Testing

/// What a query cannot do.
@Suite struct ConfinementTests {
    @Test(arguments: [
        "DELETE FROM small", "INSERT INTO small VALUES (1)", "UPDATE small SET number = 1", "DROP TABLE small",
        "CREATE TABLE t(x)", "CREATE TEMP TABLE t(x)", "CREATE TEMP VIEW v AS SELECT 1",
        "CREATE VIRTUAL TABLE t USING fts5(x)",
        "ATTACH '/tmp/x.db' AS x", "DETACH main", "VACUUM", "VACUUM INTO '/tmp/x.db'", "PRAGMA journal_mode = WAL",
        "PRAGMA hard_heap_limit = 0", "PRAGMA writable_schema = 1", "BEGIN", "COMMIT", "SAVEPOINT s", "ANALYZE",
        "REINDEX",
        "SELECT load_extension('x')", "SELECT random()", "SELECT hex(randomblob(4))",
        "SELECT number FROM small ORDER BY random()",
        "EXPLAIN SELECT 1", "", "  ", ";", "-- nothing", "SELECT 1 INTO x", "SELECT date('now')",
        "SELECT CURRENT_TIMESTAMP",
        "SELECT julianday()", "SELECT 1; DELETE FROM small", "SELECT 1; SELECT 2", "SELECT 1;;x",
        "SELECT ?", "SELECT ?1", "SELECT \"nothing\"", "SELECT 1\0", "SELECT * FROM sqlite_master_of_all", "RELEASE s",
        "SELECT writefile('/tmp/x', 'y')", "SELECT * FROM pragma_database_list",
    ])
    func `is refused`(query: String) {
        #expect(failure(query) != nil)
    }

    @Test(
        arguments: [
            ("SELECT random()", .refused("random")), ("ATTACH 'x' AS y", .refused("ATTACH")),
            ("DELETE FROM small", .noQuestion), ("", .noQuestion), ("-- nothing", .noQuestion),
            ("SELECT 1; SELECT 2", .several), ("SELECT date('now')", .clockAsked),
            ("SELECT x FROM small", .wrong(message: "no such column: x", offset: 7)),
            ("SELECT 1\0", .wrong(message: "unrecognized token: \"\\0\"", offset: 8)),
        ] as [(String, QueryFailure)])
    func `is told why`(query: String, reason: QueryFailure) {
        let found = failure(query)
        if case .noQuestion = reason {
            #expect(found == .noQuestion || found == .refused("DELETE") || found?.isWrong == true, "\(query)")
        } else {
            #expect(found == reason)
        }
    }

    @Test(arguments: [
        ("SELECT 1;", "1"), ("SELECT 1; -- behind", "1"), ("SELECT 1 ; /* behind */ ;", "1"),
        ("SELECT date('2025-01-31', '+1 day')", "2025-02-01"),
        ("SELECT name FROM pragma_table_info('small') LIMIT 1", "number"),
        ("SELECT round(julianday('2025-04-02') - julianday('2025-03-31'))", "2.0"),
    ])
    func `what is allowed`(query: String, value: String) throws {
        #expect(try ask(query) == [value])
    }
}

extension QueryFailure {
    fileprivate var isWrong: Bool {
        if case .wrong = self { true } else { false }
    }
}

/// Limits, at them and one past them.
@Suite struct QueryLimitTests {
    @Test func `a value`() {
        var limits = QueryLimits()
        limits.value = 1000
        #expect(failure("SELECT length(zeroblob(1000))", limits: limits) == nil)
        #expect(failure("SELECT length(zeroblob(1001))", limits: limits) == .valueTooLong(limit: 1000))
        let relation = SmallRelation(1, texts: [String(repeating: "x", count: 1001)])
        #expect(failure("SELECT text FROM small", relation, limits: limits) == .valueTooLong(limit: 1000))
    }

    @Test func `a statement`() {
        var limits = QueryLimits()
        limits.statement = 20
        #expect(failure("SELECT 1" + String(repeating: " ", count: 12), limits: limits) == nil)
        #expect(
            failure("SELECT 1" + String(repeating: " ", count: 13), limits: limits) == .valueTooLong(limit: 20))
    }

    @Test func `columns, parts and patterns`() {
        var limits = QueryLimits()
        limits.columns = 5
        limits.compounds = 3
        limits.pattern = 4
        let list = { (count: Int, separator: String, part: String) in
            Array(repeating: part, count: count).joined(separator: separator)
        }
        #expect(failure("SELECT " + list(5, ",", "1"), limits: limits) == nil)
        #expect(failure("SELECT " + list(6, ",", "1"), limits: limits)?.message == "too many columns in result set")
        #expect(failure(list(3, " UNION ", "SELECT 1"), limits: limits) == nil)
        #expect(
            failure(list(4, " UNION ", "SELECT 1"), limits: limits)?.message == "too many terms in compound SELECT")
        #expect(failure("SELECT 'abcd' LIKE 'abcd'", limits: limits) == nil)
        #expect(failure("SELECT 'abcde' LIKE 'abcde'", limits: limits)?.message == "LIKE or GLOB pattern too complex")
    }

    @Test func `expressions in expressions`() {
        var limits = QueryLimits()
        limits.depth = 10
        let nested = { (count: Int) in
            "SELECT " + Array(repeating: "number", count: count).joined(separator: "+") + " FROM small"
        }
        #expect(failure(nested(10), limits: limits) == nil)
        #expect(failure(nested(11), limits: limits)?.message == "Expression tree is too large (maximum depth 10)")
    }

    @Test func `a result`() {
        var limits = QueryLimits()
        limits.result = 32 * 10 + 3 * 3
        let relation = SmallRelation(10, texts: ["甲", nil, nil, nil])
        #expect(failure("SELECT text FROM small", relation, limits: limits) == nil)
        limits.result -= 1
        #expect(failure("SELECT text FROM small", relation, limits: limits) == .resultTooLarge(limit: 328))
    }

    private static let endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT sum(x) FROM n"

    @Test func `time`() {
        #expect(failure(Self.endless, limits: QueryLimits(seconds: 1)) == .timedOut(seconds: 1))
    }

    @Test func `memory`() {
        var limits = QueryLimits()
        limits.memory = 4 << 20
        let sorted = { (count: Int) in
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT \(count)) "
                + "SELECT x FROM n ORDER BY printf('%0100d', -x)"
        }
        #expect(failure(sorted(100), limits: limits) == nil)
        #expect(failure(sorted(1_000_000), limits: limits) == .memory(limit: 4 << 20))
    }

    @Test func `an interrupt`() {
        var looks = 0
        #expect(
            failure(Self.endless) {
                looks += 1
                return looks > 3
            } == .interrupted)
        #expect(failure("SELECT 1", isInterrupted: { true }) == .interrupted)
    }
}

extension QueryFailure {
    fileprivate var message: String? {
        if case .wrong(let message, _) = self { message } else { nil }
    }
}
