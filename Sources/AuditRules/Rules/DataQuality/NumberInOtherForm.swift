internal import ReportModel
internal import TextSupport

extension Rule {
    /// a number in a cell has separators, a unit or a sign.
    static let numberInOtherForm = Rule(
        RuleDescription(
            id: "Q-15", name: "NumberInOtherForm", severity: .info,
            title: LocalizedText(zh: "数字带千分位、单位或符号", en: "a number has separators, a unit or a sign"),
            explanation: LocalizedText(
                zh: "数字格里只应有数字。带千分位的“1,204”、带单位的“12件”、带正号的“+3”照常读取，只作提示。一张表里的合为一条。",
                en: """
                    A cell for a number should hold nothing but digits. “1,204”, “12件” and “+3” are read as usual and \
                    told as a mere hint, those of a table together.
                    """),
            basis: OddCellRule.basis,
            benignCauses: [
                LocalizedText(zh: "表格软件自动加上的千分位", en: "the separators were added by the spreadsheet")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "只有数字", en: "digits only"),
                    ExampleReport(cells: ["t3.new.total": "1204", "t2.fees.amount": "190.457379"])),
                RuleExample(
                    LocalizedText(zh: "千分位和单位", en: "a separator and a unit"),
                    ExampleReport(cells: ["t2.licences.decided": "1,204", "t2.penalties.decided": "3 件"]),
                    findings: [.fail("t2.licences.decided", "t2.penalties.decided", severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "正号，另一张表", en: "a sign, in another table"),
                    ExampleReport(cells: ["t3.new.total": "+3", "t4.review.total": "1件"]),
                    findings: [
                        .fail("t3.new.total", severity: .info), .fail("t4.review.total", severity: .info),
                    ]),
                RuleExample(
                    LocalizedText(
                        zh: "负数、全角数字、以 0 开头：另有规则", en: "negative, full-width and zero-led numbers: other rules"),
                    ExampleReport(cells: [
                        "t3.new.total": "-1", "t3.closed.total": "１件", "t3.granted.total": "00",
                    ])),
                RuleExample(
                    LocalizedText(zh: "2019 年度的本年增/减带正号", en: "a sign where the form of 2019 asks for a change"),
                    ExampleReport(.y2019, year: 2019, cells: ["t2.licences.change": "+2"])),
                RuleExample(
                    LocalizedText(zh: "2019 年度的本年增/减带单位", en: "a unit there"),
                    ExampleReport(.y2019, year: 2019, cells: ["t2.licences.change": "+2项"]),
                    findings: [.fail("t2.licences.change", severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "不是数字的另有规则", en: "what is no number: other rules"),
                    ExampleReport(cells: ["t3.new.total": "约3件", "t3.closed.total": "件"])),
            ]),
        check: OddCellRule(
            trait: { cell in
                guard case .number(let number, let raw) = cell.value, !OddCell.hasWideDigits(raw),
                    !OddCell.hasLeadingZero(raw), !number.isNegative,
                    // 本年增/减 of 2019 asks for the sign.
                    cell.address.column != "change" || raw != "+\(number)"
                else { return nil }
                return ""
            },
            message: { _, cells in
                let name = cells.name
                let quotes = cells.quotes
                return LocalizedText(
                    zh: "\(name.zh)：数字写作\(quotes.zh)，应只填数字。",
                    en: "\(name.en): written as \(quotes.en) instead of digits alone.")
            }
        ).check)
}
