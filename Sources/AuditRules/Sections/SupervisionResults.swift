internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// What a report says of the results of 工作考核, 社会评议 and 责任追究.
struct SupervisionResults {
    /// What a government's report gives the results of (Regulation, Article 50).
    enum Topic: Int, CaseIterable, Sendable {
        case assessment
        case review
        case accountability
    }

    /// Where a topic stands in the overview or, without a mention there, nil.
    private(set) var mentions = [Range<Int>?](repeating: nil, count: Topic.allCases.count)
    /// Whether a result of the topic is given anywhere.
    private(set) var hasResult = [Bool](repeating: false, count: Topic.allCases.count)

    /// What a word tells.
    private struct Role {
        /// The topic that it names; nil for words that tell a result.
        var topic: Topic?
        /// The topics of which it can tell a result.
        var tells: [Topic] = []
    }

    /// The words to look for; their places are the rule's `hits`.
    static let phrases: [String] = table.map(\.text)
    private static let roles: [Role] = table.map(\.role)

    /// Reads the results by the places of `phrases`.
    init(_ reading: ReportReading) {
        let prose = reading.prose
        let hits = reading.hits
        let overview = prose.range(of: .overview)
        for (index, hit) in hits.enumerated() {
            guard let topic = Self.roles[hit.phrase].topic, !hasResult[topic.rawValue] else { continue }
            let isInOverview = overview.map { $0.contains(hit.range.lowerBound) } ?? true
            if isInOverview { mention(hit.range, of: topic, in: prose) }
            hasResult[topic.rawValue] =
                Self.states(hit.range, in: prose) || Self.hasResult(of: topic, at: index, hits, prose)
        }
    }

    /// Keeps the first mention of a topic; 满意度, which reports raise in any context, gives way to 评议.
    private mutating func mention(_ place: Range<Int>, of topic: Topic, in prose: Prose) {
        let known = mentions[topic.rawValue]
        if known.map({ Self.satisfaction.begins(at: $0.lowerBound, in: prose) }) ?? true {
            let isVague = known != nil && Self.satisfaction.begins(at: place.lowerBound, in: prose)
            mentions[topic.rawValue] = isVague ? known : place
        }
    }

    /// Whether a word that tells a result of the topic stands in the same sentence, no further off than a clause or two.
    private static func hasResult(
        of topic: Topic, at index: Int, _ hits: [PhraseIndex.Hit], _ prose: Prose
    ) -> Bool {
        let place = hits[index].range
        let part = prose.parts[prose.part(at: place.lowerBound)].range
        let reach =
            max(part.lowerBound, place.lowerBound - distance)..<min(part.upperBound, place.upperBound + distance)
        var first = index
        while first > 0, hits[first - 1].range.lowerBound >= reach.lowerBound { first -= 1 }
        for hit in hits[first...].prefix(while: { $0.range.lowerBound < reach.upperBound })
        where roles[hit.phrase].tells.contains(topic) && hit.range.upperBound <= reach.upperBound
            && !isMechanism(hit.range, prose)
        {
            return true
        }
        return counts(in: place.upperBound..<reach.upperBound, prose)
    }

    /// Whether a count of marks, people, cases or places stands in a range, as in 追究0人, 考核得95分, 位列第3.
    private static func counts(in range: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        return range.contains { position in
            let isDigit = scalars[position] >= 0x30 && scalars[position] <= 0x39
            return isDigit && position + 1 < scalars.count && units.contains(scalars[position + 1])
        }
    }

    /// Whether 满意度 or 满意率 is said to be something: 达98%, 较高, 为良好.
    private static func states(_ place: Range<Int>, in prose: Prose) -> Bool {
        guard satisfaction.begins(at: place.lowerBound, in: prose) else { return false }
        let scalars = prose.scalars
        for position in place.upperBound..<min(scalars.count, place.upperBound + 4) {
            if scalars[position] == lineFeed { return false }
            if levels.contains(scalars[position]) || (scalars[position] >= 0x30 && scalars[position] <= 0x39) {
                return true
            }
        }
        return false
    }

    /// Whether a word is about what a result will be used for, or about something else: 考核结果作为…, 营造良好氛围.
    private static func isMechanism(_ place: Range<Int>, _ prose: Prose) -> Bool {
        uses.begins(at: place.upperBound, in: prose)
    }

    /// Scalars between a topic and a word that tells its result.
    private static let distance = 30
    private static let lineFeed: UInt32 = 0x0A
    private static let satisfaction = WordList(["满意度", "满意率"])
    private static let uses = WordList(["作为", "纳入", "运用", "应用", "与", "挂钩", "氛围", "环境", "局面", "形象", "基础", "习惯"])
    private static let levels = ScalarSet("达为较高在良优")
    private static let units = ScalarSet("分人名次起件%场")

    private static let table: [(text: String, role: Role)] =
        ["考核", "考评", "绩效评估"].map { ($0, Role(topic: .assessment)) }
        + ["评议", "民意测评", "民意调查", "满意度", "满意率", "社会评价", "群众评价", "第三方评估"].map {
            ($0, Role(topic: .review))
        }
        + ["追究", "追责", "问责"].map { ($0, Role(topic: .accountability)) }
        + ["结果", "未开展", "未组织"].map { ($0, Role(tells: Topic.allCases)) }
        + ["合格", "优秀", "良好", "优良", "得分"].map { ($0, Role(tells: [.assessment, .review])) }
        + [
            "名次", "位列", "位居", "排名", "名列", "第一名", "等次", "达标", "等奖", "先进", "扣分", "已考核", "考核了", "完成考核", "开展了考核",
            "进行了考核", "考核通过", "通过了",
        ].map { ($0, Role(tells: [.assessment])) }
        + [
            "好评", "评议满意", "表示满意", "较满意", "比较满意", "非常满意", "基本满意", "认可", "未收到", "没有收到", "未接到", "无投诉", "零投诉",
            "较高", "较好",
        ].map { ($0, Role(tells: [.review])) }
        + [
            "未发生", "没有发生", "未出现", "没有出现", "未产生", "无责任追究", "无追究", "无追责", "无问责", "无因", "未因", "没有因", "不存在", "未有",
            "未被", "没有被", "未发现", "没有追究", "没有责任", "未追究", "未追责", "未问责", "无一", "无人", "无被", "零追究", "零追责", "零问责", "尚无",
            "均无", "年无", "度无",
        ].map { ($0, Role(tells: [.accountability])) }
}
