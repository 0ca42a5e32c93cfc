/// A number of the prose that can be a whole or a part, with what stands before it.
struct ListItem {
    let quantity: Quantity
    /// What stands between the number before and this one.
    let gap: ListGap
    /// The words that name it.
    let label: Range<Int>
    /// Where it ends, with the shares and comparisons that belong to it.
    var end: Int
    /// Whether it counts no items: how much something was read, how long it is (阅读量5万, 500字以上12条), or a number in a
    /// name (5•15公开日).
    let isMeasure: Bool

    /// The counts among the quantities: without shares, and without numbers of other years and differences to them.
    static func items(_ prose: Prose, _ quantities: ArraySlice<Quantity>) -> [ListItem] {
        var items: [ListItem] = []
        items.reserveCapacity(quantities.count)
        var isBehindComparison = false
        for quantity in quantities {
            let start = items.last?.end ?? 0
            if quantity.unit == .percent || quantity.unit == .percentagePoint {
                if !items.isEmpty, quantity.range.lowerBound - start <= longestLabel,
                    !prose.scalars[start..<quantity.range.lowerBound].contains(0x0A)
                {
                    items[items.count - 1].end = endOfAside(prose, from: start, quantity)
                }
                continue
            }
            let gap = ListGap(prose, start..<quantity.range.lowerBound)
            let isDifference = isBehindComparison && isChange(prose, start..<quantity.range.lowerBound)
            if !items.isEmpty, !gap.isBroken, gap.opener == nil, gap.isComparison || isDifference {
                items[items.count - 1].end = endOfAside(prose, from: start, quantity)
                isBehindComparison = true
                continue
            }
            isBehindComparison = false
            items.append(
                ListItem(
                    quantity: quantity, gap: gap, label: label(prose, gap, quantity), end: quantity.range.upperBound,
                    isMeasure: isMeasure(prose, quantity, from: max(start, gap.lastBreak))))
        }
        return items
    }

    /// Where a share or comparison ends, behind the bracket in which it stands.
    private static func endOfAside(_ prose: Prose, from start: Int, _ quantity: Quantity) -> Int {
        let end = quantity.range.upperBound
        let isInBracket = prose.scalars[end] == 0x29 && prose.scalars[start..<quantity.range.lowerBound].contains(0x28)
        return isInBracket ? end + 1 : end
    }

    /// Whether nothing but 增加 or the like stands between a number and its difference.
    private static func isChange(_ prose: Prose, _ range: Range<Int>) -> Bool {
        !range.isEmpty
            && ListWords.changes.length(at: range.lowerBound, in: prose.scalars, before: range.upperBound)
                == range.count
    }

    /// What names a number: from the last mark before it on, without 和 and 及.
    private static func label(_ prose: Prose, _ gap: ListGap, _ quantity: Quantity) -> Range<Int> {
        let end = quantity.range.lowerBound
        var start = min(gap.lastBreak, end)
        // The gap of a number after a long stretch is not read: its clause begins behind the last mark.
        if gap.isBroken {
            start = end
            while start > 0, end - start < longestLabel, !breaks.contains(prose.scalars[start - 1]) { start -= 1 }
        }
        start = ListMarker.leading(prose.scalars, at: start, before: end)?.range.upperBound ?? start
        start += ListWords.joints.length(at: start, in: prose.scalars, before: end) ?? 0
        return start..<end
    }

    /// Whether a number has the name of a measure before it or right behind it, or stands inside a name.
    private static func isMeasure(_ prose: Prose, _ quantity: Quantity, from start: Int) -> Bool {
        guard measuring.contains(quantity.unit) else { return false }
        let scalars = prose.scalars
        var end = quantity.range.lowerBound
        while let length = ListWords.reaching.length(endingAt: end, in: scalars, from: start) { end -= length }
        if ListWords.measures.length(endingAt: end, in: scalars, from: start) != nil { return true }
        let position = quantity.range.upperBound
        return quantity.unit == .none && position < scalars.count && !ends.contains(scalars[position])
    }

    /// What stands behind a number without a measure word that counts items: 甲类3，乙类47.
    private static let ends = ScalarSet(",、;:。()!?\n和及与等占")

    private static let measuring = UnitSet("", "次", "人次", "人")

    /// Whether it may be a part of a whole that has another measure word: 征集3期 among 条.
    func mayBePart(of whole: ListItem) -> Bool {
        guard !isMeasure else { return false }
        let isPublished = Self.published.contains(whole.quantity.unit)
        return (isPublished ? Self.countable : Self.published).contains(quantity.unit)
    }

    /// The measure words of what is published and of little else.
    static let published = UnitSet("条", "篇", "则", "期")
    private static let countable = UnitSet("条", "件", "篇", "期", "份", "则", "个", "项", "部", "册", "幅", "张", "次")

    private static let longestLabel = 40
    private static let breaks = ScalarSet(",、;:。()!?\n")

    /// Whether the number says what the numbers before it make together.
    func isSum(in prose: Prose) -> Bool {
        !label.isEmpty
            && ListWords.sums.length(at: label.lowerBound, in: prose.scalars, before: label.upperBound) == label.count
    }

    /// Whether 共 or the like stands before the number; 公共 and 共同 are other words.
    func isTotal(in prose: Prose) -> Bool {
        guard let word = ListWords.totals.first(in: label, of: prose.scalars) else { return false }
        guard word.count == 1 else { return true }
        let before = word.lowerBound > 0 ? prose.scalars[word.lowerBound - 1] : 0
        let behind = prose.scalars[word.upperBound]
        return before != 0x516C && behind != 0x540C && behind != 0x4EAB && behind != 0x5EFA
    }
}
