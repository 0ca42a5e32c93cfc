import CorpusQuery
import DocumentModel
import FileAccess
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// The two reports of a comparison and what they are called in it.
struct ComparedSides {
    var old: ReportInCorpus
    var new: ReportInCorpus
    var language: Language

    /// Which reports are compared, with the files that they were read from.
    var lines: [Line] {
        [old, new].map { side in
            let source = side.report.source
            return Line([
                Span(side.corpus.canonicalPath(of: side.index), role: .name),
                Span("  \(PathText.name(of: source.path))  sha256:\(source.hash.hex.prefix(12))", role: .faint),
            ])
        }
    }

    /// What tells a report from the other in the heading of a column: the years of one organ, the organs of one year,
    /// else the paths.
    func name(_ side: Side) -> String {
        let (a, b) = (old.report, new.report)
        let (own, other) = side == .old ? (a, b) : (b, a)
        if a.organ == b.organ, a.year != b.year { return String(own.year) }
        if a.year == b.year, a.organ.name != b.organ.name { return own.organ.name }
        let paths = (old.corpus.canonicalPath(of: old.index), new.corpus.canonicalPath(of: new.index))
        guard paths.0 == paths.1 else { return side == .old ? paths.0 : paths.1 }
        return own.source.path == other.source.path
            ? language.say(side == .old ? "前者" : "后者", side == .old ? "first" : "second") : own.source.path
    }

    /// The label of a cell on the form of the old side, or of the new one where the old has no such cell.
    func label(_ address: CellAddress) -> String {
        (old.form.has(address) ? old.form : new.form).label(of: address, in: language)
    }
}
