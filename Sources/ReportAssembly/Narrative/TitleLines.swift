import DocumentModel
import TextSupport

/// The lines of a document that are a report's title: one, or up to three that are it only together.
struct TitleLines {
    let title: ReportTitle
    /// How many there are.
    let count: Int
    /// Whether the last of them is a title alone that names no organ, as many links to reports are.
    private let isLikeLink: Bool

    /// The title that ends with the last of some pieces; nil where it is none.
    ///
    /// Where a piece is no title alone, or names no organ, or but the end of one (办事处), it is read with those above it.
    init?(endingWith pieces: some BidirectionalCollection<TextPiece>, in document: Document) {
        guard let last = pieces.last, Self.mayEndTitle(last, document) else { return nil }
        var known: (title: ReportTitle, count: Int)?
        var text: [Unicode.Scalar] = []
        for (count, piece) in zip(1..., pieces.suffix(Self.most).reversed()) {
            guard count == 1 || Self.mayBeginTitle(piece, document) else { break }
            let line = Self.text(piece, document)
            if let known, !Self.isOrgan(line, above: known.title) { break }
            text = line + text
            guard let title = ReportTitle(text, ofSeveralLines: count > 1 && known == nil) else {
                if known != nil { break }
                continue
            }
            known = (title, count)
            if let organ = title.organ, !Self.isEndOfName(organ) { break }
        }
        guard let known else { return nil }
        title = known.title
        count = known.count
        isLikeLink = known.count > 1 && ReportTitle(Self.text(last, document)).map { $0.organ == nil } ?? false
    }

    /// Whether a report of another organ or year than a title's begins here.
    ///
    /// What is called otherwise than on the form, or stands below the name of the same organ without naming it, is a
    /// link in the navigation of the report's page.
    func isAnotherReport(than other: ReportTitle) -> Bool {
        !title.isOfSameReport(as: other) && (title.isOfForm || !other.isOfForm)
            && !(isLikeLink && title.isOfSameOrgan(as: other))
    }

    /// Whether a line is an organ's name, or begins the one that a title has but the end of.
    private static func isOrgan(_ line: [Unicode.Scalar], above title: ReportTitle) -> Bool {
        guard ReportTitle.cleaned(line[...])?.count == line.count else { return false }
        return title.organ != nil
            || FileTitle.organEndings.contains { line.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars) }
    }

    /// Whether a piece is short and ends with the word for a report, or nearly: all that can be told without making a
    /// string of it.
    static func mayEndTitle(_ piece: TextPiece, _ document: Document) -> Bool {
        guard piece.range.count <= maximumBytes else { return false }
        let bytes = document.text.span
        var end = piece.range.upperBound
        var left = longestAnnouncement + 1
        while left > 0, end > piece.range.lowerBound {
            if end - 3 >= piece.range.lowerBound, bytes[end - 3] >= 0xE4, bytes[end - 3] <= 0xE9 {
                // An ideograph, as nearly always.
                let last = UInt32(bytes[end - 3]) << 16 | UInt32(bytes[end - 2]) << 8 | UInt32(bytes[end - 1])
                if reportEnds.contains(last) { return true }
                end -= 3
                left -= 1
            } else if !UTF8Text.isBlank(UTF8Text.scalar(before: &end, in: bytes)) {
                left -= 1
            }
        }
        return false
    }

    /// Whether a piece is short and ends as a line of a title does that goes on below, not like a sentence: all that can
    /// be told without making a string of it.
    static func mayBeginTitle(_ piece: TextPiece, _ document: Document) -> Bool {
        guard piece.range.count <= maximumBytes else { return false }
        let bytes = document.text.span
        var end = piece.range.upperBound
        while end > piece.range.lowerBound {
            switch UTF8Text.scalar(before: &end, in: bytes) {
            case let blank where UTF8Text.isBlank(blank): continue
            case 0x30...0x39, 0xFF10...0xFF19, 0x3007, 0x3400...0x9FFF, 0x29, 0xFF09: return true
            default: return false
            }
        }
        return false
    }

    /// The scalars of a piece without blanks.
    private static func text(_ piece: TextPiece, _ document: Document) -> [Unicode.Scalar] {
        let bytes = document.text.span
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(piece.range.count)
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let value = UTF8Text.nextScalar(bytes, &position)
            if !UTF8Text.isBlank(value), let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return scalars
    }

    /// Whether an organ's name is but what one that is broken over two lines goes on with.
    private static func isEndOfName(_ organ: String) -> Bool {
        organ.utf8.count <= longestEnd && endsOfNames.contains(organ)
    }

    /// The most lines of one title: organ, year and what it is.
    static let most = 3
    private static let maximumBytes = 240
    /// What 报告 and 年报 end with, in simplified and traditional characters, by their three bytes.
    private static let reportEnds: [UInt32] = "告报報".unicodeScalars.map { scalar in
        String(scalar).utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }
    /// The most scalars behind the word for a report, as in 的公告.
    private static let longestAnnouncement = 3
    /// In bytes.
    private static let longestEnd = 15
    private static let endsOfNames: Set<String> = [
        "办事处", "街道办事处", "人民政府", "镇人民政府", "乡人民政府", "政府", "委员会", "管理委员会", "办公室",
    ]
}

extension ReportTitle {
    /// The title among the first paragraphs of a document, which may be broken over lines, with the last of these, or else
    /// the title that the file gives itself. `end` is the block of the first section's heading: on a page much may stand
    /// before it.
    static func found(in document: Document, before end: Int? = nil) -> (title: ReportTitle, line: TextPiece?)? {
        if let found = findInText(document, before: end) { return (found.title, found.line) }
        return document.properties.first { $0.name == "title" }.flatMap { property in
            document.string(property.value).split { "_-|—–".contains($0) }.lazy
                .compactMap { ReportTitle($0.filter { !$0.isWhitespace }) }.first
        }
        .map { ($0, nil) }
    }

    private static func findInText(_ document: Document, before end: Int?) -> (title: ReportTitle, line: TextPiece)? {
        let pieces = document.leadingPieces(20, before: end)
        var found: (title: ReportTitle, line: TextPiece)?
        for index in pieces.indices {
            guard let title = TitleLines(endingWith: pieces[...index], in: document)?.title else { continue }
            if title.organ != nil { return (title, pieces[index]) }
            found = found ?? (title, pieces[index])
        }
        return found
    }

    /// The indices of the pieces that are titles, or that are one together with those above or below them.
    static func lines(of pieces: [TextPiece], in document: Document) -> [Int] {
        var lines: [Int] = []
        for index in pieces.indices {
            guard let found = TitleLines(endingWith: pieces[...index], in: document) else { continue }
            lines += (index - found.count + 1...index).drop { line in lines.last.map { $0 >= line } ?? false }
        }
        return lines
    }

    /// All titles of a document that name an organ, but for one that is known by its last line.
    static func all(in document: Document, except known: TextPiece? = nil) -> [TitleLines] {
        var titles: [TitleLines] = []
        for (index, block) in document.blocks.enumerated() {
            guard case .paragraph(let piece) = block, TitleLines.mayEndTitle(piece, document),
                piece.range != known?.range
            else { continue }
            let pieces = document.titleLines(endingAt: index)
            // Few of the lines that end with the word for a report are on what is open to the public.
            guard pieces.contains(where: { publicHead.occurs(in: $0.range, of: document.text.span) }),
                let lines = TitleLines(endingWith: pieces, in: document), lines.title.organ != nil
            else { continue }
            titles.append(lines)
        }
        return titles
    }

    private static let publicHead = IdeographSearch("公", "公")
}

extension Document {
    /// A paragraph and those right above it that may be lines of one title; links between them do not count.
    fileprivate func titleLines(endingAt last: Int) -> [TextPiece] {
        var pieces: [TextPiece] = []
        for block in blocks[...last].reversed() {
            if pieces.count == TitleLines.most { break }
            switch block {
            case .paragraph(let piece):
                guard pieces.isEmpty || TitleLines.mayBeginTitle(piece, self) else { return pieces.reversed() }
                pieces.append(piece)
            case .table: return pieces.reversed()
            case .link: continue
            }
        }
        return pieces.reversed()
    }

    /// The first pieces of the document, paragraphs and cells alike: a title indented by a TAB is read as a cell.
    ///
    /// At least `count` of them where there are as many, and all before the block `end`.
    func leadingPieces(_ count: Int, before end: Int? = nil) -> [TextPiece] {
        var pieces: [TextPiece] = []
        for (index, block) in blocks.enumerated() {
            if pieces.count >= count, index >= end ?? 0 { break }
            switch block {
            case .paragraph(let piece): pieces.append(piece)
            case .table(let grid):
                pieces += grid.cells.lazy.filter { !$0.isBlank }.prefix(max(0, count - pieces.count))
            case .link: continue
            }
        }
        return pieces
    }
}
