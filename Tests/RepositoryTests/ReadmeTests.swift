import AuditRules
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// The README's tables are those that the registries make.
@Suite struct ReadmeTests {
    @Test func commands() throws {
        let rows = CommandRegistry.all.map { command -> [String] in
            let description = command.description
            return ["`\(description.verb)`", description.aliases.joined(separator: " "), description.summary.en]
        }
        try expect("commands", Self.table(["command", "also", "what it does"], rows))
    }

    @Test func rules() throws {
        let rows = RuleRegistry.all.map(\.description).map { rule -> [String] in
            [
                rule.id, rule.severity.rawValue, rule.editions.map { String($0.rawValue) }.joined(separator: " "),
                rule.title.en,
            ]
        }
        try expect("rules", Self.table(["rule", "severity", "editions", "what it finds"], rows))
    }

    @Test func formats() throws {
        let rows = DocumentFormats.all.map { format in
            [format.name.en, format.endings.map { "`.\($0)`" }.joined(separator: " ")]
        }
        try expect("formats", Self.table(["format", "endings"], rows))
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        ([head, head.map { _ in "---" }] + rows).map { cells in
            "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
        }.joined()
    }

    /// What stands in the README between two marks.
    private func expect(_ mark: String, _ table: String) throws {
        let readme = (try? Checkout.text("README.md")) ?? ""
        let behind = try #require(
            readme.firstRange(of: "<!-- \(mark) -->"), "README.md has no <!-- \(mark) -->\n\(table)")
        let rest = readme[behind.upperBound...]
        let end = try #require(rest.firstRange(of: "<!-- /\(mark) -->"), "README.md has no <!-- /\(mark) -->\n\(table)")
        let written = rest[..<end.lowerBound].split(separator: "\n").map { "\($0)\n" }.joined()
        #expect(written == table, "README.md should have between <!-- \(mark) --> and <!-- /\(mark) -->:\n\(table)")
    }
}
