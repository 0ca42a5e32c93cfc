internal import ReportModel
internal import TextSupport

/// What an expression says, of which only a condition can be a whole expectation.
struct ExpressionTree: Sendable, Hashable {
    /// The reports for each of which the condition must hold; nil where it is asked once.
    var each: CorpusPath?
    var condition: Logic<Comparison<Places>>
}

/// Conditions joined by `and`, `or` and `not`. Operands of a chain stand side by side, so that only brackets and `not`
/// make a tree deep.
indirect enum Logic<Test: Sendable & Hashable>: Sendable, Hashable {
    case test(Test)
    case not(Logic)
    /// At least two, joined by `and`.
    case all([Logic])
    /// At least two, joined by `or`.
    case any([Logic])
}

/// A condition that holds no other.
enum Comparison<Vocabulary: ExpressionVocabulary>: Sendable, Hashable {
    case numbers(NumberTerm<Vocabulary.Number>, NumberRelation, NumberTerm<Vocabulary.Number>)
    /// Whether two numbers are no farther apart than a third.
    case within(NumberTerm<Vocabulary.Number>, NumberTerm<Vocabulary.Number>, NumberTerm<Vocabulary.Number>)
    case texts(TextTerm<Vocabulary.Text>, TextRelation, TextTerm<Vocabulary.Text>)
    case test(Vocabulary.Test)
}

/// How two numbers are compared.
enum NumberRelation: String, Sendable, Hashable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
}

/// How two texts are compared.
enum TextRelation: String, Sendable, Hashable {
    case equal = "="
    case unequal = "!="
    case contains = "~"
}

/// What comes to a number.
indirect enum NumberTerm<Leaf: Sendable & Hashable>: Sendable, Hashable {
    case literal(ExactDecimal)
    case leaf(Leaf)
    case absolute(NumberTerm)
    case chain(NumberTerm, [Step])

    /// A sign of a chain with what stands behind it; all signs of a chain are of one rank.
    struct Step: Sendable, Hashable {
        var sign: ArithmeticSign
        var term: NumberTerm
    }
}

/// The signs of arithmetic.
enum ArithmeticSign: String, Sendable, Hashable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"

    /// Whether it binds more tightly than the others.
    var isOfProducts: Bool { self == .times || self == .over }
}

/// What comes to a text.
enum TextTerm<Leaf: Sendable & Hashable>: Sendable, Hashable {
    case literal(String)
    case leaf(Leaf)
}
