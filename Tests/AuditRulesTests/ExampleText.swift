import DocumentReaders
import ReportAssembly
import ReportModel
import TextSupport

@testable import AuditRules

extension RuleExample {
    /// What some rules find in the example's last report.
    func findings(of rules: [Rule], settings: RuleSettings = RuleSettings()) throws -> [Finding] {
        let corpus = corpus
        return try RuleRunner.run(
            rules, over: corpus, reports: [corpus.reports.count - 1], settings: settings,
            texts: try ExampleReport.visit(reports))
    }
}

extension ExampleReport {
    /// Gives rules the texts of examples that have prose, in the order of the examples.
    static func visit(_ reports: [ExampleReport]) throws -> RuleRunner.VisitTexts {
        let texts = try reports.map { report in try report.lines.map(ReportText.init(lines:)) }
        return { shares, body in
            for share in shares { body(share) { texts[$0] } }
        }
    }
}

extension ReportText {
    /// The text of a file of these lines, read as any text is.
    init(lines: [String]) throws {
        let document = try DocumentFormats.read(DocumentInput(Array((lines.joined(separator: "\n") + "\n").utf8)))
        self.init(document, narrative: NarrativeSplitter.split(document))
    }
}

extension ExampleReport {
    /// The lines of the report's prose, headings and all, without the tables; nil where it has none.
    var lines: [String]? {
        guard let prose else { return nil }
        let sections = [
            prose.overview, prose.disclosure, prose.requests, prose.disputes, prose.problems, prose.others,
        ]
        return (prose.title ?? ["\(organ.name)\(year)年政府信息公开工作年度报告"]) + prose.opening
            + SectionNumber.allCases.flatMap { section -> [String] in
                guard let heading = prose.headings[section.rawValue, default: section.title] else { return [] }
                return [heading] + sections[section.rawValue - 1]
            }
    }
}
