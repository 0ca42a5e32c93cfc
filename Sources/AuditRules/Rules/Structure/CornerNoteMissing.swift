internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-22: the note on the balance is missing in the corner of table 三.
    static let cornerNoteMissing = Rule(
        RuleDescription(
            id: "S-22", name: "CornerNoteMissing", severity: .info,
            title: LocalizedText(zh: "表三左上角没有勾稽关系的说明", en: "the note on the balance is missing in table 3"),
            explanation: LocalizedText(
                zh: "规定格式的表三左上角写有“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。数据不受影响，只作提示。",
                en: """
                    In the form the corner of table 3 says how its rows balance (本列数据的勾稽关系为…). The numbers are not affected, \
                    so this is for information.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号规定的表三", en: "table 3 of the form"),
            benignCauses: [
                LocalizedText(zh: "转换文件时丢失", en: "it was lost when the file was converted")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "有说明", en: "the note is there"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "没有说明", en: "the note is missing"),
                    ExampleReport(prose: ExampleProse(requests: [])),
                    findings: [.fail(severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "没有读到表三", en: "table 3 was not read"),
                    ExampleReport(cells: ["t3": nil], prose: ExampleProse(requests: []))),
            ]),
        reads: { reading, report in
            guard !reading.contents.marks.hasBalanceNote, reading.followsForm, reading.has(.requests) else { return }
            report(
                Observation(
                    reading, subject: "note",
                    message: LocalizedText(
                        zh: "表三左上角没有勾稽关系的说明。", en: "the corner of table 3 has no note on the balance.")))
        })
}
