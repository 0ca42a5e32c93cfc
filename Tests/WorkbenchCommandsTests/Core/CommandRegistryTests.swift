import Testing
import TextSupport

@testable import WorkbenchCommands

/// From a word to a command.
@Suite struct CommandRegistryTests {
    @Test func everyNameFindsItsCommandAndOnlyIt() throws {
        for command in CommandRegistry.all {
            for name in [command.description.verb] + command.description.aliases {
                for isAbbreviated in [false, true] {
                    let found = try CommandRegistry.command(named: name, abbreviated: isAbbreviated)
                    #expect(found.description.verb == command.description.verb)
                }
            }
        }
        #expect(Set(CommandRegistry.names).count == CommandRegistry.names.count)
    }

    @Test(
        arguments: [
            ("q", nil), ("que", "query"), ("un", nil), ("unl", "unload"), ("relo", "reload"), ("ex", nil), ("exp", nil),
        ]
            as [(String, String?)])
    func beginningsAtThePrompt(typed: String, verb: String?) throws {
        #expect(throws: Diagnostic.self) { try CommandRegistry.command(named: typed, abbreviated: false) }
        guard let verb else {
            #expect(throws: Diagnostic.self) { try CommandRegistry.command(named: typed, abbreviated: true) }
            return
        }
        #expect(try CommandRegistry.command(named: typed, abbreviated: true).description.verb == verb)
    }

    @Test(
        arguments: [
            ("exp", true, "“exp” could be expect, expect-error, expect-output, explain, export", nil),
            ("find", true, nil, nil),
            ("exp", false, "there is no command “exp”", "help lists all commands"),
            ("chekc", false, "there is no command “chekc”", "did you mean check?"),
            ("Check", false, "there is no command “Check”", "did you mean check?"),
            ("查题", false, "there is no command “查题”", "did you mean 查找?"),
            ("xyzzy", true, "there is no command “xyzzy”", "help lists all commands"),
            ("", false, "there is no command “”", "help lists all commands"),
        ] as [(String, Bool, String?, String?)])
    func troubles(typed: String, isAbbreviated: Bool, message: String?, hint: String?) {
        var found: Diagnostic?
        do throws(Diagnostic) {
            _ = try CommandRegistry.command(named: typed, abbreviated: isAbbreviated)
        } catch {
            found = error
        }
        #expect(found?.message.en == message)
        #expect(found?.hint?.en == hint)
        #expect(found == nil || found?.word == typed)
    }

    @Test func troublesInChinese() {
        let unknown = #expect(throws: Diagnostic.self) {
            try CommandRegistry.command(named: "findngs", abbreviated: false)
        }
        #expect(unknown?.code == .verb)
        #expect(unknown?.message.zh == "没有“findngs”这个命令")
        #expect(unknown?.hint?.zh == "是不是 findings？")
        let ambiguous = #expect(throws: Diagnostic.self) { try CommandRegistry.command(named: "re", abbreviated: true) }
        #expect(ambiguous?.code == .ambiguous)
        #expect(ambiguous?.message.zh == "“re”可以是 record、redo、reload、remove、reopen、replay、reports")
    }
}
