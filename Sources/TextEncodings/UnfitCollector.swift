/// Collects bytes that fit nothing, in rising order, and tells whether what is left is a text all the same.
struct UnfitCollector {
    private(set) var places: [UnfitBytes] = []
    /// Whether the last place is a character that the end cuts off, as of a download that broke off.
    private var endsCut = false
    private var byteCount = 0

    /// Adds a run; one right behind the last belongs to it. Whether it begins a place of its own.
    mutating func add(_ offset: Int, count: Int, isCut: Bool = false) -> Bool {
        byteCount += count
        endsCut = false
        if let last = places.indices.last, places[last].offset + places[last].count == offset {
            places[last].count += count
            return false
        }
        places.append(UnfitBytes(offset: offset, count: count))
        endsCut = isCut
        return true
    }

    /// Whether there are too many already for a text of this many bytes, so that the rest need not be looked at.
    func isHopeless(of total: Int) -> Bool {
        places.count > Self.maximumPlaces || byteCount > total / 100 + Self.longestCharacter
    }

    /// Whether a text of this many bytes is one all the same: at most one byte in a hundred is bad, one that the end
    /// cuts off apart, and `characters` of several bytes outnumber the bad places by far.
    func isBearable(of total: Int, characters: Int) -> Bool {
        let cut = endsCut ? places.last?.count ?? 0 : 0
        let inside = places.count - (endsCut ? 1 : 0)
        return places.count <= Self.maximumPlaces && (byteCount - cut) * 100 <= total
            && characters >= max(Self.leastCharacters, inside * 20)
    }

    /// The most places with bad bytes that a text may have.
    private static let maximumPlaces = 63
    /// The most bytes of a character, in any of the encodings.
    private static let longestCharacter = 4
    /// The fewest good characters of several bytes, of which none are there by chance.
    private static let leastCharacters = 3
}
