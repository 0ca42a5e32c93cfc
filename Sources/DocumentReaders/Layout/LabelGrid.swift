/// The fragments of a stretch with what they are: values, and parts of labels.
struct LabelGrid: Sendable {
    let field: FragmentField
    let search: LabelSearch
    /// For each fragment whether it is a value.
    let isValue: [Bool]
    /// The lines that have values.
    let valueLines: [Int]
    /// Whether any label is a known wording.
    let hasKnown: Bool
    /// For each line the labels that it crosses, from left to right.
    private let crossing: [[Int]]

    init(_ field: FragmentField, _ search: LabelSearch) {
        self.field = field
        self.search = search
        // A word for nothing that is part of no label stands in a cell for numbers.
        let isValue = zip(field.fragments, search.owner).map { $0.value == .figure || ($0.value == .word && $1 == nil) }
        self.isValue = isValue
        valueLines = field.lines.filter { line in field[line: line].contains { isValue[$0] } }
        var crossing: [[Int]] = Array(repeating: [], count: field.lines.count)
        for index in search.blocks.indices.sorted(by: { search.blocks[$0].box.left < search.blocks[$1].box.left }) {
            for line in search.blocks[index].lines { crossing[line - field.lines.lowerBound].append(index) }
        }
        self.crossing = crossing
        hasKnown = search.blocks.contains(where: \.isKnown)
    }

    /// The labels that have a part on a line.
    func blocks(on line: Int) -> [LabelBlock] { search.blocks(on: line).map { search.blocks[$0] } }

    /// The labels that a line crosses, from left to right: those of two lines are beside one of one line.
    func blocks(across line: Int) -> [LabelBlock] {
        crossing[line - field.lines.lowerBound].map { search.blocks[$0] }
    }

    /// Whether all that a line has stands together.
    func isAlone(_ line: Int) -> Bool { field[line: line].count == 1 }
}
