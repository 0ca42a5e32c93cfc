import CorpusQuery
import DocumentModel
import ReportAssembly
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
}
