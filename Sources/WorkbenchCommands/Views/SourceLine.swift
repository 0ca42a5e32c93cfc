import CorpusQuery
import ReportModel
import TextSupport

/// One line of a report's source.
struct SourceLine {
    var text: String

    /// Reads the line; throws E-path where the source is shorter.
    init(_ number: Int, _ report: Int, _ workbench: Workbench) throws(Diagnostic) {
        let document = try workbench.document(of: report)
        guard let text = SourceExcerpt(document).line(number) else {
            throw Diagnostic(
                .path,
                LocalizedText(
                    zh: "\(workbench.corpus.canonicalPath(of: report)) 没有第 \(number) 行",
                    en: "\(workbench.corpus.canonicalPath(of: report)) has no line \(number)"),
                word: "L\(number)")
        }
        self.text = text
    }
}
