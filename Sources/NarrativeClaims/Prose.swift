package import DocumentModel
package import ReportModel
internal import TextSupport

/// The prose of a report folded for reading: its parts one after the other, without white space, in one form of digits
/// and punctuation (`TextFolding`), each scalar with its place in the source.
///
/// Positions are indices of `scalars`. Between two parts stands a line feed, which folded text never holds, so that
/// nothing is found across them.
package struct Prose: Sendable {
    /// The folded scalars of all parts, a line feed behind each.
    package private(set) var scalars: [UInt32] = []
    /// Titles, headings and sentences in the order of the source.
    package private(set) var parts: [Part] = []
    /// The positions of the scalars that are no Chinese characters, no letters and no digits: marks, brackets, signs.
    package private(set) var marks: [Int32] = []
    /// The indices of the parts that are headings of the six sections, ascending.
    package private(set) var sectionHeadings: [Int] = []
    /// For each scalar where it begins in the document's text.
    private var offsets: [Int32] = []
    let document: Document

    /// A title, a heading or a sentence.
    package struct Part: Sendable {
        /// What it is.
        package let kind: Kind
        /// The section in which it stands; nil for what stands before the first.
        package let section: SectionNumber?
        /// Its scalars, without the line feed behind them.
        package let range: Range<Int>
        /// The piece of the document.
        package let piece: TextPiece
        /// Whether it begins a line of the document's text.
        package let startsLine: Bool

        /// The kinds of parts.
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
    package init(_ text: ReportText) {
        document = text.document
        let narrative = text.narrative
        let size = text.document.text.count
        scalars.reserveCapacity(size / 3)
        offsets.reserveCapacity(size / 3)
        let bytes = text.document.text.span
        for part in narrative.opening {
            switch part {
            case .heading(let piece): append(piece, of: bytes, .title, nil)
            case .sentence(let piece): append(piece, of: bytes, .sentence, nil)
            }
        }
        for section in narrative.sections {
            sectionHeadings.append(parts.count)
            append(section.heading, of: bytes, .sectionHeading, section.number)
            for part in section.parts {
                switch part {
                case .heading(let piece): append(piece, of: bytes, .heading, section.number)
                case .sentence(let piece): append(piece, of: bytes, .sentence, section.number)
                }
            }
        }
    }

    private mutating func append(
        _ piece: TextPiece, of bytes: Span<UInt8>, _ kind: Part.Kind, _ section: SectionNumber?
    ) {
        let start = scalars.count
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let offset = position
            guard let scalar = TextFolding.fold(UTF8Text.nextScalar(bytes, &position)) else { continue }
            if Self.isMark(scalar) { marks.append(Int32(truncatingIfNeeded: scalars.count)) }
            scalars.append(scalar)
            offsets.append(Int32(truncatingIfNeeded: offset))
        }
        parts.append(
            Part(
                kind: kind, section: section, range: start..<scalars.count, piece: piece,
                startsLine: Self.startsLine(piece.range.lowerBound, bytes)))
        scalars.append(0x0A)
        offsets.append(Int32(truncatingIfNeeded: piece.range.upperBound))
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        if scalar >= 0x3400 { return scalar > 0x9FFF }
        // The letters are folded to small ones.
        return scalar < 0x30 || (scalar > 0x39 && (scalar < 0x61 || scalar > 0x7A))
    }

    /// Whether nothing but blanks, as those that indent a paragraph, stands between a byte and the start of its line.
    private static func startsLine(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
        var start = offset
        while start > 0, bytes[start - 1] != 0x0A {
            start -= 1
            while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            var end = start
            guard UTF8Text.isBlank(UTF8Text.nextScalar(bytes, &end)) else { return false }
        }
        return true
    }
}

extension Prose {
    /// The index of the part that holds a position.
    package func part(at position: Int) -> Int {
        var low = 0
        var high = parts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if parts[middle].range.lowerBound <= position { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The bytes of the document's text that some scalars stand for, without white space behind them.
    package func bytes(of range: Range<Int>) -> Range<Int> {
        guard let last = range.last else { return Int(offsets[range.lowerBound])..<Int(offsets[range.lowerBound]) }
        var end = Int(offsets[last])
        _ = UTF8Text.nextScalar(document.text.span, &end)
        return Int(offsets[range.lowerBound])..<end
    }

    /// The scalar at a position as it was published.
    package func published(_ position: Int) -> UInt32 {
        var offset = Int(offsets[position])
        return UTF8Text.nextScalar(document.text.span, &offset)
    }

    /// The text of some scalars as it was published.
    package func text(of range: Range<Int>) -> String {
        String(decoding: document.text[bytes(of: range)], as: UTF8.self)
    }

    /// The folded text of some scalars.
    package func folded(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range].lazy.compactMap(Unicode.Scalar.init))
        return String(text)
    }

    /// Where a position stands in the source: its line and column, or the table, sheet or page of its part.
    package func anchor(of position: Int) -> SourceAnchor {
        let piece = parts[part(at: position)].piece
        guard case .text(let line, let column) = piece.anchor else { return piece.anchor }
        // A sentence may go on over several lines of a paragraph.
        let bytes = document.text.span
        let before = piece.range.lowerBound..<Int(offsets[position])
        return .text(line: line, column: column + UTF8Text.scalarCount(bytes, before))
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
