/// Reads the changes against earlier numbers that the prose states together with the numbers.
package struct ChangeReader {
    private let prose: Prose
    private let quantities: [Quantity]

    /// Makes a reader of what was read already.
    package init(_ prose: Prose, _ quantities: [Quantity]) {
        self.prose = prose
        self.quantities = quantities
    }

    /// The changes in the order of the prose.
    package func read() -> [StatedChange] {
        quantities.indices.compactMap { index in
            guard let rises = direction(of: index) else { return nil }
            return change(at: index, rises: rises)
        }
    }

    private var scalars: [UInt32] { prose.scalars }

    /// Whether words just before a number say that it is a rise or a fall.
    private func direction(of index: Int) -> Bool? {
        guard index > 0, quantities[index].unit != .percentagePoint else { return nil }
        let place = quantities[index].range.lowerBound
        let start = quantities[index - 1].range.upperBound
        guard place > start, Self.ends.contains(scalars[place - 1]) else { return nil }
        if Self.rises.length(endingAt: place, in: scalars, from: start) != nil { return true }
        return Self.falls.length(endingAt: place, in: scalars, from: start) != nil ? false : nil
    }

    private static let rises = WordList(words(["增长", "增加", "上升", "提高", "提升", "增幅", "多"]))
    private static let falls = WordList(words(["减少", "下降", "降低", "下滑", "降幅", "少", "回落"]))

    /// What words of change end with.
    private static let ends = ScalarSet("长加升高幅多少降低滑落了为达")

    private static func words(_ words: [String]) -> [String] {
        words.flatMap { [$0, $0 + "了", $0 + "为", $0 + "达", $0 + "率为", $0 + "幅度为"] }
    }

    private func change(at index: Int, rises: Bool) -> StatedChange? {
        let change = quantities[index]
        let sentence = prose.parts[prose.part(at: change.range.lowerBound)].range
        var counts = quantities.indices[..<index].suffix(5).filter {
            quantities[$0].range.lowerBound >= sentence.lowerBound
        }
        // What stands before another percentage belongs to that one.
        if let last = counts.last(where: { quantities[$0].unit == .percent }) { counts.removeAll { $0 <= last } }
        counts.removeAll { !isCount(quantities[$0]) }
        guard change.bound == .exact, let nearest = counts.last else { return nil }
        let unit = change.unit == .percent ? quantities[nearest].unit : change.unit
        let differences = counts.filter { direction(of: $0) != nil }
        let figures = counts.filter { !differences.contains($0) && quantities[$0].unit == unit }
        if let (current, base) = figuresOfBothYears(figures, from: sentence.lowerBound) {
            return StatedChange(
                change: change, rises: rises, current: quantities[current], base: .stated(quantities[base]))
        }
        guard change.unit == .percent, differences == [nearest], figures.count == 1,
            let difference = direction(of: nearest), !isEarlier(figures[0])
        else { return nil }
        return StatedChange(
            change: change, rises: rises, current: quantities[figures[0]],
            base: .difference(quantities[nearest], rises: difference))
    }

    /// Which of two numbers is of now and which of the year before; nil where there are not two or they do not say.
    private func figuresOfBothYears(_ figures: [Int], from start: Int) -> (current: Int, base: Int)? {
        guard figures.count == 2 else { return nil }
        let earlier = figures.filter(isEarlier)
        if earlier.count == 1 { return (earlier[0] == figures[0] ? figures[1] : figures[0], earlier[0]) }
        guard earlier.isEmpty, let first = year(before: figures[0], from: start),
            let second = year(before: figures[1], from: quantities[figures[0]].range.upperBound)
        else { return nil }
        if second == first + 1 { return (figures[1], figures[0]) }
        return first == second + 1 ? (figures[0], figures[1]) : nil
    }

    /// The last year that is named between a place and a number.
    private func year(before index: Int, from start: Int) -> Int? {
        var year: Int?
        for position in start..<max(start, quantities[index].range.lowerBound - 4) where scalars[position + 4] == 0x5E74
        {
            let digits = scalars[position..<position + 4]
            guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { continue }
            year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        return year
    }

    private func isCount(_ quantity: Quantity) -> Bool {
        quantity.unit != .percent && quantity.unit != .percentagePoint && quantity.unit != .none
            && quantity.bound == .exact
    }

    /// Whether words before a number say that it is of an earlier year: 比上年40件, 由40件增加到, 较2023年的40件.
    private func isEarlier(_ index: Int) -> Bool {
        let quantity = quantities[index]
        let start = index > 0 ? quantities[index - 1].range.upperBound : 0
        var place = quantity.range.lowerBound
        var words = 0
        while place > start, words < 16, !Self.breaks.contains(scalars[place - 1]) {
            place -= 1
            words += 1
        }
        let clause = place..<quantity.range.lowerBound
        // 由40件增加到50件
        if let last = clause.last, scalars[last] == 0x7531 || scalars[last] == 0x4ECE { return true }
        return Self.earlier.isFound(in: clause, of: scalars) && !Self.carriedOver.isFound(in: clause, of: scalars)
    }

    private static let breaks = ScalarSet(",、;:。()!?\n")
    private static let earlier = WordList([
        "上年", "去年", "上一年", "前一年", "同期", "比20", "较20", "由20", "从20", "与20", "比前", "较前",
    ])
    /// 上年结转 is no earlier number of the same.
    private static let carriedOver = WordList(["结转", "转入", "遗留"])
}
