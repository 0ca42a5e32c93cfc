internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// C-03: the number of a known document is misspelt.
    static let formNumberMisspelt = Rule(
        RuleDescription(
            id: "C-03", name: "FormNumberMisspelt", severity: .error,
            title: LocalizedText(zh: "发文字号写错", en: "the number of a document is misspelt"),
            explanation: LocalizedText(
                zh: """
                    《政府信息公开工作年度报告格式》的文号是国办公开办函〔2021〕30号。发文机关代字写成“国办发”“国办函”“办涵”等是错误；\
                    只缺年份括号或多写“第”字的，可能是提取文字时丢失，仅作提示；引用格式而全文没有文号的，也只提示。
                    """,
                en: """
                    The form is 国办公开办函〔2021〕30号. Another issuer, such as 国办发, 国办函 or 办涵, is an error. Brackets that \
                    are missing or a superfluous 第 weigh little: the brackets may have been lost when the text was taken out. \
                    So does a form that is cited without any number.
                    """),
            basis: LocalizedText(zh: "所引文件本身的发文字号", en: "the number of the cited document itself"),
            benignCauses: [
                LocalizedText(zh: "文字提取时丢失了括号", en: "brackets were lost when the text was taken out"),
                LocalizedText(zh: "引用的是同号的另一文件", en: "another document with the same year and number is meant"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "文号正确", en: "the right number"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "写成“国办发”", en: "国办发 for 国办公开办函"),
                    ExampleReport(prose: ExampleProse(opening: ["按照国办发〔2021〕30号文件要求编制本年度报告。"])),
                    findings: [.fail(quotes: ["国办发〔2021〕30号"])]),
                RuleExample(
                    LocalizedText(zh: "“函”写成“涵”", en: "涵 for 函"),
                    ExampleReport(prose: .overview("落实国办公开办涵〔2021〕30号要求。")),
                    findings: [.fail(quotes: ["国办公开办涵〔2021〕30号"])]),
                RuleExample(
                    LocalizedText(zh: "括号丢失", en: "brackets are lost"),
                    ExampleReport(prose: ExampleProse(opening: ["依据国办公开办函〔202130号和国办公开办函2021〔30〕号编制。"])),
                    findings: [
                        .fail(quotes: ["国办公开办函〔202130号", "国办公开办函2021〔30〕号"], severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "没有括号，写了“年”字", en: "年 in place of the brackets"),
                    ExampleReport(prose: ExampleProse(opening: ["依据国办公开办函2021年30号编制。"])),
                    findings: [.fail(quotes: ["国办公开办函2021年30号"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "多写“第”字", en: "a superfluous 第"),
                    ExampleReport(prose: ExampleProse(opening: ["依据国办公开办函〔2021〕第30号编制。"])),
                    findings: [.fail(quotes: ["国办公开办函〔2021〕第30号"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "没有文号", en: "no number"),
                    ExampleReport(prose: ExampleProse(opening: ["依据《中华人民共和国政府信息公开工作年度报告格式》编制。"])),
                    findings: [.fail(quotes: ["《中华人民共和国政府信息公开工作年度报告格式》"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "同号的另一文件", en: "another document of the same number"),
                    ExampleReport(
                        prose: .overview("落实《国务院办公厅关于农村寄递物流的意见》（国办发〔2021〕30号）和清政办函〔2021〕30号。"))),
            ]),
        reads: { reading, report in
            if let (document, title) = reading.unnumberedDocument {
                let quote = reading.prose.text(of: title)
                report(
                    Observation(
                        reading, severity: .info, subject: "unnumbered", at: [title],
                        message: LocalizedText(
                            zh: "引用\(quote)而没有写明文号\(document.number)。",
                            en: "\(quote) is cited without its number, \(document.number).")))
            }
            for (key, numbers) in reading.misspeltNumbers.groupedInOrder(by: \.key) {
                let document = reading.settings.citations.numbered[key.document]
                let quote = reading.prose.text(of: numbers[0].range)
                report(
                    Observation(
                        reading, severity: key.severity, at: numbers.map(\.range),
                        message: key.severity == .info
                            ? LocalizedText(
                                zh: "文号写作“\(quote)”，规范写法是\(document.number)，请核对原件。",
                                en:
                                    "the number is written “\(quote)”; it should be \(document.number): see the original."
                            )
                            : LocalizedText(
                                zh: "文号写作“\(quote)”，《\(document.title)》的文号是\(document.number)。",
                                en: "the number is written “\(quote)”; 《\(document.title)》 is \(document.number).")))
            }
        })
}

extension ReportReading {
    fileprivate struct MisspeltNumber {
        let key: Key
        let range: Range<Int>

        struct Key: Hashable {
            let document: Int
            let severity: Severity
        }
    }

    /// A known document of the fiscal year that is named, and whose number stands nowhere.
    fileprivate var unnumberedDocument: (KnownCitations.Document, Range<Int>)? {
        guard !citations.titles.isEmpty else { return nil }
        let documents = settings.citations.numbered
        let year = year
        for title in citations.titles {
            if let document = documents.first(where: { isUnnumbered($0, year, title) }) {
                return (document, title.range)
            }
        }
        return nil
    }

    /// Whether a title names a document that holds in a year, of which no number stands anywhere.
    private func isUnnumbered(_ document: KnownCitations.Document, _ year: Int, _ title: CitedTitle) -> Bool {
        // The end of the title tells nearly all documents apart.
        guard document.core.last == prose.scalars[title.name.upperBound - 1], document.years.contains(year) else {
            return false
        }
        return document.isNamed(by: title, in: prose) && !document.isOnFees
            && !citations.numbers.contains { document.hasFigures(of: $0) }
    }

    /// The numbers of known documents that are written otherwise than they should be.
    fileprivate var misspeltNumbers: [MisspeltNumber] {
        guard !citations.numbers.isEmpty else { return [] }
        let documents = settings.citations.numbered
        return citations.numbers.compactMap { number in
            guard let document = documents.indices.first(where: { documents[$0].hasFigures(of: number) }),
                let severity = severity(of: number, meaning: documents[document])
            else { return nil }
            return MisspeltNumber(key: MisspeltNumber.Key(document: document, severity: severity), range: number.range)
        }
    }

    /// How much it weighs that a number is written so; nil where it is right, or where another document may be meant.
    private func severity(of number: CitedNumber, meaning document: KnownCitations.Document) -> Severity? {
        if document.has(number, in: prose) { return number.form == .bracketed ? nil : .info }
        // The measure on fees has a rule of its own.
        guard isNational(number), !document.isOnFees else { return nil }
        // No office is called so.
        if Self.disclosureOffice.occurs(in: prose, number.issuer) { return .error }
        if let title = number.title {
            return document.canBeNamed(by: citations.titles[title], in: prose) ? .error : nil
        }
        return Self.reports.occurs(in: prose, part(at: number.range.lowerBound).range) ? .error : nil
    }

    private static let disclosureOffice = WordList("公开", "涵")
    private static let reports = WordList("年度报告", "年报")
}
