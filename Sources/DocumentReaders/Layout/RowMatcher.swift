/// Finds out which values stand beside which label.
///
/// A row's values stand within the height of its label, or nearer to it than to any other. Whatever cannot be given to
/// one label alone casts doubt on the rows around it.
struct RowMatcher {
    /// From top to bottom.
    private(set) var labels: [RowLabel]
    /// The lines of values that belong to no label.
    private(set) var strays: [Int] = []

    private let lines: [ValueLine]
    /// The height of a line.
    private let height: Double
    /// How wide the widest value is.
    private let widest: Double

    /// Matches values, from top to bottom, with labels.
    init(_ lines: [ValueLine], _ labels: [RowLabel], height: Double) {
        self.lines = lines
        self.labels = labels.sorted { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }
        self.height = height
        widest = lines.lazy.flatMap(\.ranges).map(\.length).max() ?? 0
        markGroups()
        matchInside()
        doubtTangled()
        if !strays.isEmpty { matchInOrder() }
        strays = strays.filter { !joinParted($0) && !joinBetween($0) }
        for stray in strays { castDoubt(around: lines[stray].middle) }
        doubtParted()
    }

    /// Gives a line with parts of numbers to the row that has their other parts, where these can be of one row only.
    private mutating func joinParted(_ stray: Int) -> Bool {
        let place = lines[stray].middle
        let rows = labels.indices.filter { !labels[$0].isGroup && !labels[$0].lines.isEmpty }
        let above = rows.last { lines[labels[$0].lines[0]].middle < place }
        let below = rows.first { lines[labels[$0].lines[0]].middle > place }
        let upper = above.flatMap { row in labels[row].lines.last.map { (row: row, line: $0) } }
        let lower = below.map { (row: $0, line: labels[$0].lines[0]) }
        let endsHere = upper.map { canGoOn($0.line, stray) } ?? false
        let beginsHere = lower.map { canGoOn(stray, $0.line) } ?? false
        guard endsHere != beginsHere, let row = endsHere ? upper : lower,
            abs(lines[row.line].middle - place) < 1.6 * height
        else { return false }
        labels[row.row].lines = (labels[row.row].lines + [stray]).sorted()
        return true
    }

    /// Gives a line of several values to the only label without values between the rows above and below it, if it stands
    /// nearest to that and cannot be the rest of a row above or below.
    ///
    /// A row that the label of its group makes higher than its own has its values above or below the line of its label.
    private mutating func joinBetween(_ stray: Int) -> Bool {
        let place = lines[stray].middle
        let rows = labels.indices.filter { !labels[$0].isGroup }
        guard let above = rows.lastIndex(where: { labels[$0].lines.contains { lines[$0].middle < place } }) else {
            return false
        }
        let below = rows.firstIndex { labels[$0].lines.contains { lines[$0].middle > place } } ?? rows.count
        let upper = labels[rows[above]].lines[labels[rows[above]].lines.count - 1]
        let lower = below < rows.count ? labels[rows[below]].lines[0] : nil
        let end = lower.map { lines[$0].middle } ?? .infinity
        guard below == above + 2, lines[stray].fragments.count > 1, !canGoOn(upper, stray),
            !(lower.map { canGoOn(stray, $0) } ?? false),
            strays.count(where: { lines[$0].middle > lines[upper].middle && lines[$0].middle < end }) == 1
        else { return false }
        let neighbours = [above, below].filter(rows.indices.contains).map { labels[rows[$0]] }
        let own = distance(labels[rows[above + 1]].reach, place)
        let isNearest = own <= 1.5 * height && neighbours.allSatisfy { own < distance($0.reach, place) }
        guard isNearest || (own <= 2.5 * height && isNext(stray, after: upper)) else { return false }
        labels[rows[above + 1]].lines = [stray]
        return true
    }

    /// Whether a line stands as far below another as lines of neighbouring rows do that stand beside their labels: where
    /// values stand at the upper edge of their cells, it does not matter how high their own row is.
    private func isNext(_ lower: Int, after upper: Int) -> Bool {
        let pitch = lines[lower].middle - lines[upper].middle
        return zip(labels, labels.dropFirst()).contains { first, second in
            guard !first.isGroup, !second.isGroup, let first = first.lines.first, let second = second.lines.first else {
                return false
            }
            return abs(lines[second].middle - lines[first].middle - pitch) < 0.1 * height
        }
    }

    /// Whether a line can hold the rest of numbers that begin in the one above. No cell is too narrow for two digits.
    private func canGoOn(_ upper: Int, _ lower: Int) -> Bool {
        widest > 0.8 * height && lines[upper].canGoOn(in: lines[lower], widest: widest)
    }

    /// The first line of a number that its cell was too narrow for can stand beside the label of a group, the second beside
    /// that of the row: rows of two columns of labels that look like this are doubtful.
    private mutating func doubtParted() {
        for (upper, lower) in zip(labels.indices, labels.indices.dropFirst()) {
            guard isBehind(labels[lower], labels[upper]) || isBehind(labels[upper], labels[lower]),
                Self.gap(labels[upper].box, labels[lower].box) < height, let first = labels[upper].lines.last,
                let second = labels[lower].lines.first, canGoOn(first, second)
            else { continue }
            labels[upper].isDoubtful = true
            labels[lower].isDoubtful = true
        }
    }

    /// A label is that of a group where another stands on its right, beside it or nearer than rows of one column stand to
    /// each other: a row's own label goes on up to the values.
    private mutating func markGroups() {
        let gap = leastGap()
        for (index, label) in labels.enumerated() {
            labels[index].isGroup = labels.contains { other in
                isBehind(other, label) && Self.gap(label.box, other.box) < gap - 0.1 * height
            }
        }
    }

    /// Labels of rows never share a height: where two do, one of them is no row's, or made of parts of two.
    private mutating func doubtTangled() {
        for (index, label) in labels.enumerated() where !label.isGroup {
            labels[index].isDoubtful = labels.indices.contains { other in
                other != index && !labels[other].isGroup && Self.gap(labels[other].box, label.box) < -0.3 * height
            }
        }
    }

    private func isBehind(_ right: RowLabel, _ left: RowLabel) -> Bool {
        right.box.left >= left.box.right - 0.3 * height
    }

    /// The least that parts two labels of one column; less than nothing where there are no two, for lines can overlap.
    private func leastGap() -> Double {
        var least = Double.infinity
        for (index, label) in labels.enumerated() {
            let next = labels[(index + 1)...].first { $0.box.columns.coversHalf(of: label.box.columns) }
            if let next { least = min(least, Self.gap(label.box, next.box)) }
        }
        return max(-0.25 * height, least == .infinity ? 0 : least)
    }

    /// What lies between two boxes, one above the other; less than nothing where they share a height.
    private static func gap(_ left: InkBox, _ right: InkBox) -> Double {
        max(right.top - left.bottom, left.top - right.bottom)
    }

    private mutating func matchInside() {
        for (line, values) in lines.enumerated() {
            let inside = labels.indices.filter {
                !labels[$0].isGroup && labels[$0].reach.low <= values.middle && values.middle <= labels[$0].reach.high
            }
            if let label = inside.first, inside.count == 1 {
                labels[label].lines.append(line)
            } else if let label = deepest(inside, values.middle) {
                labels[label].lines.append(line)
            } else {
                strays.append(line)
            }
        }
    }

    /// The label that holds a place clearly better than the others.
    private func deepest(_ candidates: [Int], _ place: Double) -> Int? {
        let depths = candidates.map { (label: $0, depth: depth(labels[$0].reach, place)) }
            .sorted { $0.depth > $1.depth }
        guard depths.count > 1, depths[0].depth >= depths[1].depth + 0.25 * height else { return nil }
        return depths[0].label
    }

    private func depth(_ range: InkRange, _ place: Double) -> Double { min(place - range.low, range.high - place) }

    /// Rows higher than their labels, values at the upper edge and labels in the middle: as many labels as lines of
    /// values, every line on the same side of its own label, near to it and clearly nearer than to any other.
    private mutating func matchInOrder() {
        let rows = labels.indices.filter { !labels[$0].isGroup }
        guard rows.count == lines.count else { return }
        var sides: Set<Bool> = []
        for (line, row) in rows.enumerated() {
            let place = lines[line].middle
            guard labels[row].lines.isEmpty || labels[row].lines == [line] else { return }
            let own = distance(labels[row].reach, place)
            guard own <= (rows.count > 1 ? 1 : 0.35) * height else { return }
            if own > 0 { sides.insert(place < labels[row].reach.low) }
            for other in rows where other != row {
                guard own <= 0.6 * distance(labels[other].reach, place) else { return }
            }
        }
        guard sides.count == 1 else { return }
        for (line, row) in rows.enumerated() { labels[row].lines = [line] }
        strays = []
    }

    private func distance(_ range: InkRange, _ place: Double) -> Double {
        max(0, range.low - place, place - range.high)
    }

    /// Marks the nearest rows above and below a place, with all labels without values on the way.
    mutating func castDoubt(around place: Double) {
        for index in labels.indices.reversed() where labels[index].box.middle <= place && !labels[index].isGroup {
            labels[index].isDoubtful = true
            if !labels[index].lines.isEmpty { break }
        }
        for index in labels.indices where labels[index].box.middle > place && !labels[index].isGroup {
            labels[index].isDoubtful = true
            if !labels[index].lines.isEmpty { break }
        }
    }
}
