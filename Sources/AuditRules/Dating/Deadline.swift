internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension ReportReading {
    /// The day on which the report was published; nil where its source does not say.
    var publicationDay: CalendarDay? { report.publication?.date.map(CalendarDay.init) }

    /// The day of a deadline in the year after the fiscal year.
    func deadline(_ parameter: RuleParameter) -> CalendarDay {
        let (month, day) = settings.day(parameter)
        return CalendarDay(year: report.year + 1, month: month, day: day)
    }

    /// Where the source states the day of publication; nil where the place does not show it, as in a page's address.
    var publicationPassage: FoundPassage? {
        guard let date = report.publication?.date else { return nil }
        let document = contents.text.document
        let pieces = document.blocks.lazy.flatMap { block -> [TextPiece] in
            switch block {
            case .paragraph(let piece): [piece]
            case .table(let grid): grid.cells
            case .link: []
            }
        }
        guard let piece = pieces.first(where: { $0.anchor == date.place }),
            StatedDay.all(in: document, piece).contains(CalendarDay(date))
        else { return nil }
        return FoundPassage(Passage(piece, of: document))
    }

    /// An observation on the day of publication.
    func onPublication(severity: Severity? = nil, _ message: LocalizedText) -> Observation {
        Observation(
            severity: severity, reports: [index], passages: [publicationPassage].compactMap { $0 }, message: message)
    }
}
