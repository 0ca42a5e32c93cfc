import CorpusQuery
import DocumentModel
import ReportAssembly
import ReportDiff
import ReportModel
import TextSupport

extension Workbench {
    /// The text of a section, its heading first, or of a line; nil where the report has no such section.
    func text(of place: CorpusPath.Place, in report: Int) throws(Diagnostic) -> String? {
        switch place {
        case .line(let number): return try SourceLine(number, report, self).text
        case .section(let number):
            let document = try document(of: report)
            guard let section = NarrativeSplitter.split(document).section(number) else { return nil }
            return ([section.heading] + section.parts.map(\.piece)).map(document.string).joined(separator: "\n")
        case .cells: return nil
        }
    }

    /// The prose of two reports side by side, without the headings inside sections where they say nothing.
    func narrative(
        _ old: Int, _ new: Int, headings: Bool = true
    ) throws(Diagnostic) -> NarrativeComparison {
        NarrativeComparison(
            old: try sections(of: old, headings), of: corpus.reports[old].organ, new: try sections(of: new, headings),
            of: corpus.reports[new].organ)
    }

    private func sections(of report: Int, _ headings: Bool) throws(Diagnostic) -> NarrativeComparison.Sections {
        let document = try document(of: report)
        return NarrativeSplitter.split(document).sections.map { section in
            let parts = section.parts.filter { part in
                if case .heading = part { headings } else { true }
            }
            return (section.number, parts.map { document.string($0.piece) })
        }
    }
}
