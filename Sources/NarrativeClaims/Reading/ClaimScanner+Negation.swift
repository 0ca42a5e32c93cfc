internal import TextSupport

extension ClaimScanner {
    /// What is said not to be: 未收到申请, 无行政复议、行政诉讼, 未收取信息处理费.
    mutating func readNegation(at index: Int, in clause: Range<Int>, _ frame: ClaimFrame) {
        let rest = index + 1..<endOfDenial(index, clause)
        let isJoined = joinsDenial(index, clause)
        guard isBare(rest), isJoined || !has(startOfSubject(clause)..<index, where: { $0.isNotOfTheYear }) else {
            return
        }
        let place = Place(index: index, clause: clause.lowerBound..<rest.upperBound, scope: frame.scope)
        let kinds = kinds(in: rest, index)
        guard kinds.isEmpty else {
            guard !isOfOtherGrounds(place) else { return }
            let last = rest.last { if case .caseKind = tokens[$0].word { true } else { false } } ?? index
            guard !has(.otherMatter, in: rest), isEnding(tokens[last].range.upperBound, place) else { return }
            for (kind, _) in kinds { claim(.cases(kind, .total), none(index, last), from: index, place, frame) }
            return
        }
        _ =
            readNoFees(index, rest, place, frame) || readNoDocuments(index, rest, place, frame)
            || readNoRequests(index, rest, place, frame)
    }

    /// Whether 未受理 denies that requests came in, which it does where no number says how many were not accepted.
    func deniesRequests(_ index: Int, in clause: Range<Int>) -> Bool {
        let start = tokens[index].range.lowerBound
        guard Self.notAccepted.length(at: start, in: scalars, before: scalars.count) != nil else { return false }
        let rest = index + 1..<clause.upperBound
        let end = clauseEnd(Place(index: index, clause: clause, scope: nil))
        // 对1件不属于受理范围的，未受理申请
        let tellsCount = (0..<index).contains {
            tokens[$0].quantity >= 0 && counts(stated(at: $0), Self.requestUnits)
        }
        // 未受理申请的，告知申请人
        return !tellsCount && has(rest, where: { $0.isRequest || $0 == .looseRequest })
            && !rest.contains { tokens[$0].quantity >= 0 } && scalars[end - 1] != 0x7684
    }

    private static let notAccepted = WordList(["未受理"])

    /// Whether a word denies once more what another one did before 、: 未收到申请、未发生行政复议.
    private func joinsDenial(_ index: Int, _ clause: Range<Int>) -> Bool {
        guard index > clause.lowerBound + 1, tokens[index - 1].word == .pause else { return false }
        let before = max(clause.lowerBound, index - Self.longestDenial)..<index - 1
        return tokens[index - 1].range.upperBound == tokens[index].range.lowerBound && has(.no, in: before)
            && !has(before, where: { $0 == .partOfYear || $0 == .otherUnit || $0 == .comparison })
    }

    /// The most words of what is denied.
    private static let longestDenial = 16

    /// Where what a word denies ends: 没有收到申请、没有不予公开 denies twice.
    private func endOfDenial(_ index: Int, _ clause: Range<Int>) -> Int {
        for next in index + 1..<max(index + 1, clause.upperBound - 1)
        where tokens[next].word == .pause && tokens[next + 1].word == .no
            && tokens[next].range.upperBound == tokens[next + 1].range.lowerBound
        {
            return next
        }
        return clause.upperBound
    }

    /// Where the clause before a bracket begins whose words go on behind it: 各村（社区）未收到申请.
    private func startOfSubject(_ clause: Range<Int>) -> Int {
        var start = clause.lowerBound
        guard start > 0, scalars[tokens[start - 1].range.lowerBound] == 0x29 else { return start }
        while start > 0, scalars[tokens[start - 1].range.lowerBound] != 0x28 { start -= 1 }
        if start > 0 { start -= 1 }
        while start > 0, tokens[start - 1].word != .comma, tokens[start - 1].word != .semicolon { start -= 1 }
        return start
    }

    /// Whether no number is denied but one: 未发生一起.
    private func isBare(_ rest: Range<Int>) -> Bool {
        rest.allSatisfy { tokens[$0].quantity < 0 || stated(at: $0).value == ExactDecimal(1) }
    }

    private func none(_ first: Int, _ last: Int) -> Stated {
        Stated(
            value: ExactDecimal(0), statement: .none,
            range: tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    }

    private mutating func readNoFees(_ index: Int, _ rest: Range<Int>, _ place: Place, _ frame: ClaimFrame) -> Bool {
        if let notice = rest.first(where: { tokens[$0].word == .feeNotice }) {
            claim(.fees(.notices), none(index, notice), from: index, place, frame)
            return true
        }
        if let fee = rest.first(where: { tokens[$0].word == .administrativeFee }) {
            // 无行政处罚和行政事业性收费等事项公开
            guard !has(rest, where: { $0 == .publish }) else { return true }
            claim(.fees(.administrative), none(index, fee), from: index, place, frame)
            return true
        }
        guard
            let fee = rest.first(where: { tokens[$0].word == .processingFee })
                ?? rest.first(where: {
                    frame.topic == .fees && (tokens[$0].word == .fee || tokens[$0].word == .collect)
                })
        else { return false }
        claim(.fees(.collected), none(index, fee), from: index, place, frame)
        return true
    }

    private mutating func readNoDocuments(
        _ index: Int, _ rest: Range<Int>, _ place: Place, _ frame: ClaimFrame
    ) -> Bool {
        guard !has(rest, where: { $0.isOfOtherKind }) else { return false }
        let decisions = rest.filter { if case .decision = tokens[$0].word { true } else { false } }
        if let last = decisions.last {
            guard isEnding(tokens[last].range.upperBound, place) else { return false }
            for decision in decisions {
                if case .decision(let kind) = tokens[decision].word {
                    claim(.decisions(kind), none(index, last), from: index, place, frame)
                }
            }
            return true
        }
        guard let noun = rest.last(where: { tokens[$0].word == .normative }) else { return false }
        let verbs = rest.filter { DocumentCount(tokens[$0].word) != nil }
        guard !verbs.isEmpty, isEnding(tokens[max(noun, verbs.last ?? noun)].range.upperBound, place) else {
            return false
        }
        let last = max(noun, verbs.last ?? noun)
        for verb in verbs {
            guard let subject = DocumentCount(tokens[verb].word) else { continue }
            claim(.normative(subject), none(index, last), from: index, place, frame)
        }
        return true
    }

    private mutating func readNoRequests(
        _ index: Int, _ rest: Range<Int>, _ place: Place, _ frame: ClaimFrame
    ) -> Bool {
        let noun = rest.last { tokens[$0].word == .request || tokens[$0].word == .looseRequest }
        let application = frame.topic == .requests ? rest.last { tokens[$0].word == .application } : nil
        guard !has(rest, where: { $0.deniesOtherThanRequests }) else { return false }
        guard let last = noun ?? application else {
            // 无结转下年度
            guard frame.topic == .requests, let carry = rest.first(where: { tokens[$0].word == .carry }) else {
                return false
            }
            return readNoCarry(index, carry, rest, place, frame)
        }
        guard isAsker(tokens[index].range.upperBound..<tokens[last].range.lowerBound, index + 1..<last),
            isEnding(tokens[max(last, application ?? last)].range.upperBound, place)
        else { return false }
        if let carry = rest.first(where: { tokens[$0].word == .carry }) {
            return readNoCarry(index, carry, rest, place, frame)
        }
        let subject: RequestCount = has(.receiveNew, in: rest) ? .new : .received
        claim(.requests(subject), none(index, last), from: index, place, frame)
        return true
    }

    private mutating func readNoCarry(
        _ index: Int, _ carry: Int, _ rest: Range<Int>, _ place: Place, _ frame: ClaimFrame
    ) -> Bool {
        let subject: RequestCount
        var alternative: ClaimSubject?
        if has(.lastYear, in: rest) {
            subject = .carriedIn
        } else if has(.nextYear, in: rest) {
            subject = .carriedOut
        } else if tokens[index].word == .noCarry, frame.lastCount != nil,
            isEnding(tokens[index].range.upperBound, place)
        {
            // 收到12件，无结转: nothing goes out, or nothing came in from last year.
            subject = .carriedOut
            alternative = .requests(.carriedIn)
        } else {
            return false
        }
        let last = rest.last { tokens[$0].word == .carry || tokens[$0].word == .nextYear } ?? carry
        claim(.requests(subject), none(index, last), from: index, place, frame, alternative: alternative)
        return true
    }

    /// 无结转, 未结转下年度
    mutating func readNoCarry(at index: Int, in clause: Range<Int>, _ frame: ClaimFrame) {
        let rest = index + 1..<clause.upperBound
        let place = Place(index: index, clause: clause, scope: frame.scope)
        guard frame.topic == .requests, isBare(rest),
            !has(clause.lowerBound..<index, where: { $0.isNotOfTheYear })
        else { return }
        guard let year = clause.first(where: { tokens[$0].word == .lastYear }), year < index else {
            _ = readNoCarry(index, index, rest, place, frame)
            return
        }
        // 上年无结转
        guard year == index - 1, isEnding(tokens[index].range.upperBound, place) else { return }
        claim(.requests(.carriedIn), none(index, index), from: year, place, frame)
    }

    /// Whether nothing stands between 未 and 申请 but who may have made one: no applicants or requests of one kind.
    private func isAsker(_ range: Range<Int>, _ tokens: Range<Int>) -> Bool {
        var position = range.lowerBound
        for index in tokens {
            guard self.tokens[index].word.isAboutAsking, areAskers(position..<self.tokens[index].range.lowerBound)
            else {
                return false
            }
            position = self.tokens[index].range.upperBound
        }
        return areAskers(position..<max(position, range.upperBound))
    }

    func areAskers(_ range: Range<Int>) -> Bool {
        holdsOnly(Self.askers, range)
    }

    /// 公民、群众、社会各界、单位和个人向我镇政府提出的任何书面的有关…
    private static let askers = ScalarSet(
        "公民群众社会各界单位个人组织法其他向我本镇乡局县区街道办事处政府机关提出递交交来的任何一件份起例宗次书面有关相发生过接来自于和或与及以、人员曾对涉通形式途径渠道方市居村民")

    /// Whether a clause ends here but for words such as 的情况: what is denied is the thing itself, not a way of it.
    private func isEnding(_ position: Int, _ place: Place) -> Bool {
        holdsOnly(Self.endings, position..<max(position, clauseEnd(place)))
    }

    private static let endings = ScalarSet("的情况形事项案件例业发生产提出申请等类决定措施及行为现象问题书要求。")
}

extension ClaimWord {
    /// Whether what is denied behind the word is not that of the year or not the organ's own.
    fileprivate var isNotOfTheYear: Bool {
        switch self {
        case .no, .comparison, .partOfYear, .otherUnit: true
        default: false
        }
    }

    /// Whether the word can stand between 未 and 申请 without saying which requests are meant.
    fileprivate var isAboutAsking: Bool {
        switch self {
        case .receive, .accept, .receiveNew, .handle, .everyone, .disclosureMatter, .request, .looseRequest,
            .application,
            .ownYear, .pause, .carry, .lastYear, .nextYear, .all, .total, .cause:
            true
        default: false
        }
    }

    fileprivate var isOfOtherKind: Bool {
        switch self {
        case .listing, .information, .publish, .interpretation, .otherMatter: true
        default: false
        }
    }

    /// Whether what is denied is not that requests came in: 未出现答复不及时, 无投诉.
    fileprivate var deniesOtherThanRequests: Bool {
        switch self {
        case .close, .closingRate, .timelyRate, .otherMatter, .publish, .channelRequest, .outcome, .plan, .comparison:
            true
        default: false
        }
    }
}
