internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// O-03: a township's report speaks as another organ, for another place, or for a larger area than its own.
    static let foreignScope = Rule(
        RuleDescription(
            id: "O-03", name: "ForeignScope", severity: .warning,
            title: LocalizedText(zh: "以别的机关或地区的口气行文", en: "the report speaks for another organ or area"),
            explanation: LocalizedText(
                zh: """
                    乡镇、街道的报告里自称“我局”“我乡”（本身是镇）等别种机关，把全省、全市、全县的工作说成自己所做，\
                    或者以别的乡镇为主语叙述工作，多半是照抄别处的报告。叙述上级的工作、引用全市统一的平台和会议不算。
                    """,
                en: """
                    The report of a township or street calls itself an organ of another kind (我局, or 我乡 in a town), \
                    tells of work on the whole province, city or county as its own, or has another township as the \
                    subject of its work: mostly copied from elsewhere. Work of superior organs and their platforms \
                    and meetings do not count.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责", en: "circular 国办公开办函〔2021〕30号 against copied reports"),
            benignCauses: [
                LocalizedText(
                    zh: "撤乡设镇，旧称没有改完", en: "a township became a town and the old name was not changed everywhere"),
                LocalizedText(zh: "引用上级机关的话", en: "words of a superior organ are quoted"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "本镇的工作", en: "the town's own work"),
                    ExampleReport(prose: .overview("我镇统筹全镇政务公开工作，本镇各村按月报送，柳溪镇积极配合。"))),
                RuleExample(
                    LocalizedText(zh: "上级的工作和统一平台", en: "the work and platforms of superiors"),
                    ExampleReport(
                        prose: .overview(
                            "县政府办统筹推进全县政务公开工作；依托全省一体化平台，参加全市政务公开培训会议，组织全县政务公开工作会议精神学习；自我局限有所克服，服务全市政务公开大局。"))),
                RuleExample(
                    LocalizedText(zh: "自称别种机关", en: "another kind of organ"),
                    ExampleReport(prose: .overview("我局高度重视，本局各科室按月报送；我乡安排专人。")),
                    findings: [
                        .fail(quotes: ["我局", "本局"], severity: .warning), .fail(quotes: ["我乡"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "全省的工作", en: "work on the whole province"),
                    ExampleReport(prose: .overview("2024年，组织推动全省政府信息公开工作，成效明显。")),
                    findings: [.fail(quotes: ["推动全省政府信息公开"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "别的乡镇作主语", en: "another township as the subject"),
                    ExampleReport(prose: .overview("2024年，石坪乡严格落实公开要求；石坪乡人民政府网站同步更新。")),
                    findings: [.fail(quotes: ["石坪乡"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "提到邻乡，只差一个字的归 S-15", en: "a neighbour is mentioned; one character off is S-15"),
                    ExampleReport(
                        prose: .overview("与石坪乡积极联办，柳林镇严格落实；各乡镇严格执行，中心集镇积极更新。"))),
                RuleExample(
                    LocalizedText(zh: "本乡镇、机关的简称", en: "本乡镇, and the organ's own short name"),
                    ExampleReport(
                        organ: Organ(name: "清河县柳树东坪镇人民政府", county: "清河县"),
                        prose: ExampleProse(overview: ["本乡镇未收到申请，我乡镇按月报送。", "柳东镇坚持公开为常态。"]))),
                RuleExample(
                    LocalizedText(zh: "部门自称我局", en: "a bureau calls itself 我局"),
                    ExampleReport(
                        organ: Organ(name: "清河县水利局", county: "清河县"),
                        prose: ExampleProse(overview: ["我局高度重视，推动全县政务公开工作。"]))),
            ]),
        whereFound: ForeignScopes.phrases,
        reads: { reading, report in
            let scopes = ForeignScopes(reading)
            guard !scopes.isEmpty, OrganKind(reading.report.organ) == .township else { return }
            for places in scopes.grouped(scopes.selfNames) {
                let quote = reading.prose.text(of: places[0])
                report(
                    Observation(
                        reading, subject: "self " + kindName(reading.prose.folded(places[0])), at: places,
                        message: LocalizedText(
                            zh: "本报告的机关是\(reading.report.organ.name)，正文却自称“\(quote)”\(count(places).zh)。",
                            en: "the report is that of \(reading.report.organ.name), but calls itself “\(quote)”"
                                + "\(count(places).en).")))
            }
            if let first = scopes.areas.first {
                report(
                    Observation(
                        reading, subject: "area", at: scopes.areas,
                        message: LocalizedText(
                            zh: "乡镇、街道的报告把更大范围的工作说成自己所做：“\(reading.prose.text(of: first))”\(count(scopes.areas).zh)。",
                            en: "a township tells of work on a larger area as its own: "
                                + "“\(reading.prose.text(of: first))”\(count(scopes.areas).en).")))
            }
            for places in scopes.grouped(scopes.others) {
                let quote = reading.prose.text(of: places[0])
                report(
                    Observation(
                        reading, at: places,
                        message: LocalizedText(
                            zh: "本报告的机关是\(reading.report.organ.name)，正文却以“\(quote)”的口气叙述\(count(places).zh)。",
                            en: "the report is that of \(reading.report.organ.name), but tells what “\(quote)” does"
                                + "\(count(places).en).")))
            }
        })

    private static func count(_ places: [Range<Int>]) -> LocalizedText {
        guard places.count > 1 else { return LocalizedText(zh: "", en: "") }
        return LocalizedText(zh: "，共 \(places.count) 处", en: ", in \(places.count) places")
    }

    /// 我局 and 本局 are one name.
    private static func kindName(_ folded: String) -> String { String(folded.dropFirst()) }
}

/// Where a report speaks for another organ or area.
private struct ForeignScopes {
    /// 我局 and the like.
    private(set) var selfNames: [Range<Int>] = []
    /// 推动全省政务公开 and the like.
    private(set) var areas: [Range<Int>] = []
    /// Names of other townships that act.
    private(set) var others: [Range<Int>] = []
    private let prose: Prose

    /// 我局, 本局 …, then whole areas with what is done on them, then townships with their verbs.
    static let phrases = selfPhrases + areaPhrases + actingPhrases

    private static let kinds = ["局", "厅", "镇", "乡", "街道"]
    private static let selfPhrases = kinds.flatMap { ["我" + $0, "本" + $0] }
    private static let areaPhrases = ["全省", "全市", "全州", "全县", "全区", "全国"].flatMap { area in
        ["政府信息公开", "政务公开", "信息公开"].map { area + $0 }
    }
    private static let actingPhrases = ["镇", "乡", "街道"].flatMap { kind in
        [
            "严格", "认真", "坚持", "高度重视", "积极", "始终", "切实", "不断", "进一步", "持续", "扎实", "主动公开", "共主动公开", "共收到", "未收到", "通过",
            "按照",
            "以习近平", "全面贯彻", "深入贯彻", "紧紧围绕",
        ].map { kind + $0 }
    }

    init(_ reading: ReportReading) {
        prose = reading.prose
        // Few reports need the name taken to pieces.
        lazy var name = TownshipName(reading.report.organ)
        for hit in reading.hits {
            if hit.phrase < Self.selfPhrases.count {
                guard isSelfName(hit.range), !name.kind.isEmpty else { continue }
                if Self.kinds[hit.phrase / 2] != name.kind { selfNames.append(hit.range) }
            } else if hit.phrase < Self.selfPhrases.count + Self.areaPhrases.count {
                if let range = ownWork(hit.range) { areas.append(range) }
            } else if let (range, stem) = actor(hit.range), !name.kind.isEmpty, !name.isLike(stem) {
                others.append(range)
            }
        }
    }

    var isEmpty: Bool { selfNames.isEmpty && areas.isEmpty && others.isEmpty }

    /// Places of the same wording together, 我 and 本 alike.
    func grouped(_ places: [Range<Int>]) -> [[Range<Int>]] {
        var groups: [[Range<Int>]] = []
        for range in places {
            let tail = prose.scalars[range.dropFirst()]
            let same = groups.firstIndex { prose.scalars[$0[0].dropFirst()].elementsEqual(tail) }
            if let same { groups[same].append(range) } else { groups.append([range]) }
        }
        return groups
    }

    /// Whether 我局 and 本局 are not part of 自我局限, 基本局面 and the like.
    private func isSelfName(_ range: Range<Int>) -> Bool {
        let scalars = prose.scalars
        if range.lowerBound > 0, Self.beforeSelf.contains(scalars[range.lowerBound - 1]) { return false }
        // 本乡镇 is what a town calls itself too.
        if scalars[range.upperBound - 1] == Self.rural, scalars[range.upperBound] == Self.town { return false }
        return !Self.behindSelf.contains(scalars[range.upperBound])
    }

    /// The own work on an area that a place tells of, with its verb; nil where it is not the township's.
    private func ownWork(_ range: Range<Int>) -> Range<Int>? {
        let scalars = prose.scalars
        let part = prose.parts[prose.part(at: range.lowerBound)].range
        guard range.lowerBound - part.lowerBound >= 2,
            Self.verbs.contains(Array(scalars[range.lowerBound - 2..<range.lowerBound])),
            !Self.gatherings.occurs(in: prose, range.upperBound..<min(part.upperBound, range.upperBound + 6)),
            !Self.superiors.occurs(in: prose, part.lowerBound..<range.lowerBound)
        else { return nil }
        return range.lowerBound - 2..<range.upperBound
    }

    /// The name of a township that stands at the start of a clause and acts, with its stem; nil where there is none.
    private func actor(_ range: Range<Int>) -> (range: Range<Int>, stem: [UInt32])? {
        let scalars = prose.scalars
        let kindEnd = range.lowerBound + (scalars[range.lowerBound] == 0x8857 ? 2 : 1)
        var start = range.lowerBound
        while start > 0, Self.isIdeograph(scalars[start - 1]) { start -= 1 }
        var stem = Array(scalars[start..<range.lowerBound])
        // Behind the county's name the township's own begins; 2024年石坪乡 begins behind 年.
        if let division = stem.dropLast().lastIndex(where: { Self.divisions.contains($0) }) {
            start += division + 1
            stem.removeFirst(division + 1)
        }
        guard (2...3).contains(stem.count), !stem.contains(where: { Self.noName.contains($0) }) else { return nil }
        return (start..<kindEnd, stem)
    }

    private static func isIdeograph(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar <= 0x9FFF }

    /// 县区市旗年: what a township's name stands behind.
    private static let divisions = ScalarSet("县区市旗州年")
    /// 乡
    private static let rural: UInt32 = 0x4E61
    /// 镇
    private static let town: UInt32 = 0x9547
    private static let beforeSelf = ScalarSet("自基资版成样根文剧忘")
    private static let behindSelf = ScalarSet("限面部势域地土本")
    /// Characters that names of places do not have.
    private static let noName = ScalarSet("我本全各该乡镇村街城集由与和及在以为对使让向被把将同经我们其他所有是的了并心点范色进层个板域每")
    private static let verbs = Set(
        [
            "推动", "推进", "指导", "统筹", "组织", "协调", "部署", "深化", "加强", "做好", "督促", "规范", "提升", "开展", "抓好", "负责", "牵头", "引领",
        ].map { TextFolding.scalars(of: $0) })
    private static let gatherings = WordList([
        "会", "培训", "考核", "平台", "要点", "现场", "评比", "评估", "检查", "方案", "系统", "测评", "通知", "部署", "要求", "精神",
    ])
    private static let superiors = WordList([
        "市政府", "市委", "县政府", "县委", "省政府", "省委", "区政府", "区委", "上级", "国务院", "办公厅", "市级", "省级", "县级", "市人民", "县人民", "省人民",
        "区人民",
    ])
}

/// A township's own name: 柳溪 and 镇 of 清河县柳溪镇人民政府.
private struct TownshipName {
    let stem: [UInt32]
    /// Empty for one of another kind.
    let kind: String

    init(_ organ: Organ) {
        var name = organ.name
        if let county = organ.county, name.hasPrefix(county) { name.removeFirst(county.count) }
        // 清河县人民政府柳溪街道办事处
        if name.hasPrefix("人民政府"), name.count > 4 { name.removeFirst(4) }
        for office in ["党政办公室", "综合办公室", "办公室", "人民政府", "政府", "办事处"] where name.hasSuffix(office) {
            name.removeLast(office.count)
        }
        kind = ["街道", "镇", "乡"].first { name.hasSuffix($0) } ?? ""
        stem = name.hasSuffix(kind) ? name.dropLast(kind.count).unicodeScalars.map(\.value) : []
    }

    /// Whether another stem is the own one, perhaps behind the county's, differs from it by one character, or is short for
    /// it: 荷东 for 荷塘东路.
    func isLike(_ other: [UInt32]) -> Bool {
        if other.count > stem.count { return other.suffix(stem.count).elementsEqual(stem) }
        if other.count < stem.count, isShortened(by: other) { return true }
        return zip(stem.suffix(other.count), other).count(where: { $0 != $1 }) <= 1
    }

    /// Whether all characters of another stem stand in the own one, in the same order.
    private func isShortened(by other: [UInt32]) -> Bool {
        var rest = other[...]
        for scalar in stem where scalar == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
