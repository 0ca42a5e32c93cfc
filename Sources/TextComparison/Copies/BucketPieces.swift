/// The different pieces of one bucket at a time, and the texts in which each of them stands.
struct BucketPieces: Sendable {
    /// What is known of a piece.
    private struct Piece: Sendable {
        var key: UInt64 = 0
        /// A number that is the same for pieces that stand in the same texts; only of a piece that has a list.
        var fingerprint: UInt64 = 0
        /// In how many texts it stands.
        var texts: Int32 = 0
        /// How many kin have it.
        var kin: Int32 = 0
        /// The last text that has it; once all are counted where in the lists the next of its texts goes.
        var last: Int32 = -1
        var lastKin: Int32 = -1

        /// Counts a text in which the piece stands, unless it is counted.
        @inline(__always)
        mutating func count(_ text: Int32, _ own: Int32) -> Bool {
            guard last != text else { return false }
            last = text
            if lastKin != own { kin &+= 1 }
            texts &+= 1
            lastKin = own
            return true
        }
    }

    /// The pieces, of which the first `count` are in use.
    private var pieces: [Piece] = []
    /// How many different pieces there are.
    private var count = 0
    /// The texts of each piece that several kin have, one list after the other, rising.
    private var lists: [Int32] = []
    /// For each entry of the bucket its piece; negative where its text has it before.
    private var numbers: [Int32] = []
    /// Where to look for a piece by its key.
    private var slots: [Int32] = []
    /// For each text its kin, numbered from 0.
    private let kin: [Int32]
    /// A piece that more kin have is everyone's.
    private let limit: Int

    /// Makes room for texts whose kin are given, those of one kin side by side.
    init(kin: [Int32], limit: Int) {
        self.kin = kin
        self.limit = limit
    }

    /// Calls the body with the fingerprint and the texts, rising, of each piece that several kin have, but not everyone.
    @inline(__always)
    func forEachShared(_ body: (_ fingerprint: UInt64, _ texts: Span<Int32>) -> Void) {
        let pieces = pieces.span
        let lists = lists.span
        for number in 0..<count {
            let piece = pieces[number]
            guard piece.kin > 1, piece.kin <= limit else { continue }
            let end = Int(piece.last)
            body(piece.fingerprint, lists.extracting(end - Int(piece.texts)..<end))
        }
    }

    /// Takes in a bucket instead of the one before; counts for each text its pieces that are not everyone's, and those
    /// that no other kin has.
    mutating func read(
        _ bucket: Int, of shelves: [PieceShelves.Shelf], sizes: inout [Int32], own: inout [Int32]
    ) {
        clear(entries: shelves.reduce(0) { $0 + $1.places(bucket).count })
        var entry = 0
        for shelf in shelves {
            group(shelf, shelf.places(bucket), from: entry)
            entry += shelf.places(bucket).count
        }
        makeRoom()
        entry = 0
        for shelf in shelves {
            list(shelf, shelf.places(bucket), from: entry, sizes: &sizes, own: &own)
            entry += shelf.places(bucket).count
        }
    }

    private mutating func clear(entries: Int) {
        count = 0
        if numbers.count < entries {
            numbers = [Int32](repeating: 0, count: entries)
            pieces = [Piece](repeating: Piece(), count: entries)
        }
        var room = 64
        while room < 2 * entries { room *= 2 }
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(-1, count: room))
    }

    private mutating func group(_ shelf: PieceShelves.Shelf, _ places: Range<Int>, from first: Int) {
        // Taken out of self: their spans are needed at the same time.
        var (owned, table, named) = (Self.take(&pieces), Self.take(&slots), Self.take(&numbers))
        var known = count
        var pieces = owned.mutableSpan
        var slots = table.mutableSpan
        var numbers = named.mutableSpan
        let entries = shelf.entries.span
        let (kinOfTexts, mask) = (kin, slots.count - 1)
        let kin = kinOfTexts.span
        for place in places {
            let key = entries[place] &>> shelf.textBits
            let text = shelf.text(entries[place])
            var slot = Int(truncatingIfNeeded: key) & mask
            while slots[slot] >= 0, pieces[Int(slots[slot])].key != key { slot = (slot &+ 1) & mask }
            if slots[slot] < 0 {
                slots[slot] = Int32(truncatingIfNeeded: known)
                pieces[known] = Piece(key: key)
                known &+= 1
            }
            let isNew = pieces[Int(slots[slot])].count(Int32(truncatingIfNeeded: text), kin[text])
            numbers[first &+ place &- places.lowerBound] = isNew ? slots[slot] : -1
        }
        count = known
        (self.pieces, self.slots, self.numbers) = (owned, table, named)
    }

    /// Gives each piece with a list its place.
    private mutating func makeRoom() {
        var place: Int32 = 0
        for number in 0..<count where pieces[number].kin > 1 && pieces[number].kin <= limit {
            pieces[number].last = place
            place += pieces[number].texts
        }
        if lists.count < Int(place) { lists = [Int32](repeating: 0, count: Int(place)) }
    }

    private mutating func list(
        _ shelf: PieceShelves.Shelf, _ places: Range<Int>, from first: Int, sizes: inout [Int32], own: inout [Int32]
    ) {
        var (owned, filled) = (Self.take(&pieces), Self.take(&lists))
        var pieces = owned.mutableSpan
        var lists = filled.mutableSpan
        var sizes = sizes.mutableSpan
        var own = own.mutableSpan
        let entries = shelf.entries.span
        let (named, limit) = (numbers, limit)
        let numbers = named.span
        for place in places {
            let number = Int(numbers[first &+ place &- places.lowerBound])
            guard number >= 0, pieces[number].kin <= limit else { continue }
            let text = shelf.text(entries[place])
            sizes[text] &+= 1
            if pieces[number].kin == 1 {
                own[text] &+= 1
            } else {
                lists[Int(pieces[number].last)] = Int32(truncatingIfNeeded: text)
                pieces[number].last &+= 1
                pieces[number].fingerprint &+= Mixing.mixed(UInt64(truncatingIfNeeded: text) &+ 1)
            }
        }
        (self.pieces, self.lists) = (owned, filled)
    }

    private static func take<Element>(_ array: inout [Element]) -> [Element] {
        var taken: [Element] = []
        swap(&taken, &array)
        return taken
    }
}
