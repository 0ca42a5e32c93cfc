internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-11: section 六 says nothing, or 无, and the fees for handling requests are told nowhere.
    static let othersEmpty = Rule(
        RuleDescription(
            id: "S-11", name: "OthersEmpty", severity: .error,
            title: LocalizedText(zh: "第六部分空着或只写“无”", en: "section 6 is empty or says 无 only"),
            explanation: LocalizedText(
                zh: """
                    2021 年度起，第六部分要说明政府信息公开信息处理费的收取情况，没有收取也应写明，因此不能只写“无”。\
                    费用在别处写明的不算，由 S-12 提示移到第六部分；第六部分写了别的事、却没有说费用的，也由 S-12 指出；\
                    缺整个第六部分的由 S-01 指出。
                    """,
                en: """
                    From the fiscal year 2021 section 6 tells what fees for handling requests were charged, be it none, so 无 \
                    alone will not do. Where the fees are told elsewhere S-12 suggests to move them; where section 6 tells \
                    other things but not the fees S-12 says so; where the whole section is missing S-01 does.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）施行后的填报惯例和国办公开办函〔2021〕30号格式第六部分（具体条文未经核实）",
                en: "practice since the fee rule (国办函〔2020〕109号) and section 6 of the form, circular 国办公开办函〔2021〕30号 "
                    + "(the clause itself was not verified)"),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "地方通知没有要求写明收费情况", en: "the local notice does not ask for the fees")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "写明没有收取", en: "it says that none was charged"),
                    ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "只写“无”", en: "it says 无"), ExampleReport(prose: ExampleProse(others: ["无"])),
                    findings: [.fail(quotes: ["无"])]),
                RuleExample(
                    LocalizedText(zh: "只说没有其他事项", en: "it says that there is nothing else"),
                    ExampleReport(prose: ExampleProse(others: ["本年度无其他需要报告的事项。"])),
                    findings: [.fail(quotes: ["本年度无其他需要报告的事项。"])]),
                RuleExample(
                    LocalizedText(zh: "空着", en: "empty"), ExampleReport(prose: ExampleProse(others: [])),
                    findings: [.fail(quotes: ["六、其他需要报告的事项"])]),
                RuleExample(
                    LocalizedText(zh: "2020 年度写“无”可以", en: "无 will do for 2020"),
                    ExampleReport(.y2019, year: 2020, prose: ExampleProse(others: ["无。"]))),
                RuleExample(
                    LocalizedText(zh: "费用写在依申请公开里", en: "the fees are told among the requests"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["（二）依申请公开", "未收取信息处理费。"], others: ["无。"]))),
                RuleExample(
                    LocalizedText(zh: "写了别的事", en: "it tells other things"),
                    ExampleReport(prose: ExampleProse(others: ["2024年柳溪镇办理人大代表建议3件、政协提案2件，均按期答复并公开。"]))),
                RuleExample(
                    LocalizedText(zh: "没有第六部分", en: "there is no section 6"),
                    ExampleReport(prose: ExampleProse(others: [], headings: [6: nil]))),
            ]),
        phrases: FeeStatement.phrases,
        reads: { reading, report in
            guard !FeeStatement.isTold(reading, inOthers: false), reading.year >= 2021 else { return }
            let statement = FeeStatement(reading)
            guard statement.isEmpty, let others = statement.others, FeeStatement.isNil(others, reading.prose),
                reading.isSimplified
            else { return }
            let prose = reading.prose
            let isBlank = others.length(in: prose) == 0
            let text = others.inline.isEmpty ? others.parts.first.map { prose.parts[$0].range } : others.inline
            let quote = text ?? prose.parts[others.heading].range
            report(
                Observation(
                    reading, subject: "nothing", at: [quote],
                    message: LocalizedText(
                        zh: (isBlank ? "第六部分是空的" : "第六部分只写了“\(prose.text(of: quote))”")
                            + "，全文没有说明信息处理费收取情况，没有收取也应写明。",
                        en: (isBlank ? "section 6 is empty" : "section 6 says only “\(prose.text(of: quote))”")
                            + ", and the fees for handling requests are told nowhere; that none was charged should be "
                            + "said too.")))
        })
}
