package import ReportModel
package import DocumentModel
import TextComparison
import TextSupport

/// Splits the prose of a document into the six sections, their sub-headings and sentences.
package enum NarrativeSplitter {
    /// The narrative of a document; sections whose headings were not found are left out.
    package static func split(_ document: Document) -> Narrative {
        split(document, at: SectionFinder.places(in: document), only: nil)
    }

    /// The narrative of a document whose headings were found when its report was loaded: all of it, or some sections
    /// without what stands before the first.
    package static func split(
        _ document: Document, of report: Report, only wanted: Set<SectionNumber>? = nil
    ) -> Narrative {
        let isFitting = report.sections.fit(document.blocks.count)
        return split(document, at: isFitting ? report.sections : SectionFinder.places(in: document), only: wanted)
    }

    private static func split(
        _ document: Document, at places: SectionPlaces, only wanted: Set<SectionNumber>?
    ) -> Narrative {
        let headings = places.sections
        var folded: [UInt32] = []
        let sections = headings.indices.compactMap { index -> Narrative.Section? in
            let heading = headings[index]
            guard wanted?.contains(heading.section) ?? true else { return nil }
            let end = index + 1 < headings.count ? headings[index + 1].block : document.blocks.count
            return section(heading.section, heading.block, before: end, document, &folded)
        }
        return Narrative(
            opening: wanted == nil ? opening(document, before: headings.first?.block, places.contents) : [],
            sections: sections)
    }

    /// A section from the block of its heading to that of the next.
    private static func section(
        _ number: SectionNumber, _ start: Int, before end: Int, _ document: Document, _ folded: inout [UInt32]
    ) -> Narrative.Section? {
        guard case .paragraph(let piece) = document.blocks[start] else { return nil }
        let (title, rest) = inlineText(of: piece, number, document)
        var parts = rest
        for index in (start + 1)..<end {
            if case .paragraph(let piece) = document.blocks[index] { append(piece, document, &folded, to: &parts) }
        }
        return Narrative.Section(number: number, heading: title, parts: parts)
    }

    /// What stands before the first section, from the title on and without a table of contents: all of it where there is
    /// no title.
    private static func opening(
        _ document: Document, before end: Int?, _ contents: ClosedRange<Int>?
    ) -> [Narrative.Part] {
        var pieces = document.leadingPieces(20, before: end ?? document.blocks.count)
        if let end, case .paragraph(let heading) = document.blocks[end] {
            pieces.removeAll { $0.range.lowerBound >= heading.range.lowerBound }
        }
        if let contents, let lines = lines(contents, of: document) {
            pieces.removeAll { lines.overlaps($0.range) }
        }
        let titles = ReportTitle.lines(of: pieces, in: document)
        return pieces.indices.dropFirst(titles.first ?? 0).flatMap { index -> [Narrative.Part] in
            titles.contains(index)
                ? [.heading(pieces[index])] : sentences(in: pieces[index].range, of: pieces[index], document)
        }
    }

    /// The bytes of a table of contents, with the line 目录 above it.
    private static func lines(_ contents: ClosedRange<Int>, of document: Document) -> Range<Int>? {
        guard case .paragraph(let first) = document.blocks[contents.lowerBound],
            case .paragraph(let last) = document.blocks[contents.upperBound]
        else { return nil }
        var start = first.range.lowerBound
        if contents.lowerBound > 0, case .paragraph(let above) = document.blocks[contents.lowerBound - 1] {
            var folded: [UInt32] = []
            TextFolding.append(document.text.span, above.range, to: &folded)
            if folded == contentsWord { start = above.range.lowerBound }
        }
        return start..<last.range.upperBound
    }

    private static let contentsWord = TextFolding.scalars(of: "目录")

    /// A section's title and the text that stands on the same line behind it.
    private static func inlineText(
        of piece: TextPiece, _ section: SectionNumber, _ document: Document
    ) -> (TextPiece, [Narrative.Part]) {
        let bytes = document.text.span
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let start = position
            let scalar = UTF8Text.nextScalar(bytes, &position)
            guard isCloser(scalar), position < piece.range.upperBound else { continue }
            return (
                TextPiece(range: piece.range.lowerBound..<start, anchor: piece.anchor),
                sentences(in: position..<piece.range.upperBound, of: piece, document)
            )
        }
        return (piece, [])
    }

    /// Appends a paragraph as a sub-heading, sentences, or a sub-heading and the sentences behind it; `folded` is room for
    /// its folded text, kept from paragraph to paragraph.
    private static func append(
        _ piece: TextPiece, _ document: Document, _ folded: inout [UInt32], to parts: inout [Narrative.Part]
    ) {
        // As much of it as tells a label or an enumerator.
        folded.removeAll(keepingCapacity: true)
        TextFolding.append(document.text.span, piece.range, atMost: maximumLabel + 1, to: &folded)
        // What is left of a table outside it, such as a lone 第二十条第（八）项, is no prose.
        if folded.count <= maximumLabel, LabelIndex.shared.match(folded, approximately: false) != nil { return }
        var start = piece.range.lowerBound
        if Enumerator.leading(folded) != nil, let end = headingEnd(of: piece, document) {
            parts.append(.heading(TextPiece(range: start..<end, anchor: piece.anchor)))
            start = end
        }
        appendSentences(in: start..<piece.range.upperBound, of: piece, document, to: &parts)
    }

    /// Where the sub-heading at the start of an enumerated paragraph ends; nil where the paragraph is all prose.
    private static func headingEnd(of piece: TextPiece, _ document: Document) -> Int? {
        let bytes = document.text.span
        var position = piece.range.lowerBound
        var length = 0
        while position < piece.range.upperBound {
            let scalar = UTF8Text.nextScalar(bytes, &position)
            length += 1
            if length > maximumHeading { return nil }
            if isComma(scalar) { return nil }
            if isCloser(scalar) { return position }
        }
        return position
    }

    private static func sentences(in range: Range<Int>, of piece: TextPiece, _ document: Document) -> [Narrative.Part] {
        var parts: [Narrative.Part] = []
        appendSentences(in: range, of: piece, document, to: &parts)
        return parts
    }

    private static func appendSentences(
        in range: Range<Int>, of piece: TextPiece, _ document: Document, to parts: inout [Narrative.Part]
    ) {
        let bytes = document.text.span
        var place = piece.anchor
        var start = piece.range.lowerBound
        Sentences.split(bytes, range) { sentence in
            place = moved(place, over: start..<sentence.lowerBound, bytes)
            start = sentence.lowerBound
            parts.append(.sentence(TextPiece(range: sentence, anchor: place)))
        }
    }

    /// The place behind some bytes of a piece of one or more lines.
    private static func moved(_ place: SourceAnchor, over range: Range<Int>, _ bytes: Span<UInt8>) -> SourceAnchor {
        switch place {
        case .text(let line, let column):
            return .text(line: line, column: column + UTF8Text.scalarCount(bytes, range))
        // The sentences of a cell or a box have no place of their own.
        case .grid, .sheet, .box: return place
        }
    }

    /// The longest label that stands alone, in folded scalars.
    private static let maximumLabel = 40
    /// The longest sub-heading, in scalars.
    private static let maximumHeading = 30
    /// 。 ： :
    private static func isCloser(_ scalar: UInt32) -> Bool { scalar == 0x3002 || scalar == 0xFF1A || scalar == 0x3A }
    /// ， , ； ;
    private static func isComma(_ scalar: UInt32) -> Bool {
        scalar == 0xFF0C || scalar == 0x2C || scalar == 0xFF1B || scalar == 0x3B
    }
}
