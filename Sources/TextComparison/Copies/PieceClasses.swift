/// The pieces that stand in exactly the same texts, taken together: the inside of a sentence that some texts share is
/// one class, not thirty pieces. The pieces that two texts share are as many as there are in the classes of both.
///
/// Only classes in which a text stands that may have a larger partner; the rarest first.
struct PieceClasses: Sendable {
    /// For each class how many pieces are in it.
    private(set) var weights: [Int32] = []
    /// Where the texts of each class begin, and the end.
    private var starts: [Int] = [0]
    /// The places of the texts in the order of sizes, rising within each class.
    private(set) var texts: [Int32] = []
    /// Where the classes of each text begin, and the end.
    private var firsts: [Int] = []
    /// The classes of each text that may have a larger partner, the rarest first.
    private var classes: [Entry] = []

    /// A class of a text.
    struct Entry: Sendable {
        /// The number of the class.
        let number: Int32
        /// Where in the lists the text stands.
        fileprivate let place: Int32
    }

    /// Takes lists together.
    init(_ lists: [PieceLists], _ order: TextSizes) {
        let mayBeCopied = order.places.map { order.mayBeCopied(Int($0)) }
        let groups = AllCores.map(1 << PieceLists.shelfBits) { shelf in
            Group(lists.map { $0.shelves[shelf] }, order, mayBeCopied: mayBeCopied)
        }
        merge(groups)
        index(order)
    }

    /// The classes of a text.
    func classes(of text: Int) -> ArraySlice<Entry> { classes[firsts[text]..<firsts[text + 1]] }

    /// Where in the lists the text of an entry and the larger ones of its class stand.
    func rest(behind entry: Entry) -> Range<Int> { Int(entry.place)..<starts[Int(entry.number) + 1] }

    /// The first place in a part of the lists at which a text stands that is not below `text`.
    func place(of text: Int32, in part: Range<Int>) -> Int {
        var (low, high) = (part.lowerBound, part.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if texts[middle] < text { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func merge(_ groups: [Group]) {
        let most = groups.reduce(0) { max($0, $1.longest) }
        // Counted by the number of texts, which puts the rarest first.
        var counts = [Int](repeating: 0, count: most + 1)
        for group in groups {
            for number in group.weights.indices { counts[group.texts(of: number).count] += 1 }
        }
        starts.reserveCapacity(counts.reduce(1, +))
        var next = counts
        var number = 0
        for (length, count) in counts.enumerated() {
            next[length] = number
            number += count
            for _ in 0..<count { starts.append(starts[starts.count - 1] + length) }
        }
        weights = [Int32](repeating: 0, count: number)
        texts = [Int32](repeating: 0, count: starts[number])
        for group in groups { group.copy(starts, &next, &weights, &texts) }
    }

    private mutating func index(_ order: TextSizes) {
        let isIndexed = order.texts.indices.map(order.mayBeCopied)
        firsts = [Int](repeating: 0, count: isIndexed.count + 1)
        for text in texts where isIndexed[Int(text)] { firsts[Int(text) + 1] += 1 }
        for text in isIndexed.indices { firsts[text + 1] += firsts[text] }
        classes = [Entry](repeating: Entry(number: 0, place: 0), count: firsts[isIndexed.count])
        let (texts, starts) = (texts, starts)
        Self.index(texts.span, starts.span, isIndexed, firsts, &classes)
    }

    private static func index(
        _ texts: Span<Int32>, _ starts: Span<Int>, _ isIndexed: [Bool], _ firsts: [Int], _ classes: inout [Entry]
    ) {
        var firsts = firsts
        var next = firsts.mutableSpan
        var classes = classes.mutableSpan
        for number in 0..<starts.count - 1 {
            for place in starts[number]..<starts[number + 1] {
                let text = Int(texts[place])
                guard isIndexed[text] else { continue }
                classes[next[text]] = Entry(
                    number: Int32(truncatingIfNeeded: number), place: Int32(truncatingIfNeeded: place))
                next[text] &+= 1
            }
        }
    }

    /// The classes of one part of the fingerprints.
    private struct Group: Sendable {
        var weights: [Int32] = []
        var ends: [Int] = []
        var texts: [Int32] = []
        var longest = 0

        /// The same fingerprint is taken for the same texts: of any two lists by chance once in 2⁶⁴.
        init(_ shelves: [PieceLists.Shelf], _ order: TextSizes, mayBeCopied: [Bool]) {
            var table = KeyTable()
            var sorting = PlaceSorting(places: order.places.count)
            for shelf in shelves {
                var start = 0
                for (fingerprint, end) in zip(shelf.fingerprints, shelf.ends) {
                    let list = start..<end
                    start = end
                    guard list.contains(where: { mayBeCopied[Int(shelf.texts[$0])] }) else { continue }
                    let number = table.number(of: fingerprint)
                    if number == weights.count {
                        weights.append(0)
                        let first = texts.count
                        for place in list { texts.append(order.places[Int(shelf.texts[place])]) }
                        sorting.sort(&texts, from: first)
                        ends.append(texts.count)
                        longest = max(longest, list.count)
                    }
                    weights[number] += 1
                }
            }
        }

        /// Puts the weights and the texts of the classes to those of all; `next` is for each length the number of the next.
        func copy(_ starts: [Int], _ next: inout [Int], _ allWeights: inout [Int32], _ allTexts: inout [Int32]) {
            var weights = allWeights.mutableSpan
            var texts = allTexts.mutableSpan
            let own = self.texts.span
            for number in self.weights.indices {
                let list = self.texts(of: number)
                let name = next[list.count]
                next[list.count] += 1
                weights[name] = self.weights[number]
                let offset = starts[name] &- list.lowerBound
                for place in list { texts[place &+ offset] = own[place] }
            }
        }

        func texts(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }
    }
}
