internal import ReportModel
internal import TextSupport

/// The words of all forms: for each cell the labels that it stands under, from the outermost heading to its column.
struct FormVocabulary: Sendable {
    /// Every name once.
    let names: [LevelName]
    /// The names of each cell as indices, by address, the outermost first.
    let levels: [(address: CellAddress, names: [Int])]

    static let shared = FormVocabulary()

    private init() {
        let labels = FormLabels()
        var names: [LevelName] = []
        var indices: [LevelName: Int] = [:]
        levels = CellAddress.all.map { address in
            let levels = labels.levels(of: address).map { name -> Int in
                if let known = indices[name] { return known }
                names.append(name)
                indices[name] = names.count - 1
                return names.count - 1
            }
            return (address, levels)
        }
        self.names = names
    }

    /// The table that a first segment names: `t3`, `三`, `表三`.
    static func table(_ segment: Segment) -> FormTable? {
        FormTable.allCases.first { table in
            [table.key, table.numeral, "表" + table.numeral].contains { TextFolding.scalars(of: $0) == segment }
        }
    }
}

/// The labels of all cells, those of all forms together: a row or column has one address and several wordings.
private struct FormLabels {
    private var rows: [RowKey: [FormLabel]] = [:]
    private var columns: [CellAddress: [FormLabel]] = [:]
    private var blocks: [CellAddress: (heading: FormLabel?, row: FormRow)] = [:]

    init() {
        for block in Form.all.flatMap(\.blocks) {
            for row in block.rows {
                rows[RowKey(table: block.table, row: row.key), default: []].append(row.label)
                for column in block.columns {
                    guard let address = CellAddress("\(block.table.key).\(row.key).\(column.key)") else { continue }
                    columns[address, default: []].append(column.label)
                    blocks[address] = blocks[address] ?? (block.heading, row)
                }
            }
        }
    }

    /// The names that a cell stands under, the outermost first.
    func levels(of address: CellAddress) -> [LevelName] {
        var names: [LevelName] = []
        if let block = blocks[address] {
            names += [block.heading].compactMap { $0 }.map { LevelName(heading: $0) }
            names += block.row.groups.enumerated().map { index, label in
                LevelName(group: label, of: block.row, isInnermost: index == block.row.groups.count - 1)
            }
        }
        names.append(LevelName(row: address.row, rows[RowKey(table: address.table, row: address.row)] ?? []))
        names.append(LevelName(column: address.column, columns[address] ?? []))
        return names
    }

    private struct RowKey: Hashable {
        var table: FormTable
        var row: String
    }
}

/// A heading, group, row or column that a cell stands under, with the words by which it can be named.
struct LevelName: Sendable, Hashable {
    /// What is meant, the same for all cells under it, such as `row:denied`, which may be a group or a single row.
    let identity: String
    /// Whether a `*` may stand for it: whether it has a segment of its own in addresses.
    let hasSegment: Bool
    let isColumn: Bool
    /// The label as a person would write it.
    let label: String
    private let exact: [Segment]
    private let enumerators: [Segment]
    private let prefixes: [Segment]

    init(heading: FormLabel) {
        self.init("heading:\(heading.text)", hasSegment: false, labels: [heading], key: nil)
    }

    /// The innermost group of a row with two segments is the first of them; other groups are headings only.
    init(group: FormLabel, of row: FormRow, isInnermost: Bool) {
        let segments = row.key.split(separator: ".").map(String.init)
        if isInnermost, segments.count > 1 {
            self.init("row:\(segments[0])", hasSegment: true, labels: [group], key: segments[0])
        } else {
            self.init(heading: group)
        }
    }

    init(row key: String, _ labels: [FormLabel]) {
        self.init("row:\(key)", hasSegment: true, labels: labels, key: key.split(separator: ".").last.map(String.init))
    }

    init(column key: String, _ labels: [FormLabel]) {
        self.init("column:\(key)", hasSegment: true, isColumn: true, labels: labels, key: key)
    }

    private init(_ identity: String, hasSegment: Bool, isColumn: Bool = false, labels: [FormLabel], key: String?) {
        self.identity = identity
        self.hasSegment = hasSegment
        self.isColumn = isColumn
        label = labels.first?.text ?? identity
        let texts = labels.flatMap { [$0.text] + $0.aliases + $0.variants } + labels.map(\.printed)
        prefixes = LevelName.distinct(texts.map(TextFolding.scalars))
        exact = prefixes + [key].compactMap { $0 }.map(TextFolding.scalars)
        // （三）, 一、 and 1. are found with their marks and without; the point of 1. has parted the segments already.
        enumerators = LevelName.distinct(
            labels.flatMap { label in
                let folded = TextFolding.scalars(of: label.enumerator)
                return [folded.filter { $0 != 0x2E }, folded.filter { !LevelName.marks.contains($0) }]
            }.filter { !$0.isEmpty })
    }

    private static func distinct(_ segments: [Segment]) -> [Segment] {
        var seen: Set<Segment> = []
        return segments.filter { seen.insert($0).inserted }
    }

    /// How well a segment names this: exactly or by an alias, by the beginning, by a part; nil where it does not.
    func fit(_ segment: Segment) -> Int? {
        if exact.contains(segment) || isEnumerator(segment) { return 0 }
        if prefixes.contains(where: { $0.starts(with: segment) }) { return 1 }
        return prefixes.contains { $0.span.contains(segment.span) } ? 2 : nil
    }

    func isEnumerator(_ segment: Segment) -> Bool { enumerators.contains(segment) }

    /// How many edits part a segment from a label, or from the beginning of one as long as the segment; nil where they
    /// have little in common.
    func distance(to segment: Segment) -> Int? {
        let limit = max(1, segment.count / 3)
        return prefixes.flatMap { [$0, Array($0.prefix(segment.count))] }
            .compactMap { EditDistance.between(segment, $0, limit: limit) }.min()
    }

    /// ( ) 、 and the point.
    private static let marks: Set<UInt32> = [0x28, 0x29, 0x3001, 0x2E]
}
