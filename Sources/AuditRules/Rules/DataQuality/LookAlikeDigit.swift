internal import ReportModel
internal import TextSupport

extension Rule {
    /// a cell holds letters or numerals instead of digits, or full-width digits.
    static let lookAlikeDigit = Rule(
        RuleDescription(
            id: "Q-05", name: "LookAlikeDigit", severity: .info,
            title: LocalizedText(zh: "数字格里是形似数字的字符", en: "a cell holds what looks like digits"),
            explanation: LocalizedText(
                zh: """
                    数字格里是字母 O、l、I，〇、○，中文数字，或者全角数字。全角数字照常读取；其余不猜测，不采用，\
                    用到它的核对都做不了。一张表里写法同类的格合为一条。
                    """,
                en: """
                    A cell holds the letters O, l or I, the signs 〇 or ○, Chinese numerals, or full-width digits. \
                    Full-width digits are read as usual; nothing else is guessed at or used. Cells of a table that \
                    are alike are told together.
                    """),
            basis: OddCellRule.basis,
            benignCauses: [
                LocalizedText(zh: "扫描识别时把 0 认成了 O", en: "a scan took 0 for O")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "半角数字", en: "plain digits"), ExampleReport(cells: ["t3.new.total": "10"])),
                RuleExample(
                    LocalizedText(zh: "字母和中文数字", en: "letters and Chinese numerals"),
                    ExampleReport(
                        cells: ["t3.new.natural": "O", "t3.new.total": "l0", "t3.closed.total": "十二"]),
                    findings: [.fail("t3.new.natural", "t3.new.total", "t3.closed.total", severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "全角数字，另一张表里是 ○", en: "full-width digits, and ○ in another table"),
                    ExampleReport(cells: ["t3.new.total": "１２", "t4.review.total": "○"]),
                    findings: [
                        .fail("t3.new.total", severity: .info), .fail("t4.review.total", severity: .info),
                    ]),
                RuleExample(
                    LocalizedText(zh: "文字不像数字", en: "words are not like digits"),
                    ExampleReport(cells: ["t3.new.total": "无", "t3.closed.total": "O件", "t3.new.natural": "x"])),
            ]),
        check: OddCellRule(
            trait: { cell in
                switch cell.value {
                case .number(_, let raw): OddCell.hasWideDigits(raw) ? wideTrait : nil
                case .unreadable(let raw): cell.refusal == nil && OddCell.isDigitLike(raw) ? "" : nil
                case .dash, .blank, .absent: nil
                }
            },
            message: { trait, cells in
                let name = cells.name
                let quotes = cells.quotes
                if trait == wideTrait {
                    return LocalizedText(
                        zh: "\(name.zh)：数字用了全角字符\(quotes.zh)。",
                        en: "\(name.en): written with full-width digits \(quotes.en).")
                }
                return LocalizedText(
                    zh: "\(name.zh)：填的是形似数字的\(quotes.zh)，未采用。",
                    en: "\(name.en): filled with \(quotes.en), which looks like digits and is not used.")
            }
        ).check)

    private static let wideTrait = "wide"
}
