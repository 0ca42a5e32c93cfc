/// In which texts each piece stands: what one core makes of its part of the buckets.
struct PieceLists: Sendable {
    /// For each text how many different pieces it has that are not everyone's.
    private(set) var sizes: [Int32]
    /// How many of them no other kin has.
    private(set) var own: [Int32]
    /// The lists of the pieces that several kin have, but not everyone, dealt out by their fingerprints.
    private(set) var shelves = [Shelf](repeating: Shelf(), count: 1 << shelfBits)
    private var bucket: BucketPieces

    /// Lists of texts, one after the other.
    struct Shelf: Sendable {
        /// For each list a number that is the same for lists of the same texts.
        fileprivate(set) var fingerprints: [UInt64] = []
        /// Where each list ends.
        fileprivate(set) var ends: [Int] = []
        /// The texts, rising within each list.
        fileprivate(set) var texts: [Int32] = []
    }

    /// How many bits of a fingerprint say on which shelf its list is.
    static let shelfBits = 4

    /// Makes lists of texts whose kin are given, those of one kin side by side; a piece that more kin than `limit` have is
    /// everyone's.
    init(kin: [Int32], limit: Int) {
        bucket = BucketPieces(kin: kin, limit: limit)
        sizes = [Int32](repeating: 0, count: kin.count)
        own = sizes
    }

    /// Takes in a bucket.
    mutating func add(_ number: Int, of filled: [PieceShelves.Shelf]) {
        bucket.read(number, of: filled, sizes: &sizes, own: &own)
        bucket.forEachShared { fingerprint, texts in
            shelves[Int(truncatingIfNeeded: fingerprint >> (64 - UInt64(Self.shelfBits)))].append(fingerprint, texts)
        }
    }
}

extension PieceLists.Shelf {
    fileprivate mutating func append(_ fingerprint: UInt64, _ list: Span<Int32>) {
        fingerprints.append(fingerprint)
        for index in list.indices { texts.append(list[index]) }
        ends.append(texts.count)
    }
}
