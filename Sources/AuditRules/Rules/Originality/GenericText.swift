internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// O-07: 总体情况 could be that of any organ.
    static let genericText = Rule(
        RuleDescription(
            id: "O-07", name: "GenericText", severity: .warning,
            title: LocalizedText(zh: "总体情况没有自己的内容", en: "the overview says nothing of its own"),
            explanation: LocalizedText(
                zh: """
                    “一、总体情况”里没有本机关的名称，也没有“我镇”“本局”这样的自称，没有年份以外的数字，\
                    却说“多数部门”“部分地区”如何：放到哪个机关都一样。三点都具备才指出。
                    """,
                en: """
                    Section 1 names neither its organ nor calls it 我镇 or 本局, has no number but years, and speaks of \
                    “多数部门” or “部分地区”: it would do for any organ. Told only where all three hold.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号：不能遗漏，也不宜泛化；不得内容雷同、敷衍塞责",
                en: "circular 国办公开办函〔2021〕30号: nothing left out, nothing in general terms; no copied reports"),
            benignCauses: [
                LocalizedText(zh: "数字和名称写在图表里，没有读到", en: "numbers and names stand in pictures that were not read")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "有名称，有数字", en: "a name and numbers"),
                    ExampleReport(prose: .overview("多数部门按时报送。"))),
                RuleExample(
                    LocalizedText(zh: "泛泛而谈", en: "general terms"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "2024年，政务公开工作稳步推进，多数部门能够及时发布信息，部分地区还存在更新不及时的情况，今后将进一步加强。"
                        ])),
                    findings: [.fail(quotes: ["多数部门", "部分地区"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "有自称", en: "the organ speaks of itself"),
                    ExampleReport(prose: ExampleProse(overview: ["2024年，我镇多数部门能够及时发布信息。"]))),
                RuleExample(
                    LocalizedText(zh: "有本机关的简称", en: "the organ's short name"),
                    ExampleReport(prose: ExampleProse(overview: ["2024年，柳溪镇多数部门能够及时发布信息。"]))),
                RuleExample(
                    LocalizedText(zh: "有件数", en: "a quantity"),
                    ExampleReport(prose: ExampleProse(overview: ["2024年，多数部门能够及时发布信息，共26条。"]))),
                RuleExample(
                    LocalizedText(zh: "日期、文号不算数字", en: "dates and numbers of documents are no quantities"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["2024年1月1日以来，按照国办公开办函〔2021〕30号，多数单位及时发布信息。"])),
                    findings: [.fail(quotes: ["多数单位"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "只在问题部分这样说", en: "said of the problems only"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["2024年，信息发布及时。"], problems: ["部分部门更新不及时，今后改进。"]))),
            ]),
        whereFound: [
            "多数部门", "多数地区", "多数单位", "部分部门", "部分地区", "部分单位", "一些部门", "一些地方", "一些单位", "有的部门", "有的地方", "有的单位", "有些部门",
            "有些地方", "少数部门",
            "少数地区", "个别部门", "个别地区", "各级各部门", "各地各部门", "各地区各部门",
        ],
        reads: { reading, report in
            guard let section = reading.prose.range(of: .overview) else { return }
            let vague = reading.hits.map(\.range).filter { section.contains($0.lowerBound) }
            guard !vague.isEmpty, !OwnContents(reading, section).isAny else { return }
            let quote = reading.prose.text(of: vague[0])
            report(
                Observation(
                    reading, subject: "", at: vague,
                    message: LocalizedText(
                        zh: "总体情况没有本机关的名称和年份以外的数字，只说“\(quote)”等，放到哪个机关都一样。",
                        en: "the overview has neither the organ's name nor a number but years, "
                            + "only words such as “\(quote)”: it would do for any organ.")))
        })
}

/// What in a section can only be the organ's own.
private struct OwnContents {
    let isAny: Bool

    init(_ reading: ReportReading, _ section: Range<Int>) {
        let prose = reading.prose
        isAny =
            WordList(Self.names(of: reading.report.organ)).occurs(in: prose, section) || Self.hasNumber(section, prose)
    }

    /// The words by which a text can mean its organ.
    private static func names(of organ: Organ) -> [String] {
        var name = organ.name
        if let county = organ.county, name.hasPrefix(county) { name.removeFirst(county.count) }
        for office in ["办公室", "人民政府", "政府", "办事处"] where name.hasSuffix(office) && name.count > office.count + 1 {
            name.removeLast(office.count)
        }
        let kinds = ["镇", "乡", "街道", "局", "县", "区", "市", "委", "院", "办", "单位", "机关", "中心"]
        return [name, "全镇", "全乡", "全街道", "镇政府", "乡政府", "镇党委", "乡党委", "街道办"] + kinds.flatMap { ["我" + $0, "本" + $0] }
    }

    /// Whether a number stands there that is no date, no number of a document and none of a heading.
    private static func hasNumber(_ section: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        var position = section.lowerBound
        while position < section.upperBound {
            guard isDigit(scalars[position]) else {
                position += 1
                continue
            }
            let start = position
            while isDigit(scalars[position]) { position += 1 }
            let isEnumerator = start == 0 || scalars[start - 1] == 0x0A || scalars[start - 1] == 0x28
            if !isEnumerator, !datesAndNumbers.contains(scalars[position]) { return true }
        }
        return false
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    /// 年月日号] behind a date or in the number of a document.
    private static let datesAndNumbers = ScalarSet("年月日号]")
}
