/// What stands between two numbers of the prose: the words and marks by which lists are told.
struct ListGap {
    /// What opens a list between a whole and its first part.
    struct Opener {
        let tie: Breakdown.Tie
        /// Where it begins and where the name of the first part does.
        let range: Range<Int>
        /// Where the bracket stands in which the list is; nil for a list without.
        let bracket: Int?
        /// Whether a sentence or ； ended before it.
        let isNewSentence: Bool
        /// Commas before it.
        let commas: Int
        /// Whether it is 分别, which may speak of what is named before it.
        var isDistributive = false
        /// Whether it is 涵盖, which as often tells of what the items are about: 涵盖8个领域.
        var isLoose = false
    }

    /// The first opener in the gap.
    private(set) var opener: Opener?
    /// Where the last mark ends that can part two parts; where the gap begins if there is none.
    private(set) var lastBreak: Int
    /// Commas in the gap, those before an opener and inside brackets not counted.
    private(set) var commas = 0
    /// Whether ； stands in it.
    private(set) var hasSemicolon = false
    /// Whether a sentence or paragraph ends in it, so that no list goes on.
    private(set) var isBroken = false
    /// How many brackets that were opened before are closed in it.
    private(set) var closedBrackets = 0
    /// Whether a bracket in it is so long that what follows is easily about something else.
    private(set) var hasLongBracket = false
    /// Whether words say that the second number is of another year or a difference.
    private(set) var isComparison = false
    private var hasStop = false

    /// Reads the scalars between two numbers, as far as a list could reach.
    init(_ prose: Prose, _ range: Range<Int>) {
        lastBreak = range.lowerBound
        let scalars = prose.scalars
        if range.count > Self.longest {
            hasLongBracket = Self.isShort(range, of: scalars)
            isBroken = !hasLongBracket
        }
        guard !isBroken else { return }
        let noted = Self.noted
        var openBrackets: [Int] = []
        var position = range.lowerBound
        while position < range.upperBound, !isBroken {
            let scalar = scalars[position]
            guard noted.contains(scalar) else {
                position += 1
                continue
            }
            switch scalar {
            case 0x0A, 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F, 0x3001, 0x3002:  // \n ! ( ) , : ; ? 、 。
                take(mark: scalar, at: position, range, prose, &openBrackets)
                position += 1
            default: position += take(wordAt: position, range, scalars, openBrackets)
            }
        }
        if opener == nil, !isComparison, let bracket = openBrackets.last {
            open(.listed, bracket..<bracket + 1, openBrackets)
        }
    }

    /// The longest gap that is read, in scalars; what brackets hold is not counted.
    static let longest = 70
    private static let longestWithBrackets = 240

    /// Whether a gap is no longer than what is read without its brackets.
    private static func isShort(_ range: Range<Int>, of scalars: [UInt32]) -> Bool {
        guard range.count <= longestWithBrackets else { return false }
        var (depth, count) = (0, 0)
        for position in range {
            switch scalars[position] {
            case 0x28: depth += 1
            case 0x29 where depth > 0: depth -= 1
            default: count += depth == 0 ? 1 : 0
            }
        }
        return depth == 0 && count <= longest
    }

    /// The marks that are taken, and what openers and comparisons begin with.
    private static let noted = ScalarSet("\n!(),:;?、。分具即依其包内含主比较相同环与上去净涵")

    private mutating func take(
        mark: UInt32, at position: Int, _ range: Range<Int>, _ prose: Prose, _ openBrackets: inout [Int]
    ) {
        switch mark {
        case 0x28:
            openBrackets.append(position)
            // （2023年为6件）
            if EarlierYear.only(prose.scalars, in: position + 1..<range.upperBound) != nil { isComparison = true }
        case 0x29:
            if openBrackets.popLast() == nil { closedBrackets += 1 }
        case 0x2C:
            if openBrackets.isEmpty { commas += 1 }
            lastBreak = position + 1
        case 0x3B:
            hasSemicolon = true
            hasStop = true
            lastBreak = position + 1
        case 0x3A:
            lastBreak = position + 1
            let isAside = isComparison && !openBrackets.isEmpty
            if opener == nil, !isAside, Self.announces(prose.scalars, position, range) {
                open(.listed, position..<position + 1, openBrackets)
            }
        case 0x0A:
            lineFeed(position, range, prose)
        case 0x3001:
            lastBreak = position + 1
        default:
            hasStop = true
            lastBreak = position + 1
        }
    }

    /// Whether a colon opens a list of the number before it: it stands close to it or behind 如下.
    private static func announces(_ scalars: [UInt32], _ position: Int, _ range: Range<Int>) -> Bool {
        // 12件：其中办结10件
        guard ListWords.among.length(at: position + 1, in: scalars, before: range.upperBound) == nil else {
            return false
        }
        return position - range.lowerBound <= 6
            || (position - 2 >= range.lowerBound && scalars[position - 2] == 0x5982 && scalars[position - 1] == 0x4E0B)
    }

    /// The end of a part of the prose: passed over behind ； and a colon, and before an opener in the same paragraph.
    private mutating func lineFeed(_ position: Int, _ range: Range<Int>, _ prose: Prose) {
        let scalars = prose.scalars
        let before = position > 0 ? scalars[position - 1] : 0
        let marker = ListMarker.leading(scalars, at: position + 1, before: range.upperBound)
        lastBreak = marker?.range.upperBound ?? position + 1
        if before == 0x3B || before == 0x3A { return }
        // 内容涵盖财政、农业等领域。其中财政3条: the first opener has no numbers.
        if let first = opener, first.tie == .among, first.bracket == nil, before == 0x3002,
            ListWords.inner.length(at: lastBreak, in: scalars, before: range.upperBound) != nil
        {
            opener = nil
            commas = first.commas
        }
        let start = lastBreak < range.upperBound && scalars[lastBreak] == 0x28 ? lastBreak + 1 : lastBreak
        let opens =
            ListWords.among.length(at: start, in: scalars, before: range.upperBound) != nil
            || ListWords.listed.length(at: start, in: scalars, before: range.upperBound) != nil
        isBroken = !opens || opener != nil || prose.parts[prose.part(at: lastBreak)].startsLine
    }

    /// Takes the opener or comparison at a position and returns how many scalars were read.
    private mutating func take(
        wordAt position: Int, _ range: Range<Int>, _ scalars: [UInt32], _ openBrackets: [Int]
    ) -> Int {
        if let length = ListWords.comparisons.length(at: position, in: scalars, before: range.upperBound) {
            isComparison = true
            return length
        }
        guard opener == nil else { return reopen(at: position, range, scalars) }
        let among = Self.length(of: ListWords.among, at: position, range, scalars)
        guard let length = among ?? Self.length(of: ListWords.listed, at: position, range, scalars) else { return 1 }
        let end = Self.endOfOpener(scalars, position + length, before: range.upperBound)
        let isDistributive = scalars[position] == 0x5206 && scalars[position + 1] == 0x522B
        if isDistributive, Self.compares(scalars, position..<end, within: range) {
            isComparison = true
            return length
        }
        open(among == nil ? .listed : .among, position..<end, openBrackets)
        opener?.isDistributive = isDistributive
        opener?.isLoose = scalars[position] == 0x6DB5
        return end - position
    }

    /// Takes the second opener of 主要包括财政、农业等，其中：财政3条, where the first has no numbers.
    private mutating func reopen(at position: Int, _ range: Range<Int>, _ scalars: [UInt32]) -> Int {
        guard let first = opener, first.bracket == nil, position - 2 >= first.range.upperBound,
            scalars[position - 2] == 0x7B49, scalars[position - 1] == 0x2C,
            ListWords.inner.length(at: position, in: scalars, before: range.upperBound) != nil
        else { return 1 }
        let end = Self.endOfOpener(scalars, position + 2, before: range.upperBound)
        opener = Opener(
            tie: .among, range: position..<end, bracket: nil, isNewSentence: first.isNewSentence, commas: first.commas)
        lastBreak = max(lastBreak, end)
        commas = 0
        return end - position
    }

    /// The length of the opener at a position; nil where none of some words is one there.
    private static func length(
        of words: WordList, at position: Int, _ range: Range<Int>, _ scalars: [UInt32]
    ) -> Int? {
        guard let length = words.length(at: position, in: scalars, before: range.upperBound),
            length > 1 || beginsClause(scalars, position)
        else { return nil }
        return length
    }

    /// Where an opener ends that goes on with a mark or another one: 其中包括, 其中：.
    private static func endOfOpener(_ scalars: [UInt32], _ start: Int, before end: Int) -> Int {
        var position = start
        while position < end {
            if scalars[position] == 0x2C || scalars[position] == 0x3A {
                position += 1
            } else if let length = ListWords.among.length(at: position, in: scalars, before: end), length > 1 {
                position += length
            } else {
                break
            }
        }
        return position
    }

    /// Whether 分别 tells numbers of several years or changes, no parts: 2022年、2023年分别为6件、8件; 分别增加2件、1件.
    private static func compares(_ scalars: [UInt32], _ opener: Range<Int>, within range: Range<Int>) -> Bool {
        let isOfYears = years.length(endingAt: opener.lowerBound, in: scalars, from: range.lowerBound) != nil
        return isOfYears
            || ListWords.changes.length(at: opener.upperBound, in: scalars, before: range.upperBound) != nil
    }

    private static let years = WordList(["年", "年度", "年同期", "年度同期", "年全年"])

    /// Whether 含 or 即 begins a clause; inside one it is part of another word.
    private static func beginsClause(_ scalars: [UInt32], _ position: Int) -> Bool {
        position > 0 && (scalars[position - 1] == 0x28 || scalars[position - 1] == 0x2C)
    }

    private mutating func open(_ tie: Breakdown.Tie, _ range: Range<Int>, _ openBrackets: [Int]) {
        opener = Opener(
            tie: tie, range: range, bracket: openBrackets.last, isNewSentence: hasStop, commas: commas)
        lastBreak = max(lastBreak, range.upperBound)
        commas = 0
        isComparison = false
    }
}
