import CorpusQuery
import Presentation
import RelationalQueries
import TextSupport

extension Workbench {
    /// Answers a query in SQL. What the tables need, such as the findings, is made only where the query names them.
    mutating func answer(_ query: String) throws(Diagnostic) -> QueryAnswer {
        let empty = QueryTable.all.map { $0.empty(self) }
        do throws(QueryFailure) {
            var draft = try Database()
            for relation in empty { try draft.attach(relation) }
            let named = try draft.relations(namedBy: query)
            var database = try Database(limits: QueryLimits(seconds: settings.sqlTimeout))
            for table in QueryTable.all where named.contains(table.name) {
                try database.attach(try relation(table))
            }
            var rows: [[QueryValue]] = []
            let columns = try database.run(query, isInterrupted: isInterrupted) { rows.append($0) }
            return QueryAnswer(columns: columns, rows: rows)
        } catch {
            throw error.diagnostic(of: query, tables: empty)
        }
    }

    /// All tables with their rows, or with those that speak of some reports.
    mutating func relations(of reports: [Int]?) throws(Diagnostic) -> [any Relation] {
        let scope = QueryScope(
            rows: reports.map { ReportRows(corpus, only: $0) } ?? reportRows(), reports: reports.map(Set.init))
        return try QueryTable.all.map { table throws(Diagnostic) in try table.make(&self, scope) }
    }

    private mutating func relation(_ table: QueryTable) throws(QueryFailure) -> any Relation {
        do throws(Diagnostic) {
            return try table.make(&self, QueryScope(rows: reportRows()))
        } catch {
            throw .relation(error)
        }
    }
}

/// What a query brought.
struct QueryAnswer: Sendable, Hashable {
    /// The names of the columns as SQLite has them; several may be the same.
    var columns: [String]
    var rows: [[QueryValue]]

    /// The texts of the first column that is called `report`.
    var reports: Set<String> {
        guard let column = columns.firstIndex(of: "report") else { return [] }
        return Set(
            rows.compactMap { row in
                if case .text(let text) = row[column] { text } else { nil }
            })
    }
}
