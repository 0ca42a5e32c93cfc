/// The texts in the order of their sizes, so that of two the one that comes first is the smaller.
struct TextSizes: Sendable {
    /// For each place in the order the text.
    let texts: [Int32]
    /// For each text its place.
    let places: [Int32]
    /// For each place how many pieces the text there has.
    let sizes: [Int32]
    /// For each place how many pieces the text there may share: those that another kin has too.
    let shareable: [Int32]
    /// For each place the fewest pieces that the text there shares with a larger one that is like it; 0 where the text
    /// is too small to take part.
    let needed: [Int32]

    /// Puts texts in order by how many pieces they have and how many are theirs alone.
    init(sizes all: [Int32], own: [Int32], share: Int, minimum: Int) {
        let order = all.indices.sorted { (all[$0], $0) < (all[$1], $1) }
        var places = [Int32](repeating: 0, count: all.count)
        for (place, text) in order.enumerated() { places[text] = Int32(truncatingIfNeeded: place) }
        self.places = places
        texts = order.map { Int32(truncatingIfNeeded: $0) }
        sizes = order.map { all[$0] }
        shareable = order.map { all[$0] - own[$0] }
        needed = order.map { text in
            let size = Int(all[text])
            return size < minimum ? 0 : Int32(truncatingIfNeeded: (share * size + 99) / 100)
        }
    }

    /// Whether the text at a place shares enough to have a partner that is not smaller.
    func mayBeCopied(_ place: Int) -> Bool { needed[place] > 0 && shareable[place] >= needed[place] }
}
