internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// C-08: an article of the regulation is cited that it does not have, or that is about something else today.
    static let articleMismatch = Rule(
        RuleDescription(
            id: "C-08", name: "ArticleMismatch", severity: .warning,
            title: LocalizedText(zh: "引用的条例条款不存在或不对应", en: "the cited article does not exist or does not fit"),
            explanation: LocalizedText(
                zh: """
                    现行《中华人民共和国政府信息公开条例》共五十六条，第二十条有十五项，年度报告由第四十九条、第五十条规定。\
                    引用更大的条、项序号，或者把第三十一条、第三十二条当作年度报告的条款（2007 年文本），都与现行文本不符。
                    """,
                en: """
                    《中华人民共和国政府信息公开条例》 has 56 articles, its article 20 has 15 items, and articles 49 and 50 are on \
                    annual reports. Higher numbers, or articles 31 and 32 as those on annual reports, as in 2007, do not \
                    fit the text in force.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条、第四十九条、第五十条",
                en: "《中华人民共和国政府信息公开条例》（国务院令第711号）, articles 20, 49 and 50"),
            benignCauses: [LocalizedText(zh: "引用的是另一部法规", en: "the article is one of another law")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "条款对应", en: "articles that fit"),
                    ExampleReport(
                        prose: .overview("根据《条例》第五十条编制年度报告，按照《中华人民共和国政府信息公开条例》第二十条第（十五）项公开。"))),
                RuleExample(
                    LocalizedText(zh: "2007 年文本的条款", en: "an article of 2007"),
                    ExampleReport(prose: .overview("根据《条例》第三十二条规定的年度报告内容编制。")),
                    findings: [.fail(quotes: ["第三十二条"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "没有这一条", en: "no such article"),
                    ExampleReport(prose: .overview("按照政府信息公开条例第66条公开。")),
                    findings: [.fail(quotes: ["第66条"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "没有这一项", en: "no such item"),
                    ExampleReport(prose: .overview("按照《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条第（十六）项公开。")),
                    findings: [.fail(quotes: ["第二十条第（十六）项"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "第三十二条讲征求第三方意见", en: "article 32 is on third parties"),
                    ExampleReport(prose: .overview("按照《条例》第三十二条书面征求第三方意见2次。"))),
                RuleExample(
                    LocalizedText(zh: "另一部法规", en: "another law"),
                    ExampleReport(
                        prose: .overview("按照《行政复议法》第七十八条、档案管理条例第六十条整理年度报告，编发“第99条提示”，本办法第三十二条关于年度报告。"))),
                RuleExample(
                    LocalizedText(zh: "地方的条例", en: "a local regulation"),
                    ExampleReport(prose: .overview("依据《清河市政府信息公开条例》第九十九条执行。"))),
            ]),
        whereFound: ["条例第", "》第", ">第", ")第"],
        reads: { reading, report in
            guard reading.report.year >= 2019 else { return }
            let wrong = reading.citations.articles.filter(reading.isUnfit)
            for (fault, articles) in wrong.groupedInOrder(by: reading.fault) {
                let quote = reading.prose.text(of: articles[0].range)
                report(Observation(reading, at: articles.map(\.range), message: fault.message(quote)))
            }
        })
}

/// How an article does not fit the regulation.
private enum ArticleFault: Hashable {
    case article
    case item
    case former

    func message(_ quote: String) -> LocalizedText {
        switch self {
        case .article:
            LocalizedText(
                zh: "现行《中华人民共和国政府信息公开条例》共五十六条，没有\(quote)。",
                en: "《中华人民共和国政府信息公开条例》 has 56 articles, no \(quote).")
        case .item:
            LocalizedText(
                zh: "现行《中华人民共和国政府信息公开条例》第二十条有十五项，没有\(quote)。",
                en: "article 20 of 《中华人民共和国政府信息公开条例》 has 15 items, no \(quote).")
        case .former:
            LocalizedText(
                zh: "年度报告由现行《中华人民共和国政府信息公开条例》第四十九条、第五十条规定，不是\(quote)。",
                en: "annual reports are the matter of articles 49 and 50 of 《中华人民共和国政府信息公开条例》, not of \(quote).")
        }
    }
}

extension ReportReading {
    fileprivate func isUnfit(_ article: CitedArticle) -> Bool {
        guard let law = article.law, isRegulation(law) else { return false }
        if article.number > 56 { return true }
        if article.number == 20, let item = article.item { return item > 15 }
        return (article.number == 31 || article.number == 32)
            && Self.reports.occurs(in: prose, part(at: article.range.lowerBound).range)
    }

    fileprivate func fault(_ article: CitedArticle) -> ArticleFault {
        article.number > 56 ? .article : article.number == 20 ? .item : .former
    }

    /// Whether some words name the regulation on disclosure: its name, or 条例 alone.
    private func isRegulation(_ law: Range<Int>) -> Bool {
        let isMarked = prose.scalars[law.lowerBound] == 0x300A || prose.scalars[law.lowerBound] == 0x3C
        let name = isMarked ? law.lowerBound + 1..<law.upperBound - 1 : law
        guard let start = Self.name.start(before: name.upperBound, in: prose), start >= name.lowerBound else {
            return false
        }
        if start == name.lowerBound { return true }
        guard let title = Self.full.start(before: name.upperBound, in: prose) else {
            return !isMarked && Self.leading.start(before: start, in: prose) != nil
        }
        // Of words without marks other words may stand before the title; within marks it would be another regulation's.
        return !isMarked || title <= name.lowerBound || Self.national.start(before: title, in: prose) == name.lowerBound
    }

    private static let name = WordList("条例")
    private static let full = WordList("政府信息公开条例")
    private static let national = WordList("中华人民共和国", "新", "新修订")
    private static let leading = WordList("根据", "按照", "依据", "依照", "按", "本", "和", "该", "现行", "落实")
    private static let reports = WordList("年度报告", "年报")
}
