internal import TextSupport

/// What `--where` speaks of: a cell, and the report in which it stands.
enum Fields: ExpressionVocabulary {
    typealias Number = NumberField
    typealias Text = FieldText
    typealias Test = Never

    static let hints = ExpressionHints.filter

    static func operand(
        _ word: ExpressionToken, in parser: ExpressionParser<Fields>
    ) throws(Diagnostic) -> ExpressionParser<Fields>.Operand {
        if word.lacksBlanks { throw ExpressionTrouble.blanksNeeded(word.text) }
        if word.kind == .word {
            if let field = NumberField(rawValue: word.text) {
                return ExpressionParser.Operand(.number(.leaf(field)), word: word.text)
            }
            if let field = TextField(rawValue: word.text) {
                return ExpressionParser.Operand(.text(.leaf(.field(field))), word: word.text)
            }
        }
        return ExpressionParser.Operand(.text(.leaf(.word(word.text))), word: word.text)
    }

    static func function(
        _ keyword: ExpressionKeyword, in parser: inout ExpressionParser<Fields>
    ) throws(Diagnostic) -> ExpressionParser<Fields>.Operand {
        guard keyword.state != nil else { throw FieldTrouble.function(keyword.rawValue) }
        return ExpressionParser.Operand(.text(.leaf(.word(keyword.rawValue))), word: keyword.rawValue)
    }

    static func check(
        _ left: TextTerm<FieldText>, _ relation: TextRelation, _ right: TextTerm<FieldText>
    ) throws(Diagnostic) {
        switch (left.field, right.field) {
        case (nil, nil):
            if let word = left.word ?? right.word { throw FieldTrouble.unknownField(word) }
        case (let first?, let second?):
            guard first.subject == second.subject else { throw FieldTrouble.unlike(first, second) }
        case (let field?, nil): try check(field, relation, right.text)
        case (nil, let field?): try check(field, relation, left.text)
        }
    }

    /// Looks whether a field can ever be so.
    private static func check(
        _ field: TextField, _ relation: TextRelation, _ text: String
    ) throws(Diagnostic) {
        guard let known = FieldValues.known(of: field) else { return }
        let wanted: TextRelation = relation == .contains ? .contains : .equal
        guard !known.contains(where: { $0.names.contains { wanted.holds($0, text) } }) else { return }
        var seen: Set<String> = []
        let keys = known.map(\.key).filter { seen.insert($0).inserted }
        let isPart = wanted == .equal && known.contains { $0.names.contains { TextRelation.contains.holds($0, text) } }
        throw FieldTrouble.unknownValue(text, of: field, known: keys, isPart: isPart)
    }

    static func trouble(with operand: ExpressionParser<Fields>.Operand) -> Diagnostic? {
        guard case .text(let term) = operand.value, let word = term.word else { return nil }
        return FieldTrouble.unknownField(word)
    }

    static func written(_ number: NumberField, isInEach: Bool) -> String { number.rawValue }

    static func written(_ text: FieldText, isInEach: Bool) -> String {
        switch text {
        case .field(let field): return field.rawValue
        case .word(let word):
            let tokens = (try? ExpressionTokens(word).tokens) ?? []
            let isBare = tokens.count == 1 && tokens[0].kind == .word && tokens[0].text == word
            return isBare ? ExpressionTokens.written(fieldValue: word) : ExpressionTokens.written(text: word)
        }
    }

    static func written(_ test: Never, isInEach: Bool) -> String {}
}

/// A field that is a number.
enum NumberField: String, Sendable, Hashable, CaseIterable {
    case value
    case year
    /// The value less that of the organ's newest report on the year before.
    case change
}

/// A field that is a text.
enum TextField: String, Sendable, Hashable, CaseIterable {
    case organ
    case county
    case state
    case row
    case column

    /// What a field tells of: only fields of one subject can be compared with each other.
    enum Subject: Sendable, Hashable {
        case organ
        case state
        case address
    }

    var subject: Subject {
        switch self {
        case .organ, .county: .organ
        case .state: .state
        case .row, .column: .address
        }
    }
}

/// What comes to a text: a field, or a word without quotation marks, which must stand beside a field.
enum FieldText: Sendable, Hashable {
    case field(TextField)
    case word(String)
}

extension TextTerm<FieldText> {
    /// The field that it is.
    var field: TextField? {
        if case .leaf(.field(let field)) = self { field } else { nil }
    }

    /// The word without quotation marks that it is.
    var word: String? {
        if case .leaf(.word(let word)) = self { word } else { nil }
    }

    /// The text where it is no field.
    var text: String {
        switch self {
        case .literal(let text), .leaf(.word(let text)): text
        case .leaf(.field(let field)): field.rawValue
        }
    }
}
