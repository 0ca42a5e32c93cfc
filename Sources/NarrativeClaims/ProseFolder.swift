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
    let stretches: [SourceStretch]
    let document: Document

    init(_ text: ReportText) {
        let room = ProseFolder.room(for: text.narrative)
        var folder = ProseFolder(room: room.parts)
        var marks: [Int32] = []
        var landmarks: [Landmark] = []
        var stretches: [SourceStretch] = []
        scalars = [UInt32](capacity: room.scalars) { scalars in
            landmarks = [Landmark](capacity: room.scalars) { landmarks in
                marks = [Int32](capacity: room.scalars) { marks in
                    // One at the beginning of each part and one at its end, and else no more than one for each byte.
                    stretches = [SourceStretch](capacity: room.scalars + room.parts) { stretches in
                        folder.fold(text, &scalars, &landmarks, &marks, &stretches)
                    }
                }
            }
        }
        self.landmarks = landmarks
        self.marks = marks
        self.stretches = stretches
        parts = folder.parts
        sectionHeadings = folder.sectionHeadings
        document = text.document
    }
}

/// Where a row of scalars stands in the source, each of three bytes but the last, as nearly all are: ideographs and their
/// marks. Of several that begin with the same scalar the last holds.
struct SourceStretch: Sendable {
    /// The index of the first scalar.
    let position: Int32
    /// Where it begins in the document's text.
    let offset: Int32

    init(_ position: Int, _ offset: Int) {
        self.position = Int32(truncatingIfNeeded: position)
        self.offset = Int32(truncatingIfNeeded: offset)
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
        _ text: ReportText, _ scalars: inout OutputSpan<UInt32>, _ landmarks: inout OutputSpan<Landmark>,
        _ marks: inout OutputSpan<Int32>, _ stretches: inout OutputSpan<SourceStretch>
    ) {
        let bytes = text.document.text.span
        take(text.narrative, bytes)
        for index in parts.indices {
            let piece = parts[index].piece.range
            let start = scalars.count
            append(piece, of: bytes, &scalars, &landmarks, &marks, &stretches)
            let end = scalars.count
            stretches.append(SourceStretch(end, piece.upperBound))
            landmarks.append(Landmark(position: Int32(truncatingIfNeeded: end), roles: .citation))
            scalars.append(0x0A)
            parts[index].range = start..<end
        }
    }

    /// Lists the parts, whose scalars are to follow.
    private mutating func take(_ narrative: Narrative, _ bytes: Span<UInt8>) {
        func take(_ piece: TextPiece, _ kind: Prose.Part.Kind, _ section: SectionNumber?) {
            parts.append(
                Prose.Part(
                    kind: kind, section: section, range: 0..<0, piece: piece,
                    startsLine: Self.startsLine(piece.range.lowerBound, bytes)))
        }
        func take(_ part: Narrative.Part, heading: Prose.Part.Kind, _ section: SectionNumber?) {
            switch part {
            case .heading(let piece): take(piece, heading, section)
            case .sentence(let piece): take(piece, .sentence, section)
            }
        }
        for part in narrative.opening { take(part, heading: .title, nil) }
        for section in narrative.sections {
            sectionHeadings.append(parts.count)
            take(section.heading, .sectionHeading, section.number)
            for part in section.parts { take(part, heading: .heading, section.number) }
        }
    }

    /// Appends the folded scalars of some bytes.
    @inline(__always)
    private func append(
        _ range: Range<Int>, of bytes: Span<UInt8>, _ scalars: inout OutputSpan<UInt32>,
        _ landmarks: inout OutputSpan<Landmark>, _ marks: inout OutputSpan<Int32>,
        _ stretches: inout OutputSpan<SourceStretch>
    ) {
        let table = table.span
        var position = range.lowerBound
        stretches.append(SourceStretch(scalars.count, position))
        while position < range.upperBound {
            if let word = bytes.eightBytes(at: position), word & 0xF0 == 0xE0 {
                // U+0800 to U+FFFF: ideographs and their marks, by far the most. One look at the bounds is for all three.
                let folded = table[Int((word & 0x0F) << 12 | (word >> 2) & 0x0FC0 | (word >> 16) & 0x3F)]
                position &+= 3
                if folded.isPlain {
                    scalars.append(folded.scalar)
                } else if folded.isDropped {
                    stretches.append(SourceStretch(scalars.count, position))
                } else {
                    Self.append(folded, &scalars, &landmarks, &marks)
                }
                continue
            }
            var next = position
            let scalar = UTF8Text.nextScalar(bytes, &next)
            position = next
            if scalar >= 0x10000 {
                // Outside of the basic plane there are ideographs and pictures, which fold to themselves.
                marks.append(Int32(truncatingIfNeeded: scalars.count))
                scalars.append(scalar)
            } else if !table[Int(scalar)].isDropped {
                Self.append(table[Int(scalar)], &scalars, &landmarks, &marks)
            }
            stretches.append(SourceStretch(scalars.count, position))
        }
    }

    private static func append(
        _ folded: FoldedScalar, _ scalars: inout OutputSpan<UInt32>, _ landmarks: inout OutputSpan<Landmark>,
        _ marks: inout OutputSpan<Int32>
    ) {
        let position = Int32(truncatingIfNeeded: scalars.count)
        scalars.append(folded.scalar)
        let roles = folded.roles
        if roles.contains(.mark) { marks.append(position) }
        if !roles.isSubset(of: .mark) { landmarks.append(Landmark(position: position, roles: roles)) }
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
