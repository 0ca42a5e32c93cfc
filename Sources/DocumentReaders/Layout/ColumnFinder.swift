/// The columns of a table's values, from left to right.
struct ValueColumns: Sendable {
    /// What the values of each column cover.
    var ranges: [InkRange]
    /// The same with what the header's labels cover, where these stand above their values.
    var reaches: [InkRange]
    /// Whether something that touches no column is in the nearest, as in typed texts, whose columns waver. On a page it
    /// may as well be another column's that is aligned to its far edge.
    var takesNearest = false

    /// The column of something that stands on the axis; nil where it touches several, or none and lies between two.
    func column(of range: InkRange) -> Int? {
        var touched: Int?
        for (index, reach) in reaches.enumerated() where reach.overlap(range) > 0 {
            guard touched == nil else { return nil }
            touched = index
        }
        return touched ?? (takesNearest ? nearest(to: range) : nil)
    }

    /// The column that is clearly nearer than any other.
    private func nearest(to range: InkRange) -> Int? {
        let distances = reaches.map { $0.distance(to: range) }
        guard let best = distances.indices.min(by: { distances[$0] < distances[$1] }) else { return nil }
        let isClear = distances.indices.allSatisfy { $0 == best || distances[best] <= 0.5 * distances[$0] }
        return isClear ? best : nil
    }
}

/// Finds the columns from the values of all rows and the header above them.
///
/// A row with as many values as the header has columns shows where these stand; where there is none, each value must
/// stand below one label of the header.
struct ColumnFinder {
    /// The values of each row, from left to right.
    var rows: [[InkRange]]
    /// The labels above the columns, from left to right; nil where there is no header.
    var header: [InkRange]?
    /// Where values stood below the same header elsewhere.
    var like: [InkRange]?
    /// On which side of their labels the values of the file's other tables stand.
    var side: ValueSide?
    /// How far places can be trusted.
    var style: LayoutStyle
    /// Whether the header is none of this page but the columns of the page before.
    var isContinued = false
    /// The width of an ideograph.
    var em: Double

    /// The most columns of a table; those of the form have at most 15.
    static let maximum = 64

    /// The columns; nil where they cannot be told.
    func find() -> ValueColumns? {
        let count = header?.count ?? rows.map(\.count).max() ?? 0
        guard count > 0, count <= Self.maximum else { return nil }
        guard
            let ranges = fromTyped() ?? fromFullRows(count) ?? fromHeader() ?? fromStacks(count) ?? fromSides() ?? like,
            areApart(ranges), fits(ranges)
        else { return nil }
        guard isPainted, let header else {
            return ValueColumns(ranges: ranges, reaches: ranges, takesNearest: !isPainted)
        }
        let reaches = zip(ranges, header).map { $0.union($1) }
        return ValueColumns(ranges: ranges, reaches: areApart(reaches) ? reaches : ranges)
    }

    /// Whether labels stand exactly above their values.
    private var isPainted: Bool { style.isPainted }

    /// The values below the labels of a typed text whose characters are surely as wide as told.
    private func fromTyped() -> [InkRange]? {
        guard style.isProvenTyped, let header else { return nil }
        let columns = TypedColumns(header: header, rows: rows)
        return isContinued ? columns.continuedRanges() : columns.ranges()
    }

    /// What the rows with a value in every column cover together. A row whose values stand elsewhere than those of most
    /// is left out: it has two parts in one cell and none in another.
    private func fromFullRows(_ count: Int) -> [InkRange]? {
        let full = rows.filter { $0.count == count }
        guard !full.isEmpty else { return nil }
        let middles = (0..<count).map { column in
            full.map { $0[column].middle }.sorted()[full.count / 2]
        }
        let regular = full.filter { row in
            row.indices.allSatisfy { index in
                let own = abs(row[index].middle - middles[index])
                return middles.indices.allSatisfy { $0 == index || abs(row[index].middle - middles[$0]) > own }
            }
        }
        guard let first = regular.first else { return nil }
        return regular.dropFirst().reduce(first) { zip($0, $1).map { $0.union($1) } }
    }

    /// The values below each label of the header, where every value stands below exactly one.
    private func fromHeader() -> [InkRange]? {
        guard isPainted, let header else { return nil }
        var ranges: [InkRange?] = Array(repeating: nil, count: header.count)
        for value in rows.joined() {
            let above = header.indices.filter { header[$0].overlap(value) > 0 }
            guard above.count == 1 else { return nil }
            ranges[above[0]] = ranges[above[0]]?.union(value) ?? value
        }
        return zip(ranges, header).map { $0 ?? $1 }
    }

    /// What values stand above each other, where there are as many such stacks as columns.
    private func fromStacks(_ count: Int) -> [InkRange]? {
        guard isPainted, header != nil else { return nil }
        var stacks: [InkRange] = []
        for value in rows.joined().sorted(by: { $0.low < $1.low }) {
            if let last = stacks.last, value.low < last.high {
                stacks[stacks.count - 1] = last.union(value)
            } else {
                stacks.append(value)
            }
        }
        return stacks.count == count ? stacks : nil
    }

    /// The values beside and below the labels of the header.
    private func fromSides() -> [InkRange]? {
        guard isPainted, let header, header.count > 1, areApart(header) else { return nil }
        let learned = like.map { zip(header, $0).map { $0.union($1) } }
        let anchors = learned.flatMap { areApart($0) ? $0 : nil } ?? header
        return SidedColumns(header: header, anchors: anchors, rows: rows, em: em).ranges(other: side)
    }

    private func areApart(_ ranges: [InkRange]) -> Bool {
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.high < $1.low }
    }

    /// Whether no column stands below another's label.
    private func fits(_ ranges: [InkRange]) -> Bool {
        guard isPainted, let header else { return true }
        return ranges.indices.allSatisfy { index in
            header.indices.allSatisfy { other in
                if other == index { return true }
                if header[other].overlap(ranges[index]) > 0.3 * em { return false }
                let isOnItsSide = (ranges[index].middle < header[other].middle) == (index < other)
                return isOnItsSide
            }
        }
    }
}
