internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-09: the period of the statistics is not the fiscal year, or is misprinted.
    static let periodMisstated = Rule(
        RuleDescription(
            id: "D-09", name: "PeriodMisstated", severity: .warning,
            title: LocalizedText(zh: "统计期限有误", en: "the period of the statistics is wrong"),
            explanation: LocalizedText(
                zh: """
                    年度报告的统计期限是报告年度的 1 月 1 日至 12 月 31 日。整个期限属于另一年的是错误；起止日期不对、\
                    漏写“日”、年份多写数字的是警告；年、月等字丢失的可能是提取文字造成，仅作提示。没有写统计期限的不判断。
                    """,
                en: """
                    The period of an annual report is 1 January to 31 December of its year. The whole of another year is \
                    an error; other days, a missing 日 or a year with too many digits are a warning; missing 年 or 月 may \
                    have been lost when the text was taken out. Where no period is stated nothing is said.
                    """),
            basis: LocalizedText(
                zh: "年度报告报告一个自然年度的工作（《中华人民共和国政府信息公开条例》第四十九条）",
                en: "an annual report is on one calendar year (《中华人民共和国政府信息公开条例》, article 49)"),
            benignCauses: [
                LocalizedText(zh: "文字提取时丢失了字", en: "characters were lost when the text was taken out"),
                LocalizedText(zh: "机关在年度中间成立或撤销", en: "the organ was set up or dissolved within the year"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "期限完整", en: "the whole year"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "年份是上一年", en: "the year before"),
                    ExampleReport(prose: ExampleProse(opening: ["统计期限自2023年1月1日起至2023年12月31日止。"])),
                    findings: [.fail(quotes: ["2023年1月1日起至2023年12月31日"])]),
                RuleExample(
                    LocalizedText(zh: "起止年份不同", en: "from one year into the next"),
                    ExampleReport(prose: ExampleProse(opening: ["统计时限为2023年1月1日至2024年12月31日。"])),
                    findings: [.fail(quotes: ["2023年1月1日至2024年12月31日"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "漏写“日”", en: "a missing 日"),
                    ExampleReport(prose: ExampleProse(others: ["所列数据的统计期限为2024年1月1日至2024年12月31止。"])),
                    findings: [.fail(quotes: ["2024年1月1日至2024年12月31"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "年份多写数字", en: "a year with too many digits"),
                    ExampleReport(prose: ExampleProse(opening: ["统计期限为2024年1月1日至202424年12月31日。"])),
                    findings: [.fail(quotes: ["2024年1月1日至202424年12月31日"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "提取时丢失了字", en: "characters lost"),
                    ExampleReport(prose: ExampleProse(opening: ["统计期限为20241月1日起至202412月31日止。"])),
                    findings: [.fail(quotes: ["20241月1日起至202412月31日"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "其他写法", en: "other ways to write it"),
                    ExampleReport(
                        prose: ExampleProse(opening: [
                            "统计期限为2024年1月1日—12月31日。", "统计时间：2024.1.1-2024.12.31。", "2024年1-12月为统计期间。",
                            "统计期限为2024年度，电话0999-5550137。",
                            "统计期限为２０２４年１月１日０时到２０２４年１２月３１日２４时。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "不是统计期限", en: "other periods"),
                    ExampleReport(prose: .overview("2023年10月1日至2024年3月31日开展专项检查，任务期限为2023年1月1日至2023年12月31日。"))),
            ]),
        whereFound: PeriodReading.leads,
        reads: { reading, report in
            var last = -1
            for hit in reading.hits {
                let sentence = reading.part(at: hit.range.lowerBound).range
                guard sentence.lowerBound != last else { continue }
                last = sentence.lowerBound
                guard
                    let period = PeriodReading(reading.prose, hit.range.upperBound..<sentence.upperBound)
                        ?? PeriodReading(reading.prose, sentence),
                    let fault = period.fault(in: reading.report.year)
                else { continue }
                report(
                    Observation(
                        reading, severity: fault.severity, subject: fault.subject, at: [period.range],
                        message: fault.message(reading.prose.text(of: period.range), reading.report.year)))
            }
        })
}

extension PeriodReading.Fault {
    fileprivate var severity: Severity {
        switch self {
        case .otherYear: .error
        case .bounds, .misprint: .warning
        case .lost: .info
        }
    }

    fileprivate var subject: String {
        switch self {
        case .otherYear, .bounds: "bounds"
        case .misprint: "misprint"
        case .lost: "lost"
        }
    }

    fileprivate func message(_ quote: String, _ year: Int) -> LocalizedText {
        switch self {
        case .otherYear, .bounds:
            LocalizedText(
                zh: "统计期限写作“\(quote)”，应为 \(year) 年 1 月 1 日至 12 月 31 日。",
                en: "the period is “\(quote)”; it should be 1 January to 31 December \(year).")
        case .misprint:
            LocalizedText(
                zh: "统计期限“\(quote)”有漏字或多余的数字。", en: "the period “\(quote)” lacks a character or has digits too many.")
        case .lost:
            LocalizedText(
                zh: "统计期限“\(quote)”缺少“年”“月”等字，可能是提取文字时丢失，请核对原件。",
                en: "the period “\(quote)” lacks 年, 月 or the like, perhaps lost with the text: see the original.")
        }
    }
}
