internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// C-06: a title and the number behind it belong to different documents.
    static let titleNumberMismatch = Rule(
        RuleDescription(
            id: "C-06", name: "TitleNumberMismatch", severity: .warning,
            title: LocalizedText(zh: "文件名称与文号不对应", en: "a title and its number are of different documents"),
            explanation: LocalizedText(
                zh: """
                    书名号中的文件名称与紧跟其后的文号不是同一文件的，如《政府信息公开信息处理费管理办法》后面写了\
                    国办公开办函〔2021〕30号。只核对清单中已知的国务院和国务院办公厅文件。
                    """,
                en: """
                    The title between 《》 and the number right behind it are not of one document, such as \
                    《政府信息公开信息处理费管理办法》 with 国办公开办函〔2021〕30号. Only documents of the State Council and its \
                    offices that the list knows are looked at.
                    """),
            basis: LocalizedText(zh: "所引文件本身的名称和文号", en: "title and number of the cited document itself"),
            benignCauses: [
                LocalizedText(zh: "文号属于同一句中的另一文件", en: "the number is that of another document in the sentence")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "名称与文号对应", en: "title and number fit"),
                    ExampleReport(
                        prose: .overview("落实《条例》（国务院令第711号）和《关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）。"))),
                RuleExample(
                    LocalizedText(zh: "文号属于另一文件", en: "the number of another document"),
                    ExampleReport(prose: .overview("依据《政府信息公开信息处理费管理办法》（国办公开办函〔2021〕30号）收费。")),
                    findings: [
                        .fail(quotes: ["《政府信息公开信息处理费管理办法》（国办公开办函〔2021〕30号）"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "已知文件写了另一文号", en: "a known document with another number"),
                    ExampleReport(prose: .overview("落实《中华人民共和国政府信息公开条例》（国务院令第771号）。")),
                    findings: [
                        .fail(quotes: ["《中华人民共和国政府信息公开条例》（国务院令第771号）"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "旧通知的名称，现行文件的文号", en: "the former circular's title with the number in force"),
                    ExampleReport(
                        prose: .overview("根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。")),
                    findings: [
                        .fail(
                            quotes: ["《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "本地转发的文件有自己的文号", en: "a local circular has its own number"),
                    ExampleReport(
                        prose: .overview("落实《政府信息公开工作年度报告格式》（清政办函〔2021〕12号），并学习国务院令第713号。"))),
                RuleExample(
                    LocalizedText(zh: "代字写错归文号写错", en: "a misspelt issuer is another rule's"),
                    ExampleReport(prose: .overview("落实《政府信息公开工作年度报告格式》（国办发〔2021〕30号）。"))),
                RuleExample(
                    LocalizedText(zh: "清单以外的文件", en: "documents that the list does not know"),
                    ExampleReport(prose: .overview("落实《重大行政决策程序暂行条例》（国务院令第713号）和《意见》（国办发〔2016〕80号）。"))),
            ]),
        reads: { reading, report in
            for title in reading.citations.titles {
                guard let index = title.number, let expected = reading.mismatch(title, reading.citations.numbers[index])
                else { continue }
                let range = reading.span(of: title)
                let quote = reading.prose.text(of: range)
                report(Observation(reading, at: [range], message: expected.message(quote)))
            }
        })
}

/// How a title and a number do not fit.
private enum Mismatch {
    /// The number is that of a document with another title.
    case number(of: KnownCitations.Document)
    /// The title is that of a document with another number.
    case title(of: KnownCitations.Document)

    func message(_ quote: String) -> LocalizedText {
        switch self {
        case .number(let document):
            LocalizedText(
                zh: "\(quote)：\(document.number)是《\(document.title)》的文号。",
                en: "\(quote): \(document.number) is the number of 《\(document.title)》.")
        case .title(let document):
            LocalizedText(
                zh: "\(quote)：《\(document.title)》的文号是\(document.number)。",
                en: "\(quote): 《\(document.title)》 is \(document.number).")
        }
    }
}

extension ReportReading {
    fileprivate func mismatch(_ title: CitedTitle, _ number: CitedNumber) -> Mismatch? {
        guard isNational(number) else { return nil }
        let documents = settings.citations.documents
        if let owner = documents.first(where: { $0.has(number, in: prose) }) {
            let isFitting = owner.canBeNamed(by: title, in: prose) && !isFormer(title, beside: number, of: owner)
            return isFitting ? nil : .number(of: owner)
        }
        guard let named = documents.last(where: { $0.isNamed(by: title, in: prose) }),
            // Another issuer with the right figures is misspelt.
            !documents.contains(where: { $0.hasFigures(of: number) })
        else { return nil }
        return .title(of: named)
    }

    /// Whether a title is that of a document which the one with the number has replaced.
    private func isFormer(
        _ title: CitedTitle, beside number: CitedNumber, of owner: KnownCitations.Document
    ) -> Bool {
        func isFormer(_ document: KnownCitations.Document) -> Bool {
            document.years.upperBound < owner.years.lowerBound
        }
        let named = settings.citations.documents.filter { $0.isNamed(by: title, in: prose) }
        return named.contains(where: isFormer) && !named.contains { !isFormer($0) || $0.has(number, in: prose) }
    }
}
