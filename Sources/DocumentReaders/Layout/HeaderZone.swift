/// The lines between two rows with values: tells labels above values from labels beside them.
struct HeaderZone {
    private let grid: LabelGrid
    /// Where the values of the rows around begin.
    private let values: Double
    /// Where the labels beside these values end.
    private let labels: Double

    /// The most lines that are searched for tables without values.
    private static let longest = 96

    /// Looks at the rows above a zone and at the line of values below it.
    init(_ grid: LabelGrid, rows: ArraySlice<Int>, lower: Int) {
        self.grid = grid
        let around = Array(rows) + (lower < grid.field.lines.upperBound ? [lower] : [])
        values = Self.firstValues(rows.isEmpty ? around[...] : rows, grid) + 0.5 * grid.field.em
        labels = around.map { Self.labelEnd($0, grid) }.max() ?? .infinity
    }

    /// The first line between two rows that has a label above the values, not beside them: another header begins. A
    /// heading that stands alone on the line above belongs to it.
    func first(between upper: Int, and lower: Int) -> Int? {
        let header = (upper + 1..<lower).first { line in
            grid.blocks(on: line).contains { isAboveValues($0) && $0.lines.lowerBound > upper }
        }
        guard let header, header > upper + 1 else { return header }
        return withHeading(header, above: upper)
    }

    /// The rows of a table that has a header, labels below it and no values, and the line at which the next header begins.
    ///
    /// That header has to have labels beside its values too; else the labels may be parts of one header. At the end of a
    /// stretch the table must end before it.
    func blankRows(from start: Int, to end: Int) -> (rows: Range<Int>, next: Int)? {
        guard end - start <= Self.longest else { return nil }
        for line in start..<max(start, end) {
            guard let label = rowLabel(line), hasHeader(start..<line, over: label) else { continue }
            var rowsEnd = line + 1
            while rowsEnd < end, rowLabel(rowsEnd) != nil { rowsEnd += 1 }
            guard let header = (rowsEnd..<end).first(where: { grid.blocks(on: $0).contains(where: isAboveValues) })
            else {
                return end == grid.field.lines.upperBound && rowsEnd < end ? (line..<rowsEnd, end) : nil
            }
            guard hasHeader(line + 1..<end, over: label) else { continue }
            let next = withHeading(header, above: line)
            return (line..<min(rowsEnd, next), next)
        }
        return nil
    }

    private func isAboveValues(_ block: LabelBlock) -> Bool {
        block.isKnown && (block.box.right > values || block.box.left > labels)
    }

    /// The label of a row without values: known, beside the values, and alone on its line.
    private func rowLabel(_ line: Int) -> LabelBlock? {
        let blocks = grid.blocks(across: line)
        guard blocks.count == 1, let block = blocks.first, block.isKnown, !isAboveValues(block),
            block.lines.lowerBound == line
        else { return nil }
        return block
    }

    /// Whether a line has a label above the values and another, which begins among these lines, above a row's label or,
    /// as 信息内容 above short labels at the edge of their cells, between these and the others.
    private func hasHeader(_ lines: Range<Int>, over label: LabelBlock) -> Bool {
        lines.contains { line in
            let blocks = grid.blocks(across: line)
            guard blocks.count > 1, blocks.allSatisfy({ $0.isKnown && lines.contains($0.lines.lowerBound) }) else {
                return false
            }
            let isBeside = label.box.right < blocks[1].box.left && blocks[0].box.left > label.box.left
            return blocks.dropFirst().contains(where: isAboveValues)
                && (isBeside || blocks[0].box.columns.coversHalf(of: label.box.columns))
        }
    }

    private func withHeading(_ header: Int, above upper: Int) -> Int {
        guard header > upper + 1, grid.isAlone(header - 1), !grid.isAlone(header) else { return header }
        let isHeading = grid.blocks(on: header - 1).allSatisfy { $0.isKnown && $0.lines.lowerBound == header - 1 }
        return isHeading ? header - 1 : header
    }

    /// Where the values of some lines begin: the middle of the left edges of their first values.
    private static func firstValues(_ lines: ArraySlice<Int>, _ grid: LabelGrid) -> Double {
        let edges = lines.compactMap { line in
            grid.field[line: line].reversed().prefix { grid.isValue[$0] }.last.map { grid.field.fragments[$0].box.left }
        }.sorted()
        return edges.isEmpty ? .infinity : edges[edges.count / 2]
    }

    /// Where the text beside a line of values ends; infinite where there is none.
    private static func labelEnd(_ line: Int, _ grid: LabelGrid) -> Double {
        let field = grid.field
        guard let value = field[line: line].first(where: { grid.isValue[$0] }).map({ field.fragments[$0].box }) else {
            return .infinity
        }
        let near = max(field.lines.lowerBound, line - 3)..<min(field.lines.upperBound, line + 4)
        return near.flatMap { field[line: $0] }.filter { index in
            let box = field.fragments[index].box
            return field.fragments[index].value == nil && box.right < value.left
                && abs(box.middle - value.middle) < 0.8 * field.height
        }.map { field.fragments[$0].box.right }.max() ?? .infinity
    }
}
