internal import TextSupport

/// What the values of an expression are besides numbers, quoted texts and arithmetic: places in reports for `expect`,
/// fields of a cell for `--where`.
protocol ExpressionVocabulary: Sendable {
    /// What comes to a number.
    associatedtype Number: Sendable & Hashable
    /// What comes to a text.
    associatedtype Text: Sendable & Hashable
    /// What is a condition by itself.
    associatedtype Test: Sendable & Hashable

    /// What is said to those who write what it does not have.
    static var hints: ExpressionHints { get }

    /// What a word stands for that is neither keyword, sign nor number.
    static func operand(
        _ word: ExpressionToken, in parser: ExpressionParser<Self>
    ) throws(Diagnostic) -> ExpressionParser<Self>.Operand

    /// What a keyword begins that the grammar itself does not know; the parser stands behind it.
    static func function(
        _ keyword: ExpressionKeyword, in parser: inout ExpressionParser<Self>
    ) throws(Diagnostic) -> ExpressionParser<Self>.Operand

    /// Looks whether two texts can be compared.
    static func check(
        _ left: TextTerm<Text>, _ relation: TextRelation, _ right: TextTerm<Text>
    ) throws(Diagnostic)

    /// What is wrong with a value by itself, where it does not go with what is around it; nil where nothing is.
    static func trouble(with operand: ExpressionParser<Self>.Operand) -> Diagnostic?

    static func written(_ number: Number, isInEach: Bool) -> String
    static func written(_ text: Text, isInEach: Bool) -> String
    static func written(_ test: Test, isInEach: Bool) -> String
}
