import ChildProcesses
import Dispatch
import FileAccess
import Synchronization
import TestSupport
import Testing

/// Limits that no test reaches unless it lowers one.
let wideLimits = ChildLimits(
    seconds: 60, cpuSeconds: 60, memoryBytes: 1 << 30, outputBytes: 32 << 20)

/// A shell script as a child: what a hostile or broken program might do is said shortest so.
func script(_ text: String, _ limits: ChildLimits = wideLimits, folder: String? = nil) -> ConfinedProcess {
    ConfinedProcess("sh", arguments: ["-c", text], limits: limits, folder: folder)
}

func failure(_ process: ConfinedProcess, input: [UInt8] = []) -> ChildFailure? {
    do throws(ChildFailure) {
        _ = try process.run(input: input)
        return nil
    } catch {
        return error
    }
}

@Suite struct ConfinedProcessTests {
    @Test func outputAndMessages() throws {
        let output = try script("cat; echo 警告 >&2").run(input: Array("年报".utf8))
        #expect(String(decoding: output.bytes, as: UTF8.self) == "年报")
        #expect(output.messages == "警告\n")
    }

    @Test func exitStatus() {
        #expect(failure(script("echo no >&2; exit 3")) == .exited(status: 3, message: "no\n"))
    }

    @Test("A program that cannot be executed has not judged its input")
    func notExecuted() {
        #expect(failure(script("echo no library >&2; exit 127")) == .failed(reason: "no library"))
        #expect(failure(script("exit 126")) == .failed(reason: "exit status 126"))
    }

    @Test func signal() {
        #expect(failure(script("kill -SEGV $$")) == .killed(signal: 11))
    }

    @Test("Standard error is kept to its first 4 KiB")
    func manyMessages() throws {
        let output = try script("yes | head -c 100000 >&2").run()
        #expect(output.messages.utf8.count == 4096)
    }

    @Test("The environment is small and always the same")
    func environment() throws {
        let output = try ConfinedProcess("env", arguments: [], limits: wideLimits, folder: "/usr").run()
        #expect(
            Set(String(decoding: output.bytes, as: UTF8.self).split(separator: "\n"))
                == ["LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/usr", "TMPDIR=/usr"])
    }

    @Test func folder() throws {
        #expect(try script("pwd", folder: "/usr").run().bytes == Array("/usr\n".utf8))
        #expect(try script("pwd").run().bytes == Array("/\n".utf8))
    }

    @Test func missingFolder() {
        guard case .failed = failure(script("true", folder: "/nowhere/at/all")) else {
            Issue.record("ran in a folder that is not there")
            return
        }
    }

    @Test("Arguments reach the program as they are, whatever a shell would make of them")
    func arguments() throws {
        let arguments = ["-n", "$HOME", "a b", "`id`", "*", "", "柳溪'\"\\"]
        let process = ConfinedProcess("printf", arguments: ["%s|"] + arguments, limits: wideLimits)
        #expect(String(decoding: try process.run().bytes, as: UTF8.self) == arguments.map { $0 + "|" }.joined())
    }

    @Test("It has its three streams and no other file of ours")
    func descriptors() throws {
        let output = try script("ls /proc/self/fd | wc -l").run()
        // One of the four is the folder that ls reads.
        #expect(String(decoding: output.bytes, as: UTF8.self).filter(\.isNumber) == "4")
    }

    @Test("Input that nobody reads harms nobody")
    func unreadInput() throws {
        _ = try script("exit 0").run(input: [UInt8](repeating: 0x61, count: 4 << 20))
    }

    @Test func largeInputAndOutput() throws {
        let input = (0..<16 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let output = try ConfinedProcess("cat", arguments: [], limits: wideLimits).run(input: input)
        #expect(output.bytes == input)
    }
}

@Suite struct ProgramsTests {
    @Test func missing() {
        let process = ConfinedProcess("no-such-program", arguments: [], limits: wideLimits)
        #expect(failure(process) == .notInstalled(program: "no-such-program"))
    }

    @Test("Relative folders, paths and files that cannot be run are no programs")
    func lookup() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/tool", "#!/bin/sh\n")
        try folder.write("b/tool", "#!/bin/sh\n")
        try folder.write("c/tool/x", "")
        try folder.setPermissions("a/tool", 0o644)
        try folder.setPermissions("b/tool", 0o755)
        let programs = Programs(searchPath: "relative::.:\(folder("c")):\(folder("a")):\(folder("b"))")
        #expect(programs.folders == [folder("c"), folder("a"), folder("b")])
        #expect(programs.locate("tool") == folder("b/tool"))
        #expect(programs.locate("../b/tool") == nil)
        #expect(programs.locate("") == nil)
    }

    @Test("A program of one's own is found first; prlimit is found all the same")
    func searchPath() throws {
        let folder = try TemporaryFolder()
        try folder.writeProgram("cat", "#!/bin/sh\necho own\n")
        let process = ConfinedProcess(
            "cat", arguments: [], limits: wideLimits, programs: Programs(searchPath: folder.path))
        #expect(try process.run().bytes == Array("own\n".utf8))
    }
}
