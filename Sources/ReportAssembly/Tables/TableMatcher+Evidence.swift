import ReportModel

extension TableMatcher {
    /// Puts the values of all tables of a source into cells; where a row was not read, once more with what the tables
    /// show together.
    static func matching(_ tables: [SourceTable], _ form: Form, _ bytes: [UInt8]) -> TableMatcher {
        let matcher = TableMatcher(tables, form, bytes)
        guard matcher.isUndecided else { return matcher }
        let withColumns = tables.map { $0.withColumns ?? $0 }
        for tables in [withColumns, tables] {
            let other = TableMatcher(tables, form, bytes, TableEvidence(tables, form))
            if other.readsMore(than: matcher) { return other }
        }
        return matcher
    }

    private init(_ tables: [SourceTable], _ form: Form, _ bytes: [UInt8], _ evidence: TableEvidence? = nil) {
        self.init(form: form, bytes: bytes, evidence: evidence)
        for table in tables {
            begin(table)
            for row in table.rows { take(table.cells.span.extracting(row), isPadded: table.isPadded) }
        }
    }

    /// Whether it has every cell that another one has read just so, and more.
    private func readsMore(than other: TableMatcher) -> Bool {
        var isMore = false
        for address in form.addresses {
            let (mine, others) = (cells[address].value, other.cells[address].value)
            if mine == others { continue }
            guard others.isUnread else { return false }
            isMore = isMore || !mine.isUnread
        }
        return isMore
    }
}

extension CellValue {
    fileprivate var isUnread: Bool {
        switch self {
        case .absent, .unreadable: true
        case .number, .blank, .dash: false
        }
    }
}
