import NarrativeClaims
import ReportModel
import TextSupport

@testable import AuditRules

extension Rule {
    /// What the rule finds in a report: each finding's severity and quotes, as one line.
    func finds(in report: ExampleReport, settings: RuleSettings = RuleSettings()) throws -> [String] {
        try findings(in: report, settings: settings).map { finding in
            ([finding.severity.rawValue] + finding.passages.map(\.passage.exact)).joined(separator: " ")
        }
    }

    /// What the rule finds in a report whose overview has one paragraph more.
    func finds(_ paragraph: String, year: Int = 2024) throws -> [String] {
        try finds(in: ExampleReport(year < 2021 ? .y2019 : .y2021, year: year, prose: .plain(year, paragraph)))
    }

    /// The rule's findings on a report.
    func findings(in report: ExampleReport, settings: RuleSettings = RuleSettings()) throws -> [Finding] {
        try RuleExample(LocalizedText(zh: "", en: ""), report).findings(of: [self], settings: settings)
    }

    /// The messages of what the rule finds in a report whose overview has one paragraph more.
    func messages(_ paragraph: String) throws -> [LocalizedText] {
        try findings(in: ExampleReport(prose: .overview(paragraph))).map(\.message)
    }
}

extension ExampleProse {
    /// Prose on a year that names no other, with one paragraph of its overview.
    static func plain(_ year: Int, _ paragraph: String) -> ExampleProse {
        ExampleProse(
            opening: [], overview: ["\(year)年工作如下。", "（一）主动公开", paragraph], problems: ["公示栏更换不够及时。"],
            others: ["未收取信息处理费。"])
    }
}
