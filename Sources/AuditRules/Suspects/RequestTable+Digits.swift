internal import ReportModel
internal import TextSupport

/// Digits that the page joined or parted: `1 | 2` printed as `12`, or `12` as `1 | 2`.
extension RequestTable {
    /// The ways in which digits of one row could stand otherwise such that all relations hold.
    ///
    /// Either the row was refused as a whole because it has a number too few or too many; or it has one blank cell,
    /// beside a number that holds the digits of both.
    func misreadDigits(_ cell: (CellAddress) -> Cell) -> [MisreadDigits] {
        let width = RequestRelations.width
        guard let first = missing.first, missing.allSatisfy({ $0 / width == first / width }) else { return [] }
        let row = first / width * width..<(first / width + 1) * width
        let values = row.map { cell(relations.cells[$0]).value }
        return missing.count == width ? refused(row, values) : joined(row, values, blank: first)
    }

    /// A row of which all cells hold the whole row as it is printed, and what one of its numbers, or two of them, would
    /// have to be.
    private func refused(_ row: Range<Int>, _ values: [CellValue]) -> [MisreadDigits] {
        guard let printed = values.first?.raw, values.allSatisfy({ $0 == .unreadable(raw: printed) }),
            let known = requiredRow(row)
        else { return [] }
        let numbers = printed.split(separator: " | ").map(String.init)
        guard abs(numbers.count - row.count) == 1 else { return [] }
        let isJoined = numbers.count < row.count
        let (long, short) = isJoined ? (known, numbers) : (numbers, known)
        guard let place = short.indices.first(where: { short[$0] != long[$0] }),
            short[place] == long[place] + long[place + 1], short[(place + 1)...] == long[(place + 2)...]
        else { return [] }
        let parts = Array(long[place...place + 1])
        return [
            MisreadDigits(
                cells: row.map { relations.cells[$0] }, printed: numbers, from: isJoined ? [short[place]] : parts,
                to: isJoined ? parts : [short[place]])
        ]
    }

    /// What the cells of a row would have to say, as printed; nil unless that puts all relations in order.
    private func requiredRow(_ row: Range<Int>) -> [String]? {
        // The relations down the columns tell each of the cells; the row's own total then holds or does not.
        let rowTotals = relations.bits(of: .rowTotal)
        var changes: [(cell: Int, number: DecimalSum)] = []
        for cell in row {
            var number: DecimalSum?
            relations.forEachRelation(ofCell: cell) { relation, isLeft in
                guard rowTotals >> UInt64(relation) & 1 == 0, number == nil else { return }
                number = isLeft ? .zero - sums[relation] : sums[relation]
            }
            guard let number, number.isCount else { return nil }
            changes.append((cell, number))
        }
        return isInOrder(with: changes) ? changes.map(\.number.description) : nil
    }

    /// A blank cell beside a number that holds the digits of both cells.
    private func joined(_ row: Range<Int>, _ values: [CellValue], blank: Int) -> [MisreadDigits] {
        guard values[blank - row.lowerBound] == .blank else { return [] }
        return [blank - 1, blank + 1].filter(row.contains).flatMap { neighbour -> [MisreadDigits] in
            let digits = values[neighbour - row.lowerBound].raw
            guard Self.isPlain(digits) else { return [] }
            let cells = [min(blank, neighbour), max(blank, neighbour)]
            return digits.indices.dropFirst().compactMap { cut in
                let parts = [String(digits[..<cut]), String(digits[cut...])]
                let numbers = parts.compactMap { Self.isPlain($0) ? Int($0).map { DecimalSum($0) } : nil }
                guard numbers.count == 2, isInOrder(with: Array(zip(cells, numbers)).map { (cell: $0, number: $1) })
                else { return nil }
                return MisreadDigits(
                    cells: cells.map { relations.cells[$0] }, printed: values.map(\.raw), from: [digits], to: parts)
            }
        }
    }

    /// Whether a text is a number in as many digits as it needs.
    private static func isPlain(_ text: String) -> Bool {
        guard text.utf8.count <= 9, text.utf8.allSatisfy({ $0 &- 0x30 <= 9 }) else { return false }
        return text == "0" || !text.hasPrefix("0")
    }
}
