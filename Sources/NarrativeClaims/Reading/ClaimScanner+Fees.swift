extension ClaimScanner {
    private static let noticeUnits = ScalarSet("件份次个张")

    /// Fees: the notices that were sent, what they ask for, what was collected.
    mutating func readFees(
        _ head: Int, _ stated: Stated, _ place: Place, _ chain: Range<Int>, _ frame: ClaimFrame
    ) {
        let region = min(chain.lowerBound, before(place).lowerBound)..<place.index
        guard !has(.no, in: region) else { return }
        if stated.unit.isMoney || stated.isZero && stated.unit == .none {
            guard let subject = amount(head, region, frame) else { return }
            let first = region.first { tokens[$0].word.isFee } ?? head
            claim(.fees(subject), stated, from: min(first, head), place, frame)
        } else if tokens[head].word == .feeNotice, counts(stated, Self.noticeUnits) {
            claim(.fees(.notices), stated, from: head, place, frame)
        }
    }

    /// Which amount a number is; nil where the words do not say.
    private func amount(_ head: Int, _ region: Range<Int>, _ frame: ClaimFrame) -> FeeCount? {
        if has(.administrativeFee, in: region) { return .administrative }
        switch tokens[head].word {
        case .processingFee, .collect: return frame.topic == .fees || has(.processingFee, in: region) ? .collected : nil
        case .feeNotice: return .noticed
        case .amount:
            if has(.collect, in: region) { return .collected }
            return frame.topic == .fees ? .noticed : nil
        // 收费3.2万元 alone is what the table asks for, unless it is of 信息处理费.
        case .fee: return frame.topic == .fees ? .collected : .administrative
        default: return nil
        }
    }
}

extension ClaimWord {
    fileprivate var isFee: Bool {
        switch self {
        case .processingFee, .administrativeFee, .fee, .feeNotice, .amount, .collect: true
        default: false
        }
    }
}
