internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-25: section 一 or 五 is much shorter or longer than usual.
    static let lengthUnusual = Rule(
        RuleDescription(
            id: "S-25", name: "LengthUnusual", severity: .info,
            title: LocalizedText(zh: "篇幅异常", en: "unusual length"),
            explanation: LocalizedText(
                zh: "总体情况或第五部分的字数（不计空白和标题）低于或高于参数所设的界限。只提示核对，不说明内容好坏。",
                en: """
                    The characters of the overview or of section 5, without blanks and the section's heading, are fewer or more \
                    than the parameters say. A prompt to look, no judgement.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求避免敷衍塞责（字数界限为经验值）",
                en: "circular 国办公开办函〔2021〕30号 against perfunctory reports; the limits are from experience"),
            benignCauses: [
                LocalizedText(zh: "小机关事项少，写得简短", en: "a small organ has little to tell")
            ],
            parameters: [LengthLimits.overview, LengthLimits.overviewMost, LengthLimits.problems],
            examples: [
                RuleExample(
                    LocalizedText(zh: "篇幅正常", en: "usual length"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: [String(repeating: "全年按时公开。", count: 60)],
                            problems: [String(repeating: "解读偏少，已配图解。", count: 12)]))),
                RuleExample(
                    LocalizedText(zh: "总体情况过短", en: "a short overview"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: ["全年按时公开。"], problems: [String(repeating: "解读偏少，已配图解。", count: 12)])),
                    findings: [.fail(quotes: ["一、总体情况"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "总体情况过长", en: "a long overview"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: [String(repeating: "全年按时公开。", count: 1200)],
                            problems: [String(repeating: "解读偏少，已配图解。", count: 12)])),
                    findings: [.fail(quotes: ["一、总体情况"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "第五部分只写“无”", en: "section 5 says 无"),
                    ExampleReport(
                        prose: ExampleProse(overview: [String(repeating: "全年按时公开。", count: 60)], problems: ["无"])),
                    findings: [.fail(quotes: ["五、存在的主要问题及改进情况"], severity: .info)]),
            ]),
        reads: { reading, report in
            guard reading.followsForm else { return }
            if let overview = LengthLimits.length(of: .overview, reading) {
                reportLength(
                    overview, of: .overview, (LengthLimits.overview, LengthLimits.overviewMost), reading, report)
            }
            if let problems = LengthLimits.length(of: .problems, reading) {
                reportLength(problems, of: .problems, (LengthLimits.problems, nil), reading, report)
            }
        })

    private static func reportLength(
        _ length: Int, of section: SectionNumber, _ limits: (least: RuleParameter, most: RuleParameter?),
        _ reading: ReportReading, _ report: (Observation) -> Void
    ) {
        let number = ExactDecimal(length)
        let least = reading.settings.number(limits.least)
        let most = limits.most.map(reading.settings.number)
        let isShort = number < least
        guard isShort || (most.map { $0 < number } ?? false) else { return }
        let limit = isShort ? least : (most ?? least)
        let heading = reading.prose.parts.first { $0.kind == .sectionHeading && $0.section == section }
        report(
            Observation(
                reading, subject: section.key, at: [heading].compactMap { $0?.range },
                message: LocalizedText(
                    zh: "“\(section.title)”有 \(length) 字，\(isShort ? "少于" : "多于") \(limit) 字，请核对。",
                    en: "section “\(section.title)” has \(length) characters, "
                        + "\(isShort ? "fewer" : "more") than \(limit); please check.")))
    }
}

/// Between what lengths a section is usual.
private enum LengthLimits {
    static let overview = RuleParameter(
        "S-25.overview", 300, LocalizedText(zh: "总体情况最少字数", en: "the fewest characters of the overview"))
    static let overviewMost = RuleParameter(
        "S-25.overview-most", 8000, LocalizedText(zh: "总体情况最多字数", en: "the most characters of the overview"))
    static let problems = RuleParameter(
        "S-25.problems", 80, LocalizedText(zh: "第五部分最少字数", en: "the fewest characters of section 5"))

    static func length(of section: SectionNumber, _ reading: ReportReading) -> Int? {
        SectionContents(section, of: reading.prose).map { $0.length(in: reading.prose) }
    }
}
