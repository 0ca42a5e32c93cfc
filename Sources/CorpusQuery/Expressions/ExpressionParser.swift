internal import TextSupport

/// The reader of an expression, from the loosest binding to the tightest: `or`, `and`, `not`, a comparison, `+ -`,
/// `* /`; what values are besides numbers and texts the vocabulary says.
struct ExpressionParser<Vocabulary: ExpressionVocabulary> {
    private let tokens: [ExpressionToken]
    private var index = 0
    private var depth = 0
    /// Whether a bare place means the current report's.
    var isInEach = false
    let hints = Vocabulary.hints

    init(_ text: String) throws(Diagnostic) {
        tokens = try ExpressionTokens(text, hints).tokens
        guard !tokens.isEmpty else { throw ExpressionTrouble.empty(hints) }
    }

    /// The condition that all that is left makes.
    mutating func wholeCondition() throws(Diagnostic) -> Logic<Comparison<Vocabulary>> {
        let operand = try disjunction()
        if let token {
            switch (token.kind, token.keyword) {
            case (.close, _): throw ExpressionTrouble.unopenedBracket
            case (_, .within): throw ExpressionTrouble.withinAlone
            case (_, .each): throw ExpressionTrouble.eachInside
            default: throw ExpressionTrouble.signExpected(before: token.text, isRunTogether: token.lacksBlanks)
            }
        }
        guard case .truth(let condition) = operand.value else {
            throw Vocabulary.trouble(with: operand)
                ?? ExpressionTrouble.noCondition(written(operand), operand.kind, word: operand.word, hints)
        }
        return condition
    }

    // MARK: Conditions

    mutating func disjunction() throws(Diagnostic) -> Operand {
        let first = try conjunction()
        guard token?.keyword == .or else { return first }
        var conditions = [try condition(first, at: .or)]
        while take(.or) != nil { conditions.append(try condition(try conjunction(), at: .or)) }
        return Operand(.truth(.any(conditions)), word: first.word)
    }

    private mutating func conjunction() throws(Diagnostic) -> Operand {
        let first = try negation()
        guard token?.keyword == .and else { return first }
        var conditions = [try condition(first, at: .and)]
        while take(.and) != nil { conditions.append(try condition(try negation(), at: .and)) }
        return Operand(.truth(.all(conditions)), word: first.word)
    }

    private mutating func negation() throws(Diagnostic) -> Operand {
        guard take(.not) != nil else { return try comparison() }
        try enter()
        defer { leave() }
        return Operand(.truth(.not(try condition(try negation(), at: .not))), word: "not")
    }

    private func condition(_ operand: Operand, at keyword: ExpressionKeyword) throws(Diagnostic) -> Logic<
        Comparison<Vocabulary>
    > {
        guard case .truth(let condition) = operand.value else {
            throw mismatch(operand, at: keyword.rawValue)
        }
        return condition
    }

    // MARK: Comparisons

    private mutating func comparison() throws(Diagnostic) -> Operand {
        let left = try sum()
        guard let sign = token?.sign, sign.isRelation else { return left }
        index += 1
        let right = try sum()
        var comparison = try compared(left, sign, right)
        if take(.within) != nil {
            guard case .numbers(let first, .equal, let second) = comparison else {
                throw ExpressionTrouble.withinMisplaced(sign.rawValue)
            }
            comparison = .within(first, second, try number(try sum(), at: "within"))
        }
        if let next = token?.sign, next.isRelation { throw ExpressionTrouble.chainedComparison(next.rawValue) }
        return Operand(.truth(.test(comparison)), word: left.word)
    }

    private func compared(
        _ left: Operand, _ sign: ExpressionSign, _ right: Operand
    ) throws(Diagnostic) -> Comparison<Vocabulary> {
        switch (left.value, right.value) {
        case (.number(let first), .number(let second)):
            guard let relation = NumberRelation(rawValue: sign.rawValue) else {
                throw mismatch(left, at: sign.rawValue)
            }
            return .numbers(first, relation, second)
        case (.text(let first), .text(let second)):
            guard let relation = TextRelation(rawValue: sign.rawValue) else {
                throw mismatch(left, at: sign.rawValue)
            }
            try Vocabulary.check(first, relation, second)
            return .texts(first, relation, second)
        case (.truth, _): throw mismatch(left, at: sign.rawValue)
        case (_, .truth): throw mismatch(right, at: sign.rawValue)
        case (.number, .text), (.text, .number):
            throw Vocabulary.trouble(with: left) ?? Vocabulary.trouble(with: right)
                ?? ExpressionTrouble.unlike(
                    sign.rawValue, (written(left), left.kind), (written(right), right.kind), word: right.word, hints)
        }
    }

    // MARK: Tokens

    var token: ExpressionToken? { index < tokens.count ? tokens[index] : nil }

    /// The next token, which is passed over; nil at the end.
    mutating func advance() -> ExpressionToken? {
        guard let token else { return nil }
        index += 1
        return token
    }

    /// Passes over a keyword where it comes next.
    mutating func take(_ keyword: ExpressionKeyword) -> ExpressionKeyword? {
        guard token?.keyword == keyword else { return nil }
        index += 1
        return keyword
    }

    /// Passes over a bracket where it comes next.
    mutating func take(_ bracket: ExpressionToken.Kind) -> Bool {
        guard token?.kind == bracket else { return false }
        index += 1
        return true
    }

    /// Goes a level deeper, into brackets or behind a `not`.
    mutating func enter() throws(Diagnostic) {
        depth += 1
        guard depth <= Expression.maximumNesting else { throw ExpressionTrouble.tooDeep(hints) }
    }

    mutating func leave() { depth -= 1 }

    /// Passes over the bracket that closes one.
    mutating func close() throws(Diagnostic) {
        guard !take(.close) else { return }
        guard let token else { throw ExpressionTrouble.unclosedBracket }
        throw ExpressionTrouble.signExpected(before: token.text, isRunTogether: token.lacksBlanks)
    }
}

extension ExpressionParser {
    /// A value of any kind, with its first word as it was typed.
    struct Operand {
        var value: Value
        var word: String

        enum Value {
            case number(NumberTerm<Vocabulary.Number>)
            case text(TextTerm<Vocabulary.Text>)
            case truth(Logic<Comparison<Vocabulary>>)
        }

        init(_ value: Value, word: String) {
            self.value = value
            self.word = word
        }

        var kind: ValueKind {
            switch value {
            case .number: .number
            case .text: .text
            case .truth: .truth
            }
        }
    }

    func number(_ operand: Operand, at sign: String) throws(Diagnostic) -> NumberTerm<Vocabulary.Number> {
        guard case .number(let term) = operand.value else { throw mismatch(operand, at: sign) }
        return term
    }

    private func mismatch(_ operand: Operand, at sign: String) -> Diagnostic {
        Vocabulary.trouble(with: operand)
            ?? ExpressionTrouble.mismatch(sign, written(operand), operand.kind, word: operand.word, hints)
    }

    private func written(_ operand: Operand) -> String {
        let writer = ExpressionText<Vocabulary>(isInEach: isInEach)
        return switch operand.value {
        case .number(let term): writer.written(term)
        case .text(let term): writer.written(term)
        case .truth(let condition): writer.written(condition)
        }
    }
}
