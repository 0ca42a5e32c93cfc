import TextSupport

/// Values on one baseline.
struct ValueLine: Sendable {
    var middle: Double
    /// Indices of a field's fragments, from left to right.
    var fragments: [Int]
    /// What they cover of the line.
    var ranges: [InkRange]

    /// Whether the line below can hold the rest of numbers that begin in this one: one of the two has no value where the
    /// other has none, and what begins here fills its cell as far as any value does.
    func canGoOn(in lower: ValueLine, widest: Double) -> Bool {
        let pairs = ranges.flatMap { upper in lower.ranges.filter { $0.overlap(upper) > 0 }.map { (upper, $0) } }
        guard pairs.count >= min(ranges.count, lower.ranges.count) else { return false }
        return pairs.allSatisfy { upper, rest in upper.length >= 0.9 * widest && rest.length <= upper.length * 1.1 }
    }
}

/// The label of a row, or of a group of rows, as tall as its text.
struct RowLabel: Sendable {
    /// The index of its block.
    var block: Int
    var box: InkBox
    /// From the middle of its first line to that of its last, with half a line's slack.
    var reach: InkRange
    var isKnown: Bool
    var isNumbered: Bool
    /// Whether it has the number 1, with which the rows of a group begin.
    var isFirst: Bool
    /// Whether labels stand beside it, so that its rows are theirs.
    var isGroup = false
    /// The lines of values that are its row's.
    var lines: [Int] = []
    /// Whether values stand near that could be this row's or another's.
    var isDoubtful = false

    init(_ index: Int, _ block: LabelBlock, _ field: FragmentField) {
        let parts = block.fragments.map { field.fragments[$0].box }
        let slack = 0.45 * field.height
        let isTurned = parts.count == 1 && block.box.height > 2 * field.height
        let top = isTurned ? block.box.top : (parts.first?.middle ?? 0) - slack
        let bottom = isTurned ? block.box.bottom : (parts.last?.middle ?? 0) + slack
        self.block = index
        box = Self.column(of: block, field)
        reach = InkRange(top, max(top, bottom))
        isKnown = block.isKnown
        isNumbered = block.isNumbered
        let text = block.fragments.first.map { field.fragments[$0].folded } ?? []
        isFirst = Enumerator.leading(text)?.enumerator == Enumerator(style: .arabic, number: 1)
    }

    /// The box of a label; of one that is written a character a line without those that a long label of a row has pushed
    /// out of their column.
    private static func column(of block: LabelBlock, _ field: FragmentField) -> InkBox {
        let parts = block.fragments.map { field.fragments[$0] }
        guard let first = parts.first, parts.count > 2, parts.allSatisfy({ $0.folded.count == 1 }) else {
            return block.box
        }
        var box = block.box
        box.right = parts.filter { $0.box.left <= first.box.right }.map(\.box.right).max() ?? box.right
        return box
    }
}
