internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// Where the prose speaks of another year than the fiscal year as if it were that, by the words around.
///
/// Other years are named for many good reasons: documents, budgets, comparisons, histories, plans. Only a year at the
/// head of a sentence or heading, with no such reason in the sentence, counts.
struct ForeignYears {
    /// The dates in question, in the order of the prose.
    private(set) var dates: [StatedDate] = []
    /// How many sentences begin with the fiscal year itself.
    private(set) var ownCount = 0

    /// The years within reach of the fiscal year are looked at.
    init(_ reading: ReportReading, reach: Int) {
        let year = reading.report.year
        for date in reading.dates {
            guard let stated = date.year else { continue }
            if stated == year {
                if reading.isTold(date) { ownCount += 1 }
            } else if stated >= year - reach, stated <= year + 1, reading.isUnjustified(date) {
                dates.append(date)
            }
        }
    }

    /// The year that begins more sentences than the fiscal year, at least two; nil where there is none.
    var majority: Int? {
        guard dates.count >= 2, dates.count > ownCount else { return nil }
        let groups = dates.groupedInOrder { $0.year ?? 0 }
        return groups.first { $0.elements.count >= 2 && $0.elements.count > ownCount }?.key
    }
}

extension ReportReading {
    /// Whether a sentence or heading begins with a date.
    fileprivate func isTold(_ date: StatedDate) -> Bool {
        let part = part(at: date.range.lowerBound)
        return part.kind != .title && isAtHead(date, of: part.range)
    }

    /// Whether a date stands at the head of a sentence or heading, and nothing there says why another year is named.
    fileprivate func isUnjustified(_ date: StatedDate) -> Bool {
        let part = part(at: date.range.lowerBound)
        let sentence = part.range
        guard isTold(date), !citations.isInTitle(date.range.lowerBound),
            // Below a signature a date is all of the line, or nearly.
            date.range.upperBound + 4 <= sentence.upperBound, !isPartOfRange(date, in: sentence),
            !isOwnYearNamed(in: sentence)
        else { return false }
        let near = date.range.upperBound..<min(date.range.upperBound + 14, sentence.upperBound)
        if Self.reasons.occurs(in: prose, sentence) || Self.subjectMatters.occurs(in: prose, near) { return false }
        if part.section == .problems, Self.problems.occurs(in: prose, near) { return false }
        if date.year ?? 0 > report.year, !isToldAsPast(date, in: part) { return false }
        return !isAmongComparisons(sentence)
    }

    /// Whether a later year is told as past: with numbers or what was not done, and no plan. Days have a rule of their
    /// own.
    private func isToldAsPast(_ date: StatedDate, in part: Prose.Part) -> Bool {
        let behind = date.range.upperBound..<part.range.upperBound
        return date.month == nil && part.section != .problems && !Self.plans.occurs(in: prose, part.range)
            && (prose.scalars[behind].contains { $0 >= 0x30 && $0 <= 0x39 } || Self.told.occurs(in: prose, behind))
    }

    /// Whether only an enumerator, 一是 or the like, or a subject such as 我镇 stands before a date.
    private func isAtHead(_ date: StatedDate, of sentence: Range<Int>) -> Bool {
        let before = wordsBefore(date, of: sentence)
        return before.isEmpty
            || before.count <= 12 && Self.subjects.start(before: before.upperBound, in: prose) != nil
                && !Self.references.occurs(in: prose, before)
    }

    /// What stands before a date in its sentence, without the sentence's enumerator.
    private func wordsBefore(_ date: StatedDate, of sentence: Range<Int>) -> Range<Int> {
        let end = date.range.lowerBound
        guard let (_, length) = Enumerator.leading(prose.scalars[sentence]), sentence.lowerBound + length <= end else {
            return sentence.lowerBound..<end
        }
        return sentence.lowerBound + length..<end
    }

    /// Whether a date is one end of a range of years: 2021-2023年, 2021年至2023年.
    private func isPartOfRange(_ date: StatedDate, in sentence: Range<Int>) -> Bool {
        !wordsBefore(date, of: sentence).isEmpty && Self.joints.start(before: date.range.lowerBound, in: prose) != nil
            || Self.joints.begins(at: date.range.upperBound, in: prose)
    }

    private func isOwnYearNamed(in sentence: Range<Int>) -> Bool {
        dates.contains { $0.year == report.year && sentence.contains($0.range.lowerBound) }
            || Self.thisYear.occurs(in: prose, sentence)
    }

    /// Whether a neighbouring sentence compares, so that this one may be the other side of the comparison.
    private func isAmongComparisons(_ sentence: Range<Int>) -> Bool {
        let index = prose.part(at: sentence.lowerBound)
        return [index - 1, index + 1].contains { neighbour in
            prose.parts.indices.contains(neighbour) && Self.comparisons.occurs(in: prose, prose.parts[neighbour].range)
        }
    }

    /// What may end the words before a year that the sentence is about.
    private static let subjects = WordList(
        "镇", "乡", "街道", "局", "县", "区", "市", "府", "办", "位", "室", "会", "关", "是", "在", ",", ".")
    /// What makes of a year before or behind it the object of something.
    private static let references = WordList("公开", "发布", "公示", "自", "从", "较", "比", "对", "于", "将", "截至", "截止")
    private static let joints = WordList("-", "—", "–", "~", "至", "到", "、", "和", "与", "及")
    private static let thisYear = WordList("今年", "本年", "当年", "近年", "近三年", "历年", "逐年")
    private static let comparisons = WordList(
        "同比", "环比", "同期", "相比", "较上年", "较去年", "比上年", "比去年", "增长", "下降", "上升", "持平", "逐年", "增幅")
    /// Why another year may be named: comparisons, history, what is carried on.
    private static let reasons = WordList(
        "同比", "同期", "相比", "相较", "增长", "增加", "减少", "下降", "上升", "持平", "增幅", "降幅",
        "以来", "年起", "月起", "日起", "开始", "始建", "始于", "年底", "月底", "年末", "成立", "组建", "设立", "挂牌", "开通", "上线",
        "启用", "建成", "合并", "更名", "施行", "修订", "颁布", "换届", "曾", "上年", "上一年", "去年", "往年", "前年",
        "结转", "转结", "遗留")
    /// What is about its own year, right behind which it is named.
    private static let subjectMatters = WordList(
        "决算", "预算", "年度报告", "年报", "总结", "要点", "规划", "计划", "方案", "的通知", "通报", "考核", "考评", "评估", "测评", "审计",
        "巡察", "督查", "反馈", "整改", "目录", "名单", "统计", "公报", "数据", "资金", "补贴", "指标", "评议", "改进情况", "以前", "之前")
    private static let problems = WordList("问题", "不足", "改进")
    private static let told = WordList("未", "共", "已")
    /// What is said of years to come.
    private static let plans = WordList(
        "将", "拟", "计划", "下一步", "下步", "继续", "力争", "确保", "预计", "打算", "展望", "明年", "下年", "来年", "目标")
}
