internal import ReportModel
internal import TextSupport

extension Rule {
    /// a cell that should hold a number says something else.
    static let notANumber = Rule(
        RuleDescription(
            id: "Q-02", name: "NotANumber", severity: .warning,
            title: LocalizedText(zh: "数字格里不是数字", en: "a cell for a number holds something else"),
            explanation: LocalizedText(
                zh: """
                    应填数字的格里写的是“/”“—”“无”“**”或其他文字。不能当作 0：究竟是没有发生，还是没有填写，要问填报机关。\
                    规章一行只作提示：没有规章制定权的机关常以“/”表示不适用。一张表里写法相同的格合为一条。
                    """,
                en: """
                    A cell for a number says “/”, “—”, “无”, “**” or other words. That is not taken for 0: whether \
                    nothing happened or nothing was filled in only the organ can say. In the row 规章 it is a mere \
                    hint: organs that cannot make rules often write “/” there. Cells of a table that are alike are \
                    told together.
                    """),
            basis: OddCellRule.basis,
            benignCauses: [
                LocalizedText(
                    zh: "该项对本机关不适用，当地统一用“/”表示", en: "the item does not apply, and “/” is the local way to say so"),
                LocalizedText(zh: "按当地惯例以划线表示 0", en: "a dash is the local way to write 0"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "都是数字", en: "all are numbers"),
                    ExampleReport(cells: ["t2.fees.amount": "190.457379", "t3.new.total": "1,204件"])),
                RuleExample(
                    LocalizedText(zh: "划线", en: "a dash"),
                    ExampleReport(cells: ["t3.granted.natural": "—", "t3.granted.total": "／"]),
                    findings: [.fail("t3.granted.natural", "t3.granted.total", severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "规章一行填“/”", en: "“/” in the row 规章"),
                    ExampleReport(cells: ["t2.rules": "/", "t2.licences.decided": "/"]),
                    findings: [
                        .fail("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force", severity: .info),
                        .fail("t2.licences.decided", severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "遮盖和附注", en: "a masked number and a note"),
                    ExampleReport(cells: ["t2.fees.amount": "**", "t2.normative.issued": "22（其中修订16件）"]),
                    findings: [
                        .fail("t2.normative.issued", severity: .warning), .fail("t2.fees.amount", severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(
                        zh: "像数字的字母、拆开的数字、空白：另有规则", en: "letters like digits, split numbers, blanks: other rules"),
                    ExampleReport(
                        cells: ["t3.new.natural": "O", "t3.new.business": "1 0", "t3.new.research": ""])),
                RuleExample(
                    LocalizedText(zh: "整行未采用：见 Q-01", en: "a row that was not taken: see Q-01"),
                    ExampleReport(
                        cells: ["t3.closed": "0 | x"],
                        notes: [.refused(.rowCount, "t3", "closed", "（七）总计", "有 2 个值，应有 7 个")])),
            ]),
        check: OddCellRule(
            trait: { cell in
                switch cell.value {
                case .dash: cell.isOfRules ? rulesTrait : "—"
                case .unreadable(let raw):
                    cell.refusal != nil || OddCell.isDigitLike(raw) || OddCell.isSplit(raw) ? nil : "“" + raw
                case .number, .blank, .absent: nil
                }
            },
            severity: { $0 == rulesTrait ? .info : nil },
            message: { trait, cells in
                let name = cells.name
                let quotes = cells.quotes
                if trait == rulesTrait {
                    return LocalizedText(
                        zh: "\(name.zh)：填的是\(quotes.zh)；如本机关没有规章制定权，可理解为不适用。",
                        en: "\(name.en): filled with \(quotes.en), which may mean that the organ makes no rules.")
                }
                return LocalizedText(
                    zh: "\(name.zh)：填的是\(quotes.zh)，不是数字，不能当作 0。",
                    en: "\(name.en): filled with \(quotes.en), which is no number and not taken for 0.")
            }
        ).check)

    private static let rulesTrait = "rules"
}
