internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// Q-08: markup, code or broken characters stand in the text.
    static let markupResidue = Rule(
        RuleDescription(
            id: "Q-08", name: "MarkupResidue", severity: .warning,
            title: LocalizedText(zh: "正文中有代码残留或乱码", en: "markup or broken characters in the text"),
            explanation: LocalizedText(
                zh: """
                    正文里留有书签、网页标签、样式代码等排版残留，或者编码出错留下的乱码，说明发布前没有通读。\
                    只是图片痕迹的作提示。
                    """,
                en: """
                    The text holds bookmarks, tags or styles of a page, or characters that a wrong encoding left \
                    behind: it was not read through before it was published. The mere trace of a picture is a hint.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确、全面",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate and complete reports"),
            benignCauses: [
                LocalizedText(
                    zh: "残留是取得文本时产生的，发布的页面上没有", en: "the residue came from copying the text; the page itself is clean")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "网址和书名号不是残留", en: "addresses and title marks are no residue"),
                    ExampleReport(
                        prose: .overview("详见http://www.example.gov.cn/xxgk/，依据《关于印发<办法>的通知》，咨询p<q。"))),
                RuleExample(
                    LocalizedText(zh: "书名号里的格式", en: "a title in title marks"),
                    ExampleReport(prose: .overview("依据《关于印发〈政府信息公开工作年度报告格式〉的通知》编制。"))),
                RuleExample(
                    LocalizedText(zh: "文字处理软件的书签", en: "a bookmark of a word processor"),
                    ExampleReport(prose: ExampleProse(problems: ["[bookmark: _GoBack]（一）存在的问题", "更新偏慢。"])),
                    findings: [.fail(quotes: ["[bookmark: _GoBack]"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "网页标签是一条", en: "the tags of a page are one finding"),
                    ExampleReport(prose: .overview("全年发布信息26条。<span style=\"color:red\">答复3件</span>&nbsp;")),
                    findings: [
                        .fail(quotes: ["<span style=\"color:red\">", "</span>&nbsp;"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "图片的痕迹，只作提示", en: "the trace of a picture is a mere hint"),
                    ExampleReport(prose: .overview("<image>data:image/s3,\"s3://x/0001\" alt=\"\"></image>")),
                    findings: [
                        .fail(
                            quotes: ["<image>data:image/s3,\"s3://x/0001\" alt=\"\"></image>"], severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "样式选择框的残字", en: "what is left of a style box"),
                    ExampleReport(prose: .overview("格式>清河县柳溪镇人民政府全年发布信息26条。")),
                    findings: [.fail(quotes: ["格式>"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "编码出错的乱码是另一条", en: "a wrong encoding is another finding"),
                    ExampleReport(prose: .overview("全年发布锟斤拷锟斤拷26条，答复\u{FFFD}3件<br/>。")),
                    findings: [
                        .fail(quotes: ["锟斤拷锟斤拷", "\u{FFFD}"], severity: .warning),
                        .fail(quotes: ["<br/>"], severity: .warning),
                    ]),
            ]),
        phrases: MarkupResidue.phrases,
        reads: { reading, report in
            let prose = reading.prose
            let markup = MarkupResidue.markup(in: prose, reading.hits)
            if let first = markup.first {
                let isPicture = markup.allSatisfy { MarkupResidue.isOfPicture($0, prose) }
                report(
                    observation(
                        reading, markup, subject: "markup", severity: isPicture ? .info : nil,
                        LocalizedText(
                            zh: "正文中留有代码“\(MarkupResidue.quote(prose.text(of: first)))”",
                            en: "markup left in the text: “\(MarkupResidue.quote(prose.text(of: first)))”")))
            }
            let broken = MarkupResidue.broken(in: prose, reading.hits)
            if let first = broken.first {
                report(
                    observation(
                        reading, broken, subject: "broken",
                        LocalizedText(
                            zh: "正文中有乱码“\(MarkupResidue.quote(prose.text(of: first)))”",
                            en: "broken characters in the text: “\(MarkupResidue.quote(prose.text(of: first)))”")))
            }
        })

    private static func observation(
        _ reading: ReportReading, _ places: [Range<Int>], subject: String, severity: Severity? = nil,
        _ text: LocalizedText
    ) -> Observation {
        let hasMore = places.count > 1
        return Observation(
            reading, severity: severity, subject: subject, at: places,
            message: LocalizedText(
                zh: text.zh + (hasMore ? "，共 \(places.count) 处。" : "。"),
                en: text.en + (hasMore ? ", in \(places.count) places." : ".")))
    }
}

/// What is left of markup and of wrong encodings.
private enum MarkupResidue {
    /// What begins a tag, an entity or a bookmark, and what stands by itself.
    static let phrases = tags + mojibake

    private static let tags = [
        "[bookmark:", "<image", "<img", "<br", "<p>", "</", "<span", "<div", "<font", "<table", "<td", "<tr",
        "<a href", "<strong", "<b>", "<o:p", "<!--", "<style", "<script", "<v:", "<w:", "<?xml", "data:image",
        "&nbsp;", "&lt;", "&gt;", "&amp;", "&quot;", "&ldquo;", "&rdquo;", "&mdash;", "&#", "font-size:",
        "font-family:", "text-indent:", "line-height:", "mso-", "{page", "hyperlink\"", "javascript:", "格式>",
    ]

    /// 锟斤拷 is U+FFFD twice in UTF-8 read as GBK; others are 政府, 信息, 公开, 报告 in UTF-8 read as GBK or Latin-1.
    private static let mojibake = [
        "锟斤拷", "烫烫烫", "屯屯屯", "鏀垮簻", "淇℃伅", "鍏紑", "鎶ュ憡", "ä¿¡æ", "æ”¿åº", "ï¼Œ",
    ]

    /// The places of markup; what touches is one.
    static func markup(in prose: Prose, _ hits: [PhraseIndex.Hit]) -> [Range<Int>] {
        joined(hits.lazy.filter { $0.phrase < tags.count }.compactMap { tag($0.range, prose) })
    }

    /// The places of broken characters; what touches is one.
    static func broken(in prose: Prose, _ hits: [PhraseIndex.Hit]) -> [Range<Int>] {
        var places = hits.filter { $0.phrase >= tags.count }.map(\.range)
        for position in prose.marks.lazy.map(Int.init) where prose.scalars[position] == replacement {
            places.append(position..<position + 1)
        }
        return places.isEmpty ? [] : joined(places.sorted { $0.lowerBound < $1.lowerBound })
    }

    /// The whole tag, bookmark or picture that begins at a place; nil for the title in 《…〈…格式〉…》.
    private static func tag(_ range: Range<Int>, _ prose: Prose) -> Range<Int>? {
        let part = prose.parts[prose.part(at: range.lowerBound)].range
        let start = range.lowerBound
        let closer: UInt32
        switch prose.scalars[start] {
        case 0x3C: closer = 0x3E
        case 0x5B: closer = 0x5D
        case 0x64: closer = 0x3E
        case 0x683C: return prose.scalars[part.lowerBound..<start].contains(0x3C) ? nil : range
        default: return range
        }
        let end = min(part.upperBound, start + longest)
        guard let close = prose.scalars[range.upperBound - 1..<end].firstIndex(of: closer) else { return range }
        return start..<close + 1
    }

    /// Whether markup is but the trace of a picture, as copying a page leaves it.
    static func isOfPicture(_ range: Range<Int>, _ prose: Prose) -> Bool {
        let text = prose.folded(range)
        return ["<image", "<img", "data:image", "</image"].contains(where: text.hasPrefix)
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

    /// A quotation that fits a line.
    static func quote(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }

    /// U+FFFD, which stands for bytes that are no text.
    private static let replacement: UInt32 = 0xFFFD
    /// The longest tag that is looked for, in scalars.
    private static let longest = 400
}
