internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// Sentences of a report that tell of another year than its own.
struct OtherYears {
    /// The years that are looked for.
    private static let years = 2012...2039
    static let phrases = years.map { "\($0)年" }

    private let reading: ReportReading
    private var prose: Prose { reading.prose }
    private var scalars: [UInt32] { prose.scalars }

    init(_ reading: ReportReading) {
        self.reading = reading
    }

    /// The places of other years, by how far they are from the report's own, the earlier first.
    var places: [(distance: Int, places: [Range<Int>])] {
        let own = reading.report.year
        var found: [Int: [Range<Int>]] = [:]
        for hit in reading.hits {
            let distance = Self.years.lowerBound + hit.phrase - own
            guard distance != 0, abs(distance) < 6, tells(of: hit.range, isLater: distance > 0) else { continue }
            found[distance, default: []].append(hit.range)
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Whether a sentence tells what a year brought, as the reports tell it of their own.
    private func tells(of year: Range<Int>, isLater: Bool) -> Bool {
        let index = prose.part(at: year.lowerBound)
        let part = prose.parts[index]
        guard part.kind == .sentence, let section = part.section, section != .problems,
            beginsClause(year, part.range), let rest = rest(behind: year, part.range, isLater: isLater),
            Self.events.isFound(in: rest, of: scalars), counts(rest) || Self.nothings.isFound(in: rest, of: scalars)
        else { return false }
        if isLater, !Self.totals.isFound(in: rest, of: scalars) { return false }
        return !Self.excuses.isFound(in: part.range, of: scalars) && !hasOwnYear(part.range)
            && !isCompared(index, rest)
    }

    /// Whether a year stands where reports say what time they tell of.
    private func beginsClause(_ year: Range<Int>, _ part: Range<Int>) -> Bool {
        guard year.lowerBound > part.lowerBound else { return true }
        switch scalars[year.lowerBound - 1] {
        case 0x2C, 0x3A, 0x3B, 0x5728, 0x662F: return true  // , : ; 在 是
        default:
            return ListMarker.leading(scalars, at: part.lowerBound, before: part.upperBound)?.range.upperBound
                == year.lowerBound
        }
    }

    /// What stands behind a year, if the year is a time: 2023年, 2023年度我镇, 2023年1月1日至12月31日.
    private func rest(behind year: Range<Int>, _ part: Range<Int>, isLater: Bool) -> Range<Int>? {
        var start = year.upperBound
        if start < part.upperBound, scalars[start] == 0x5EA6 { start += 1 }
        guard start < part.upperBound else { return nil }
        let isDated = scalars[start] >= 0x30 && scalars[start] <= 0x39
        guard isDated ? !isLater : Self.subjects.length(at: start, in: scalars, before: part.upperBound) != nil else {
            return nil
        }
        return start..<part.upperBound
    }

    private func counts(_ range: Range<Int>) -> Bool {
        reading.quantities.contains {
            range.contains($0.range.lowerBound) && $0.unit != .none && $0.unit != .percent
        }
    }

    /// Whether the report's own year is named in a sentence too.
    private func hasOwnYear(_ range: Range<Int>) -> Bool {
        let own = reading.report.year - Self.years.lowerBound
        return reading.hits.contains { $0.phrase == own && range.contains($0.range.lowerBound) }
            || Self.ownYear.isFound(in: range, of: scalars)
    }

    /// Whether the sentence before or behind states the same of the report's own year.
    private func isCompared(_ index: Int, _ rest: Range<Int>) -> Bool {
        let units = units(in: rest)
        return [index - 1, index + 1].contains { neighbour in
            guard prose.parts.indices.contains(neighbour) else { return false }
            let range = prose.parts[neighbour].range
            return hasOwnYear(range) && !units.isDisjoint(with: self.units(in: range))
        }
    }

    private func units(in range: Range<Int>) -> Set<Quantity.Unit> {
        Set(reading.quantities.filter { range.contains($0.range.lowerBound) }.map(\.unit))
    }

    private static let subjects = WordList([
        ",", "我", "本镇", "本乡", "本局", "本机关", "本单位", "本街道", "本部门", "全", "共", "累计", "镇", "乡", "街道", "区", "县", "市", "局",
        "主动公开", "收到", "受理", "未收到", "未发生", "未收取", "办结", "制发", "制定", "发布", "公开信息", "公开政府信息", "无",
    ])
    private static let events = WordList([
        "公开", "发布", "收到", "受理", "接收", "办结", "答复", "办理", "制发", "制定", "印发", "出台", "废止", "行政许可", "行政处罚", "行政强制",
        "复议", "诉讼", "收取", "收费", "召开", "开展", "组织", "举办", "培训", "推送", "更新",
    ])
    private static let nothings = WordList(["未收到", "未发生", "未收取", "没有收到", "未接到", "未产生", "未被", "无行政复议", "没有发生"])
    private static let totals = WordList(["共", "累计", "总计", "合计"])
    private static let ownYear = WordList(["今年", "本年", "当年", "本报告期"])
    /// What makes another year stand there rightly.
    private static let excuses = WordList([
        "决算", "预算", "规划", "计划", "要点", "将", "拟", "下一步", "年度报告", "年报", "考核", "评估", "测评", "排名", "通报", "历年", "结转",
        "遗留", "整改", "同比", "相比", "上年", "去年", "增长", "下降", "增加", "减少", "以来", "截至", "截止", "自20", "日起", "年起", "月起", "至20",
        "成立",
        "开通", "建成", "启用", "荣获", "评为", "较", "比20", "由20", "从20",
    ])
}
