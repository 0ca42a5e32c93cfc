internal import TextSupport

/// A sentence as two texts are compared by it.
package struct ComparedSentence: Sendable, Hashable {
    /// The sentence as it was given.
    package let text: String
    /// The part of the text in which it stands, such as the number of a section; sentences keep to their part unless
    /// they were moved.
    package let group: Int
    let pieces: TextPieces
    /// The folded sentence.
    let folded: String
    /// The keys of the pieces with names hidden.
    let withoutNames: [PieceKey]
    /// The keys with numbers and names hidden: what a sentence and its copy have in common.
    let frame: [PieceKey]

    /// Makes a sentence; `names` are hidden where it is asked whether only names differ: those of the organ that speaks,
    /// such as 柳溪镇人民政府 and 柳溪镇.
    package init(_ text: String, group: Int, names: HiddenNames = HiddenNames([])) {
        self.text = text
        self.group = group
        pieces = TextPieces(text)
        let keys = pieces.pieces.map(\.key)
        folded = PieceKey.text(keys)
        withoutNames = names.hidden(in: keys)
        frame = names.hidden(in: pieces.withoutNumbers)
    }
}

/// The names that one side of a comparison calls itself by.
package struct HiddenNames: Sendable, Hashable {
    /// The names as keys of pieces, the longest first.
    private let names: [[PieceKey]]
    /// What a name may begin with.
    private let starts: Set<PieceKey>

    /// Makes a list of names; empty ones are left out.
    package init(_ names: [String]) {
        self.names = Set(names.map { TextPieces($0).pieces.map(\.key) }).filter { !$0.isEmpty }
            .sorted { ($1.count, PieceKey.text($0)) < ($0.count, PieceKey.text($1)) }
        starts = Set(self.names.map { $0[0] })
    }

    /// Keys of pieces with one key in the place of each name.
    func hidden(in keys: [PieceKey]) -> [PieceKey] {
        guard keys.contains(where: starts.contains) else { return keys }
        var hidden: [PieceKey] = []
        var rest = keys[...]
        while let first = rest.first {
            if let name = names.first(where: { $0[0] == first && rest.starts(with: $0) }) {
                hidden.append(.hiddenName)
                rest = rest.dropFirst(name.count)
            } else {
                hidden.append(first)
                rest = rest.dropFirst()
            }
        }
        return hidden
    }
}
