internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// C-07: marks around a title in a title, or around the year of a number, are not the usual ones.
    static let wrongCitationMarks = Rule(
        RuleDescription(
            id: "C-07", name: "WrongCitationMarks", severity: .info,
            title: LocalizedText(
                zh: "书名号或文号括号不规范", en: "marks of titles or brackets of numbers are not the usual ones"),
            explanation: LocalizedText(
                zh: "书名号里面的书名号用单书名号〈〉，不用《》或半角 < >；发文字号的年份用六角括号〔〕，不用 []、()、【】。",
                en: """
                    A title inside 《》 stands in 〈〉, not in 《》 or < >; the year of a document's number stands in 〔〕, not \
                    in [], () or 【】.
                    """),
            basis: LocalizedText(
                zh: "公文和标点符号的通行写法；格式本身没有规定", en: "the custom of official documents; the form does not say so"),
            benignCauses: [
                LocalizedText(zh: "网页或文字提取改变了符号", en: "a page or the taking out of the text changed the marks")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "符号规范", en: "the usual marks"),
                    ExampleReport(
                        prose: .overview("落实《关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）。"))),
                RuleExample(
                    LocalizedText(zh: "里面用了半角尖括号", en: "half-width marks inside"),
                    ExampleReport(prose: .overview("落实《关于印发<政府信息公开信息处理费管理办法>的通知》。")),
                    findings: [.fail(quotes: ["<政府信息公开信息处理费管理办法>"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "里面用了双书名号", en: "double marks inside"),
                    ExampleReport(prose: .overview("落实《关于印发《政府信息公开信息处理费管理办法》的通知》。")),
                    findings: [.fail(quotes: ["《政府信息公开信息处理费管理办法》"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "年份用了方括号和圆括号", en: "square and round brackets"),
                    ExampleReport(prose: .overview("落实国办函[2020]109号和清政办函（2021）12号。")),
                    findings: [.fail(quotes: ["国办函[2020]109号", "清政办函（2021）12号"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "别的圆括号", en: "other brackets"),
                    ExampleReport(prose: .overview("第二十条第（一）项、附表（2024）12张、国务院令（第711号）。"))),
            ]),
        reads: { reading, report in
            let prose = reading.prose
            let titles = reading.citations.titles.filter { title in
                title.outer != nil && (title.isDouble || prose.published(title.range.lowerBound) != 0x3008)
            }
            if !titles.isEmpty {
                let quote = prose.text(of: titles[0].range)
                report(
                    Observation(
                        reading, subject: "marks", at: titles.map(\.range),
                        message: LocalizedText(
                            zh: "书名号里面的\(quote)应使用单书名号〈〉。", en: "inside a title, \(quote) should stand in 〈〉.")))
            }
            let numbers = reading.citations.numbers.filter { number in
                guard number.form == .bracketed || number.form == .ordinal else { return false }
                let bracket = prose.published(number.issuer.upperBound)
                return bracket != 0x3014 && bracket != 0xFE5D
            }
            if !numbers.isEmpty {
                let quote = prose.text(of: numbers[0].range)
                report(
                    Observation(
                        reading, subject: "brackets", at: numbers.map(\.range),
                        message: LocalizedText(
                            zh: "发文字号“\(quote)”的年份应使用六角括号〔〕。", en: "the year of “\(quote)” should stand in 〔〕.")))
            }
        })
}
