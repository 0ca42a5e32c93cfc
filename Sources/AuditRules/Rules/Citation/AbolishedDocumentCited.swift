internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// C-13: a report rests on a draft, or on a document that the list says is abolished.
    static let abolishedDocumentCited = Rule(
        RuleDescription(
            id: "C-13", name: "AbolishedDocumentCited", severity: .info,
            title: LocalizedText(zh: "以草案或已废止的文件为依据", en: "a draft or an abolished document is the basis"),
            explanation: LocalizedText(
                zh: """
                    报告以征求意见稿、草案或引用清单中已废止的文件为依据。哪些地方文件已废止，由使用者补充到清单；\
                    清单中没有的，不作判断。公开征求意见的工作本身不算。
                    """,
                en: """
                    The report rests on a draft, or on a document that the list of citations says is abolished. Which \
                    local documents are abolished is for the user to add; of others nothing is said. That drafts were \
                    published for comment does not count.
                    """),
            basis: LocalizedText(
                zh: "使用者的引用清单；草案不是有效的依据属于常理", en: "the user's list; that a draft is no basis is common sense"),
            benignCauses: [LocalizedText(zh: "文件在报告年度内仍然有效", en: "the document was in force in the fiscal year")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "依据有效文件", en: "a document in force"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "依据征求意见稿", en: "a draft as the basis"),
                    ExampleReport(prose: .overview("按照《清河县政府信息公开办法（征求意见稿）》规范流程。")),
                    findings: [.fail(quotes: ["《清河县政府信息公开办法（征求意见稿）》"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "公开征求意见", en: "drafts published for comment"),
                    ExampleReport(prose: .overview("公开《清河县停车管理办法（草案）》，收到意见3条。"))),
                RuleExample(
                    LocalizedText(zh: "按程序公开草案", en: "drafts published as a plan says"),
                    ExampleReport(prose: .overview("按照决策程序，就《清河县停车管理办法（征求意见稿）》公开征求意见。"))),
            ]),
        reads: { reading, report in
            for title in reading.citations.titles where title.outer == nil {
                let isDraft = reading.isDraft(title)
                let abolished = reading.abolished(title)
                guard isDraft || abolished != nil, reading.isDirectBasis(title) else { continue }
                let quote = reading.prose.text(of: title.range)
                let message =
                    if let abolished {
                        LocalizedText(
                            zh: "\(quote)在清单中已废止\(abolished.right == "-" ? "" : "，现为\(abolished.right)")。",
                            en: "the list says that \(quote) is abolished"
                                + (abolished.right == "-" ? "." : "; it is \(abolished.right) now."))
                    } else {
                        LocalizedText(
                            zh: "报告以\(quote)为依据，而这是草案。", en: "the report rests on \(quote), which is a draft.")
                    }
                report(Observation(reading, at: [title.range], message: message))
            }
        })
}

extension ReportReading {
    fileprivate func isDraft(_ title: CitedTitle) -> Bool {
        Self.drafts.start(before: title.name.upperBound, in: prose) != nil
    }

    /// What the list says of a title that was abolished before the fiscal year.
    fileprivate func abolished(_ title: CitedTitle) -> KnownCitations.Wording? {
        settings.citations.abolished.first { entry in
            guard let years = entry.years, years.upperBound < report.year else { return false }
            return prose.scalars[title.name].elementsEqual(TextFolding.scalars(of: entry.wrong))
        }
    }

    /// Whether a word such as 根据 stands right before a title, or before others that it is listed with.
    fileprivate func isDirectBasis(_ title: CitedTitle) -> Bool {
        var start = title.range.lowerBound
        while let before = citations.titles.last(where: {
            $0.outer == nil && $0.range.upperBound <= start && start - $0.range.upperBound <= 1
        }) { start = before.range.lowerBound }
        return Self.basis.start(before: start, in: prose) != nil
    }

    private static let drafts = WordList("(征求意见稿)", "(草案)", "(送审稿)", "(讨论稿)")
    private static let basis = WordList("根据", "按照", "依据", "依照", "遵照", "严格执行", "严格落实", "贯彻落实", "认真落实")
}
