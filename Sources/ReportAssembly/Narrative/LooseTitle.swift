import DocumentModel
import ReportModel
import TextSupport

/// What a document says of its organ and year where no line of it is a title with both.
struct LooseTitle {
    /// The organ that a title names.
    private(set) var organ: String?
    /// The year, and where the text states it, if the title does not.
    private(set) var year: Int?
    private(set) var yearPlace: SourceAnchor?

    /// Looks for a title with which a paragraph begins, or one without a year, whose year is that of the period that the
    /// figures are of. `end` is the block of the first section's heading.
    init(of document: Document, before end: Int?) {
        let pieces = document.leadingPieces(20, before: end)
        if let title = pieces.lazy.compactMap({ Self.title(beginning: $0, document) }).first {
            (organ, year) = (title.organ, title.year)
            return
        }
        organ = Self.organWithoutYear(pieces, document)
        guard organ != nil, let period = Self.period(in: document) else { return }
        (year, yearPlace) = period
    }

    /// That the year is taken from the text; nil where the title tells it.
    var yearNote: ReadingNote? {
        guard let year, let yearPlace else { return nil }
        return ReadingNote(
            .year, at: yearPlace,
            LocalizedText(
                zh: "标题没有写明年度，\(year) 年取自正文的统计期限",
                en: "the title tells no year; \(year) is that of the period in the text"))
    }

    /// The title that a paragraph goes on behind, with a sentence of its own.
    private static func title(beginning piece: TextPiece, _ document: Document) -> ReportTitle? {
        let scalars = TitleLines.text(piece, document)
        guard let end = scalars.prefix(longestTitle).firstRange(of: report)?.upperBound, end < scalars.count,
            openings.contains(where: scalars[end...].starts(with:)),
            let title = ReportTitle(Array(scalars[..<end])), title.organ != nil, title.isOfForm
        else { return nil }
        return title
    }

    /// The organ of a title without a year, on one line or two.
    private static func organWithoutYear(_ pieces: [TextPiece], _ document: Document) -> String? {
        for index in pieces.indices where TitleLines.mayEndTitle(pieces[index], document) {
            let line = TitleLines.text(pieces[index], document)
            if let organ = ReportTitle.organ(withoutYear: line) { return organ }
            guard index > 0, TitleLines.mayBeginTitle(pieces[index - 1], document),
                let organ = ReportTitle.organ(withoutYear: TitleLines.text(pieces[index - 1], document) + line)
            else { continue }
            return organ
        }
        return nil
    }

    /// The one year from whose 1月1日 to whose 12月31日 the text says that its figures are.
    private static func period(in document: Document) -> (year: Int, place: SourceAnchor)? {
        var found: (year: Int, place: SourceAnchor)?
        for case .paragraph(let piece) in document.blocks {
            var folded: [UInt32] = []
            TextFolding.append(document.text.span, piece.range, to: &folded)
            guard let first = folded.firstRange(of: firstDay),
                let last = folded[first.upperBound...].firstRange(of: lastDay),
                last.lowerBound - first.upperBound <= longestLink,
                let year = ReportTitle.onlyYear(
                    in: folded[max(0, first.lowerBound - 5)..<last.lowerBound].compactMap(Unicode.Scalar.init))
            else { continue }
            if let found, found.year != year { return nil }
            found = found ?? (year, piece.anchor)
        }
        return found
    }

    private static let report = Array("年度报告".unicodeScalars)
    /// Words with which the first sentence of a report begins.
    private static let openings = ["本报告", "本年度报告", "根据", "按照", "依据", "依照", "为", "现将", "一、", "目录"].map {
        Array($0.unicodeScalars)
    }
    /// 1月1日 and 12月31日, with the mark that stands before them.
    private static let firstDay = TextFolding.scalars(of: "年1月1日")
    private static let lastDay = TextFolding.scalars(of: "12月31日")
    /// The most scalars between the two: 起至2024年.
    private static let longestLink = 12
    /// In scalars.
    private static let longestTitle = 80
}
