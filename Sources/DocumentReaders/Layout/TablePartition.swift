/// A header with the rows below it: lines of a page that have the same columns.
struct TablePart: Sendable {
    /// With all labels of the header and of the rows.
    var lines: Range<Int>
    /// The first and the last line with values; nil where all rows are blank.
    var values: ClosedRange<Int>?
    /// The line at which rows without values begin; nil where there are values, or nothing but a header at a page's end.
    var blankRows: Int?
}

/// Parts the lines of a stretch into tables with one header each, and leaves out what is text between them.
struct TablePartition {
    private let grid: LabelGrid
    private(set) var parts: [TablePart] = []

    /// How many rows above a header tell where values and labels stand.
    private static let rowsAround = 40

    /// Parts a stretch; `goesOn` tells that a table of the page before may go on in it, `endsPage` that no line stands
    /// below.
    init(_ grid: LabelGrid, goesOn: Bool, endsPage: Bool) {
        self.grid = grid
        let lines = grid.valueLines
        let bottom = grid.field.lines.upperBound
        var end = grid.field.lines.lowerBound
        var start = lines.first.map { header(above: $0, from: end, HeaderZone(grid, rows: [], lower: $0)) } ?? end
        if goesOn, isRestOfLabel(before: start) { start = 0 }
        var from = 0
        for index in lines.indices {
            let next = index + 1 < lines.count ? lines[index + 1] : bottom
            guard next > lines[index] + 1 || next == bottom else { continue }
            let zone = HeaderZone(grid, rows: lines[max(from, index - Self.rowsAround)...index], lower: next)
            let header = zone.first(between: lines[index], and: next)
            guard header != nil || next == bottom else { continue }
            end = self.end(below: lines[index], before: header ?? bottom)
            parts.append(TablePart(lines: start..<end, values: lines[from]...lines[index]))
            guard let header else { break }
            start = addBlank(from: self.start(above: header, from: end), to: next, zone)
            end = max(end, parts.last?.lines.upperBound ?? end)
            from = index + 1
        }
        if endsPage { addHeader(from: end) }
    }

    /// The start of the header above the first values, behind tables that are blank throughout.
    private mutating func header(above line: Int, from floor: Int, _ zone: HeaderZone) -> Int {
        addBlank(from: start(above: line, from: floor), to: line, zone)
    }

    /// Whether the lines at the top of a page are the rest of a label that the page's end cut: text alone on its lines,
    /// beside no values, and close to the rows below.
    private func isRestOfLabel(before start: Int) -> Bool {
        let field = grid.field
        guard start > 0, start <= 6, start < field.lines.upperBound, let edge = grid.valueLines.first.map(firstValue)
        else { return false }
        return (0..<start).allSatisfy { line in
            let fragments = field[line: line].map { field.fragments[$0] }
            guard let first = fragments.first, fragments.count == 1, !first.isNumbered else { return false }
            let below = field[line: line + 1].map { field.fragments[$0].box.top }.min() ?? .infinity
            return first.box.right < edge && below - first.box.bottom < 1.5 * field.height
        }
    }

    /// Where the first value of a line begins.
    private func firstValue(of line: Int) -> Double {
        grid.field[line: line].first { grid.isValue[$0] }.map { grid.field.fragments[$0].box.left } ?? 0
    }

    /// Adds the tables between two lines whose rows have labels and no values; the start of what follows.
    private mutating func addBlank(from start: Int, to end: Int, _ zone: HeaderZone) -> Int {
        var start = start
        while let (rows, next) = zone.blankRows(from: start, to: end) {
            parts.append(TablePart(lines: start..<rows.upperBound, values: nil, blankRows: rows.lowerBound))
            start = next
        }
        return start
    }

    /// Adds a header that stands at the end of a page, its rows on the next.
    private mutating func addHeader(from end: Int) {
        let bottom = grid.field.lines.upperBound
        let start = self.start(above: bottom, from: end)
        let isHeader = (start..<bottom).contains { line in grid.blocks(across: line).count { $0.isKnown } > 1 }
        if isHeader { parts.append(TablePart(lines: start..<bottom, values: nil)) }
    }

    /// The line behind the last that belongs to the row above; text that stands alone on its line ends a table.
    private func end(below last: Int, before limit: Int) -> Int {
        let bottom = grid.field.lines.upperBound
        var end = last + 1
        for line in last + 1..<max(limit, last + 1) {
            let blocks = grid.blocks(on: line)
            if blocks.contains(where: { $0.lines.lowerBound <= last }) {
                end = line + 1
            } else if limit < bottom, blocks.contains(where: { $0.isKnown && $0.lines.upperBound >= limit }) {
                break
            } else if blocks.contains(where: \.isKnown) {
                end = line + 1
            } else if grid.isAlone(line) {
                break
            } else if line == end, limit < bottom {
                end = line + 1
            }
        }
        return end
    }

    /// The first line that belongs to a header or a row's label that goes on at `line`.
    ///
    /// Text that is unknown and stands alone on its line belongs to it only where something known stands above.
    private func start(above line: Int, from floor: Int) -> Int {
        var start = line
        for upper in (floor..<max(floor, line)).reversed() {
            let blocks = grid.blocks(on: upper)
            let goesOn = blocks.contains { $0.isKnown || $0.lines.upperBound >= line }
            let isAlone = grid.isAlone(upper)
            if goesOn || (!grid.hasKnown && !isAlone && start == upper + 1) {
                start = upper
            } else if (isAlone && blocks.contains(where: \.isNumbered)) || start - upper > 4 {
                break
            }
        }
        return start
    }
}
