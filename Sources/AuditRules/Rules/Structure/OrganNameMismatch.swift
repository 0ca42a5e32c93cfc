internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-15: the report calls its organ by another name than its title does.
    static let organNameMismatch = Rule(
        RuleDescription(
            id: "S-15", name: "OrganNameMismatch", severity: .warning,
            title: LocalizedText(zh: "机关名称前后不一致", en: "the organ is called by different names"),
            explanation: LocalizedText(
                zh: """
                    标题、正文、联系方式中的乡镇（街道）名称应一致。查三种情形：与本机关名称只差一个形近字或同音字的写法；\
                    正文引用本报告标题时用了别的机关名称；联系的是别的乡镇。“我镇”“本乡”和不带县名的简称不算。
                    """,
                en: """
                    Title, text and contact name the same township. Three things are looked for: a name that differs from the \
                    organ's by one look-alike or sound-alike character; another organ where the text names its own report; \
                    another township to be asked. 我镇, 本乡 and names without their county are fine.
                    """),
            basis: LocalizedText(
                zh: "常理：一份报告只有一个报告机关；国办公开办函〔2021〕30号要求内容准确、不得雷同",
                en: "common sense: a report has one organ; circular 国办公开办函〔2021〕30号 against errors and copies"),
            benignCauses: [
                LocalizedText(zh: "邻近乡镇的名称恰好只差一个字", en: "a neighbouring township's name differs by one character")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "名称一致", en: "one name"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "形近字：沭和沐", en: "look-alike characters: 沭 and 沐"),
                    ExampleReport(
                        organ: Organ(name: "清河县沭水镇人民政府", county: "清河县"),
                        prose: ExampleProse(opening: [], overview: ["2024年，沐水镇按时公开；沐水镇便民大厅设查询点，沭水镇专人值守。"])),
                    findings: [.fail(quotes: ["沐水镇", "沐水镇"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "以自己的口气写成了别的镇", en: "another town speaks for itself"),
                    ExampleReport(prose: ExampleProse(overview: ["2024年，柳林镇人民政府按时公开信息26条。"])),
                    findings: [.fail(quotes: ["柳林镇"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "提到邻镇", en: "a neighbour is mentioned"),
                    ExampleReport(prose: ExampleProse(overview: ["2024年，柳溪镇与柳林镇人民政府互派信息员学习。"]))),
                RuleExample(
                    LocalizedText(zh: "三字地名差一个字", en: "one of three characters differs"),
                    ExampleReport(
                        organ: Organ(name: "清河县石坪沟乡人民政府", county: "清河县"),
                        prose: ExampleProse(opening: [], overview: ["石坝沟乡按时公开信息26条。"])),
                    findings: [.fail(quotes: ["石坝沟乡"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "正文里的报告名称是别的乡", en: "the text names another organ's report"),
                    ExampleReport(prose: ExampleProse(opening: ["现公布《清河县石坪乡人民政府2024年政府信息公开工作年度报告》。"])),
                    findings: [.fail(quotes: ["清河县石坪乡人民政府"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "公布的是县里部门的报告", en: "the report of a county's office is published"),
                    ExampleReport(prose: ExampleProse(opening: ["按照规定，现公布清河县水利局2024年度政府信息公开工作年度报告。"])),
                    findings: [.fail(quotes: ["清河县水利局"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "公众号的名称", en: "the name of a public account"),
                    ExampleReport(
                        organ: Organ(name: "清河县柳溪店镇人民政府", county: "清河县"),
                        prose: ExampleProse(opening: [], overview: ["通过“柳溪古镇”微信公众平台公开信息26条。"]))),
                RuleExample(
                    LocalizedText(zh: "联系的是别的乡", en: "another township is to be asked"),
                    ExampleReport(prose: ExampleProse(opening: ["如有疑问，请与石坪乡综合办联系，电话0999-5550137。"])),
                    findings: [.fail(quotes: ["石坪乡综合办"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "简称和“我镇”", en: "short names and 我镇"),
                    ExampleReport(
                        prose: ExampleProse(
                            opening: ["现公布《柳溪镇2024年政府信息公开工作年度报告》。", "如有疑问，请与我镇党政办联系。"],
                            overview: ["柳溪镇把乡镇公开目录张贴上墙。"]))),
            ]),
        phrases: ["政府信息公开工作年度报告", "请与", "请向"],
        reads: { reading, report in
            guard let name = TownName(reading.report.organ) else { return }
            reportNearNames(name, reading, report)
            for hit in reading.hits {
                let other =
                    hit.phrase == 0
                    ? OtherOrgan.ofReport(before: hit.range.lowerBound, than: name, reading.prose)
                    : OtherOrgan.toAsk(behind: hit.range.upperBound, than: name, reading.prose)
                guard let other else { continue }
                let own = name.text
                let published = reading.prose.text(of: other)
                report(
                    Observation(
                        reading, at: [other],
                        message: hit.phrase == 0
                            ? LocalizedText(
                                zh: "正文所说的报告机关是“\(published)”，标题是\(own)。",
                                en: "the text names a report of “\(published)”, the title one of \(own).")
                            : LocalizedText(
                                zh: "联系的是“\(published)”，报告机关是\(own)。",
                                en: "“\(published)” is to be asked, while the report is \(own)'s.")))
            }
        })

    private static func reportNearNames(
        _ name: TownName, _ reading: ReportReading, _ report: (Observation) -> Void
    ) {
        let prose = reading.prose
        let places = name.near(in: prose).filter { place in
            let published = prose.scalars[place.range.lowerBound + place.differs]
            guard published >= 0x3400, published <= 0x9FFF else { return false }
            if LookAlikes.contain(published, name.scalars[place.differs]) { return true }
            if isAccountName(place.range, prose) { return false }
            return (name.stem.count >= 3 && place.differs > 0)
                || (opensClause(place.range.lowerBound, prose) && organs.begins(at: place.range.upperBound, in: prose))
        }
        guard !places.isEmpty else { return }
        let own = name.text
        for (published, group) in Dictionary(grouping: places.map(\.range), by: { prose.folded($0) })
            .sorted(by: { $0.value[0].lowerBound < $1.value[0].lowerBound })
        {
            report(
                Observation(
                    reading, at: group,
                    message: LocalizedText(
                        zh: "写作“\(published)”，标题是\(own)，只差一个字。",
                        en: "it says “\(published)” where the title has \(own), one character apart.")))
        }
    }

    /// Whether a name stands in quotation marks before what a public account is on: “柳溪古镇”微信公众号.
    private static func isAccountName(_ range: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        let rest = scalars[range.upperBound...].prefix(longestAccount)
        let head = scalars[..<range.lowerBound].suffix(longestAccount)
        guard let close = rest.firstIndex(of: quotationMark), let open = head.lastIndex(of: quotationMark),
            !scalars[open..<close].contains(where: { $0 == 0x0A || $0 == 0x3002 })
        else { return false }
        return accounts.begins(at: close + 1, in: prose)
    }

    /// The most scalars of an account's name before or behind the town's, with the mark.
    private static let longestAccount = 8
    /// As folded text has it.
    private static let quotationMark: UInt32 = 0x22
    private static let accounts = WordList([
        "微信", "官方微", "政务微", "政务新媒体", "公众", "抖音", "快手", "视频号", "微博", "平台", "今日头条", "头条号",
    ])

    private static func opensClause(_ position: Int, _ prose: Prose) -> Bool {
        position == 0 || openers.contains(prose.scalars[position - 1])
    }

    private static let organs = WordList(["人民政府", "政府", "党委", "党政", "办事处"])
    /// Line feed , 。 ; : 、 年
    private static let openers = ScalarSet("\n,。;:、年")
}

/// An organ other than the report's own that the text names where its own should stand.
private enum OtherOrgan {
    /// The organ before the year of a report's name, where it is a township of another name.
    static func ofReport(before position: Int, than name: TownName, _ prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        guard !PublishedTitle.isLine(prose.parts[prose.part(at: position)], prose) else { return nil }
        var end = position
        if end > 0, scalars[end - 1] == 0x5EA6 { end -= 1 }
        guard end > 5, scalars[end - 1] == 0x5E74 else { return nil }
        end -= 5
        guard scalars[end..<end + 4].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        var start = end
        while start > 0, end - start < 24, isOfName(scalars[start - 1]) { start -= 1 }
        if let verb = verbs.last(in: prose, start..<end) { start = verb.upperBound }
        if isOther(start..<end, than: name, prose) { return start..<end }
        return isPublishedOffice(start..<end, than: name, prose) ? start..<end : nil
    }

    /// Whether a range names an office whose report is the one that is published here: 现公布清河县水利局2024年….
    private static func isPublishedOffice(_ range: Range<Int>, than name: TownName, _ prose: Prose) -> Bool {
        let isInTitle = range.lowerBound > 0 && prose.scalars[range.lowerBound - 1] == 0x300A
        guard range.count >= shortestOffice, officeEnds.begins(at: range.upperBound - 1, in: prose),
            publishing.start(before: range.lowerBound - (isInTitle ? 1 : 0), in: prose) != nil
        else { return false }
        // 乡党政综合办公室 and 镇人民政府办公室 are the organ's own.
        return ownOffices.length(at: range.lowerBound, in: prose.scalars, before: range.upperBound) == nil
            && prose.first(Array(name.stem), in: range) == nil
    }

    private static let ownOffices = WordList(
        ["乡", "镇", "街道", "办事处", "我", "本"].flatMap { kind in
            ["人民政府", "政府", "党政", "党委", "综合", "办公室"].map { kind + $0 }
        })

    /// The organ between 请与 and 联系, where it is a township of another name.
    static func toAsk(behind position: Int, than name: TownName, _ prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        var end = position
        while end < scalars.count, end - position < 30, isOfName(scalars[end]) { end += 1 }
        guard let asks = calls.first(in: prose, position..<end) else { return nil }
        let range = position..<asks.lowerBound
        return isOther(range, than: name, prose) ? range : nil
    }

    /// Whether a range names a township, and not the report's own.
    private static func isOther(_ range: Range<Int>, than name: TownName, _ prose: Prose) -> Bool {
        guard prose.first(Array(name.stem), in: range) == nil else { return false }
        return range.contains { position in
            towns.contains(prose.scalars[position]) && position - range.lowerBound >= 2
                && !general.contains(prose.scalars[position - 1])
        }
    }

    private static func isOfName(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar <= 0x9FFF }

    private static let verbs = WordList(["公布", "发布", "编制", "公开", "制作", "形成", "现将", "根据", "按照", "以下是", "本"])
    private static let publishing = WordList([
        "现公布", "现发布", "现公开", "现予公布", "现将", "现向社会公布", "现向社会公开", "现向社会发布", "以下是",
    ])
    private static let officeEnds = WordList(["局", "厅", "委", "会", "办", "室", "院"])
    /// 县水利局
    private static let shortestOffice = 4
    private static let calls = WordList(["联系", "咨询", "反映"])
    private static let towns = ScalarSet("镇乡")
    private static let general = ScalarSet("我本该乡城村集各全")
}
