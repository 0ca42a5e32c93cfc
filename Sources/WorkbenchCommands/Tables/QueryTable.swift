import CorpusQuery
import ReportModel
import RelationalQueries
import TextSupport

/// A table that `sql` can ask: what it is for, and how it is made.
struct QueryTable: Sendable {
    /// The table's name.
    var name: String
    /// What a row is.
    var meaning: LocalizedText
    /// Queries that can be typed, with what they answer.
    var examples: [Example]
    /// The table without rows, by which a query is looked at before anything is made for it.
    var empty: @Sendable (Workbench) -> any Relation
    /// The table with its rows; what it needs is made first.
    var make: @Sendable (inout Workbench, _ scope: QueryScope) throws(Diagnostic) -> any Relation

    struct Example: Sendable {
        var meaning: LocalizedText
        var query: String

        init(_ zh: String, _ en: String, _ query: String) {
            meaning = LocalizedText(zh: zh, en: en)
            self.query = query
        }
    }

    /// All tables, sorted by name.
    static let all: [QueryTable] = [
        .annotations,
        .cells,
        .findings,
        .reportCells,
        .reports,
        .rules,
        .sections,
    ]

    /// The table of a name; throws E-sql where there is none.
    static func named(_ name: String) throws(Diagnostic) -> QueryTable {
        if let table = all.first(where: { $0.name == name.lowercased() }) { return table }
        let names = all.map(\.name)
        throw Diagnostic(
            .sql, LocalizedText(zh: "没有“\(name)”这张表", en: "there is no table “\(name)”"),
            hint: LocalizedText(
                zh: "有 \(names.joined(separator: "、"))", en: "there are \(names.joined(separator: ", "))"), word: name)
    }
}

/// Of which reports tables speak.
struct QueryScope: Sendable {
    /// The reports as rows.
    var rows: ReportRows
    /// The reports by their numbers; nil for all, and for what is of none.
    var reports: Set<Int>?

    /// Whether what is said of a report, or of one that is not loaded, belongs in the tables.
    func includes(_ report: Int?) -> Bool {
        guard let reports else { return true }
        return report.map(reports.contains) ?? false
    }
}

extension Workbench {
    /// All reports as rows; sorting them takes a moment, so it is kept as long as they stay.
    mutating func reportRows() -> ReportRows {
        let rows = knownRows ?? ReportRows(corpus)
        knownRows = rows
        return rows
    }

    /// The report of an organ and year, the newest unless a revision is asked for; nil where it is not loaded.
    func report(of key: Corpus.ReportKey, revision: Int? = nil) -> Int? {
        let reports = corpus.revisions(of: key)
        guard let revision else { return reports.last }
        return reports.first { corpus.reports[$0].revision == revision }
    }
}
