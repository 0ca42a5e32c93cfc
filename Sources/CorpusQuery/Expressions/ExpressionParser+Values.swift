internal import ReportModel
internal import TextSupport

extension ExpressionParser {
    /// Terms joined by `+` and `-`.
    mutating func sum() throws(Diagnostic) -> Operand {
        let first = try product()
        var steps: [NumberTerm.Step] = []
        while let sign = takeArithmetic(ofProducts: false) {
            if steps.isEmpty { _ = try number(first, at: sign.rawValue) }
            steps.append(NumberTerm.Step(sign: sign, term: try number(try product(), at: sign.rawValue)))
        }
        return chain(first, steps)
    }

    /// Values joined by `*` and `/`.
    private mutating func product() throws(Diagnostic) -> Operand {
        let first = try value()
        var steps: [NumberTerm.Step] = []
        while let sign = takeArithmetic(ofProducts: true) {
            if steps.isEmpty { _ = try number(first, at: sign.rawValue) }
            steps.append(NumberTerm.Step(sign: sign, term: try number(try value(), at: sign.rawValue)))
        }
        return chain(first, steps)
    }

    private func chain(_ first: Operand, _ steps: [NumberTerm.Step]) -> Operand {
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
        guard let token = advance() else { throw ExpressionTrouble.valueExpectedAtEnd }
        switch token.kind {
        case .open:
            try enter()
            let inside = try disjunction()
            try close()
            leave()
            return inside
        case .close: throw ExpressionTrouble.valueExpected(before: ")")
        case .quoted: return Operand(.text(.literal(token.text)), word: token.text)
        case .escaped: return try place(token)
        case .word:
            if let keyword = token.keyword { return try function(keyword) }
            if let sign = token.sign { throw ExpressionTrouble.valueExpected(before: sign.rawValue) }
            if token.isNumber { return Operand(.number(.literal(try token.number())), word: token.text) }
            return try place(token)
        }
    }

    /// A path that stands for a value.
    private func place(_ token: ExpressionToken) throws(Diagnostic) -> Operand {
        let (path, reports) = try path(token)
        guard let place = path.place else { throw ExpressionTrouble.pathOfReports(token.text) }
        switch place {
        case .cells(let cells):
            return Operand(.number(.cell(CellOperand(reports: reports, cells: cells))), word: token.text)
        case .section, .line:
            return Operand(.text(.passage(PassageOperand(reports: reports, place: place))), word: token.text)
        }
    }

    /// A path with the reports that it means here.
    private func path(_ token: ExpressionToken) throws(Diagnostic) -> (CorpusPath, OperandReports) {
        if token.lacksBlanks { throw ExpressionTrouble.blanksNeeded(token.text) }
        let path = try CorpusPath(token.text)
        let isBare = path.place != nil && !token.text.utf8.contains(UInt8(ascii: "/"))
        return (path, isInEach && isBare ? .current : .scope(path.scope))
    }

    // MARK: Functions

    private mutating func function(_ keyword: ExpressionKeyword) throws(Diagnostic) -> Operand {
        let name = keyword.rawValue
        if let aggregate = keyword.aggregate {
            try open(behind: keyword)
            let operand = try cells(of: keyword)
            try close()
            return Operand(.number(.aggregate(aggregate, operand)), word: name)
        }
        switch keyword {
        case .abs:
            try open(behind: keyword)
            try enter()
            let term = try number(try disjunction(), at: name)
            try close()
            leave()
            return Operand(.number(.absolute(term)), word: name)
        case .count: return Operand(.number(try count()), word: name)
        case .blank: return Operand(.truth(.test(.state(.blank, try bracketedCells(of: keyword)))), word: name)
        case .absent: return Operand(.truth(.test(.state(.absent, try bracketedCells(of: keyword)))), word: name)
        case .each: throw ExpressionTrouble.eachInside
        default: throw ExpressionTrouble.valueExpected(before: name)
        }
    }

    /// What stands behind `count`.
    private mutating func count() throws(Diagnostic) -> NumberTerm {
        try open(behind: .count)
        let term: NumberTerm
        if let keyword = token?.keyword, let state = keyword.state {
            _ = advance()
            term = .count(state, try bracketedCells(of: keyword))
        } else if let token, token.isRowSource {
            _ = advance()
            term = .rows(RowCount(source: token.text, condition: try rowCondition()))
        } else {
            term = .count(.number, try cells(of: .count))
        }
        try close()
        return term
    }

    private mutating func open(behind keyword: ExpressionKeyword) throws(Diagnostic) {
        guard take(.open) else { throw ExpressionTrouble.bracketExpected(behind: keyword.rawValue) }
    }

    /// A path to cells, in brackets or not.
    private mutating func bracketedCells(of keyword: ExpressionKeyword) throws(Diagnostic) -> CellOperand {
        guard take(.open) else { return try cells(of: keyword) }
        let operand = try cells(of: keyword)
        try close()
        return operand
    }

    private mutating func cells(of keyword: ExpressionKeyword) throws(Diagnostic) -> CellOperand {
        guard let token = advance() else { throw ExpressionTrouble.valueExpectedAtEnd }
        guard token.isPath || token.lacksBlanks else {
            throw ExpressionTrouble.cellsExpected(keyword.rawValue, token.text)
        }
        let (path, reports) = try path(token)
        guard let cells = path.cells else { throw ExpressionTrouble.cellsExpected(keyword.rawValue, token.text) }
        return CellOperand(reports: reports, cells: cells)
    }
}
