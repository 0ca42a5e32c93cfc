internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-14: the parts that the prose names of a whole are more than the whole.
    static let partsExceedTotal = Rule(
        RuleDescription(
            id: "T-14", name: "PartsExceedTotal", severity: .warning,
            title: LocalizedText(zh: "正文所列部分之和超过总数", en: "some parts alone exceed the stated total"),
            explanation: LocalizedText(
                zh: "正文在总数之后只列举一部分的（其中…；包括…等），所列各项之和不应超过总数；按发布渠道列出、各项可能交叉的，单独一项也不应超过总数。",
                en: """
                    Where the prose names some parts of a total (其中…, 包括…等), they do not make more than the total. Where \
                    they are ways of publishing and may overlap, no single one is more than the total.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；部分不大于总数",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; parts are not more than their total"),
            benignCauses: [
                LocalizedText(
                    zh: "各类之间有交叉，或同一信息在几个渠道发布",
                    en: "the kinds overlap, or the same item was published in several ways")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "所列部分不超过总数", en: "the parts named are within the total"),
                    ExampleReport(prose: .overview("发布信息382条，其中通知35条、图解80条、动态243条等。"))),
                RuleExample(
                    LocalizedText(zh: "一部分已等于总数，其余与之交叉", en: "some parts make the total, the others overlap with them"),
                    ExampleReport(prose: .overview("发布信息90条，包括通知35条、动态55条、配图信息40条等。"))),
                RuleExample(
                    LocalizedText(zh: "分号之后是另一件事", en: "what follows ； is about something else"),
                    ExampleReport(prose: .overview("公开文件5条，其中图解3条；推送信息30条。"))),
                RuleExample(
                    LocalizedText(zh: "所列部分超过总数", en: "the parts named exceed the total"),
                    ExampleReport(prose: .overview("发布信息382条，其中通知35条、图解80条、动态2443条等。")),
                    findings: [
                        .fail(quotes: ["382条", "通知35条", "图解80条", "动态2443条"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "一个渠道已超过总数", en: "one way of publishing alone exceeds the total"),
                    ExampleReport(prose: .overview("发布信息382条，其中网站发布35条、微信公众号发布2443条。")),
                    findings: [.fail(quotes: ["382条", "微信公众号发布2443条"], severity: .warning)]),
            ]),
        reads: { reading, report in
            for breakdown in reading.breakdowns {
                let coverage = BreakdownVerdict.Coverage(reading.settings, for: breakdown)
                let wording = BreakdownWording(prose: reading.prose, breakdown: breakdown)
                switch BreakdownVerdict(breakdown, coverage) {
                case .inOrder, .mismatch: break
                case .exceeds:
                    report(
                        Observation(
                            reading, subject: wording.subject, at: wording.passages, message: wording.excess))
                case .exceeded(let part):
                    report(
                        Observation(
                            reading, subject: wording.subject, at: wording.passages(of: part),
                            message: wording.excess(of: part)))
                }
            }
        })
}

extension BreakdownWording {
    /// What is wrong with parts that are more than their whole.
    fileprivate var excess: LocalizedText {
        let zh = "所列部分 \(sum)，已超过总数 \(total)，多 \(difference)"
        let en = "the parts named, \(sum), exceed the total of \(total) by \(difference)"
        guard let (numbers, withAsides) = withAsides else { return LocalizedText(zh: zh + "。", en: en + ".") }
        return LocalizedText(
            zh: zh + "；加上另列的 \(numbers)为 \(withAsides)。",
            en: en + ", or with the \(numbers) listed beside them, \(withAsides).")
    }

    /// What is wrong with a single part that is more than its whole.
    fileprivate func excess(of part: Breakdown.Part) -> LocalizedText {
        let difference = DecimalSum(part.quantity.value) - DecimalSum(breakdown.total.value)
        return LocalizedText(
            zh: "所列一项即为 \(text(of: part.quantity))，已超过总数 \(total)，多 \(difference)。",
            en: "one part alone, \(text(of: part.quantity)), exceeds the total of \(total) by \(difference).")
    }
}
