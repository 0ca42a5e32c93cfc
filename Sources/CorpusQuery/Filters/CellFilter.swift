package import TextSupport

/// A condition on cells as `--where` asks it (DESIGN §2), such as `value > 10 and county = '清河县'`.
///
/// The grammar is that of `Expression`; values are fields of a cell. `value`, `year` and `change`, the value less that
/// of the same organ's newest report on the year before, are numbers; `organ`, `county`, `state`, `row` and `column` are
/// texts. Beside a field a text may stand without quotation marks. A row or column is known by its address, by what the
/// form calls it, and a row by the headings above it.
package struct CellFilter: Sendable, Hashable {
    let condition: Logic<Comparison<Fields>>
    /// The condition in canonical form; it reads back as the same condition.
    package let description: String

    /// The fields, numbers first.
    package static var fields: [String] { FieldTrouble.fields }

    /// Reads a condition; throws `E-usage` where it breaks the grammar, names no field, compares what cannot be compared
    /// or asks for what a field never is, and `E-limit` where it is larger than an expression may be.
    package init(_ text: String) throws(Diagnostic) {
        var parser = try ExpressionParser<Fields>(text)
        condition = try parser.wholeCondition()
        description = ExpressionText<Fields>(isInEach: false).written(condition)
        guard description.utf8.count <= Expression.maximumBytes else {
            throw ExpressionTrouble.tooLong(bytes: description.utf8.count, Fields.hints)
        }
    }
}

extension CellFilter: CustomStringConvertible {}

extension CellFilter {
    /// Whether the condition asks for one of some number fields.
    func asks(for fields: Set<NumberField>) -> Bool {
        condition.contains { test in
            switch test {
            case .numbers(let left, _, let right): left.asks(for: fields) || right.asks(for: fields)
            case .within(let left, let right, let distance):
                left.asks(for: fields) || right.asks(for: fields) || distance.asks(for: fields)
            case .texts: false
            }
        }
    }

    /// Whether the condition asks for one of some text fields.
    func asks(for fields: Set<TextField>) -> Bool {
        condition.contains { test in
            guard case .texts(let left, _, let right) = test else { return false }
            return [left.field, right.field].contains { $0.map(fields.contains) ?? false }
        }
    }
}

extension NumberTerm<NumberField> {
    fileprivate func asks(for fields: Set<NumberField>) -> Bool {
        switch self {
        case .literal: false
        case .leaf(let field): fields.contains(field)
        case .absolute(let term): term.asks(for: fields)
        case .chain(let first, let steps): first.asks(for: fields) || steps.contains { $0.term.asks(for: fields) }
        }
    }
}

extension Logic {
    /// Whether any of its tests is so.
    func contains(_ isWanted: (Test) -> Bool) -> Bool {
        switch self {
        case .test(let test): isWanted(test)
        case .not(let condition): condition.contains(isWanted)
        case .all(let conditions), .any(let conditions): conditions.contains { $0.contains(isWanted) }
        }
    }
}
