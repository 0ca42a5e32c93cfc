internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-01: one of the six sections is not there.
    static let sectionMissing = Rule(
        RuleDescription(
            id: "S-01", name: "SectionMissing", severity: .error,
            title: LocalizedText(zh: "缺少章节", en: "a section is missing"),
            explanation: LocalizedText(
                zh: """
                    年度报告由六个部分组成，缺一不可。标题换了说法的由 S-03 指出，位置不对的由 S-02 指出；\
                    表格或内容还在、只是没有标题的，按警告处理。
                    """,
                en: """
                    A report has six sections, none of which may be left out. Headings in other words are told by S-03, \
                    headings out of their place by S-02; a section whose table or text is there without its heading is \
                    a warning.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号、国办公开办函〔2019〕60号规定的六个部分",
                en: "Regulation on open government information, Article 50; the six sections of the form"),
            benignCauses: [
                LocalizedText(
                    zh: "标题是图片，或在抓取网页、转换文件时丢失",
                    en: "the heading is a picture or was lost when the page was taken or converted"),
                LocalizedText(zh: "一个部分单独发布在另一页", en: "a section is published on a page of its own"),
            ],
            examples: [
                RuleExample(LocalizedText(zh: "六个部分齐全", en: "all six sections"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "没有第四部分，也没有表四", en: "neither section 4 nor its table"),
                    ExampleReport(cells: ["t4": nil], prose: ExampleProse(headings: [4: nil])), findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "没有第四部分的标题，表四还在", en: "table 4 stands without its heading"),
                    ExampleReport(prose: ExampleProse(headings: [4: nil])), findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "标题换了说法，不算缺少", en: "a heading in other words is there"),
                    ExampleReport(
                        prose: ExampleProse(headings: [1: "一、工作总体推进情况", 5: "五、存在问题及改进措施", 6: "六、其他需要报告事项"]))),
                RuleExample(
                    LocalizedText(zh: "问题和改进各成一章", en: "problems and improvements as chapters of their own"),
                    ExampleReport(
                        prose: ExampleProse(
                            disputes: ["五、存在的问题", "解读偏少。", "六、改进措施", "已为三份文件配上图解。"],
                            headings: [5: nil, 6: "七、其他需要报告的事项"])),
                    findings: [.fail(quotes: ["五、存在的问题", "六、改进措施"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "标题在别处，由 S-02 指出", en: "a heading out of its place is told by S-02"),
                    ExampleReport(
                        prose: ExampleProse(disputes: ["五、存在的主要问题及改进情况"], headings: [4: "六、其他需要报告的事项", 5: nil, 6: nil])),
                    findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "没有读到正文", en: "no text was read"),
                    ExampleReport(
                        prose: ExampleProse(
                            opening: [], overview: [], requests: [], problems: [], others: [],
                            headings: [1: nil, 2: nil, 3: nil, 4: nil, 5: nil, 6: nil])),
                    findings: [.notAssessable()]),
                RuleExample(
                    LocalizedText(zh: "2019 年以前没有规定六个部分", en: "before 2019 there were no six sections"),
                    ExampleReport(year: 2018, prose: ExampleProse(headings: [4: nil]))),
            ]),
        phrases: StrayHeading.phrases,
        reads: { reading, report in
            guard reading.prose.sectionHeadings.count < SectionNumber.allCases.count, reading.followsForm
            else { return }
            MissingSections(reading).report(report)
        })
}

/// The sections that a report lacks.
private struct MissingSections {
    let reading: ReportReading

    /// As few characters without any heading are no text of a report.
    private static let leastText = 200

    init(_ reading: ReportReading) {
        self.reading = reading
    }

    func report(_ report: (Observation) -> Void) {
        let found = reading.foundSections.union(reading.strayHeadings.map(\.section))
        guard !found.isEmpty else { return report(nothingFound) }
        for section in SectionNumber.allCases where !found.contains(section) {
            let traces = traces(of: section)
            report(
                Observation(
                    reading, severity: traces == nil ? nil : .warning, subject: section.key, at: traces ?? [],
                    message: traces == nil ? missing(section) : untitled(section)))
        }
    }

    /// That no heading was found: where there is next to no text either, nothing can be said.
    private var nothingFound: Observation {
        let prose = reading.prose
        let text = prose.parts.reduce(0) { $0 + ($1.kind == .title ? 0 : $1.range.count) }
        guard text >= Self.leastText else {
            var observation = Observation(
                reading, subject: "all",
                message: LocalizedText(
                    zh: "没有读到正文，无法核对六个部分。", en: "no text was read, so the six sections cannot be checked."))
            observation.verdict = .notAssessable
            return observation
        }
        return Observation(
            reading, subject: "all",
            message: LocalizedText(zh: "六个部分的标题一个也没有。", en: "none of the six sections has its heading."))
    }

    /// Where the contents of a section without a heading stand; nil where there is no trace of it.
    private func traces(of section: SectionNumber) -> [Range<Int>]? {
        let prose = reading.prose
        switch section {
        case .overview:
            let opening = prose.parts.filter { $0.section == nil && $0.kind == .sentence }
            return opening.reduce(0) { $0 + $1.range.count } >= Self.leastText ? [] : nil
        case .disclosure, .requests, .disputes:
            return FormTable(rawValue: section.rawValue).flatMap { reading.has($0) ? [] : nil }
        case .problems:
            guard let problems = firstLine(with: Self.problems), let measures = firstLine(with: Self.measures) else {
                return nil
            }
            return problems == measures ? [problems] : [problems, measures]
        case .others: return nil
        }
    }

    /// The first heading or short line that holds one of some words.
    private func firstLine(with words: WordList) -> Range<Int>? {
        let prose = reading.prose
        return prose.parts.lazy.compactMap { OverviewOutline.lead(of: $0, in: prose) }
            .first { words.occurs(in: prose, $0) }
    }

    private static let problems = WordList(["问题", "不足"])
    private static let measures = WordList(["改进", "整改", "下一步"])

    private func missing(_ section: SectionNumber) -> LocalizedText {
        guard let table = FormTable(rawValue: section.rawValue) else {
            return LocalizedText(zh: "缺少“\(section.title)”。", en: "section “\(section.title)” is missing.")
        }
        return LocalizedText(
            zh: "缺少“\(section.title)”，表\(table.numeral)也没有。",
            en: "section “\(section.title)” is missing, and so is table \(table.rawValue).")
    }

    private func untitled(_ section: SectionNumber) -> LocalizedText {
        guard let table = FormTable(rawValue: section.rawValue) else {
            return LocalizedText(
                zh: "没有“\(section.title)”这个标题，相关内容写在别处。",
                en: "there is no heading “\(section.title)”; what belongs below it stands elsewhere.")
        }
        return LocalizedText(
            zh: "没有“\(section.title)”这个标题，只有表\(table.numeral)。",
            en: "there is no heading “\(section.title)”, only table \(table.rawValue).")
    }
}
