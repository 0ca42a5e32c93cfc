internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// the township became a town or a street since last year, and the prose does not say so.
    static let renamedOrgan = Rule(
        RuleDescription(
            id: "X-08", name: "RenamedOrgan", severity: .info,
            title: LocalizedText(zh: "机关名称与上年度不同，正文没有说明", en: "the organ's name changed, and the text does not say so"),
            explanation: LocalizedText(
                zh: """
                    同一县（区）内，上一年度的乡本年度称镇，或者镇称街道，其余名称相同，两个名称的年度前后相接、没有重叠，\
                    按同一机关逐年核对，并在此提示；正文说明了撤乡设镇、撤镇设街道、更名等情况的不提示。
                    """,
                en: """
                    In one county what was a rural township last year is a town this year, or what was a town is a \
                    street; the rest of the name is the same, and the years of both names follow each other and do not \
                    overlap. The years are compared as those of one organ, and that is said here, unless the text \
                    tells of the change.
                    """),
            basis: LocalizedText(
                zh: "常理：名称变更而不作说明，读者难以判断是否同一机关（实践）",
                en: "common sense: readers cannot tell that it is the same organ unless they are told (practice)"),
            benignCauses: [
                LocalizedText(zh: "乡、镇同时存在，是两个机关", en: "the township and the town are two organs"),
                LocalizedText(zh: "其中一年的标题写错了名称", en: "one year's title has the name wrong"),
            ],
            examples: examples),
        phrases: ["撤乡", "撤镇", "撤并", "乡改镇", "镇改街", "改为镇", "设立街道", "改设", "更名", "改名", "原名", "区划调整"],
        reads: { reading, report in
            guard reading.hits.isEmpty, let before = reading.scope.previous(of: reading.index) else { return }
            let (name, oldName) = (reading.report.organ.name, reading.scope.corpus.reports[before].organ.name)
            guard name != oldName,
                OrganName(reading.report.organ).township?.rank
                    != OrganName(reading.scope.corpus.reports[before].organ).township?.rank
            else { return }
            var observation = Observation(
                reading, subject: "",
                at: reading.prose.parts.first { $0.kind == .title }.map { [$0.range] } ?? [],
                message: LocalizedText(
                    zh: "上年度报告的机关是\(oldName)，本年度是\(name)，按同一机关核对；正文没有说明名称的变更。",
                    en: """
                        last year's report is \(oldName)'s, this year's \(name)'s: compared as one organ, though the \
                        text does not tell of the change.
                        """))
            observation.reports.append(before)
            report(observation)
        })

    private static let township = Organ(name: "清河县石坪乡人民政府", county: "清河县")
    private static let town = Organ(name: "清河县石坪镇人民政府", county: "清河县")

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "乡变为镇，没有说明", en: "a township became a town, untold"),
            ExampleReport(organ: town, prose: ExampleProse()), previous: ExampleReport(organ: township, year: 2023),
            findings: [.fail(quotes: ["清河县石坪镇人民政府2024年政府信息公开工作年度报告"], severity: .info)]),
        RuleExample(
            LocalizedText(zh: "正文说明了撤乡设镇", en: "the text tells of it"),
            ExampleReport(organ: town, prose: .overview("2024年5月石坪撤乡设镇，栏目名称同步变更。")),
            previous: ExampleReport(organ: township, year: 2023)),
        RuleExample(
            LocalizedText(zh: "只是少写了县名", en: "merely without the county"),
            ExampleReport(organ: Organ(name: "石坪镇", county: "清河县"), prose: ExampleProse()),
            previous: ExampleReport(organ: town, year: 2023)),
        RuleExample(
            LocalizedText(zh: "乡和镇同时存在", en: "both are there at once"),
            ExampleReport(organ: town, prose: ExampleProse()),
            others: [
                ExampleReport(organ: township, year: 2023), ExampleReport(organ: town, year: 2023),
            ]),
        RuleExample(
            LocalizedText(zh: "相隔两年不作推断", en: "two years apart nothing is concluded"),
            ExampleReport(organ: town, prose: ExampleProse()), previous: ExampleReport(organ: township, year: 2022)),
    ]
}
