package import ReportModel
package import TextSupport

/// A condition on cells, texts and rows as `expect` asks it (DESIGN §2), such as
/// `t3.new.total + t3.carried-in.total = t3.closed.total + t3.carried-out.total`.
///
/// Signs have blanks around them. From the tightest to the loosest: `* /`, `+ -`, one of `= != < <= > >= ~` with an
/// optional `within N` behind `=`, `not`, `and`, `or`. A path to one cell is its number, one to a section or a line its
/// text; a path to several cells stands in `sum(…)`, `min(…)`, `max(…)`, `mean(…)`, `median(…)`, `count(…)`,
/// `count(blank …)`, `blank …` and `absent …`. `count(findings severity = error)` counts rows that the caller hands in.
/// `each PATH : …` asks for each report of a path; a bare place then means that report's.
package struct Expression: Sendable, Hashable {
    let tree: ExpressionTree
    /// The expression in canonical form; it reads back as the same expression.
    package let description: String

    /// The most bytes of an expression.
    package static let maximumBytes = 65_536
    /// The most words, signs and brackets of an expression.
    package static let maximumTokens = 10_000
    /// The most brackets, `abs(` and `not` that may stand one in the other.
    package static let maximumNesting = 64

    /// Reads an expression; throws `E-usage` where it breaks the grammar or compares what cannot be compared, `E-limit`
    /// where it is too large, and what paths and patterns throw.
    package init(_ text: String) throws(Diagnostic) {
        try self.init(try ExpressionParser<Places>.tree(text))
    }

    init(_ tree: ExpressionTree) throws(Diagnostic) {
        self.tree = tree
        description = ExpressionText<Places>.written(tree)
        // Names in full and `\` make the canonical text longer than what was typed.
        guard description.utf8.count <= Expression.maximumBytes else {
            throw ExpressionTrouble.tooLong(bytes: description.utf8.count, .expectation)
        }
    }
}

extension Expression: CustomStringConvertible {}

extension Expression {
    /// The expression with the names of organs in full, as scripts record it.
    ///
    /// Looks at every path and every field, also those that an evaluation would not reach; throws what resolving a path
    /// throws, and `E-usage` for rows or fields that the context does not have.
    package func resolved(in context: ExpressionContext) throws(Diagnostic) -> Expression {
        try Expression(try ExpressionResolver.resolved(tree, in: context))
    }

    /// What the expression comes to.
    ///
    /// A missing operand or a division by zero makes it fail and is named; it matters only where the rest of an `and`
    /// or `or` does not decide. Throws `E-ambiguous` where a path names several cells and one is needed, `E-limit` where
    /// a number grows too large, and what resolving a path or reading a text throws.
    ///
    /// Cost: one pass over the cells that are named; behind `each` one for each report, but functions of cells that are
    /// the same for all reports are evaluated once.
    package func evaluate(in context: ExpressionContext) throws(Diagnostic) -> ExpressionOutcome {
        var evaluator = ExpressionEvaluator(context, ExpressionText<Places>(isInEach: tree.each != nil))
        if let each = tree.each { return try evaluator.outcome(of: tree.condition, forEach: each) }
        return ExpressionOutcome(try evaluator.decision(of: tree.condition))
    }
}

/// What an expression is about: the reports, the last result, and what the caller knows beyond them.
package struct ExpressionContext {
    /// The reports and their cells.
    package var corpus: Corpus
    /// The reports of the last result, which paths call `last`; nil where there is none yet.
    package var last: [Int]?
    /// Whether a part of an organ's name is enough, as at the prompt.
    package var isLenient: Bool
    /// The rows that `count(…)` may count, such as findings.
    package var rowSources: [RowSource]
    /// The text of a section or a line of a report, given by its index; nil where the source has none. Asked once for
    /// each time that an expression names the place.
    package var text: (_ report: Int, _ place: CorpusPath.Place) throws(Diagnostic) -> String?

    /// Makes a context from reports and what else expressions may name.
    package init(
        corpus: Corpus, last: [Int]? = nil, isLenient: Bool = false, rowSources: [RowSource] = [],
        text: @escaping (_ report: Int, _ place: CorpusPath.Place) throws(Diagnostic) -> String?
    ) {
        self.corpus = corpus
        self.last = last
        self.isLenient = isLenient
        self.rowSources = rowSources
        self.text = text
    }
}
