/// The pieces of many texts, dealt out to buckets by their numbers, so that equal ones meet. Most of those that are
/// everyone's are left out.
///
/// Of a large corpus only some of the buckets are filled at a time; the texts are gone through once for each such slice.
struct PieceShelves: Sendable {
    /// The texts in the order in which their pieces come out of a bucket.
    private let texts: [PackedText]
    private let shares: [Share]
    /// How many of a piece's bits, the highest, say in which bucket it is.
    private let bits: UInt64
    /// Pieces that are everyone's, which are not dealt out.
    private let common: PieceSet
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

    /// Counts the pieces; no more than `most`, unless a single bucket has more, are on the shelves at a time.
    ///
    /// The kin of the texts are numbered from 0 and stand side by side; a piece that more than `limit` have is everyone's.
    init(_ texts: [PackedText], kin: [Int32], limit: Int, atOnce most: Int) {
        let all = texts.reduce(0) { $0 + $1.count }
        let sample = PieceSample(texts, kin: kin.last.map { Int($0) + 1 } ?? 0, limit: limit)
        let frequent = PieceSet(sample.frequent)
        let bits = Self.bits(for: all / 100 * (100 - sample.percent))
        let ranges = Self.ranges(texts, all, most: 1 << Int(bits))
        var counts = AllCores.map(ranges.count) { number in
            PieceCounts(texts, ranges[number], kin: kin, frequent: frequent, bits: bits)
        }
        common = PieceCounts.settle(&counts, frequent, bits: bits, limit: limit)
        shares = zip(ranges, counts).map { Share(texts: $0, counts: $1.buckets) }
        self.texts = texts
        self.bits = bits
        slices = Self.slices(shares, buckets: 1 << Int(bits), most)
    }

    private static func bits(for pieces: Int) -> UInt64 {
        var bits = fewestBits
        while bits < mostBits, pieces >> Int(bits) > bucketSize { bits += 1 }
        return bits
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
        let (first, buckets) = (UInt64(slice.lowerBound), UInt64(slice.count))
        for text in range {
            let number = UInt64(truncatingIfNeeded: text - range.lowerBound)
            common.forEachPiece(of: texts[text]) { _ in
            } others: { piece in
                // What is below the first is a large number then.
                let bucket = piece &>> shift &- first
                guard bucket < buckets else { return }
                let place = next[Int(bucket)]
                next[Int(bucket)] = place &+ 1
                filled[Int(place)] = piece &<< bits | number
            }
        }
    }
}
