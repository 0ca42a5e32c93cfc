extension ExportFormat {
    /// All that `sql` can ask, as tables of an SQLite database for other programs.
    package static let sqliteDatabase = ExportFormat(
        database: .sqlite, "database", fileEndings: ["db", "sqlite", "sqlite3"])
}
