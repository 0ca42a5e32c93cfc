internal import ReportModel
internal import TextSupport

/// What `expect` speaks of: places in reports, and rows that are counted.
enum Places: ExpressionVocabulary {
    typealias Number = PlaceNumber
    typealias Text = PassageOperand
    typealias Test = StateTest

    static let hints = ExpressionHints.expectation
}

/// What comes to a number besides literals and arithmetic.
enum PlaceNumber: Sendable, Hashable {
    case cell(CellOperand)
    case aggregate(CellAggregate, CellOperand)
    /// How many of the cells are in a state.
    case count(CellState, CellOperand)
    case rows(RowCount)
}

/// Whether all the cells are in a state, blank or absent.
struct StateTest: Sendable, Hashable {
    var state: CellState
    var operand: CellOperand
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
