internal import TextSupport

extension ClaimScanner {
    /// Requests by outcome or by applicant.
    mutating func readShare(
        _ head: Int, _ stated: Stated, _ place: Place, _ chain: Range<Int>, _ frame: ClaimFrame
    ) {
        guard frame.topic == .requests, counts(stated, Self.requestUnits),
            !isClassOfInformation(stated, place), !frame.isOfUnreadPart,
            !has(before(place), where: { $0 == .no || $0 == .channelRequest || $0 == .publish })
        else { return }
        switch tokens[head].word {
        case .outcome(let outcome): readOutcome(outcome, head, stated, place, chain, frame)
        case .applicant(let applicant):
            // Enterprises are spoken of everywhere: a count of requests must be near.
            let isNamed = has(before(place), where: { $0.isRequest }) || has(behind(place), where: { $0.isRequest })
            guard frame.lastCount != nil || isNamed, !has(chain, where: { $0.isApplicantOtherThan(applicant) }) else {
                return
            }
            let areClosed = frame.lastCount == .closed || has(.close, in: before(place))
            claim(.applicants(applicant, areClosed: areClosed), stated, from: head, place, frame)
        default: break
        }
    }

    private mutating func readOutcome(
        _ outcome: RequestOutcome, _ head: Int, _ stated: Stated, _ place: Place, _ chain: Range<Int>,
        _ frame: ClaimFrame
    ) {
        // 因本机关不掌握等原因无法提供1件 may count that reason only.
        if case .group(let group) = outcome, let row = lastRow(of: group, in: before(place), upTo: head),
            case .outcome(let reason) = tokens[row].word
        {
            claim(.outcome(outcome), stated, from: row, place, frame, alternative: .outcome(reason))
            return
        }
        let earlier = chain.lowerBound..<max(chain.lowerBound, min(head, chain.upperBound))
        let others = earlier.clamped(to: place.clause)
        guard has(others, where: { $0.isOutcome }) else {
            claim(.outcome(outcome), stated, from: head, place, frame)
            return
        }
        // 不予公开、无法提供均为0件: each; any other number would be their sum or each one's.
        guard stated.isZero else { return }
        for index in others {
            if case .outcome(let outcome) = tokens[index].word {
                claim(.outcome(outcome), stated, from: index, place, frame)
            }
        }
        claim(.outcome(outcome), stated, from: head, place, frame)
    }
}

extension ClaimScanner {
    /// 收到申请8件，均为自然人申请
    mutating func readApplicantOfAll(in clause: Range<Int>, _ frame: ClaimFrame) {
        guard frame.topic == .requests, let last = claims.last, claims.count > frame.firstClaim,
            case .requests(let count) = last.subject, count.isIncoming, last.statement == .number,
            !last.value.isZero, let first = clause.first,
            last.numberRange.upperBound <= tokens[first].range.lowerBound,
            !clause.contains(where: { tokens[$0].quantity >= 0 || tokens[$0].word == .no }),
            let all = clause.first(where: { tokens[$0].word == .all }),
            let applicant = clause.first(where: { $0 > all && tokens[$0].word.isApplicant }), applicant == all + 1,
            isComing(tokens[all].range.upperBound..<tokens[applicant].range.lowerBound),
            !Self.joining.contains(scalar(behind: applicant)), !isApart(clause, from: last),
            clause.filter({ tokens[$0].word.isApplicant }).count == 1, isOfRequests(clause.lowerBound..<all)
        else { return }
        let range = tokens[all].range.lowerBound..<tokens[applicant].range.upperBound
        let stated = Stated(value: last.value, bound: last.bound, unit: last.unit, range: range)
        let place = Place(index: applicant, clause: clause, scope: frame.scope)
        if case .applicant(let kind) = tokens[applicant].word {
            claim(.applicants(kind, areClosed: false), stated, from: all, place, frame)
        }
    }

    private func scalar(behind index: Int) -> UInt32 {
        let end = tokens[index].range.upperBound
        return end < scalars.count ? scalars[end] : 0
    }

    private static let joining = ScalarSet("、和与或及")

    /// Whether nothing but 申请人 and the like stands before 均, from the beginning of the clause on.
    private func isOfRequests(_ range: Range<Int>) -> Bool {
        var position = start(of: range)
        for index in range {
            guard tokens[index].word == .everyone || tokens[index].word.isRequest,
                isSmall(position..<tokens[index].range.lowerBound)
            else { return false }
            position = tokens[index].range.upperBound
        }
        return isSmall(position..<max(position, tokens[range.upperBound].range.lowerBound))
    }

    /// Whether nothing stands in a range but words such as 来自 and 由.
    private func isComing(_ range: Range<Int>) -> Bool {
        holdsOnly(Self.coming, range)
    }

    private static let coming = ScalarSet("为是来自由属于")

    private func lastRow(of group: OutcomeGroup, in range: Range<Int>, upTo head: Int) -> Int? {
        range.last { index in
            if index < head, case .outcome(.row(group, _)) = tokens[index].word { true } else { false }
        }
    }
}

extension ClaimWord {
    var isRequest: Bool {
        switch self {
        case .request, .application: true
        default: false
        }
    }

    fileprivate var isApplicant: Bool { if case .applicant = self { true } else { false } }

    var isOutcome: Bool { if case .outcome = self { true } else { false } }

    fileprivate func isApplicantOtherThan(_ applicant: Applicant) -> Bool {
        if case .applicant(let other) = self { other != applicant } else { false }
    }
}
