internal import ReportModel
internal import TextSupport

extension ExpressionParser<Places> {
    /// The whole of an expectation.
    static func tree(_ text: String) throws(Diagnostic) -> ExpressionTree {
        var parser = try ExpressionParser(text)
        let each = try parser.takeEach()
        return ExpressionTree(each: each, condition: try parser.wholeCondition())
    }

    /// `each PATH :` at the beginning.
    private mutating func takeEach() throws(Diagnostic) -> CorpusPath? {
        guard take(.each) != nil else { return nil }
        guard let token = advance(), token.kind == .word || token.kind == .escaped, token.keyword == nil,
            token.sign != .colon
        else { throw ExpressionTrouble.eachPathExpected }
        let isCounty = token.text == "county:" || token.text == "county："
        if token.kind == .word, !isCounty, token.text.hasSuffix(":") || token.text.hasSuffix("：") {
            throw ExpressionTrouble.colonExpected(behind: String(token.text.dropLast()), word: token.text)
        }
        let path = try CorpusPath(token.text)
        if let place = path.place { throw ExpressionTrouble.eachOfPlaces(token.text, place) }
        guard self.token?.sign == .colon else {
            throw ExpressionTrouble.colonExpected(behind: token.text, word: token.text)
        }
        _ = advance()
        isInEach = true
        return path
    }

    /// A path that stands for a value.
    fileprivate func place(_ token: ExpressionToken) throws(Diagnostic) -> Operand {
        let (path, reports) = try path(token)
        guard let place = path.place else { throw ExpressionTrouble.pathOfReports(token.text) }
        switch place {
        case .cells(let cells):
            return Operand(.number(.leaf(.cell(CellOperand(reports: reports, cells: cells)))), word: token.text)
        case .section, .line:
            return Operand(.text(.leaf(PassageOperand(reports: reports, place: place))), word: token.text)
        }
    }

    /// A path with the reports that it means here.
    private func path(_ token: ExpressionToken) throws(Diagnostic) -> (CorpusPath, OperandReports) {
        if token.lacksBlanks { throw ExpressionTrouble.blanksNeeded(token.text) }
        let path = try CorpusPath(token.text)
        let isBare = path.place != nil && !token.text.utf8.contains(UInt8(ascii: "/"))
        return (path, isInEach && isBare ? .current : .scope(path.scope))
    }

    /// What begins with a function of cells or a question for their state.
    fileprivate mutating func cellFunction(_ keyword: ExpressionKeyword) throws(Diagnostic) -> Operand {
        let name = keyword.rawValue
        if let state = keyword.state {
            let test = StateTest(state: state, operand: try bracketedCells(of: keyword))
            return Operand(.truth(.test(.test(test))), word: name)
        }
        guard let aggregate = keyword.aggregate else {
            return Operand(.number(.leaf(try count())), word: name)
        }
        try open(behind: keyword)
        let operand = try cells(of: keyword)
        try close()
        return Operand(.number(.leaf(.aggregate(aggregate, operand))), word: name)
    }

    /// What stands behind `count`.
    private mutating func count() throws(Diagnostic) -> PlaceNumber {
        try open(behind: .count)
        let number: PlaceNumber
        if let keyword = token?.keyword, let state = keyword.state {
            _ = advance()
            number = .count(state, try bracketedCells(of: keyword))
        } else if let token, token.isRowSource {
            _ = advance()
            number = .rows(RowCount(source: token.text, condition: try rowCondition()))
        } else {
            number = .count(.number, try cells(of: .count))
        }
        try close()
        return number
    }

    /// A path to cells, in brackets or not.
    private mutating func bracketedCells(of keyword: ExpressionKeyword) throws(Diagnostic) -> CellOperand {
        guard take(.open) else { return try cells(of: keyword) }
        let operand = try cells(of: keyword)
        try close()
        return operand
    }

    private mutating func cells(of keyword: ExpressionKeyword) throws(Diagnostic) -> CellOperand {
        guard let token = advance() else { throw ExpressionTrouble.valueExpectedAtEnd(hints) }
        guard token.isPath || token.lacksBlanks else {
            throw ExpressionTrouble.cellsExpected(keyword.rawValue, token.text)
        }
        let (path, reports) = try path(token)
        guard let cells = path.cells else { throw ExpressionTrouble.cellsExpected(keyword.rawValue, token.text) }
        return CellOperand(reports: reports, cells: cells)
    }
}

extension Places {
    static func operand(
        _ word: ExpressionToken, in parser: ExpressionParser<Places>
    ) throws(Diagnostic) -> ExpressionParser<Places>.Operand {
        try parser.place(word)
    }

    static func function(
        _ keyword: ExpressionKeyword, in parser: inout ExpressionParser<Places>
    ) throws(Diagnostic) -> ExpressionParser<Places>.Operand {
        try parser.cellFunction(keyword)
    }

    static func check(
        _ left: TextTerm<PassageOperand>, _ relation: TextRelation, _ right: TextTerm<PassageOperand>
    ) throws(Diagnostic) {}

    static func trouble(with operand: ExpressionParser<Places>.Operand) -> Diagnostic? { nil }
}
