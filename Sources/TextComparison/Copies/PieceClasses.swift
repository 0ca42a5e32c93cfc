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
    private var classes: [Int32] = []

    /// Takes lists together.
    init(_ lists: [PieceLists], _ order: TextSizes) {
        let groups = AllCores.map(1 << PieceLists.shelfBits) { shelf in
            Group(lists.map { $0.shelves[shelf] }, order)
        }
        merge(groups)
        index(order)
    }

    /// The places of the texts of a class.
    func texts(of number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

    /// The classes of a text.
    func classes(of text: Int) -> ArraySlice<Int32> { classes[firsts[text]..<firsts[text + 1]] }

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
        var next = [Int](repeating: 0, count: most + 2)
        for group in groups {
            for number in group.weights.indices { next[group.texts(of: number).count + 1] += 1 }
        }
        for length in 1..<next.count { next[length] += next[length - 1] }
        var order = [(group: Int32, number: Int32)](repeating: (0, 0), count: next[next.count - 1])
        for (place, group) in groups.enumerated() {
            for number in group.weights.indices {
                let length = group.texts(of: number).count
                order[next[length]] = (Int32(truncatingIfNeeded: place), Int32(truncatingIfNeeded: number))
                next[length] += 1
            }
        }
        weights.reserveCapacity(order.count)
        texts.reserveCapacity(groups.reduce(0) { $0 + $1.texts.count })
        for (place, number) in order {
            let group = groups[Int(place)]
            weights.append(group.weights[Int(number)])
            texts += group.texts[group.texts(of: Int(number))]
            starts.append(texts.count)
        }
    }

    private mutating func index(_ order: TextSizes) {
        let isIndexed = order.texts.indices.map(order.mayBeCopied)
        firsts = [Int](repeating: 0, count: isIndexed.count + 1)
        for text in texts where isIndexed[Int(text)] { firsts[Int(text) + 1] += 1 }
        for text in isIndexed.indices { firsts[text + 1] += firsts[text] }
        var next = firsts
        classes = [Int32](repeating: 0, count: firsts[isIndexed.count])
        for number in weights.indices {
            for place in texts(of: number) {
                let text = Int(texts[place])
                guard isIndexed[text] else { continue }
                classes[next[text]] = Int32(truncatingIfNeeded: number)
                next[text] += 1
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
        init(_ shelves: [PieceLists.Shelf], _ order: TextSizes) {
            var table = KeyTable()
            for shelf in shelves {
                var start = 0
                for (fingerprint, end) in zip(shelf.fingerprints, shelf.ends) {
                    let list = start..<end
                    start = end
                    let mayCount = list.contains { order.mayBeCopied(Int(order.places[Int(shelf.texts[$0])])) }
                    guard mayCount else { continue }
                    let number = table.number(of: fingerprint)
                    if number == weights.count {
                        weights.append(0)
                        texts += shelf.texts[list].map { order.places[Int($0)] }.sorted()
                        ends.append(texts.count)
                        longest = max(longest, list.count)
                    }
                    weights[number] += 1
                }
            }
        }

        func texts(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }
    }
}
