/// Reads the changes against earlier numbers that the prose states together with the numbers.
package struct ChangeReader {
    private let prose: Prose
    private let quantities: [Quantity]
    private let ownYear: Int

    /// Makes a reader of what was read already of a report on a year.
    package init(_ prose: Prose, _ quantities: [Quantity], year: Int) {
        self.prose = prose
        self.quantities = quantities
        ownYear = year
    }

    /// The changes in the order of the prose.
    package func read() -> [StatedChange] {
        quantities.indices.compactMap { index in
            guard let rises = direction(of: index) else { return nil }
            return change(at: index, rises: rises)
        }
    }

    private var scalars: [UInt32] { prose.scalars }

    // MARK: The change

    /// Whether words just before a number say that it is a rise or a fall.
    private func direction(of index: Int) -> Bool? {
        guard index > 0, quantities[index].unit != .percentagePoint else { return nil }
        let place = quantities[index].range.lowerBound
        let start = quantities[index - 1].range.upperBound
        // 增加9件（28.1%）
        if place == start + 1, scalars[start] == 0x28, quantities[index].unit == .percent,
            quantities[index - 1].unit != .percent
        {
            return direction(of: index - 1)
        }
        guard place > start, Self.ends.contains(scalars[place - 1]) else { return nil }
        if ends(with: Self.rises, at: place, from: start) { return true }
        return ends(with: Self.falls, at: place, from: start) ? false : nil
    }

    /// Whether one of some words stands before a place, with one of the endings or without.
    private func ends(with words: WordList, at place: Int, from start: Int) -> Bool {
        if words.length(endingAt: place, in: scalars, from: start) != nil { return true }
        guard let ending = Self.endings.length(endingAt: place, in: scalars, from: start) else { return false }
        return words.length(endingAt: place - ending, in: scalars, from: start) != nil
    }

    private static let rises = WordList([
        "增长", "增加", "上升", "提高", "提升", "上涨", "增幅", "涨幅", "多", "多出", "增多", "超出", "净增", "增速", "同比增", "上年增", "去年增",
    ])
    private static let falls = WordList([
        "减少", "下降", "降低", "下滑", "降幅", "减幅", "少", "回落", "净减", "同比减", "上年减", "去年减", "同比降",
    ])

    /// What words of change end with.
    private static let ends = ScalarSet("长加升高幅多少降低滑落了为达出增减涨率度速")

    /// What may stand behind words of change.
    private static let endings = WordList("了", "为", "达", "率", "率为", "率达", "幅度", "幅度为", "幅度达")

    private func change(at index: Int, rises: Bool) -> StatedChange? {
        let change = quantities[index]
        let start = startOfSentence(change.range.lowerBound)
        let figures = figures(before: index, from: start)
        guard change.bound == .exact, let nearest = figures.last else { return nil }
        let unit = change.unit == .percent ? nearest.quantity.unit : change.unit
        let stated = figures.filter { $0.quantity.unit == unit && !$0.isDifference }
        guard !stated.contains(where: { $0.role == .unclear }) else { return nil }
        if let (current, base) = figuresOfBothYears(stated, from: start) ?? base(behind: index, stated) {
            return StatedChange(change: change, rises: rises, current: current, base: .stated(base))
        }
        guard change.unit == .percent, case .difference(let isMore) = nearest.role, stated.count == 1,
            stated[0].role == .plain, figures.count(where: \.isDifference) == 1
        else { return nil }
        return StatedChange(
            change: change, rises: rises, current: stated[0].quantity,
            base: .difference(nearest.quantity, rises: isMore))
    }

    /// Where the sentence of a place begins, brackets with ； in them taken together.
    private func startOfSentence(_ place: Int) -> Int {
        var part = prose.part(at: place)
        while part > 0, !prose.parts[part].startsLine, brackets(prose.parts[part].range.lowerBound..<place, open: 0) > 0
        {
            part -= 1
        }
        return prose.parts[part].range.lowerBound
    }

    // MARK: The numbers before it

    /// A count before a change.
    private struct Figure {
        let quantity: Quantity
        let role: Role

        enum Role: Hashable {
            case plain
            /// 比上年40件
            case earlier
            /// 比上年增加10件
            case difference(rises: Bool)
            /// Behind 比上年 and words that are not known.
            case unclear
        }

        var isDifference: Bool { if case .difference = role { true } else { false } }
    }

    /// The counts of the sentence before a change, without what stands in brackets that were closed, unless it is of an
    /// earlier year: 41件（自然人36件），增长28%; 41件（2023年32件），增长28%.
    private func figures(before index: Int, from start: Int) -> [Figure] {
        var figures: [Figure] = []
        var openBrackets = 0
        var end = quantities[index].range.lowerBound
        for candidate in quantities.indices[..<index].reversed() {
            let quantity = quantities[candidate]
            guard quantity.range.lowerBound >= start, figures.count < Self.mostFigures else { break }
            openBrackets = brackets(quantity.range.upperBound..<end, open: openBrackets)
            end = quantity.range.lowerBound
            // What stands before another percentage belongs to that one.
            if quantity.unit == .percent, openBrackets == 0 { break }
            guard isCount(quantity) else { continue }
            if openBrackets == 0 {
                figures.append(Figure(quantity: quantity, role: role(of: candidate)))
            } else if isEarlierAside(candidate) {
                figures.append(Figure(quantity: quantity, role: .earlier))
            }
        }
        return figures.reversed()
    }

    private static let mostFigures = 5

    /// How many brackets are to be opened before a range that were closed in it or behind it.
    private func brackets(_ range: Range<Int>, open: Int) -> Int {
        range.reversed().reduce(open) { open, position in
            switch scalars[position] {
            case 0x29: open + 1
            case 0x28: max(0, open - 1)
            default: open
            }
        }
    }

    /// What the words of its clause make of a count.
    private func role(of index: Int) -> Figure.Role {
        if let rises = direction(of: index) { return .difference(rises: rises) }
        let clause = clause(before: index)
        // 由40件增加到50件
        if let last = clause.last, scalars[last] == 0x7531 || scalars[last] == 0x4ECE { return .earlier }
        if Self.carriedOver.isFound(in: clause, of: scalars) { return .plain }
        if let year = EarlierYear.only(scalars, in: clause, withVerbs: false), isYearBefore(year.number) {
            return .earlier
        }
        guard let start = earlierYear(in: clause) else { return .plain }
        let length = EarlierYear.leading(scalars, at: start, before: clause.upperBound)?.length ?? 0
        return EarlierYear.isFilled(start + length..<clause.upperBound, of: scalars) ? .earlier : .unclear
    }

    /// Where a clause names what it compares with: 上年, or a year behind 比, 较, 由, 从 or 与.
    private func earlierYear(in clause: Range<Int>) -> Int? {
        clause.first { position in
            if EarlierYear.words.length(at: position, in: scalars, before: clause.upperBound) != nil { return true }
            return position > clause.lowerBound && Self.comparing.contains(scalars[position - 1])
                && EarlierYear.leading(scalars, at: position, before: clause.upperBound) != nil
        }
    }

    private func clause(before index: Int) -> Range<Int> {
        let end = quantities[index].range.lowerBound
        let first = max(index > 0 ? quantities[index - 1].range.upperBound : 0, end - Self.longestClause)
        var start = end
        while start > first, !Self.breaks.contains(scalars[start - 1]) { start -= 1 }
        return start..<end
    }

    /// Whether a count in brackets is of the year before: （2023年为36件）, 较上年（36件）.
    private func isEarlierAside(_ index: Int) -> Bool {
        let clause = clause(before: index)
        guard clause.lowerBound > 0, scalars[clause.lowerBound - 1] == 0x28 else { return false }
        if clause.isEmpty {
            let bracket = clause.lowerBound - 1
            let year = EarlierYear.leading(scalars, at: max(0, bracket - 5), before: bracket)
            return year?.number == ownYear - 1
                || EarlierYear.words.length(endingAt: bracket, in: scalars, from: 0) != nil
        }
        return EarlierYear.only(scalars, in: clause).map { isYearBefore($0.number) } ?? false
    }

    /// Whether a year that is named, perhaps by its number, is the one before the report's.
    private func isYearBefore(_ number: Int?) -> Bool { number.map { $0 == ownYear - 1 } ?? true }

    private static let longestClause = 20
    private static let breaks = ScalarSet(",、;:。()!?\n")
    private static let comparing = ScalarSet("比较由从与")
    /// 上年结转 is no earlier number of the same.
    private static let carriedOver = WordList(["结转", "转入", "遗留"])

    private func isCount(_ quantity: Quantity) -> Bool {
        quantity.unit != .percent && quantity.unit != .percentagePoint && quantity.unit != .none
            && quantity.bound == .exact
    }

    // MARK: The numbers of both years

    /// Which of two numbers is of now and which of the year before; nil where there are not two or they do not say.
    private func figuresOfBothYears(_ figures: [Figure], from start: Int) -> (current: Quantity, base: Quantity)? {
        guard figures.count == 2 else { return nil }
        let first = figures[0].quantity
        let second = figures[1].quantity
        switch (figures[0].role, figures[1].role) {
        case (.earlier, .plain): return (second, first)
        case (.plain, .earlier): return (first, second)
        case (.plain, .plain): break
        default: return nil
        }
        guard let firstYear = year(before: first, from: start),
            let secondYear = year(before: second, from: first.range.upperBound)
        else { return nil }
        if secondYear == firstYear + 1 { return (second, first) }
        return firstYear == secondYear + 1 ? (first, second) : nil
    }

    /// The number of the year before that stands right behind a change: 增长28%（2023年36件）; 增长28%，上年为36件.
    private func base(behind index: Int, _ stated: [Figure]) -> (current: Quantity, base: Quantity)? {
        guard stated.count == 1, stated[0].role == .plain else { return nil }
        let unit = stated[0].quantity.unit
        var place = quantities[index].range.upperBound
        let isInBracket = scalars[place] == 0x28
        for next in quantities[(index + 1)...].prefix(isInBracket ? 2 : 1) {
            guard isInBracket || scalars[place] == 0x2C, place < next.range.lowerBound, isCount(next),
                next.unit == unit,
                let year = EarlierYear.only(scalars, in: place + 1..<next.range.lowerBound, withVerbs: isInBracket)
            else { return nil }
            if isYearBefore(year.number) { return (stated[0].quantity, next) }
            // （2024年41件，2023年32件）
            guard year.number == ownYear else { return nil }
            place = next.range.upperBound
        }
        return nil
    }

    /// The last year that is named between a place and a number.
    private func year(before quantity: Quantity, from start: Int) -> Int? {
        var year: Int?
        for position in start..<max(start, quantity.range.lowerBound - 4) where scalars[position + 4] == 0x5E74 {
            let digits = scalars[position..<position + 4]
            guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { continue }
            year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        return year
    }
}
