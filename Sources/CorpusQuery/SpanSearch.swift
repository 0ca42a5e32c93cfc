internal import TextSupport

extension Span where Element: Equatable {
    /// Whether another run of elements stands somewhere in this one; true of an empty one.
    func contains(_ part: Span<Element>) -> Bool {
        guard part.count <= count else { return false }
        for start in 0..<(count - part.count + 1) {
            var length = 0
            while length < part.count, self[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
        }
        return false
    }

    /// Whether another run holds the same elements.
    func isSame(as other: Span<Element>) -> Bool {
        count == other.count && contains(other)
    }
}

extension Span<UInt8> {
    /// The first place from one on whose byte is not zero, eight looked at at once; nil where there is none.
    func firstNonzero(from start: Int) -> Int? {
        var place = start
        while let eight = eightBytes(at: place) {
            if eight != 0 { return place + eight.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < count {
            if self[place] != 0 { return place }
            place += 1
        }
        return nil
    }
}
