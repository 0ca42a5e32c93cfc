import FileAccess
import TestSupport
import Testing

/// The worked audit of the README: the script passes, and the session that is checked in is the one that it makes.
@Suite(.enabled(if: BuiltProgram.path != nil, "there is no gxaudit beside the tests")) struct ExampleSessionTests {
    private let folder: TemporaryFolder
    private let program: BuiltProgram

    /// A copy of the script and the reports, in the same places to each other.
    init() throws {
        folder = try TemporaryFolder()
        program = BuiltProgram(in: folder.path)
        let files = LocalFiles()
        for file in try Checkout.files(below: "Sessions/example/reports") + ["Scripts/first-audit.gxa"] {
            try files.makeFolder(PathText.folder(of: "\(folder.path)/\(file)"))
            try folder.write(file, Checkout.text(file))
        }
    }

    @Test func everyExpectationIsMet() throws {
        let run = try program.run(["replay", "Scripts/first-audit.gxa"])
        #expect(run.messages == "")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix(" passed, 0 failed\n"))
        let lines = run.output.split(separator: "\n")
        #expect(lines.last == "\(lines.count { $0.hasPrefix("pass  ") }) passed, 0 failed")
        #expect(try Checkout.text("README.md").contains("`\(lines.last ?? "")`"))
    }

    @Test func theSessionIsTheOneThatTheScriptMakes() throws {
        let run = try program.run(["replay", "Scripts/first-audit.gxa", "--save", "example"])
        #expect(run.status == 0, "\(run.messages)")
        for file in ["Sessions/example/journal.jsonl", "Sessions/example/session.json"] {
            #expect(try folder.read(file) == Checkout.text(file), "\(file) is not what the script makes")
        }
    }

    @Test func recordedItIsTheSameScriptAgain() throws {
        #expect(try program.run(["replay", "Scripts/first-audit.gxa", "--record", "Scripts/a.gxa"]).status == 0)
        let again = try program.run(["replay", "Scripts/a.gxa", "--record", "Scripts/b.gxa"])
        #expect(again.status == 0, "\(again.messages)")
        #expect(try folder.read("Scripts/a.gxa") == folder.read("Scripts/b.gxa"))
    }
}
