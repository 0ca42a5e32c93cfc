/// Gives values to the labels above them where some stand beside every label, as numbers do at the edges of wide cells.
///
/// A cell has its label and its values and shares nothing of the axis with the next. So a value below a label is that
/// column's, one beyond the outermost label the outermost column's. What stands between two labels belongs to the left
/// one where values stand on the right of their labels, and to the right one where they stand on the left; it must also
/// be on that side of the border between the cells, which is where their labels stand in the middle of them.
struct SidedColumns {
    /// The labels, from left to right, clear of each other.
    let header: [InkRange]
    /// The labels with what is known to stand below them.
    let anchors: [InkRange]
    /// The values of each row.
    let rows: [[InkRange]]
    let em: Double

    /// How far the edges of aligned values may be from each other, in points.
    private static let slack = 1.5

    /// What the values cover of each column, where each can be given to one; nil where any cannot.
    ///
    /// `other` is the side that all other tables of the file show; it counts only where this one shows none.
    func ranges(other: ValueSide?) -> [InkRange]? {
        let own = tally
        guard let side = own.isEmpty ? other : own.side else { return nil }
        let halves = halves(side)
        var columns: [[InkRange]] = Array(repeating: [], count: header.count)
        for row in rows {
            var last = -1
            for value in row {
                guard let column = column(of: value, side, halves), column > last else { return nil }
                columns[column].append(value)
                last = column
            }
        }
        guard columns.allSatisfy({ isAligned($0, side) }) else { return nil }
        return zip(columns, header).map { values, label in
            values.dropFirst().reduce(values.first ?? label) { $0.union($1) }
        }
    }

    /// What the values tell that are surely below one label.
    var tally: SideTally {
        var tally = SideTally()
        for value in rows.joined() {
            guard let column = sureColumn(of: value) else { continue }
            tally.take(value, below: header[column], pitch: pitch, em: em)
        }
        return tally
    }

    /// The least distance between two labels.
    private var pitch: Double {
        zip(header, header.dropFirst()).map { $1.middle - $0.middle }.min() ?? 0
    }

    private func sureColumn(of value: InkRange) -> Int? {
        let above = anchors.indices.filter { anchors[$0].overlap(value) > 0 }
        if above.count == 1 { return above[0] }
        guard above.isEmpty, let first = anchors.first, let last = anchors.last else { return nil }
        if value.high <= first.low { return 0 }
        return value.low >= last.high ? anchors.count - 1 : nil
    }

    /// The column of a value; nil where it is not on the side of the border between two cells that it should be on.
    private func column(of value: InkRange, _ side: ValueSide, _ halves: [Double?]) -> Int? {
        if let column = sureColumn(of: value) { return column }
        guard let right = anchors.firstIndex(where: { $0.low >= value.high }), right > 0,
            anchors[right - 1].high <= value.low
        else { return nil }
        let border = border(leftOf: right, halves)
        switch side {
        case .left: return value.low >= border - 0.3 * em ? right : nil
        case .right: return value.high <= border + 0.3 * em ? right - 1 : nil
        }
    }

    /// Half the width of each cell, as far as its values reach on their side: labels stand in the middle.
    private func halves(_ side: ValueSide) -> [Double?] {
        var halves: [Double?] = Array(repeating: nil, count: header.count)
        for value in rows.joined() {
            guard let column = sureColumn(of: value) else { continue }
            let label = header[column]
            let reach = side == .left ? label.middle - value.low : value.high - label.middle
            halves[column] = max(halves[column] ?? 0, reach, label.length / 2)
        }
        return halves
    }

    /// The border on the left of a cell, worked out from the nearest cell whose width is known; half way between the
    /// labels where none is, as where all are equally wide.
    private func border(leftOf right: Int, _ halves: [Double?]) -> Double {
        let left = halves[..<right].lastIndex { $0 != nil }
        let next = halves[right...].firstIndex { $0 != nil }
        if let left, let half = halves[left], next.map({ right - 1 - left <= $0 - right }) ?? true {
            return header[(left + 1)..<right].reduce(header[left].middle + half) { 2 * $1.middle - $0 }
        }
        if let next, let half = halves[next] {
            return header[right..<next].reversed().reduce(header[next].middle - half) { 2 * $1.middle - $0 }
        }
        return (header[right - 1].middle + header[right].middle) / 2
    }

    /// Whether the values of a column have one edge.
    private func isAligned(_ values: [InkRange], _ side: ValueSide) -> Bool {
        let edges = values.map { side == .left ? $0.low : $0.high }
        return (edges.max() ?? 0) - (edges.min() ?? 0) <= Self.slack
    }
}
