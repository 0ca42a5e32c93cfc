package import DocumentModel
package import ReportModel
internal import TextSupport

/// The prose of a report folded for reading: its parts one after the other, without white space, in one form of digits
/// and punctuation (`TextFolding`), each scalar with its place in the source.
///
/// Positions are indices of `scalars`. Between two parts stands a line feed, which folded text never holds, so that
/// nothing is found across them.
@usableFromInline
package struct Prose: Sendable {
    @usableFromInline let storage: ProseStorage

    /// The folded scalars of all parts, a line feed behind each.
    @inlinable package var scalars: [UInt32] { storage.scalars }
    /// Titles, headings and sentences in the order of the source.
    @inlinable package var parts: [Part] { storage.parts }
    /// The positions of the scalars that are no Chinese characters, no letters and no digits: marks, brackets, signs.
    @inlinable package var marks: [Int32] { storage.marks }
    /// The indices of the parts that are headings of the six sections, ascending.
    @inlinable package var sectionHeadings: [Int] { storage.sectionHeadings }
    /// Where something may be read, in the order of the prose.
    var landmarks: [Landmark] { storage.landmarks }
    var document: Document { storage.document }

    /// A title, a heading or a sentence.
    @usableFromInline
    package struct Part: Sendable {
        /// What it is.
        package let kind: Kind
        /// The section in which it stands; nil for what stands before the first.
        package let section: SectionNumber?
        /// Its scalars, without the line feed behind them.
        package internal(set) var range: Range<Int>
        /// The piece of the document.
        package let piece: TextPiece
        /// Whether it begins a line of the document's text.
        package let startsLine: Bool

        /// The kinds of parts.
        @usableFromInline
        package enum Kind: Sendable, Hashable {
            /// A line of the report's title.
            case title
            /// The heading of one of the six sections.
            case sectionHeading
            /// A heading inside a section.
            case heading
            case sentence
        }
    }

    /// Folds the prose of a text.
    package init(_ text: ReportText) { storage = ProseStorage(text) }
}

extension Prose {
    /// The index of the part that holds a position.
    package func part(at position: Int) -> Int {
        let parts = parts.span
        var low = 0
        var high = parts.count - 1
        while low < high {
            let middle = (low &+ high &+ 1) >> 1
            if parts[middle].range.lowerBound <= position { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// Where a scalar begins in the document's text: a look at few of the stretches.
    private func offset(of position: Int) -> Int {
        let all = storage.stretches
        let stretches = all.span
        var low = 0
        var high = stretches.count - 1
        while low < high {
            let middle = (low &+ high &+ 1) >> 1
            if stretches[middle].position <= position { low = middle } else { high = middle - 1 }
        }
        return Int(stretches[low].offset) + 3 * (position - Int(stretches[low].position))
    }

    /// The bytes of the document's text that some scalars stand for, without white space behind them.
    package func bytes(of range: Range<Int>) -> Range<Int> {
        let start = offset(of: range.lowerBound)
        guard let last = range.last else { return start..<start }
        var end = range.count > 1 ? offset(of: last) : start
        let text = storage.document.text
        _ = UTF8Text.nextScalar(text.span, &end)
        return start..<end
    }

    /// The scalar at a position as it was published.
    package func published(_ position: Int) -> UInt32 {
        var offset = offset(of: position)
        let text = storage.document.text
        return UTF8Text.nextScalar(text.span, &offset)
    }

    /// The scalars of a prose as they were published, asked for from its beginning on.
    package struct PublishedScalars {
        private let storage: ProseStorage
        /// The stretch in which the last one stood.
        private var stretch = 0

        fileprivate init(_ storage: ProseStorage) { self.storage = storage }

        /// The scalar at a position, which is not before the one that was asked for last.
        package mutating func scalar(at position: Int) -> UInt32 {
            let all = storage.stretches
            let stretches = all.span
            while stretch + 1 < stretches.count, stretches[stretch + 1].position <= position { stretch += 1 }
            var offset = Int(stretches[stretch].offset) + 3 * (position - Int(stretches[stretch].position))
            let text = storage.document.text
            return UTF8Text.nextScalar(text.span, &offset)
        }
    }

    /// The scalars as they were published, for one who asks for many from the beginning on.
    package var publishedScalars: PublishedScalars { PublishedScalars(storage) }

    /// The text of some scalars as it was published.
    package func text(of range: Range<Int>) -> String {
        String(decoding: storage.document.text[bytes(of: range)], as: UTF8.self)
    }

    /// The folded text of some scalars.
    package func folded(_ range: Range<Int>) -> String { UTF8Text.string(scalars[range]) }

    /// Where a position stands in the source: its line and column, or the table, sheet or page of its part.
    package func anchor(of position: Int) -> SourceAnchor {
        let piece = parts[part(at: position)].piece
        guard case .text(let line, let column) = piece.anchor else { return piece.anchor }
        // A sentence may go on over several lines of a paragraph.
        let text = storage.document.text
        let bytes = text.span
        let before = piece.range.lowerBound..<offset(of: position)
        return .text(line: line, column: column + UTF8Text.scalarCount(bytes, before))
    }

    /// The positions of 镇, 乡, 道 and 木, with which the names of townships end.
    package var townEnds: [Int] {
        let landmarks = landmarks.span
        var positions: [Int] = []
        for index in 0..<landmarks.count where landmarks[index].roles.contains(.town) {
            positions.append(Int(landmarks[index].position))
        }
        return positions
    }

    /// All scalars of a section, its heading first; nil where the section was not found.
    package func range(of section: SectionNumber) -> Range<Int>? {
        guard let indices = partIndices(of: section), let last = indices.last else { return nil }
        return parts[indices.lowerBound].range.lowerBound..<parts[last].range.upperBound
    }

    /// The indices of a section's parts, its heading first; nil where the section was not found.
    package func partIndices(of section: SectionNumber) -> Range<Int>? {
        for (place, index) in sectionHeadings.enumerated() where parts[index].section == section {
            return index..<(place + 1 < sectionHeadings.count ? sectionHeadings[place + 1] : parts.count)
        }
        return nil
    }

    /// The positions at which a folded text stands in a range, by rising start.
    package func positions(of text: [UInt32], in range: Range<Int>) -> [Int] {
        guard let first = text.first, range.count >= text.count else { return [] }
        return (range.lowerBound...(range.upperBound - text.count)).filter { start in
            scalars[start] == first && scalars[start..<start + text.count].elementsEqual(text)
        }
    }
}
