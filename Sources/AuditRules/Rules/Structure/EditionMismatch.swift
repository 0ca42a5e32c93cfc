internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-19: the tables follow another edition of the form than that of the fiscal year.
    static let editionMismatch = Rule(
        RuleDescription(
            id: "S-19", name: "EditionMismatch", severity: .error,
            title: LocalizedText(zh: "表格版本与报告年度不符", en: "the tables are of another edition than the year's"),
            explanation: LocalizedText(
                zh: "2019、2020 年度用国办公开办函〔2019〕60号的表格，2021 年度起用国办公开办函〔2021〕30号的表格。按栏目名称判断，不看年份。",
                en: """
                    The fiscal years 2019 and 2020 have the tables of circular 国办公开办函〔2019〕60号, those from 2021 on the tables \
                    of 国办公开办函〔2021〕30号. The edition is told by the labels, not by the year.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号（2021 年 9 月印发）更新了 2019 年的试行格式",
                en: "circular 国办公开办函〔2021〕30号 of September 2021 replaced the trial form of 2019"),
            benignCauses: [
                LocalizedText(
                    zh: "2021 年度报告在新格式印发前起草", en: "a report on 2021 that was drafted before the new form came out")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "版本相符", en: "the year's edition"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "2020 年度用 2019 年格式", en: "the form of 2019 for 2020"),
                    ExampleReport(.y2019, year: 2020, prose: ExampleProse(disclosure: ["本年新制作数量"]))),
                RuleExample(
                    LocalizedText(zh: "2022 年度还用 2019 年格式", en: "the form of 2019 for 2022"),
                    ExampleReport(.y2019, year: 2022, prose: ExampleProse(disclosure: ["本年新制作数量", "上一年项目数量"])),
                    findings: [.fail(quotes: ["本年新制作数量", "上一年项目数量"])]),
                RuleExample(
                    LocalizedText(zh: "2020 年度用了 2021 年格式", en: "the form of 2021 for 2020"),
                    ExampleReport(year: 2020, prose: ExampleProse(disclosure: ["本年制发件数"])),
                    findings: [.fail(quotes: ["本年制发件数"])]),
                RuleExample(
                    LocalizedText(zh: "看不出是哪一版", en: "the labels do not tell"),
                    ExampleReport(
                        year: 2020, prose: ExampleProse(),
                        notes: [ReadingNote(.edition, LocalizedText(zh: "不能说明是哪一版", en: "do not tell"))])),
                RuleExample(
                    LocalizedText(zh: "表格没有读到", en: "no table was read"),
                    ExampleReport(year: 2020, cells: ["t2": nil, "t3": nil, "t4": nil], prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "2018 年度没有规定格式", en: "there was no form for 2018"),
                    ExampleReport(year: 2018, prose: ExampleProse(disclosure: ["本年制发件数"]))),
            ]),
        reads: { reading, report in
            let edition = reading.edition
            guard let expected = reading.expectedEdition, expected != edition else { return }
            let pieces = reading.pieces(labelled: EditionLabels.of(edition))
            // Where no label tells the edition, the reader took the newest.
            guard let first = pieces.first else { return }
            var observation = Observation(
                reading, subject: "edition",
                message: LocalizedText(
                    zh: """
                        \(reading.year) 年度应用 \(expected.rawValue) 年格式，表格是 \(edition.rawValue) 年格式\
                        （如“\(reading.contents.text.document.string(first))”）。
                        """,
                    en: """
                        a report on \(reading.year) has the form of \(expected.rawValue); its tables are those of \
                        \(edition.rawValue) (such as “\(reading.contents.text.document.string(first))”).
                        """))
            observation.passages = pieces.prefix(3).map {
                FoundPassage(Passage($0, of: reading.contents.text.document))
            }
            report(observation)
        })
}
