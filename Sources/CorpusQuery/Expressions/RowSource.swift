internal import TextSupport

/// Rows that `count(NAME CONDITION)` counts, such as findings or annotations.
package struct RowSource: Sendable {
    /// The name in small letters, such as `findings`.
    package var name: String
    /// The fields that conditions may name.
    package var fields: [String]
    /// The rows, all of which an expression without a condition counts.
    package var rows: @Sendable () -> [Row]
    /// The values that a field can have, for those that have few: another one is a slip of the pen.
    package var values: [String: [String]]

    /// One row.
    package struct Row: Sendable, Hashable {
        /// For each field of the source its values: mostly one, none where the row lacks it, several as tags may be.
        package var values: [[String]]

        /// Makes a row from the values of each field.
        package init(values: [[String]]) {
            self.values = values
        }

        /// Makes a row from one value of each field.
        package init(_ values: [String]) {
            self.values = values.map { [$0] }
        }
    }

    /// Makes a source from its name, its fields and its rows, which are made only when they are counted.
    package init(
        name: String, fields: [String], values: [String: [String]] = [:], rows: @escaping @Sendable () -> [Row]
    ) {
        self.values = values
        self.name = name
        self.fields = fields
        self.rows = rows
    }

    /// How many rows meet a condition; throws where the condition names a field that the source does not have.
    func count(_ condition: Logic<FieldTest>?) throws(Diagnostic) -> Int {
        guard let condition else { return rows().count }
        let test = try condition.map { (test) throws(Diagnostic) in
            guard let field = fields.firstIndex(of: test.field) else {
                throw EvaluationTrouble.unknownField(test.field, of: self)
            }
            if test.relation != .contains, let known = values[test.field], !known.contains(test.value) {
                throw EvaluationTrouble.unknownValue(test.value, of: test.field, known: known)
            }
            return RowTest(field: field, relation: test.relation, value: test.value)
        }
        return rows().count { row in test.holds { $0.holds(for: row) } }
    }
}

/// A test of a field by its number.
private struct RowTest: Sendable, Hashable {
    var field: Int
    var relation: TextRelation
    var value: String

    /// Whether a value of the field is the one, or holds it; with `!=` whether none is.
    func holds(for row: RowSource.Row) -> Bool {
        let values = field < row.values.count ? row.values[field] : []
        switch relation {
        case .equal: return values.contains(value)
        case .unequal: return !values.contains(value)
        case .contains: return values.contains { $0.utf8.span.contains(value.utf8.span) }
        }
    }
}

extension Logic {
    /// The same logic of other tests.
    func map<Other, Failure: Error>(_ change: (Test) throws(Failure) -> Other) throws(Failure) -> Logic<Other> {
        switch self {
        case .test(let test): return .test(try change(test))
        case .not(let condition): return .not(try condition.map(change))
        case .all(let conditions):
            var changed: [Logic<Other>] = []
            for condition in conditions { changed.append(try condition.map(change)) }
            return .all(changed)
        case .any(let conditions):
            var changed: [Logic<Other>] = []
            for condition in conditions { changed.append(try condition.map(change)) }
            return .any(changed)
        }
    }

    /// Whether the logic holds where each test is either true or false.
    func holds(_ test: (Test) -> Bool) -> Bool {
        switch self {
        case .test(let own): test(own)
        case .not(let condition): !condition.holds(test)
        case .all(let conditions): conditions.allSatisfy { $0.holds(test) }
        case .any(let conditions): conditions.contains { $0.holds(test) }
        }
    }
}
