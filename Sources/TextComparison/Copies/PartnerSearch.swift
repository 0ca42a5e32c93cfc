/// The search for the larger partners of texts.
///
/// A text and its partner share so much that what is left of the text without its rarest pieces is not enough: at least
/// one of those is shared. So only the lists of the rarest are gone through for candidates, and the others only
/// for as long as a candidate can still be a partner (prefix filtering; Bayardo, Ma and Srikant 2007). Nothing is missed and
/// nothing is estimated.
struct PartnerSearch: Sendable {
    private let classes: PieceClasses
    private let order: TextSizes
    /// For each place in the order of sizes the kin of the text there.
    private let kin: [Int32]

    init(_ classes: PieceClasses, _ order: TextSizes, kin: [Int32]) {
        self.classes = classes
        self.order = order
        self.kin = order.texts.map { kin[Int($0)] }
    }

    /// Calls the body with each text that is not smaller and shares enough with the one at a place, and how many pieces.
    func partners(of text: Int, _ desk: inout Desk, _ body: (_ partner: Int, _ shared: Int) -> Void) {
        guard order.mayBeCopied(text) else { return }
        let needed = order.needed[text]
        // Pieces in lists that were not gone through yet.
        var rest = order.shareable[text]
        var left = classes.classes(of: text)
        while rest >= needed, let entry = left.popFirst() {
            rest -= classes.weights[Int(entry.number)]
            desk.count(classes.texts.span, classes.rest(behind: entry), classes.weights[Int(entry.number)])
        }
        desk.choose(kin, not: kin[text], atLeast: needed - rest)
        while !desk.candidates.isEmpty, let entry = left.popFirst() {
            rest -= classes.weights[Int(entry.number)]
            countCandidates(entry, &desk)
            desk.drop(below: needed - rest)
        }
        for partner in desk.candidates { body(Int(partner), Int(desk.shared[Int(partner)])) }
        desk.clear()
    }

    /// Counts for the candidates only, by whichever way is the shorter.
    private func countCandidates(_ entry: PieceClasses.Entry, _ desk: inout Desk) {
        let part = classes.rest(behind: entry)
        let weight = classes.weights[Int(entry.number)]
        let steps = Int.bitWidth - part.count.leadingZeroBitCount
        guard desk.candidates.count * steps < part.count else {
            return desk.count(classes.texts.span, part, weight)
        }
        for other in desk.candidates {
            let place = classes.place(of: other, in: part)
            if place < part.upperBound, classes.texts[place] == other { desk.shared[Int(other)] &+= weight }
        }
    }
}

extension PartnerSearch {
    /// What one core needs for the search.
    struct Desk: Sendable {
        /// For each text how many pieces it is known to share with the one that is looked at.
        fileprivate var shared: [Int32]
        /// The texts that share any, of which the first `touchedCount` are in use.
        private var touched: [Int32]
        private var touchedCount = 0
        /// The texts that may still be partners.
        fileprivate var candidates: [Int32] = []

        /// Makes room for texts.
        init(texts: Int) {
            shared = [Int32](repeating: 0, count: texts)
            // One more: each is written down before it is known whether it was.
            touched = [Int32](repeating: 0, count: texts + 1)
        }

        /// Counts some pieces for each text of a list.
        fileprivate mutating func count(_ texts: Span<Int32>, _ places: Range<Int>, _ pieces: Int32) {
            Self.count(texts, places, pieces, &shared, &touched, &touchedCount)
        }

        private static func count(
            _ texts: Span<Int32>, _ places: Range<Int>, _ pieces: Int32, _ shared: inout [Int32],
            _ touched: inout [Int32], _ touchedCount: inout Int
        ) {
            var shared = shared.mutableSpan
            var touched = touched.mutableSpan
            var count = touchedCount
            for place in places {
                let other = texts[place]
                let before = shared[Int(other)]
                touched[count] = other
                count &+= before == 0 ? 1 : 0
                shared[Int(other)] = before &+ pieces
            }
            touchedCount = count
        }

        /// The candidates are the texts of other kin that share so much already.
        fileprivate mutating func choose(_ kin: [Int32], not own: Int32, atLeast least: Int32) {
            for other in touched[..<touchedCount] where shared[Int(other)] >= least && kin[Int(other)] != own {
                candidates.append(other)
            }
        }

        /// Drops the candidates that share less.
        fileprivate mutating func drop(below least: Int32) {
            let shared = shared
            candidates.removeAll { shared[Int($0)] < least }
        }

        /// Forgets what was counted.
        fileprivate mutating func clear() {
            for other in touched[..<touchedCount] { shared[Int(other)] = 0 }
            touchedCount = 0
            candidates.removeAll(keepingCapacity: true)
        }
    }
}
