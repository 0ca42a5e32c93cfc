internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-29: a block of table 二 stands outside of the table.
    static let tableSplit = Rule(
        RuleDescription(
            id: "S-29", name: "TableSplit", severity: .info,
            title: LocalizedText(zh: "表二被拆开", en: "table 2 is in pieces"),
            explanation: LocalizedText(
                zh: "“第二十条第（…）项”的标题一部分在表格里，一部分在表格外成了正文，说明表格被拆开。数据照样读取，只作提示。",
                en: """
                    Some headings 第二十条第（…）项 stand in the table and some outside of it as text: the table is in pieces. Its \
                    numbers are read all the same, so this is for information.
                    """),
            basis: LocalizedText(zh: "国办公开办函〔2021〕30号规定的表二为一张表", en: "table 2 of the form is one table"),
            benignCauses: [
                LocalizedText(zh: "换页或转换文件时拆开", en: "a page break or a conversion cut it")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "标题都在表格里", en: "all headings in the table"),
                    ExampleReport(prose: ExampleProse(disclosure: ["第二十条第（一）项\t\t\t", "规章\t0\t0\t0"]))),
                RuleExample(
                    LocalizedText(zh: "第（八）项在表格外", en: "(8) stands outside"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: [
                            "第二十条第（一）项\t\t\t", "规章\t0\t0\t0", "", "第二十条第（八）项", "", "行政事业性收费\t0",
                        ])),
                    findings: [.fail(quotes: ["第二十条第（八）项"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "标题都在表格外", en: "all headings outside"),
                    ExampleReport(prose: ExampleProse(disclosure: ["第二十条第（一）项", "", "规章\t0\t0\t0"]))),
            ]),
        reads: { reading, report in
            let outside = reading.contents.marks.blocksOutside
            guard let first = outside.first, reading.contents.marks.hasBlockInTable else { return }
            var observation = Observation(
                reading, subject: "split",
                message: LocalizedText(
                    zh: "表二被拆开：“\(reading.contents.text.document.string(first))”在表格之外。",
                    en: "table 2 is in pieces: “\(reading.contents.text.document.string(first))” stands outside of it.")
            )
            observation.passages = outside.map { FoundPassage(Passage($0, of: reading.contents.text.document)) }
            report(observation)
        })
}
