internal import ReportModel
internal import TextSupport

extension Rule {
    /// in the form of 2019 there are procurements without an amount, or an amount without procurements.
    static let procurementHalfStated = Rule(
        RuleDescription(
            id: "A-20", name: "ProcurementHalfStated", severity: .warning,
            title: LocalizedText(zh: "政府集中采购的项目数量与金额不相应", en: "procurements without an amount, or the reverse"),
            explanation: LocalizedText(
                zh: """
                    2019 年格式表二政府集中采购一行，有项目数量就应有采购总金额，有采购总金额就应有项目数量。\
                    格式没有规定金额的单位，单位不核对。
                    """,
                en: """
                    In the row of central procurement of table 2 of the form of 2019 there is an amount where there are \
                    projects, and the other way round. The form does not fix the unit of the amount: it is not judged.
                    """),
            basis: LocalizedText(
                zh: "年度报告格式（试行）表二的栏目：采购项目数量、采购总金额（国办公开办函〔2019〕60号）",
                en: "the columns of table 2 of the form of 2019 (国办公开办函〔2019〕60号)"),
            editions: [.y2019],
            benignCauses: [
                LocalizedText(zh: "已采购而尚未结算金额", en: "the amount was not settled by the year's end"),
                LocalizedText(zh: "金额四舍五入为 0", en: "the amount was rounded to 0"),
            ],
            examples: examples),
        check: { scope, report in
            let row = Form.edition2019.addresses(.disclosure, "procurement") ?? []
            guard row.count == 2 else { return }
            let missing: Set<CellState> = [.absent, .blank, .dash, .unreadable]
            let doubtful = Set(
                row.flatMap { cell in
                    scope.candidates(with: cell, outside: 0...0) + scope.candidates(with: cell, in: missing)
                })
            for index in doubtful.sorted() where scope.corpus.reports[index].edition == .y2019 {
                let terms = row.map { FindingTerm($0, scope.corpus.cells.cell($0, of: index), .actual) }
                let numbers = terms.compactMap(\.number)
                if numbers.count == 2, numbers[0].isZero == numbers[1].isZero { continue }
                report(
                    Observation(
                        verdict: numbers.count == 2 ? .fail : .notAssessable, reports: [index], cells: row,
                        sums: terms.map { CheckedSum(relation: .count, targets: [], terms: [$0]) },
                        message: message(terms, numbers, CellNames(form: scope.corpus.reports[index].form))))
            }
        })

    private static func message(
        _ terms: [FindingTerm], _ numbers: [ExactDecimal], _ names: CellNames
    ) -> LocalizedText {
        let values = LocalizedText.list(
            terms.map { term in
                let column = names.column(term.address)
                let state = term.state.wording
                return LocalizedText(
                    zh: column.zh + (term.number.map { " \($0)" } ?? "（\(state.zh)）"),
                    en: column.en + (term.number.map { " \($0)" } ?? " (\(state.en))"))
            })
        guard numbers.count < 2 else {
            return LocalizedText(
                zh: "政府集中采购：\(values.zh)，一项为 0 而另一项不为 0。",
                en: "central procurement: \(values.en); one is 0 and the other is not.")
        }
        let demand =
            switch numbers.first?.isZero {
            case true?: LocalizedText(zh: "；缺少的一项须为 0 才相符", en: "; the missing one would have to be 0")
            case false?: LocalizedText(zh: "；缺少的一项须大于 0 才相符", en: "; the missing one would have to be above 0")
            case nil: LocalizedText(zh: "", en: "")
            }
        return LocalizedText(
            zh: "政府集中采购：\(values.zh)，无法核对项目数量与金额\(demand.zh)。",
            en: "central procurement: \(values.en), cannot check projects against their amount\(demand.en).")
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "3 个项目，金额 808", en: "3 projects, an amount of 808"),
            procurement("3", "808")),
        RuleExample(
            LocalizedText(zh: "没有采购", en: "no procurement"), procurement("0", "0")),
        RuleExample(
            LocalizedText(zh: "3 个项目，金额为 0", en: "3 projects, an amount of 0"), procurement("3", "0"),
            findings: [.fail("t2.procurement.count", "t2.procurement.amount", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "没有项目，却有金额", en: "an amount without projects"), procurement("0", "80.5"),
            findings: [.fail("t2.procurement.count", "t2.procurement.amount", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "金额空白不当作零", en: "a blank amount is not taken for zero"), procurement("3", ""),
            findings: [.notAssessable("t2.procurement.count", "t2.procurement.amount")]),
        RuleExample(
            LocalizedText(zh: "2021 年格式没有这一行", en: "the form of 2021 has no such row"), ExampleReport()),
    ]

    private static func procurement(_ count: String, _ amount: String) -> ExampleReport {
        ExampleReport(.y2019, year: 2020, cells: ["t2.procurement.count": count, "t2.procurement.amount": amount])
    }
}
