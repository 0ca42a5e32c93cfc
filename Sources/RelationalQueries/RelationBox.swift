internal import CSQLite
internal import TextSupport

/// A relation as SQLite calls it; the first trouble that it has is kept, since C cannot throw.
final class RelationBox {
    let relation: any Relation
    var trouble: Diagnostic?

    init(_ relation: any Relation) {
        self.relation = relation
    }

    /// `CREATE TABLE x(…)` with the names and types of the columns.
    var declaration: String { relation.declaration(table: "x") }

    var traits: [UInt8] {
        relation.columns.map { column in
            let isNumber = column.type != .text
            var traits = isNumber ? UInt8(SQLNumbers.rawValue) : 0
            if let lookup = column.lookup {
                traits |= UInt8(SQLLookup.rawValue)
                if isNumber, lookup.takesRanges { traits |= UInt8(SQLRange.rawValue) }
                if lookup.ordersRows { traits |= UInt8(SQLOrders.rawValue) }
            }
            return traits
        }
    }

    /// What C calls. The pointer that it hands back is the box, which the database keeps.
    static var calls: SQLRelationCalls {
        unsafe SQLRelationCalls(
            rows: { relation, conditions, count, order, orderCount in
                guard let box = unsafe RelationBox.of(relation) else { return nil }
                let conditions = unsafe UnsafeBufferPointer(start: conditions, count: Int(count))
                let order = unsafe UnsafeBufferPointer(start: order, count: Int(orderCount))
                let set = box.relation.rows(
                    where: unsafe conditions.map { unsafe RowCondition($0) },
                    in: unsafe order.map { RowOrder(Int($0.column), isDescending: $0.isDescending) })
                return unsafe Unmanaged.passRetained(PassBox(set)).toOpaque()
            },
            next: { rows, room, count in
                guard let rows = unsafe rows else { return 0 }
                let pass = unsafe Unmanaged<PassBox>.fromOpaque(rows).takeUnretainedValue()
                let room = unsafe UnsafeMutableBufferPointer(start: room, count: Int(count))
                var span = unsafe room.mutableSpan
                return Int32(pass.pass.fill(&span))
            },
            end: { rows in
                if let rows = unsafe rows { unsafe Unmanaged<PassBox>.fromOpaque(rows).release() }
            },
            value: { relation, column, row, result in
                guard let box = unsafe RelationBox.of(relation) else { return false }
                return unsafe box.tell(Int(column), row, result)
            },
            numbers: { relation, column, rows, count, values, kinds in
                guard let box = unsafe RelationBox.of(relation) else { return }
                let rows = unsafe UnsafeBufferPointer(start: rows, count: Int(count))
                let values = unsafe UnsafeMutableBufferPointer(start: values, count: Int(count))
                let kinds = unsafe UnsafeMutableBufferPointer(start: kinds, count: Int(count))
                var valueSpan = unsafe values.mutableSpan
                var kindSpan = unsafe kinds.mutableSpan
                unsafe box.relation.fillNumbers(Int(column), of: rows.span, values: &valueSpan, kinds: &kindSpan)
            })
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> RelationBox? {
        guard let context = unsafe context else { return nil }
        return unsafe Unmanaged<RelationBox>.fromOpaque(context).takeUnretainedValue()
    }

    private func tell(_ column: Int, _ row: Int, _ result: OpaquePointer?) -> Bool {
        do throws(Diagnostic) {
            switch try relation.value(column, of: row) {
            case .null: break
            case .integer(let integer): unsafe SQLResultInteger(result, integer)
            case .real(let real): unsafe SQLResultReal(result, real)
            case .text(var text): text.withUTF8 { unsafe SQLResultText(result, $0.baseAddress, $0.count) }
            }
            return true
        } catch {
            trouble = trouble ?? error
            return false
        }
    }
}

/// A pass over rows, for C to hold.
final class PassBox {
    var pass: RowSet.Pass

    init(_ set: RowSet) {
        pass = RowSet.Pass(set)
    }
}

extension RowCondition {
    init(_ condition: SQLCondition) {
        let values = unsafe UnsafeBufferPointer(start: condition.values, count: Int(condition.count))
        let operation: Operation =
            switch unsafe condition.operation {
            case SQLLess: .less
            case SQLAtMost: .atMost
            case SQLGreater: .greater
            case SQLAtLeast: .atLeast
            default: .isOneOf
            }
        unsafe self.init(Int(condition.column), operation, values.map { unsafe RelationValue($0) })
    }
}

extension RelationValue {
    fileprivate init(_ value: SQLValue) {
        switch unsafe value.kind {
        case SQLInteger: self = unsafe .integer(value.integer)
        case SQLReal: self = unsafe .real(value.real)
        case SQLText:
            let bytes = unsafe UnsafeRawBufferPointer(start: value.text, count: value.textCount)
            self = unsafe .text(String(decoding: bytes, as: UTF8.self))
        default: self = .null
        }
    }
}

extension Relation {
    /// The statement that makes a table with the relation's columns; `more` stands behind the last.
    func declaration(table: String, more: String = "") -> String {
        let columns = columns.map { "\(Self.quoted($0.name)) \($0.type.rawValue)" }
        return "CREATE TABLE \(Self.quoted(table))(\(columns.joined(separator: ", "))\(more))"
    }

    static func quoted(_ name: String) -> String {
        // Nearly no name has any, and looking for them by text takes longer than the rest of a declaration.
        guard name.utf8.contains(UInt8(ascii: "\"")) else { return "\"\(name)\"" }
        return "\"\(name.replacing("\"", with: "\"\""))\""
    }
}
