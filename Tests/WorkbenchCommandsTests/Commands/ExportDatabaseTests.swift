import CorpusQuery
import FileAccess
import RelationalQueries
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `export sqlite`: a database of all tables.
@Suite struct ExportDatabaseTests {
    @Test func `the same bytes twice`() throws {
        var bench = try Bench()
        #expect(bench.run("export sqlite --to ~/a.db").messages == "3 份报告的 7 张表写入 a.db\n")
        #expect(bench.run("export sqlite --to ~/b.sqlite3").status == 0)
        let bytes = try bench.workbench.files.read(bench.folder("a.db"), limit: 1 << 24)
        #expect(try bench.workbench.files.read(bench.folder("b.sqlite3"), limit: 1 << 24) == bytes)
        #expect(bytes.starts(with: "SQLite format 3\0".utf8))
        // Written over, whole.
        #expect(bench.run("export sqlite --to ~/a.db").status == 0)
        #expect(try bench.workbench.files.read(bench.folder("a.db"), limit: 1 << 24) == bytes)
    }

    @Test func `only the reports that are meant`() throws {
        var bench = try Bench(.english)
        _ = bench.run(["annotate 清河县柳溪镇人民政府/2023 a", "annotate 清河县石坪乡人民政府/2024 b"])
        #expect(bench.run("export sqlite */2023 --to ~/a.db").messages == "7 tables of 1 report written to a.db\n")
        let rows = { (reports: [Int]?, bench: inout Bench) in
            try bench.workbench.relations(of: reports).map { "\($0.name) \($0.rows(where: []).count)" }
        }
        let rules = bench.workbench.rules.count
        #expect(
            try rows([0], &bench) == [
                "annotations 1", "cells 200", "findings 0", "report_cells 1", "reports 1", "rules \(rules)",
                "sections 6",
            ])
        #expect(
            try rows(nil, &bench) == [
                "annotations 2", "cells 600", "findings 2", "report_cells 3", "reports 3", "rules \(rules)",
                "sections 18",
            ])
    }

    @Test(
        arguments: [
            ("export sqlite --to -", "E-format: a database cannot be written to standard output"),
            ("export sqlite --to ~/a.csv", "E-format: the file's name implies no export format: a.csv"),
            ("export sqlite --to ~/none/a.db", "E-write: cannot write none/a.db: no such folder"),
            ("export sqlite --to ~/reports --format database", "E-write: cannot write reports: it is a folder"),
            (
                "export sqlite --to ~/reports/liuxi-2023.txt --format database",
                "E-write: reports/liuxi-2023.txt is a loaded report and is not written over"
            ),
        ])
    func troubles(line: String, message: String) throws {
        var bench = try Bench(.english)
        let before = try bench.folder.files
        #expect(bench.error(line).first?.hasSuffix("error \(message)") == true, "\(bench.error(line))")
        #expect(try bench.folder.files == before, "nothing is left behind")
    }

    @Test func `a source that has changed leaves no file`() throws {
        var bench = try Bench(.english)
        try bench.folder.write("reports/liuxi-2023.txt", "another")
        let before = try bench.folder.files
        #expect(bench.error("export sqlite --to ~/a.db").first?.contains("E-changed") == true)
        #expect(try bench.folder.files == before)
    }
}
