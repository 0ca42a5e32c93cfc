internal import ReportModel
internal import TextSupport

/// Reads the claims of one sentence after the other.
struct ClaimScanner {
    var claims: [Claim] = []
    let scalars: [UInt32]
    private let quantities: [Quantity]
    /// The year in the report's title.
    private(set) var titleYear: Int?

    // What is read at the moment.

    /// The words and quantities of the part that is read.
    var tokens: [ClaimToken] = []
    private(set) var section: SectionNumber?
    private(set) var end = 0

    init(_ scalars: [UInt32], _ quantities: [Quantity]) {
        self.scalars = scalars
        self.quantities = quantities
        // Enough for nearly every report, and for its longest sentences.
        claims.reserveCapacity(32)
        tokens.reserveCapacity(64)
    }

    /// Takes the fiscal year from a line of the title.
    mutating func readTitle() {
        for case .year(let year) in tokens.lazy.map(\.word) { titleYear = year }
    }

    /// Reads a sentence clause by clause.
    mutating func readSentence(_ part: Prose.Part, _ frame: inout ClaimFrame) {
        section = part.section
        end = part.range.upperBound
        hearWhole(&frame)
        var start = 0
        for index in tokens.indices {
            switch tokens[index].word {
            case .comma, .semicolon:
                readClause(start..<index, &frame)
                start = index + 1
                if tokens[index].word == .semicolon { frame.endParts() }
                switch scalars[tokens[index].range.lowerBound] {
                case 0x28: frame.openBracket(ofPart: isUnreadPart(index - 1, frame))
                case 0x29 where frame.isInBracket: frame.closeBracket()
                default: break
                }
            default: break
            }
        }
        readClause(start..<tokens.count, &frame)
        leaveOutOtherCases(frame)
        leaveOutParts(frame)
        tellSetAside(frame)
        tellBeside(frame)
    }

    /// Whether a token is the number of a part that the tables do not count: 其中涉及征地4件（2件予以公开）.
    private func isUnreadPart(_ index: Int, _ frame: ClaimFrame) -> Bool {
        guard index > 0, tokens[index].quantity >= 0,
            frame.isAmong || tokens[index - 1].word == .channelRequest
        else { return false }
        return !claims[frame.firstClaim...].contains { $0.numberRange.overlaps(tokens[index].range) }
    }

    /// Hears what the sentence as a whole speaks of.
    private func hearWhole(_ frame: inout ClaimFrame) {
        let tokens = tokens.span
        for index in 0..<tokens.count {
            switch tokens[index].word {
            case .request, .looseRequest, .channelRequest, .disclosureMatter: frame.isOnDisclosure = true
            case .channel: frame.hasChannel = true
            default: break
            }
        }
    }

    /// Tells the paragraph's counts of requests how many were withdrawn or not accepted.
    private mutating func tellSetAside(_ frame: ClaimFrame) {
        guard frame.setAside != .zero, claims.count > frame.paragraphClaim else { return }
        for index in claims.indices[frame.paragraphClaim...] {
            if case .requests = claims[index].subject { claims[index].setAside = frame.setAside }
        }
    }

    /// More than any sentence or paragraph of a report has.
    private static let mostClaims = 500

    /// Takes back claims that tell of parts, no whole: 上年结转2件，办结2件；新收3件，办结1件. What came in is a whole in each
    /// sentence; how it was dealt with may be told for each part of a paragraph.
    private mutating func leaveOutParts(_ frame: ClaimFrame) {
        let first = frame.splitsClosing ? frame.paragraphClaim : frame.firstClaim
        guard claims.count > first else { return }
        // Of so many nobody can say which is a whole.
        guard claims.count - first <= Self.mostClaims else {
            claims.removeSubrange(first...)
            return
        }
        var parts: Set<Int> = []
        for index in first..<claims.count {
            if frame.splitsClosing, claims[index].subject == .requests(.closed), claims[index].statement == .number {
                parts.insert(index)
            }
            // Those of earlier sentences were compared with each other when they were read.
            guard index >= frame.firstClaim else { continue }
            let first = claims[index].isShare ? frame.paragraphClaim : frame.firstClaim
            // Most claims of a sentence are of several kinds.
            let own = claims[index].subject.index
            for other in first..<index
            where claims[other].subject.index == own && claims[index].isOfSame(as: claims[other]) {
                parts.insert(index)
                let isRepeated = claims[index].value == claims[other].value && !claims[index].isAnswered
                if !isRepeated { parts.insert(other) }
            }
        }
        guard !parts.isEmpty else { return }
        claims = claims.indices.filter { !parts.contains($0) }.map { claims[$0] }
    }

    private mutating func readClause(_ clause: Range<Int>, _ frame: inout ClaimFrame) {
        guard !clause.isEmpty else { return }
        var clauseScope: Range<Int>?
        for index in clause {
            let token = tokens[index]
            // 属信访、重复申请等不予处理4件 is of requests.
            if token.word != .otherMatter || !has(clause, where: { $0.isOutcome }) { frame.hear(token.word) }
            if case .year = token.word, isCompared(index) { frame.yearBehind = frame.yearBehind ?? frame.year }
            switch token.word {
            // What is planned or helped with is no number of the report's.
            case .plan, .assistance, .due: return
            case .nextYear where !has(.carry, in: clause): return
            case .among:
                frame.isAmong = true
                frame.isInBareBracket = false
            case .scope: frame.scope = token.range
            case .clauseScope: clauseScope = token.range
            case .ownYear, .lastYear, .year, .cumulative: hearYear(index, in: clause, &frame)
            case .no: readNegation(at: index, in: clause, frame)
            case .setAside where deniesRequests(index, in: clause): readNegation(at: index, in: clause, frame)
            case .noCarry: readNoCarry(at: index, in: clause, frame)
            case .quantity, .zero:
                readNumber(Place(index: index, clause: clause, scope: frame.scope ?? clauseScope), &frame)
            default: break
            }
        }
        readAllClosed(in: clause, &frame)
        readApplicantOfAll(in: clause, frame)
        readResultOfAll(in: clause, frame)
        forgetComparedYear(behind: clause, &frame)
    }

    /// Goes back to the year before 较2023年增加1件 where a clause says how it compares: 较2023年收到12件，办结12件，均有减少.
    private func forgetComparedYear(behind clause: Range<Int>, _ frame: inout ClaimFrame) {
        guard let year = frame.yearBehind else { return }
        frame.compares = frame.compares || clause.contains { compares($0) }
        let mark = clause.upperBound < tokens.count ? scalars[tokens[clause.upperBound].range.lowerBound] : 0
        // What stands in a bracket, as in 较2023年（5件）, is all of that year.
        guard frame.compares, mark != 0x28, !frame.isInBracket || mark == 0x29 else { return }
        frame.year = year
        frame.forgetYearBehind()
    }

    /// Whether a token says how numbers compare: 增加, and the number in 多3件.
    private func compares(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.quantity >= 0, token.range.lowerBound > 0 else { return token.word == .comparison }
        return Self.more.contains(scalars[token.range.lowerBound - 1])
    }

    private static let more = ScalarSet("多少")

    /// Whether a year is one that others are compared with: 较2023年, 同比2023年, 与2023年相比.
    private func isCompared(_ index: Int) -> Bool {
        let start = tokens[index].range.lowerBound
        if start > 0, Self.comparing.contains(scalars[start - 1]) { return true }
        return isComparison(index - 1, upTo: start) || isComparison(index + 1, from: tokens[index].range.upperBound)
    }

    private func isComparison(_ index: Int, upTo end: Int? = nil, from start: Int? = nil) -> Bool {
        guard tokens.indices.contains(index), tokens[index].word == .comparison else { return false }
        return tokens[index].range.upperBound == end || tokens[index].range.lowerBound == start
    }

    private static let comparing = ScalarSet("较比")

    private func hearYear(_ index: Int, in clause: Range<Int>, _ frame: inout ClaimFrame) {
        let isOfCarry =
            has(index..<clause.upperBound, where: { $0 == .carry || $0 == .noCarry })
            || (index > clause.lowerBound && tokens[index - 1].word == .carry)
        switch tokens[index].word {
        case .ownYear:
            frame.year = .own
            frame.forgetYearBehind()
            frame.namesYear = true
        case .lastYear where !isOfCarry: frame.year = .last
        case .year(let year) where !isOfCarry:
            if !isCompared(index) { frame.forgetYearBehind() }
            frame.year = .named(year)
            frame.namesYear = year == titleYear
        case .cumulative: frame.cumulative = tokens[index].range
        default: break
        }
    }
}

// MARK: What stands around a number

extension ClaimScanner {
    /// A number that is being read, with its clause.
    struct Place {
        let index: Int
        let clause: Range<Int>
        /// Words that make it another organ's.
        let scope: Range<Int>?
    }

    /// What a number says.
    struct Stated {
        var value: ExactDecimal
        var bound = Quantity.Bound.exact
        var unit = Quantity.Unit.none
        var statement = Claim.Statement.number
        var range: Range<Int>

        var isZero: Bool { value.isZero }
    }

    /// The number at a token: a quantity, or 为零.
    func stated(at index: Int) -> Stated {
        let token = tokens[index]
        guard token.quantity >= 0 else {
            return Stated(value: ExactDecimal(0), statement: .none, range: token.range)
        }
        let quantity = quantities[token.quantity]
        return Stated(value: quantity.value, bound: quantity.bound, unit: quantity.unit, range: quantity.range)
    }

    func has(_ word: ClaimWord, in range: Range<Int>) -> Bool { range.contains { tokens[$0].word == word } }

    func has(_ range: Range<Int>, where isMeant: (ClaimWord) -> Bool) -> Bool {
        range.contains { isMeant(tokens[$0].word) }
    }

    /// The tokens of the clause before a number, from the number before it on.
    func before(_ place: Place) -> Range<Int> {
        var start = place.index
        while start > place.clause.lowerBound, tokens[start - 1].quantity < 0 { start -= 1 }
        return start..<place.index
    }

    /// The tokens of the clause behind a number, up to the next number.
    func behind(_ place: Place) -> Range<Int> {
        var end = place.index + 1
        while end < place.clause.upperBound, tokens[end].quantity < 0 { end += 1 }
        return place.index + 1..<end
    }

    /// The tokens before a number that nothing but small words part from it, the nearest last; where the clause begins
    /// with the number those of the clause before it too.
    func chain(_ place: Place) -> Range<Int> {
        var start = place.index
        var position = tokens[place.index].range.lowerBound
        while start > 0 {
            let token = tokens[start - 1]
            let isStop =
                token.quantity >= 0 || token.word == .semicolon || token.word == .comparison || token.word == .lastYear
                || endsCircumstance(start - 1)
            guard !isStop, isSmall(token.range.upperBound..<position), !endsClauseWithNumber(start - 1) else { break }
            position = token.range.lowerBound
            start -= 1
        }
        return start..<place.index
    }

    /// Whether a comma ends words such as 在收到的申请中, which say of what the number behind them is a part.
    private func endsCircumstance(_ index: Int) -> Bool {
        let token = tokens[index]
        let start = token.range.lowerBound
        // 其中 says no more than that parts follow.
        return token.word == .comma && start > 1 && scalars[start - 1] == 0x4E2D && scalars[start - 2] != 0x5176
    }

    /// Whether a token ends a clause in which a number stands, or none is said to be: what it says belongs to that.
    private func endsClauseWithNumber(_ index: Int) -> Bool {
        guard tokens[index].word == .comma else { return false }
        for before in tokens[..<index].reversed() {
            if before.quantity >= 0 || before.word == .no || before.word == .noCarry { return true }
            if before.word == .comma || before.word == .semicolon { return false }
        }
        return false
    }

    /// Where a clause begins.
    func start(of clause: Range<Int>) -> Int {
        clause.lowerBound > 0 ? tokens[clause.lowerBound - 1].range.upperBound : 0
    }

    /// Whether other numbers or parts stand between a claim and a clause.
    func isApart(_ clause: Range<Int>, from claim: Claim) -> Bool {
        for (passed, index) in (0..<clause.lowerBound).reversed().enumerated() {
            let token = tokens[index]
            if token.range.lowerBound < claim.numberRange.upperBound { return false }
            if passed == Self.farthest || token.quantity >= 0 || token.word == .among { return true }
        }
        return false
    }

    /// The most words between a claim and what is said of it.
    private static let farthest = 32

    /// Whether nothing stands in a range but scalars of a set.
    func holdsOnly(_ set: ScalarSet, _ range: Range<Int>) -> Bool {
        for position in range where !set.contains(scalars[position]) { return false }
        return true
    }

    /// Whether nothing stands in a range but small words such as 共 and 为.
    func isSmall(_ range: Range<Int>) -> Bool {
        holdsOnly(Self.small, range)
    }

    /// How many scalars stand in a range that are no small words.
    func unknown(_ range: Range<Int>) -> Int {
        var count = 0
        for position in range where !Self.small.contains(scalars[position]) { count += 1 }
        return count
    }

    private static let small = ScalarSet("的为是有达共总计合数量额各已均了中分别于则即约在到由和及与或以且也并其\"、")

    /// The measure word or its lack is one that the counts of the form can have. In sections that hold a table a number
    /// without measure word may be a rest of it.
    func counts(_ stated: Stated, _ units: ScalarSet) -> Bool {
        if stated.unit == .none {
            return stated.statement == .none
                || !(section == .disclosure || section == .requests || section == .disputes)
        }
        return stated.unit.second == 0 && units.contains(stated.unit.first)
    }
}

extension Claim {
    /// Whether two claims count the same thing.
    fileprivate func isOfSame(as other: Claim) -> Bool {
        statement == other.statement && subject.index == other.subject.index && year == other.year
            && reserve == other.reserve
    }

    /// Whether the claim is on how requests were answered or on who made them.
    fileprivate var isAnswered: Bool {
        switch subject {
        case .outcome, .applicants: true
        default: false
        }
    }

    /// Whether the claim is on how requests were dealt with or on who made them.
    fileprivate var isShare: Bool { isAnswered || subject == .requests(.closed) }
}
