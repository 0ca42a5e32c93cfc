extension ClaimScanner {
    private static let documentUnits = ScalarSet("件份个部")
    private static let policyUnits = ScalarSet("件份个条篇")
    private static let decisionUnits = ScalarSet("件起宗例份")
    private static let disclosureUnits = ScalarSet("条件篇则")

    /// 行政规范性文件 that were issued, repealed or are in force.
    mutating func readNormative(
        _ head: Int, _ stated: Stated, _ place: Place, _ chain: Range<Int>, _ frame: ClaimFrame
    ) {
        let region = min(chain.lowerBound, before(place).lowerBound)..<place.index
        guard frame.topic == .normative, counts(stated, Self.documentUnits), !has(.no, in: region),
            !has(.policyDocument, in: region), !has(.interpretation, in: region)
        else { return }
        guard let nearest = region.last(where: { tokens[$0].word.isDocumentVerb }) else { return }
        // 公开规范性文件3件, 备案规范性文件3件
        guard let subject = DocumentCount(tokens[nearest].word) else { return }
        // 制发数、废止数、现行有效数均为0
        if stated.isZero, has(.all, in: region) {
            for index in region where index != nearest {
                guard let each = DocumentCount(tokens[index].word), each != subject else { continue }
                claim(.normative(each), stated, from: index, place, frame)
            }
        }
        // 制定并公开, 制定并报备: how many of which is not clear.
        let other = region.last { tokens[$0].word == .publish || tokens[$0].word == .otherWork }
        let first = min(region.first { tokens[$0].word.isDocumentVerb } ?? head, head)
        claim(
            .normative(subject), stated, from: first, place, frame, wording: other.map { tokens[$0].range })
    }

    /// 政策文件, 政府文件: told beside the table, though not what it counts.
    mutating func readPolicyDocuments(_ head: Int, _ stated: Stated, _ place: Place, _ frame: ClaimFrame) {
        let before = before(place)
        guard stated.unit != .none, counts(stated, Self.policyUnits),
            !has(before, where: { $0 == .otherWork || $0 == .interpretation || $0 == .no })
        else { return }
        claim(.normative(.policyDocuments), stated, from: head, place, frame)
    }

    /// 行政许可, 行政处罚 and 行政强制 that were decided, not entries of a list or items that were published.
    mutating func readDecisions(
        _ head: Int, _ stated: Stated, _ place: Place, _ chain: Range<Int>, _ frame: ClaimFrame
    ) {
        let before = before(place).lowerBound
        let region = (head >= before ? before : min(chain.lowerBound, before))..<place.index
        guard counts(stated, Self.decisionUnits) || stated.isZero && stated.unit != .percent,
            !has(region, where: { $0.isOfList || $0 == .no })
        else { return }
        let decisions = chain.filter { if case .decision = tokens[$0].word { true } else { false } }
        // 行政许可、行政处罚各0件: each; any other number would be their sum or each one's.
        guard decisions.count == 1 || stated.isZero else { return }
        for index in decisions {
            if case .decision(let decision) = tokens[index].word {
                claim(.decisions(decision), stated, from: decisions.first ?? head, place, frame)
            }
        }
    }

    /// 作出3件行政许可
    mutating func readDecisionsBehind(_ first: Int, _ stated: Stated, _ place: Place, _ frame: ClaimFrame) {
        let start = tokens[place.index].range.lowerBound
        guard case .decision(let decision) = tokens[first].word, counts(stated, Self.decisionUnits),
            Self.deciding.length(endingAt: start, in: scalars, from: max(0, start - 4)) != nil,
            !has(place.clause, where: { $0.isOfList || $0 == .no })
        else { return }
        claim(.decisions(decision), stated, from: first, place, frame)
    }

    private static let deciding = WordList(["作出", "作出了", "做出", "做出了", "实施", "实施了"])

    /// 全年主动公开政府信息79条, 政策解读12篇, 解读率100%.
    mutating func readDisclosure(_ head: Int, _ stated: Stated, _ place: Place, _ frame: ClaimFrame) {
        let before = before(place)
        switch tokens[head].word {
        case .interpretationRate:
            guard stated.unit == .percent else { return }
            claim(.disclosure(.interpretationRate), stated, from: head, place, frame)
        case .interpretation:
            guard stated.unit != .none, counts(stated, Self.policyUnits) else { return }
            claim(.disclosure(.interpretations), stated, from: head, place, frame)
        case .information:
            let isOfYear = has(place.clause, where: { $0 == .total || $0 == .ownYear || $0 == .cumulative })
            guard stated.unit != .none, counts(stated, Self.disclosureUnits), isOfYear, !frame.isAmong,
                !frame.hasChannel, let verb = before.last(where: { tokens[$0].word == .publish }),
                isOfAllKinds(tokens[verb].range.upperBound..<tokens[head].range.lowerBound),
                !has(before, where: { $0.isOfAnother })
            else { return }
            claim(.disclosure(.information), stated, from: min(verb, head), place, frame)
        default: break
        }
    }

    /// Whether nothing stands between 公开 and 信息 that would make it a kind of information, such as 社会救助.
    private func isOfAllKinds(_ range: Range<Int>) -> Bool {
        holdsOnly(Self.owners, range)
    }

    private static let owners = ScalarSet("了的我本全各该类级镇乡街道办事处县区市局委政府务机关部门单位共总计累年度")
}

extension DocumentCount {
    /// What a verb counts documents by; nil for a word that is none.
    init?(_ verb: ClaimWord) {
        switch verb {
        case .issue: self = .issued
        case .repeal: self = .repealed
        case .inForce: self = .inForce
        default: return nil
        }
    }
}

extension ClaimWord {
    fileprivate var isDocumentVerb: Bool { DocumentCount(self) != nil }

    /// Whether numbers beside the word count entries of a list or items that were published, not decisions.
    fileprivate var isOfList: Bool {
        switch self {
        case .listing, .information, .publish, .interpretation, .otherWork, .channel: true
        default: false
        }
    }

    /// Whether information beside the word is not all that was disclosed in the year.
    fileprivate var isOfAnother: Bool {
        switch self {
        case .request, .looseRequest, .decision, .normative, .policyDocument, .listing, .interpretation, .otherMatter,
            .fee, .administrativeFee, .lastYear:
            true
        default: false
        }
    }
}
