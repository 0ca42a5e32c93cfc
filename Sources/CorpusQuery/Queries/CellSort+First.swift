package import ReportModel

/// The first few cells of one column by number, which are found while it is gone through.
extension CellSort {
    /// So many rows are looked for; more are sorted.
    private static let few = 100

    /// Whether no more than a few rows of one cell by number are wanted, so that it is worth to ask for `contenders`
    /// before the reports are put in order.
    package func picksFew(_ limit: Int?, of pattern: CellPattern) -> Bool {
        guard let limit else { return false }
        return key == .value && limit <= Self.few && pattern.cells.count == 1
    }

    /// The reports of a query of one cell that can be among the first rows, whichever of alike ones come first; in the
    /// order of the query.
    ///
    /// Cost: a pass over the column. All of the reports where a cell of it is no small whole number.
    package func contenders(_ limit: Int, of cells: QueriedCells, in corpus: Corpus) -> [Int] {
        guard let (_, numbers) = smallNumbers(cells, in: corpus) else { return cells.reports }
        guard let last = first(limit, of: numbers.span).last else { return [] }
        let bound = numbers[last]
        return numbers.indices.lazy.filter { !precedes(bound, numbers[$0]) }.map { cells.reports[$0] }
    }

    /// The numbers of the reports, where they are of one cell that every form has and that is a small whole number in each:
    /// then its column is all that has to be looked at. Nil in any other case.
    func smallNumbers(_ cells: QueriedCells, in corpus: Corpus) -> (address: CellAddress, numbers: [Int32])? {
        guard key == .value, cells.pattern.cells.count == 1, cells.chosen == nil,
            let address = cells.pattern.cells.addresses.first, FormsWithCell(address).isEvery
        else { return nil }
        var column = GatheredCells()
        corpus.cells.gather(address, of: cells.reports[...], areAscending: cells.areAscending, into: &column)
        return column.areAllSmallNumbers ? (address, column.codes) : nil
    }

    /// The places of the first few numbers in this order, alike ones as they come.
    func first(_ count: Int, of numbers: Span<Int32>) -> [Int] {
        var best: [(number: Int32, place: Int)] = []
        guard count > 0 else { return [] }
        // The last of those found so far, once there are enough of them.
        var bound: Int32 = 0
        for place in numbers.indices {
            let number = numbers[place]
            if best.count == count {
                guard precedes(number, bound) else { continue }
                best.removeLast()
            }
            let position = best.firstIndex { precedes(number, $0.number) } ?? best.count
            best.insert((number, place), at: position)
            bound = best[best.count - 1].number
        }
        return best.map(\.place)
    }

    private func precedes(_ number: Int32, _ other: Int32) -> Bool {
        isDescending ? other < number : number < other
    }
}
