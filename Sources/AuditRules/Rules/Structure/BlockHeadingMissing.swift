internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-21: a 第二十条第（…）项 is missing above a block of table 二.
    static let blockHeadingMissing = Rule(
        RuleDescription(
            id: "S-21", name: "BlockHeadingMissing", severity: .info,
            title: LocalizedText(zh: "表二缺少“第二十条第（…）项”的标题", en: "a heading 第二十条第（…）项 is missing in table 2"),
            explanation: LocalizedText(
                zh: "表二按《条例》第二十条第（一）（五）（六）（八）项分块（2019 年格式另有第（九）项），每块上方有标题。数据不受影响，只作提示。",
                en: """
                    Table 2 has a block for each of Article 20 (1), (5), (6) and (8), in the form of 2019 (9) too, with a heading \
                    above it. The numbers are not affected, so this is for information.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号规定的表二", en: "table 2 of the form"),
            benignCauses: [
                LocalizedText(zh: "转换文件时丢失", en: "it was lost when the file was converted")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "四个标题齐全", en: "all four"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["第二十条第（一）项", "第二十条第（五）项", "第二十条第(六)项", "第二十条第八项"]))),
                RuleExample(
                    LocalizedText(zh: "缺第（一）项", en: "(1) is missing"),
                    ExampleReport(prose: ExampleProse(disclosure: ["第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"])),
                    findings: [.fail(severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "2019 年格式缺第（九）项", en: "(9) is missing in the form of 2019"),
                    ExampleReport(
                        .y2019, year: 2020,
                        prose: ExampleProse(disclosure: ["第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"])),
                    findings: [.fail(severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "没有读到表二", en: "table 2 was not read"),
                    ExampleReport(cells: ["t2": nil], prose: ExampleProse())),
            ]),
        reads: { reading, report in
            let marks = reading.contents.marks
            let wanted = reading.edition == .y2021 ? numbers.dropLast() : numbers[...]
            guard !wanted.allSatisfy({ marks.blocks.contains($0.scalar) }), reading.followsForm,
                reading.has(.disclosure), reading.isSimplified
            else { return }
            let missing = wanted.filter { !marks.blocks.contains($0.scalar) }.map(\.text)
            let zh = missing.map { "（\($0)）" }.joined()
            report(
                Observation(
                    reading, subject: "headings",
                    message: LocalizedText(
                        zh: "表二缺少“第二十条第\(zh)项”的标题。",
                        en: "table 2 lacks the heading of Article 20 \(missing.joined(separator: ", ")).")))
        })

    /// The items of Article 20 that the form of 2019 has; that of 2021 lacks the last.
    private static let numbers = ["一", "五", "六", "八", "九"].map { (text: $0, scalar: TextFolding.scalars(of: $0)[0]) }
}
