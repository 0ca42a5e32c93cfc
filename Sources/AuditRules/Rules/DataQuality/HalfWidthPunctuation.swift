internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// Chinese prose with half-width punctuation.
    static let halfWidthPunctuation = Rule(
        RuleDescription(
            id: "Q-11", name: "HalfWidthPunctuation", severity: .info,
            title: LocalizedText(zh: "中文里用了半角标点", en: "half-width punctuation in Chinese prose"),
            explanation: LocalizedText(
                zh: """
                    汉字后面的逗号、冒号、分号、括号、问号、叹号应为全角。全文半角标点的比例超过限度，\
                    或者全角的行文里夹有几个半角的逗号、分号，就在此指出。数字、网址、编号里的不计。
                    """,
                en: """
                    Behind a Chinese character commas, colons, semicolons, brackets, question and exclamation marks \
                    are full-width. Told where the share of half-width ones is above its limit, or where several \
                    half-width commas or semicolons stand among full-width ones. Marks in numbers, addresses and \
                    enumerators do not count.
                    """),
            basis: LocalizedText(
                zh: "《标点符号用法》（GB/T 15834—2011）：中文标点占一个字的位置", en: "GB/T 15834—2011, use of punctuation marks"),
            benignCauses: [
                LocalizedText(zh: "扫描识别或网页转换时标点变成了半角", en: "a scan or the page's editor made the marks half-width")
            ],
            parameters: [share, mixed],
            examples: [
                RuleExample(LocalizedText(zh: "全角标点", en: "full-width marks"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(
                        zh: "数字、时间、网址、编号里的半角标点", en: "half-width marks in numbers, times, addresses, enumerators"),
                    ExampleReport(
                        prose: .overview("(1)全年1,204条；(2)热线8:30开通；(3)网址http://www.example.gov.cn/a,b;c?d。"))),
                RuleExample(
                    LocalizedText(zh: "全文半角", en: "half-width throughout"),
                    ExampleReport(
                        prose: ExampleProse(
                            opening: ["统计期限为2024年1月1日至2024年12月31日."],
                            overview: [
                                "(一)主动公开", "2024年,柳溪镇围绕道路养护,雨污分流,农机补贴(含补贴名单)发布信息26条;办理流程:当面说明,按时答复,逐件登记.",
                            ],
                            problems: ["更新偏慢,解读偏少;已配图解,已换公示栏."], others: ["未收取费用."])),
                    findings: [.fail(quotes: [",", ",", ",", "(", ")", ";", ":", ",", ",", ","], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "全角行文里夹两个半角逗号", en: "two half-width commas among full-width ones"),
                    ExampleReport(prose: .overview("加强督促检查, 强化监督,定期通报，限期整改，逐项销号。")),
                    findings: [.fail(quotes: [",", ","], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "只有一个", en: "a single one"),
                    ExampleReport(prose: .overview("加强督促检查,强化监督，定期通报（每季）。"))),
                RuleExample(
                    LocalizedText(zh: "半角括号常见，不算夹用", en: "half-width brackets are common"),
                    ExampleReport(prose: .overview("各村(社区)按月报送，逐项登记。"))),
            ]),
        reads: { reading, report in
            let marks = PunctuationWidths(reading.prose)
            guard marks.half > 0, let percent = marks.percent else { return }
            let isOver = percent > reading.settings.number(share)
            guard isOver || ExactDecimal(marks.commas.count) >= reading.settings.number(mixed) else { return }
            let places = isOver ? marks.places : marks.commas
            report(
                Observation(
                    reading, subject: "", at: places.prefix(shown).map { $0..<$0 + 1 },
                    message: isOver ? overMessage(marks, percent) : mixedMessage(marks.commas.count)))
        })

    private static func overMessage(_ marks: PunctuationWidths, _ percent: ExactDecimal) -> LocalizedText {
        let all = marks.half + marks.full
        return LocalizedText(
            zh: "中文里的标点有 \(all) 个可分全角半角，其中半角 \(marks.half) 个，占 \(percent)%。",
            en: "of \(all) marks that can be full-width \(marks.half) are half-width (\(percent)%).")
    }

    private static func mixedMessage(_ count: Int) -> LocalizedText {
        LocalizedText(
            zh: "中文里夹用了 \(count) 个半角逗号或分号。", en: "\(count) half-width commas or semicolons among full-width ones.")
    }

    private static let share = RuleParameter(
        "Q-11.density", 20,
        LocalizedText(zh: "半角标点占比超过百分之几", en: "the share of half-width marks, in percent, above which it is told"))
    private static let mixed = RuleParameter(
        "Q-11.mixed", 2,
        LocalizedText(zh: "全角行文里夹有几个半角逗号或分号", en: "how many half-width commas or semicolons among others are told"))
    /// As many places are quoted.
    private static let shown = 10
}

/// The marks behind Chinese characters that could be of either width.
private struct PunctuationWidths {
    private(set) var full = 0
    private(set) var half = 0
    /// The first half-width marks.
    private(set) var places: [Int] = []
    /// The half-width commas and semicolons between characters.
    private(set) var commas: [Int] = []

    init(_ prose: Prose) {
        let scalars = prose.scalars.span
        var published = prose.publishedScalars
        // Whether the bracket that was opened last stands in the text, not around an enumerator.
        var isBracketInText = false
        for position in prose.marks.lazy.map(Int.init) where position > 0 && Self.isMark(scalars[position]) {
            let mark = scalars[position]
            let isBehind = Self.isIdeograph(scalars[position - 1])
            if mark == Self.open { isBracketInText = isBehind }
            guard isBehind, mark != Self.close || isBracketInText else { continue }
            guard published.scalar(at: position) < 0x80 else {
                full += 1
                continue
            }
            half += 1
            if places.count < Self.kept { places.append(position) }
            let isComma = mark == Self.comma || mark == Self.semicolon
            if isComma, Self.isIdeograph(scalars[position + 1]) { commas.append(position) }
        }
    }

    /// The share of half-width marks, in percent; nil where there are none at all.
    var percent: ExactDecimal? { DecimalSum(half).percent(of: DecimalSum(half + full)) }

    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case open, close, comma, semicolon, 0x21, 0x3A, 0x3F: return true
        default: return false
        }
    }

    private static func isIdeograph(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar <= 0x9FFF }

    private static let open: UInt32 = 0x28
    private static let close: UInt32 = 0x29
    private static let comma: UInt32 = 0x2C
    private static let semicolon: UInt32 = 0x3B
    private static let kept = 10
}
