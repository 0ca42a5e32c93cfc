internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// Q-10: the text has traditional characters, or pinyin among its characters.
    static let mixedScript = Rule(
        RuleDescription(
            id: "Q-10", name: "MixedScript", severity: .info,
            title: LocalizedText(zh: "正文夹有繁体字或拼音", en: "traditional characters or pinyin in the text"),
            explanation: LocalizedText(
                zh: "年度报告应使用规范汉字。正文里有繁体字，或者“公(gong)开”这样夹在字间的拼音，多半来自镜像网站、翻译插件或拼音标注工具。",
                en: """
                    A report is written in simplified characters. Traditional ones, or pinyin between characters as \
                    in “公(gong)开”, mostly come from mirror sites, translators or tools that add pinyin.
                    """),
            basis: LocalizedText(
                zh: "《国家通用语言文字法》要求国家机关以规范汉字为公务用字",
                en: "the Law on the Standard Spoken and Written Chinese Language: organs of state write in standard "
                    + "characters"),
            benignCauses: [
                LocalizedText(zh: "取得的是网站的繁体版，发布的原文是简体", en: "the text is from the site's traditional version")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "简体字", en: "simplified characters"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "夹有繁体词", en: "traditional words"),
                    ExampleReport(prose: .overview("依據國務院辦公廳要求編制，主動公開26條。")),
                    findings: [.fail(quotes: ["國務", "辦公", "公開"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "夹有拼音", en: "pinyin between characters"),
                    ExampleReport(prose: .overview("主动公（gong）开（kai）信息26条。")),
                    findings: [.fail(quotes: ["公（gong）开（kai）"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "括号里的英文缩写不是拼音标注", en: "an abbreviation in brackets is no pinyin"),
                    ExampleReport(prose: .overview("推广电子政务（APP）和政务服务（e办通）。（gong）是拼音。"))),
            ]),
        whereFound: traditional + pinyin,
        reads: { reading, report in
            let words = joined(reading.hits.lazy.filter { $0.phrase < traditional.count }.map(\.range))
            if let first = words.first {
                report(
                    Observation(
                        reading, subject: "traditional", at: Array(words.prefix(shown)),
                        message: message(reading, first, words.count, zh: "繁体字", en: "traditional characters")))
            }
            // With the character before it.
            let notes = joined(
                reading.hits.lazy.filter {
                    $0.phrase >= traditional.count && isBehindIdeograph($0.range, reading.prose)
                }
                .map { $0.range.lowerBound - 1..<$0.range.upperBound })
            if let first = notes.first {
                report(
                    Observation(
                        reading, subject: "pinyin", at: Array(notes.prefix(shown)),
                        message: message(reading, first, notes.count, zh: "拼音", en: "pinyin between characters")))
            }
        })

    private static func message(
        _ reading: ReportReading, _ first: Range<Int>, _ count: Int, zh: String, en: String
    ) -> LocalizedText {
        let quote = reading.prose.text(of: first)
        return LocalizedText(
            zh: "正文夹有\(zh)，如“\(quote)”\(count > 1 ? "，共 \(count) 处" : "")。",
            en: "\(en) in the text, such as “\(quote)”\(count > 1 ? ", in \(count) places" : "").")
    }

    private static func isBehindIdeograph(_ range: Range<Int>, _ prose: Prose) -> Bool {
        range.lowerBound > 0 && (0x3400...0x9FFF).contains(prose.scalars[range.lowerBound - 1])
    }

    private static func joined(_ places: some Sequence<Range<Int>>) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for place in places {
            if let last = joined.last, place.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
            } else {
                joined.append(place)
            }
        }
        return joined
    }

    /// As many places are quoted.
    private static let shown = 10

    /// Words of these reports in traditional characters.
    private static let traditional = [
        "國家", "國務", "全國", "中國", "辦公", "辦理", "辦事", "公開", "報告", "機關", "條例", "規範", "規章", "總體", "情況", "事項", "複議",
        "訴訟", "網站", "群眾", "發布", "發佈", "問題", "改進", "處理", "結轉", "單位", "監督", "服務", "業務", "積極", "鄉鎮", "縣政府", "鎮政府",
        "個人", "學習", "開展", "實施", "優化", "門戶", "電話", "聯繫", "應當", "確保", "對於", "會議", "領導", "進行", "進一步", "關於", "關注", "重點",
        "檢查", "審查", "審核", "標準", "檔案", "屬於", "無法", "採取", "資訊", "職責", "責任", "編制本", "統計", "數據", "數量",
    ]

    /// Pinyin in brackets behind a character, as mirror sites have it for what they write in traditional characters.
    private static let pinyin = [
        "(gong)", "(kai)", "(zheng)", "(fu)", "(xin)", "(xi)", "(wu)", "(bao)", "(gao)", "(zuo)", "(guó)", "(jù)",
        "(bào)",
        "(fù)", "(jìn)", "(wù)", "(huì)", "(xiàn)", "(zhèn)", "(qǐng)", "(guān)", "(xiàng)", "(jì)", "(dòng)", "(rèn)",
        "(duì)",
        "(shí)", "(jī)", "(jiǎn)", "(wèi)", "(yè)", "(xiāng)", "(jié)", "(zé)", "(lǐ)", "(xué)", "(fā)", "(chǎn)",
        "(qū)",
    ]
}
