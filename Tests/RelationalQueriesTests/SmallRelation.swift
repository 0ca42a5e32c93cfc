import RelationalQueries
import Synchronization
import TextSupport

/// A relation that keeps count of what is asked of it.
final class SmallRelation: Relation {
    let name = "small"
    let columns: [RelationColumn]
    let rowCount: Int
    private let texts: [String?]
    private let asked = Mutex<(columns: Set<Int>, rows: Int, orders: [[RowOrder]])>(([], 0, []))

    /// `number` is the row itself, `text` one of `texts`, `half` the half of the row, `other` a number as well.
    init(_ rowCount: Int, texts: [String?] = ["甲", nil, "b"]) {
        self.rowCount = rowCount
        self.texts = texts
        let meaning = LocalizedText(zh: "", en: "")
        columns = [
            RelationColumn("number", .integer, meaning, lookup: .init(share: 0.01, takesRanges: true), isKey: true),
            RelationColumn("text", .text, meaning, lookup: .init(share: 0.3, ordersRows: true)),
            RelationColumn("half", .numeric, meaning), RelationColumn("other", .integer, meaning),
        ]
    }

    /// The names of the columns that were asked for, in order.
    var askedColumns: [String] { asked.withLock { $0.columns }.sorted().map { columns[$0].name } }
    /// The orders that were asked for, one for each pass that asked for one.
    var askedOrders: [[RowOrder]] { asked.withLock { $0.orders } }
    /// How many rows were gone through.
    var askedRows: Int { asked.withLock { $0.rows } }

    func rows(where conditions: [RowCondition], in order: [RowOrder]) -> RowSet {
        let rows = (0..<rowCount).filter { row in
            conditions.allSatisfy { condition in
                switch condition.column {
                case 0: condition.allows(Int64(row)) ?? true
                case 1: condition.texts.map { text(row).map($0.contains) ?? false } ?? true
                default: true
                }
            }
        }
        asked.withLock {
            $0.rows += rows.count
            if !order.isEmpty { $0.orders.append(order) }
        }
        guard let isDescending = order.first?.isDescending else { return RowSet(rows.map { $0..<$0 + 1 }) }
        let rising = rows.sorted { (text($0) ?? "", $0) < (text($1) ?? "", $1) }
        return RowSet((isDescending ? rising.reversed() : rising).map { $0..<$0 + 1 })
    }

    func value(_ column: Int, of row: Int) throws(Diagnostic) -> RelationValue {
        asked.withLock { _ = $0.columns.insert(column) }
        switch column {
        case 0: return RelationValue(row)
        case 1:
            guard text(row) != "坏" else { throw Self.trouble }
            return RelationValue(text(row))
        case 2: return row.isMultiple(of: 2) ? RelationValue(row / 2) : .real(Double(row) / 2)
        default: return row.isMultiple(of: 3) ? .null : RelationValue(row * 10)
        }
    }

    static let trouble = Diagnostic(.file, LocalizedText(zh: "读不到", en: "cannot be read"))

    private func text(_ row: Int) -> String? { texts[row % texts.count] }
}

/// Asks relations, and returns rows as texts parted by `|`; what is wrong as the failure.
func ask(
    _ query: String, _ relation: any Relation = SmallRelation(10), limits: QueryLimits = QueryLimits(),
    isInterrupted: @escaping () -> Bool = { false }
) throws(QueryFailure) -> [String] {
    var database = try Database(limits: limits)
    try database.attach(relation)
    var rows: [String] = []
    _ = try database.run(query, isInterrupted: isInterrupted) { row in
        rows.append(row.map(\.shown).joined(separator: "|"))
    }
    return rows
}

/// Why a query has no answer; nil where it has one.
func failure(
    _ query: String, _ relation: any Relation = SmallRelation(10), limits: QueryLimits = QueryLimits(),
    isInterrupted: @escaping () -> Bool = { false }
) -> QueryFailure? {
    do throws(QueryFailure) {
        _ = try ask(query, relation, limits: limits, isInterrupted: isInterrupted)
        return nil
    } catch {
        return error
    }
}

extension QueryValue {
    var shown: String {
        switch self {
        case .null: "NULL"
        case .integer(let integer): String(integer)
        case .real(let printed): printed
        case .text(let text): text
        case .blob(let bytes): "\(bytes)"
        }
    }
}
