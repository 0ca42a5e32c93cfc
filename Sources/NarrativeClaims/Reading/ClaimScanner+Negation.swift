internal import TextSupport

extension ClaimScanner {
    /// What is said not to be: 未收到申请, 无行政复议、行政诉讼, 未收取信息处理费.
    mutating func readNegation(at index: Int, in clause: Range<Int>, _ frame: ClaimFrame) {
        let rest = index + 1..<clause.upperBound
        guard isBare(rest), !has(clause.lowerBound..<index, where: { $0 == .no || $0 == .comparison }) else {
            return
        }
        let place = Place(index: index, clause: clause, scope: frame.scope)
        let kinds = kinds(in: rest, index)
        guard kinds.isEmpty else {
            let last = rest.last { if case .caseKind = tokens[$0].word { true } else { false } } ?? index
            guard !has(.otherMatter, in: rest) else { return }
            for (kind, _) in kinds { claim(.cases(kind, .total), none(index, last), from: index, place, frame) }
            return
        }
        _ =
            readNoFees(index, rest, place, frame) || readNoDocuments(index, rest, place, frame)
            || readNoRequests(index, rest, place, frame)
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
        let verbs = rest.filter {
            tokens[$0].word == .issue || tokens[$0].word == .repeal || tokens[$0].word == .inForce
        }
        guard !verbs.isEmpty, isEnding(tokens[max(noun, verbs.last ?? noun)].range.upperBound, place) else {
            return false
        }
        let last = max(noun, verbs.last ?? noun)
        for verb in verbs {
            let subject: DocumentCount =
                switch tokens[verb].word {
                case .repeal: .repealed
                case .inForce: .inForce
                default: .issued
                }
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
        guard unknown(tokens[index].range.upperBound..<tokens[last].range.lowerBound) <= Self.longestAsker,
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
        if has(.lastYear, in: rest) {
            subject = .carriedIn
        } else if has(.nextYear, in: rest) {
            subject = .carriedOut
        } else {
            return false
        }
        let last = rest.last { tokens[$0].word == .carry || tokens[$0].word == .nextYear } ?? carry
        claim(.requests(subject), none(index, last), from: index, place, frame)
        return true
    }

    /// Whether a clause ends here but for words such as 的情况: what is denied is the thing itself, not a way of it.
    private func isEnding(_ position: Int, _ place: Place) -> Bool {
        for index in position..<max(position, clauseEnd(place)) where !Self.endings.contains(scalars[index]) {
            return false
        }
        return true
    }

    private static let endings = ScalarSet("的情况形事项案件业发生产提出申请等类决定措施及行为。")
    /// The longest words between 未 and 申请, such as 公民、法人和其他组织提出的, in scalars.
    private static let longestAsker = 16
}

extension ClaimWord {
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
