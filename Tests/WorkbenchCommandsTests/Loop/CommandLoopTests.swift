import Testing
import TextSupport

@testable import WorkbenchCommands

/// The loop over lines: what goes on, what stops, which status it ends with.
@Suite struct CommandLoopTests {
    private func run(_ lines: [String], _ policy: CommandLoop.ErrorPolicy = .stop, loading: Bool = false) throws
        -> Bench.Answer
    {
        var bench = try Bench(.english, loading: loading)
        var console = RecordingConsole()
        let status = CommandLoop.run(
            ArgumentLines(lines), in: &bench.workbench, console: &console, onError: policy)
        return Bench.Answer(output: console.output, messages: console.messages, status: status)
    }

    @Test func theFirstErrorStops() throws {
        let answer = try run(["set lang en", "nonsense", "set lang"])
        #expect(answer.output == "")
        #expect(
            answer.messages
                == "-c 2:1: error E-verb: there is no command “nonsense”\n  nonsense\n  ^^^^^^^^\nhint: help lists all commands\n"
        )
        #expect(answer.status == 2)
    }

    @Test func keepGoing() throws {
        let answer = try run(["nonsense", "set lang"], .goOn)
        #expect(answer.output == "name\tvalue\tvalues\tsummary\nlang\ten\tzh en\tlanguage\n")
        #expect(answer.status == 2)
    }

    @Test func aVerdictIsNoError() throws {
        let answer = try run(["check --fail-on error", "set lang"], loading: true)
        #expect(answer.output.hasSuffix("lang\ten\tzh en\tlanguage\n"))
        #expect(answer.status == 1)
        #expect(try run(["check --fail-on error", "nonsense"], loading: true).status == 2)
    }

    @Test func quitLeavesTheRest() throws {
        #expect(try run(["quit", "nonsense"]) == Bench.Answer())
    }

    @Test func commandsGoOverSeveralLines() throws {
        #expect(try run(["set \\", "lang"]).output.hasSuffix("lang\ten\tzh en\tlanguage\n"))
        #expect(try run(["find 'a", "b'"]).messages.hasPrefix("-c 1: error E-path: no report is loaded\n"))
        #expect(try run(["set 'la"]).status == 2)
    }
}
