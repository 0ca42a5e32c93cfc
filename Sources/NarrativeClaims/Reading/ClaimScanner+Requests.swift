internal import TextSupport

extension ClaimScanner {
    /// The measure words by which requests are counted.
    static let requestUnits = ScalarSet("件份条宗起封个项例")

    /// Those by which nothing but cases are counted.
    private static let caseUnits = ScalarSet("件份宗起封例")

    /// What is said of the requests that a number counts.
    private struct RequestWords {
        var noun: Int?
        var looseNoun: Int?
        var hasApplication = false
        var receives = false
        var accepts = false
        var isNew = false
        var handles = false
        var closes = false
        var carry: Int?
        /// 收到（含上年结转）9件
        var includesCarried = false
        var isPending = false
        var excludes = false
        var firstVerb: Int?

        mutating func hear(_ word: ClaimWord, at index: Int) {
            switch word {
            case .request: noun = index
            case .looseRequest: looseNoun = index
            case .application: hasApplication = true
            case .receive: receives = true
            case .accept:
                accepts = !receives
                receives = true
            case .receiveNew: isNew = true
            case .handle: handles = true
            case .close: closes = true
            case .carry: carry = index
            case .includedCarry: includesCarried = true
            case .pendingRequest: isPending = true
            case .channelRequest, .caseKind, .no, .publish, .listing: excludes = true
            default: return
            }
            switch word {
            case .receive, .accept, .receiveNew, .handle, .close, .carry, .pendingRequest:
                firstVerb = firstVerb ?? index
            default: return
            }
        }
    }

    /// Requests that came in, were closed or carried over.
    mutating func readRequests(
        _ head: Int, _ stated: Stated, _ place: Place, _ chain: Range<Int>, _ frame: inout ClaimFrame
    ) {
        let region = region(head, place, chain)
        let words = requestWords(in: region, head)
        let isNamed = words.noun != nil || words.looseNoun != nil
        let nounBehind = isNamed ? nil : nounBehind(place)
        guard counts(stated, Self.requestUnits), !words.excludes, !frame.isOfUnreadPart,
            isNamed || nounBehind != nil || frame.topic == .requests,
            isHeadClear(head, place, isNamed || nounBehind != nil),
            !has(region, where: { $0 == .late || $0 == .setAside })
        else { return }
        // None of more is none of less.
        let wording = words.noun == nil && !stated.isZero ? words.looseNoun.map { tokens[$0].range } : nil
        let first = min(words.firstVerb ?? head, words.noun ?? head, words.looseNoun ?? head, head)
        if words.closes, isOfCarriedIn(frame) || closesCarriedIn(words, region) {
            frame.splitsClosing = true
            return
        }
        let subjects = requestCounts(words, region, head, place, frame)
        guard !subjects.isEmpty, words.firstVerb != nil || !isClassOfInformation(stated, place)
        else { return }
        let isWaySingled = has(.channel, in: region) && !has(.total, in: region)
        for (subject, isVague) in subjects {
            if subject.isIncoming, isWaySingled { continue }
            if subject.isIncoming, frame.isAmong, subject != .new { continue }
            // 收到13件，补正后受理12件: a step behind the first.
            if subject == .received, words.accepts, tellsIncoming(from: frame.paragraphClaim) { continue }
            let vague = isVague ? words.carry.map { tokens[$0].range } : nil
            claim(
                .requests(subject), stated, from: first, place, frame, to: nounBehind, wording: wording ?? vague)
            frame.lastCount = subject
            if subject == .carriedIn, frame.isAmong { includeCarriedIn(frame) }
        }
    }

    /// The tokens that say what a number counts; 均按期答复 says nothing of 结转下年度2件 behind it.
    private func region(_ head: Int, _ place: Place, _ chain: Range<Int>) -> Range<Int> {
        let own = before(place)
        let isOwn = head >= own.lowerBound && has(own, where: { $0 == .carry || $0 == .pendingRequest })
        return isOwn ? own : min(chain.lowerBound, own.lowerBound)..<place.index
    }

    /// The noun where it stands behind the number: 收到3件居民提出的政府信息公开申请, not 3件政府信息公开申请的补正材料.
    private func nounBehind(_ place: Place) -> Int? {
        guard let first = behind(place).first, tokens[first].word == .request,
            areAskers(tokens[place.index].range.upperBound..<tokens[first].range.lowerBound),
            Self.behindNoun.contains(scalars[tokens[first].range.upperBound])
        else { return nil }
        return first
    }

    private static let behindNoun = ScalarSet(",;:。、()!?\n均并已全都且其")

    private func requestWords(in region: Range<Int>, _ head: Int) -> RequestWords {
        var words = RequestWords()
        for index in region { words.hear(tokens[index].word, at: index) }
        if head >= region.upperBound { words.hear(tokens[head].word, at: head) }
        return words
    }

    /// Whether a head without the noun stands where nothing else can be meant: 收到3件，, not 收到3件锦旗 or 低保申请3件.
    private func isHeadClear(_ head: Int, _ place: Place, _ isNamed: Bool) -> Bool {
        let token = tokens[head]
        if token.word == .application {
            let before = token.range.lowerBound - 1
            return isNamed || head > 0 && tokens[head - 1].range.upperBound == token.range.lowerBound
                || before >= 0 && Self.beforeApplication.contains(scalars[before])
        }
        guard !isNamed, head < place.index else { return true }
        let behind = behind(place)
        let end = behind.isEmpty ? clauseEnd(place) : tokens[behind.lowerBound].range.lowerBound
        let next = tokens[place.index].range.upperBound..<end
        let isOfRequests = behind.first.map { tokens[$0].word.isRequest } ?? false
        guard isSmall(next) || isOfRequests && areAskers(next) else { return false }
        return !has(behind, where: { $0 == .otherMatter || $0 == .channelRequest })
    }

    /// Whether items of information are told by how they may be had: 主动公开6条，依申请公开0条.
    func isClassOfInformation(_ stated: Stated, _ place: Place) -> Bool {
        stated.unit.first == Self.itemUnit && has(.publish, in: 0..<place.index)
    }

    /// 条
    private static let itemUnit: UInt32 = 0x6761

    /// What can stand before 申请 where it is one for information; 低保申请 and the like are others.
    private static let beforeApplication = ScalarSet("件份条的效类关何此该交出共者人民织\",。;:()\n")

    /// Where the clause of a number ends.
    func clauseEnd(_ place: Place) -> Int {
        place.clause.upperBound < tokens.count ? tokens[place.clause.upperBound].range.lowerBound : end
    }

    /// What the words count, and whether that is only what they most likely mean.
    private func requestCounts(
        _ words: RequestWords, _ region: Range<Int>, _ head: Int, _ place: Place, _ frame: ClaimFrame
    ) -> [(count: RequestCount, isVague: Bool)] {
        let comesIn = words.receives || words.isNew || words.handles
        if words.isPending { return [(.carriedOut, false)] }
        if let carry = words.carry {
            guard !words.closes else { return [] }
            let span = region.lowerBound..<behind(place).upperBound
            switch direction(of: carry, in: span) {
            // 办理上年结转2件 is of those alone.
            case .in: return [(words.receives || words.isNew ? .receivedAndCarriedIn : .carriedIn, false)]
            // 结转下年度办理2件
            case .out: return comesIn && words.firstVerb != carry ? [] : [(.carriedOut, false)]
            case nil: return comesIn || frame.lastCount == nil ? [] : [(.carriedOut, true)]
            }
        }
        var counts: [(RequestCount, Bool)] = []
        // 其中当年收到3件
        let isOfYear = frame.isAmong && words.receives && has(.ownYear, in: region)
        if words.includesCarried, words.isNew || words.receives {
            counts.append((.receivedAndCarriedIn, false))
        } else if words.isNew || isOfYear {
            counts.append((.new, false))
        } else if words.receives {
            counts.append((.received, false))
        }
        if words.closes { counts.append((.closed, false)) }
        if counts.isEmpty, words.handles, !words.closes { counts.append((.handled, false)) }
        // 政府信息公开申请3件 without a verb, in the same clause; 依申请公开事项12项 may be a list of them.
        let isNamed =
            words.noun != nil || words.looseNoun != nil && Self.caseUnits.contains(stated(at: place.index).unit.first)
        if counts.isEmpty, !words.closes, isNamed, head >= place.clause.lowerBound {
            counts.append((.received, false))
        }
        return counts
    }

    /// Whether 办结2件 is said of those only that were carried in: 上年结转2件，办结2件.
    private func isOfCarriedIn(_ frame: ClaimFrame) -> Bool {
        claims[frame.firstClaim...].contains { $0.subject == .requests(.carriedIn) && !$0.value.isZero }
            && !tellsIncoming(from: frame.firstClaim)
    }

    /// Whether the words themselves tell of those carried in, 答复上年结转1件, not of all with them: 答复（含上年结转）8件.
    private func closesCarriedIn(_ words: RequestWords, _ region: Range<Int>) -> Bool {
        guard let carry = words.carry, direction(of: carry, in: region) == .in else { return false }
        let names = region.lowerBound..<carry
        return !names.contains { tokens[$0].word == .among || tokens[$0].word == .lastYear && isIncluded(tokens[$0]) }
    }

    /// Whether a bracket or words such as 连同 stand right before a word.
    private func isIncluded(_ token: ClaimToken) -> Bool {
        let before = token.range.lowerBound - 1
        return before >= 0 && Self.includings.contains(scalars[before])
    }

    private static let includings = ScalarSet("(加同上")

    /// Whether a claim from an index on tells how many requests came in.
    private func tellsIncoming(from first: Int) -> Bool {
        claims[first...].contains { claim in
            guard case .requests(let count) = claim.subject, count.isIncoming else { return false }
            return claim.year == .own || claim.year == titleYear.map { .named($0) }
        }
    }

    private enum Direction {
        case `in`
        case out
    }

    /// Whether what is carried over came in from the year before or goes out to the next: 上年结转, 结转下年度, 结转2025年.
    private func direction(of carry: Int, in span: Range<Int>) -> Direction? {
        if has(.nextYear, in: span) { return has(.lastYear, in: span) ? nil : .out }
        if has(.lastYear, in: span) { return .in }
        for index in span {
            guard case .year(let year) = tokens[index].word else { continue }
            if let titleYear, year < titleYear { return .in }
            if index > carry { return .out }
        }
        return nil
    }

    /// Makes the sentence's last 收到 one that includes what was carried in, or may do so: 其中上年结转2件 is a part of it,
    /// while （上年结转2件） may be told beside it.
    private mutating func includeCarriedIn(_ frame: ClaimFrame) {
        // 收到9件。其中，予以公开9件。包括上年结转4件。
        let first = claims.count - 1 == frame.firstClaim ? frame.paragraphClaim : frame.firstClaim
        let counted = claims.indices.last { index in
            let subject = claims[index].subject
            return index >= first && (subject == .requests(.received) || subject == .requests(.closed))
        }
        // 答复18件（含上年结转4件） says it of those that were answered.
        guard let received = counted, claims[received].subject == .requests(.received) else { return }
        let all = ClaimSubject.requests(.receivedAndCarriedIn)
        claims[received] = frame.isInBareBracket ? claims[received].or(all) : claims[received].with(all)
    }

    /// 办结率100%
    mutating func readRate(_ head: Int, _ stated: Stated, _ place: Place, _ frame: ClaimFrame) {
        guard frame.topic == .requests, stated.unit == .percent, !has(.otherMatter, in: place.clause) else { return }
        claim(.requests(.closingRate), stated, from: head, place, frame)
        guard tokens[head].word == .closingRate, stated.value == ExactDecimal(100) else { return }
        let all = Stated(value: ExactDecimal(0), statement: .all, range: stated.range)
        claim(.requests(.closed), all, from: head, place, frame, wording: tokens[head].range)
    }

    /// 均已办结, 全部答复: nothing is left.
    mutating func readAllClosed(in clause: Range<Int>, _ frame: inout ClaimFrame) {
        guard frame.topic == .requests, !frame.isOfUnreadPart,
            let all = clause.first(where: { tokens[$0].word == .all || isWhole($0) }), !isOfSome(all, clause, frame)
        else { return }
        // 全部办结 or 办结全部, and no number behind that would say how many.
        let closes = clause.filter { tokens[$0].word == .close }
        guard let close = closes.min(by: { abs($0 - all) < abs($1 - all) }),
            unknown(between(all, close)) <= Self.longestAdverb,
            !(max(all, close)..<clause.upperBound).contains(where: { tokens[$0].quantity >= 0 && !isWhole($0) }),
            !has(clause, where: { $0.contradictsAll })
        else { return }
        if frame.lastCount == .carriedIn, saysOfCarriedIn(clause, frame) {
            frame.splitsClosing = true
            return
        }
        let range =
            min(
                tokens[all].range.lowerBound, tokens[close].range.lowerBound)..<max(
                tokens[all].range.upperBound, tokens[close].range.upperBound)
        let place = Place(index: all, clause: clause, scope: frame.scope)
        claim(
            .requests(.closed), Stated(value: ExactDecimal(0), statement: .all, range: range), from: min(all, close),
            place, frame, wording: limit(in: between(all, close)))
    }

    /// Whether 均 is said of some only: 办结9件，均按期答复; 其余5件均已办结, whose number is no count of what came in.
    private func isOfSome(_ all: Int, _ clause: Range<Int>, _ frame: ClaimFrame) -> Bool {
        guard all > clause.lowerBound, tokens[all - 1].quantity >= 0 else {
            let closed = claims[frame.firstClaim...].lastIndex {
                $0.subject == .requests(.closed) && $0.statement == .number
            }
            // 答复18件（含上年结转4件），均按期答复
            return closed.map { $0 == claims.count - 1 || scalars[claims[$0].numberRange.upperBound] == 0x28 } ?? false
        }
        let number = tokens[all - 1].range
        let counted = claims[frame.firstClaim...].last { $0.numberRange.overlaps(number) }
        return counted == nil || counted?.subject == .requests(.closed)
    }

    /// Whether 均已办结 is said of those only that were carried in: 上年结转2件均已办结, or where nothing else came in yet.
    private func saysOfCarriedIn(_ clause: Range<Int>, _ frame: ClaimFrame) -> Bool {
        let start = tokens[clause.lowerBound].range.lowerBound
        let isInClause =
            claims.last.map { $0.subject == .requests(.carriedIn) && $0.range.lowerBound >= start } ?? false
        // 新收3件，办结1件；上年结转2件，均已办结: those that came in were told of already.
        let isSplit = claims[frame.paragraphClaim...].contains {
            $0.subject == .requests(.closed) && $0.statement == .number
        }
        return isInClause || frame.isAmong || isSplit || !tellsIncoming(from: frame.paragraphClaim)
    }

    /// The words by which 均在规定时限内答复 may be on those only whose time was over.
    private func limit(in range: Range<Int>) -> Range<Int>? {
        Self.limits.isFound(in: range, of: scalars) ? range : nil
    }

    private static let limits = WordList(["时限", "期限", "工作日", "规定时间", "法定时间"])

    /// 100%
    private func isWhole(_ index: Int) -> Bool {
        guard tokens[index].quantity >= 0 else { return false }
        let stated = stated(at: index)
        return stated.unit == .percent && stated.value == ExactDecimal(100)
    }

    private func between(_ left: Int, _ right: Int) -> Range<Int> {
        let (first, second) = (min(left, right), max(left, right))
        let start = tokens[first].range.upperBound
        return start..<max(start, tokens[second].range.lowerBound)
    }

    /// The longest words between 均 and 办结, such as 在法定期限内, in scalars.
    private static let longestAdverb = 9
}

extension RequestCount {
    /// Whether requests are counted as they come in.
    var isIncoming: Bool {
        switch self {
        case .received, .new, .receivedAndCarriedIn, .handled: true
        case .carriedIn, .closed, .carriedOut, .closingRate: false
        }
    }
}

extension ClaimWord {
    /// Whether 均已办结 beside the word may be said of something else than the year's requests.
    fileprivate var contradictsAll: Bool {
        switch self {
        case .no, .comparison, .lastYear, .listing, .otherMatter, .caseKind, .closingRate, .timelyRate, .pendingRequest,
            .carry, .zero, .channelRequest:
            true
        default: false
        }
    }
}
