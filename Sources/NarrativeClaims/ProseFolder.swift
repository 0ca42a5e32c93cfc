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
    let landmarks: [Landmark]
    let offsets: [Int32]
    let document: Document

    init(_ text: ReportText) {
        let room = ProseFolder.room(for: text.narrative)
        var folder = ProseFolder(room: room.parts)
        var marks: [Int32] = []
        var landmarks: [Landmark] = []
        var offsets: [Int32] = []
        scalars = [UInt32](capacity: room.scalars) { scalars in
            offsets = [Int32](capacity: room.scalars) { offsets in
                landmarks = [Landmark](capacity: room.scalars) { landmarks in
                    marks = [Int32](capacity: room.scalars) { marks in
                        folder.fold(text, &scalars, &offsets, &landmarks, &marks)
                    }
                }
            }
        }
        self.offsets = offsets
        self.landmarks = landmarks
        self.marks = marks
        parts = folder.parts
        sectionHeadings = folder.sectionHeadings
        document = text.document
    }
}

/// Folds the titles, headings and sentences of a report one after the other.
private struct ProseFolder {
    private(set) var parts: [Prose.Part] = []
    private(set) var sectionHeadings: [Int] = []
    private let table = FoldedScalar.table

    init(room: Int) {
        parts.reserveCapacity(room)
    }

    /// As many scalars as there can be, one for each byte and a line feed behind each part, and the number of parts.
    static func room(for narrative: Narrative) -> (scalars: Int, parts: Int) {
        var (scalars, parts) = (0, narrative.opening.count)
        for part in narrative.opening { scalars += part.piece.range.count }
        for section in narrative.sections {
            parts += section.parts.count + 1
            scalars += section.heading.range.count
            for part in section.parts { scalars += part.piece.range.count }
        }
        return (scalars + parts, parts)
    }

    mutating func fold(
        _ text: ReportText, _ scalars: inout OutputSpan<UInt32>, _ offsets: inout OutputSpan<Int32>,
        _ landmarks: inout OutputSpan<Landmark>, _ marks: inout OutputSpan<Int32>
    ) {
        let bytes = text.document.text.span
        func fold(_ piece: TextPiece, _ kind: Prose.Part.Kind, _ section: SectionNumber?) {
            let start = scalars.count
            append(piece.range, of: bytes, &scalars, &offsets, &landmarks, &marks)
            let end = scalars.count
            landmarks.append(Landmark(position: Int32(truncatingIfNeeded: end), roles: .citation))
            scalars.append(0x0A)
            offsets.append(Int32(truncatingIfNeeded: piece.range.upperBound))
            parts.append(
                Prose.Part(
                    kind: kind, section: section, range: start..<end, piece: piece,
                    startsLine: Self.startsLine(piece.range.lowerBound, bytes)))
        }
        func fold(_ part: Narrative.Part, heading: Prose.Part.Kind, _ section: SectionNumber?) {
            switch part {
            case .heading(let piece): fold(piece, heading, section)
            case .sentence(let piece): fold(piece, .sentence, section)
            }
        }
        for part in text.narrative.opening { fold(part, heading: .title, nil) }
        for section in text.narrative.sections {
            sectionHeadings.append(parts.count)
            fold(section.heading, .sectionHeading, section.number)
            for part in section.parts { fold(part, heading: .heading, section.number) }
        }
    }

    /// Appends the folded scalars of some bytes.
    private func append(
        _ range: Range<Int>, of bytes: Span<UInt8>, _ scalars: inout OutputSpan<UInt32>,
        _ offsets: inout OutputSpan<Int32>, _ landmarks: inout OutputSpan<Landmark>, _ marks: inout OutputSpan<Int32>
    ) {
        let table = table.span
        var position = range.lowerBound
        while position < range.upperBound {
            let offset = Int32(truncatingIfNeeded: position)
            let end = Int32(truncatingIfNeeded: scalars.count)
            let lead = bytes[position]
            let scalar: UInt32
            if lead & 0xF0 == 0xE0 {
                // U+0800 to U+FFFF: ideographs and their marks, by far the most.
                scalar =
                    UInt32(lead & 0x0F) << 12 | UInt32(bytes[position &+ 1] & 0x3F) << 6
                    | UInt32(bytes[position &+ 2] & 0x3F)
                position &+= 3
            } else {
                scalar = UTF8Text.nextScalar(bytes, &position)
            }
            if scalar < 0x10000 {
                let folded = table[Int(scalar)]
                guard !folded.isDropped else { continue }
                scalars.append(folded.scalar)
                let roles = folded.roles
                if !roles.isEmpty {
                    landmarks.append(Landmark(position: end, roles: roles))
                    if roles.contains(.mark) { marks.append(end) }
                }
            } else {
                // Outside of the basic plane there are ideographs and pictures, which fold to themselves.
                scalars.append(scalar)
                landmarks.append(Landmark(position: end, roles: .mark))
                marks.append(end)
            }
            offsets.append(offset)
        }
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
