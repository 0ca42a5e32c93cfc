internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// C-05: the measure on fees for information is cited under a wrong name or number.
    static let feeMeasureMisnamed = Rule(
        RuleDescription(
            id: "C-05", name: "FeeMeasureMisnamed", severity: .warning,
            title: LocalizedText(zh: "信息处理费管理办法的名称或文号写错", en: "the measure on fees has a wrong name or number"),
            explanation: LocalizedText(
                zh: """
                    收取信息处理费依据的是《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。名称漏掉“信息”二字，\
                    或文号写成国办发等，都与原文不符。书名号以外的“信息处理费”等简便说法不受影响。
                    """,
                en: """
                    Fees rest on 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）. A name that leaves out 信息, or another \
                    issuer in the number, is not the document's own. Loose wording outside 《》 does not matter.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的名称和文号",
                en: "name and number of 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"),
            benignCauses: [LocalizedText(zh: "引用的是地方的收费办法", en: "a local measure on fees is cited")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "名称和文号正确", en: "the right name and number"),
                    ExampleReport(
                        prose: ExampleProse(others: [
                            "依据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号），2024年度未收取信息处理费。"
                        ]))),
                RuleExample(
                    LocalizedText(zh: "名称漏掉“信息”", en: "信息 is left out of the name"),
                    ExampleReport(prose: ExampleProse(others: ["依据《政府信息公开处理费管理办法》，2024年度未收取信息处理费。"])),
                    findings: [.fail(quotes: ["《政府信息公开处理费管理办法》"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "文号写成“国办发”", en: "国办发 for 国办函"),
                    ExampleReport(
                        prose: ExampleProse(others: [
                            "依据《政府信息公开信息处理费管理办法》（国办发〔2020〕109号），2024年度未收取信息处理费。"
                        ])),
                    findings: [.fail(quotes: ["国办发〔2020〕109号"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "书名号以外的简便说法", en: "loose wording outside the marks"),
                    ExampleReport(prose: ExampleProse(others: ["2024年度未收取政府信息公开处理费，未发出《处理费收费通知书》。"]))),
                RuleExample(
                    LocalizedText(zh: "地方的办法", en: "a local measure"),
                    ExampleReport(
                        prose: ExampleProse(others: [
                            "依据《清河省政府信息公开处理费管理办法》和《信息处理费收取办法》（清财综〔2021〕28号），2024年度未收取费用。"
                        ]))),
                RuleExample(
                    LocalizedText(zh: "同号的另一文件", en: "another document of the same number"),
                    ExampleReport(prose: .overview("落实国办发〔2020〕109号和《国务院办公厅关于试点的意见》（国办发〔2020〕109号）。"))),
            ]),
        whereFound: ["处理费", "109号"],
        reads: { reading, report in
            guard let measure = reading.settings.citations.numbered.first(where: \.isOnFees)
            else { return }
            let titles = reading.misnamedMeasures(measure)
            if let first = titles.first {
                let quote = reading.prose.text(of: first)
                report(
                    Observation(
                        reading, at: titles,
                        message: LocalizedText(
                            zh: "名称写作\(quote)，应为《\(measure.title)》。",
                            en: "the measure is called \(quote); it is 《\(measure.title)》.")))
            }
            let numbers = reading.misnumberedMeasures(measure)
            if let first = numbers.first {
                let quote = reading.prose.text(of: first)
                report(
                    Observation(
                        reading, at: numbers,
                        message: LocalizedText(
                            zh: "文号写作\(quote)，《\(measure.title)》的文号是\(measure.number)。",
                            en: "the number is written \(quote); 《\(measure.title)》 is \(measure.number).")))
            }
        })
}

extension ReportReading {
    /// Titles that mean the measure and are not its name.
    fileprivate func misnamedMeasures(_ measure: KnownCitations.Document) -> [Range<Int>] {
        citations.titles.indices.filter { index in
            let title = citations.titles[index]
            return Self.fees.occurs(in: prose, title.name) && Self.measures.occurs(in: prose, title.name)
                && !WordList(measure.title).occurs(in: prose, title.name) && !isLocal(title)
                // Of a title in a title the inner one is judged.
                && !citations.titles.contains { $0.outer == index && Self.fees.occurs(in: prose, $0.name) }
        }.map { citations.titles[$0].range }
    }

    /// Numbers that mean the measure and name another office.
    fileprivate func misnumberedMeasures(_ measure: KnownCitations.Document) -> [Range<Int>] {
        citations.numbers.filter { number in
            guard measure.hasFigures(of: number), !measure.has(number, in: prose), isNational(number) else {
                return false
            }
            let place = number.title.map { citations.titles[$0].name } ?? part(at: number.range.lowerBound).range
            return Self.fees.occurs(in: prose, place)
        }.map(\.range)
    }

    private func isLocal(_ title: CitedTitle) -> Bool {
        Self.places.occurs(in: prose, title.name)
            || title.number.map { !isNational(citations.numbers[$0]) } ?? false
    }

    private static let fees = WordList("处理费")
    private static let measures = WordList("办法", "规定")
    private static let places = WordList("省", "市", "县", "区", "州")
}
