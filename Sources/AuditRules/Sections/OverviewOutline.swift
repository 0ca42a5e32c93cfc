internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// The areas that 一、总体情况 is to tell of (国办公开办函〔2021〕30号), as a set.
struct OverviewAreas: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let disclosure = OverviewAreas(rawValue: 1)
    static let requests = OverviewAreas(rawValue: 2)
    static let management = OverviewAreas(rawValue: 4)
    static let platforms = OverviewAreas(rawValue: 8)
    static let supervision = OverviewAreas(rawValue: 16)

    /// All five.
    static let all: OverviewAreas = [.disclosure, .requests, .management, .platforms, .supervision]

    /// The areas with their names, in the form's order.
    static let names: [(area: OverviewAreas, name: LocalizedText)] = [
        (.disclosure, LocalizedText(zh: "主动公开", en: "disclosure on the organ's own initiative")),
        (.requests, LocalizedText(zh: "依申请公开", en: "disclosure on request")),
        (.management, LocalizedText(zh: "政府信息管理", en: "management of information")),
        (.platforms, LocalizedText(zh: "政府信息公开平台建设", en: "platforms of disclosure")),
        (.supervision, LocalizedText(zh: "监督保障", en: "supervision")),
    ]

    /// The names of the areas in the set, parted by commas.
    var wording: LocalizedText {
        let own = Self.names.filter { contains($0.area) }
        return LocalizedText(
            zh: own.map(\.name.zh).joined(separator: "、"), en: own.map(\.name.en).joined(separator: ", "))
    }
}

/// Which areas 一、总体情况 tells of: those that have a heading of their own, and those that are only mentioned.
struct OverviewOutline {
    /// The parts that head an area, in the order of the source, with the areas that they name.
    private(set) var headings: [(part: Int, areas: OverviewAreas)] = []
    /// The areas that any word speaks of.
    private(set) var mentioned: OverviewAreas = []

    /// The areas that have a heading.
    var headed: OverviewAreas { headings.reduce(into: []) { $0.formUnion($1.areas) } }

    /// What a word tells of an area.
    private struct Role {
        var area: OverviewAreas
        /// Whether the word in a heading says that the area begins there.
        var heads: Bool
        /// Whether the word anywhere speaks of the area.
        var mentions = true
    }

    /// The words to look for; their places are the rule's `hits`.
    static let phrases: [String] = words.map(\.text)
    private static let roles: [Role] = words.map(\.role)

    /// The words that can head an area: enough for a rule that asks for headings only.
    static let headingPhrases: [String] = words.prefix { $0.role.heads }.map(\.text)

    /// Reads the overview by the places of `phrases`, or of `headingPhrases`; nil where the section was not found.
    init?(_ reading: ReportReading) {
        let prose = reading.prose
        guard let indices = prose.partIndices(of: .overview) else { return nil }
        let parts = prose.parts
        headings.reserveCapacity(8)
        var part = indices.lowerBound
        var lead: Range<Int>?
        for hit in reading.hits where hit.range.lowerBound >= parts[indices.lowerBound].range.upperBound {
            while part < indices.upperBound, parts[part].range.upperBound <= hit.range.lowerBound {
                part += 1
                lead = nil
            }
            guard part < indices.upperBound else { return }
            let own = parts[part]
            // Only a heading leads with more words than that.
            if lead == nil, own.kind == .heading || hit.range.upperBound <= own.range.lowerBound + Self.longestLead {
                lead = Self.lead(of: own, in: prose) ?? Self.opening(of: own, in: prose)
            }
            take(hit, lead, part, prose)
        }
    }

    private mutating func take(_ hit: PhraseIndex.Hit, _ lead: Range<Int>?, _ part: Int, _ prose: Prose) {
        let role = Self.roles[hit.phrase]
        // 监督权 is a right of the people that every report names.
        if role.area == .supervision, prose.stands(Self.right, at: hit.range.upperBound) { return }
        if role.mentions { mentioned.insert(role.area) }
        guard role.heads, let lead, hit.range.upperBound <= lead.upperBound else { return }
        if headings.last?.part == part {
            headings[headings.count - 1].areas.insert(role.area)
        } else {
            headings.append((part, role.area))
        }
    }

    /// The words with which a part begins something new: a heading, a short line, or what stands before the first comma
    /// of a numbered sentence; nil for plain prose.
    static func lead(of part: Prose.Part, in prose: Prose) -> Range<Int>? {
        switch part.kind {
        case .heading: return part.range
        case .title, .sectionHeading: return nil
        case .sentence: break
        }
        guard let last = part.range.last else { return nil }
        let scalars = prose.scalars
        if part.startsLine, part.range.count <= longestLead, scalars[last] != fullStop, scalars[last] != semicolon {
            return part.range
        }
        guard enumerators.contains(scalars[part.range.lowerBound]) else { return nil }
        let isNumbered =
            Enumerator.leading(scalars.span, at: part.range.lowerBound, before: part.range.upperBound) != nil
            || isOrdinal(at: part.range.lowerBound, scalars)
        guard isNumbered else { return nil }
        let end = part.range.prefix(longestLead).first { scalars[$0] == comma || scalars[$0] == fullStop }
        return end.map { part.range.lowerBound..<$0 }
    }

    /// The words with which a sentence of plain prose says what it is about: 主动公开方面，…; 主动公开：…; 【主动公开】….
    private static func opening(of part: Prose.Part, in prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        let ends = openingEnds
        guard part.kind == .sentence,
            let end = part.range.prefix(longestLead).first(where: { ends.contains(scalars[$0]) })
        else { return nil }
        let lead = part.range.lowerBound..<end
        switch scalars[end] {
        case comma, fullStop:
            return topics.length(endingAt: end, in: scalars, from: lead.lowerBound) == nil ? nil : lead
        case 0x3011: return scalars[lead.lowerBound] == 0x3010 ? lead : nil
        default: return lead
        }
    }

    /// , 。 : 】
    private static let openingEnds = ScalarSet(",。:】")
    private static let topics = WordList(["方面", "情况"])

    /// Whether 一是, 二是 and so on stand at a position.
    static func isOrdinal(at position: Int, _ scalars: [UInt32]) -> Bool {
        position + 1 < scalars.count && scalars[position + 1] == 0x662F && numerals.contains(scalars[position])
    }

    private static let longestLead = 20
    /// What numbers begin with.
    private static let enumerators = ScalarSet("一二三四五六七八九十第(0123456789")
    private static let comma: UInt32 = 0x2C
    private static let semicolon: UInt32 = 0x3B
    private static let fullStop: UInt32 = 0x3002
    private static let numerals: [UInt32] = "一二三四五六七八九十".unicodeScalars.map(\.value)
    /// 权
    private static let right: [UInt32] = [0x6743]

    private typealias AreaWord = (text: String, role: Role)

    private static func words(_ area: OverviewAreas, _ texts: [String], heads: Bool) -> [AreaWord] {
        texts.map { ($0, Role(area: area, heads: heads)) }
    }

    /// Those that head an area before those that only mention it.
    private static let words: [AreaWord] =
        words(.disclosure, ["主动公开", "信息发布", "公开内容"], heads: true)
        + words(.requests, ["依申请", "申请公开", "公开申请"], heads: true)
        + words(.management, ["信息管理", "信息资源", "规范管理", "信息审核", "信息规范"], heads: true)
        + words(.platforms, ["平台", "渠道", "载体", "网站", "阵地"], heads: true)
        + words(.supervision, ["监督", "考核"], heads: true)
        // Every report safeguards the people's rights: the word speaks of the area in a heading only.
        + [("保障", Role(area: .supervision, heads: true, mentions: false))]
        + words(.disclosure, ["发布", "公开信息", "公开政府信息", "公开政务信息"], heads: false)
        + words(.requests, ["信息申请", "受理申请", "收到申请"], heads: false)
        + words(.management, ["三审", "审核", "审查", "审校", "初审", "保密", "管理制度", "动态管理"], heads: false)
        + words(
            .platforms, ["公众号", "新媒体", "公开栏", "公示栏", "宣传栏", "专栏", "门户网", "政务网", "微博"], heads: false)
        + words(
            .supervision, ["评议", "督查", "督导", "督促", "检查", "追责", "追究", "问责", "组织领导", "领导小组"],
            heads: false)
}
