import AuditRules
import Presentation
import RelationalQueries
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `sql` and `schema`: what is shown, in every format, and what is wrong.
@Suite struct SqlCommandTests {
    private static let blank = #"sql SELECT report, "t2.licences.decided" AS n, "t3.new.total" FROM report_cells"#

    @Test(
        arguments: [
            (
                "tsv",
                """
                report\tn\tt3.new.total
                清河县柳溪镇人民政府/2023\t0\t2
                清河县柳溪镇人民政府/2024\t0\t4
                清河县石坪乡人民政府/2024\t\t4

                """
            ),
            (
                "jsonl",
                """
                {"report":"清河县柳溪镇人民政府/2023","n":0,"t3.new.total":2}
                {"report":"清河县柳溪镇人民政府/2024","n":0,"t3.new.total":4}
                {"report":"清河县石坪乡人民政府/2024","n":null,"t3.new.total":4}

                """
            ),
            (
                "box",
                """
                ┌───────────────────────────┬──────┬──────────────┐
                │ report                    │    n │ t3.new.total │
                ├───────────────────────────┼──────┼──────────────┤
                │ 清河县柳溪镇人民政府/2023 │    0 │            2 │
                │ 清河县柳溪镇人民政府/2024 │    0 │            4 │
                │ 清河县石坪乡人民政府/2024 │ NULL │            4 │
                └───────────────────────────┴──────┴──────────────┘
                3 行

                """
            ),
        ])
    func `an answer in a format`(format: String, text: String) throws {
        var bench = try Bench()
        _ = bench.run("set format \(format)")
        #expect(bench.output(Self.blank) == text)
    }

    @Test(arguments: [
        ("sql SELECT 12.5, 3.0, 1e300, -0.1, 2/4.0", ["12.5", "3", "1.0e+300", "-0.1", "0.5"]),
        ("sql SELECT NULL, x'00fF', '', 'it''s'", ["", "x'00ff'", "", "it's"]),
        ("sql \"SELECT 'a b', 1\"", ["a b", "1"]),
        ("sql 'SELECT 1, 2 -- last'", ["1", "2"]),
        ("sql “SELECT 1, 2”", ["1", "2"]),
        ("sql   SELECT 1, 'x  y'", ["1", "x  y"]),
    ])
    func `values and quotation marks`(line: String, fields: [String]) throws {
        var bench = try Bench()
        #expect(bench.rows(line) == [fields])
    }

    @Test func `columns of one name are told apart`() throws {
        var bench = try Bench()
        #expect(bench.output("sql SELECT 1 AS a, 2 AS a, 3 AS a") == "a\ta:2\ta:3\n1\t2\t3\n")
    }

    @Test func `the reports of an answer are the last`() throws {
        var bench = try Bench()
        _ = bench.run("sql SELECT cell, report FROM cells WHERE value = 4 AND cell = 't3.new.total'")
        #expect(bench.rows("query last/t3.new.total").map { $0[0] } == ["清河县柳溪镇人民政府", "清河县石坪乡人民政府"])
        _ = bench.run("sql SELECT count(*) FROM reports")
        #expect(bench.rows("query last/t3.new.total").count == 2, "an answer without reports leaves them")
        _ = bench.run("sql SELECT 'nothing/2024' AS report")
        #expect(bench.rows("query last/t3.new.total").count == 2, "and so does one of other texts")
    }

    @Test func `a check only where findings are asked for`() throws {
        var bench = try Bench()
        _ = bench.run("sql SELECT sum(value) FROM cells")
        #expect(!bench.workbench.isChecked)
        let rows = bench.rows(
            "sql SELECT rule, report, expected, actual FROM findings JOIN rules ON id = rule ORDER BY rule"
                .replacing("ON id", with: "ON rules.id"))
        #expect(bench.workbench.isChecked)
        #expect(rows.count == 2)
        #expect(Set(rows.map { $0[1] }) == ["清河县石坪乡人民政府/2024"])
        _ = bench.run("confirm \(bench.workbench.findings[0].id) --reason 属实")
        #expect(
            bench.rows("sql SELECT triage, judged_by, reason FROM findings WHERE triage <> 'open'") == [
                ["confirmed", "li", "属实"]
            ])
    }

    @Test func `findings, annotations and reports join by path`() throws {
        var bench = try Bench()
        _ = bench.run("annotate 清河县石坪乡人民政府/2024/s1 看 --tag 待回复")
        let line = """
            sql SELECT r.report, count(DISTINCT f.id), count(DISTINCT a.id) FROM reports r \
            LEFT JOIN findings f ON f.report = r.report LEFT JOIN annotations a ON a.report = r.report GROUP BY r.report
            """
        #expect(
            bench.rows(line) == [
                ["清河县柳溪镇人民政府/2023", "0", "0"], ["清河县柳溪镇人民政府/2024", "0", "0"],
                ["清河县石坪乡人民政府/2024", "2", "1"],
            ])
    }

    @Test func `texts come from the sources`() throws {
        var bench = try Bench()
        #expect(
            bench.rows(
                "sql SELECT section, heading, text FROM sections WHERE report = '清河县柳溪镇人民政府/2023' AND section = 's6'")
                == [["s6", "六、其他需要报告的事项", "2023年度发出收费通知0件，总金额0元，实际收取0元。"]])
        try bench.folder.write("reports/liuxi-2023.txt", "另一份")
        #expect(bench.rows("sql SELECT count(*) FROM sections") == [["18"]], "without their texts no source is read")
        #expect(
            bench.error("sql SELECT text FROM sections").first == "-c: 错误 E-changed：reports/liuxi-2023.txt 在加载之后已被改动")
    }

    @Test(
        arguments: [
            ("sql", "没有写查询语句", "there is no query"),
            ("sql SELECT * FROM report", "没有“report”这张表", "there is no table “report”"),
            ("sql SELECT organ FROM zzz", "没有“zzz”这张表", "there is no table “zzz”"),
            ("sql SELECT organn FROM reports", "没有“organn”这一列", "there is no column “organn”"),
            ("sql SELECT t3.new.total FROM report_cells", "没有“t3.new.total”这一列", "there is no column “t3.new.total”"),
            ("sql SELECT 1 FROM reports WHERE county = \"清河县\"", "没有“清河县”这一列", "there is no column “清河县”"),
            ("sql SELECT organ，year FROM reports", "没有“organ，year”这一列", "there is no column “organ，year”"),
            ("sql SELECT cell FROM reports", "没有“cell”这一列", "there is no column “cell”"),
            ("sql SELECT 1 FORM x y", "“x”这里语法不对", "wrong syntax at “x”"),
            ("sql SELECT (", "语句没有写完", "the statement is not complete"),
            ("sql SELECT year FROM reports, cells", "有几张表都有“year”这一列", "several tables have a column “year”"),
            ("sql SELECT foo(1)", "没有函数 foo", "there is no function foo"),
            (
                "sql SELECT random()", "不能用 random()，同样的数据要有同样的结果",
                "random() is not allowed: the same data gives the same result"
            ),
            ("sql DELETE FROM reports", "这里只能查询，不能修改", "only queries are run; nothing can be changed"),
            ("sql SELECT 1; SELECT 2", "一次只能运行一条语句", "only one statement is run at a time"),
            (
                "sql SELECT date()", "查询不能用当前时间，同样的数据要有同样的结果",
                "a query cannot use the clock: the same data gives the same result"
            ),
        ])
    func `what is wrong is said in both languages`(line: String, zh: String, en: String) throws {
        var bench = try Bench()
        let code = line == "sql" ? "E-usage" : "E-sql"
        #expect(bench.error(line).first?.hasSuffix("错误 \(code)：\(zh)") == true)
        _ = bench.run("set lang en")
        #expect(bench.error(line).first?.hasSuffix("error \(code): \(en)") == true, "\(bench.error(line))")
    }

    @Test(
        arguments: [
            ("sql SELECT * FROM report", "Did you mean reports?"),
            ("sql SELECT organn FROM reports", "Did you mean organ?"),
            ("sql SELECT t3.new.total FROM report_cells", "names of cells stand in double quotes: \"t3.new.total\""),
            ("sql SELECT \"t3.new.totl\" FROM report_cells", "Did you mean t3.new.total?"),
            ("sql SELECT 1 FROM reports WHERE county = \"清河县\"", "text stands in single quotes: '清河县'"),
            ("sql SELECT organ，year FROM reports", "SQL takes half-width punctuation only"),
            ("sql SELECT cell FROM reports", "tables that have it: cells"),
            ("sql SELECT year FROM reports, cells", "put the table before it, as in reports.year"),
            ("schema cell", "there are annotations, cells, findings, report_cells, reports, rules, sections"),
        ])
    func `what to do about it`(line: String, hint: String) throws {
        var bench = try Bench(.english)
        #expect(bench.error(line).last == "hint: \(hint)")
    }

    @Test func `a corrected report and the one before`() throws {
        var bench = try Bench()
        let text = try bench.folder.read("reports/shiping-2024.txt")
        try bench.folder.write("new/shiping-2024.txt", text.replacing("图解类解读偏少", with: "图解类的解读偏少"))
        #expect(bench.run("load ~/new").status == 0)
        #expect(
            bench.rows("sql SELECT report, revision, newest FROM reports WHERE organ LIKE '%石坪%'") == [
                ["清河县石坪乡人民政府/2024@1", "1", "0"], ["清河县石坪乡人民政府/2024", "2", "1"],
            ])
        #expect(
            bench.rows("sql SELECT report, value FROM cells WHERE cell = 't3.new.total' AND year = 2024 AND newest")
                == [
                    ["清河县柳溪镇人民政府/2024", "4"], ["清河县石坪乡人民政府/2024", "4"],
                ])
        _ = bench.run("unload 清河县石坪乡人民政府/2024@1")
        #expect(bench.rows("sql SELECT count(*), sum(newest) FROM reports") == [["3", "3"]])
    }

    @Test func `control characters of a report stay off the screen`() throws {
        var bench = try Bench()
        let text = try bench.folder.read("reports/liuxi-2023.txt")
        try bench.folder.write("reports/liuxi-2023.txt", text.replacing("六、其他", with: "六、\u{1B}[31m其他"))
        #expect(bench.run("reload").status == 0)
        for format in ["tsv", "box", "csv", "json"] {
            _ = bench.run("set format \(format)")
            let answer = bench.run("sql SELECT text AS \"a\u{1B}b\", heading FROM sections")
            #expect(answer.status == 0 && answer.output.contains("31m"))
            #expect(!answer.output.unicodeScalars.contains("\u{1B}"))
        }
    }

    @Test func `nothing is loaded`() throws {
        var bench = try Bench(.english, loading: false)
        #expect(bench.error("sql SELECT 1").first == "-c: error E-path: no report is loaded")
        #expect(bench.run("schema cells").status == 0)
    }

    @Test func `a limit of time`() throws {
        var bench = try Bench()
        let endless = "sql WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT sum(x) FROM n"
        #expect(bench.rows("set sql-timeout")[0][1] == "off")
        _ = bench.run("set sql-timeout 1")
        #expect(bench.error(endless) == ["-c: 错误 E-limit：查询超过 1 秒，已停止", "提示：缩小范围，或用 set sql-timeout 放宽"])
        for value in ["关", "0", "off"] {
            _ = bench.run(["set sql-timeout 86400", "set sql-timeout \(value)"])
            #expect(bench.workbench.settings.sqlTimeout == nil)
        }
        #expect(bench.run("set sql-timeout 86400").status == 0)
        for value in ["86401", "-1", "1.5", "x"] { #expect(bench.run("set sql-timeout \(value)").status == 2) }
        bench.workbench.isInterrupted = { true }
        #expect(bench.error(endless) == ["-c: 错误 E-interrupted：已取消"])
    }

    @Test func `what is recorded is replayed`() throws {
        var bench = try Bench()
        let line = "sql SELECT year, count(*) FROM cells WHERE state = 'blank' AND county = '清河县' GROUP BY year"
        let lines = ["record ~/a.gxa", line, "record off"]
        #expect(bench.run(lines).status == 0)
        #expect(try bench.folder.read("a.gxa").contains("\n\(line)\n"))
    }

    @Test(arguments: Language.allCases)
    func `every example of every table has an answer`(language: Language) throws {
        var bench = try Bench(language)
        for table in QueryTable.all {
            let columns = bench.rows("schema \(table.name)").map { $0[0] }
            #expect(columns == table.empty(bench.workbench).columns.map(\.name))
            for example in table.examples { #expect(bench.run("sql \(example.query)").status == 0, "\(example.query)") }
        }
        _ = bench.run("set format plain")
        for table in QueryTable.all {
            #expect(bench.output("schema").contains(table.name))
            #expect(bench.output("schema \(table.name)").contains(table.examples[0].query))
        }
    }

    @Test func `a table with rows has the columns of one without`() throws {
        var bench = try Bench()
        for relation in try bench.workbench.relations(of: nil) {
            let table = try QueryTable.named(relation.name)
            #expect(relation.columns.map(\.name) == table.empty(bench.workbench).columns.map(\.name))
            #expect(Set(relation.columns.map(\.name)).count == relation.columns.count)
        }
        #expect(QueryTable.all.map(\.name) == QueryTable.all.map(\.name).sorted())
    }
}
