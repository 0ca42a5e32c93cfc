/// The pieces of many texts, dealt out to buckets by their numbers, so that equal ones meet.
///
/// Of a large corpus only some of the buckets are filled at a time; the texts are gone through once for each such slice.
struct PieceShelves: Sendable {
    /// The texts in the order in which their pieces come out of a bucket.
    private let texts: [PackedText]
    private let shares: [Share]
    /// How many of a piece's bits, the highest, say in which bucket it is.
    private let bits: UInt64
    /// Buckets that are filled at the same time.
    let slices: [Range<Int>]

    /// Texts dealt out together.
    private struct Share: Sendable {
        var texts: Range<Int>
        /// How many pieces go to each bucket.
        var counts: [Int32]
    }

    /// The pieces of a share of the texts in one slice, bucket by bucket, in each in the order of the texts.
    struct Shelf: Sendable {
        /// The first text of the share.
        let firstText: Int
        /// How many bits of an entry say which text it is, counted from the first.
        let textBits: UInt64
        /// Where each bucket of the slice begins, and the end.
        let starts: [Int32]
        /// For each piece the bits of its number that its bucket does not say, and below them the text.
        let entries: [UInt64]

        /// The places of a bucket of the slice.
        func places(_ bucket: Int) -> Range<Int> { Int(starts[bucket])..<Int(starts[bucket + 1]) }

        /// The text of an entry.
        @inline(__always)
        func text(_ entry: UInt64) -> Int {
            firstText &+ Int(truncatingIfNeeded: entry & (1 &<< textBits &- 1))
        }
    }

    /// Counts the pieces; no more than `limit`, unless a single bucket has more, are on the shelves at a time.
    init(_ texts: [PackedText], atOnce limit: Int) {
        let all = texts.reduce(0) { $0 + $1.count }
        var bits = Self.fewestBits
        while bits < Self.mostBits, all >> Int(bits) > Self.bucketSize { bits += 1 }
        let (shift, buckets) = (64 - bits, 1 << Int(bits))
        let ranges = Self.ranges(texts, all, most: buckets)
        shares = AllCores.map(ranges.count) { number in
            var counts = [Int32](repeating: 0, count: buckets)
            var count = counts.mutableSpan
            for text in ranges[number] {
                texts[text].forEachPiece { count[Int(truncatingIfNeeded: $0 &>> shift)] += 1 }
            }
            return Share(texts: ranges[number], counts: counts)
        }
        self.texts = texts
        self.bits = bits
        slices = Self.slices(shares, buckets: buckets, limit)
    }

    /// Pieces that are grouped together without leaving the processor's cache.
    private static let bucketSize = 8192
    private static let fewestBits: UInt64 = 8
    private static let mostBits: UInt64 = 16
    /// Enough to keep many cores busy.
    private static let shareCount = 32

    /// Shares of about the same size, none of more texts than the bits that a bucket saves can tell apart.
    private static func ranges(_ texts: [PackedText], _ all: Int, most: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var (start, size) = (0, 0)
        for index in texts.indices {
            size += texts[index].count
            if size > all / shareCount || index + 1 - start == most || index + 1 == texts.count {
                ranges.append(start..<index + 1)
                (start, size) = (index + 1, 0)
            }
        }
        return ranges
    }

    private static func slices(_ shares: [Share], buckets: Int, _ limit: Int) -> [Range<Int>] {
        var slices: [Range<Int>] = []
        var (start, size) = (0, 0)
        for bucket in 0..<buckets {
            let count = shares.reduce(0) { $0 + Int($1.counts[bucket]) }
            if size + count > limit, start < bucket {
                slices.append(start..<bucket)
                (start, size) = (bucket, 0)
            }
            size += count
        }
        slices.append(start..<buckets)
        return slices
    }

    /// The pieces of a slice, a shelf for each share of the texts.
    func shelves(_ slice: Range<Int>) -> [Shelf] {
        AllCores.map(shares.count) { shelf(shares[$0], slice) }
    }

    private func shelf(_ share: Share, _ slice: Range<Int>) -> Shelf {
        var starts: [Int32] = [0]
        for bucket in slice { starts.append(starts[starts.count - 1] + share.counts[bucket]) }
        var entries = [UInt64](repeating: 0, count: Int(starts[slice.count]))
        var places = starts
        fill(share.texts, slice, &places, &entries)
        return Shelf(firstText: share.texts.lowerBound, textBits: bits, starts: starts, entries: entries)
    }

    private func fill(_ range: Range<Int>, _ slice: Range<Int>, _ places: inout [Int32], _ entries: inout [UInt64]) {
        var next = places.mutableSpan
        var filled = entries.mutableSpan
        let (bits, shift) = (bits, 64 - bits)
        let (first, buckets) = (slice.lowerBound, slice.count)
        for text in range {
            let number = UInt64(truncatingIfNeeded: text - range.lowerBound)
            texts[text].forEachPiece { piece in
                let bucket = Int(truncatingIfNeeded: piece &>> shift) - first
                guard bucket >= 0, bucket < buckets else { return }
                let place = next[bucket]
                next[bucket] = place &+ 1
                filled[Int(place)] = piece &<< bits | number
            }
        }
    }
}
