package import DocumentModel
package import ReportModel

/// A passage of a report's prose: what is quoted, in the sentence in which it stands.
package struct Passage: Sendable, Hashable {
    /// The section in which it stands; nil for what stands before the first.
    package let section: SectionNumber?
    /// The sentence or heading, as published.
    package private(set) var sentence: String
    /// What is meant of the sentence, in UTF-8 bytes of it.
    package let marked: Range<Int>
    private let packedPlace: PackedAnchor
    /// The byte of the document's text at which it begins.
    package let offset: Int

    /// Makes a passage from its parts.
    init(section: SectionNumber?, sentence: String, marked: Range<Int>, place: SourceAnchor, offset: Int) {
        self.section = section
        self.sentence = sentence
        self.marked = marked
        packedPlace = PackedAnchor(place)
        self.offset = offset
    }

    /// Where what is meant begins.
    package var place: SourceAnchor { packedPlace.anchor }

    /// The same passage; where one of some others has its very sentence, as copied ones do, the text is kept once.
    package func sharingText(with others: some Sequence<Passage>) -> Passage {
        var passage = self
        if let same = others.first(where: { $0.sentence == sentence }) { passage.sentence = same.sentence }
        return passage
    }

    /// What is meant, as published.
    package var exact: String {
        let start = sentence.utf8.index(sentence.startIndex, offsetBy: marked.lowerBound)
        return String(Substring(sentence.utf8[start...].prefix(marked.count)))
    }
}

extension Passage {
    /// A piece of a document outside its prose, quoted whole.
    package init(_ piece: TextPiece, of document: Document) {
        let sentence = document.string(piece)
        self.init(
            section: nil, sentence: sentence, marked: 0..<sentence.utf8.count, place: piece.anchor,
            offset: piece.range.lowerBound)
    }
}

extension Prose {
    /// The passage at a range of scalars, which lies in one part or begins in it.
    package func passage(_ range: Range<Int>) -> Passage {
        let part = parts[part(at: range.lowerBound)]
        let inside = range.clamped(to: part.range)
        let whole = part.piece.range
        let bytes = bytes(of: inside)
        return Passage(
            section: part.section, sentence: document.string(part.piece),
            marked: bytes.lowerBound - whole.lowerBound..<bytes.upperBound - whole.lowerBound,
            place: anchor(of: inside.lowerBound), offset: bytes.lowerBound)
    }

    /// The passage that is a whole part.
    package func passage(part index: Int) -> Passage { passage(parts[index].range) }
}
