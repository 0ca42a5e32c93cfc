internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// O-08: the problems are told in stock phrases only.
    static let stockProblems = Rule(
        RuleDescription(
            id: "O-08", name: "StockProblems", severity: .info,
            title: LocalizedText(zh: "问题只有套话", en: "the problems are stock phrases only"),
            explanation: LocalizedText(
                zh: """
                    第五部分说问题的文字很短，又只有“认识不到位”“更新不及时”“人员不足”之类的套话，没有数字，没有具体的栏目、文件或事项，\
                    看不出是哪个机关的问题。这是粗略的判断，只作提示。
                    """,
                en: """
                    What section 5 says of problems is short and made of stock phrases such as 认识不到位, 更新不及时 or 人员不足, \
                    without a number, a document or any other thing that is meant. A rough guess and a mere hint.
                    """),
            basis: LocalizedText(
                zh: "条例第五十条第（四）项；国办公开办函〔2021〕30号：不宜泛化、不得敷衍塞责",
                en: "Article 50 (4) of the Regulation; circular 国办公开办函〔2021〕30号: not in general terms"),
            benignCauses: [
                LocalizedText(zh: "问题确实一般，改进措施写得具体", en: "the problems are plain and the measures concrete")
            ],
            parameters: [longest],
            examples: [
                RuleExample(LocalizedText(zh: "具体的问题", en: "concrete problems"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "只有套话", en: "stock phrases only"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "一是思想认识不到位；二是信息更新不及时。", "（二）改进情况", "加强学习，按时更新。"])),
                    findings: [.fail(quotes: ["认识不到位", "更新不及时"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "套话后面有数字", en: "a number behind the phrase"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "信息更新不及时，3个栏目超过半年没有内容。", "（二）改进情况", "按时更新。"]))),
                RuleExample(
                    LocalizedText(zh: "指明了文件", en: "a document is named"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "形式单一，《农机补贴实施细则》没有图解。", "（二）改进情况", "已补上图解。"]))),
                RuleExample(
                    LocalizedText(zh: "说得较多", en: "told at some length"),
                    ExampleReport(
                        prose: ExampleProse(problems: [
                            "（一）存在的问题",
                            "一是信息的收集有困难，工作人员对政务公开认识不够，哪些能公开拿不准，只能靠综合办一个人催收，常常月底才凑齐；二是人员变动频繁，经办人多由各办抽调，交接时账号和台账都没有移交，"
                                + "栏目一停就是几周，更新不及时，群众打电话来问才发现。",
                            "（二）改进情况", "专人负责。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "套话在改进部分", en: "the phrases stand among the measures"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "图解偏少。", "（二）改进情况", "针对更新不及时，已改为每周更新。"]))),
            ]),
        whereFound: [
            "认识不到位", "认识不足", "认识不够", "认识有待", "重视不够", "重视程度不够", "意识不强", "意识不够", "更新不及时", "更新不够及时", "发布不及时", "公开不及时",
            "时效性不强", "内容不全面",
            "内容不够全面", "内容不丰富", "内容不够丰富", "形式单一", "形式较单一", "形式不够丰富", "渠道单一", "渠道较单一", "人员不足", "人员少", "人手不足", "人员力量不足",
            "力量薄弱", "队伍建设有待",
            "业务能力有待", "业务水平有待", "业务水平不高", "业务能力不强", "能力有待", "水平有待", "质量有待", "质量不高", "制度不健全", "机制不健全", "机制不完善", "制度不完善",
            "力度不够", "不够深入",
            "有待加强", "有待提高", "有待提升", "有待完善",
        ],
        reads: { reading, report in
            guard let outline = reading.contents.problemsOutline else { return }
            let problems = outline.parts(of: .problems).map { reading.prose.parts[$0].range }
            let stock = reading.hits.map(\.range).filter { hit in problems.contains { $0.contains(hit.lowerBound) } }
            guard !stock.isEmpty, !problems.contains(where: { isConcrete($0, reading.prose) }) else { return }
            let characters = problems.reduce(0) { count, range in
                count + range.count { (0x3400...0x9FFF).contains(reading.prose.scalars[$0]) }
            }
            guard ExactDecimal(characters) <= reading.settings.number(longest) else { return }
            report(
                Observation(
                    reading, subject: "", at: stock,
                    message: LocalizedText(
                        zh: "问题部分只有 \(characters) 字，说的是“\(reading.prose.text(of: stock[0]))”之类的套话，没有具体的事项。",
                        en: "the problems take \(characters) characters and are stock phrases such as "
                            + "“\(reading.prose.text(of: stock[0]))”, with nothing concrete.")))
        })

    /// Whether a part has a number, a quotation or a title.
    private static func isConcrete(_ range: Range<Int>, _ prose: Prose) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let scalar = prose.scalars[position]
            if scalar == 0x22 || scalar == 0x300A { return true }
            if (0x30...0x39).contains(scalar) {
                let start = position
                while (0x30...0x39).contains(prose.scalars[position]) { position += 1 }
                // 2024年 and 1. say nothing.
                if start > range.lowerBound, prose.scalars[position] != 0x5E74 { return true }
            } else {
                position += 1
            }
        }
        return false
    }

    private static let longest = RuleParameter(
        "O-08.length", 80, LocalizedText(zh: "问题部分至多多少字才看", en: "the longest text of problems that is looked at"))
}
