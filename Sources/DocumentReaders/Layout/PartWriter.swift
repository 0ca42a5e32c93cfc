import DocumentModel
import TextSupport

/// Lays out the rows of a part: labels first, then a cell for each column.
///
/// A row whose values cannot all be given to columns has its label alone, and a note says what its values were.
struct PartWriter {
    let page: InkPage
    let grid: LabelGrid
    let columns: ValueColumns?
    /// Whether a header, here or on the page before, says which columns there are.
    let isProven: Bool
    /// The column of the first values: 1 where labels stand beside them.
    let firstColumn: Int
    /// Whether words stand exactly where their columns are.
    let isPainted: Bool
    /// Whether places tell the columns of rows that are not full: they do not where characters may be wider than taken.
    let hasPlaces: Bool
    let bytes: [UInt8]

    var reading = PartReading()

    var field: FragmentField { grid.field }
    var search: LabelSearch { grid.search }

    /// The header: what spans columns first, then the labels of the columns in one row.
    mutating func write(_ header: PartHeader) {
        defer { judge(header) }
        if header.spanning.isEmpty, header.beside.isEmpty, !isLevel(header.leaves) {
            return write(byLines: header.leaves)
        }
        let top = header.leaves.map { search.blocks[$0].box.top }.min() ?? .infinity
        let upper = header.beside.filter { search.blocks[$0].box.bottom <= top }
        let lower = header.beside.filter { search.blocks[$0].box.bottom > top }
        write(labels: upper.map { ($0, 0..<1) } + header.spanning.map { ($0, span($0, header)) })
        write(
            labels: lower.map { ($0, 0..<1) }
                + header.leaves.enumerated().map { ($1, firstColumn + $0..<firstColumn + $0 + 1) })
    }

    private mutating func judge(_ header: PartHeader) {
        let known = (header.leaves + header.spanning).count { search.blocks[$0].isKnown }
        reading.score += known
        if known < header.leaves.count + header.spanning.count { reading.isWhole = false }
    }

    /// Whether labels share a height, as those right above their columns do.
    private func isLevel(_ blocks: [Int]) -> Bool {
        let top = blocks.map { search.blocks[$0].box.top }.max() ?? 0
        let bottom = blocks.map { search.blocks[$0].box.bottom }.min() ?? 0
        return top < bottom
    }

    /// The upper part of a header whose lowest row stands on the next page: a row for each of its lines.
    private mutating func write(byLines blocks: [Int]) {
        let lines = Set(blocks.map { search.blocks[$0].lines.lowerBound }).sorted()
        for line in lines {
            let row = blocks.enumerated().filter { search.blocks[$0.element].lines.lowerBound == line }
            write(labels: row.map { ($0.element, firstColumn + $0.offset..<firstColumn + $0.offset + 1) })
        }
    }

    /// The columns below a label that spans several: those that its text covers.
    private func span(_ block: Int, _ header: PartHeader) -> Range<Int> {
        let box = search.blocks[block].box.columns
        let below = header.leaves.indices.filter { search.blocks[header.leaves[$0]].box.columns.overlap(box) > 0 }
        guard let first = below.first, let last = below.last else { return firstColumn..<firstColumn + 1 }
        return firstColumn + first..<firstColumn + last + 1
    }

    /// The rows of a table without labels beside its values.
    mutating func write(_ lines: [ValueLine]) {
        for band in bands(lines) {
            if let cells = cells(of: band) {
                reading.rows.append(cells)
                reading.score += 2
            } else {
                let values = values(of: band)
                note(
                    band,
                    LocalizedText(
                        zh: "一行数值不能确定各属哪一栏，未采用：\(values)",
                        en: "values whose columns cannot be told are not used: \(values)"))
            }
        }
    }

    /// Lines of values that stand so close that they can be one row.
    private func bands(_ lines: [ValueLine]) -> [[ValueLine]] {
        var bands: [[ValueLine]] = []
        for line in lines {
            if let last = bands.last?.last, line.middle - last.middle <= 1.6 * field.height {
                bands[bands.count - 1].append(line)
            } else {
                bands.append([line])
            }
        }
        return bands
    }

    /// The rows with their labels and the groups above them. `goesOn` tells that the table began on the page before.
    mutating func write(_ matcher: RowMatcher, _ lines: [ValueLine], goesOn: Bool) {
        let order = RowOrder(matcher.labels)
        let first = order.labels.first { !matcher.labels[$0].isGroup }
        for index in order.labels {
            let label = matcher.labels[index]
            if label.isGroup {
                if !isAtCut(label, matcher, goesOn: goesOn) { write(labels: [(label.block, 0..<1)]) }
                continue
            }
            if goesOn, index == first, !label.isKnown, !label.isNumbered {
                reading.rest.row = reading.rows.count
                reading.rest.hasValues = !label.lines.isEmpty
            }
            let isAtCut = (goesOn && index == first) || (endsPage && index == order.labels.last)
            if label.lines.isEmpty {
                writeBlank(label, isSure: label.isKnown && !label.isDoubtful && !isAtCut && order.isRoomy(index))
            } else {
                write(label, label.lines.map { lines[$0] })
            }
        }
        let top = first.map { matcher.labels[$0].reach.low } ?? .infinity
        for stray in matcher.strays {
            note([lines[stray]], strayText(lines[stray], matcher))
            if goesOn, lines[stray].middle < top { reading.rest.hasStray = true }
        }
        noteUnplaced(lines)
    }

    /// Whether a group stands beside a row that a page's end may have parted from others of it: its own label may be in
    /// two parts as well, and a part of a label can be the wording of another.
    private func isAtCut(_ group: RowLabel, _ matcher: RowMatcher, goesOn: Bool) -> Bool {
        let rows = matcher.labels.filter { !$0.isGroup }
        let beside = { (row: RowLabel) in row.box.left >= group.box.right - 0.3 * field.height }
        let first = rows.prefix { $0.box.middle < group.box.bottom }
        let last = rows.drop { $0.box.middle < group.box.top }
        return (goesOn && first.allSatisfy(beside)) || (endsPage && last.allSatisfy(beside))
    }

    private var endsPage: Bool { field.lines.upperBound == page.lines.count }

    private mutating func write(_ label: RowLabel, _ lines: [ValueLine]) {
        if !label.isKnown { reading.isWhole = false }
        guard !label.isDoubtful, let cells = cells(of: lines) else {
            write(labels: [(label.block, 0..<1)])
            guard columns != nil else { return }
            let (name, values) = (text(label.block), values(of: lines))
            return note(
                lines,
                LocalizedText(
                    zh: "“\(name)”一行的数值不能确定各属哪一格，未采用：\(values)",
                    en: "the values of row “\(name)” cannot be told apart and are not used: \(values)"))
        }
        reading.rows.append([cell(label.block, 0..<1)] + cells)
        reading.score += label.isKnown ? 4 : 1
    }

    /// A row without values: blank cells only where it is sure that they are blank.
    mutating func writeBlank(_ label: RowLabel, isSure: Bool) {
        guard isSure, isProven, isPainted, let columns else {
            if !label.isKnown { reading.isWhole = false }
            return write(labels: [(label.block, 0..<1)])
        }
        let name = cell(label.block, 0..<1)
        let word = name.words.last ?? 0
        reading.rows.append([name] + columns.ranges.indices.map { blank(in: columns, $0, label.box, word) })
    }

    private mutating func write(labels: [(block: Int, columns: Range<Int>)]) {
        guard !labels.isEmpty else { return }
        reading.rows.append(labels.map { cell($0.block, $0.columns) })
    }

    private func cell(_ block: Int, _ columns: Range<Int>) -> LaidCell {
        let words = search.blocks[block].fragments.flatMap { field.fragments[$0].words }
        let place = LaidPlace(page: page.index, box: search.blocks[block].box, word: words.first ?? 0)
        return LaidCell(words: words, place: place, columns: columns, isLabel: true)
    }
}
