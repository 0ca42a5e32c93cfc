internal import ReportModel
internal import TextSupport

/// An order of rows other than that of the corpus.
package struct CellSort: Sendable, Hashable {
    /// What the rows are sorted by.
    package var key: Key
    /// Whether the greatest comes first; cells that are no number come last all the same.
    package var isDescending: Bool

    /// What rows are sorted by, by the words of `--sort`.
    package enum Key: String, Sendable, Hashable, CaseIterable {
        /// By number; cells that are no number come last in either direction.
        case value
        /// By the change from the year before; cells without one come last in either direction.
        case change
        case year
        case county
        case organ
        /// By address, in the form's order.
        case cell
    }

    /// Makes an order from a key and its direction.
    package init(_ key: Key, isDescending: Bool = false) {
        self.key = key
        self.isDescending = isDescending
    }

    /// The rows in this order, at most so many of them; rows alike stay as they were.
    ///
    /// Cost: a pass over the cells and sorting the keys of those that can be among the rows; only these are made.
    package func sorted(_ rows: CellRows, limit: Int? = nil) -> [CellRow] {
        if let sorted = sortedSmallNumbers(rows, limit) { return sorted }
        let reports = rows.cells.reports
        let known = rows.corpus.reports
        var places: [Place] = []
        for place in reports.indices {
            for address in rows.addresses(at: place) { places.append(Place(place: place, address: address)) }
        }
        let order: [Int] =
            switch key {
            case .value:
                byNumber(
                    places.map { place in
                        rows.corpus.cells.number(place.address, of: reports[place.place]).map { DecimalSum($0) }
                    }, limit)
            case .change:
                byNumber(
                    places.map { rows.cells.change($0.address, of: reports[$0.place], in: rows.corpus) }, limit)
            case .year: ordered(places.indices.map { ($0, known[reports[places[$0].place]].year) }, limit)
            case .county, .organ:
                ordered(zip(places.indices, ranks(of: places, rows)).map { ($0, $1) }, limit)
            case .cell: ordered(places.indices.map { ($0, places[$0].address.index) }, limit)
            }
        return order.map { rows.row(places[$0].address, at: places[$0].place) }
    }

    /// The rows by number where their column is all that has to be looked at; nil in any other case.
    private func sortedSmallNumbers(_ rows: CellRows, _ limit: Int?) -> [CellRow]? {
        guard let (address, numbers) = smallNumbers(rows.cells, in: rows.corpus) else { return nil }
        let order =
            if let limit, picksFew(limit, of: rows.cells.pattern) {
                first(limit, of: numbers.span)
            } else {
                ordered(numbers.enumerated().map { ($0, $1) }, limit)
            }
        return order.map { rows.row(address, at: $0) }
    }

    /// A cell that may become a row.
    private struct Place {
        var place: Int
        var address: CellAddress
    }

    private func byNumber(_ numbers: [DecimalSum?], _ limit: Int?) -> [Int] {
        let known = numbers.indices.compactMap { index in numbers[index].map { (index, $0) } }
        let first = ordered(known, limit)
        let room = (limit ?? numbers.count) - first.count
        return first + numbers.indices.lazy.filter { numbers[$0] == nil }.prefix(room)
    }

    /// For each place how its county or organ ranks by name; organs of one name rank the same.
    private func ranks(of places: [Place], _ rows: CellRows) -> [Int] {
        let organs = OrganNumbers(rows.cells.reports, in: rows.corpus)
        let names = organs.organs.map { key == .county ? $0.county ?? "" : $0.name }
        var ranks = [Int](repeating: 0, count: names.count)
        var last: (name: String, rank: Int)?
        for organ in names.indices.sorted(by: { names[$0] < names[$1] }) {
            let rank = last.map { $0.name == names[organ] ? $0.rank : $0.rank + 1 } ?? 0
            ranks[organ] = rank
            last = (names[organ], rank)
        }
        return places.map { ranks[organs.numbers[$0.place]] }
    }

    /// The indices by their keys, at most so many, alike ones in their order.
    func ordered<SortKey: Comparable>(_ indices: [(index: Int, key: SortKey)], _ limit: Int? = nil) -> [Int] {
        var keyed = indices.map { Keyed(key: $0.key, index: $0.index, isDescending: isDescending) }
        if let limit, limit < keyed.count / 4 {
            guard limit > 0 else { return [] }
            let all = keyed.indices
            var span = keyed.mutableSpan
            span.select(limit - 1, in: all)
            keyed.removeLast(keyed.count - limit)
        }
        return keyed.sorted().prefix(limit ?? keyed.count).map(\.index)
    }
}

/// Something to be sorted, by its key and then by where it stood.
private struct Keyed<SortKey: Comparable>: Comparable {
    var key: SortKey
    var index: Int
    var isDescending: Bool

    static func == (left: Keyed, right: Keyed) -> Bool { left.index == right.index }

    static func < (left: Keyed, right: Keyed) -> Bool {
        if left.key == right.key { return left.index < right.index }
        return left.isDescending ? right.key < left.key : left.key < right.key
    }
}
