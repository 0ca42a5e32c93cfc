internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-07: a government's report gives no result of 工作考核, 社会评议 or 责任追究.
    static let supervisionResultMissing = Rule(
        RuleDescription(
            id: "S-07", name: "SupervisionResultMissing", severity: .warning,
            title: LocalizedText(
                zh: "没有写工作考核、社会评议或责任追究的结果", en: "no result of assessment, public review or accountability"),
            explanation: LocalizedText(
                zh: """
                    各级人民政府（含乡镇）的年度报告应包括工作考核、社会评议和责任追究结果情况，三项分别核对。\
                    没有提到的按警告处理；只写了制度、打算而没有结果的作提示。没有发生也是结果，应写明。部门不在此列。
                    """,
                en: """
                    The reports of governments, townships among them, give the results of assessment, public review and \
                    accountability; each is checked by itself. One that is not mentioned is a warning; one of which only \
                    rules or plans are told is for information. That nothing happened is a result too. Departments need \
                    not report them.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开条例》第五十条：各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况；国办公开办函〔2021〕30号",
                en: "Regulation on open government information, Article 50; circular 国办公开办函〔2021〕30号"),
            benignCauses: [
                LocalizedText(zh: "结果用了别的说法", en: "the result is told in words that the rule does not know"),
                LocalizedText(
                    zh: "由县（区）统一开展、另行公布", en: "the county assesses all its townships and publishes the results itself"),
            ],
            examples: [
                RuleExample(LocalizedText(zh: "三项都有结果", en: "three results"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "一项也没有提到", en: "none is mentioned"),
                    ExampleReport(prose: supervision("镇里定期检查公开情况，发现问题及时整改。")),
                    findings: [
                        .fail(quotes: ["（五）监督保障"], severity: .warning),
                        .fail(quotes: ["（五）监督保障"], severity: .warning),
                        .fail(quotes: ["（五）监督保障"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "只有制度，没有结果", en: "rules, but no results"),
                    ExampleReport(
                        prose: supervision("一是把信息公开纳入年终考核。", "二是完善社会评议制度。", "三是强化责任追究机制。")),
                    findings: [
                        .fail(quotes: ["考核"], severity: .info), .fail(quotes: ["评议"], severity: .info),
                        .fail(quotes: ["追究"], severity: .info),
                    ]),
                RuleExample(
                    LocalizedText(zh: "没有责任追究的结果", en: "accountability only is missing"),
                    ExampleReport(
                        organ: Organ(name: "清河县人民政府"),
                        prose: supervision("在全市年度考核中位列第3名，社会评议满意率达98%。")),
                    findings: [.fail(quotes: ["（五）监督保障"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "没有发生也是结果", en: "that nothing happened is a result"),
                    ExampleReport(
                        prose: supervision("考核结果为良好，社会评议未收到意见，全年无工作人员因政府信息公开被追责。"))),
                RuleExample(
                    LocalizedText(zh: "部门不要求", en: "a department need not report them"),
                    ExampleReport(organ: Organ(name: "清河县财政局", county: "清河县"), prose: supervision("定期检查。"))),
            ]),
        phrases: SupervisionResults.phrases,
        reads: { reading, report in
            let results = SupervisionResults(reading)
            guard results.hasResult.contains(false), reading.followsForm, isGovernment(reading.report.organ),
                reading.hasSections, reading.isSimplified
            else { return }
            for topic in SupervisionResults.Topic.allCases where !results.hasResult[topic.rawValue] {
                let mention = results.mentions[topic.rawValue]
                report(
                    Observation(
                        reading, severity: mention == nil ? .warning : .info, subject: "\(topic)",
                        at: [mention ?? supervisionHeading(reading)].compactMap { $0 },
                        message: message(topic, isMentioned: mention != nil)))
            }
        })

    private static func supervision(_ paragraphs: String...) -> ExampleProse {
        ExampleProse(overview: ExampleProse.plainOverview.dropLast() + paragraphs)
    }

    private static func isGovernment(_ organ: Organ) -> Bool {
        switch OrganKind(organ) {
        case .township, .government: true
        case .department: false
        }
    }

    /// The heading of 监督保障, or else that of the overview.
    private static func supervisionHeading(_ reading: ReportReading) -> Range<Int>? {
        let prose = reading.prose
        guard let indices = prose.partIndices(of: .overview) else { return nil }
        let heading = indices.last { index in
            OverviewOutline.lead(of: prose.parts[index], in: prose).map { supervisionWords.occurs(in: prose, $0) }
                ?? false
        }
        return prose.parts[heading ?? indices.lowerBound].range
    }

    private static let supervisionWords = WordList(["监督", "保障"])

    private static func message(_ topic: SupervisionResults.Topic, isMentioned: Bool) -> LocalizedText {
        let name =
            switch topic {
            case .assessment: LocalizedText(zh: "工作考核", en: "assessment (工作考核)")
            case .review: LocalizedText(zh: "社会评议", en: "public review (社会评议)")
            case .accountability: LocalizedText(zh: "责任追究", en: "accountability (责任追究)")
            }
        return isMentioned
            ? LocalizedText(
                zh: "\(name.zh)只写了制度或打算，没有写结果。",
                en: "of \(name.en) only rules or plans are told, no result.")
            : LocalizedText(zh: "没有写\(name.zh)的结果。", en: "no result of \(name.en) is given.")
    }
}
