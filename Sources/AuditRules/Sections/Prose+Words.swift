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

/// Words that are looked for where only a few places are of interest, so that no pass over the text is worth it.
struct Words: Sendable {
    private let words: [[UInt32]]
    /// A bit for every scalar that begins a word, of which a few share one.
    private let initials: UInt64

    init(_ words: [String]) {
        self.words = words.map(TextFolding.scalars(of:))
        initials = self.words.reduce(0) { $0 | 1 << UInt64(($1.first ?? 0) & 63) }
    }

    /// The place of the one that comes first in a range; nil where none stands there.
    func first(in range: Range<Int>, of prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        for start in range where mayBegin(scalars[start]) {
            if let word = word(at: start, scalars), start + word.count <= range.upperBound {
                return start..<start + word.count
            }
        }
        return nil
    }

    /// The place of the one that comes last in a range; nil where none stands there.
    func last(in range: Range<Int>, of prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        for start in range.reversed() where mayBegin(scalars[start]) {
            if let word = word(at: start, scalars), start + word.count <= range.upperBound {
                return start..<start + word.count
            }
        }
        return nil
    }

    /// Whether one of them stands in a range.
    func stand(in range: Range<Int>, of prose: Prose) -> Bool { first(in: range, of: prose) != nil }

    /// Whether one of them begins at a position.
    func stand(at position: Int, of prose: Prose) -> Bool {
        position < prose.scalars.count && mayBegin(prose.scalars[position]) && word(at: position, prose.scalars) != nil
    }

    private func mayBegin(_ scalar: UInt32) -> Bool { initials >> UInt64(scalar & 63) & 1 == 1 }

    private func word(at position: Int, _ scalars: [UInt32]) -> [UInt32]? {
        words.first { word in
            position + word.count <= scalars.count
                && scalars[position..<position + word.count].elementsEqual(word)
        }
    }
}
