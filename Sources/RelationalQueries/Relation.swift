package import TextSupport

/// A table that exists only while it is asked: its columns, and values that are told row by row.
///
/// Rows have numbers from 0, in the order in which a query without an order of its own gets them; numbers may be left
/// out. Nothing is copied: a query touches the columns that it names.
package protocol Relation: Sendable {
    /// The table's name.
    var name: String { get }
    /// The columns from left to right.
    var columns: [RelationColumn] { get }
    /// How many rows there are, for the planning of joins; about is enough.
    var rowCount: Int { get }

    /// The rows that may meet all conditions, in ascending order; a condition that says nothing to the relation is left
    /// to the query, which looks at every row again.
    ///
    /// Where an order is given, of columns that say that they order rows, they stand in that instead, those alike in all
    /// of its columns as they were.
    func rows(where conditions: [RowCondition], in order: [RowOrder]) -> RowSet

    /// The value of a column of a row.
    func value(_ column: Int, of row: Int) throws(Diagnostic) -> RelationValue

    /// Tells the numbers of a column whose type is a number, for many rows at once: for each row a kind, and for
    /// `NumberKind.integer` the number, for `NumberKind.real` the bits of a `Double`.
    func fillNumbers(
        _ column: Int, of rows: Span<Int>, values: inout MutableSpan<Int64>, kinds: inout MutableSpan<UInt8>)
}

extension Relation {
    /// The rows that may meet all conditions, in ascending order.
    package func rows(where conditions: [RowCondition]) -> RowSet { rows(where: conditions, in: []) }

    /// The numbers of a column, told one by one.
    package func fillNumbers(
        _ column: Int, of rows: Span<Int>, values: inout MutableSpan<Int64>, kinds: inout MutableSpan<UInt8>
    ) {
        for index in rows.indices {
            let value = try? value(column, of: rows[index])
            switch value {
            case .integer(let integer):
                values[index] = integer
                kinds[index] = NumberKind.integer
            case .real(let real):
                values[index] = Int64(bitPattern: real.bitPattern)
                kinds[index] = NumberKind.real
            case .null, .text, nil: kinds[index] = NumberKind.none
            }
        }
    }

    /// The column of a name; nil where there is none.
    package func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
}

/// What a number of a block is.
package enum NumberKind {
    /// No number: NULL.
    package static let none: UInt8 = 0
    /// The number itself.
    package static let integer: UInt8 = 1
    /// The bits of a `Double`.
    package static let real: UInt8 = 2
}

/// A value that a relation tells.
package enum RelationValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)

    /// A text, or NULL where there is none.
    package init(_ text: String?) {
        self = text.map { .text($0) } ?? .null
    }

    /// A whole number.
    package init(_ number: Int) {
        self = .integer(Int64(number))
    }
}

/// A column of a relation.
package struct RelationColumn: Sendable {
    /// The name, unique in its table.
    package let name: String
    /// What it holds.
    package let type: ValueType
    /// What it says, for people.
    package let meaning: LocalizedText
    /// How the relation finds rows by it; nil where it does not.
    package let lookup: Lookup?
    /// Whether it is one of those that together tell the row from any other.
    package let isKey: Bool

    /// The types of columns, by their names in SQL.
    package enum ValueType: String, Sendable, Hashable, CaseIterable {
        case integer = "INTEGER"
        /// A whole number where it is one, else the nearest `Double`.
        case numeric = "NUMERIC"
        case text = "TEXT"
    }

    /// How rows are found by a column.
    package struct Lookup: Sendable, Hashable {
        /// Which share of the rows has one value, about.
        package var share: Double
        /// Whether ranges are found too; only numbers have any.
        package var takesRanges: Bool
        /// Whether a database file gets an index for it.
        package var isIndexed: Bool
        /// Whether the relation tells rows in its order too, or in that of several columns that say so.
        package var ordersRows: Bool

        /// Makes a lookup from the share of the rows that has one value.
        package init(share: Double, takesRanges: Bool = false, isIndexed: Bool = true, ordersRows: Bool = false) {
            self.share = share
            self.takesRanges = takesRanges
            self.isIndexed = isIndexed
            self.ordersRows = ordersRows
        }
    }

    /// Makes a column from its name, its type and what it says.
    package init(
        _ name: String, _ type: ValueType, _ meaning: LocalizedText, lookup: Lookup? = nil, isKey: Bool = false
    ) {
        self.name = name
        self.type = type
        self.meaning = meaning
        self.lookup = lookup
        self.isKey = isKey
    }

    /// The same column with a lookup.
    package func found(by lookup: Lookup) -> RelationColumn {
        RelationColumn(name, type, meaning, lookup: lookup, isKey: isKey)
    }
}

/// A column by which rows are put in order: NULL before numbers and texts, texts by their bytes.
package struct RowOrder: Sendable, Hashable {
    /// The column's number.
    package var column: Int
    /// Whether the greatest comes first, and NULL last.
    package var isDescending: Bool

    /// Makes an order of one column.
    package init(_ column: Int, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }
}

/// What the value of a column has to be.
package struct RowCondition: Sendable, Hashable {
    /// The column's number.
    package var column: Int
    /// How the value stands to those of the condition.
    package var operation: Operation
    /// The only value, or those of which it is one.
    package var values: [RelationValue]

    /// How a value stands to another.
    package enum Operation: Sendable, Hashable {
        case isOneOf
        case less
        case atMost
        case greater
        case atLeast
    }

    /// Makes a condition.
    package init(_ column: Int, _ operation: Operation, _ values: [RelationValue]) {
        self.column = column
        self.operation = operation
        self.values = values
    }

    /// The values as texts, for a column of texts that has to be one of them; nil where one is no text, so that only the
    /// query can tell.
    package var texts: [String]? {
        guard operation == .isOneOf else { return nil }
        var texts: [String] = []
        for case .text(let text) in values { texts.append(text) }
        return texts.count == values.count ? texts : nil
    }

    /// Whether a whole number meets the condition; nil where only the query can tell.
    package func allows(_ number: Int64) -> Bool? {
        var isAny = false
        for value in values {
            guard let order = value.order(after: number) else { return nil }
            switch operation {
            case .isOneOf: isAny = isAny || order == 0
            case .less: return order < 0
            case .atMost: return order <= 0
            case .greater: return order > 0
            case .atLeast: return order >= 0
            }
        }
        return isAny
    }
}

extension RelationValue {
    /// How a whole number stands to this one: below 0 where it is less, 0 where they are equal; nil where this is no
    /// number.
    fileprivate func order(after number: Int64) -> Int? {
        switch self {
        case .integer(let other): return number < other ? -1 : number == other ? 0 : 1
        case .real(let other):
            guard let floor = Int64(exactly: other.rounded(.down)) else { return other > 0 ? -1 : 1 }
            if number == floor { return other == other.rounded(.down) ? 0 : -1 }
            return number < floor ? -1 : 1
        case .null, .text: return nil
        }
    }
}
