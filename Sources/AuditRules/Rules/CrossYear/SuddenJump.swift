internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// a count is many times, or a small part of, what it was last year, and the prose does not say why.
    static let suddenJump = Rule(
        RuleDescription(
            id: "X-06", name: "SuddenJump", severity: .info,
            title: LocalizedText(zh: "与上年度相比骤增骤减，正文没有说明", en: "a count leapt or fell, and the text does not say why"),
            explanation: LocalizedText(
                zh: """
                    本年新收申请总计、行政许可、行政处罚的处理决定数量、行政事业性收费金额，与上一年度报告相比超过若干倍\
                    或者不足若干分之一，两年中较大的数达到起算数，而正文没有提到权限下放、职能划转、数量明显增减之类的原因。\
                    只作提示：变化可能属实，也可能填错了行或者单位。
                    """,
                en: """
                    New requests, licences, penalties or fees are many times what last year's report says, or a small \
                    part of it; the larger of the two is large enough, and the text names no cause, such as powers \
                    that were handed down or a marked rise. A hint only: the change may be real, or a row or a unit \
                    may have been mistaken.
                    """),
            basis: LocalizedText(
                zh: "经验：数量骤变又不作说明的，值得核对（实践）", en: "practice: a leap that is not explained is worth a look"),
            benignCauses: [
                LocalizedText(zh: "行政许可、行政处罚权限下放或者收回", en: "powers were handed down or taken back"),
                LocalizedText(zh: "同一申请人集中提出大量申请", en: "one applicant made many requests"),
                LocalizedText(zh: "机关合并或者撤销", en: "organs were merged or dissolved"),
            ],
            parameters: [factor, base], examples: examples),
        phrases: causes + trends,
        reads: { reading, report in
            guard let before = reading.scope.previous(of: reading.index) else { return }
            for subject in JumpSubject.all where subject.leaps(reading, from: before) {
                let isExplained = reading.hits.contains { hit in
                    hit.phrase < causes.count || reading.says(subject.word, inPartOf: hit.range)
                }
                guard !isExplained else { continue }
                let sum = CheckedSum(
                    comparing: subject.cell, of: reading.index, with: before, in: reading.scope.corpus.cells)
                report(
                    Observation(
                        reports: [reading.index, before], sums: [sum],
                        message: message(sum, CellNames(form: reading.report.form))))
            }
        })

    fileprivate static let factor = RuleParameter(
        "X-06.factor", 5, LocalizedText(zh: "超过这么多倍或者不足这么多分之一才提示", en: "how many times more or less is told of"))
    fileprivate static let base = RuleParameter(
        "X-06.base", 20, LocalizedText(zh: "两年中较大的数至少这么大才提示", en: "how large the larger of the two must be"))

    /// What explains a leap wherever it stands.
    private static let causes = [
        "下放", "赋权", "放权", "扩权", "承接", "划转", "移交", "收回", "执法权限", "委托执法", "权限调整", "职能调整", "职责调整", "机构改革", "区划调整", "合并",
        "撤乡",
        "撤镇", "集中申请", "大量申请", "反复申请", "批量申请", "征地", "拆迁", "停征", "免征", "取消收费", "收费标准", "征收标准",
    ]
    /// What explains a leap in the sentence that speaks of what leapt.
    private static let trends = ["同比", "增长", "增加", "上升", "激增", "减少", "下降", "大幅", "明显", "增幅", "降幅", "由于", "因为", "原因"]

    private static func message(_ sum: CheckedSum, _ names: CellNames) -> LocalizedText {
        let label = names.cell(sum.targets[0])
        let (before, now) = sum.sides
        return LocalizedText(
            zh: "\(label.zh)：上年度 \(before.zh)，本年度 \(now.zh)，变化很大，正文没有说明原因。",
            en:
                "\(label.en): \(before.en) last year, \(now.en) this year, a great change that the text does not explain."
        )
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "行政处罚由 4 件变为 96 件", en: "96 penalties after 4"),
            ExampleReport(cells: ["t2.penalties.decided": "96"], prose: ExampleProse()),
            previous: ExampleReport(year: 2023, cells: ["t2.penalties.decided": "4"]),
            findings: [.fail("t2.penalties.decided", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "正文说明了执法权下放", en: "the text tells of powers handed down"),
            ExampleReport(
                cells: ["t2.penalties.decided": "96"], prose: .overview("本年县级部门行政处罚权下放到镇，案件随之由镇办理。")),
            previous: ExampleReport(year: 2023, cells: ["t2.penalties.decided": "4"])),
        RuleExample(
            LocalizedText(zh: "正文说明了申请增多", en: "the text tells of more requests"),
            ExampleReport(
                cells: ["t3.new.total": "40"], prose: .overview("受道路改建影响，政府信息公开申请比往年明显增多。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "3"])),
        RuleExample(
            LocalizedText(zh: "增多的是别的事", en: "something else grew"),
            ExampleReport(cells: ["t3.new.total": "40"], prose: .overview("图解类解读比往年明显增多。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "3"]),
            findings: [.fail("t3.new.total", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "行政许可由 120 件变为 0", en: "no licences after 120"),
            ExampleReport(cells: ["t2.licences.decided": "0"], prose: ExampleProse()),
            previous: ExampleReport(.y2019, year: 2023, cells: ["t2.licences.decided": "120"]),
            findings: [.fail("t2.licences.decided", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "数都很小", en: "small numbers"),
            ExampleReport(cells: ["t3.new.total": "19"], prose: ExampleProse()), previous: ExampleReport(year: 2023)),
        RuleExample(
            LocalizedText(zh: "收费刚好 5 倍", en: "just five times the fees"),
            ExampleReport(cells: ["t2.fees.amount": "62.5"], prose: ExampleProse()),
            previous: ExampleReport(year: 2023, cells: ["t2.fees.amount": "12.5"])),
        RuleExample(
            LocalizedText(zh: "上年度没有填报", en: "last year's is blank"),
            ExampleReport(cells: ["t2.licences.decided": "50"], prose: ExampleProse()),
            previous: ExampleReport(year: 2023, cells: ["t2.licences.decided": ""])),
    ]
}

/// A cell that is watched for leaps, with the word that the prose has for it.
private struct JumpSubject: Sendable {
    let cell: CellAddress
    let word: [UInt32]

    static let all = [
        ("t2.licences.decided", "许可"), ("t2.penalties.decided", "处罚"), ("t2.fees.amount", "收费"), ("t3.new.total", "申请"),
    ].compactMap { address, word in
        CellAddress(address).map { JumpSubject(cell: $0, word: TextFolding.scalars(of: word)) }
    }

    /// Whether one of the two years' numbers is large enough and more than so many times the other.
    func leaps(_ reading: ReportReading, from before: Int) -> Bool {
        guard let now = reading.number(cell), let then = reading.scope.corpus.cells.number(cell, of: before) else {
            return false
        }
        let (small, large) = now < then ? (now, then) : (then, now)
        guard small != large, large >= reading.settings.number(Rule.base), !small.isNegative else { return false }
        let factor = reading.settings.number(Rule.factor)
        // large > factor × small; what is too large to be multiplied is far beyond any factor.
        let power = (0..<factor.scale).reduce(Int128(1)) { power, _ in power * 10 }
        let (left, leftOverflows) = DecimalSum(large).scaled.multipliedReportingOverflow(by: power)
        let (right, rightOverflows) = DecimalSum(small).scaled.multipliedReportingOverflow(by: Int128(factor.mantissa))
        return !rightOverflows && (leftOverflows || left > right)
    }
}

extension ReportReading {
    /// Whether the sentence or heading of a range says a word.
    fileprivate func says(_ word: [UInt32], inPartOf range: Range<Int>) -> Bool {
        !prose.positions(of: word, in: prose.parts[prose.part(at: range.lowerBound)].range).isEmpty
    }
}
