/// Reads lists of parts behind their wholes: 共50条，其中甲类3条、乙类47条.
struct OpenedLists {
    let prose: Prose
    let items: [ListItem]
    private var found: [Breakdown] = []

    init(_ prose: Prose, _ items: [ListItem]) {
        self.prose = prose
        self.items = items
    }

    private var scalars: [UInt32] { prose.scalars }

    /// The breakdowns, in no order.
    mutating func read() -> [Breakdown] {
        var index = 0
        while index + 1 < items.count {
            index = opener(behind: index) == nil ? index + 1 : readList(of: index, depth: 0)
        }
        return found
    }

    /// What opens a list behind a number that can be a whole.
    private func opener(behind index: Int) -> ListGap.Opener? {
        guard index + 1 < items.count else { return nil }
        let gap = items[index + 1].gap
        guard !gap.isBroken, let opener = gap.opener, items[index].quantity.unit != .none, opener.commas <= 3 else {
            return nil
        }
        if let bracket = opener.bracket, bracket - items[index].end > Self.longestName { return nil }
        if opener.isLoose, items[index + 1].quantity.unit != items[index].quantity.unit { return nil }
        return opener.isDistributive && hasOwnSubject(opener, behind: index) ? nil : opener
    }

    /// Whether 分别 speaks of what its own clause names, as the whole's clause does before it: 通过网站公开97条，通过公众号、
    /// 抖音号分别发布860条和245条.
    private func hasOwnSubject(_ opener: ListGap.Opener, behind index: Int) -> Bool {
        let label = items[index].label
        var start = opener.range.lowerBound
        while start > items[index].end, scalars[start - 1] != 0x2C, scalars[start - 1] != 0x3B { start -= 1 }
        guard start > items[index].end else { return false }
        let clause = start..<opener.range.lowerBound
        if ListWords.channels.isFound(in: label, of: scalars), ListWords.channels.isFound(in: clause, of: scalars) {
            return true
        }
        let beginsAlike = { (words: WordList) in
            words.length(at: start, in: scalars, before: opener.range.lowerBound) != nil
                && words.length(at: label.lowerBound, in: scalars, before: label.upperBound) != nil
        }
        return beginsAlike(ListWords.ways) || beginsAlike(ListWords.verbs) && !Self.isWay(start, scalars)
    }

    private static func isWay(_ position: Int, _ scalars: [UInt32]) -> Bool {
        ListWords.ways.length(at: position, in: scalars, before: scalars.count) != nil
    }

    /// The longest name of what is counted that stands between a whole and the bracket with its parts.
    private static let longestName = 8

    // MARK: One list

    /// A list while it is read.
    private struct List {
        let whole: ListItem
        let opener: ListGap.Opener
        let depth: Int
        /// Where the bracket around it is closed; nil for a list without.
        let bracketEnd: Int?
        var parts: [Breakdown.Part] = []
        var tail: [Breakdown.Part] = []
        var traits: Breakdown.Traits = []
        /// Whether ； parts the parts; nil before the second.
        var isBySemicolons: Bool?
        /// Whether a comma stands between the opener and the first part, which then need not be its name.
        var hasWordsBeforeFirst = false
        var asides: [Breakdown.Part] = []
        /// Whether what follows may be about something else.
        var cut = Cut.none
        /// Whether it was cut by 公开 only, behind which the list often goes on.
        var mayGoOn = false
        /// Where the last part ends, with what belongs to it.
        var end = 0
        var hasInnerList = false
        /// Brackets of the last part's own list that are still to be closed.
        var innerBrackets = 0

        var isCut: Bool { cut != .none }
        /// Behind the parts of requests a verb begins what was done with them, behind those of 条 it may begin a kind.
        var isOfPublished: Bool { ListItem.published.contains(whole.quantity.unit) }

        /// A list of a part without a bracket ends as soon as its parts make their whole.
        var isComplete: Bool {
            depth > 0 && bracketEnd == nil && Breakdown.sum(parts) == Breakdown.sum([Breakdown.Part(whole)])
        }
    }

    /// Why what follows a list's parts may not belong to it.
    private enum Cut {
        case none
        /// It begins with a verb, or stands behind a clause without a number.
        case loose
        /// It stands behind ； or begins a clause of its own.
        case firm
    }

    /// Reads the list of a whole and those of its parts; returns the item behind it.
    private mutating func readList(of index: Int, depth: Int) -> Int {
        guard let opener = opener(behind: index) else { return index + 1 }
        var list = List(
            whole: items[index], opener: opener, depth: depth,
            bracketEnd: opener.bracket.map { closingBracket(behind: $0) },
            hasWordsBeforeFirst: items[index + 1].gap.commas > 0)
        list.parts.reserveCapacity(min(8, items.count - index - 1))
        var next = index + 1
        while next < items.count, next == index + 1 || goesOn(&list, at: next) {
            let isPart = take(next, into: &list)
            if isPart, !list.isCut, depth < Self.deepest, let inner = self.opener(behind: next), !inner.isNewSentence {
                let behind = readList(of: next, depth: depth + 1)
                list.hasInnerList = true
                list.innerBrackets = inner.bracket == nil ? 0 : 1
                if let last = found.last, last.total == items[next].quantity, last.traits.contains(.unclearEnd) {
                    list.traits.insert(.unclearEnd)
                }
                next = behind
            } else {
                list.innerBrackets = 0
                next += 1
            }
            if list.isComplete { break }
        }
        finish(list, before: next)
        return next
    }

    /// How many lists may be inside each other.
    private static let deepest = 3

    /// Whether an item can still belong to a list; cuts the list where that is in doubt.
    private func goesOn(_ list: inout List, at index: Int) -> Bool {
        let item = items[index]
        if let end = list.bracketEnd, item.quantity.range.lowerBound > end { return false }
        let gap = item.gap
        if gap.isBroken || gap.opener != nil || item.isSum(in: prose) { return false }
        if list.bracketEnd == nil, gap.closedBrackets > list.innerBrackets { return false }
        if list.bracketEnd == nil {
            if gap.hasSemicolon, list.depth > 0 { return false }
            // ； behind parts that commas part begins something else.
            if gap.hasSemicolon, list.isBySemicolons == false { list.cut = .firm }
            list.isBySemicolons = list.isBySemicolons ?? gap.hasSemicolon
        }
        cut(&list, at: item)
        if !list.isCut || hasUnit(of: list.whole, item) { return true }
        // 处理投诉3件 behind 条 may be a part, but what follows it is not.
        if list.cut == .loose, list.isOfPublished, Self.items.contains(item.quantity.unit) {
            list.asides.append(Breakdown.Part(item))
        }
        return false
    }

    private static let items = UnitSet("条", "件", "篇", "期", "份", "则")

    /// Cuts a list where it need not go on with an item, and joins it again where the item shows that it does.
    private func cut(_ list: inout List, at item: ListItem) {
        if item.gap.hasLongBracket { list.traits.insert(.unevenParts) }
        let beginning = beginning(of: item, in: list)
        // ； strings two statements together as often as two parts.
        let isStrung = item.gap.hasSemicolon && list.parts.count == 1
        if beginning == .clause || (isStrung && beginning != .name) {
            list.cut = .firm
        } else if item.gap.commas > 1 || item.label.count > Self.longestLabel || beginning != .name {
            list.mayGoOn = beginning == .publishing && (list.cut == .none || list.mayGoOn)
            if list.cut == .none { list.cut = .loose }
        } else if list.cut == .loose, list.mayGoOn, hasUnit(of: list.whole, item), !item.gap.hasSemicolon {
            list.cut = .none
            list.parts += list.tail
            list.tail = []
            list.asides.removeAll { list.parts.contains($0) }
            list.traits.insert(.unevenParts)
        }
    }

    /// The longest name of a part, in scalars.
    private static let longestLabel = 24

    /// What an item's words begin with.
    private enum Beginning {
        /// The name of a part.
        case name
        /// A clause of its own.
        case clause
        /// A verb, which may begin one.
        case verb
        /// 公开 of a kind of what was published.
        case publishing
    }

    private func beginning(of item: ListItem, in list: List) -> Beginning {
        let label = item.label
        // Inside brackets and behind 、 nothing but parts stands.
        let isPaused = label.lowerBound > 0 && scalars[label.lowerBound - 1] == 0x3001
        guard list.bracketEnd == nil, !isPaused else { return .name }
        if begins(label, with: ListWords.clauseStarts) { return .clause }
        guard let first = list.parts.first?.label, begins(label, with: ListWords.verbs),
            !begins(first, with: ListWords.verbs), !begins(label, with: ListWords.nouns)
        else { return .name }
        let isChannel = ListWords.channels.isFound(in: label, of: scalars)
        if !isChannel, list.traits.contains(.unevenParts), begins(label, with: ListWords.handling) { return .name }
        let isKind = list.isOfPublished && !isChannel && label.count > 2
        return isKind && begins(label, with: ListWords.publishing) ? .publishing : .verb
    }

    private func begins(_ label: Range<Int>, with words: WordList) -> Bool {
        words.length(at: label.lowerBound, in: scalars, before: label.upperBound) != nil
    }

    private func hasUnit(of whole: ListItem, _ item: ListItem) -> Bool {
        item.quantity.unit == whole.quantity.unit || item.quantity.unit == .none
    }

    /// Takes an item into a list; returns whether it is a part.
    private func take(_ index: Int, into list: inout List) -> Bool {
        let item = items[index]
        if item.isMeasure { return false }
        guard hasUnit(of: list.whole, item) else {
            list.traits.insert(.otherUnits)
            if item.mayBePart(of: list.whole) { list.asides.append(Breakdown.Part(item)) }
            return false
        }
        if list.isCut { list.tail.append(Breakdown.Part(item)) } else { list.parts.append(Breakdown.Part(item)) }
        if list.cut == .loose, list.isOfPublished { list.asides.append(Breakdown.Part(item)) }
        list.end = item.end
        return true
    }

    private func closingBracket(behind start: Int) -> Int {
        var depth = 0
        for position in start..<scalars.count {
            switch scalars[position] {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x0A: return position
            default: break
            }
            if depth == 0 { return position }
        }
        return scalars.count
    }
}

// MARK: What is known of a list

extension OpenedLists {
    private mutating func finish(_ list: List, before next: Int) {
        var list = list
        // Two sentences strung together by ； are two statements as often as two parts.
        let isAnnounced = scalars[list.opener.range.upperBound - 1] == 0x3A
        if list.isBySemicolons == true, !isAnnounced, list.parts.count == 2, list.tail.isEmpty {
            list.tail = [list.parts.removeLast()]
        }
        guard let first = list.parts.first else { return }
        let total = list.whole.quantity
        list.traits.formUnion(PartTraits(prose).traits(of: list.parts, in: total, from: list.opener.range.lowerBound))
        if ListWords.choice.isFound(in: list.whole.end..<first.label.upperBound, of: scalars) {
            list.traits.insert(.open)
        }
        if list.opener.isNewSentence { list.traits.insert(.newSentence) }
        if fillsSentence(list) { list.traits.insert(.fillsSentence) }
        if list.depth > 0, list.bracketEnd == nil, !list.isComplete, !endsAtSemicolon(next) {
            list.traits.insert(.unclearEnd)
        }
        let isMarked = list.whole.isTotal(in: prose)
        if isMarked { list.traits.insert(.marked) }
        // A clause between whole and list may be what the list is of; 共 says that it is not.
        if list.opener.commas > (isMarked ? 2 : 1) || list.hasWordsBeforeFirst || first.label.count > Self.longestLabel
        {
            list.traits.insert(.freeText)
        }
        if total.bound != .exact { list.traits.insert(.inexact) }
        let isOfMoreYears = ListWords.allYears.isFound(in: list.whole.label, of: scalars)
        let others = list.depth > 0 || (isMarked && !isOfMoreYears) ? [] : otherTotals(before: list)
        // A sentence before the list that states several numbers does not say which of them the whole is.
        if list.opener.isNewSentence, !others.isEmpty { return }
        found.append(
            Breakdown(
                total: total, totalLabel: list.whole.label, parts: list.parts, tail: list.tail, asides: list.asides,
                tie: list.opener.tie, traits: list.traits, otherTotals: others, depth: list.depth))
    }

    private func endsAtSemicolon(_ next: Int) -> Bool {
        next < items.count && items[next].gap.hasSemicolon && !items[next].gap.isBroken
    }

    /// Numbers of the same sentence before a whole that could be meant as well; before a list of a sentence of its own, of
    /// all that ； strings to it.
    private func otherTotals(before list: List) -> [Quantity] {
        let whole = list.whole.quantity
        var part = prose.part(at: whole.range.lowerBound)
        if list.opener.isNewSentence {
            while part > 0, !prose.parts[part].startsLine, prose.parts[part].range.lowerBound > 1,
                scalars[prose.parts[part].range.lowerBound - 2] == 0x3B
            {
                part -= 1
            }
        }
        let start = prose.parts[part].range.lowerBound
        // Every list of a long line would keep all numbers before it.
        let totals = items.lazy.map(\.quantity).filter {
            $0.unit == whole.unit && $0.range.lowerBound >= start && $0.range.upperBound <= whole.range.lowerBound
        }
        return Array(totals.prefix(Self.mostTotals))
    }

    private static let mostTotals = 64

    /// Whether a list begins and ends with a sentence and its parts are plain.
    private func fillsSentence(_ list: List) -> Bool {
        guard list.opener.isNewSentence, !list.hasInnerList, list.tail.isEmpty, list.asides.isEmpty,
            list.parts.allSatisfy({ !$0.label.isEmpty })
        else { return false }
        let part = prose.parts[prose.part(at: list.opener.range.lowerBound)].range
        let start = list.opener.bracket.map { $0 + 1 } ?? part.lowerBound
        var end = list.end
        while end < scalars.count, scalars[end] == 0x29 { end += 1 }
        return start == list.opener.range.lowerBound && (end == scalars.count || Self.stops.contains(scalars[end]))
    }

    private static let stops = ScalarSet("。!\n")
}

extension Breakdown.Part {
    init(_ item: ListItem) {
        self.init(quantity: item.quantity, label: item.label)
    }
}
