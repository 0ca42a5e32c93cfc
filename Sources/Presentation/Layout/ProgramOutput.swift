extension Output {
    /// What the formats for programs write: the tables, or the running text where there is no table.
    var forPrograms: (tables: [Table], lines: [String]) {
        var tables: [Table] = []
        var lines: [String] = []
        for block in blocks {
            switch block {
            case .table(let table): tables.append(table)
            case .lines(let block): lines.append(contentsOf: block.map(\.text))
            }
        }
        return (tables, tables.isEmpty ? lines : [])
    }
}
