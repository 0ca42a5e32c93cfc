internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-12: the fees for handling requests are told nowhere, or elsewhere than in section 六.
    static let feeStatementMissing = Rule(
        RuleDescription(
            id: "S-12", name: "FeeStatementMissing", severity: .error,
            title: LocalizedText(zh: "没有说明信息处理费收取情况", en: "the fees for handling requests are not told"),
            explanation: LocalizedText(
                zh: """
                    2021 年度起，年度报告要说明政府信息公开信息处理费的收取情况，没有收取也应写明。写在别处的只提示移到第六部分。\
                    第六部分空着或只写“无”的由 S-11 指出，同一件事不报两次。
                    """,
                en: """
                    From the fiscal year 2021 a report tells what fees for handling requests were charged, be it none. Told \
                    elsewhere than in section 6 it is for information only. Where section 6 is empty or says 无, S-11 \
                    says so: one cause makes one finding.
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
                RuleExample(LocalizedText(zh: "第六部分写明", en: "told in section 6"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "不引文件也可以", en: "no document need be cited"),
                    ExampleReport(prose: ExampleProse(others: ["柳溪镇未收取任何信息处理费。"]))),
                RuleExample(
                    LocalizedText(zh: "第六部分只写了别的事", en: "section 6 tells other things"),
                    ExampleReport(prose: ExampleProse(others: ["2024年柳溪镇办理人大代表建议3件、政协提案2件，均按期答复并公开。"])),
                    findings: [.fail(quotes: ["六、其他需要报告的事项"])]),
                RuleExample(
                    LocalizedText(zh: "写在别处", en: "told elsewhere"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["（二）依申请公开", "未收取信息处理费。"], others: ["无。"])),
                    findings: [.fail(quotes: ["未收取信息处理费。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "公开行政事业性收费项目不是收费说明", en: "listing other fees is no such statement"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: ["主动公开行政事业性收费情况和经费使用情况。"], others: ["2024年柳溪镇办理人大代表建议3件、政协提案2件，均按期答复并公开。"])),
                    findings: [.fail(quotes: ["六、其他需要报告的事项"])]),
                RuleExample(
                    LocalizedText(zh: "2020 年度不要求", en: "not asked for 2020"),
                    ExampleReport(
                        .y2019, year: 2020, prose: ExampleProse(others: ["2020年柳溪镇办理人大代表建议3件、政协提案2件，均按期答复并公开。"]))),
                RuleExample(
                    LocalizedText(zh: "只写“无”，由 S-11 指出", en: "无 is told by S-11"),
                    ExampleReport(prose: ExampleProse(others: ["无。"]))),
            ]),
        phrases: FeeStatement.phrases,
        reads: { reading, report in
            guard !FeeStatement.isTold(reading, inOthers: true), reading.year >= 2021 else { return }
            let statement = FeeStatement(reading)
            guard !statement.isInOthers, let others = statement.others else { return }
            let prose = reading.prose
            if statement.isEmpty {
                guard !FeeStatement.isNil(others, prose), reading.isSimplified else { return }
                report(
                    Observation(
                        reading, subject: "missing", at: [prose.parts[others.heading].range],
                        message: LocalizedText(
                            zh: "全文没有说明信息处理费收取情况，没有收取也应在第六部分写明。",
                            en:
                                "the fees for handling requests are told nowhere; section 6 should say so even where none "
                                + "was charged.")))
            } else {
                report(
                    Observation(
                        reading, severity: .info, subject: "elsewhere",
                        at: statement.parts.map { prose.parts[$0].range },
                        message: LocalizedText(
                            zh: "信息处理费收取情况写在别处，通常写在第六部分。",
                            en:
                                "the fees for handling requests are told elsewhere than in section 6, their usual place."
                        )))
            }
        })
}
