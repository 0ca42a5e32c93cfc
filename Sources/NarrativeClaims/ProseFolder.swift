internal import DocumentModel
internal import ReportModel
internal import TextSupport

/// What a prose holds: never changed once it is made, and one for all copies, so that handing a prose to a rule costs no
/// more than a count.
@usableFromInline
final class ProseStorage: Sendable {
    @usableFromInline let scalars: [UInt32]
    @usableFromInline let parts: [Prose.Part]
    @usableFromInline let marks: [Int32]
    @usableFromInline let sectionHeadings: [Int]
    let offsets: [Int32]
    let document: Document

    init(_ text: ReportText) {
        var folder = ProseFolder()
        folder.fold(text)
        scalars = folder.scalars
        parts = folder.parts
        marks = folder.marks
        sectionHeadings = folder.sectionHeadings
        offsets = folder.offsets
        document = text.document
    }
}

/// Folds the titles, headings and sentences of a report one after the other.
private struct ProseFolder {
    private(set) var scalars: [UInt32] = []
    private(set) var offsets: [Int32] = []
    private(set) var parts: [Prose.Part] = []
    private(set) var marks: [Int32] = []
    private(set) var sectionHeadings: [Int] = []
    /// How many scalars were folded.
    private var count = 0

    mutating func fold(_ text: ReportText) {
        let bytes = text.document.text.span
        let room = Self.room(for: text.narrative)
        scalars = [UInt32](repeating: 0, count: room)
        offsets = [Int32](repeating: 0, count: room)
        for part in text.narrative.opening { fold(part, of: bytes, heading: .title, nil) }
        for section in text.narrative.sections {
            sectionHeadings.append(parts.count)
            fold(section.heading, of: bytes, .sectionHeading, section.number)
            for part in section.parts { fold(part, of: bytes, heading: .heading, section.number) }
        }
        scalars.removeLast(room - count)
        offsets.removeLast(room - count)
    }

    /// As many scalars as there can be: one for each byte, and a line feed behind each part.
    private static func room(for narrative: Narrative) -> Int {
        let opening = narrative.opening.reduce(0) { $0 + $1.piece.range.count + 1 }
        return narrative.sections.reduce(opening) { size, section in
            section.parts.reduce(size + section.heading.range.count + 1) { $0 + $1.piece.range.count + 1 }
        }
    }

    private mutating func fold(
        _ part: Narrative.Part, of bytes: Span<UInt8>, heading: Prose.Part.Kind, _ section: SectionNumber?
    ) {
        switch part {
        case .heading(let piece): fold(piece, of: bytes, heading, section)
        case .sentence(let piece): fold(piece, of: bytes, .sentence, section)
        }
    }

    private mutating func fold(
        _ piece: TextPiece, of bytes: Span<UInt8>, _ kind: Prose.Part.Kind, _ section: SectionNumber?
    ) {
        let start = count
        let end = Self.fold(piece.range, of: bytes, at: start, &scalars, &offsets, &marks)
        scalars[end] = 0x0A
        offsets[end] = Int32(truncatingIfNeeded: piece.range.upperBound)
        count = end + 1
        parts.append(
            Prose.Part(
                kind: kind, section: section, range: start..<end, piece: piece,
                startsLine: Self.startsLine(piece.range.lowerBound, bytes)))
    }

    /// Writes the folded scalars of some bytes from a place on; returns where they end.
    private static func fold(
        _ range: Range<Int>, of bytes: Span<UInt8>, at start: Int, _ scalars: inout [UInt32], _ offsets: inout [Int32],
        _ marks: inout [Int32]
    ) -> Int {
        var scalars = scalars.mutableSpan
        var offsets = offsets.mutableSpan
        var (end, position) = (start, range.lowerBound)
        while position < range.upperBound {
            offsets[end] = Int32(truncatingIfNeeded: position)
            let lead = bytes[position]
            if lead >= 0xE4, lead <= 0xE9 {
                // U+4000 to U+9FFF, ideographs, by far the most: they fold to themselves and are no marks.
                scalars[end] =
                    UInt32(lead & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
                    | UInt32(bytes[position + 2] & 0x3F)
                position += 3
            } else {
                guard let folded = TextFolding.fold(UTF8Text.nextScalar(bytes, &position)) else { continue }
                if isMark(folded) { marks.append(Int32(truncatingIfNeeded: end)) }
                scalars[end] = folded
            }
            end += 1
        }
        return end
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
