/// Finds the lines of a page among which tables can stand.
struct TableSearch {
    private let page: InkPage
    private let shapes: [Shape]

    /// What a line looks like.
    private enum Shape {
        /// Values at its end, parted by wide gaps: a row of a table.
        case row
        /// Values and nothing else.
        case values
        /// Text in one piece as wide as the page: prose.
        case prose
        /// Any other: a heading, a label, a part of one.
        case other
    }

    /// Lines that can hold tables, and those among them that surely hold rows.
    struct Stretch {
        /// With the lines around that can be headers and labels.
        var lines: Range<Int>
        /// From the first to the last row.
        var core: Range<Int>
    }

    /// What parts the cells of a row, in ems; less can be a blank between words.
    static let wideGap = 1.2
    /// The most lines above a table's first row, and below its last, that can belong to it.
    private static let reach = 32

    init(_ page: InkPage) {
        self.page = page
        let prose = Self.proseWidth(page)
        var shapes = page.lines.map { Self.shape($0, page, proseWidth: prose) }
        for line in shapes.indices where shapes[line] == .values && Self.hasLabel(line, page) { shapes[line] = .row }
        self.shapes = shapes
    }

    /// The stretches of a page, from top to bottom, which share no line.
    func stretches() -> [Stretch] {
        var result: [Stretch] = []
        for core in cores() {
            var start = core.lowerBound
            let floor = max(result.last?.lines.upperBound ?? 0, start - Self.reach)
            while start > floor, joins(start - 1, to: start) { start -= 1 }
            var end = core.upperBound
            let ceiling = min(page.lines.count, core.upperBound + Self.reach)
            while end < ceiling, !isRow(end), joins(end, to: end - 1) { end += 1 }
            result.append(Stretch(lines: start..<end, core: core))
        }
        if let tail = tail(from: result.last?.lines.upperBound ?? 0) { result.append(tail) }
        return result
    }

    /// The lines at the end of the page: a header may stand there whose rows are on the next.
    private func tail(from floor: Int) -> Stretch? {
        let end = page.lines.count
        guard end > floor, joins(end - 1, to: end - 1) else { return nil }
        var start = end - 1
        while start > max(floor, end - Self.reach), joins(start - 1, to: start) { start -= 1 }
        return Stretch(lines: start..<end, core: end..<end)
    }

    /// From row to row as long as no prose lies between.
    private func cores() -> [Range<Int>] {
        var cores: [Range<Int>] = []
        var isOpen = false
        for (index, shape) in shapes.enumerated() {
            switch shape {
            case .row where isOpen && index - cores[cores.count - 1].upperBound < 2 * Self.reach:
                cores[cores.count - 1] = cores[cores.count - 1].lowerBound..<index + 1
            case .row:
                cores.append(index..<index + 1)
                isOpen = true
            case .prose: isOpen = false
            case .values, .other: break
            }
        }
        return cores
    }

    /// Whether a line can belong to the table that has its neighbour. Values of their own only where they stand close by,
    /// as the rest of a number that its cell was too narrow for.
    private func joins(_ line: Int, to neighbour: Int) -> Bool {
        let (box, next) = (page.lines[line].box, page.lines[neighbour].box)
        let gap = max(box.top - next.bottom, next.top - box.bottom) / min(box.height, next.height)
        return switch shapes[line] {
        case .prose: false
        case .values: gap <= 0.9
        case .row, .other: gap <= 4
        }
    }

    private func isRow(_ line: Int) -> Bool {
        if case .row = shapes[line] { true } else { false }
    }

    private static func shape(_ line: InkLine, _ page: InkPage, proseWidth: Double) -> Shape {
        guard !line.isTurned, let last = line.words.last else { return .other }
        var run = 0
        var isWide = false
        var leastGap = Double.infinity
        for index in line.words.indices.reversed() {
            guard page.words[line.words[index]].value != nil else { break }
            run += 1
            guard index > 0 else { break }
            let gap = page.gap(line.words[index - 1], line.words[index])
            leastGap = min(leastGap, gap)
            isWide = isWide || gap >= wideGap
        }
        // Neighbours that fill their cells leave little between them, and more than a blank.
        if run == line.words.count, run > 0 { return run > 1 && (isWide || run > 2 || leastGap > 0.6) ? .row : .values }
        if page.words[last].value != nil, isWide || run > 2 { return .row }
        return isSentence(line, page) || widestPiece(line, page) >= proseWidth ? .prose : .other
    }

    /// Whether a line in one piece has a number between words, as no cell has.
    private static func isSentence(_ line: InkLine, _ page: InkPage) -> Bool {
        guard line.words.count > 2,
            zip(line.words, line.words.dropFirst()).allSatisfy({ page.gap($0, $1) < wideGap })
        else { return false }
        return line.words.dropFirst().dropLast().contains { page.words[$0].value == .figure }
            && page.words[line.words[line.words.count - 1]].value == nil
    }

    /// Whether a neighbouring line stands on the left of a line of values, less than a line higher or lower.
    private static func hasLabel(_ line: Int, _ page: InkPage) -> Bool {
        [line - 1, line + 1].filter(page.lines.indices.contains).contains { other in
            let (values, label) = (page.lines[line].box, page.lines[other].box)
            return abs(values.middle - label.middle) < 0.8 * min(values.height, label.height)
                && label.right < values.left
        }
    }

    /// The widest part of a line without a gap as between cells. Between ideographs a small gap is one.
    private static func widestPiece(_ line: InkLine, _ page: InkPage) -> Double {
        var widest = 0.0
        var start = page.words[line.words[0]].box.left
        for (left, right) in zip(line.words, line.words.dropFirst()) {
            let areWide = page.words[left].endsWide && page.words[right].beginsWide
            guard page.gap(left, right) >= (areWide ? 0.25 : wideGap) else { continue }
            widest = max(widest, page.words[left].box.right - start)
            start = page.words[right].box.left
        }
        return max(widest, line.box.right - start)
    }

    /// Text in one piece is prose where it is wider than three fifths of what is printed on.
    private static func proseWidth(_ page: InkPage) -> Double {
        let left = page.lines.map(\.box.left).min() ?? 0
        let right = page.lines.map(\.box.right).max() ?? 0
        return max(1, 0.6 * (right - left))
    }
}
