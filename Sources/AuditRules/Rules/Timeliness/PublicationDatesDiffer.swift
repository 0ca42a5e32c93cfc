internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-06: a file states several days of publication that lie far apart.
    static let publicationDatesDiffer = Rule(
        RuleDescription(
            id: "D-06", name: "PublicationDatesDiffer", severity: .info,
            title: LocalizedText(zh: "几处公布日期相差较大", en: "the days of publication differ"),
            explanation: LocalizedText(
                zh: """
                    网页上标明的生成、成文、公开等日期或网址中的日期，与发布日期相差超过设定天数。判断是否按期公布时以发布日期为准，\
                    请核对哪个日期属实。
                    """,
                en: """
                    Other days that the page states, or the one in its address, lie further from the day of publication \
                    than is allowed for. Deadlines are judged by 发布日期: see which day is true.
                    """),
            basis: LocalizedText(zh: "数据核对；法规和格式没有规定", en: "a check of the data; no law or form says so"),
            benignCauses: [
                LocalizedText(zh: "网站迁移或修改后重新发布", en: "the page moved or was published again"),
                LocalizedText(zh: "栏目、模板的默认日期", en: "a default day of the column or template"),
            ],
            parameters: [tolerance],
            examples: [
                RuleExample(
                    LocalizedText(zh: "日期相近", en: "days close to each other"),
                    ExampleReport(
                        published: [2025, 1, 20], address: "http://www.qinghe.example/202501/t20250120_12.html",
                        prose: ExampleProse(opening: ["成文日期：2025年1月15日", "发布日期：2025-01-20"]))),
                RuleExample(
                    LocalizedText(zh: "生成日期早几年", en: "a day years before"),
                    ExampleReport(
                        published: [2025, 1, 20],
                        prose: ExampleProse(opening: ["生成日期：2017-08-20", "发布日期：2025-01-20"])),
                    findings: [.fail(quotes: ["生成日期：2017-08-20"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "网址中的日期不同", en: "another day in the address"),
                    ExampleReport(
                        published: [2025, 1, 20], address: "http://www.qinghe.example/art/2025/3/5/art_12_34.html",
                        prose: ExampleProse()),
                    findings: [.fail(severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "正文中的日期", en: "days of the prose"),
                    ExampleReport(published: [2025, 1, 20], prose: .overview("2024年5月6日召开会议，网址编号20190101。"))),
            ]),
        reads: { reading, report in
            guard let day = reading.publicationDay else { return }
            let allowed = reading.settings.number(tolerance)
            let others = reading.statedDays.filter { ExactDecimal($0.day.distance(to: day)) > allowed }
            guard !others.isEmpty else { return }
            let list = others.map { "\($0.name) \($0.day)" }
            report(
                Observation(
                    reports: [reading.index], passages: others.compactMap(\.passage),
                    message: LocalizedText(
                        zh: "公布日期为 \(day)，另有\(list.joined(separator: "、"))，请核对。",
                        en: "published on \(day); also stated: \(list.joined(separator: ", ")). See which is true.")))
        })

    private static let tolerance = RuleParameter(
        "D-06.days", 31, LocalizedText(zh: "各处日期相差不超过这一天数的不提示", en: "days that lie no further apart are let pass"))
}

/// A day that a file states of its publication.
private struct NamedDay {
    let name: String
    let day: CalendarDay
    var passage: FoundPassage?
}

extension ReportReading {
    /// The days that the text around the report, the page's head and its address state, the publication's own among them.
    fileprivate var statedDays: [NamedDay] {
        let document = contents.text.document
        let bytes = document.text.span
        var days: [NamedDay] = []
        let count = document.blocks.count
        for index in document.blocks.indices where index < Self.shownAbove || index >= count - Self.shownBelow {
            switch document.blocks[index] {
            case .paragraph(let piece):
                if Self.mayBeLabelled(piece.range, bytes) { days += labelled(piece, nil) }
            case .table(let grid) where grid.cells.count <= 64:
                for index in grid.cells.indices where Self.mayBeLabelled(grid.cells[index].range, bytes) {
                    days += labelled(
                        grid.cells[index], index + 1 < grid.cells.count ? grid.cells[index + 1] : nil)
                }
            case .table, .link: continue
            }
        }
        for property in document.properties where Self.properties.contains(property.name) {
            days += StatedDay.all(in: document, property.value).map { NamedDay(name: property.name, day: $0) }
        }
        let address = report.publication?.address ?? ""
        return days + StatedDay.all(in: address).map { NamedDay(name: "URL", day: $0) }
    }

    /// The day behind a label in a piece, or in the next piece where the label is all of the first.
    private func labelled(_ piece: TextPiece, _ next: TextPiece?) -> [NamedDay] {
        let document = contents.text.document
        var folded: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &folded)
        var days: [NamedDay] = []
        var start = 0
        while let label = Self.labels.first(in: start..<folded.count, of: folded) {
            start = label.upperBound
            let name = UTF8Text.string(folded[label])
            // : ] 】
            let rest = folded[start...].drop { $0 == 0x3A || $0 == 0x5D || $0 == 0x3011 }
            if let (day, _) = StatedDay.leading(rest) {
                days.append(NamedDay(name: name, day: day, passage: FoundPassage(Passage(piece, of: document))))
            } else if rest.isEmpty, let next, let day = StatedDay.all(in: document, next).first {
                days.append(NamedDay(name: name, day: day, passage: FoundPassage(Passage(next, of: document))))
            }
        }
        return days
    }

    /// Whether a piece is long and short enough for a label and holds 日期 or 时间, white space between them or not.
    private static func mayBeLabelled(_ piece: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard piece.count >= 12, piece.count <= 400 else { return false }
        let end = piece.upperBound
        // 日 is E6 97 A5 and 时 E6 97 B6.
        return bytes.contains(in: piece.lowerBound..<end - 2) { here, next in
            (here .== SIMD16(repeating: 0xE6)) .& (next .== SIMD16(repeating: 0x97))
        } where: { first in
            guard bytes[first] == 0xE6, bytes[first + 1] == 0x97 else { return false }
            let last = bytes[first + 2]
            let following = last == 0xA5 ? period : last == 0xB6 ? interval : 0
            guard following != 0 else { return false }
            var next = first + 3
            while next < end {
                guard let scalar = TextFolding.fold(UTF8Text.nextScalar(bytes, &next)) else { continue }
                return scalar == following
            }
            return false
        }
    }

    /// 期 and 间.
    private static let (period, interval): (UInt32, UInt32) = (0x671F, 0x95F4)
    /// As many blocks stand above the report and below it.
    private static let (shownAbove, shownBelow) = (40, 20)
    private static let labels = WordList([
        "发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "生成日期", "成文日期", "发文日期",
    ])
    /// As `PublicationDate` reads them.
    private static let properties = ["pubdate", "publishdate", "firstpublishedtime"]
}
