internal import RelationalQueries
internal import ReportModel

extension ReportRows {
    /// The same places in an order of counties and years, those alike as they were.
    ///
    /// Cost: a pass over the places for each column of the order.
    func ordered(_ runs: [Range<Int>], by order: [RowOrder], of corpus: Corpus) -> [Range<Int>] {
        guard !order.isEmpty else { return runs }
        var places = Array(runs.joined())
        // What weighs most is sorted last.
        for order in order.reversed() {
            let codes = codes(of: order.column, in: corpus)
            places = Self.sorted(places, by: order.isDescending ? codes.map { -$0 } : codes)
        }
        return places.reduce(into: []) { $0.append(run: $1) }
    }

    /// For each place a number by which the values of a column are in order.
    private func codes(of column: Int, in corpus: Corpus) -> [Int] {
        guard column == ReportColumn.county.rawValue else { return years }
        let numbers = Self.countyNumbers(of: corpus.organs)
        return reports.map { numbers[Int(corpus.organNumbers[$0])] }
    }

    /// Places by rising codes, those of one code as they were.
    private static func sorted(_ places: [Int], by codes: [Int]) -> [Int] {
        guard let least = codes.min(), let greatest = codes.max() else { return places }
        // Years and counties are few; a person may have given any year.
        guard greatest - least <= codes.count + 1_000 else {
            return places.enumerated().sorted { (codes[$0.element], $0.offset) < (codes[$1.element], $1.offset) }
                .map(\.element)
        }
        var ends = [Int](repeating: 0, count: greatest - least + 2)
        for place in places { ends[codes[place] - least + 1] += 1 }
        for code in 1..<ends.count { ends[code] += ends[code - 1] }
        var sorted = places
        for place in places {
            sorted[ends[codes[place] - least]] = place
            ends[codes[place] - least] += 1
        }
        return sorted
    }

    /// For each organ the number of its county in the order of their bytes, as SQLite has it; 0 where it is not known.
    private static func countyNumbers(of organs: OrganBook) -> [Int] {
        var known: [[UInt8]: Int] = [:]
        let names = organs.organs.map { $0.county.map { Array($0.utf8) } }
        for case let name? in names { known[name] = 0 }
        for (number, name) in known.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }).enumerated() {
            known[name] = number + 1
        }
        return names.map { name in name.flatMap { known[$0] } ?? 0 }
    }
}

extension [Range<Int>] {
    /// Appends a place to the run that it follows, or as one of its own.
    mutating func append(run place: Int) {
        if let last, last.upperBound == place {
            self[count - 1] = last.lowerBound..<place + 1
        } else {
            append(place..<place + 1)
        }
    }
}
