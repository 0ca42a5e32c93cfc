internal import ReportModel
internal import TextSupport

extension Rule {
    /// a count is negative or has decimals.
    static let notACount = Rule(
        RuleDescription(
            id: "A-08", name: "NotACount", severity: .error,
            title: LocalizedText(zh: "件数不是不小于零的整数", en: "a count is negative or not whole"),
            explanation: LocalizedText(
                zh: """
                    表二（金额和 2019 年格式的本年增/减除外）、表三、表四填报的都是件数，应为不小于零的整数。\
                    没有填数的格不在此核对：缺少的数由用到它的规则指出。
                    """,
                en: """
                    Tables 2 (but for amounts and, in the form of 2019, changes), 3 and 4 count things: their numbers \
                    are whole and not negative. Cells without a number are not judged here: the rules that need them \
                    say what is missing.
                    """),
            basis: LocalizedText(
                zh: "常理：件数是不小于零的整数", en: "common sense: things are counted in whole numbers from zero"),
            examples: [
                RuleExample(
                    LocalizedText(zh: "收费金额可以有小数", en: "fees may have decimals"),
                    ExampleReport(cells: ["t2.fees.amount": "190.457379", "t3.new.total": "1,204"])),
                RuleExample(
                    LocalizedText(zh: "负数", en: "a negative number"),
                    ExampleReport(cells: ["t3.granted.natural": "-1"]), findings: [.fail("t3.granted.natural")]),
                RuleExample(
                    LocalizedText(zh: "小数", en: "a decimal"),
                    ExampleReport(cells: ["t2.penalties.decided": "1.5", "t4.suit.pending": "－0.5"]),
                    findings: [.fail("t2.penalties.decided"), .fail("t4.suit.pending")]),
                RuleExample(
                    LocalizedText(zh: "2019 年格式的本年增/减可以为负", en: "changes in the form of 2019 may be negative"),
                    ExampleReport(
                        .y2019, year: 2019,
                        cells: [
                            "t2.licences.change": "-3", "t2.procurement.amount": "80.5", "t2.procurement.count": "-1",
                        ]),
                    findings: [.fail("t2.procurement.count")]),
                RuleExample(
                    LocalizedText(zh: "空白和划线不是件数", en: "blanks and dashes are no counts"),
                    ExampleReport(cells: ["t2.rules": "/", "t3.denied": "", "t4": nil])),
            ]),
        check: { scope, report in
            for address in CellAddress.all {
                for index in scope.candidates(forCount: address) {
                    let form = scope.corpus.reports[index].form
                    guard form.column(of: address)?.measure == .count else { continue }
                    let term = FindingTerm(address, scope.corpus.cells.cell(address, of: index), .actual)
                    guard let number = term.number, !number.isCount else { continue }
                    report(
                        Observation(
                            verdict: .fail, reports: [index],
                            sums: [CheckedSum(relation: .count, targets: [address], terms: [term])],
                            message: message(number, in: CellNames(form: form).cell(address))))
                }
            }
        })

    private static func message(_ number: ExactDecimal, in cell: LocalizedText) -> LocalizedText {
        let demand =
            switch (number.isInteger, number.isNegative) {
            case (true, _): LocalizedText(zh: "件数不应为负数", en: "a count cannot be negative")
            case (false, false): LocalizedText(zh: "件数应为整数", en: "a count has no decimals")
            case (false, true):
                LocalizedText(zh: "件数应为不小于零的整数", en: "a count is whole and not negative")
            }
        return LocalizedText(
            zh: "\(cell.zh)：填报为 \(number)，\(demand.zh)。", en: "\(cell.en): the form says \(number), \(demand.en).")
    }
}
