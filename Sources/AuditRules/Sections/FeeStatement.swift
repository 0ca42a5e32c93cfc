internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// What a report says of the fees for handling requests (信息处理费).
struct FeeStatement {
    /// The parts that speak of these fees, ascending.
    private(set) var parts: [Int] = []
    /// What stands in 六、其他需要报告的事项; nil where the section was not found.
    let others: SectionContents?
    /// Whether a fee is spoken of in 六.
    private(set) var isInOthers = false

    /// The words to look for; their places are the rule's `hits`.
    static let phrases = [
        "处理费", "收费通知", "信息公开收费", "信息公开费", "信息收费", "申请收费", "收费情况", "收费和减免", "收费及减免", "收取任何费", "收取费", "收取过费", "收取相关费",
        "收取信息", "收取公开", "未收费", "没有收费", "不收费", "无收费", "未产生收费", "未发生收费", "未产生费用", "未发生费用", "未收取", "没有收取", "不收取", "无收取",
        "零收费",
        "收取的费用", "收费标准", "收取有关费", "收取申请",
    ]

    /// Whether a fee is spoken of in section 六 by one of `phrases`, or anywhere: what can be told before the section is
    /// read.
    static func isTold(_ reading: ReportReading, inOthers: Bool) -> Bool {
        let prose = reading.prose
        let start = inOthers ? prose.range(of: .others)?.lowerBound ?? .max : 0
        return reading.hits.contains { $0.range.lowerBound >= start && !isInstitutional($0.range.lowerBound, prose) }
    }

    /// Whether 收费 at a position is that of 行政事业性收费, which are other fees.
    private static func isInstitutional(_ position: Int, _ prose: Prose) -> Bool {
        prose.stands(institutional, at: position - institutional.count)
    }

    /// Reads the statement by the places of `phrases`, which are the first of the rule's own.
    init(_ reading: ReportReading) {
        let prose = reading.prose
        others = SectionContents(.others, of: prose)
        let range = others?.range(in: prose)
        for hit in reading.hits where hit.phrase < Self.phrases.count {
            if Self.isInstitutional(hit.range.lowerBound, prose) { continue }
            let part = prose.part(at: hit.range.lowerBound)
            if parts.last != part { parts.append(part) }
            if let range, range.contains(hit.range.lowerBound) { isInOthers = true }
        }
        guard let range, !isInOthers, let fee = range.first(where: { Self.isFee($0, prose) }) else { return }
        isInOthers = true
        parts.append(prose.part(at: fee))
    }

    /// Whether any fee is spoken of at all.
    var isEmpty: Bool { parts.isEmpty }

    /// Whether 费 stands at a position and does not belong to another word, such as 经费.
    private static func isFee(_ position: Int, _ prose: Prose) -> Bool {
        position > 0 && prose.scalars[position] == 0x8D39 && !otherWords.contains(prose.scalars[position - 1])
    }

    private static let institutional = TextFolding.scalars(of: "事业性")
    private static let otherWords = ScalarSet("经消浪学话")

    /// Whether section 六 says nothing, or no more than that there is nothing to report.
    static func isNil(_ contents: SectionContents, _ prose: Prose) -> Bool {
        let range = contents.range(in: prose)
        let ideographs = range.filter { prose.scalars[$0] >= 0x3400 && prose.scalars[$0] <= 0x9FFF }
        guard let first = ideographs.first else { return true }
        guard ideographs.count <= 24 else { return false }
        return ideographs.count <= 2 || denials.occurs(in: prose, first..<range.upperBound)
    }

    private static let denials = WordList([
        "无其他", "无其它", "没有其他", "没有其它", "无需要报告", "没有需要报告", "无需报告", "无报告事项", "暂无", "不存在其他", "无相关",
    ])
}
