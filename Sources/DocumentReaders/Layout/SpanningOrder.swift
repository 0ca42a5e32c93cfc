/// The order of labels that span columns, as a form names them: from row to row of the header, each row from left to right.
///
/// A label that nothing stands above belongs to the first row, however low its text is: 行政复议 reaches over two rows
/// beside 行政诉讼 and stands in their middle, below the line of its neighbour.
struct SpanningOrder {
    private let boxes: [Int: InkBox]
    private let em: Double
    private let height: Double

    /// Sorts some blocks of a grid.
    static func sorted(_ blocks: [Int], _ grid: LabelGrid) -> [Int] {
        let order = SpanningOrder(blocks, grid)
        let rows = order.rows(blocks)
        return blocks.sorted { left, right in
            (rows[left, default: 0], order.left(left), left) < (rows[right, default: 0], order.left(right), right)
        }
    }

    private init(_ blocks: [Int], _ grid: LabelGrid) {
        boxes = Dictionary(uniqueKeysWithValues: blocks.map { ($0, grid.search.blocks[$0].box) })
        em = grid.field.em
        height = grid.field.height
    }

    private func left(_ block: Int) -> Double { boxes[block]?.left ?? 0 }

    /// For each block how many stand above each other above it.
    private func rows(_ blocks: [Int]) -> [Int: Int] {
        let downwards = blocks.sorted { (boxes[$0]?.middle ?? 0) < (boxes[$1]?.middle ?? 0) }
        var rows: [Int: Int] = [:]
        for block in downwards {
            let above = rows.filter { isAbove($0.key, block, downwards) }
            rows[block] = above.values.max().map { $0 + 1 } ?? 0
        }
        return rows
    }

    /// Whether a label spans the columns of another: it stands above it, or in the middle above it and one beside it.
    private func isAbove(_ upper: Int, _ lower: Int, _ blocks: [Int]) -> Bool {
        guard let upper = boxes[upper], let lower = boxes[lower], upper.middle < lower.middle - 0.3 * height else {
            return false
        }
        if upper.columns.overlap(lower.columns) > 0 { return true }
        return blocks.contains { other in
            guard let other = boxes[other], abs(other.middle - lower.middle) < 0.3 * height else { return false }
            return abs((other.centre + lower.centre) / 2 - upper.centre) < 0.5 * em
        }
    }
}
