extension PartWriter {
    /// A cell for each column from the lines of one row; nil where something has no column, or where the lines cannot be
    /// those of one row.
    func cells(of lines: [ValueLine]) -> [LaidCell]? {
        guard let columns, let byColumn = inOrder(lines, columns) ?? (hasPlaces ? byPlace(lines, columns) : nil) else {
            return nil
        }
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

    func blank(in columns: ValueColumns, _ column: Int, _ row: InkBox, _ word: Int) -> LaidCell {
        var box = row
        box.left = columns.ranges[column].low
        box.right = columns.ranges[column].high
        return LaidCell(
            words: [], place: LaidPlace(page: page.index, box: box, word: word, isBlank: true),
            columns: firstColumn + column..<firstColumn + column + 1, isLabel: false)
    }
}

extension [Double] {
    /// Half way between the least and the greatest.
    fileprivate var centre: Double { (least + greatest) / 2 }
    fileprivate var least: Double { self.min() ?? 0 }
    fileprivate var greatest: Double { self.max() ?? 0 }
}
