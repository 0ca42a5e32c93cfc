import AuditRules
import Deliverables
import Presentation
import TestSupport
import Testing

@testable import WorkbenchCommands

/// Registries and folders tell the same story, both ways.
@Suite struct RegistryTests {
    /// The names of the Swift files below a folder, without their folders and ending.
    private func names(below folder: String) throws -> [String] {
        try Checkout.files(below: folder).filter { $0.hasSuffix(".swift") }.map { path in
            String((path.split(separator: "/").last ?? "").dropLast(".swift".count))
        }.sorted()
    }

    @Test func aFileForEachCommand() throws {
        let commands = CommandRegistry.all.map { command in
            command.description.verb.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
                + "Command"
        }
        #expect(try names(below: "Sources/WorkbenchCommands/Commands") == commands.sorted())
        #expect(commands == CommandRegistry.all.map { String(describing: $0) })
    }

    @Test func commandsLieInTheFolderOfTheirGroup() throws {
        for path in try Checkout.files(below: "Sources/WorkbenchCommands/Commands") {
            let parts = path.split(separator: "/").map(String.init)
            let name = (parts.last ?? "").dropLast(".swift".count)
            let command = try #require(CommandRegistry.all.first { String(describing: $0) == name })
            #expect(parts.count == 5 && parts[3].lowercased() == command.description.group.rawValue, "\(path)")
        }
    }

    @Test func aFileForEachRule() throws {
        let rules = RuleRegistry.all.map(\.description)
        #expect(try names(below: "Sources/AuditRules/Rules") == Set(rules.map(\.name)).sorted())
        for (path, id) in try ruleIDs() {
            let file = String((path.split(separator: "/").last ?? "").dropLast(".swift".count))
            #expect(rules.contains { $0.id == id && $0.name == file }, "\(id) stands in \(path)")
        }
        // Rules that share a file may get their ids from a function.
        let alone = rules.filter { rule in rules.count { $0.name == rule.name } == 1 }
        #expect(Set(alone.map(\.id)).isSubset(of: Set(try ruleIDs().map(\.id))))
    }

    /// The ids that stand in the files of rules.
    private func ruleIDs() throws -> [(path: String, id: String)] {
        try Checkout.files(below: "Sources/AuditRules/Rules").flatMap { path in
            try Checkout.text(path).split(separator: "id: \"").dropFirst().map {
                (path, String($0.prefix { $0 != "\"" }))
            }
        }
    }

    @Test func aFileForEachOutputFormat() throws {
        let files = try names(below: "Sources/Presentation/Writers").map { $0.lowercased() }
        #expect(files == OutputFormat.all.map { "\($0.name)writer" }.sorted())
    }

    @Test func aFileForEachExport() throws {
        let exports = ExportFormat.all.map { "\($0.kind.rawValue)\($0.name == "jsonl" ? "jsonlines" : $0.name)" }
            .sorted()
        let files = try Checkout.files(below: "Sources/Deliverables").compactMap { path -> String? in
            let parts = path.split(separator: "/").map(String.init)
            guard parts.count == 4,
                let kind = ExportKind.allCases.first(where: { $0.rawValue == parts[2].lowercased() })
            else {
                return nil
            }
            let name = parts[3].dropLast(".swift".count).lowercased()
            return name.hasPrefix(kind.rawValue) ? name : nil
        }
        #expect(files.sorted() == exports)
    }

    @Test func registriesAreSorted() {
        let lists = [
            CommandRegistry.all.map { $0.description.verb }, RuleRegistry.all.map(\.id), OutputFormat.all.map(\.name),
            Setting.all.map(\.name), HelpTopic.all.map(\.name),
            ExportFormat.all.map { "\($0.kind.rawValue) \($0.name)" },
        ]
        for list in lists {
            #expect(list == list.sorted())
            #expect(Set(list).count == list.count)
        }
    }
}
