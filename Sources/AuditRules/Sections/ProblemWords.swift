internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// Words by which section 五 tells problems and what is done about them.
enum ProblemWords {
    /// The words to look for; their places are the rule's `hits`.
    static let phrases: [String] = problems + measures

    /// The first few of either are the names of the halves themselves.
    private static let problems = [
        "问题", "不足", "短板", "困难", "差距",
        "不够", "欠缺", "有待", "薄弱", "滞后", "不及时", "不到位", "不强", "不全", "不高", "不深", "不规范", "不完善", "不均衡", "不平衡", "缺乏", "缺少",
        "较少", "偏少", "偏慢", "偏低", "偏弱", "单一", "不准确", "不清", "不畅", "不细", "不多", "不严", "不熟", "不丰富", "不广", "不理想", "还需", "尚需",
        "仍需", "需要进一步", "需进一步", "需加强", "不新", "难度", "难以", "有限", "太少", "过少", "人员少", "人手少", "任务重", "不大", "不快", "不便", "不统一",
        "不明显", "不主动", "不积极", "较低", "较弱", "较慢", "较差", "瓶颈", "弱项", "漏洞", "制约",
    ]
    private static let measures = [
        "改进", "措施", "整改", "下一步", "下步",
        "今后", "接下来", "加强", "强化", "完善", "健全", "提升", "提高", "优化", "推进", "推动", "加大", "拓宽", "拓展", "丰富", "继续", "深化", "细化",
        "落实",
        "开展", "组织", "建立", "规范", "配上", "明确", "压实", "创新", "解决", "办法", "努力", "充实", "购买", "举措", "对策", "做法", "增强", "增加",
        "增设", "增派", "配备", "配强", "配齐", "调整", "补充", "整合", "杜绝", "抓好", "做好", "引入", "聘请", "力争", "争取", "确保", "着力", "聚焦",
        "选派",
        "采取", "打造", "明年", "打算", "补齐", "扩大", "严格",
    ]
    private static let names = 5

    /// Whether words that are no names tell of both halves: what can be told before the section is read.
    static func areFound(_ reading: ReportReading) -> Bool {
        let prose = reading.prose
        guard let range = prose.range(of: .problems) else { return false }
        var found = (problems: false, measures: false)
        for hit in reading.hits where range.contains(hit.range.lowerBound) {
            let isProblem = hit.phrase < problems.count
            guard (isProblem ? hit.phrase : hit.phrase - problems.count) >= names else { continue }
            if isProblem {
                found.problems = true
            } else if !found.measures {
                found.measures = !isWanted(hit.range.lowerBound, prose)
            }
            if found == (true, true) { return true }
        }
        return false
    }

    /// Which of the two the section tells.
    static func found(_ reading: ReportReading, _ outline: ProblemsOutline) -> (problems: Bool, measures: Bool) {
        let prose = reading.prose
        let range = outline.contents.range(in: prose)
        var hasProblems = outline.tells(.problems)
        var hasMeasures = outline.tells(.measures)
        for hit in reading.hits where range.contains(hit.range.lowerBound) && !(hasProblems && hasMeasures) {
            let isProblem = hit.phrase < problems.count
            let isName = (isProblem ? hit.phrase : hit.phrase - problems.count) < names
            if isName, outline.isLabel(at: prose.part(at: hit.range.lowerBound)) { continue }
            if isProblem {
                hasProblems = true
            } else if !isWanted(hit.range.lowerBound, prose) {
                hasMeasures = true
            }
        }
        return (hasProblems, hasMeasures || plans(range, prose))
    }

    /// Whether something will be done or has been done: 将, 已.
    private static func plans(_ range: Range<Int>, _ prose: Prose) -> Bool {
        range.contains { prose.scalars[$0] == 0x5C06 || prose.scalars[$0] == 0x5DF2 }
    }

    /// Whether a measure is only said to be wanting: 有待进一步加强, 仍需完善; 不断完善 is not.
    private static func isWanted(_ position: Int, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        for place in (max(0, position - 5)..<position).reversed() {
            if clauseEnds.contains(scalars[place]) { return false }
            if wanting.contains(scalars[place]), scalars[place + 1] != 0x65AD { return true }
        }
        return false
    }

    private static let clauseEnds = ScalarSet(",;:。\n")

    private static let wanting = ScalarSet("待需须亟欠缺不未够")

    /// Whether a section's text is nothing, or no more than 无.
    static func isNil(_ range: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        var count = 0
        for position in range where scalars[position] >= 0x3400 && scalars[position] <= 0x9FFF {
            count += 1
            guard count <= 2, nothing.contains(scalars[position]) else { return false }
        }
        return true
    }

    private static let nothing = ScalarSet("无暂没有")
}
