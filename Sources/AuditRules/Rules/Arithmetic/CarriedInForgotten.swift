internal import ReportModel
internal import TextSupport

extension Rule {
    /// what is received alone is what is closed and carried out, though something was carried in.
    static let carriedInForgotten = Rule(
        RuleDescription(
            id: "A-15", name: "CarriedInForgotten", severity: .info,
            title: LocalizedText(zh: "上年结转可能未计入", en: "what was carried in may have been left out"),
            explanation: LocalizedText(
                zh: """
                    表三收办不平的各列（A-01）都是这样：本年新收恰好等于办理结果总计加结转下年度，而上年结转另外有数。\
                    上年结转的申请可能没有计入办理结果，或者已经并入本年新收又单列了一次。表内其他关系全部成立、也没有别的解释时才提示。
                    """,
                en: """
                    In every column of table 3 that does not balance (A-01) what was received this year is just what was \
                    closed and carried out, and something was carried in beside it: it may have been left out of the \
                    results, or counted among the new requests as well. Told only where all other relations hold and \
                    nothing else would explain it.
                    """),
            basis: LocalizedText(
                zh: "对表三勾稽关系的推断，属于常见错误（未经核实），仅供核对",
                en: "an inference from the balance of table 3, a common mistake (not verified): a hint only"),
            examples: [
                RuleExample(
                    LocalizedText(
                        zh: "新收 5 件、结转 2 件，办结 6 件、结转 1 件", en: "5 received, 2 carried in, 6 closed, 1 carried out"),
                    ExampleReport(cells: cells(received: "5", carriedIn: "2", closed: "6", carriedOut: "1"))),
                RuleExample(
                    LocalizedText(zh: "新收 5 件、结转 2 件，办结 5 件", en: "5 received, 2 carried in, 5 closed"),
                    ExampleReport(cells: cells(received: "5", carriedIn: "2", closed: "5", carriedOut: "0")),
                    findings: [
                        .fail(
                            "t3.new.natural", "t3.new.total", "t3.carried-in.natural", "t3.carried-in.total",
                            "t3.closed.natural", "t3.closed.total", "t3.carried-out.natural", "t3.carried-out.total",
                            severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "差额不是上年结转的件数", en: "the difference is not what was carried in"),
                    ExampleReport(cells: cells(received: "5", carriedIn: "2", closed: "6", carriedOut: "0"))),
                RuleExample(
                    LocalizedText(zh: "只是上年结转总计一格误填", en: "only the total carried in was filled in wrongly"),
                    ExampleReport(cells: ["t3.carried-in.total": "2"])),
                RuleExample(
                    LocalizedText(
                        zh: "也可能是上年结转与结转下年度填反", en: "carried in and carried out may have changed places as well"),
                    ExampleReport(cells: cells(received: "5", carriedIn: "2", closed: "4", carriedOut: "1"))),
            ]),
        check: { scope, report in
            for doubt in scope.requestDoubts {
                guard case .carriedInForgotten(let carriedIn) = doubt.explanation else { continue }
                let names = CellNames(form: scope.corpus.reports[doubt.report].form)
                let columns = RequestColumn.all(of: doubt, in: scope.corpus.cells).filter { column in
                    column.cell("carried-in").map(carriedIn.contains) ?? false
                }
                report(
                    Observation(
                        verdict: .fail, reports: [doubt.report], sums: columns.map(\.balanceSum),
                        message: message(columns, names)))
            }
        })

    private static func message(_ columns: [RequestColumn], _ names: CellNames) -> LocalizedText {
        let list = LocalizedText.list(
            columns.compactMap { column in
                guard let cell = column.cell("carried-in"), let received = column.number("new"),
                    let carriedIn = column.number("carried-in"), let closed = column.number("closed"),
                    let carriedOut = column.number("carried-out")
                else { return nil }
                let name = names.column(cell)
                return LocalizedText(
                    zh: "\(name.zh) \(received)=\(closed)+\(carriedOut)，上年结转 \(carriedIn)",
                    en: "\(name.en) \(received)=\(closed)+\(carriedOut), carried in \(carriedIn)")
            })
        return LocalizedText(
            zh: "本年新收恰好等于办理结果总计加结转下年度（\(list.zh)），上年结转可能未计入；仅供核对。",
            en: """
                what was received is just what was closed and carried out (\(list.en)), so what was carried in may have \
                been left out; a hint only.
                """)
    }

    private static func cells(
        received: String, carriedIn: String, closed: String, carriedOut: String
    ) -> KeyValuePairs<String, String?> {
        [
            "t3.new.natural": received, "t3.new.total": received, "t3.carried-in.natural": carriedIn,
            "t3.carried-in.total": carriedIn, "t3.granted.natural": closed, "t3.granted.total": closed,
            "t3.closed.natural": closed, "t3.closed.total": closed, "t3.carried-out.natural": carriedOut,
            "t3.carried-out.total": carriedOut,
        ]
    }
}
