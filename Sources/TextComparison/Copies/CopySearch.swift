/// Finds out which of many texts share their wording.
///
/// A text is made of pieces, each five scalars in a row, and a piece that stands in it twice counts once. Pieces that
/// stand in the texts of many kin are everyone's wording and count for nothing. Of two texts the share is how many of
/// the smaller one's pieces the larger has too. All pairs of that share are found and no others; what comes out does
/// not depend on the number of cores.
///
/// Room: eight bytes for a piece of a part of the texts at a time, of which everyone's take no part as far as that is known;
/// two for each scalar; four for each place of a piece that several kin have, and eight more for each class of a text.
package struct CopySearch: Sendable {
    /// From this share on, in percent from 1 to 100, texts are a pair.
    package let share: Int
    /// A piece that stands in the texts of more than so many of a hundred kin is everyone's.
    package let common: Int
    /// A piece that stands in the texts of no more kin than this is never everyone's.
    package let commonFloor: Int
    /// Texts with fewer pieces, everyone's left out, take no part; at least 1.
    package let minimum: Int
    /// How many pairs of a text are listed.
    package let partners: Int
    /// Pieces that are laid out at a time: more than those of 20,000 reports, 200 MB.
    var piecesAtOnce = 25_000_000
    /// Pairs that are collected on a core before the best are chosen.
    var pairsAtOnce = 1 << 20

    /// Makes a search.
    package init(share: Int = 80, common: Int = 10, commonFloor: Int = 4, minimum: Int = 40, partners: Int = 50) {
        self.share = min(max(share, 1), 100)
        self.common = max(common, 0)
        self.commonFloor = max(commonFloor, 0)
        self.minimum = max(minimum, 1)
        self.partners = max(partners, 1)
    }

    /// The pairs and groups among texts, nil for those that could not be read, each with its kin.
    ///
    /// Texts of one kin, such as the reports of one organ, are never a pair.
    package func pairs(kin: [Int32], texts: [PackedText?]) -> CopyResult { result(kin, texts) }

    /// The pairs and groups among texts that all cores ask for.
    package func pairs(kin: [Int32], text: @Sendable (Int) -> [UInt32]?) -> CopyResult {
        result(kin, AllCores.map(kin.count) { text($0).map(PackedText.init) })
    }

    /// Texts that one core takes at a time.
    private static let shareSize = 32

    private func result(_ kin: [Int32], _ texts: [PackedText?]) -> CopyResult {
        let unread = texts.indices.filter { texts[$0] == nil }
        // Those of one kin side by side, so that a piece's kin are counted by looking at the last.
        let order = texts.indices.filter { texts[$0] != nil }.sorted { (kin[$0], $0) < (kin[$1], $1) }
        let kinInOrder = Self.numbered(order.map { kin[$0] })
        let lists = lists(kinInOrder, order.compactMap { texts[$0] })
        let sizes = TextSizes(
            sizes: Self.sum(lists.map(\.sizes), order.count), own: Self.sum(lists.map(\.own), order.count),
            share: share, minimum: minimum)
        let search = PartnerSearch(PieceClasses(lists, sizes), sizes, kin: kinInOrder)
        let names = sizes.texts.map { order[Int($0)] }
        var pieces = [Int](repeating: 0, count: kin.count)
        for (name, size) in zip(names, sizes.sizes) { pieces[name] = Int(size) }
        return CopyResult(tally(search, sizes, names, texts: kin.count), pieces: pieces, unread: unread)
    }

    /// The kin of texts, those of one kin side by side, numbered from 0.
    private static func numbered(_ kin: [Int32]) -> [Int32] {
        var numbers: [Int32] = []
        numbers.reserveCapacity(kin.count)
        var number: Int32 = 0
        for index in kin.indices {
            if index > 0, kin[index] != kin[index - 1] { number += 1 }
            numbers.append(number)
        }
        return numbers
    }

    private func lists(_ kin: [Int32], _ texts: [PackedText]) -> [PieceLists] {
        let limit = max(commonFloor, common * (kin.last.map { Int($0) + 1 } ?? 0) / 100)
        let shelves = PieceShelves(texts, kin: kin, limit: limit, atOnce: piecesAtOnce)
        var lists: [PieceLists] = []
        for slice in shelves.slices {
            let filled = shelves.shelves(slice)
            lists += AllCores.work(slice.count, { PieceLists(kin: kin, limit: limit) }) { lists, bucket in
                lists.add(bucket, of: filled)
            }
        }
        return lists
    }

    private static func sum(_ parts: [[Int32]], _ count: Int) -> [Int32] {
        parts.reduce(into: [Int32](repeating: 0, count: count)) { sum, part in
            for index in part.indices { sum[index] += part[index] }
        }
    }

    private func tally(_ search: PartnerSearch, _ sizes: TextSizes, _ names: [Int], texts: Int) -> PairTally {
        let (most, room, shareSize) = (partners, pairsAtOnce, Self.shareSize)
        let none = Desk(
            search: PartnerSearch.Desk(texts: names.count), tally: PairTally(texts: texts, most: most, room: room))
        let shareCount = (names.count + shareSize - 1) / shareSize
        let desks = AllCores.work(shareCount, { none }) { desk, share in
            for text in share * shareSize..<min((share + 1) * shareSize, names.count) {
                let size = Int(sizes.sizes[text])
                search.partners(of: text, &desk.search) { partner, shared in
                    desk.tally.add(
                        PairTally.Pair(names[text], names[partner], share: 100 * shared / size, shared: shared))
                }
            }
        }
        return desks.reduce(into: none.tally) { $0.add($1.tally) }
    }

    /// What one core works with.
    private struct Desk: Sendable {
        var search: PartnerSearch.Desk
        var tally: PairTally
    }
}
