internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Prose {
    /// The first position of folded scalars in a range; nil where they do not stand there.
    func first(_ words: [UInt32], in range: Range<Int>) -> Int? {
        guard let head = words.first, range.count >= words.count else { return nil }
        let scalars = scalars
        for start in range.lowerBound...(range.upperBound - words.count)
        where scalars[start] == head && scalars[start..<start + words.count].elementsEqual(words) {
            return start
        }
        return nil
    }

    /// Whether folded scalars stand at a position.
    func stands(_ words: [UInt32], at position: Int) -> Bool {
        position >= 0 && position + words.count <= scalars.count
            && scalars[position..<position + words.count].elementsEqual(words)
    }

    /// The parts before the first section, by their indices.
    var opening: Range<Int> { 0..<(sectionHeadings.first ?? parts.count) }
}
