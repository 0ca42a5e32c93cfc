/// The text of one cell, put together from the lines that it was broken into.
struct LabelBlock: Sendable {
    /// Indices of a field's fragments, from top to bottom.
    var fragments: [Int]
    var box: InkBox
    /// The lines of the page from its first to its last fragment.
    var lines: ClosedRange<Int>
    /// Whether its text is a known wording.
    var isKnown: Bool
    /// Whether it begins with the number of a heading or label.
    var isNumbered: Bool

    init(_ index: Int, _ fragment: Fragment) {
        fragments = [index]
        box = fragment.box
        lines = fragment.line...fragment.line
        isKnown = false
        isNumbered = fragment.isNumbered
    }

    mutating func append(_ index: Int, _ fragment: Fragment) {
        fragments.append(index)
        box = box.union(fragment.box)
        lines = min(lines.lowerBound, fragment.line)...max(lines.upperBound, fragment.line)
    }
}
