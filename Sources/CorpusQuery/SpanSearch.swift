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

extension Span where Element: BitwiseCopyable {
    /// Calls a closure with each place of an element that is wanted, by rising place.
    ///
    /// Quick where these are few: a block that has none of them is seen without a branch for each element.
    @inline(__always)
    func forEachPlace<Failure: Error>(
        where isWanted: (Element) -> Bool, _ body: (Int) throws(Failure) -> Void
    ) throws(Failure) {
        let length = 64
        var start = 0
        while start < count {
            let block = extracting(start..<min(start + length, count))
            var isAnyWanted = false
            for place in block.indices { isAnyWanted = isWanted(block[place]) || isAnyWanted }
            if isAnyWanted {
                for place in block.indices where isWanted(block[place]) { try body(start + place) }
            }
            start += length
        }
    }
}
