internal import ReportModel
internal import TextSupport

/// The English patterns that people would write, each with its cells: what records and suggestions choose from.
struct PatternBook: Sendable {
    private let entries: [(text: String, cells: CellSet)]
    private let textByCells: [CellSet: String]

    static let shared = PatternBook()

    private init() {
        var entries = CellAddress.all.map { (text: $0.description, cells: CellSet([$0])) }
        for text in PatternBook.texts() {
            let cells = EnglishPattern(text).cells
            if !cells.isEmpty { entries.append((text, cells)) }
        }
        var textByCells: [CellSet: String] = [:]
        for entry in entries where textByCells[entry.cells] == nil { textByCells[entry.cells] = entry.text }
        self.entries = entries
        self.textByCells = textByCells
    }

    /// The plainest pattern that names just these cells; nil where no single one does.
    func text(of cells: CellSet) -> String? { textByCells[cells] }

    /// Up to three patterns that differ little from a text, the nearest first.
    func nearest(to text: String) -> [String] {
        let typed = Array(text.unicodeScalars)
        let limit = max(2, typed.count / 5)
        let near = entries.indices.compactMap { index -> (distance: Int, index: Int)? in
            let candidate = Array(entries[index].text.unicodeScalars)
            return EditDistance.between(typed, candidate, limit: limit).map { ($0, index) }
        }
        let nearest = near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
        return nearest.prefix(3).map { entries[$0.index].text }
    }

    /// Patterns of several cells, the plainest first: prefixes, then columns of a table, of a block and of all tables.
    private static func texts() -> [String] {
        let addresses = CellAddress.all.map { (table: $0.table.key, segments: $0.segments, column: $0.column) }
        let prefixes = addresses.flatMap { _, segments, _ in
            (1..<segments.count).map { segments.prefix($0).joined(separator: ".") }
        }
        let ofTables = addresses.map { "\($0.table).*.\($0.column)" }
        let ofBlocks = addresses.compactMap { table, segments, column in
            segments.count == 4 ? "\(table).\(segments[1]).*.\(column)" : nil
        }
        let ofAll = addresses.map { "*.\($0.column)" }
        var seen: Set<String> = []
        return (["*"] + prefixes + ofTables + ofBlocks + ofAll).filter { seen.insert($0).inserted }
    }
}
