import FileAccess
import TestSupport
import Testing

/// The real program killed at random moments: what it acknowledged is there the next time.
///
/// A kill takes nothing that was handed to the system; what a power cut can take is tested with a simulated disk.
@Suite(.serialized, .enabled(if: BuiltProgram.path != nil, Workbench.missing), .timeLimit(.minutes(10)))
struct KillTests {
    /// 300; more where `GXAUDIT_KILLS` says so, as `Scripts/bench kill` does.
    private static let runs = Int(ProcessEnvironment()["GXAUDIT_KILLS"] ?? "") ?? 300

    private let folder: TemporaryFolder
    private let program: BuiltProgram
    private let target = "清河县柳溪镇人民政府/2024"

    init() throws {
        folder = try TemporaryFolder()
        program = BuiltProgram(in: folder.path, environment: ["USER": "li"])
        try InventedFolder.write(in: folder)
    }

    @Test func whatWasAcknowledgedIsThere() throws {
        var random = SeededRandom()
        let longest = try microsecondsOfAWholeRun()
        var tally = (interrupted: 0, acknowledged: 0, torn: 0)
        // A session for some runs, so that opening it takes a part of each run only.
        for first in stride(from: 0, to: Self.runs, by: 10) {
            let session = "s\(first)"
            #expect(try program.run(["--session", session, "-c", "load reports"]).status == 0)
            var acknowledged: Set<String> = []
            for run in first..<min(first + 10, Self.runs) {
                let commands = commands(run)
                try folder.write("commands", commands.joined(separator: "\n") + "\n")
                let killed = try program.run(
                    ["--session", session], inputFrom: folder.path + "/commands",
                    killAfter: UInt32(random.below(longest)))
                if killed.status == 137 { tally.interrupted += 1 }
                if killed.messages.contains("没有写完") { tally.torn += 1 }
                acknowledged.formUnion(Self.annotations(in: killed.messages, of: commands))
            }
            let kept = try annotations(of: session)
            #expect(acknowledged.isSubset(of: kept), "\(random): \(acknowledged.subtracting(kept)) are lost")
            tally.acknowledged += acknowledged.count
        }
        #expect(
            tally.interrupted > Self.runs / 4, "only \(tally.interrupted) of \(Self.runs) were killed in the middle")
        #expect(tally.acknowledged > 0)
        print(
            "killed \(tally.interrupted) of \(Self.runs) runs: \(tally.acknowledged) annotations acknowledged, "
                + "all there; \(tally.torn) torn lines set aside")
    }

    /// How long all the commands take when nothing kills them.
    private func microsecondsOfAWholeRun() throws -> Int {
        #expect(try program.run(["--session", "whole", "-c", "load reports"]).status == 0)
        try folder.write("commands", commands(0).joined(separator: "\n") + "\n")
        let start = ContinuousClock.now
        let run = try program.run(["--session", "whole"], inputFrom: folder.path + "/commands")
        let duration = ContinuousClock.now - start
        #expect(run.status == 0, "\(run.messages)")
        return max(1000, Int(duration / .microseconds(1)))
    }

    /// The annotations of a session as a fresh process sees them; it must open without complaint but for a torn line.
    private func annotations(of session: String) throws -> Set<String> {
        let run = try program.run(["--session", session, "-c", "annotations"])
        #expect(run.status == 0, "\(run.messages)")
        #expect(!run.messages.contains("只读"), "\(run.messages)")
        return Set(run.output.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "\t" }) })
    }

    /// Annotations, every tenth undone and done again, so that every kind of line is cut somewhere.
    private func commands(_ run: Int) -> [String] {
        (0..<20).flatMap { number -> [String] in
            let command = "annotate \(target)/t3.new.total 第\(run)次第\(number)条"
            return number % 10 == 9 ? [command, "undo", "redo"] : [command]
        }
    }

    /// The annotations that stand for sure behind what was said: an undo in flight may or may not have happened.
    private static func annotations(in messages: String, of commands: [String]) -> [String] {
        var standing: [String] = []
        var done = 0
        for line in messages.split(separator: "\n") {
            switch line.prefix(2) {
            case "N-": standing.append(String(line.prefix { $0 != " " }))
            // What it names is the command before, which comes back with the next line or not at all.
            case "撤销", "重做": break
            default: continue
            }
            done += 1
        }
        let isInDoubt = ["undo", "redo"].contains { done < commands.count && commands[done] == $0 }
        return isInDoubt ? standing.dropLast() : standing
    }
}
