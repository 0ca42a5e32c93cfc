internal import TextSupport

extension ClaimScanner {
    /// Reads what a number counts: what stands before it, or else what stands behind it.
    mutating func readNumber(_ place: Place, _ frame: inout ClaimFrame) {
        let stated = stated(at: place.index)
        // 同比减少3件, 比去年的5件
        guard !has(.comparison, in: before(place)),
            !has(place.clause.lowerBound..<place.index, where: { $0 == .partOfYear || $0 == .otherUnit })
        else { return }
        let chain = chain(place)
        // 均按期答复，2件结转: what stands behind in the same clause is nearer than what stands before the comma.
        guard let head = head(in: chain), head >= place.clause.lowerBound || !isFollowed(place), !isCounted(head) else {
            readFollowed(stated, place, &frame)
            return
        }
        switch tokens[head].word {
        case .outcome, .applicant: readShare(head, stated, place, chain, frame)
        case .request, .looseRequest, .channelRequest, .application, .receive, .accept, .receiveNew, .handle, .close,
            .carry, .pendingRequest:
            if let share = share(before: head, in: chain.clamped(to: place.clause)) {
                readShare(share, stated, place, chain, frame)
            } else {
                readRequests(head, stated, place, chain, &frame)
                readOutcomeOfAll(stated, place, frame)
            }
        case .closingRate, .timelyRate: readRate(head, stated, place, frame)
        case .caseKind, .caseResult: readCases(head, stated, place, chain, &frame)
        case .normative, .issue, .repeal, .inForce: readNormative(head, stated, place, chain, frame)
        case .policyDocument: readPolicyDocuments(head, stated, place, frame)
        case .decision: readDecisions(head, stated, place, chain, frame)
        case .processingFee, .administrativeFee, .fee, .feeNotice, .amount, .collect:
            readFees(head, stated, place, chain, frame)
        case .information, .interpretation, .interpretationRate: readDisclosure(head, stated, place, frame)
        case .setAside: frame.setAside += DecimalSum(stated.value)
        default: break
        }
    }

    /// The nearest token of a chain that says what is counted; nil where none does or another matter is nearer.
    private func head(in chain: Range<Int>) -> Int? {
        chain.last { !tokens[$0].word.isPassedOver }
    }

    /// The outcome or the applicant that stands before words for requests: 自然人申请3件, 予以公开答复1件.
    private func share(before head: Int, in chain: Range<Int>) -> Int? {
        for index in (chain.lowerBound..<max(head, chain.lowerBound)).reversed() {
            switch tokens[index].word {
            case .outcome, .applicant: return index
            case .request, .looseRequest, .application, .close, .receive, .accept: continue
            case let word where word.isPassedOver: continue
            default: return nil
            }
        }
        return nil
    }

    /// 收到申请3件均予以公开
    private mutating func readOutcomeOfAll(_ stated: Stated, _ place: Place, _ frame: ClaimFrame) {
        let behind = behind(place)
        guard let first = behind.first, tokens[first].word == .all, first + 1 < behind.upperBound,
            case .outcome = tokens[first + 1].word,
            isSmall(tokens[first].range.upperBound..<tokens[first + 1].range.lowerBound)
        else { return }
        readShare(first + 1, stated, place, place.index..<place.index, frame)
    }

    /// A number whose meaning stands behind it: 2件予以公开, 1件结转下年度, 2件为自然人申请.
    private mutating func readFollowed(_ stated: Stated, _ place: Place, _ frame: inout ClaimFrame) {
        guard stated.statement == .number, let first = followed(place) else { return }
        let chain = place.index..<place.index
        switch tokens[first].word {
        case .outcome, .applicant: readShare(first, stated, place, chain, frame)
        case .close where isRest(place, frame): return
        case .carry, .close, .pendingRequest: readRequests(first, stated, place, chain, &frame)
        case .caseResult: readCases(first, stated, place, chain, &frame)
        case .decision: readDecisionsBehind(first, stated, place, frame)
        case .caseKind where arise(place, first):
            frame.hear(tokens[first].word)
            readCases(first, stated, place, first..<first + 1, &frame)
        case .setAside: frame.setAside += DecimalSum(stated.value)
        default: break
        }
    }
}

extension ClaimScanner {
    /// Whether a number begins its clause and what it counts stands behind it.
    private func isFollowed(_ place: Place) -> Bool {
        guard let first = followed(place) else { return false }
        switch tokens[first].word {
        case .outcome, .carry, .close, .pendingRequest, .caseKind, .caseResult, .decision: return true
        default: return false
        }
    }

    /// Whether a kind of cases belongs to the number before it: 3件行政复议、1件行政诉讼.
    private func isCounted(_ head: Int) -> Bool {
        guard case .caseKind = tokens[head].word, head > 0, tokens[head - 1].quantity >= 0 else { return false }
        return tokens[head - 1].range.upperBound == tokens[head].range.lowerBound
    }

    /// The token behind a number that says what it counts, perhaps with 申请 between them: 1件申请结转下年度,
    /// 3起因政府信息公开申请提起的行政复议.
    private func followed(_ place: Place) -> Int? {
        var position = tokens[place.index].range.upperBound
        for index in behind(place) {
            let token = tokens[index]
            var isCause = false
            if case .caseKind = token.word { isCause = isRaising(position..<token.range.lowerBound) }
            guard isCause || isSmall(position..<token.range.lowerBound) else { return nil }
            position = token.range.upperBound
            switch token.word {
            case .comma: return nil
            case .request, .application: continue
            case let word where word.isPassedOver: continue
            default: return index
            }
        }
        return nil
    }
}

extension ClaimScanner {
    /// Whether a number is what is left of others than those that are carried over: 其中4件涉及征收，其余5件均已办结.
    private func isRest(_ place: Place, _ frame: ClaimFrame) -> Bool {
        let start = tokens[place.index].range.lowerBound
        let isNamed = Self.rests.isFound(in: max(0, start - 2)..<start, of: scalars)
        return isNamed && !claims[frame.firstClaim...].contains { $0.subject == .requests(.carriedOut) }
    }

    private static let rests = WordList(["其余", "剩余", "其他"])

    /// Whether cases whose number stands before them are said to have come up, 发生3起行政复议, not to have been heard of:
    /// 通报3起行政诉讼案例.
    private func arise(_ place: Place, _ kind: Int) -> Bool {
        let start = tokens[place.index].range.lowerBound
        let isFirst = start == 0 || Self.breaks.contains(scalars[start - 1])
        guard isFirst || Self.arising.length(endingAt: start, in: scalars, from: max(0, start - 4)) != nil else {
            return false
        }
        return Self.hearings.length(at: tokens[kind].range.upperBound, in: scalars, before: scalars.count) == nil
    }

    private static let breaks = ScalarSet("\n,;:。、()")
    private static let arising = WordList(["有", "发生", "共", "产生", "引发", "出现", "新增", "共计", "计"])
    private static let hearings = WordList(["例", "案例", "庭审", "典型", "旁听"])

    /// Whether nothing stands in a range but words such as 提起的 and 引发的.
    private func isRaising(_ range: Range<Int>) -> Bool {
        holdsOnly(Self.raising, range)
    }

    private static let raising = ScalarSet("提起引发生产的被而")
}

extension ClaimWord {
    /// Whether the word says nothing of what is counted.
    fileprivate var isPassedOver: Bool {
        switch self {
        case .neutral, .total, .among, .pause, .comma, .ownYear, .nextYear, .year, .disclosureMatter, .cause, .all,
            .everyone, .cumulative, .scope, .clauseScope, .zero, .includedCarry:
            true
        default: false
        }
    }
}
