/// UTF-8 with some bytes that fit nothing, such as half a character where a download was cut, or an encoded surrogate.
struct UTF8Repair {
    /// The text with U+FFFD for each run of bad bytes; ends early where there are too many of them.
    private(set) var bytes: [UInt8] = []
    private(set) var unfit = UnfitCollector()
    private var total: Int

    init(_ source: [UInt8]) {
        total = source.count
        var start = 0
        while start < source.count, !unfit.isHopeless(of: total) {
            do {
                let rest = source.span.extracting(start..<source.count)
                _ = try UTF8Span(validating: rest)
                bytes += source[start...]
                return
            } catch {
                let bad = max(error.byteOffsets.lowerBound, 0)
                let end = max(error.byteOffsets.upperBound, bad + 1)
                bytes += source[start..<start + bad]
                let isCut = error.kind == .truncatedScalar && start + end == source.count
                if unfit.add(start + bad, count: end - bad, isCut: isCut) { bytes += [0xEF, 0xBF, 0xBD] }
                start += end
            }
        }
    }

    /// The first byte that fits nothing.
    var firstBad: Int { unfit.places.first?.offset ?? 0 }

    /// Whether it is a text in UTF-8 all the same.
    var isText: Bool {
        unfit.isBearable(of: total, characters: bytes.count { $0 >= 0xC2 } - unfit.places.count)
    }
}
