internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-09: a problem of section 五 is not taken up by what is to be done.
    static let problemWithoutMeasure = Rule(
        RuleDescription(
            id: "S-09", name: "ProblemWithoutMeasure", severity: .info,
            title: LocalizedText(zh: "问题没有对应的改进措施", en: "a problem has no measure"),
            explanation: LocalizedText(
                zh: """
                    第五部分列出的每个问题，改进部分应有回应。按主题词判断（认识、人员变动、培训、更新、解读、渠道等）：\
                    一个问题的主题词在改进部分一个也没有，就提示核对。只看主题，不判断措施好坏。
                    """,
                en: """
                    Every problem that section 5 lists should be taken up below. The rule goes by subjects (awareness, turnover of \
                    staff, training, updates, explanations, channels and others): a problem none of whose subjects comes \
                    back is pointed out. It does not judge the measures.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求避免敷衍；地方通知要求针对问题逐条提出改进措施（按主题词的粗略比对）",
                en:
                    "circular 国办公开办函〔2021〕30号 against perfunctory reports; local notices ask for a measure to each problem "
                    + "(a rough comparison by subject words)"),
            benignCauses: [
                LocalizedText(
                    zh: "措施用了别的说法，或一条措施回应几个问题",
                    en: "the measure is told in other words, or one measure answers several problems")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "逐条回应", en: "each is taken up"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "人员变动没有措施", en: "nothing is said of turnover"),
                    ExampleReport(
                        prose: ExampleProse(problems: [
                            "（一）存在的问题", "一是解读形式单一；二是人员变动频繁，工作交接脱节。", "（二）改进措施", "一是为惠农文件配上图解，丰富解读形式。",
                        ])),
                    findings: [.fail(quotes: ["二是人员变动频繁，工作交接脱节。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "不用小标题，另起一句", en: "without sub-headings"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["政务新媒体渠道运用不多。", "下一步，我镇将组织学习培训。"])),
                    findings: [.fail(quotes: ["政务新媒体渠道运用不多。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "措施逐条针对问题，漏了人员变动", en: "each measure names its problem, turnover is left out"),
                    ExampleReport(
                        prose: ExampleProse(problems: [
                            "（一）存在的问题", "一是解读形式单一；二是人员变动频繁。", "（二）改进情况", "一是针对解读形式单一的问题，已为惠农文件配上图解。",
                        ])),
                    findings: [.fail(quotes: ["二是人员变动频繁。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "一条措施回应几个问题", en: "one measure for several problems"),
                    ExampleReport(
                        prose: ExampleProse(problems: [
                            "（一）存在的问题", "1.人员业务能力不强。", "2.栏目更新不及时。", "（二）改进措施", "开展业务培训，明确栏目更新期限。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "问题和措施交错着写", en: "problems and measures take turns"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["一是渠道单一。针对渠道单一，开设专栏。二是人员变动频繁。针对人员变动，建立交接清单。"]))),
                RuleExample(
                    LocalizedText(zh: "分不出两部分", en: "the two halves cannot be told apart"),
                    ExampleReport(prose: ExampleProse(problems: ["人员变动频繁，已建立交接清单。"]))),
            ]),
        phrases: ProblemSubjects.phrases,
        reads: { reading, report in
            guard let section = reading.prose.range(of: .problems),
                reading.hits.contains(where: { section.contains($0.range.lowerBound) }),
                let outline = reading.contents.problemsOutline
            else { return }
            let subjects = ProblemSubjects(reading, outline)
            for item in subjects.unanswered {
                let zh = item.words.map { "“\($0)”" }.joined(separator: "、")
                let en = item.words.map { "“\($0)”" }.joined(separator: ", ")
                report(
                    Observation(
                        reading, at: [item.range],
                        message: LocalizedText(
                            zh: "这个问题说到\(zh)，改进部分没有相应内容，请核对。",
                            en:
                                "this problem speaks of \(en), to which the improvements do not come back; please check."
                        )))
            }
        })
}

/// The subjects of the problems and of the measures in section 五.
private struct ProblemSubjects {
    /// The problems whose subjects do not come back.
    private(set) var unanswered: [(range: Range<Int>, words: [String])] = []

    /// The words to look for; their places are the rule's `hits`.
    static let phrases: [String] = subjects.flatMap { $0 }

    private static let subjects: [[String]] = [
        ["认识", "重视", "意识", "理念"],
        ["人员变动", "变动频繁", "人员流动", "交接", "更替"],
        ["人手", "人员不足", "人员少", "兼职", "专职", "专人", "力量"],
        ["培训", "业务能力", "业务水平", "素质", "学习", "队伍"],
        ["更新", "滞后", "时效", "期限"],
        ["解读", "图解", "形式单一"],
        ["渠道", "平台", "载体", "媒体", "网站", "公示栏", "公开栏", "公众号", "专栏", "栏目"],
        ["机制", "制度", "流程"],
        ["互动", "回应", "参与", "听取"],
        ["范围", "目录", "内容", "深度"],
        ["协调", "沟通", "配合", "协作"],
        ["审核", "审查", "规范", "准确"],
        ["宣传", "知晓"],
    ]
    /// For each phrase the number of its subject.
    private static let subjectOfPhrase: [Int] = subjects.enumerated().flatMap { index, words in words.map { _ in index }
    }

    init(_ reading: ReportReading, _ outline: ProblemsOutline) {
        let prose = reading.prose
        let problems = outline.parts(of: .problems)
        let stated = problems.isEmpty ? outline.parts(of: .open) : problems
        guard let last = stated.last, let first = stated.first, !outline.parts(of: .measures).isEmpty,
            last - first == stated.count - 1
        else { return }
        let items = ListedItems(stated, of: prose)
        var answered: UInt32 = 0
        var raised = [UInt32](repeating: 0, count: items.ranges.count)
        let section = outline.contents.range(in: prose)
        for hit in reading.hits where section.contains(hit.range.lowerBound) {
            let part = prose.part(at: hit.range.lowerBound)
            guard !outline.isLabel(at: part) else { continue }
            let subject: UInt32 = 1 << UInt32(Self.subjectOfPhrase[hit.phrase])
            if part < first || part > last {
                answered |= subject
            } else if let item = items.item(at: hit.range.lowerBound) {
                raised[item] |= subject
            }
        }
        for (item, range) in items.ranges.enumerated() where raised[item] != 0 && raised[item] & answered == 0 {
            unanswered.append((range, Self.words(in: range, reading)))
        }
    }

    /// The first three words of subjects in a range, each once.
    private static func words(in range: Range<Int>, _ reading: ReportReading) -> [String] {
        var words: [String] = []
        for hit in reading.hits where range.contains(hit.range.lowerBound) && !words.contains(phrases[hit.phrase]) {
            words.append(phrases[hit.phrase])
        }
        return Array(words.prefix(3))
    }
}
