internal import ReportModel
internal import TextSupport

extension ClaimScanner {
    /// The measure words by which cases are counted.
    private static let caseUnits = ScalarSet("件起宗例个次")

    /// Reviews and lawsuits over the disclosure of information.
    mutating func readCases(
        _ head: Int, _ stated: Stated, _ place: Place, _ chain: Range<Int>, _ frame: inout ClaimFrame
    ) {
        let before = before(place)
        let kinds = kinds(in: chain.clamped(to: place.clause), head)
        guard frame.topic == .cases, counts(stated, Self.caseUnits), !has(before, where: { $0 == .no }),
            stated.isZero || isComplainedOf(head, place, frame), !isOfAllMatters(place)
        else { return }
        var result = CaseResult.total
        if case .caseResult(let named) = tokens[head].word { result = named } else { result = decided(place) }
        if kinds.isEmpty {
            // 其中维持1件 is of the cases named last, if those are of one kind.
            guard let kind = frame.kind, kind != .any || stated.isZero else { return }
            for kind in kind == .any ? [.review, .suit] : [kind] {
                claim(.cases(kind, result), stated, from: head, place, frame)
            }
            return
        }
        let first = kinds.map(\.index).min() ?? head
        if kinds.count == 1 || stated.isZero || has(.all, in: before) {
            for (kind, _) in kinds { claim(.cases(kind, result), stated, from: first, place, frame) }
        } else if result == .total {
            claim(.cases(.any, .total), stated, from: first, place, frame)
            // 行政复议、行政诉讼7件，维持5件: of both together.
            frame.kind = .any
        }
    }

    /// What came of all cases told before: 行政复议2件，均维持; 行政复议1件，尚未审结.
    mutating func readResultOfAll(in clause: Range<Int>, _ frame: ClaimFrame) {
        guard frame.topic == .cases, frame.kind != .any, let last = claims.last, claims.count > frame.firstClaim,
            case .cases(let kind, .total) = last.subject, last.statement == .number, !last.value.isZero,
            let first = clause.first, last.numberRange.upperBound <= tokens[first].range.lowerBound,
            !clause.contains(where: { tokens[$0].quantity >= 0 || tokens[$0].word.isDenialOrCase }),
            let index = clause.last(where: { if case .caseResult = tokens[$0].word { true } else { false } }),
            case .caseResult(let result) = tokens[index].word
        else { return }
        let all = clause.first { tokens[$0].word == .all }
        // 其中1件…，2件正在审理，尚未审结 is said of the two; 一审维持 and 已审结的均维持 of some.
        guard !isApart(clause, from: last), clause.allSatisfy({ $0 == all || $0 == index }),
            all != nil || last.value == ExactDecimal(1) || result == .pending,
            isResultAlone(index, all, Place(index: index, clause: clause, scope: nil))
        else { return }
        let start = tokens[all ?? index].range.lowerBound
        let stated = Stated(value: last.value, range: start..<tokens[index].range.upperBound)
        let place = Place(index: index, clause: clause, scope: frame.scope)
        claim(.cases(kind, result), stated, from: all ?? index, place, frame)
    }

    /// Whether a clause says nothing but what came of cases.
    private func isResultAlone(_ index: Int, _ all: Int?, _ place: Place) -> Bool {
        let start = start(of: place.clause)
        let words = start..<max(start, clauseEnd(place))
        return words.allSatisfy { position in
            tokens[index].range.contains(position) || all.map { tokens[$0].range.contains(position) } ?? false
                || Self.resulting.contains(scalars[position])
        }
    }

    private static let resulting = ScalarSet("目前现仍尚已被予以结果为的了原决定具体行政行为复议均全部。")

    /// The kinds of cases that a chain names; 行政复议和诉讼 is both.
    func kinds(in chain: Range<Int>, _ head: Int) -> [(kind: CaseKind, index: Int)] {
        var kinds: [(kind: CaseKind, index: Int)] = []
        for index in chain {
            guard case .caseKind(let kind) = tokens[index].word else { continue }
            for kind in kind == .any ? [.review, .suit] : [kind] where !kinds.contains(where: { $0.kind == kind }) {
                kinds.append((kind, index))
            }
        }
        return kinds
    }

    /// Whether the cases are ones over disclosure in which the organ is complained of; a government also decides reviews.
    private func isComplainedOf(_ head: Int, _ place: Place, _ frame: ClaimFrame) -> Bool {
        let before = before(place)
        guard frame.isOnDisclosure || section == .disputes else { return false }
        let words = words(before: place)
        if isOfOtherGrounds(place) { return false }
        // 审理行政复议3件, not 正在审理3件.
        if case .caseKind = tokens[head].word, Self.judging.isFound(in: words, of: scalars) { return false }
        if !namesDisclosure(place.clause), Self.defending.isFound(in: words, of: scalars) { return false }
        return has(.cause, in: before)
            || !has(before, where: { $0 == .receive || $0 == .accept || $0 == .handle || $0 == .receiveNew })
    }

    /// Whether the words before a number or 无 name what else cases come of, 因征地拆迁被提起行政诉讼2起, and nothing of how
    /// requests were answered.
    func isOfOtherGrounds(_ place: Place) -> Bool {
        !namesDisclosure(place.clause) && !has(.close, in: place.clause)
            && Self.otherGrounds.isFound(in: words(before: place), of: scalars)
    }

    private func words(before place: Place) -> Range<Int> {
        let start = start(of: place.clause)
        return start..<max(start, tokens[place.index].range.lowerBound)
    }

    /// Takes back what the sentence itself says to be cases over something else: 行政诉讼3件，均与政府信息公开无关.
    mutating func leaveOutOtherCases(_ frame: ClaimFrame) {
        guard frame.topic == .cases, claims.count > frame.firstClaim, let first = tokens.first,
            Self.unrelated.isFound(in: first.range.lowerBound..<end, of: scalars)
        else { return }
        let firstClaim = frame.firstClaim
        claims = claims.indices.filter { index in
            guard index >= firstClaim, case .cases = claims[index].subject else { return true }
            return claims[index].statement == .none
        }.map { claims[$0] }
    }

    /// What cases come of that are none over disclosure.
    private static let otherGrounds = WordList(["行政行为", "执法", "征地", "拆迁", "征收", "处罚", "许可", "工伤", "土地"])
    private static let unrelated = WordList([
        "与政府信息公开无关", "与信息公开无关", "与政务公开无关", "与政府信息公开工作无关", "与信息公开工作无关", "不涉及政府信息公开", "不涉及信息公开", "未涉及政府信息公开",
        "未涉及信息公开", "非政府信息公开", "非信息公开",
    ])
    private static let judging = WordList(["审理"])
    private static let defending = WordList(["应诉", "出庭", "代理", "共同被告"])

    private func namesDisclosure(_ range: Range<Int>) -> Bool {
        has(range, where: { $0 == .disclosureMatter || $0 == .request })
    }

    /// Whether cases of all kinds are counted, those over disclosure among them: 行政诉讼25件，其中涉及政府信息公开2件.
    private func isOfAllMatters(_ place: Place) -> Bool {
        let next = place.clause.upperBound + 1
        guard next < tokens.count, tokens[next].word == .among, !namesDisclosure(place.clause) else { return false }
        let end = tokens[next...].firstIndex { $0.word == .comma || $0.word == .semicolon } ?? tokens.count
        return namesDisclosure(next..<end)
    }

    /// 行政复议9件已审结 counts the decided ones.
    private func decided(_ place: Place) -> CaseResult {
        guard let next = behind(place).first, case .caseResult(let result) = tokens[next].word, result == .decided,
            isSmall(tokens[place.index].range.upperBound..<tokens[next].range.lowerBound)
        else { return .total }
        return .decided
    }
}

extension ClaimWord {
    /// Whether the word denies what stands beside it, or names other cases.
    fileprivate var isDenialOrCase: Bool {
        switch self {
        case .no, .caseKind: true
        default: false
        }
    }
}
