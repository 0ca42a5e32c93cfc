/// Gives the values of a typed table without a full row to the labels above them.
///
/// Whoever types or lays out such a text keeps what stands left of something on its left, so a value that shares
/// columns with one label only belongs to it. What shares columns with none goes by how these are aligned.
struct TypedColumns {
    /// The labels, or the columns of the page before, from left to right.
    let header: [InkRange]
    /// The values of each line, from left to right.
    let rows: [[InkRange]]

    /// What of a value has one place in each of its columns, counted from the middle of the label.
    private static let alignments: [@Sendable (InkRange) -> Double] = [{ $0.low }, { $0.middle }, { $0.high }]
    /// How far the places of aligned values may be from each other: one column to either side, and halves lost on the way.
    private static let slack = 3.1 * SpacedWords.columnWidth

    /// What the values of each column cover; nil where any value is not clearly in one column.
    func ranges() -> [InkRange]? {
        guard let columns = columns() else { return nil }
        var next = 0
        return ranges { _ in
            defer { next += 1 }
            return columns[next]
        }
    }

    /// The column of each value, line after line, on which all alignments agree that all values can have.
    private func columns() -> [Int]? {
        guard header.count > 1, areApart(header) else { return nil }
        let values = Array(rows.joined())
        var below: [Int?] = []
        for value in values {
            let above = header.indices.filter { header[$0].overlap(value) > 0 }
            guard above.count < 2 else { return nil }
            below.append(above.first)
        }
        let found = Self.alignments.compactMap { columns(of: values.map($0), below) }
        guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// The column of each value by its place, some of them known; nil where these are not aligned, or any is not clear.
    private func columns(of places: [Double], _ known: [Int?]) -> [Int]? {
        let sure = zip(places, known).compactMap { place, column in column.map { place - header[$0].middle } }
        guard let offset = middle(sure) else { return nil }
        var columns: [Int] = []
        for (place, column) in zip(places, known) {
            guard let column = column ?? clearColumn(of: place - offset) else { return nil }
            columns.append(column)
        }
        let all = zip(places, columns).map { $0 - header[$1].middle }
        return middle(all) == nil ? nil : columns
    }

    /// The same below the columns of the page before, without their labels: pages may be laid out a column apart. That
    /// shows where values stand in the first and in the last column and none beside the columns.
    func continuedRanges() -> [InkRange]? {
        guard header.count > 2, areApart(header) else { return nil }
        let slack = SpacedWords.columnWidth
        let found = ranges { value in
            let inside = header.indices.filter {
                header[$0].low - slack <= value.low && value.high <= header[$0].high + slack
            }
            let touched = header.indices.filter { header[$0].overlap(value) > 0 }
            return inside.count == 1 && touched == inside ? inside[0] : nil
        }
        let values = rows.joined()
        guard let found, let first = header.first, let last = header.last,
            values.contains(where: { $0.overlap(first) > 0 }), values.contains(where: { $0.overlap(last) > 0 })
        else { return nil }
        return found
    }

    /// Whether the values of full rows stand below their labels; nil where no row is full. Under a wrong width of
    /// characters each label would push the next away from its values.
    var fits: Bool? {
        let full = rows.filter { $0.count == header.count }
        guard header.count > 2, !full.isEmpty else { return nil }
        return Self.alignments.contains { place in
            let offsets = full.flatMap { row in zip(row, header).map { place($0) - $1.middle } }
            // Seven labels push the last one so far that larger faults of their places tell nothing.
            return middle(offsets, slack: header.count > 6 ? 2 * Self.slack : Self.slack) != nil
        }
    }

    /// Whether values without a full row stand below so many labels that it can be no chance.
    var fitsWidely: Bool {
        guard let columns = columns() else { return false }
        return columns.count > 5 && Set(columns).count > 3
    }

    /// What the values cover that are given to each column; nil where one has none, or not one right of that before it.
    private func ranges(_ column: (InkRange) -> Int?) -> [InkRange]? {
        var ranges: [InkRange?] = Array(repeating: nil, count: header.count)
        for row in rows {
            var last = -1
            for value in row {
                guard let column = column(value), column > last else { return nil }
                ranges[column] = ranges[column]?.union(value) ?? value
                last = column
            }
        }
        return zip(ranges, header).map { $0 ?? InkRange($1.middle - 1, $1.middle + 1) }
    }

    /// The column whose middle is clearly nearer to a place than any other.
    private func clearColumn(of place: Double) -> Int? {
        let distances = header.map { abs($0.middle - place) }
        guard let best = distances.indices.min(by: { distances[$0] < distances[$1] }), distances[best] <= Self.slack,
            distances.indices.allSatisfy({ $0 == best || distances[best] <= 0.5 * distances[$0] })
        else { return nil }
        return best
    }

    /// Half way between the least and the greatest; nil where they are too far from each other.
    private func middle(_ offsets: [Double], slack: Double = Self.slack) -> Double? {
        guard let least = offsets.min(), let greatest = offsets.max(), greatest - least <= slack else { return nil }
        return (least + greatest) / 2
    }

    private func areApart(_ ranges: [InkRange]) -> Bool {
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.high < $1.low }
    }
}

/// How many tables have their values below their labels, and how many have not.
struct HeaderFit: Sendable {
    private(set) var fitting = 0
    private(set) var other = 0

    /// Takes what a table shows, if anything.
    mutating func take(_ fits: Bool?) {
        guard let fits else { return }
        if fits { fitting += 1 } else { other += 1 }
    }

    /// Adds what other tables show.
    mutating func add(_ more: HeaderFit) {
        fitting += more.fitting
        other += more.other
    }

    /// Whether this reading of a text is proven right: tables agree with it, and none with another one.
    func isProven(against others: [HeaderFit]) -> Bool {
        fitting > 0 && fitting > other && others.allSatisfy { $0.fitting == 0 }
    }
}
