/// Which reports there are of an organ, by its number, and a year.
struct RevisionIndex: Sendable {
    private var newest: [UInt64: Int32] = [:]
    /// Those that are not the newest, the oldest first; few reports have any.
    private var older: [UInt64: [Int32]] = [:]

    private static func key(_ organ: Int32, _ year: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: organ)) << 32 | UInt64(UInt32(bitPattern: year))
    }

    /// The newest report; nil where there is none.
    func newest(of organ: Int32, _ year: Int32) -> Int? { newest[Self.key(organ, year)].map(Int.init) }

    /// The reports, the oldest revision first.
    func all(of organ: Int32, _ year: Int32) -> [Int] {
        let key = Self.key(organ, year)
        guard let newest = newest[key] else { return [] }
        return (older[key] ?? []).map(Int.init) + [Int(newest)]
    }

    /// Enters a report behind those of its organ and year; returns the one that was the newest before, nil for none.
    mutating func enter(_ report: Int, of organ: Int32, _ year: Int32) -> Int? {
        let key = Self.key(organ, year)
        guard let before = newest.updateValue(Int32(report), forKey: key) else { return nil }
        older[key, default: []].append(before)
        return Int(before)
    }
}
