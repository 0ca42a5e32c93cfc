internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-27: the overview gives no quantity of what was disclosed.
    static let noQuantity = Rule(
        RuleDescription(
            id: "S-27", name: "NoQuantity", severity: .warning,
            title: LocalizedText(zh: "主动公开没有一个数据", en: "nothing is counted of what was disclosed"),
            explanation: LocalizedText(
                zh: "总体情况（除依申请公开外）没有一个“多少条、篇、件、期、份”的数据。第二部分表格上下的文字里有数据的也算。",
                en: """
                    Outside of disclosure on request the overview counts nothing: no 条, 篇, 件, 期 or 份. A count in the text around \
                    table 2 will do.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求避免敷衍；地方通知要求“数据详实”",
                en: "circular 国办公开办函〔2021〕30号 against perfunctory reports; local notices ask for numbers (数据详实)"),
            benignCauses: [
                LocalizedText(zh: "数据放在图片或附件里", en: "the numbers are in a picture or an annex")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "发布信息26条", en: "26 items"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "“一百余篇”也是数据", en: "“more than a hundred” is a count"),
                    ExampleReport(prose: ExampleProse(overview: ["全年发布信息一百余篇。"]))),
                RuleExample(
                    LocalizedText(zh: "一个数据也没有", en: "no count at all"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["（一）主动公开", "2024年，依照《条例》第二十条，每一件政策文件都按时公开。"])),
                    findings: [.fail(quotes: ["一、总体情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "只有依申请公开的数据", en: "requests only are counted"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "（一）主动公开", "按时公开。", "（二）依申请公开", "全年收到0件。", "（三）政府信息管理", "两人核对。",
                        ])),
                    findings: [.fail(quotes: ["一、总体情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "数据写在第二部分", en: "the count is in section 2"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["按时公开。"], disclosure: ["2024年主动公开信息163条。"]))),
            ]),
        phrases: ["申请"],
        reads: { reading, report in
            guard reading.followsForm, reading.prose.partIndices(of: .overview) != nil else { return }
            let prose = reading.prose
            var hits = reading.hits[...]
            var isOfRequests = false
            for part in prose.parts {
                guard (part.section ?? .overview) <= .disclosure else { break }
                hits = hits.drop { $0.range.lowerBound < part.range.lowerBound }
                let namesRequests = hits.first.map { part.range.contains($0.range.lowerBound) } ?? false
                if part.kind != .sentence { isOfRequests = namesRequests }
                if !isOfRequests, !namesRequests, Quantities.stand(in: part.range, prose) { return }
            }
            guard reading.isSimplified else { return }
            let heading = prose.parts.first { $0.kind == .sectionHeading && $0.section == .overview }
            report(
                Observation(
                    reading, subject: "quantity", at: [heading].compactMap { $0?.range },
                    message: LocalizedText(
                        zh: "总体情况没有写主动公开了多少信息：没有“多少条、篇、件、期、份”的数据。",
                        en: "the overview does not say how much was disclosed: no 条, 篇, 件, 期 or 份 is counted.")))
        })
}

/// Counts of what is published.
private enum Quantities {
    /// Whether a number of 条, 篇, 件, 期, 份, 则, 批 or 幅 stands in a range.
    static func stand(in range: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        for position in range where isUnit(scalars[position]) {
            var before = position - 1
            while before >= range.lowerBound, isRough(scalars[before]) { before -= 1 }
            if isCount(endingAt: before, range, scalars) { return true }
        }
        return false
    }

    /// Whether a number ends at a position, other than 第二十 and the 一 of 每一条.
    private static func isCount(endingAt end: Int, _ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
        guard end >= range.lowerBound else { return false }
        var start = end
        while start > range.lowerBound, isDigit(scalars[start - 1]) || isNumeral(scalars[start - 1]) { start -= 1 }
        if start > range.lowerBound, scalars[start - 1] == ordinal { return false }
        if isDigit(scalars[end]) { return true }
        return isNumeral(scalars[end]) && (end > start || scalars[end] != 0x4E00)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    private static func isUnit(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x6761, 0x7BC7, 0x4EF6, 0x671F, 0x4EFD, 0x5219, 0x6279, 0x5E45: true
        default: false
        }
    }

    /// 余多
    private static func isRough(_ scalar: UInt32) -> Bool { scalar == 0x4F59 || scalar == 0x591A }

    private static func isNumeral(_ scalar: UInt32) -> Bool { numerals.contains(scalar) }

    /// 第
    private static let ordinal: UInt32 = 0x7B2C
    private static let numerals = ScalarSet("一二三四五六七八九十百千万两")
}
