internal import TextSupport

/// The blocks of a document in which the headings of the six sections stand, and those of its table of contents.
///
/// They are found when a report is loaded and kept with it, so that its text is split without looking for them again.
package struct SectionPlaces: Sendable, Hashable {
    /// The block of each section's heading in the place of the section's number; in the first and the last place the
    /// first and the last block of the table of contents. -1 for what was not found.
    private var blocks = SIMD8<Int32>(repeating: -1)

    /// Keeps the headings that were found, by their blocks, and the blocks of a table of contents, nil where there is none.
    package init(_ sections: [(section: SectionNumber, block: Int)], contents: ClosedRange<Int>? = nil) {
        // A document has no more blocks than lines and cells, whose limits are far below.
        for (section, block) in sections { blocks[section.rawValue] = Int32(clamping: block) }
        guard let contents else { return }
        blocks[0] = Int32(clamping: contents.lowerBound)
        blocks[7] = Int32(clamping: contents.upperBound)
    }

    /// The headings that were found, by their blocks, in the form's order.
    package var sections: [(section: SectionNumber, block: Int)] {
        SectionNumber.allCases.compactMap { section in block(section.rawValue).map { (section, $0) } }
    }

    /// The blocks of the table of contents; nil where there is none.
    package var contents: ClosedRange<Int>? {
        guard let first = block(0), let last = block(7), first <= last else { return nil }
        return first...last
    }

    /// Whether they can be those of a document with so many blocks: a cache may hold anything.
    package func fit(_ count: Int) -> Bool {
        let headings = sections.map(\.block)
        return Int(blocks.max()) < count && zip(headings, headings.dropFirst()).allSatisfy { $0 < $1 }
    }

    private func block(_ place: Int) -> Int? { blocks[place] < 0 ? nil : Int(blocks[place]) }

    func pack(into writer: inout PackedWriter) {
        for place in blocks.indices { writer.add(blocks[place]) }
    }

    init(packed reader: inout PackedReader) throws(PackingDamage) {
        for place in blocks.indices { blocks[place] = try reader.number() }
    }
}
