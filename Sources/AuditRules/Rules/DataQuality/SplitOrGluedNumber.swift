internal import ReportModel
internal import TextSupport

extension Rule {
    /// digits are parted by a blank, or those of several cells run together.
    static let splitOrGluedNumber = Rule(
        RuleDescription(
            id: "Q-06", name: "SplitOrGluedNumber", severity: .warning,
            title: LocalizedText(zh: "数字被拆开或连在一起", en: "digits are split or run together"),
            explanation: LocalizedText(
                zh: """
                    “1 0”可能是 10，也可能是两格；“00”可能是两格的 0 连在了一起；一整行的数字连成一串时，多位数从哪里断开无法确定。\
                    拆开和连成一串的都不采用；“00”“05”按数字读取，提请核对。
                    """,
                en: """
                    “1 0” may be 10 or two cells; “00” may be the zeros of two cells; where the digits of a row are \
                    one run, it cannot be told where numbers of several digits end. Split numbers and runs are not \
                    used; “00” and “05” are read as numbers and should be looked at.
                    """),
            basis: OddCellRule.basis,
            benignCauses: [
                LocalizedText(zh: "网页或文件转换时单元格的界线丢失", en: "the borders of cells were lost when the file was converted")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "两位数", en: "a number of two digits"),
                    ExampleReport(cells: ["t3.new.total": "10", "t2.fees.amount": "0.5"])),
                RuleExample(
                    LocalizedText(zh: "拆开的数字", en: "a split number"),
                    ExampleReport(cells: ["t3.new.natural": "1 0", "t3.new.total": "1 0"]),
                    findings: [.fail("t3.new.natural", "t3.new.total", severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "以 0 开头的整数", en: "a whole number that begins with 0"),
                    ExampleReport(cells: ["t3.new.total": "00", "t4.review.total": "05"]),
                    findings: [
                        .fail("t3.new.total", severity: .warning), .fail("t4.review.total", severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "一行数字连成一串", en: "the digits of a row are one run"),
                    ExampleReport(
                        cells: ["t2.rules": "12000000000000000034"],
                        notes: [.refused(.rowCount, "t2", "rules", "规章", "有 1 个值，应有 3 个")]),
                    findings: [
                        .fail("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force", severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "一行少一个值不是连成一串：见 Q-01", en: "a row that lacks a value is no run: see Q-01"),
                    ExampleReport(
                        cells: ["t2.rules": "1 | 2"],
                        notes: [.refused(.rowCount, "t2", "rules", "规章", "有 2 个值，应有 3 个")])),
            ]),
        check: OddCellRule(
            trait: { cell in
                let raw = cell.value.raw
                switch cell.value {
                case .number: return OddCell.hasLeadingZero(raw) ? zerosTrait : nil
                case .unreadable where cell.refusal != nil: return cell.isOfGluedRow ? gluedTrait : nil
                case .unreadable: return OddCell.isSplit(raw) ? "" : nil
                case .dash, .blank, .absent: return nil
                }
            },
            message: { trait, cells in message(trait, cells.name, cells.quotes) }
        ).check)

    private static func message(_ trait: String, _ name: LocalizedText, _ quotes: LocalizedText) -> LocalizedText {
        if trait == zerosTrait {
            return LocalizedText(
                zh: "\(name.zh)：填的是\(quotes.zh)，数字不以 0 开头，可能是几格连在了一起。",
                en: "\(name.en): filled with \(quotes.en); no number begins like that, "
                    + "several cells may have run together.")
        }
        if trait == gluedTrait {
            return LocalizedText(
                zh: "\(name.zh)：数字连成一串\(quotes.zh)，无法确定从哪里断开，未采用。",
                en: "\(name.en): the digits are one run, \(quotes.en); where a number ends cannot be told, "
                    + "none is used.")
        }
        return LocalizedText(
            zh: "\(name.zh)：\(quotes.zh)可能是一个数，也可能是两格，未采用。",
            en: "\(name.en): \(quotes.en) may be one number or two cells and is not used.")
    }

    private static let zerosTrait = "zeros"
    private static let gluedTrait = "glued"
}

extension OddCell {
    /// Whether the row was not taken because its digits are one run.
    fileprivate var isOfGluedRow: Bool {
        refusal == .rowCount
            && OddCell.isGlued(value.raw, columns: form.addresses(address.table, address.row)?.count ?? 0)
    }
}
