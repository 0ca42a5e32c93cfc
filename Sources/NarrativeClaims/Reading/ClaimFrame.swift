internal import TextSupport

/// What a sentence speaks of where it does not say so itself.
struct ClaimFrame {
    /// What the heading above speaks of.
    var heading = Topic.none
    /// Whether the heading above, or the words that a paragraph begins with as one, is on the ways of publishing.
    var isOnChannels = false
    /// What is spoken of at this place.
    var topic = Topic.none
    /// The kind of cases that was spoken of last; `any` where reviews and lawsuits were named together.
    var kind: CaseKind?
    /// The count of requests that was told last in this paragraph.
    var lastCount: RequestCount?
    /// Whether the paragraph tells by itself how many of those carried in were closed.
    var splitsClosing = false
    /// How many requests the paragraph says were withdrawn or not accepted.
    var setAside = DecimalSum.zero
    /// The index of the paragraph's first claim.
    var paragraphClaim = 0

    // Of one sentence only.

    var year = Claim.Year.own
    /// The year of what comes behind a clause that compares with another one: 较2023年增加1件.
    var yearBehind: Claim.Year?
    /// Whether it was said how the numbers compare.
    var compares = false
    /// Whether the sentence names the year of the report, so that 累计 adds up nothing older.
    var namesYear = false
    var cumulative: Range<Int>?
    var scope: Range<Int>?
    /// Whether 其中 or a bracket was opened: what follows are parts.
    var isAmong = false
    /// Whether a bracket was opened that does not say whether it holds parts: （上年结转2件）.
    var isInBareBracket = false
    /// Whether a bracket is open, with what holds again behind it: 收到10件（2023年8件），均已办结.
    private var bracketDepth = 0
    var isInBracket: Bool { bracketDepth > 0 }
    private var amongOutside = false
    private var yearOutside = Claim.Year.own
    /// Whether a bracket was opened behind the number of a part that the tables do not count.
    var isOfUnreadPart = false
    /// Whether cases are about disclosure.
    var isOnDisclosure = false
    /// Whether the sentence names ways by which information went out or what it is on.
    var hasChannel = false
    /// The index of the sentence's first claim.
    var firstClaim = 0

    /// What can be spoken of.
    enum Topic {
        case none
        case requests
        case cases
        case normative
        case fees
        case other

        /// Whether sentences on it may tell numbers without naming it.
        var isCounted: Bool { self != .none && self != .other }
    }

    /// Begins a paragraph, which speaks of what its heading says.
    mutating func beginParagraph(firstClaim: Int) {
        topic = heading
        lastCount = nil
        kind = nil
        splitsClosing = false
        setAside = .zero
        paragraphClaim = firstClaim
    }

    /// Begins a sentence of the paragraph.
    mutating func beginSentence(firstClaim: Int) {
        year = .own
        forgetYearBehind()
        namesYear = false
        cumulative = nil
        scope = nil
        bracketDepth = 0
        isAmong = false
        amongOutside = false
        isInBareBracket = false
        isOfUnreadPart = false
        isOnDisclosure = heading == .requests || heading == .cases
        hasChannel = isOnChannels
        self.firstClaim = firstClaim
    }

    /// What stands in a bracket are parts, or something told beside the number.
    mutating func openBracket(ofPart: Bool) {
        bracketDepth += 1
        if bracketDepth == 1 {
            amongOutside = isAmong
            // 与2023年相比（收到12件），收到10件
            yearOutside = (compares ? yearBehind : nil) ?? year
        }
        isAmong = true
        isInBareBracket = true
        isOfUnreadPart = isOfUnreadPart || ofPart
    }

    /// Goes back to what held before the outermost bracket.
    mutating func closeBracket() {
        bracketDepth = max(0, bracketDepth - 1)
        guard bracketDepth == 0 else { return }
        isAmong = amongOutside
        year = yearOutside
        amongOutside = false
        isInBareBracket = false
        isOfUnreadPart = false
    }

    mutating func forgetYearBehind() {
        yearBehind = nil
        compares = false
    }

    /// Behind ； no parts are told any more.
    mutating func endParts() {
        isAmong = false
        amongOutside = false
    }

    /// What a word makes the sentence speak of.
    mutating func hear(_ word: ClaimWord) {
        switch word {
        case .request, .looseRequest, .channelRequest:
            topic = .requests
            isOnDisclosure = true
        case .otherMatter: topic = .other
        case .caseKind(let kind):
            topic = .cases
            self.kind = kind
        case .normative: topic = .normative
        case .processingFee, .feeNotice, .administrativeFee: topic = .fees
        case .disclosureMatter: isOnDisclosure = true
        default: break
        }
    }
}
