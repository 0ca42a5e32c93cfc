internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// O-01: 总体情况 repeats that of the year before.
    static let copiedOverview = CopiedFromLastYear(
        id: "O-01", section: .overview,
        title: LocalizedText(zh: "总体情况与上年报告雷同", en: "the overview repeats last year's"),
        subject: LocalizedText(zh: "“一、总体情况”", en: "section 1"),
        consequence: LocalizedText(zh: "", en: ""),
        warning: RuleParameter(
            "O-01.warning", 80,
            LocalizedText(zh: "雷同比例达到百分之几作警告", en: "the share, in percent, from which on it is a warning")),
        hint: RuleParameter(
            "O-01.info", 60,
            LocalizedText(zh: "雷同比例达到百分之几作提示", en: "the share, in percent, from which on it is a hint")),
        minimum: RuleParameter(
            "O-01.minimum", 200,
            LocalizedText(zh: "至少有多少个八字片段才比较", en: "the fewest pieces of eight characters that are compared"))
    ).rule

    /// O-09: 存在的主要问题及改进情况 repeats that of the year before.
    static let copiedProblems = CopiedFromLastYear(
        id: "O-09", section: .problems,
        title: LocalizedText(zh: "问题与改进部分与上年雷同", en: "the problems are those of last year"),
        subject: LocalizedText(zh: "“五、存在的主要问题及改进情况”", en: "section 5"),
        consequence: LocalizedText(zh: "，上年的问题可能没有整改", en: "; last year's problems may not have been dealt with"),
        warning: RuleParameter(
            "O-09.warning", 80,
            LocalizedText(zh: "雷同比例达到百分之几", en: "the share, in percent, from which on it is told")),
        hint: nil,
        minimum: RuleParameter(
            "O-09.minimum", 40,
            LocalizedText(zh: "至少有多少个八字片段才比较", en: "the fewest pieces of eight characters that are compared"))
    ).rule
}

/// What the rules have in common that hold a section against that of the report on the year before.
private struct CopiedFromLastYear {
    let id: String
    let section: SectionNumber
    let title: LocalizedText
    let subject: LocalizedText
    let consequence: LocalizedText
    let warning: RuleParameter
    /// Nil where nothing below the warning is told.
    let hint: RuleParameter?
    let minimum: RuleParameter

    var rule: Rule {
        let (section, warning, hint, minimum) = (section, warning, hint, minimum)
        let (subject, consequence) = (subject, consequence)
        return Rule(
            RuleDescription(
                id: id, name: "CopiedFromLastYear", severity: .warning, title: title,
                explanation: LocalizedText(
                    zh: """
                        把\(subject.zh)与同一机关上一年报告的同一部分逐字比较：去掉标题、《》里的名称、数字和标点，\
                        看本年连续八个字的片段有多少也见于上年。所引的是两年中最长的相同段落。
                        """,
                    en: """
                        \(subject.en) is held against that of the organ's report on the year before: without \
                        headings, titles in 《》, digits and marks, which share of this year's pieces of eight \
                        characters also stands in last year's. Quoted are the longest passages that both have.
                        """),
                basis: LocalizedText(
                    zh: "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，依照条例第四十七条处理",
                    en: "circular 国办公开办函〔2021〕30号 holds organs to account for copied reports"),
                benignCauses: [
                    LocalizedText(
                        zh: "工作机制连年不变，叙述自然相近", en: "the ways of working stay the same, and so does what is told of them"
                    )
                ],
                parameters: [warning] + (hint.map { [$0] } ?? []) + [minimum], examples: CopyExamples(section).all),
            reads: { reading, report in
                guard let previous = reading.previous else { return }
                let settings = reading.settings
                let least = min(settings.whole(warning), settings.whole(hint ?? warning))
                let fewest = settings.whole(minimum)
                let sketch = reading.contents.sketch(of: section)
                guard sketch.count >= fewest,
                    sketch.mayBe(least, copiedFrom: previous.contents.sketch(of: section)),
                    let copied = CopiedText(
                        section, of: reading.prose, from: previous.contents.prose, minimum: fewest, share: least)
                else { return }
                let isWarning = copied.percent >= settings.number(warning)
                guard isWarning || hint.map({ copied.percent >= settings.number($0) }) ?? false else { return }
                let year = reading.scope.corpus.reports[previous.index].year
                report(
                    Observation(
                        severity: isWarning ? nil : .info, reports: [reading.index, previous.index],
                        passages: copied.passages.flatMap { pair in
                            [
                                FoundPassage(reading.prose.passage(pair.here)),
                                FoundPassage(previous.contents.prose.passage(pair.there), report: 1),
                            ]
                        },
                        message: LocalizedText(
                            zh: "\(subject.zh)的 \(copied.count) 个八字片段中有 \(copied.copied) 个也见于 \(year) 年报告，"
                                + "占 \(copied.percent)%\(consequence.zh)。",
                            en: "of the \(copied.count) pieces of eight characters of \(subject.en), "
                                + "\(copied.copied) also stand in the report on \(year) (\(copied.percent)%)"
                                + "\(consequence.en).")))
            })
    }
}

/// Reports on two years whose sections are the same to some extent.
private struct CopyExamples {
    let section: SectionNumber

    init(_ section: SectionNumber) {
        self.section = section
    }

    var all: [RuleExample] {
        [
            RuleExample(
                LocalizedText(zh: "两年各写各的", en: "two years, two texts"), report(2024, Self.new),
                previous: report(2023, Self.old)),
            RuleExample(
                LocalizedText(zh: "只改了年份和数字", en: "only years and numbers were changed"),
                report(2024, ["2024年发布信息26条。"] + Self.old), previous: report(2023, ["2023年发布信息31条。"] + Self.old),
                findings: [
                    .fail(
                        quotes: [Self.old[1], Self.old[1], Self.old[4], Self.old[4], Self.old[0], Self.old[0]].map {
                            String($0.dropLast())
                        }, severity: .warning)
                ]),
            RuleExample(
                LocalizedText(zh: "只有法律名称相同", en: "only the titles of laws are the same"),
                report(2024, [Self.laws + Self.new.joined()]), previous: report(2023, [Self.laws + Self.old.joined()])),
            RuleExample(
                LocalizedText(zh: "太短，不比较", en: "too short to be compared"),
                report(2024, ["公开及时，管理规范。"]), previous: report(2023, ["公开及时，管理规范。"])),
            RuleExample(LocalizedText(zh: "没有上年的报告", en: "no report on the year before"), report(2024, Self.old)),
        ]
            + (section == .overview
                ? [partly(5, severity: .info), partly(4, severity: nil)] : [partly(5, severity: nil)])
    }

    /// An example in which some of eight sentences are last year's; it passes without a severity.
    private func partly(_ count: Int, severity: Severity?) -> RuleExample {
        RuleExample(
            LocalizedText(zh: "八句中有 \(count) 句是上年的", en: "\(count) of eight sentences are last year's"),
            report(2024, Array(Self.old.prefix(count)) + Array(Self.new.dropFirst(count))),
            previous: report(2023, Self.old),
            findings: severity.map { severity in
                [
                    .fail(
                        quotes: [Self.old[1], Self.old[1], Self.old[4], Self.old[4], Self.old[0], Self.old[0]].map {
                            String($0.dropLast())
                        }, severity: severity)
                ]
            } ?? [])
    }

    private func report(_ year: Int, _ lines: [String]) -> ExampleReport {
        switch section {
        case .overview: ExampleReport(year: year, prose: ExampleProse(overview: lines))
        default: ExampleReport(year: year, prose: ExampleProse(problems: lines))
        }
    }

    private static let laws = String(repeating: "《中华人民共和国政府信息公开条例》《中华人民共和国保守国家秘密法》《政府信息公开信息处理费管理办法》", count: 6)

    private static let old = [
        "柳溪镇把道路养护、雨污分流和农机补贴列为全年公开重点，逐月在县门户网站更新进度。", "便民大厅东侧设查询机两台，由窗口人员引导群众查阅，每周检修一次并留存记录，损坏当日报修。",
        "文书由综合办统一登记编号，拟稿人提出公开属性，分管领导签字后方可发布。", "发布前由两名工作人员分别核对数据和表述，错漏当日改正并在台账中注明原因。",
        "惠农补贴名单公示满七日后归档，群众有异议的由经办站所在三个工作日内答复，逐件销号。", "村级公示栏按季更换内容，驻村干部拍照上传，镇纪检人员每半年抽查一轮。",
        "全年组织业务学习两场，村级信息员轮流讲解发布流程和常见差错。", "年度考核结果合格，社会评议满意度较高，未发生责任追究的情形。",
    ]

    private static let new = [
        "今年起新设政策解读专栏，文件印发五日内配发问答，重点文件另附图解。", "镇广播站开设早间五分钟节目，用方言讲解医保缴费、护林防火和防汛避险。",
        "水库除险加固工程从招标到验收全程公开，监理日志每旬张贴在坝头公告牌。", "受理窗口改为容缺登记，材料不全的先行编号，经办人电话告知补齐事项。",
        "老年人集中的三个自然村改用大字版明白纸，由网格员上门宣读并签收。", "茶叶合作社的补助申报表格在微信群里可直接下载，填报示例同步录成短视频。",
        "学校周边工地的夜间施工许可情况在围挡上公示，居民可扫码查看批复全文。", "敬老院膳食账目每月交由院民代表核对，结果贴在食堂门口，接受家属监督。",
    ]
}
