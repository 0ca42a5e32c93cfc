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
            let text = try text(of: report)
            guard let section = text.narrative.section(number) else { return nil }
            return ([section.heading] + section.parts.map(\.piece)).map(text.document.string).joined(separator: "\n")
        case .cells: return nil
        }
    }

    /// The text of a report, read again from its source; throws E-changed where that has other bytes now.
    func text(of report: Int) throws(Diagnostic) -> ReportText {
        let document = try document(of: report)
        return ReportText(document, narrative: NarrativeSplitter.split(document, of: corpus.reports[report]))
    }

    /// The prose of two reports side by side, without the headings inside sections where they say nothing.
    func narrative(
        _ old: ReportWithText, _ new: ReportWithText, sections: Set<SectionNumber> = Set(SectionNumber.allCases),
        headings: Bool = true
    ) -> NarrativeComparison {
        NarrativeComparison(
            old: self.sections(sections, of: old.text, headings), of: corpus.reports[old.report].organ,
            new: self.sections(sections, of: new.text, headings), of: corpus.reports[new.report].organ)
    }

    private func sections(
        _ wanted: Set<SectionNumber>, of text: ReportText, _ headings: Bool
    ) -> NarrativeComparison.Sections {
        text.narrative.sections.filter { wanted.contains($0.number) }.map { section in
            let parts = section.parts.filter { part in
                if case .heading = part { headings } else { true }
            }
            return (section.number, parts.map { text.document.string($0.piece) })
        }
    }
}

/// A loaded report, by its number, with its text.
struct ReportWithText {
    var report: Int
    var text: ReportText

    /// Reads the text of a report.
    init(_ report: Int, in workbench: Workbench) throws(Diagnostic) {
        self.report = report
        text = try workbench.text(of: report)
    }
}

extension Workbench {
    /// The one report that a path names as a whole; throws E-path for a place in it, which would not be heeded.
    func wholeReport(_ path: String) throws(Diagnostic) -> Int {
        try resolveWhole(path).single(in: corpus)
    }

    /// Two reports that are to be compared.
    func twoReports(_ first: String, _ second: String) throws(Diagnostic) -> (old: Int, new: Int) {
        (try wholeReport(first), try wholeReport(second))
    }
}
