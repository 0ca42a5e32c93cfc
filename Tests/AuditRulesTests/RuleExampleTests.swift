import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct RuleExampleTests {
    @Test(arguments: RuleRegistry.all.indices)
    func `every rule finds in its examples what they say, and nothing else`(_ index: Int) throws {
        let rule = RuleRegistry.all[index]
        for example in rule.description.examples {
            let found = try example.findings(of: [rule]).map {
                RuleExample.ExpectedFinding(
                    cells: $0.cells.map(\.description), verdict: $0.verdict, severity: $0.severity,
                    quotes: $0.passages.map(\.passage.exact))
            }
            #expect(found == example.findings, "\(rule.id) \(example.title.zh)")
        }
    }

    @Test(arguments: RuleRegistry.all.indices)
    func `every rule has examples on either side, of cells that there are`(_ index: Int) {
        let description = RuleRegistry.all[index].description
        #expect(description.examples.contains { $0.findings.isEmpty })
        #expect(description.examples.contains { $0.findings.contains { $0.verdict == .fail } })
        for example in description.examples {
            #expect(example.reports.flatMap(\.unknownCells) == [])
        }
    }

    @Test(arguments: RuleRegistry.all.indices)
    func `every rule speaks both languages`(_ index: Int) {
        let description = RuleRegistry.all[index].description
        let texts =
            [description.title, description.explanation, description.basis] + description.benignCauses
            + description.examples.map(\.title)
        for text in texts {
            #expect(!text.zh.isEmpty && !text.en.isEmpty)
            #expect(!text.zh.contains("\n") && !text.en.contains("\n"))
        }
    }

    @Test(arguments: RuleRegistry.all.indices)
    func `a rule weighs as much as the worst of its examples`(_ index: Int) {
        let description = RuleRegistry.all[index].description
        let severities = description.examples.flatMap(\.findings).filter { $0.verdict == .fail }.map(\.severity)
        let found = [Severity.error, .warning, .info].filter(severities.contains)
        // Of these single findings weigh more than the rule.
        let isLight = ["D-02", "D-09", "S-13", "S-14"].contains(description.id)
        #expect(description.severity == (isLight ? found.dropFirst().first : found.first), "\(description.id)")
    }

    @Test(arguments: RuleRegistry.all.indices)
    func `what is said of an example is a whole sentence in both languages`(_ index: Int) throws {
        let rule = RuleRegistry.all[index]
        for example in rule.description.examples {
            for message in try example.findings(of: [rule]).map(\.message) {
                #expect(message.zh.hasSuffix("。"), "\(rule.id) \(message.zh)")
                #expect(message.en.hasSuffix(".") || message.en.hasSuffix("?"), "\(rule.id) \(message.en)")
                #expect(message.zh.first.map { !"，；。".contains($0) } ?? false, "\(rule.id) \(message.zh)")
            }
        }
    }

    @Test(
        arguments: [
            Rule.notACount, .rulesRowFilled, .correctionUnmentioned, .suitWithoutReview, .unpaidFeeWithoutNotice,
            .procurementHalfStated, .nothingReported,
        ].map(\.id))
    func `a finding on cells that are no sum shows what they say`(_ id: String) throws {
        let rule = try RuleRegistry.rule(id)
        let findings = try rule.description.examples.flatMap { try $0.findings(of: [rule]) }
        #expect(!findings.isEmpty)
        for finding in findings {
            #expect(finding.terms.count >= (rule.id == "A-18" ? 2 : 1))
        }
    }

    @Test func `ids are sorted and there once`() {
        let ids = RuleRegistry.all.map(\.id)
        #expect(ids == Set(ids).sorted())
    }

    @Test func `a rule is looked up in either case`() throws {
        #expect(try RuleRegistry.rule("a-03").description.name == "RowTotalMismatch")
    }

    @Test(
        arguments: [
            ("A-00", "相近的有 A-01、A-02、A-03，rules A 列出这一组", "the nearest are A-01, A-02, A-03; rules A lists the group"),
            ("a5", "相近的有 A-04、A-05、A-06，rules A 列出这一组", "the nearest are A-04, A-05, A-06; rules A lists the group"),
            (
                "Z-01", "编号以 A、C、D、O、Q、S、T、X 开头，rules 列出全部规则",
                "ids begin with A, C, D, O, Q, S, T, X; rules lists them all"
            ),
            (
                "", "编号以 A、C、D、O、Q、S、T、X 开头，rules 列出全部规则",
                "ids begin with A, C, D, O, Q, S, T, X; rules lists them all"
            ),
        ])
    func `an unknown rule is named with the nearest`(id: String, zh: String, en: String) {
        let expected = Diagnostic(
            .rule, LocalizedText(zh: "没有规则 \(id)", en: "no rule is called \(id)"),
            hint: LocalizedText(zh: zh, en: en), word: id)
        #expect(throws: expected) { try RuleRegistry.rule(id) }
        #expect(throws: expected) { try RuleRegistry.rules(beginning: id) }
    }

    @Test func `rules are looked up by how their ids begin`() throws {
        #expect(try RuleRegistry.rules(beginning: "a-03").map(\.id) == ["A-03"])
        let group = RuleRegistry.all.map(\.id).filter { $0.hasPrefix("X") }
        #expect(try RuleRegistry.rules(beginning: "x").map(\.id) == group)
    }
}
