import AuditRules
import TestSupport
import Testing

@testable import WorkbenchCommands

/// What Tab offers, told by what is typed.
@Suite struct CompletionTests {
    private func offered(_ line: String, _ bench: Bench) -> [String] {
        CompletionEngine(bench.workbench).candidates(line).candidates.map(\.text)
    }

    @Test(
        arguments: [
            ("rep", ["replay ", "reports "]),
            ("查", ["查找 ", "查询 ", "查看 "]),
            ("rel", ["reload "]),
            ("xyzzy", []),
            ("export ", ["annotations ", "cells ", "findings ", "sqlite "]),
            ("export c", ["cells "]),
            ("export cells --f", ["--format "]),
            ("export cells --format ", ["csv ", "jsonl ", "markdown "]),
            ("query t3 --b", ["--by "]),
            ("query t3 --by ", ["year ", "county ", "organ ", "row ", "column "]),
            ("query t3 --sort y", ["year "]),
            (
                "query t3 --by year --",
                [
                    "--where ", "--sum ", "--count ", "--min ", "--max ", "--mean ", "--median ", "--quantile ",
                    "--percent ", "--sort ", "--descending ", "--limit ", "--plot ",
                ]
            ),
            ("query t3 --where va", ["'value "]),
            (
                "query t3 --where 'value > 3 and c",
                ["'value > 3 and change ", "'value > 3 and county ", "'value > 3 and column "]
            ),
            ("query t3 --where 'state = b", ["'state = blank "]),
            ("query t3 --where 'column = to", ["'column = total "]),
            ("query t3 --where \"organ = 'x", []),
            ("查询 t3 --by o", ["organ "]),
            ("check --fail-on ", ["error ", "warning ", "info "]),
            ("findings --rule a-0", ["A-01 ", "A-02 ", "A-03 ", "A-04 ", "A-05 ", "A-06 ", "A-07 ", "A-08 ", "A-09 "]),
            ("findings --verdict ", ["fail ", "not-assessable ", "all "]),
            ("explain X", (1...13).map { $0 < 10 ? "X-0\($0) " : "X-\($0) " }),
            ("set l", ["lang "]),
            ("set lang ", ["zh ", "en "]),
            ("set lang en ", []),
            ("undo ", []),
            ("help ke", ["keys "]),
            ("help quit ", []),
            ("xyzzy ", []),
            ("find 柳", []),
        ] as [(String, [String])])
    func words(line: String, expected: [String]) throws {
        #expect(offered(line, try Bench(loading: false)) == expected)
    }

    @Test(
        arguments: [
            ("show ", ["清河县柳溪镇人民政府/", "清河县石坪乡人民政府/"]),
            ("show 清河县柳", ["清河县柳溪镇人民政府/"]),
            ("show 石坪", ["清河县石坪乡人民政府/"]),
            ("show 甲", []),
            ("reports cou", ["county:清河县/"]),
            ("reports county:清河县/", ["county:清河县/清河县柳溪镇人民政府/", "county:清河县/清河县石坪乡人民政府/"]),
            ("reports county:黄石县/", []),
            ("reports a", ["all "]),
            ("reports l", ["last "]),
            ("show 清河县柳溪镇人民政府/", ["清河县柳溪镇人民政府/2023/", "清河县柳溪镇人民政府/2024/"]),
            ("reports 清河县柳溪镇人民政府/", ["清河县柳溪镇人民政府/2023 ", "清河县柳溪镇人民政府/2024 "]),
            ("show 柳溪/", ["柳溪/2023/", "柳溪/2024/"]),
            ("show */2024/s", (1...6).map { "*/2024/s\($0) " }),
            ("query */2024/t3.ne", ["*/2024/t3.new."]),
            ("query t3.new.to", ["t3.new.total "]),
            ("query t", ["t2.", "t3.", "t4."]),
            ("query t2.fees.", ["t2.fees.amount ", "t2.fees.previous ", "t2.fees.change "]),
            ("query 三.本年新收政府信息公开申请数量.总", ["三.本年新收政府信息公开申请数量.总计 "]),
            ("query 四.行政复议.结果", ["四.行政复议.结果维持 ", "四.行政复议.结果纠正 "]),
            ("query t9", []),
            ("load --organ 清河县石", ["清河县石坪乡人民政府 "]),
            ("load --county ", ["清河县 "]),
            ("query t3 --where 'county = ", ["'county = 清河县 "]),
            ("query t3 --where 'organ ~ 清河县石", ["'organ ~ 清河县石坪乡人民政府 "]),
            ("load --year ", ["2023 ", "2024 "]),
            ("diff 清河县柳溪镇人民政府/2023 石坪", ["清河县石坪乡人民政府/"]),
            ("diff 清河县柳溪镇人民政府/2023 石坪乡/2024 石", []),
        ] as [(String, [String])])
    func paths(line: String, expected: [String]) throws {
        #expect(offered(line, try Bench()) == expected)
    }

    @Test(
        arguments: [
            ("load ~/r", ["~/reports/"]),
            ("load ~/reports/l", ["~/reports/liuxi-2023.txt ", "~/reports/liuxi-2024.txt "]),
            ("load ~/reports/x", []),
            ("load ~/nowhere/", []),
            ("export cells --to ~/re", ["~/reports/"]),
            ("load ~/a", ["'~/a b.txt' "]),
            ("load '~/a ", ["'~/a b.txt' "]),
            ("load ~/.h", ["~/.hidden.txt "]),
            ("load ~/", ["'~/a b.txt' ", "~/reports/"]),
        ] as [(String, [String])])
    func files(line: String, expected: [String]) throws {
        let bench = try Bench()
        try bench.folder.write("a b.txt", "")
        try bench.folder.write(".hidden.txt", "")
        let typed = line.replacing("~/", with: bench.folder.path + "/")
        #expect(offered(typed, bench) == expected.map { $0.replacing("~/", with: bench.folder.path + "/") })
    }

    @Test func findingsOnceThereAreSome() throws {
        var bench = try Bench()
        #expect(offered("explain F-", bench) == [])
        _ = bench.run("check")
        #expect(offered("explain F-", bench) == bench.workbench.findings.map { "\($0.id) " })
        #expect(bench.workbench.findings.count == 2)
    }

    @Test(
        "The word at the cursor is replaced, counted in scalars",
        arguments: [("", 0), ("re", 2), ("show 柳溪", 2), ("show ", 0), ("find '柳 溪", 4), ("ｓｈ", 2)])
    func replaces(line: String, count: Int) throws {
        let bench = try Bench(loading: false)
        #expect(CompletionEngine(bench.workbench).candidates(line).replaceLast == count)
    }

    @Test func descriptionsAreInThePersonsLanguage() throws {
        for (language, verb, table, column) in [
            ("zh", "离开", "表三", "总计"), ("en", "leave", "table 3", "total"),
        ] {
            var bench = try Bench()
            _ = bench.run("set lang \(language)")
            let engine = CompletionEngine(bench.workbench)
            #expect(engine.candidates("qui").candidates.map(\.description) == [verb])
            #expect(engine.candidates("query t3").candidates.map(\.description) == [table])
            #expect(engine.candidates("query t3.new.to").candidates.map(\.description) == [column])
        }
    }

    @Test func namesWithBlanksAreQuoted() throws {
        let bench = try Bench(loading: false)
        try bench.folder.write("甲 乙镇2024.txt", ReportLayout.rowLines.text(InventedReport()))
        let folder = bench.folder.path
        #expect(offered("load \(folder)/甲", bench) == ["'\(folder)/甲 乙镇2024.txt' "])
    }
}
