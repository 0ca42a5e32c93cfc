internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Prose {
    /// The first position of folded scalars in a range; nil where they do not stand there.
    func first(_ words: [UInt32], in range: Range<Int>) -> Int? {
        guard let head = words.first, range.count >= words.count else { return nil }
        let scalars = scalars
        let (own, span) = (words.span, scalars.span)
        for start in range.lowerBound...(range.upperBound - words.count)
        where span[start] == head && Self.stands(own, at: start, in: span) {
            return start
        }
        return nil
    }

    /// Whether folded scalars stand at a position.
    func stands(_ words: [UInt32], at position: Int) -> Bool {
        let scalars = scalars
        return position >= 0 && position + words.count <= scalars.count
            && Self.stands(words.span, at: position, in: scalars.span)
    }

    private static func stands(_ words: Span<UInt32>, at position: Int, in scalars: Span<UInt32>) -> Bool {
        for offset in 0..<words.count where scalars[position + offset] != words[offset] { return false }
        return true
    }

    /// The parts before the first section, by their indices.
    var opening: Range<Int> { 0..<(sectionHeadings.first ?? parts.count) }
}
