internal import ReportModel
internal import TextSupport

extension ExpressionParser {
    /// Terms joined by `+` and `-`.
    mutating func sum() throws(Diagnostic) -> Operand {
        let first = try product()
        var steps: [NumberTerm<Vocabulary.Number>.Step] = []
        while let sign = takeArithmetic(ofProducts: false) {
            if steps.isEmpty { _ = try number(first, at: sign.rawValue) }
            steps.append(
                NumberTerm<Vocabulary.Number>.Step(sign: sign, term: try number(try product(), at: sign.rawValue)))
        }
        return chain(first, steps)
    }

    /// Values joined by `*` and `/`.
    private mutating func product() throws(Diagnostic) -> Operand {
        let first = try value()
        var steps: [NumberTerm<Vocabulary.Number>.Step] = []
        while let sign = takeArithmetic(ofProducts: true) {
            if steps.isEmpty { _ = try number(first, at: sign.rawValue) }
            steps.append(
                NumberTerm<Vocabulary.Number>.Step(sign: sign, term: try number(try value(), at: sign.rawValue)))
        }
        return chain(first, steps)
    }

    private func chain(_ first: Operand, _ steps: [NumberTerm<Vocabulary.Number>.Step]) -> Operand {
        guard !steps.isEmpty, case .number(let term) = first.value else { return first }
        return Operand(.number(.chain(term, steps)), word: first.word)
    }

    private mutating func takeArithmetic(ofProducts: Bool) -> ArithmeticSign? {
        guard let sign = token?.sign.flatMap({ ArithmeticSign(rawValue: $0.rawValue) }),
            sign.isOfProducts == ofProducts
        else { return nil }
        _ = advance()
        return sign
    }

    /// A number, a text, a path, a function, or anything in brackets.
    private mutating func value() throws(Diagnostic) -> Operand {
        guard let token = advance() else { throw ExpressionTrouble.valueExpectedAtEnd(hints) }
        switch token.kind {
        case .open:
            try enter()
            let inside = try disjunction()
            try close()
            leave()
            return inside
        case .close: throw ExpressionTrouble.valueExpected(before: ")", hints)
        case .quoted: return Operand(.text(.literal(token.text)), word: token.text)
        case .escaped: return try Vocabulary.operand(token, in: self)
        case .word:
            if let keyword = token.keyword { return try function(keyword) }
            if let sign = token.sign { throw ExpressionTrouble.valueExpected(before: sign.rawValue, hints) }
            if token.isNumber { return Operand(.number(.literal(try token.number())), word: token.text) }
            return try Vocabulary.operand(token, in: self)
        }
    }

    // MARK: Functions

    private mutating func function(_ keyword: ExpressionKeyword) throws(Diagnostic) -> Operand {
        switch keyword {
        case .abs:
            try open(behind: keyword)
            try enter()
            let term = try number(try disjunction(), at: keyword.rawValue)
            try close()
            leave()
            return Operand(.number(.absolute(term)), word: keyword.rawValue)
        case .each: throw ExpressionTrouble.eachInside
        case .and, .or, .not, .within: throw ExpressionTrouble.valueExpected(before: keyword.rawValue, hints)
        case .sum, .count, .min, .max, .mean, .median, .blank, .absent:
            return try Vocabulary.function(keyword, in: &self)
        }
    }

    /// Passes over the bracket that opens behind a keyword.
    mutating func open(behind keyword: ExpressionKeyword) throws(Diagnostic) {
        guard take(.open) else { throw ExpressionTrouble.bracketExpected(behind: keyword.rawValue) }
    }
}
