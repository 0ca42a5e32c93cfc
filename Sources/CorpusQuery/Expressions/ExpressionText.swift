internal import ReportModel
internal import TextSupport

/// The canonical text of a tree: one blank between tokens, brackets only where the tree needs them.
struct ExpressionText<Vocabulary: ExpressionVocabulary> {
    /// Whether a bare place means the current report's, so that one of all reports is written in full.
    let isInEach: Bool

    func written(_ condition: Logic<Comparison<Vocabulary>>) -> String { condition.written { written($0) } }

    func written(_ comparison: Comparison<Vocabulary>) -> String {
        switch comparison {
        case .numbers(let left, let relation, let right): "\(written(left)) \(relation.rawValue) \(written(right))"
        case .within(let left, let right, let distance):
            "\(written(left)) = \(written(right)) within \(written(distance))"
        case .texts(let left, let relation, let right): "\(written(left)) \(relation.rawValue) \(written(right))"
        case .test(let test): Vocabulary.written(test, isInEach: isInEach)
        }
    }

    func written(_ term: NumberTerm<Vocabulary.Number>) -> String {
        switch term {
        case .literal(let number): return number.description
        case .leaf(let number): return Vocabulary.written(number, isInEach: isInEach)
        case .absolute(let term): return "abs(\(written(term)))"
        case .chain(let first, let steps):
            let isOfProducts = steps.first?.sign.isOfProducts ?? false
            let texts = steps.map { "\($0.sign.rawValue) \(written($0.term, inProduct: isOfProducts))" }
            return ([written(first, inProduct: isOfProducts)] + texts).joined(separator: " ")
        }
    }

    /// An operand of a chain.
    private func written(_ term: NumberTerm<Vocabulary.Number>, inProduct: Bool) -> String {
        guard case .chain(_, let steps) = term else { return written(term) }
        let bindsTightly = steps.first?.sign.isOfProducts ?? false
        return bindsTightly && !inProduct ? written(term) : "(\(written(term)))"
    }

    func written(_ term: TextTerm<Vocabulary.Text>) -> String {
        switch term {
        case .literal(let text): ExpressionTokens.written(text: text)
        case .leaf(let text): Vocabulary.written(text, isInEach: isInEach)
        }
    }
}

extension ExpressionText<Places> {
    static func written(_ tree: ExpressionTree) -> String {
        let condition = ExpressionText(isInEach: tree.each != nil).written(tree.condition)
        return tree.each.map { "each \(ExpressionTokens.written(path: $0.description)) : \(condition)" } ?? condition
    }

    func written(_ number: PlaceNumber) -> String { Places.written(number, isInEach: isInEach) }

    func written(_ operand: CellOperand) -> String { Places.written(operand, isInEach) }
}

extension Places {
    static func written(_ number: PlaceNumber, isInEach: Bool) -> String {
        switch number {
        case .cell(let operand): written(operand, isInEach)
        case .aggregate(let function, let operand): "\(function.rawValue)(\(written(operand, isInEach)))"
        case .count(.number, let operand): "count(\(written(operand, isInEach)))"
        case .count(let state, let operand): "count(\(state.name) \(written(operand, isInEach)))"
        case .rows(let rows): written(rows)
        }
    }

    static func written(_ text: PassageOperand, isInEach: Bool) -> String {
        written(text.reports, text.place, isInEach)
    }

    static func written(_ test: StateTest, isInEach: Bool) -> String {
        "\(test.state.name) \(written(test.operand, isInEach))"
    }

    fileprivate static func written(_ operand: CellOperand, _ isInEach: Bool) -> String {
        written(operand.reports, .cells(operand.cells), isInEach)
    }

    private static func written(
        _ reports: OperandReports, _ place: CorpusPath.Place, _ isInEach: Bool
    ) -> String {
        switch reports {
        // A lone * would be a sign.
        case .current where place.description == "*": "*.*"
        case .current: ExpressionTokens.written(path: place.description)
        case .scope(.all) where isInEach: ExpressionTokens.written(path: "*/*/\(place)")
        case .scope(let scope): ExpressionTokens.written(path: CorpusPath(scope, place).description)
        }
    }

    private static func written(_ rows: RowCount) -> String {
        guard let condition = rows.condition else { return "count(\(rows.source))" }
        let text = condition.written { test in
            "\(test.field) \(test.relation.rawValue) \(ExpressionTokens.written(fieldValue: test.value))"
        }
        return "count(\(rows.source) \(text))"
    }
}

extension Logic {
    /// The text with each test as a closure writes it.
    func written(_ test: (Test) -> String) -> String {
        switch self {
        case .test(let own): return test(own)
        case .not(let condition):
            return "not " + (condition.isJoined ? "(\(condition.written(test)))" : condition.written(test))
        case .all(let conditions):
            return conditions.map { condition in
                condition.isJoined ? "(\(condition.written(test)))" : condition.written(test)
            }.joined(separator: " and ")
        case .any(let conditions):
            return conditions.map { condition in
                if case .any = condition { return "(\(condition.written(test)))" }
                return condition.written(test)
            }.joined(separator: " or ")
        }
    }

    /// Whether it is of several conditions.
    var isJoined: Bool {
        switch self {
        case .test, .not: false
        case .all, .any: true
        }
    }
}
