import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Which claims are held against the tables at all, and which of them may mean something else.
@Suite struct ClaimJudgementTests {
    private func found(
        _ rule: Rule, _ report: ExampleReport, after previous: ExampleReport? = nil
    ) throws -> [Finding] {
        try RuleExample(LocalizedText(zh: "", en: ""), report, previous: previous).findings(of: [rule])
    }

    // MARK: Scopes

    @Test(arguments: [
        ("全县共收到申请30件。", "清河县人民政府", Severity.error), ("全县共收到申请30件。", "清河县柳溪镇人民政府", .warning),
        ("全县共收到申请30件。", "清河县农业农村局", .warning), ("代表县政府收到申请30件。", "清河县人民政府", .error),
        ("代表县政府收到申请30件。", "清河县农业农村局", .warning), ("县政府办收到申请30件。", "清河县人民政府", .warning),
        ("收到依申请公开件30件。", "清河县人民政府", .warning), ("收到申请30件。", "清河县人民政府", .error),
        ("收到申请30件。", "清河县柳溪镇人民政府", .error),
    ])
    func `the whole county is a county government's own scope`(
        _ words: String, _ organ: String, _ severity: Severity
    ) throws {
        let report = ExampleReport(organ: Organ(name: organ, county: "清河县"), prose: .onRequests(words))
        #expect(try found(.receivedCountMismatch, report).map(\.severity) == [severity])
    }

    // MARK: Years

    private func severities(_ words: String, now: String = "3", before: String?) throws -> [Severity] {
        let previous = before.map { ExampleReport(year: 2023, cells: ["t3.new.total": $0], prose: ExampleProse()) }
        let report = ExampleReport(cells: ["t3.new.total": now], prose: .onRequests(words))
        return try found(.receivedCountMismatch, report, after: previous).map(\.severity)
    }

    @Test func `a claim on last year is in order where last year's report says the same`() throws {
        let words = "2023年收到政府信息公开申请5件。"
        #expect(try severities(words, before: nil) == [.warning])
        #expect(try severities(words, before: "6") == [.warning])
        #expect(try severities(words, before: "") == [.warning])
        #expect(try severities(words, before: "5") == [])
        #expect(try severities("2022年收到政府信息公开申请5件。", before: "5") == [.warning])
        #expect(try severities("2025年收到政府信息公开申请5件。", before: "5") == [.warning])
    }

    @Test func `a claim on another year is let pass where the number is missing or the text has one on its own`() throws
    {
        #expect(try severities("2023年收到政府信息公开申请5件。", now: "", before: nil) == [])
        #expect(try severities("2023年收到政府信息公开申请5件，2024年收到政府信息公开申请3件。", before: nil) == [])
        #expect(try severities("2023年收到政府信息公开申请5件。收到政府信息公开申请3件。", before: nil) == [])
        #expect(try severities("上年收到政府信息公开申请5件。", before: nil) == [])
        #expect(try severities("2023年收到政府信息公开申请3件。", before: nil) == [])
    }

    // MARK: Forms

    @Test func `other ways to deal with requests are one row or three`() throws {
        func count(_ report: ExampleReport) throws -> Int { try found(.outcomeCountMismatch, report).count }
        let prose = ExampleProse.onRequests("收到申请2件，其他处理2件。")
        #expect(try count(ExampleReport(cells: ["t3.other.1.total": "1", "t3.other.2.total": "1"], prose: prose)) == 0)
        #expect(try count(ExampleReport(cells: ["t3.other.1.total": "1"], prose: prose)) == 1)
        #expect(try count(ExampleReport(isShortened: true, cells: ["t3.other.total": "2"], prose: prose)) == 0)
        #expect(try count(ExampleReport(isShortened: true, cells: ["t3.other.total": "1"], prose: prose)) == 1)
    }

    @Test func `normative documents were made or issued`() throws {
        let prose = ExampleProse.onDocuments("制发规范性文件2件。")
        func cells(_ report: ExampleReport) throws -> [String] {
            try found(.documentCountMismatch, report).flatMap(\.cells).map(\.description)
        }
        #expect(try cells(ExampleReport(.y2019, year: 2020, cells: ["t2.normative.made": "2"], prose: prose)) == [])
        #expect(try cells(ExampleReport(.y2019, year: 2020, prose: prose)) == ["t2.normative.made"])
        #expect(try cells(ExampleReport(cells: ["t2.normative.issued": "2"], prose: prose)) == [])
        #expect(try cells(ExampleReport(prose: prose)) == ["t2.normative.issued"])
    }

    @Test func `what was decided is the total less what is pending`() throws {
        func found(_ total: String, _ pending: String) throws -> [Finding] {
            try self.found(
                .caseCountMismatch,
                ExampleReport(
                    cells: ["t4.review.total": total, "t4.review.pending": pending],
                    prose: .onRequests("政府信息公开行政复议9件已审结。")))
        }
        #expect(try found("9", "0").isEmpty)
        #expect(try found("11", "2").isEmpty)
        let findings = try found("9", "2")
        #expect(findings.map { $0.cells.map(\.description) } == [["t4.review.pending", "t4.review.total"]])
        #expect(findings.first?.message.zh.contains("减") == true)
        #expect(findings.first?.message.zh.contains("为 7") == true)
    }

    @Test(arguments: ["business", "research", "nonprofit", "legal", "others"])
    func `organisations are all columns but that of natural persons`(_ column: String) throws {
        func count(_ column: String) throws -> Int {
            try found(
                .applicantCountMismatch,
                ExampleReport(
                    cells: ["t3.new.\(column)": "1"], prose: .onRequests("收到申请1件，其中法人或其他组织1件。"))
            ).count
        }
        #expect(try count(column) == 0)
        #expect(try count("natural") == 1)
    }

    @Test(arguments: [
        ("收到申请2件，其中自然人2件。", ["t3.new.natural"], true), ("收到申请2件，其中自然人2件。", ["t3.closed.natural"], false),
        ("办结申请2件，其中自然人2件。", ["t3.closed.natural"], true), ("办结申请2件，其中自然人2件。", ["t3.carried-in.natural"], false),
    ])
    func `applicants are those of what came or of what was closed`(
        _ words: String, _ cells: [String], _ fits: Bool
    ) throws {
        let report = ExampleReport(cells: [cells[0]: "2"], prose: .onRequests(words))
        #expect(try found(.applicantCountMismatch, report).isEmpty == fits)
    }

    @Test(arguments: [
        ("收到申请2件，其中自然人2件。", "t3.carried-in.natural", true), ("办结申请2件，其中自然人2件。", "t3.new.natural", true),
        ("收到申请2件，其中商业企业申请2件。", "t3.new.research", true), ("办结申请2件，其中商业企业申请2件。", "t3.closed.research", true),
        ("收到申请2件，其中自然人2件。", "t3.new.research", false), ("办结申请2件，其中自然人2件。", "t3.closed.research", false),
    ])
    func `applicants may be counted otherwise`(_ words: String, _ cell: String, _ fits: Bool) throws {
        let report = ExampleReport(cells: [cell: "2"], prose: .onRequests(words))
        #expect(
            try found(.applicantCountMismatch, report).map { $0.message.zh.contains("如按另一口径") } == [fits])
    }

    @Test(arguments: [
        ("t3.closed.total", true), ("t3.new.total", true), ("t3.carried-in.total", true),
        ("t3.carried-out.total", false),
    ])
    func `requests that were handled are those that came, that were there or that were closed`(
        _ cell: String, _ fits: Bool
    ) throws {
        let report = ExampleReport(cells: [cell: "3"], prose: .onRequests("全年共办理政府信息公开申请3件。"))
        #expect(try found(.receivedCountMismatch, report).isEmpty == fits)
        let both = ExampleReport(
            cells: ["t3.new.total": "3", "t3.carried-in.total": "1", "t3.closed.total": "2"],
            prose: .onRequests("全年共办理政府信息公开申请3件。"))
        #expect(try found(.receivedCountMismatch, both).isEmpty)
    }
}
