import FileAccess
import RelationalQueries
import TestSupport
import Testing

/// Relations as an ordinary database.
@Suite struct DatabaseFileTests {
    @Test func `holds what a query gets`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.db"
        let relation = SmallRelation(50, texts: ["甲", nil, "a\0b'\"", ""])
        try DatabaseFile.write([relation], to: path)
        for query in ["SELECT * FROM small", "SELECT typeof(half), typeof(text) FROM small WHERE number < 4"] {
            #expect(try askFile(path, query) == ask(query, relation))
        }
        #expect(askFile(path, "PRAGMA integrity_check") == ["ok"])
        #expect(askFile(path, "SELECT name FROM pragma_table_info('small') WHERE pk") == ["number"])
        #expect(askFile(path, "SELECT tbl_name FROM sqlite_master WHERE name = 'small_text'") == ["small"])
        #expect(askFile(path, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'source%'") == ["0"])
    }

    @Test func `the same bytes twice`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.db", "b.db"] {
            try DatabaseFile.write([SmallRelation(500)], to: folder.path + "/\(name)")
        }
        let files = LocalFiles()
        let bytes = try files.read(folder.path + "/a.db", limit: 1 << 24)
        #expect(try files.read(folder.path + "/b.db", limit: 1 << 24) == bytes)
        #expect(bytes.count > 4096)
    }

    @Test func `what goes wrong`() throws {
        let folder = try TemporaryFolder()
        let relation = SmallRelation(10, texts: ["坏"])
        #expect(throws: QueryFailure.relation(SmallRelation.trouble)) {
            try DatabaseFile.write([relation], to: folder.path + "/a.db")
        }
        #expect(throws: QueryFailure.unavailable) {
            try DatabaseFile.write([SmallRelation(1)], to: folder.path + "/none/a.db")
        }
        #expect(throws: QueryFailure.interrupted) {
            try DatabaseFile.write([SmallRelation(100_000)], to: folder.path + "/b.db") { true }
        }
    }
}
