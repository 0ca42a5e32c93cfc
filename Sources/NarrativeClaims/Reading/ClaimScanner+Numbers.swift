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
        guard let head = head(in: chain) else {
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
        case .caseKind, .caseResult: readCases(head, stated, place, chain, frame)
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
        case .carry, .close, .pendingRequest: readRequests(first, stated, place, chain, &frame)
        case .caseResult: readCases(first, stated, place, chain, frame)
        case .setAside: frame.setAside += DecimalSum(stated.value)
        default: break
        }
    }
}

extension ClaimScanner {
    /// The token behind a number that says what it counts, perhaps with 申请 between them: 1件申请结转下年度.
    private func followed(_ place: Place) -> Int? {
        var position = tokens[place.index].range.upperBound
        for index in behind(place) {
            let token = tokens[index]
            guard isSmall(position..<token.range.lowerBound) else { return nil }
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

extension ClaimWord {
    /// Whether the word says nothing of what is counted.
    fileprivate var isPassedOver: Bool {
        switch self {
        case .neutral, .total, .among, .pause, .comma, .ownYear, .nextYear, .year, .disclosureMatter, .cause, .all,
            .everyone, .cumulative, .scope, .clauseScope, .zero:
            true
        default: false
        }
    }
}
