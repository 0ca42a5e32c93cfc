/// Many phrases that are looked for in folded text at once, in one pass over the text.
///
/// The cost is a table lookup a scalar; only where two scalars begin a phrase are phrases compared.
package struct PhraseIndex: Sendable {
    /// A phrase that was found.
    package struct Hit: Sendable, Hashable {
        /// The phrase's number in the order in which the phrases were given.
        package let phrase: Int
        /// Where it stands among the scalars.
        package let range: Range<Int>

        /// Makes a hit from a phrase's number and its place.
        package init(phrase: Int, range: Range<Int>) {
            self.phrase = phrase
            self.range = range
        }
    }

    /// For each scalar below `tableSize` the number of its group from 1, or 0 where no phrase begins with it.
    private var groups: [UInt16]
    /// The phrases of each group, by their second scalar.
    private var entries: [[Entry]] = [[]]

    private struct Entry: Sendable {
        var second: UInt32
        var phrase: Int
        var scalars: [UInt32]
    }

    /// All scalars of the basic plane.
    private static let tableSize = 0x10000

    /// Makes an index of phrases, which are folded (`TextFolding`); those of less than two scalars are never found.
    package init(_ phrases: [String]) {
        groups = [UInt16](repeating: 0, count: Self.tableSize)
        for (number, phrase) in phrases.enumerated() {
            let scalars = TextFolding.scalars(of: phrase)
            guard scalars.count >= 2, Int(scalars[0]) < Self.tableSize else { continue }
            let first = Int(scalars[0])
            if groups[first] == 0 {
                groups[first] = UInt16(clamping: entries.count)
                entries.append([])
            }
            entries[Int(groups[first])].append(Entry(second: scalars[1], phrase: number, scalars: scalars))
        }
    }

    /// Reports every place of every phrase, by rising start; phrases that start at one place in the order given.
    package func find(in scalars: Span<UInt32>, _ report: (Hit) -> Void) {
        guard scalars.count >= 2 else { return }
        for start in 0..<(scalars.count - 1) {
            let first = Int(scalars[start])
            guard first < Self.tableSize else { continue }
            let group = Int(groups[first])
            guard group != 0 else { continue }
            let second = scalars[start + 1]
            for entry in entries[group] where entry.second == second {
                let end = start + entry.scalars.count
                guard end <= scalars.count, Self.stands(entry.scalars, at: start, in: scalars) else { continue }
                report(Hit(phrase: entry.phrase, range: start..<end))
            }
        }
    }

    private static func stands(_ phrase: [UInt32], at start: Int, in scalars: Span<UInt32>) -> Bool {
        for offset in phrase.indices.dropFirst(2) where scalars[start + offset] != phrase[offset] { return false }
        return true
    }
}
