internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-20: the prose announces so many points and lists another number of them.
    static let announcedCountMismatch = Rule(
        RuleDescription(
            id: "T-20", name: "AnnouncedCountMismatch", severity: .warning,
            title: LocalizedText(zh: "所称“几个方面”与所列项数不符", en: "fewer or more points than announced"),
            explanation: LocalizedText(
                zh: "正文称“以下三个方面”“两个问题”并随即以一是、二是或（一）、（二）逐项列出的，项数应与所称一致。",
                en:
                    "Where the prose announces so many points (以下三个方面, 两个问题) and lists them as 一是… or （一）…, it lists as many."
            ),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports"),
            benignCauses: [
                LocalizedText(
                    zh: "所称的几个方面不是随后所列的各项", en: "the points announced are not those listed next")
            ],
            examples: AnnouncedCountExamples.all),
        reads: { reading, report in
            for quantity in reading.quantities {
                guard let announcement = Announcement(quantity, in: reading.prose),
                    let markers = MarkedList.markers(
                        reading.prose, behind: announcement.range.upperBound, expecting: announcement.count),
                    markers.count > 1, markers.count != announcement.count,
                    announcement.announces(markers[0], in: reading.prose)
                else { continue }
                let prose = reading.prose
                let words = prose.text(of: announcement.range)
                let first = prose.text(of: markers[0].range)
                let last = prose.text(of: markers[markers.count - 1].range)
                report(
                    Observation(
                        reading, subject: announcement.subject(in: prose),
                        at: [announcement.range] + markers.map(\.range),
                        message: LocalizedText(
                            zh: "正文称“\(words)”，随后由“\(first)”列到“\(last)”，共 \(markers.count) 项。",
                            en: "the text announces “\(words)” and lists \(markers.count), from “\(first)” to "
                                + "“\(last)”.")))
            }
        })
}

/// A number of points that the prose may list next: 三个方面, 两项措施.
private struct Announcement {
    let count: Int
    /// Number, measure word and noun.
    let range: Range<Int>
    private let numberRange: Range<Int>

    /// Nil for a quantity that counts no points.
    init?(_ quantity: Quantity, in prose: Prose) {
        guard quantity.bound == .exact, quantity.value.isInteger, (2...20).contains(quantity.value.mantissa),
            let nouns = Self.nouns(of: quantity.unit)
        else { return nil }
        let end = quantity.range.upperBound
        if quantity.unit == Self.aspect {
            range = quantity.range
        } else {
            let near = end..<min(end + Self.nearness, prose.scalars.count)
            guard let noun = nouns.first(in: near, of: prose.scalars),
                noun.upperBound <= prose.parts[prose.part(at: end - 1)].range.upperBound
            else { return nil }
            range = quantity.range.lowerBound..<noun.upperBound
        }
        count = Int(quantity.value.mantissa)
        numberRange = quantity.numberRange
    }

    /// How far behind its measure word the noun may end: 三个较为突出的问题.
    private static let nearness = 9

    private static func nouns(of unit: Quantity.Unit) -> WordList? {
        if pointUnits.contains(unit) { return points }
        return measureUnits.contains(unit) ? measures : nil
    }

    private static let aspect = Quantity.Unit("方面")
    private static let pointUnits = UnitSet("个", "方面", "类", "处")
    private static let measureUnits = UnitSet("项", "条", "点")

    private static let points = WordList(["方面", "问题", "不足", "短板", "薄弱环节", "困难", "缺点"])
    private static let measures = WordList(["措施", "举措", "工作", "任务", "问题", "不足", "建议", "意见", "做法"])

    /// Whether the words lead to the list that begins with a marker.
    func announces(_ marker: ListMarker, in prose: Prose) -> Bool {
        let scalars = prose.scalars
        let part = prose.parts[prose.part(at: range.lowerBound)].range
        let before = max(part.lowerBound, numberRange.lowerBound - 12)..<numberRange.lowerBound
        let behind = range.upperBound..<max(range.upperBound, min(part.upperBound, marker.range.lowerBound))
        if Self.pointers.isFound(in: before, of: scalars) || Self.pointers.isFound(in: behind, of: scalars) {
            return true
        }
        // 组织、制度、队伍三个方面 names its points itself.
        if Self.clause(before, scalars).contains(where: { scalars[$0] == Self.pause }) { return false }
        return behind.count <= Self.shortest && !Self.references.isFound(in: before, of: scalars)
    }

    private static func clause(_ range: Range<Int>, _ scalars: [UInt32]) -> Range<Int> {
        var start = range.upperBound
        while start > range.lowerBound, scalars[start - 1] != 0x2C, scalars[start - 1] != 0x3A { start -= 1 }
        return start..<range.upperBound
    }

    /// The most words between the announcement and a list that it leads to without saying so.
    private static let shortest = 8
    private static let pause: UInt32 = 0x3001
    /// What points back to something: the measures that follow need not be as many.
    private static let references = WordList(["针对", "围绕", "上年", "去年", "对照", "整改", "反馈", "解决", "除", "上述", "以上"])
    private static let pointers = WordList(["以下", "如下", "下列", "下面", "以下几"])

    /// The words before the announcement and its noun, without the number.
    func subject(in prose: Prose) -> String {
        let part = prose.parts[prose.part(at: range.lowerBound)].range
        let before = max(part.lowerBound, numberRange.lowerBound - 12)..<numberRange.lowerBound
        return prose.subject(before) + "/" + prose.subject(numberRange.upperBound..<range.upperBound)
    }
}

/// The examples of T-20.
private enum AnnouncedCountExamples {
    static let all = [
        RuleExample(
            LocalizedText(zh: "三个方面列了三项", en: "three points, three listed"),
            report(["下一步将从以下三个方面改进。一是补齐图解；二是更换公示栏；三是培训信息员。"])),
        RuleExample(
            LocalizedText(zh: "三个方面已在前面点明", en: "the three points are named before"),
            report(["围绕图解、公示栏、信息员三个方面抓改进，一是补齐图解；二是更换公示栏，安排信息员跟班学习。"])),
        RuleExample(
            LocalizedText(zh: "一方面、另一方面不是计数", en: "一方面 and 另一方面 count nothing"),
            report(["一方面补齐图解，另一方面更换公示栏。一是补齐；二是更换。"])),
        RuleExample(
            LocalizedText(zh: "小标题的编号接在列举之后", en: "the heading's numbers go on behind the list"),
            report(["（一）存在的问题。存在以下两个问题：", "（一）图解偏少。", "（二）公示栏更换不及时。", "（二）改进情况。已配上图解。"])),
        RuleExample(
            LocalizedText(zh: "四个方面列了三项", en: "four points, three listed"),
            report(["下一步将从以下四个方面改进。一是补齐图解；二是更换公示栏；三是培训信息员。"]),
            findings: [.fail(quotes: ["四个方面", "一是", "二是", "三是"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "两个问题列了三项", en: "two problems, three listed"),
            report(["主要存在两个问题：", "1.图解偏少，村民看不懂。", "2.公示栏更换不及时，有的已经褪色。", "3.信息员流动快，业务不熟。"]),
            findings: [.fail(quotes: ["两个问题", "1.", "2.", "3."], severity: .warning)]),
    ]

    private static func report(_ problems: [String]) -> ExampleReport {
        ExampleReport(prose: ExampleProse(problems: problems))
    }
}
