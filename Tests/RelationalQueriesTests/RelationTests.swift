import RelationalQueries
import TestSupport
import Testing
import TextSupport

/// What a query gets from a relation, and what it asks for.
@Suite struct RelationTests {
    @Test(
        arguments: [
            ("SELECT * FROM small WHERE number < 4", ["0|甲|0|NULL", "1|NULL|0.5|10", "2|b|1|20", "3|甲|1.5|NULL"]),
            ("SELECT number FROM small WHERE text = '甲'", ["0", "3", "6", "9"]),
            ("SELECT number FROM small WHERE text IS NULL", ["1", "4", "7"]),
            ("SELECT number FROM small WHERE text IN ('b', 'c', '甲') AND number > 5", ["6", "8", "9"]),
            ("SELECT number FROM small WHERE number IN (9, 2, '5')", ["2", "5", "9"]),
            ("SELECT number FROM small WHERE number BETWEEN 2.5 AND '4'", ["3", "4"]),
            ("SELECT sum(half), sum(other), count(other), count(*) FROM small", ["22.5|270|6|10"]),
            ("SELECT typeof(half) FROM small WHERE number IN (2, 3)", ["integer", "real"]),
            ("SELECT number FROM small LIMIT 2 OFFSET 8", ["8", "9"]),
            ("SELECT a.number FROM small a JOIN small b ON b.number = a.number + 8 ORDER BY 1", ["0", "1"]),
            ("SELECT b.number FROM small a, small b WHERE a.number = 4 AND b.text = a.text", []),
            ("WITH few AS (SELECT number AS n FROM small WHERE n < 3) SELECT max(n) FROM few", ["2"]),
            ("VALUES (1), (2)", ["1", "2"]),
            ("SELECT 1 WHERE 'a' = 'b'", []),
        ])
    func `rows come in their order`(query: String, rows: [String]) throws {
        #expect(try ask(query) == rows)
    }

    /// A `+` before a column keeps a condition from the relation.
    @Test(arguments: [
        "number = 7", "number = 7.0", "number = 7.5", "number = '7'", "number = ' 7 '", "number = 'x'", "number > '5'",
        "number < 'x'", "number > x'00'", "number = NULL", "number IN (1, 2.0, '3', 'x', NULL)", "number >= 3.5",
        "number <= -1", "number > 9223372036854775807", "text = '甲'", "text = 5", "text = NULL", "text = x'62'",
        "text > 'a'", "text IN ('甲', 5, NULL)", "text = 'B' COLLATE NOCASE", "number = (SELECT 3)",
        "text = (SELECT 'b')", "number = 1 OR text = 'b'", "number BETWEEN 2 AND 4 AND text = 'b'",
    ])
    func `push-down changes no row`(condition: String) throws {
        let plain = condition.replacing("number", with: "+number").replacing("text", with: "+text")
        // A number without its column's affinity is compared as it stands.
        let kept = plain.replacing("+number", with: "CAST(+number AS INTEGER)").replacing(
            "+text", with: "CAST(+text AS TEXT)")
        #expect(
            try ask("SELECT number FROM small WHERE \(condition)")
                == ask("SELECT number FROM small WHERE \(kept)"))
    }

    @Test func `only the columns that are named are asked for`() throws {
        for (query, columns) in [
            ("SELECT count(*) FROM small", []), ("SELECT sum(half) FROM small", ["half"]),
            ("SELECT number FROM small WHERE text = 'b' ORDER BY other", ["number", "other"]),
            ("SELECT half FROM small WHERE number = 3", ["half"]),
            ("SELECT half FROM small WHERE +number = 3", ["number", "half"]),
        ] {
            let relation = SmallRelation(1000)
            _ = try ask(query, relation)
            #expect(relation.askedColumns == columns, "\(query)")
        }
    }

    @Test(arguments: [
        ("SELECT text, count(*) FROM small GROUP BY text", [false], ["NULL|3", "b|3", "甲|4"]),
        ("SELECT text, count(*) FROM small GROUP BY text ORDER BY text DESC", [true], ["甲|4", "b|3", "NULL|3"]),
        ("SELECT DISTINCT text FROM small", [false], ["NULL", "b", "甲"]),
        ("SELECT DISTINCT text FROM small ORDER BY text DESC", [true], ["甲", "b", "NULL"]),
        ("SELECT text, count(*) FROM small WHERE number < 5 GROUP BY text", [false], ["NULL|2", "b|1", "甲|2"]),
        ("SELECT text, sum(number) FROM small WHERE text IN ('b', '甲') GROUP BY 1", [false], ["b|15", "甲|18"]),
        ("SELECT text FROM small WHERE number > 6 ORDER BY text DESC", [true], ["甲", "b", "NULL"]),
        ("SELECT number FROM small WHERE number > 5 ORDER BY text LIMIT 2", [false], ["7", "8"]),
        // What the relation cannot order SQLite sorts.
        ("SELECT text FROM small WHERE number > 6 ORDER BY text NULLS LAST", [], ["b", "甲", "NULL"]),
        ("SELECT number FROM small WHERE number > 6 ORDER BY text, half DESC", [], ["7", "8", "9"]),
        ("SELECT text, count(*) FROM small GROUP BY text COLLATE NOCASE", [], ["NULL|3", "b|3", "甲|4"]),
    ])
    func `rows come in an order that the relation has`(query: String, orders: [Bool], rows: [String]) throws {
        let relation = SmallRelation(10)
        #expect(try ask(query, relation) == rows)
        #expect(relation.askedOrders == orders.map { [RowOrder(1, isDescending: $0)] })
    }

    @Test func `a join asks for the rows that fit`() throws {
        let relation = SmallRelation(1000)
        #expect(
            try ask("SELECT count(*) FROM small a JOIN small b ON b.number = a.number + 1", relation) == ["999"])
        #expect(relation.askedRows == 1999)
    }

    @Test func `hostile texts come back as they are`() throws {
        let texts = ["a\0b", "'; DROP TABLE small; --", "\u{202E}\u{1B}[31m", "\"", "é\u{301}", "", "😀"]
        let relation = SmallRelation(texts.count, texts: texts)
        #expect(try ask("SELECT text FROM small", relation) == texts)
        #expect(try ask("SELECT number FROM small WHERE text = ''", relation) == ["5"])
        #expect(try ask("SELECT length(CAST(text AS BLOB)) FROM small WHERE number = 0", relation) == ["3"])
    }

    @Test func `what keeps a value from being read is said`() {
        let relation = SmallRelation(10, texts: ["甲", "坏"])
        #expect(failure("SELECT text FROM small", relation) == .relation(SmallRelation.trouble))
        #expect(failure("SELECT number FROM small", relation) == nil)
    }

    @Test func `relations that are named`() throws {
        var database = try Database()
        try database.attach(SmallRelation(3))
        #expect(try database.relations(namedBy: "SELECT 1") == [])
        #expect(try database.relations(namedBy: "SELECT 'small'") == [])
        #expect(try database.relations(namedBy: "SELECT (SELECT count(*) FROM Small)") == ["small"])
    }

    @Test func `a list with an index`() throws {
        let meaning = LocalizedText(zh: "", en: "")
        let list = ListRelation(
            "list", ["甲", "乙", "甲"], indexed: "name",
            [
                .init(RelationColumn("name", .text, meaning)) { .text($0) },
                .init(RelationColumn("size", .integer, meaning)) { RelationValue($0.utf8.count) },
            ])
        #expect(try ask("SELECT name, size FROM list", list) == ["甲|3", "乙|3", "甲|3"])
        #expect(try ask("SELECT rowid FROM list WHERE name = '甲'", list) == ["0", "2"])
        #expect(try ask("SELECT rowid FROM list WHERE name IN ('丙', '甲', '乙')", list) == ["0", "1", "2"])
        #expect(list.rows(where: [RowCondition(0, .isOneOf, [.text("甲")])]).count == 2)
    }
}

/// Rows told by groups and runs.
@Suite struct RowSetTests {
    @Test(arguments: [1, 2, 3, 7, 100])
    func `a pass in pieces of any size`(size: Int) {
        var random = SeededRandom(seed: 5)
        for _ in 0..<200 {
            let kinds = (0..<12).map { _ in UInt8.random(in: 0...2, using: &random) }
            let runs = [[0..<10], [], [1..<2, 4..<4, 5..<9]]
            let first = Int.random(in: 0...4, using: &random)
            let groups = [first..<first, first..<first + 3, 8..<Int.random(in: 8...12, using: &random)]
            let expected = groups.joined().flatMap { group in
                runs[Int(kinds[group])].joined().map { group * 10 + $0 }
            }
            let set = RowSet(groups: groups, stride: 10, runs: runs, kinds: kinds)
            #expect(Self.rows(of: set, size) == expected)
            #expect(set.count == expected.count)
        }
        #expect(Self.rows(of: RowSet([]), size) == [])
        #expect(Self.rows(of: RowSet([3..<5, 9..<10]), size) == [3, 4, 9])
    }

    private static func rows(of set: RowSet, _ size: Int) -> [Int] {
        var pass = RowSet.Pass(set)
        var rows: [Int] = []
        var room = [Int](repeating: 0, count: size)
        while true {
            var span = room.mutableSpan
            let count = pass.fill(&span)
            guard count > 0 else { return rows }
            rows += room.prefix(count)
        }
    }
}
