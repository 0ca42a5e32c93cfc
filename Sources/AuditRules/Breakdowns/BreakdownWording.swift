internal import NarrativeClaims
internal import TextSupport

/// How a breakdown is quoted and told of.
struct BreakdownWording {
    let prose: Prose
    let breakdown: Breakdown

    /// The passages of the whole and of its parts.
    var passages: [Range<Int>] {
        let listed = breakdown.parts + breakdown.asides
        return [whole] + listed.sorted { $0.label.lowerBound < $1.label.lowerBound }.map(passage)
    }

    /// The passages of the whole and of one part.
    func passages(of part: Breakdown.Part) -> [Range<Int>] { [whole, passage(part)] }

    /// What tells the breakdown from others of its report: the words of the whole and of its first part.
    var subject: String {
        let first = breakdown.parts.first.map { prose.subject($0.label) } ?? ""
        return prose.subject(breakdown.totalLabel) + "/" + first
    }

    /// The sum written out: `3 + 2 + 43 = 48`; of one part only its number.
    var sum: String {
        let numbers = breakdown.parts.map(\.quantity.value.description)
        return numbers.count == 1 ? numbers[0] : numbers.joined(separator: " + ") + " = \(breakdown.sum)"
    }

    /// The whole with its unit: `50 条`.
    var total: String { text(of: breakdown.total) }

    /// A number with its unit.
    func text(of quantity: Quantity) -> String {
        let unit = quantity.unit.text
        return quantity.value.description + (unit.isEmpty ? "" : " " + unit)
    }

    /// What the sum comes to with the numbers that may be parts as well: `3 期、32 条`, `156`; nil where there are none.
    var withAsides: (numbers: String, sum: DecimalSum)? {
        guard !breakdown.asides.isEmpty else { return nil }
        let numbers = breakdown.asides.map { text(of: $0.quantity) }
        return (numbers.joined(separator: "、"), breakdown.sum + Breakdown.sum(breakdown.asides))
    }

    /// How far the sum and the whole are apart.
    var difference: String {
        let total = DecimalSum(breakdown.total.value)
        let sum = breakdown.sum
        return (sum < total ? total - sum : sum - total).description
    }

    /// The number of the whole, with 共 or the like where it stands close to it; a part that is a whole with its name.
    private var whole: Range<Int> {
        let range = breakdown.total.range
        let label = breakdown.totalLabel
        if breakdown.depth > 0, label.count <= Self.longestName { return label.lowerBound..<range.upperBound }
        let word = Self.totals.length(endingAt: range.lowerBound, in: prose.scalars, from: label.lowerBound) ?? 0
        return range.lowerBound - word..<range.upperBound
    }

    /// A part with its name, where that is short enough to be one.
    private func passage(_ part: Breakdown.Part) -> Range<Int> {
        part.label.count <= Self.longestName ? part.range : part.quantity.range
    }

    private static let longestName = 16
    private static let totals = WordList(["共计", "合计", "总计", "总共", "累计", "一共", "共"])
}
