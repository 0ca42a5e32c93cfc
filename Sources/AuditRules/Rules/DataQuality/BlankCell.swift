internal import ReportModel
internal import TextSupport

extension Rule {
    /// a cell that should hold a number is blank.
    static let blankCell = Rule(
        RuleDescription(
            id: "Q-03", name: "BlankCell", severity: .warning,
            title: LocalizedText(zh: "数字格空白", en: "cells for numbers are blank"),
            explanation: LocalizedText(
                zh: """
                    应填数字的格空着。空白不是 0：没有发生时应填 0，空着就无法知道是没有发生还是没有填写，用到它的核对也都做不了。\
                    一张表里空着的格合为一条；规章一行空着只作提示。
                    """,
                en: """
                    Cells for numbers are blank. Blank is not 0: where nothing happened a 0 says so, a blank leaves \
                    open whether anything was filled in, and no sum that needs it can be checked. The blank cells of \
                    a table are told together; in the row 规章 blanks are a mere hint.
                    """),
            basis: OddCellRule.basis,
            benignCauses: [
                LocalizedText(zh: "当地要求数值为 0 时可不填", en: "zeros may be left out by local practice"),
                LocalizedText(
                    zh: "网页或文件转换时数字丢失，原件是填了的",
                    en: "the numbers were lost when the file was converted; the original has them"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "填 0 不是空白", en: "0 is not blank"),
                    ExampleReport(cells: ["t3.granted.total": "0"])),
                RuleExample(
                    LocalizedText(zh: "总计空白", en: "a blank total"), ExampleReport(cells: ["t3.granted.total": ""]),
                    findings: [.fail("t3.granted.total", severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "一整行空白是一条", en: "a blank row is one finding"),
                    ExampleReport(cells: ["t4.review": ""]),
                    findings: [
                        .fail(
                            "t4.review.upheld", "t4.review.corrected", "t4.review.other", "t4.review.pending",
                            "t4.review.total", severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "一整张表空白是一条", en: "a blank table is one finding"),
                    ExampleReport(cells: ["t4": ""]),
                    findings: [
                        .fail(
                            Form.edition2021.addresses.filter { $0.table == .disputes }.map(\.description),
                            severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "规章一行空白，另一张表也有空白", en: "the row 规章 is blank, and so is a cell of another table"),
                    ExampleReport(cells: ["t2.rules": "", "t3.new.total": ""]),
                    findings: [
                        .fail("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force", severity: .info),
                        .fail("t3.new.total", severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "划线和缺少的表另有规则", en: "dashes and missing tables: other rules"),
                    ExampleReport(cells: ["t3.new": "—", "t4": nil])),
            ]),
        check: OddCellRule(
            trait: { cell in cell.value.state == .blank ? (cell.isOfRules ? rulesRow : "") : nil },
            severity: { $0 == rulesRow ? .info : nil },
            message: { _, cells in
                let name = cells.name
                return LocalizedText(
                    zh: "\(name.zh)空白，不能当作 0。",
                    en: "\(name.en): blank, which is not taken for 0.")
            }
        ).check)

    private static let rulesRow = "rules"
}
