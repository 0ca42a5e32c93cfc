internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// C-02: the regulation is cited with the number of an order that no longer holds.
    static let repealedOrderNumber = Rule(
        RuleDescription(
            id: "C-02", name: "RepealedOrderNumber", severity: .warning,
            title: LocalizedText(zh: "引用了修订前的国务院令号", en: "the order of the regulation before its revision is cited"),
            explanation: LocalizedText(
                zh: """
                    《中华人民共和国政府信息公开条例》2007 年以国务院令第492号公布，2019 年以国务院令第711号修订，\
                    2019 年度起的报告应引用第711号。说明沿革的文字不算。
                    """,
                en: """
                    《中华人民共和国政府信息公开条例》 was issued as 国务院令第492号 in 2007 and revised by 国务院令第711号 in 2019: \
                    reports from 2019 on cite the latter. Words that tell the law's history do not count.
                    """),
            basis: LocalizedText(
                zh: "国务院令第711号（2019年4月3日公布，2019年5月15日起施行）",
                en: "国务院令第711号, issued on 2019-04-03, in force from 2019-05-15"),
            benignCauses: [LocalizedText(zh: "讲述条例的沿革", en: "the history of the regulation is told")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "第711号", en: "the order in force"),
                    ExampleReport(prose: .overview("落实《中华人民共和国政府信息公开条例》（国务院令第711号）。"))),
                RuleExample(
                    LocalizedText(zh: "第492号", en: "the former order"),
                    ExampleReport(prose: .overview("落实《中华人民共和国政府信息公开条例》（国务院令第492号）。")),
                    findings: [.fail(quotes: ["国务院令第492号"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "“第492号令”", en: "written the other way round"),
                    ExampleReport(prose: .overview("落实中华人民共和国国务院第 492 号令。")),
                    findings: [.fail(quotes: ["国务院第 492 号令"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "讲述沿革", en: "the law's history"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "条例于2007年以国务院令第492号发布。", "落实《条例》（国务院令第492号公布，国务院令第711号修订）。",
                            "国务院令第492号公布的条例已经修订。",
                        ]))),
            ]),
        whereFound: ["492号", "国务院令", "国务院第"],
        reads: { reading, report in
            let stale = reading.staleOrders
            guard let (order, law) = stale.first else { return }
            let current = reading.settings.citations.documents.last { $0.year == nil && $0.core == law.core }
            let right = current?.number ?? law.title
            let quote = reading.prose.text(of: order.range)
            report(
                Observation(
                    reading, at: stale.map(\.number.range),
                    message: LocalizedText(
                        zh: "\(reading.report.year) 年度报告引用了修订前的\(quote)，现行《\(law.title)》为\(right)。",
                        en: """
                            the report on \(reading.report.year) cites \(quote), as the regulation was before its \
                            revision; 《\(law.title)》 is now \(right).
                            """)))
        })
}

extension ReportReading {
    /// The orders that did not hold any more in the fiscal year, where they are not told as history.
    fileprivate var staleOrders: [(number: CitedNumber, law: KnownCitations.Document)] {
        citations.numbers.compactMap { number in
            guard number.form == .order,
                let law = settings.citations.documents.first(where: { $0.year == nil && $0.serial == number.serial }),
                law.years.upperBound < report.year, !isHistory(number)
            else { return nil }
            return (number, law)
        }
    }

    private func isHistory(_ number: CitedNumber) -> Bool {
        Self.history.occurs(in: prose, part(at: number.range.lowerBound).range)
            || Self.issued.begins(at: number.range.upperBound, in: prose)
    }

    private static let history = WordList("2007年", "711", "原条例", "原《", "废止")
    private static let issued = WordList("公布", "发布", "颁布")
}
