internal import TextSupport

extension ExampleProse {
    /// A report in order but for what its overview says of requests.
    static func onRequests(_ paragraphs: String...) -> ExampleProse {
        ExampleProse(overview: Array(plainOverview[..<3]) + paragraphs + Array(plainOverview[4...]))
    }

    /// A report in order but for what its overview says of the documents it manages.
    static func onDocuments(_ paragraph: String) -> ExampleProse {
        ExampleProse(overview: Array(plainOverview[..<5]) + [paragraph] + Array(plainOverview[6...]))
    }

    /// A report in order but for what its overview says of disclosure.
    static func onDisclosure(_ paragraphs: String...) -> ExampleProse {
        ExampleProse(overview: [plainOverview[0]] + paragraphs + Array(plainOverview[2...]))
    }
}

extension ClaimRule {
    /// What rules on claims rest on.
    static let basis = LocalizedText(
        zh: "国办公开办函〔2021〕30号要求年度报告内容准确；正文和表格说的是同一件事，数字应当一致",
        en: """
            circular 国办公开办函〔2021〕30号 asks for accurate reports; text and table speak of the same thing, so their \
            numbers agree
            """)

    /// Benign causes that rules on claims share.
    static let otherScope = LocalizedText(
        zh: "正文只说其中一部分，或者说的是其他机关、整个地区", en: "the text tells of a part, of another organ or of a whole region")
}
