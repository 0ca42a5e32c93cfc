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

    init(_ field: FragmentField, _ search: LabelSearch) {
        self.field = field
        self.search = search
        // A word for nothing that is part of no label stands in a cell for numbers.
        let isValue = zip(field.fragments, search.owner).map { $0.value == .figure || ($0.value == .word && $1 == nil) }
        self.isValue = isValue
        valueLines = field.lines.filter { line in field[line: line].contains { isValue[$0] } }
        hasKnown = search.blocks.contains(where: \.isKnown)
    }

    /// The labels that have a part on a line.
    func blocks(on line: Int) -> [LabelBlock] { search.blocks(on: line).map { search.blocks[$0] } }

    /// Whether all that a line has stands together.
    func isAlone(_ line: Int) -> Bool { field[line: line].count == 1 }
}
