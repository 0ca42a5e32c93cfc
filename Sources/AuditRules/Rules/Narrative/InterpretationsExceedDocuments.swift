internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-24: more was interpreted than there is to interpret.
    static let interpretationsExceedDocuments = Rule(
        RuleDescription(
            id: "T-24", name: "InterpretationsExceedDocuments", severity: .info,
            title: LocalizedText(zh: "解读多于文件", en: "more interpretations than documents"),
            explanation: LocalizedText(
                zh: "正文写的解读率超过 100%，或者同一句里政策解读的件数多于政策文件的件数，请核实口径。",
                en: """
                    A share of documents interpreted is above 100%, or one sentence counts more interpretations than policy \
                    documents: a question of how they were counted.
                    """),
            basis: LocalizedText(
                zh: "常理：解读的文件不多于文件本身", en: "common sense: no more documents are interpreted than there are"),
            benignCauses: [
                LocalizedText(
                    zh: "一份文件有文字、图解、视频等多种解读", en: "one document has several interpretations: text, picture, video"),
                LocalizedText(zh: "转载上级文件的解读", en: "interpretations of documents from above were republished"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "文件 8 件，解读 8 件", en: "8 documents, 8 interpretations"),
                    ExampleReport(prose: .onDisclosure("公开政策文件8件，发布政策解读8件，解读率100%。"))),
                RuleExample(
                    LocalizedText(zh: "文件 8 件，解读 12 件", en: "8 documents, 12 interpretations"),
                    ExampleReport(prose: .onDisclosure("公开政策文件8件，发布政策解读12件。")),
                    findings: [.fail(quotes: ["12件", "8件"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "解读率 120%", en: "a share of 120%"),
                    ExampleReport(prose: .onDisclosure("政策文件解读率120%。")),
                    findings: [.fail(quotes: ["120%"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "不在同一句", en: "not in one sentence"),
                    ExampleReport(prose: .onDisclosure("公开政策文件8件。", "发布政策解读12件。"))),
            ]),
        reads: { reading, report in
            for claim in reading.claims where claim.bound == .exact {
                switch claim.subject {
                case .disclosure(.interpretationRate) where ExactDecimal(100) < claim.value:
                    report(overRate(claim, reading))
                case .disclosure(.interpretations):
                    if let documents = documents(beside: claim, reading) { report(over(documents, claim, reading)) }
                default: continue
                }
            }
        })

    /// The policy documents that the same sentence counts, if they are fewer.
    private static func documents(beside claim: Claim, _ reading: ReportReading) -> Claim? {
        let part = reading.prose.part(at: claim.range.lowerBound)
        return reading.claims.first { other in
            other.subject == .normative(.policyDocuments) && other.bound == .exact && other.value < claim.value
                && reading.prose.part(at: other.range.lowerBound) == part
        }
    }

    private static func overRate(_ claim: Claim, _ reading: ReportReading) -> Observation {
        let quote = reading.prose.text(of: claim.range)
        return Observation(
            reading, subject: claim.subject.key, at: [claim.numberRange],
            message: LocalizedText(
                zh: "正文“\(quote)”：解读率不应超过 100%。", en: "the text says “\(quote)”: no share is above 100%."))
    }

    private static func over(_ documents: Claim, _ claim: Claim, _ reading: ReportReading) -> Observation {
        let quotes = [claim, documents].map { reading.prose.text(of: $0.range) }
        return Observation(
            reading, subject: claim.subject.key, at: [claim.numberRange, documents.numberRange],
            message: LocalizedText(
                zh: "正文“\(quotes[0])”多于“\(quotes[1])”，请核实口径。",
                en: "the text counts “\(quotes[0])” against “\(quotes[1])”, a question of how they were counted."))
    }
}
