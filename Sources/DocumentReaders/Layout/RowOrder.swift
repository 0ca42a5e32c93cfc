/// The order in which labels are written: rows from top to bottom, each group before the first of its rows.
struct RowOrder: Sendable {
    /// Indices of the labels in this order.
    let labels: [Int]
    private let all: [RowLabel]
    /// The least distance between two neighbouring rows with values.
    private let pitch: Double

    /// Orders labels, which come from top to bottom.
    init(_ all: [RowLabel]) {
        self.all = all
        let rows = all.filter { !$0.isGroup && !$0.lines.isEmpty }.map(\.reach.middle)
        pitch = zip(rows, rows.dropFirst()).map { $1 - $0 }.min() ?? 0
        var before: [Int: [Int]] = [:]
        for (index, label) in all.enumerated() where label.isGroup {
            before[Self.firstRow(of: index, in: all), default: []].append(index)
        }
        var order: [Int] = []
        for index in all.indices {
            let groups = (before[index] ?? []).sorted { all[$0].box.left < all[$1].box.left }
            order += groups
            if !all[index].isGroup { order.append(index) }
        }
        labels = order
    }

    /// The first of the rows that a group stands beside: up from its middle to the row with the number 1, as long as
    /// labels stand on its right.
    private static func firstRow(of group: Int, in all: [RowLabel]) -> Int {
        let label = all[group]
        var first = group
        if let below = all[group...].first(where: { !$0.isGroup }), below.isFirst, below.reach.low < label.box.middle {
            return group
        }
        for index in (0..<group).reversed() where !all[index].isGroup {
            guard all[index].box.left >= label.box.right - 1 else { break }
            first = index
            if all[index].isFirst { break }
        }
        return first
    }

    /// Whether a label without values has room for a row of its own between its neighbours.
    func isRoomy(_ index: Int) -> Bool {
        let place = all[index].reach.middle
        return all.allSatisfy { other in
            other.isGroup || other.lines.isEmpty || abs(other.reach.middle - place) >= 0.6 * pitch
        }
    }
}
