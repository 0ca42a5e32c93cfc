internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// C-04: a report rests on a circular that another has replaced.
    static let supersededFormCited = Rule(
        RuleDescription(
            id: "C-04", name: "SupersededFormCited", severity: .warning,
            title: LocalizedText(zh: "以已被取代的文件为编制依据", en: "a circular that has been replaced is the report's basis"),
            explanation: LocalizedText(
                zh: """
                    2021 年度起，年度报告格式依据国办公开办函〔2021〕30号。仍以国办公开办函〔2019〕60号、\
                    《关于政府信息公开工作年度报告有关事项的通知》或格式（试行）为依据的，多为照抄往年文字。
                    """,
                en: """
                    From 2021 on the form is 国办公开办函〔2021〕30号. A report that still rests on 国办公开办函〔2019〕60号, its \
                    circular or its trial form has most likely copied words of former years.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号印发的格式，适用于 2021 年度起的报告",
                en: "the form of circular 国办公开办函〔2021〕30号, for reports from 2021 on"),
            benignCauses: [
                LocalizedText(zh: "只是讲述旧文件", en: "the former circular is told as history"),
                LocalizedText(zh: "同名的本地通知", en: "a local circular of the same name"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "依据现行格式", en: "the form in force"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "依据 60 号通知", en: "the circular no. 60"),
                    ExampleReport(
                        prose: ExampleProse(opening: [
                            "根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。"
                        ])),
                    findings: [
                        .fail(
                            quotes: [
                                "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）"
                            ], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "只写文号", en: "its number alone"),
                    ExampleReport(prose: ExampleProse(opening: ["按照国办公开办函〔2019〕60号要求编制。"])),
                    findings: [.fail(quotes: ["国办公开办函〔2019〕60号"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "格式（试行）", en: "the trial form"),
                    ExampleReport(prose: ExampleProse(opening: ["依据《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。"])),
                    findings: [.fail(quotes: ["《中华人民共和国政府信息公开工作年度报告格式（试行）》"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "2020 年度依据 60 号通知", en: "the circular no. 60 for 2020"),
                    ExampleReport(
                        .y2019, year: 2020, prose: ExampleProse(opening: ["按照国办公开办函〔2019〕60号要求编制。"]))),
                RuleExample(
                    LocalizedText(zh: "旧通知已经不用", en: "the former circular as history"),
                    ExampleReport(
                        prose: ExampleProse(opening: ["按照新格式编制，国办公开办函〔2019〕60号不再执行。", "60号文即国办公开办函〔2019〕60号。"]))),
                RuleExample(
                    LocalizedText(zh: "文号是现行文件的，归文件名称与文号不对应", en: "with the number in force it is another rule's"),
                    ExampleReport(
                        prose: ExampleProse(opening: [
                            "按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。"
                        ]))),
                RuleExample(
                    LocalizedText(zh: "本地通知", en: "a local circular"),
                    ExampleReport(
                        prose: ExampleProse(opening: [
                            "按照《清河县人民政府办公室关于政府信息公开工作年度报告有关事项的通知》编制。",
                            "按照县政府办公室《关于政府信息公开工作年度报告有关事项的通知》编制。",
                            "按照《关于政府信息公开工作年度报告有关事项的通知》（清政办函〔2025〕2号）编制。",
                        ]))),
            ]),
        reads: { reading, report in
            for (document, places) in reading.supersededBases.groupedInOrder(by: \.document.number) {
                let last = places[0].document.years.upperBound
                let quote = reading.prose.text(of: places[0].range)
                let current = reading.currentDocument(insteadOf: places[0].document)
                let now = current.map {
                    LocalizedText(zh: "，现行为\($0.number)", en: "; \($0.number) holds now")
                }
                report(
                    Observation(
                        reading, subject: document, at: places.map(\.range),
                        message: LocalizedText(
                            zh: "\(reading.report.year) 年度报告以\(quote)为依据，该文件只适用到 \(last) 年度\(now?.zh ?? "")。",
                            en: """
                                the report on \(reading.report.year) rests on \(quote), which was for years up to \
                                \(last)\(now?.en ?? "").
                                """)))
            }
        })
}

extension ReportReading {
    /// Where the report calls a document its basis that does not hold any more.
    fileprivate var supersededBases: [(document: KnownCitations.Document, range: Range<Int>)] {
        guard !citations.titles.isEmpty || !citations.numbers.isEmpty else { return [] }
        let year = year
        let superseded = settings.citations.documents.filter { $0.year != nil && $0.years.upperBound < year }
        guard !superseded.isEmpty else { return [] }
        var bases: [(document: KnownCitations.Document, range: Range<Int>)] = []
        for title in citations.titles {
            guard
                let document = superseded.first(where: { $0.isNamed(by: title, in: prose) }), !isLocal(title),
                !hasNumberInForce(title), isBasisToday(at: title.range.lowerBound)
            else { continue }
            bases.append((document, span(of: title)))
        }
        for number in citations.numbers {
            guard
                let document = superseded.first(where: { $0.has(number, in: prose) }),
                isBasisToday(at: number.range.lowerBound),
                !bases.contains(where: { $0.range.contains(number.range.lowerBound) })
            else { continue }
            bases.append((document, number.range))
        }
        return bases.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What holds now in place of a document: the newest one whose titles hold the same word.
    fileprivate func currentDocument(insteadOf document: KnownCitations.Document) -> KnownCitations.Document? {
        settings.citations.documents.last { $0.keyword == document.keyword && $0.years.contains(report.year) }
    }

    /// Whether a title of the same wording is that of a local circular: a local number stands behind it, or a local
    /// office before it.
    private func isLocal(_ title: CitedTitle) -> Bool {
        if let number = title.number { return !isNational(citations.numbers[number]) }
        let sentence = part(at: title.range.lowerBound).range
        var start = title.range.lowerBound
        while start > sentence.lowerBound, (0x3400...0x9FFF).contains(prose.scalars[start - 1]) { start -= 1 }
        return Self.offices.start(before: title.range.lowerBound, in: prose) != nil
            && !Self.stateCouncil.occurs(in: prose, start..<title.range.lowerBound)
    }

    /// Whether the number behind a title is that of a document in force: then they do not belong together, and nobody can
    /// tell which is meant.
    private func hasNumberInForce(_ title: CitedTitle) -> Bool {
        guard let number = title.number.map({ citations.numbers[$0] }) else { return false }
        return settings.citations.documents.contains { $0.years.contains(year) && $0.has(number, in: prose) }
    }

    private func isBasisToday(at position: Int) -> Bool {
        isBasis(at: position) && !Self.history.occurs(in: prose, part(at: position).range)
    }

    private static let offices = WordList("办公室", "办公厅", "政府", "局", "厅", "委", "办")
    private static let stateCouncil = WordList("国务院", "国办")
    private static let history = WordList("不再", "废止", "取代", "代替", "原《", "原国办", "此前", "以往")
}
