internal import NarrativeClaims
internal import TextSupport

/// The items of a list in prose: those that 一是, 二是 or numbers begin; all of the text where nothing numbers it.
struct ListedItems {
    /// Each item from its number to the next, ascending. What stands before the first number is none.
    private(set) var ranges: [Range<Int>] = []

    /// Reads parts that follow each other, by their indices.
    init(_ indices: [Int], of prose: Prose) {
        guard let first = indices.first, let last = indices.last else { return }
        let end = prose.parts[last].range.upperBound
        let scalars = prose.scalars
        var starts: [Int] = []
        for index in indices {
            let range = prose.parts[index].range
            if Enumerator.leading(scalars.span, at: range.lowerBound, before: range.upperBound) != nil {
                starts.append(range.lowerBound)
            }
            for position in range where OverviewOutline.isOrdinal(at: position, scalars) {
                let opens = position == range.lowerBound || Self.openers.contains(scalars[position - 1])
                if opens, starts.last != position { starts.append(position) }
            }
        }
        if starts.isEmpty { starts = [prose.parts[first].range.lowerBound] }
        ranges = starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : end) }
    }

    /// The number of the item that holds a position; nil for what stands before the first.
    func item(at position: Int) -> Int? { ranges.firstIndex { $0.contains(position) } }

    private static let openers = ScalarSet(",;:。")
}
