/// Levenshtein distance with a bound.
package enum EditDistance {
    /// The least number of insertions, deletions and replacements between two sequences; nil where it is over `limit`.
    ///
    /// Cost: at most `(2 · limit + 1)` steps per element.
    package static func between<Element: Equatable>(_ left: [Element], _ right: [Element], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        let far = limit + 1
        var previous = Array(0...right.count).map { min($0, far) }
        var current = [Int](repeating: far, count: right.count + 1)
        for row in 1..<(left.count + 1) {
            let low = max(1, row - limit)
            let high = min(right.count, row + limit)
            current[low - 1] = low == 1 ? min(row, far) : far
            var best = current[low - 1]
            for column in low...high {
                let replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                let above = column < row + limit ? previous[column] : far
                current[column] = min(replaced, above + 1, current[column - 1] + 1, far)
                best = min(best, current[column])
            }
            guard best <= limit else { return nil }
            swap(&previous, &current)
        }
        let distance = previous[right.count]
        return distance <= limit ? distance : nil
    }
}
