internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-18: the text tells two numbers for one thing.
    static let countStatedTwice = Rule(
        RuleDescription(
            id: "T-18", name: "CountStatedTwice", severity: .error,
            title: LocalizedText(zh: "正文前后数字不一致", en: "the text tells two numbers for one thing"),
            explanation: LocalizedText(
                zh: """
                    正文两处说的是同一件事（如本年收到的申请、全年主动公开的信息），数字却不同。写明其他年份、其他机关、一个渠道或者一个领域的\
                    数字不比较；同一句里的几个数字视为部分，也不比较。
                    """,
                en: """
                    Two places of the text count the same thing, such as the year's requests or all that was disclosed, and \
                    differ. Numbers of other years and organs, of one channel or one field are not compared, nor those of \
                    one sentence, which are parts.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；同一件事只有一个数字",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; one thing has one number"),
            benignCauses: [
                LocalizedText(zh: "两处统计的渠道、时段或者范围不同", en: "the two places count other channels, periods or scopes")
            ],
            examples: examples),
        reads: { reading, report in
            let claims = reading.claims
            guard mayRepeat(claims) else { return }
            let year = reading.year
            let told = claims.indices.filter { claims[$0].isOneNumber(of: year) }
            let subjects = told.map { claims[$0].subject.index }
            for (place, index) in told.enumerated() {
                let subject = subjects[place]
                guard !subjects[..<place].contains(subject), subjects[(place + 1)...].contains(subject) else {
                    continue
                }
                let others = told[(place + 1)...].filter {
                    claims[$0].subject.index == subject && claims[$0].amount != claims[index].amount
                }
                guard !others.isEmpty else { continue }
                report(observation(claims[index], others.map { claims[$0] }, reading))
            }
        })

    /// Whether two claims are on one subject: in most reports none are.
    private static func mayRepeat(_ claims: [Claim]) -> Bool {
        let claims = claims.span
        // A bit for each subject.
        var (low, high): (UInt64, UInt64) = (0, 0)
        for index in 0..<claims.count {
            let subject = claims[index].subject.index
            let bit: UInt64 = 1 << UInt64(subject & 63)
            if (subject < 64 ? low : high) & bit != 0 { return true }
            if subject < 64 { low |= bit } else { high |= bit }
        }
        return false
    }

    private static func observation(
        _ claim: Claim, _ others: [Claim], _ reading: ReportReading
    ) -> Observation {
        let quotes = [claim, others[0]].map { reading.prose.text(of: $0.range) }
        let subject = claim.subject.wording
        return Observation(
            reading, subject: claim.subject.key, at: ([claim] + others).map(\.numberRange),
            message: LocalizedText(
                zh: "\(subject.zh)：正文一处写“\(quotes[0])”，另一处写“\(quotes[1])”。",
                en: "\(subject.en): the text says “\(quotes[0])” in one place and “\(quotes[1])” in another."))
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "前后一致", en: "the same twice"),
            ExampleReport(prose: .onRequests("全年收到申请3件。", "2024年收到政府信息公开申请3件，均已办结。"))),
        RuleExample(
            LocalizedText(zh: "前后不一致", en: "not the same"),
            ExampleReport(prose: .onDisclosure("全年主动公开政府信息79条。", "2024年共主动公开政府信息70条。")),
            findings: [.fail(quotes: ["79条", "70条"])]),
        RuleExample(
            LocalizedText(zh: "未收到，又收到 3 件", en: "none, and yet 3"),
            ExampleReport(prose: .onRequests("2024年未收到政府信息公开申请。", "收到申请3件，均已办结。")),
            findings: [.fail(quotes: ["未收到政府信息公开申请", "3件"])]),
        RuleExample(
            LocalizedText(zh: "不同渠道", en: "different channels"),
            ExampleReport(prose: .onDisclosure("全年通过网站公开信息79条。", "全年通过微信公众号发布信息51条。"))),
        RuleExample(
            LocalizedText(zh: "不同年份、不同机关", en: "different years and organs"),
            ExampleReport(
                prose: .onRequests("2023年收到申请5件。", "全县收到申请30件。", "2024年收到申请3件。"))),
        RuleExample(
            LocalizedText(zh: "总数与其中的部分", en: "a total and its parts"),
            ExampleReport(prose: .onRequests("收到申请3件，其中新收申请2件，上年结转1件。"))),
        RuleExample(
            LocalizedText(zh: "元与万元是同一金额", en: "元 and 万元 of the same amount"),
            ExampleReport(prose: .onDisclosure("行政事业性收费3.2万元。", "行政事业性收费32000元。"))),
    ]
}

extension Claim {
    /// Whether the claim is one exact number on the year itself, without reserve.
    fileprivate func isOneNumber(of ownYear: Int) -> Bool {
        guard bound == .exact, reserve == nil, statement != .all, year == .own || year == .named(ownYear) else {
            return false
        }
        switch subject {
        case .requests(.closingRate), .requests(.handled), .normative(.policyDocuments),
            .disclosure(.interpretations), .disclosure(.interpretationRate):
            return false
        default: return true
        }
    }

    /// The number, money in 万元.
    fileprivate var amount: DecimalSum { unit.isMoney ? tenThousandYuan : DecimalSum(value) }
}
