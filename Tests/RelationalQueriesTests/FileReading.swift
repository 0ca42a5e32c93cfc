import CSQLite

/// Asks a database file by SQLite itself; rows as texts parted by `|`, `NULL` for what is none.
func askFile(_ path: String, _ query: String) -> [String] {
    guard let box = unsafe SQLOpenFile(path) else { return ["no database"] }
    defer { unsafe SQLClose(box) }
    var statement: OpaquePointer?
    guard unsafe SQLPrepare(box, query, query.utf8.count, &statement) == SQLDone, let statement = unsafe statement
    else {
        return unsafe [String(cString: SQLMessage(box))]
    }
    defer { unsafe SQLFinish(statement) }
    var rows: [String] = []
    while unsafe SQLStep(box, statement) == SQLRow {
        let fields = unsafe (0..<SQLColumnCount(statement)).map { column in
            var count = 0
            let bytes = unsafe SQLColumnBytes(statement, column, &count)
            guard unsafe SQLColumnKind(statement, column) != SQLNull else { return "NULL" }
            return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        }
        rows.append(fields.joined(separator: "|"))
    }
    return rows
}
