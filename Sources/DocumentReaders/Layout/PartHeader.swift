/// The header of a table: the labels above its values and those above its rows' labels.
struct PartHeader: Sendable {
    /// Blocks that stand right above a column, from left to right.
    private(set) var leaves: [Int] = []
    /// Blocks above these, from top to bottom.
    private(set) var spanning: [Int] = []
    /// Blocks beside them, above the labels of the rows.
    private(set) var beside: [Int] = []
    /// Whether every leaf stands clear of its neighbours.
    private(set) var isClear = true

    /// Whether there is anything above the values.
    var isEmpty: Bool { leaves.isEmpty && spanning.isEmpty }

    /// Takes the blocks of a part that end above its first values; `edge` is where values begin.
    init(_ grid: LabelGrid, candidates: [Int], edge: Double, _ style: LayoutStyle) {
        let above = candidates.filter { grid.search.blocks[$0].box.centre > edge }
        guard !above.isEmpty else { return }
        if style.isPainted { part(above, grid) } else { partTyped(above, grid) }
        spanning = SpanningOrder.sorted(spanning, grid)
        let end = above.map { grid.search.blocks[$0].box.bottom }.max() ?? 0
        beside = candidates.filter { block in
            let box = grid.search.blocks[block].box
            return box.centre <= edge && box.middle < end
        }
    }

    /// Leaves are the labels with no other below them.
    private mutating func part(_ above: [Int], _ grid: LabelGrid) {
        let blocks = grid.search.blocks
        for block in above {
            let box = blocks[block].box
            let isAbove = above.contains { other in
                blocks[other].box.middle > box.middle + 0.3 * grid.field.height
                    && blocks[other].box.columns.overlap(box.columns) > 0.2 * grid.field.em
            }
            if isAbove || Self.isBanner(block, above, grid) { spanning.append(block) } else { leaves.append(block) }
        }
        leaves.sort { blocks[$0].box.centre < blocks[$1].box.centre }
        let between = leaves.filter { Self.isBetween($0, leaves, grid) }
        spanning += between
        leaves.removeAll(where: between.contains)
        isClear = zip(leaves, leaves.dropFirst()).allSatisfy { left, right in
            blocks[left].box.right <= blocks[right].box.left + 0.2 * grid.field.em
        }
    }

    /// Whether a label stands between two lower ones that have no room for a column between them: it spans these, its text
    /// in the middle above the gap.
    private static func isBetween(_ index: Int, _ leaves: [Int], _ grid: LabelGrid) -> Bool {
        let box = grid.search.blocks[index].box
        let lower = leaves.map { grid.search.blocks[$0].box }.filter {
            $0.middle > box.middle + 0.3 * grid.field.height
        }
        let pitches = zip(lower, lower.dropFirst()).map { $1.centre - $0.centre }.sorted()
        guard let left = lower.last(where: { $0.centre < box.centre }),
            let right = lower.first(where: { $0.centre > box.centre }), !pitches.isEmpty
        else { return false }
        return right.centre - left.centre < 1.5 * pitches[pitches.count / 2]
    }

    /// Where labels do not stand exactly below each other: leaves are those whose lines are the lowest, and of those above
    /// the ones that stand left or right of them all.
    private mutating func partTyped(_ above: [Int], _ grid: LabelGrid) {
        let blocks = grid.search.blocks
        var levels: [(lines: ClosedRange<Int>, blocks: [Int])] = []
        for block in above.sorted(by: { blocks[$0].lines.lowerBound < blocks[$1].lines.lowerBound }) {
            let lines = blocks[block].lines
            if let last = levels.last, last.lines.overlaps(lines) {
                levels[levels.count - 1].lines = last.lines.lowerBound...max(last.lines.upperBound, lines.upperBound)
                levels[levels.count - 1].blocks.append(block)
            } else {
                levels.append((lines, [block]))
            }
        }
        leaves = levels.last?.blocks ?? []
        for level in levels.dropLast().reversed() {
            let left = leaves.map { blocks[$0].box.centre }.min() ?? 0
            let right = leaves.map { blocks[$0].box.centre }.max() ?? 0
            for block in level.blocks {
                let isInside = blocks[block].box.right > left && blocks[block].box.left < right
                if isInside || level.blocks.count == 1 { spanning.append(block) } else { leaves.append(block) }
            }
        }
        leaves = leaves.sorted { start($0, grid) < start($1, grid) }
    }

    /// Where the first line of a label begins.
    private static func start(_ block: LabelBlock, _ field: FragmentField) -> Double {
        block.fragments.first.map { field.fragments[$0].box.left } ?? block.box.left
    }

    /// Moves the label at the edge between labels and values to the other side where that makes as many leaves as columns;
    /// `low` is where the labels of rows end.
    mutating func fit(columns: Int, after low: Double, _ grid: LabelGrid, _ style: LayoutStyle) {
        guard !isEmpty else { return }
        let last = beside.indices.max { start(beside[$0], grid) < start(beside[$1], grid) }
        if leaves.count == columns - 1, let last {
            // A label that does not stand above the rows' labels, or that is not alone there.
            let isFree = grid.search.blocks[beside[last]].box.left >= low - 0.3 * grid.field.em
            if style.isPainted ? isFree : beside.count > 1 { leaves.insert(beside.remove(at: last), at: 0) }
        } else if !style.isPainted, leaves.count == columns + 1, !style.isProvenTyped || isBesideFirst(low) {
            beside.append(leaves.removeFirst())
        }
        if !style.isPainted {
            isClear = isClear && (leaves.count == columns || (style.isProvenTyped && leaves.count > columns))
        }
    }

    /// Whether the first leaf can be the label above the rows' labels, which end at `low`: there are some, and nothing
    /// else stands above them.
    private func isBesideFirst(_ low: Double) -> Bool { beside.isEmpty && low > -.infinity }

    private func start(_ block: Int, _ grid: LabelGrid) -> Double { Self.start(grid.search.blocks[block], grid.field) }

    /// A heading of the whole table: alone on its lines, above all else of the header.
    private static func isBanner(_ index: Int, _ above: [Int], _ grid: LabelGrid) -> Bool {
        let block = grid.search.blocks[index]
        return above.count > 1 && block.lines.allSatisfy(grid.isAlone)
            && above.allSatisfy { $0 == index || grid.search.blocks[$0].lines.lowerBound > block.lines.upperBound }
    }
}
