import Testing
import TextSupport

@testable import WorkbenchCommands

/// What wrong usage is told: an upgrade of the argument parser that words its reasons otherwise must fail here.
@Suite struct ParseFailureTests {
    struct Case: Sendable {
        var line: String
        var zh: [String]
        var en: [String]

        init(_ line: String, _ zh: [String], _ en: [String]) {
            self.line = line
            self.zh = zh
            self.en = en
        }
    }

    static let cases = [
        Case(
            "query t3 --bye organ", ["query 没有选项 --bye", "是不是 --by？"],
            ["query has no option --bye", "did you mean --by?"]),
        Case(
            "reports --xyzzy", ["reports 没有选项 --xyzzy", "help reports 说明用法"],
            ["reports has no option --xyzzy", "help reports tells how it is used"]),
        Case(
            "reports -x", ["reports 没有选项 -x", "help reports 说明用法"],
            ["reports has no option -x", "help reports tells how it is used"]),
        Case(
            "explain f1 --format tsv", ["explain 没有选项 --format", "这是程序的选项：写在 gxaudit 之后，提示符下用 set format"],
            [
                "explain has no option --format",
                "an option of the program itself: write it behind gxaudit, or use set format at the prompt",
            ]),
        Case(
            "query t3 --by", ["--by 后面缺少值", "help query 说明用法"],
            ["--by lacks its value", "help query tells how it is used"]),
        Case(
            "query t3 --by --descending", ["--by 后面缺少值", "help query 说明用法"],
            ["--by lacks its value", "help query tells how it is used"]),
        Case("show", ["show 缺少 PATH", "help show 说明用法"], ["show lacks PATH", "help show tells how it is used"]),
        Case("load", ["load 缺少 FILE", "help load 说明用法"], ["load lacks FILE", "help load tells how it is used"]),
        Case(
            "trend", ["trend 缺少 ORGAN", "help trend 说明用法"],
            ["trend lacks ORGAN", "help trend tells how it is used"]),
        Case(
            "diff 甲镇/2024",
            ["diff 要么比对两份报告，要么用 --against 与多份相比", "例如 diff 甲镇/2023 甲镇/2024，或 diff 甲镇/2024 --against county:清河县"],
            [
                "diff compares two reports, or one with many by --against",
                "as in diff 甲镇/2023 甲镇/2024, or diff 甲镇/2024 --against county:清河县",
            ]),
        Case(
            "export cells", ["export 缺少 --to", "help export 说明用法"],
            ["export lacks --to", "help export tells how it is used"]),
        Case("undo a", ["多余的词：a", "help undo 说明用法"], ["too many words: a", "help undo tells how it is used"]),
        Case(
            "set lang en 柳溪 镇", ["多余的词：柳溪 镇", "help set 说明用法"],
            ["too many words: 柳溪 镇", "help set tells how it is used"]),
        Case(
            "query t3 --limit ten", ["--limit 不能是“ten”", "help query 说明用法"],
            ["--limit cannot be “ten”", "help query tells how it is used"]),
        Case(
            "query t3 --by town", ["--by 不能是“town”，可以是 year、county、organ、row、column", "help query 说明用法"],
            ["--by cannot be “town”; it is one of year, county, organ, row, column", "help query tells how it is used"]),
        Case(
            "findings --by town",
            ["--by 不能是“town”，可以是 rule、severity、triage、organ、county、year", "help findings 说明用法"],
            [
                "--by cannot be “town”; it is one of rule, severity, triage, organ, county, year",
                "help findings tells how it is used",
            ]),
        Case(
            "export reports --to a.csv",
            ["KIND 不能是“reports”，可以是 annotations、cells、findings、sqlite", "help export 说明用法"],
            [
                "KIND cannot be “reports”; it is one of annotations, cells, findings, sqlite",
                "help export tells how it is used",
            ]),
        Case(
            "query t3 --descending=yes", ["选项 --descending 不带值", "help query 说明用法"],
            ["option --descending takes no value", "help query tells how it is used"]),
    ]

    @Test(arguments: cases)
    func wording(example: Case) throws {
        for (language, expected) in [(Language.chinese, example.zh), (.english, example.en)] {
            var workbench = Workbench(settings: Settings(language: language))
            let error = #expect(throws: Diagnostic.self) { try CommandRunner.run(example.line, in: &workbench) }
            #expect(error?.code == .usage)
            #expect([error?.message[language], error?.hint?[language]] == expected, "\(example.line)")
        }
    }

    @Test(
        arguments: [
            ("query t3 --by town", "town"), ("reports --xyzzy", "--xyzzy"), ("query t3 --by", "--by"), ("show", nil),
        ] as [(String, String?)])
    func theWordAtFault(line: String, word: String?) {
        var workbench = Workbench()
        let error = #expect(throws: Diagnostic.self) { try CommandRunner.run(line, in: &workbench) }
        #expect(error?.word == word)
    }

    @Test func whatIsNotKnownIsPassedOn() {
        #expect(ParseFailure("Something new.", verb: "load").diagnostic.message.zh == "Something new.")
    }
}
