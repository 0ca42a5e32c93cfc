internal import TextSupport

extension ExpressionParser<Places> {
    /// The condition on rows behind the name of their source; nil where the bracket closes at once.
    mutating func rowCondition() throws(Diagnostic) -> Logic<FieldTest>? {
        token?.kind == .close ? nil : try rowDisjunction()
    }

    private mutating func rowDisjunction() throws(Diagnostic) -> Logic<FieldTest> {
        var conditions = [try rowConjunction()]
        while take(.or) != nil { conditions.append(try rowConjunction()) }
        return conditions.count == 1 ? conditions[0] : .any(conditions)
    }

    private mutating func rowConjunction() throws(Diagnostic) -> Logic<FieldTest> {
        var conditions = [try rowNegation()]
        while take(.and) != nil { conditions.append(try rowNegation()) }
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    private mutating func rowNegation() throws(Diagnostic) -> Logic<FieldTest> {
        let isNegated = take(.not) != nil
        guard isNegated || take(.open) else { return .test(try fieldTest()) }
        try enter()
        defer { leave() }
        if isNegated { return .not(try rowNegation()) }
        let inside = try rowDisjunction()
        try close()
        return inside
    }

    /// `field = value`
    private mutating func fieldTest() throws(Diagnostic) -> FieldTest {
        guard let field = advance() else { throw ExpressionTrouble.unclosedBracket }
        guard field.kind == .word, field.keyword == nil, field.sign == nil, !field.lacksBlanks else {
            throw field.lacksBlanks
                ? ExpressionTrouble.blanksNeeded(field.text) : ExpressionTrouble.fieldExpected(field.text)
        }
        guard let sign = advance() else { throw ExpressionTrouble.unclosedBracket }
        guard let relation = sign.sign.flatMap({ TextRelation(rawValue: $0.rawValue) }) else {
            throw ExpressionTrouble.fieldSignExpected(field.text, sign.text)
        }
        guard let value = advance() else { throw ExpressionTrouble.unclosedBracket }
        guard value.isFieldValue else { throw ExpressionTrouble.fieldValueExpected(field.text, value.text) }
        return FieldTest(field: field.text, relation: relation, value: value.text)
    }
}
