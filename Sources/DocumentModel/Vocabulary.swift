/// The wordings that a reader may expect in tables, handed in by whoever knows the form.
///
/// Where a page breaks a label over several lines, geometry alone does not always tell what belongs together; a joined
/// text that is a known wording settles it.
package struct Vocabulary: Sendable {
    /// Whether folded text (`TextFolding`) is a known wording, with or without its enumerator.
    package var knows: @Sendable (_ folded: [UInt32]) -> Bool

    /// Makes a vocabulary from what it knows.
    package init(knows: @escaping @Sendable (_ folded: [UInt32]) -> Bool) {
        self.knows = knows
    }

    /// Knows nothing.
    package static let none = Vocabulary { _ in false }
}
