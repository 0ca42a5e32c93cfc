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
    let bytes: [UInt8]

    var reading = PartReading()

    private var field: FragmentField { grid.field }
    private var search: LabelSearch { grid.search }

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

extension PartWriter {
    /// A cell for each column from the lines of one row; nil where something has no column, or where the lines cannot be
    /// those of one row.
    private func cells(of lines: [ValueLine]) -> [LaidCell]? {
        guard let columns, let byColumn = inOrder(lines, columns) ?? byPlace(lines, columns) else { return nil }
        let isFull = byColumn.allSatisfy { !$0.isEmpty }
        guard isFull || isProven, lines.count == 1 || areOneRow(byColumn) else { return nil }
        var word = lines.first?.fragments.first.map { field.fragments[$0].words[0] } ?? 0
        let height = lines.flatMap(\.fragments).map { field.fragments[$0].box }.reduce(nil) { $0?.union($1) ?? $1 }
        return byColumn.enumerated().map { column, fragments in
            let words = fragments.flatMap { field.fragments[$0].words }
            guard let first = words.first, let last = words.last else {
                return blank(in: columns, column, height ?? page.words[word].box, word)
            }
            word = last
            let box = fragments.map { field.fragments[$0].box }.reduce(page.words[first].box) { $0.union($1) }
            return LaidCell(
                words: words, place: LaidPlace(page: page.index, box: box, word: first),
                columns: firstColumn + column..<firstColumn + column + 1, isLabel: false)
        }
    }

    /// The fragments of each column by where they stand. Two side by side in one column while another is blank could as
    /// well stand in both.
    private func byPlace(_ lines: [ValueLine], _ columns: ValueColumns) -> [[Int]]? {
        var byColumn: [[Int]] = Array(repeating: [], count: columns.ranges.count)
        for index in lines.flatMap(\.fragments) {
            guard let column = column(of: index, columns) else { return nil }
            byColumn[column].append(index)
        }
        let areParted = byColumn.contains { cell in Set(cell.map { field.fragments[$0].line }).count < cell.count }
        return areParted && byColumn.contains(where: \.isEmpty) ? nil : byColumn
    }

    /// The fragments of a typed row with a value for each column, in their order, each at or next to its column.
    private func inOrder(_ lines: [ValueLine], _ columns: ValueColumns) -> [[Int]]? {
        guard !isPainted, lines.count == 1, lines[0].fragments.count == columns.ranges.count else { return nil }
        let isNear = lines[0].fragments.enumerated().allSatisfy { column, index in
            let fragment = field.fragments[index]
            let distances = columns.ranges.map { abs($0.middle - fragment.box.centre) }
            let nearest = distances.indices.min { distances[$0] < distances[$1] } ?? column
            return !fragment.isParted && abs(nearest - column) < 2
        }
        return isNear ? lines[0].fragments.map { [$0] } : nil
    }

    /// The column of a fragment; nil where its words could stand in several.
    private func column(of index: Int, _ columns: ValueColumns) -> Int? {
        let fragment = field.fragments[index]
        guard let column = columns.column(of: fragment.box.columns) else { return nil }
        guard fragment.words.count > 1 else { return fragment.isParted ? nil : column }
        let words = fragment.words.map { columns.column(of: page.words[$0].box.columns) }
        return words.allSatisfy { $0 == column } ? column : nil
    }

    /// Whether the cells of several lines are aligned as those of one row: by their middles, or all from the uppermost
    /// line down, or all up from the lowest.
    private func areOneRow(_ cells: [[Int]]) -> Bool {
        let middles = cells.filter { !$0.isEmpty }.map { cell in cell.map { field.fragments[$0].box.middle } }
        return [\[Double].centre, \[Double].least, \[Double].greatest].contains { alignment in
            let places = middles.map { $0[keyPath: alignment] }
            return (places.max() ?? 0) - (places.min() ?? 0) <= 0.3 * field.height
        }
    }

    private func blank(in columns: ValueColumns, _ column: Int, _ row: InkBox, _ word: Int) -> LaidCell {
        var box = row
        box.left = columns.ranges[column].low
        box.right = columns.ranges[column].high
        return LaidCell(
            words: [], place: LaidPlace(page: page.index, box: box, word: word, isBlank: true),
            columns: firstColumn + column..<firstColumn + column + 1, isLabel: false)
    }
}

extension PartWriter {
    private mutating func note(_ lines: [ValueLine], _ text: LocalizedText) {
        reading.isWhole = false
        reading.score -= 4
        let boxes = lines.flatMap(\.fragments).map { (index: $0, box: field.fragments[$0].box) }
        guard let first = boxes.first else { return }
        let box = boxes.map(\.box).reduce(first.box) { $0.union($1) }
        let word = field.fragments[first.index].words[0]
        reading.notes.append(LaidNote(place: LaidPlace(page: page.index, box: box, word: word), text: text))
    }

    /// That nothing of a table was taken, for its columns are not known.
    private mutating func noteUnplaced(_ lines: [ValueLine]) {
        guard columns == nil, let first = lines.first else { return }
        let values = values(of: [first])
        note(
            lines,
            LocalizedText(
                zh: "一张表（\(lines.count) 行数值）的各栏不能确定，数值均未采用；第一行：\(values)",
                en:
                    "the columns of a table with \(lines.count) lines of values cannot be told, none is used; the first: "
                    + values))
    }

    private func values(of lines: [ValueLine]) -> String {
        lines.flatMap(\.fragments).prefix(20).map { string(field.fragments[$0].words) }.joined(separator: " | ")
    }

    private func strayText(_ line: ValueLine, _ matcher: RowMatcher) -> LocalizedText {
        let rows = matcher.labels.filter { !$0.isGroup }
        let names = [rows.last { $0.box.middle <= line.middle }, rows.first { $0.box.middle > line.middle }]
            .compactMap { $0.map { text($0.block) } }
        let values = values(of: [line])
        return LocalizedText(
            zh: "一行数值不能确定属于\(names.map { "“\($0)”" }.joined(separator: "还是"))，未采用：\(values)",
            en: "values that may belong to \(names.map { "“\($0)”" }.joined(separator: " or ")) are not used: \(values)"
        )
    }

    private func text(_ block: Int) -> String {
        string(search.blocks[block].fragments.flatMap { field.fragments[$0].words })
    }

    private func string(_ words: [Int]) -> String {
        String(decoding: InkText.label(words, page, bytes).prefix(300), as: UTF8.self)
    }
}

extension [Double] {
    /// Half way between the least and the greatest.
    fileprivate var centre: Double { (least + greatest) / 2 }
    fileprivate var least: Double { self.min() ?? 0 }
    fileprivate var greatest: Double { self.max() ?? 0 }
}
