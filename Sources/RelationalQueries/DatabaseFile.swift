internal import CSQLite

/// An ordinary SQLite database of the rows of relations, for other programs.
package enum DatabaseFile {
    /// Writes relations as tables of a new file at `path`, rows in their order: columns as they are, their keys as
    /// primary keys, an index for each lookup that asks for one. The same relations give the same bytes.
    ///
    /// `isInterrupted` is asked some thousand times a second. What is there of a file that could not be finished is
    /// no database.
    package static func write(
        _ relations: [any Relation], to path: String, isInterrupted: @escaping () -> Bool = { false }
    ) throws(QueryFailure) {
        guard let box = unsafe SQLOpenFile(path) else { throw .unavailable }
        defer { unsafe SQLClose(box) }
        let watch = QueryWatch(limits, isInterrupted)
        unsafe SQLWatch(
            box, { unsafe QueryWatch.of($0)?.shouldStop() ?? false }, Unmanaged.passUnretained(watch).toOpaque())
        defer { unsafe SQLWatch(box, nil, nil) }
        let boxes = relations.map(RelationBox.init)
        // The file is published only when it is whole: it needs no journal meanwhile.
        let before = [
            "PRAGMA page_size = 4096", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
            "PRAGMA application_id = \(applicationID)", "PRAGMA user_version = \(version)", "BEGIN",
        ]
        for statement in before { try unsafe execute(statement, in: box, boxes, watch) }
        for relation in boxes {
            guard unsafe relation.attach(to: box, as: "source_\(relation.relation.name)") else { throw .unavailable }
            for statement in statements(relation.relation) { try unsafe execute(statement, in: box, boxes, watch) }
        }
        try unsafe execute("COMMIT", in: box, boxes, watch)
    }

    /// The letters GXAU, by which `file` and others tell the file from other databases.
    private static let applicationID = 0x4758_4155
    /// Raised when tables or columns are called otherwise.
    private static let version = 1

    private static var limits: QueryLimits {
        var limits = QueryLimits()
        limits.memory = 1 << 30
        return limits
    }

    private static func statements(_ relation: any Relation) -> [String] {
        let name = relation.name
        let quoted = { (name: String) in "\"\(name.replacing("\"", with: "\"\""))\"" }
        let keys = relation.columns.filter(\.isKey).map { quoted($0.name) }
        let primary = keys.isEmpty ? "" : ", PRIMARY KEY (\(keys.joined(separator: ", ")))"
        // The primary key serves for its first column too.
        let first = relation.columns.first(where: \.isKey)?.name
        let indexed = relation.columns.filter { $0.lookup?.isIndexed == true && $0.name != first }
        return [
            relation.declaration(table: name, more: primary),
            "INSERT INTO main.\(quoted(name)) SELECT * FROM \(quoted("source_\(name)"))",
        ] + indexed.map { "CREATE INDEX \(quoted("\(name)_\($0.name)")) ON \(quoted(name))(\(quoted($0.name)))" }
    }

    private static func execute(
        _ statement: String, in box: OpaquePointer, _ relations: [RelationBox], _ watch: QueryWatch
    ) throws(QueryFailure) {
        let outcome = unsafe SQLExecute(box, statement)
        guard outcome != SQLDone else { return }
        if let reason = watch.reason { throw reason }
        if let trouble = relations.lazy.compactMap(\.trouble).first { throw .relation(trouble) }
        throw unsafe .wrong(message: String(cString: SQLMessage(box)), offset: nil)
    }
}
