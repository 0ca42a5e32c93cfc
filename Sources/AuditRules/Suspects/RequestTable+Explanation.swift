internal import ReportModel
internal import TextSupport

/// The search for the smallest change that puts a table in order.
extension RequestTable {
    /// What would put all relations in order; nil where they are, or where nothing or several things would.
    ///
    /// A table that lacks numbers elsewhere is not explained: what does not come out would no longer tell one cell from
    /// all others.
    func explanation(cell: (CellAddress) -> Cell) -> RequestExplanation? {
        guard !isInOrder else { return nil }
        if let single = singleCell {
            let address = relations.cells[single.cell]
            return .cell(Suspect(cell: address, from: cell(address).value.raw, to: single.number.description))
        }
        let candidates =
            switch missing.count {
            case 0: swappedCells + swappedRows + forgottenCarriedIn
            case 1, RequestRelations.width: misreadDigits(cell).map(RequestExplanation.digitsMisread)
            default: [RequestExplanation]()
            }
        return candidates.count == 1 ? candidates[0] : nil
    }

    /// The only cell that could be wrong, or the only one without a number, and what it would have to say.
    private var singleCell: (cell: Int, number: DecimalSum)? {
        let suspects: [Int]
        switch missing.count {
        case 0: suspects = numbers.indices.filter { relations.bits(ofCell: $0) == failing }
        case 1: suspects = failing == 0 ? missing : []
        default: return nil
        }
        guard suspects.count == 1 else { return nil }
        return required(suspects[0]).map { (suspects[0], $0) }
    }

    /// Cells that stand side by side or one above the other and are in order when their numbers change places.
    private var swappedCells: [RequestExplanation] {
        let width = RequestRelations.width
        var found: [RequestExplanation] = []
        for cell in numbers.indices {
            if cell % width < width - 1, isInOrder(swapping: cell, cell + 1) {
                found.append(.cellsSwapped(relations.cells[cell], relations.cells[cell + 1]))
            }
            if cell + width < numbers.count, isInOrder(swapping: cell, cell + width) {
                found.append(.cellsSwapped(relations.cells[cell], relations.cells[cell + width]))
            }
        }
        return found
    }

    private func isInOrder(swapping one: Int, _ other: Int) -> Bool {
        guard failing & ~(relations.bits(ofCell: one) | relations.bits(ofCell: other)) == 0,
            let first = numbers[one], let second = numbers[other], first != second
        else { return false }
        return isInOrder(with: [(one, second), (other, first)])
    }

    /// Rows that are in order when their numbers change places. Two results are never told: their places do not matter
    /// to any relation.
    private var swappedRows: [RequestExplanation] {
        guard failing & relations.bits(of: .rowTotal) == 0 else { return [] }
        let width = RequestRelations.width
        var found: [RequestExplanation] = []
        for one in 0..<relations.rowCount {
            for other in one + 1..<relations.rowCount
            where failing & ~(relations.bitsOfRows[one] | relations.bitsOfRows[other]) == 0
                && (0..<width).reversed().allSatisfy({ comesOut(one * width + $0, other * width + $0) })
            {
                let changes = (0..<width).flatMap { column -> [(cell: Int, number: DecimalSum)] in
                    let (first, second) = (one * width + column, other * width + column)
                    guard let above = numbers[first], let below = numbers[second] else { return [] }
                    return [(first, below), (second, above)]
                }
                if isInOrder(with: changes) {
                    found.append(.rowsSwapped(relations.cells[one * width], relations.cells[other * width]))
                }
            }
        }
        return found
    }

    /// Whether the column of two cells comes out, from top to bottom, with their numbers in each other's place: soon
    /// seen, and true of hardly any two rows in all columns.
    private func comesOut(_ first: Int, _ second: Int) -> Bool {
        let touched =
            (relations.bits(ofCell: first) | relations.bits(ofCell: second)) & ~relations.bits(of: .rowTotal)
        guard let above = numbers[first], let below = numbers[second] else { return false }
        let more = below - above
        var comesOut = true
        RequestRelations.forEachBit(touched) { relation in
            var sum = sums[relation]
            switch relations.side(ofCell: first, in: relation) {
            case .left: sum += more
            case .right: sum = sum - more
            case nil: break
            }
            switch relations.side(ofCell: second, in: relation) {
            case .left: sum = sum - more
            case .right: sum += more
            case nil: break
            }
            if sum != .zero { comesOut = false }
        }
        return comesOut
    }

    /// The columns where 本年新收 alone is what was closed and carried out, though something was carried in: one
    /// explanation, where nothing else fails.
    private var forgottenCarriedIn: [RequestExplanation] {
        guard failing & ~relations.bits(of: .balance) == 0 else { return [] }
        var columns: [CellAddress] = []
        var isForgotten = true
        RequestRelations.forEachBit(failing) { relation in
            let identity = relations.identities[relation]
            guard let carriedIn = identity.left.firstIndex(where: { $0.row == "carried-in" }),
                let cell = relations.cells.firstIndex(of: identity.left[carriedIn]), sums[relation] == numbers[cell],
                identity.right.contains(where: { !isZero($0) })
            else { return isForgotten = false }
            columns.append(identity.left[carriedIn])
        }
        return isForgotten ? [.carriedInForgotten(columns)] : []
    }

    private func isZero(_ address: CellAddress) -> Bool {
        relations.cells.firstIndex(of: address).map { numbers[$0] == .zero } ?? false
    }
}
