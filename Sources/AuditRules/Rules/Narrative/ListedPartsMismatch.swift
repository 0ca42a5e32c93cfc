internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-13: the parts that the prose lists for a whole do not make the whole.
    static let listedPartsMismatch = Rule(
        RuleDescription(
            id: "T-13", name: "ListedPartsMismatch", severity: .error,
            title: LocalizedText(zh: "正文所列各项之和不等于总数", en: "listed parts do not make the stated total"),
            explanation: LocalizedText(
                zh: """
                    正文写明总数并逐项列出组成（共…条，其中…；…分别为…；…，共计…条）而没有用“等”“主要”表示部分列举的，各项之和应等于总数。\
                    仅用“其中”引出的，各项之和接近总数时才视为全部列出；总数前没有“共”“累计”之类的，仅作警告。\
                    另有单位不同或由动词引出的数字、可能也是一项的，计入与不计入都不相符时才作警告。
                    """,
                en: """
                    Where the prose states a total and lists its parts (共…条，其中…, …分别为…, …，共计…条) without 等 or 主要, the \
                    parts make the total. A list behind a bare 其中 is taken as complete only where its parts come near the \
                    total, and is a mere warning where no 共 or 累计 stands before that. Numbers that may be parts as well, for \
                    another measure word or a verb before them, are tried with and without; where neither agrees, that is a \
                    warning.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；总数与其分项应一致",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; a total agrees with its parts"),
            benignCauses: [
                LocalizedText(zh: "只列举了一部分而没有写“等”", en: "only some of the parts are listed, without 等"),
                LocalizedText(
                    zh: "同一信息在几个渠道发布，或各类之间有交叉",
                    en: "the same item was published in several ways, or the kinds overlap"),
            ],
            parameters: [.listCoverage, .listDoubt], examples: ListedPartsExamples.all),
        reads: { reading, report in
            for breakdown in reading.breakdowns where breakdown.depth == 0 {
                let coverage = BreakdownVerdict.Coverage(reading.settings, for: breakdown)
                guard case .mismatch(let severity) = BreakdownVerdict(breakdown, coverage) else { continue }
                let wording = BreakdownWording(prose: reading.prose, breakdown: breakdown)
                report(
                    Observation(
                        reading, severity: severity, subject: wording.subject, at: wording.passages,
                        message: wording.mismatch))
            }
        })
}

extension BreakdownWording {
    /// What is wrong with parts that do not make their whole.
    var mismatch: LocalizedText {
        if let (numbers, withAsides) = withAsides {
            return LocalizedText(
                zh: "所列各项 \(sum)，加上另列的 \(numbers)为 \(withAsides)，都与正文所称共 \(total)不符。",
                en:
                    "the listed parts make \(sum), or \(withAsides) with the \(numbers) listed beside them; the text says "
                    + "\(total) in all, and neither agrees.")
        }
        return LocalizedText(
            zh: "所列各项 \(sum)，正文称共 \(total)，相差 \(difference)。",
            en: "the listed parts \(sum), the text says \(total) in all, a difference of \(difference).")
    }
}

/// The examples of T-13.
private enum ListedPartsExamples {
    static let all = sound + traps + wrong

    private static let sound = [
        RuleExample(
            LocalizedText(zh: "各项之和等于总数", en: "the parts make the total"),
            report("主动公开各类信息共124条，其中包括甲类信息3条、乙类信息2条、其他类信息119条。")),
        RuleExample(
            LocalizedText(zh: "总数写在各项之后", en: "the total stands behind its parts"),
            report("本年度公开镇级文件4条、机构信息2条，工作动态51条，办事指南9条，共计66条。")),
        RuleExample(
            LocalizedText(zh: "总数之后另有同比", en: "a comparison stands between total and parts"),
            report("共发布信息40条，比上年增加5条，增长14.3%，其中通知10条、动态26条（较上年多6条）、图解4条。")),
    ]

    private static let traps = [
        RuleExample(
            LocalizedText(zh: "写明“等”的是部分列举", en: "等 says that more is there than is listed"),
            report("共公开信息115条，包括工作动态40条，通知公告6条，财政信息60条等。")),
        RuleExample(
            LocalizedText(zh: "“其中”之后只列了一部分", en: "其中 is followed by a few of the parts"),
            report("全年公开信息255条，其中村务46条、项目38条、补贴65条。")),
        RuleExample(
            LocalizedText(zh: "一部分已等于总数，其余与之交叉", en: "some parts make the total, the others overlap with them"),
            report("公开信息共194条，其中网页类67条，通知类127条，目录类194条。")),
        RuleExample(
            LocalizedText(zh: "同一信息在两个渠道发布", en: "the same was published in two ways"),
            report("公开信息共150条，其中网站公开120条，微信公众号公开85条。")),
    ]

    private static let wrong = [
        RuleExample(
            LocalizedText(zh: "各项之和少 2", en: "the parts are 2 short"),
            report("主动公开信息共50条，其中甲类3条、乙类2条、丙类43条。"),
            findings: [.fail(quotes: ["共50条", "甲类3条", "乙类2条", "丙类43条"])]),
        RuleExample(
            LocalizedText(zh: "共计与所列不符", en: "a total behind its parts is wrong"),
            report("本年度公开镇级文件4条、机构信息2条，工作动态51条，共计66条。"),
            findings: [.fail(quotes: ["共计66条", "本年度公开镇级文件4条", "机构信息2条", "工作动态51条"])]),
        RuleExample(
            LocalizedText(zh: "总数前没有“共”，少 2", en: "2 short of a total without 共"),
            report("公开信息50条，其中甲类3条、乙类2条、丙类43条。"),
            findings: [.fail(quotes: ["50条", "甲类3条", "乙类2条", "丙类43条"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "“其中”所列与总数相去较远", en: "the parts behind 其中 fall well short"),
            report("公开信息共100条，其中甲类30条、乙类20条、丙类30条。"),
            findings: [.fail(quotes: ["共100条", "甲类30条", "乙类20条", "丙类30条"], severity: .warning)]),
    ]

    private static func report(_ paragraph: String) -> ExampleReport { ExampleReport(prose: .overview(paragraph)) }
}
