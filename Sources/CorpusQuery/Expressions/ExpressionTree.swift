internal import ReportModel
internal import TextSupport

/// What an expression says, of which only a condition can be a whole expectation.
struct ExpressionTree: Sendable, Hashable {
    /// The reports for each of which the condition must hold; nil where it is asked once.
    var each: CorpusPath?
    var condition: Logic<Comparison>
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
enum Comparison: Sendable, Hashable {
    case numbers(NumberTerm, NumberRelation, NumberTerm)
    /// Whether two numbers are no farther apart than a third.
    case within(NumberTerm, NumberTerm, NumberTerm)
    case texts(TextTerm, TextRelation, TextTerm)
    /// Whether all the cells are blank, or absent.
    case state(CellState, CellOperand)
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
indirect enum NumberTerm: Sendable, Hashable {
    case literal(ExactDecimal)
    case cell(CellOperand)
    case aggregate(CellAggregate, CellOperand)
    /// How many of the cells are in a state.
    case count(CellState, CellOperand)
    case rows(RowCount)
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
enum TextTerm: Sendable, Hashable {
    case literal(String)
    case passage(PassageOperand)
}

/// A function of the numbers of several cells.
enum CellAggregate: String, Sendable, Hashable {
    case sum
    case min
    case max
    case mean
    case median
}

/// The reports in which a place is looked up.
enum OperandReports: Sendable, Hashable {
    case scope(CorpusPath.Scope)
    /// The report of which `each` is speaking.
    case current
}

/// A path to cells.
struct CellOperand: Sendable, Hashable {
    var reports: OperandReports
    var cells: CellPattern
}

/// A path to a section or a line.
struct PassageOperand: Sendable, Hashable {
    var reports: OperandReports
    var place: CorpusPath.Place
}

/// A count of rows that the caller hands in, such as findings.
struct RowCount: Sendable, Hashable {
    var source: String
    /// Nil for all rows.
    var condition: Logic<FieldTest>?
}

/// A condition on a field of a row.
struct FieldTest: Sendable, Hashable {
    var field: String
    var relation: TextRelation
    var value: String
}
