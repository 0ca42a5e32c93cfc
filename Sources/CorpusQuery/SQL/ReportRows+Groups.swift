internal import ReportModel

extension ReportRows {
    /// The same places, those with the same values of some columns together: by county as the corpus has them, then by
    /// year.
    ///
    /// Cost: a pass over the places for each column.
    func grouped(_ runs: [Range<Int>], by columns: [Int], in corpus: Corpus) -> [Range<Int>] {
        guard !columns.isEmpty else { return runs }
        var places = Array(runs.joined())
        if columns.contains(ReportColumn.year.rawValue) {
            places = Self.sorted(places, by: years)
        }
        if columns.contains(ReportColumn.county.rawValue) {
            let numbers = Self.countyNumbers(of: corpus.organs)
            places = Self.sorted(places, by: reports.map { numbers[Int(corpus.organNumbers[$0])] })
        }
        return places.reduce(into: []) { $0.append(run: $1) }
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

    /// For each organ the number of its county, counties told apart by their bytes as SQLite does.
    private static func countyNumbers(of organs: OrganBook) -> [Int] {
        var numbers: [[UInt8]?: Int] = [:]
        var ofOrgans = [Int](repeating: 0, count: organs.count)
        for organ in organs.order {
            let bytes = organs.organs[Int(organ)].county.map { Array($0.utf8) }
            let number = numbers[bytes] ?? numbers.count
            numbers[bytes] = number
            ofOrgans[Int(organ)] = number
        }
        return ofOrgans
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
