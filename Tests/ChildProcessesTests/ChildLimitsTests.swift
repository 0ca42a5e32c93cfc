import ChildProcesses
import FileAccess
import Foundation
import TestSupport
import Testing

@Suite struct ChildLimitsTests {
    private var limits: ChildLimits { wideLimits }

    @Test("A child that sleeps is ended when its time is over, and not before")
    func time() throws {
        var limits = limits
        limits.seconds = 3
        let duration = ContinuousClock().measure {
            #expect(failure(script("sleep 100", limits)) == .timedOut(seconds: 3))
        }
        #expect(duration >= .seconds(3) && duration < .seconds(30))
        #expect(failure(script("sleep 0.5", limits)) == nil)
    }

    @Test("A child that will not hear of ending is ended")
    func deaf() {
        var limits = limits
        limits.seconds = 1
        let text = "trap '' TERM INT HUP XCPU; while :; do sleep 0.1; done"
        #expect(failure(script(text, limits)) == .timedOut(seconds: 1))
    }

    @Test("Work is limited as well as time")
    func work() {
        var limits = limits
        limits.cpuSeconds = 1
        #expect(failure(script("while :; do :; done", limits)) == .timedOut(seconds: 1))
        #expect(failure(script("trap '' XCPU; while :; do :; done", limits)) == .killed(signal: 9))
    }

    @Test("A child that eats memory is ended by its own failure to get more")
    func memory() {
        var limits = limits
        limits.memoryBytes = 64 << 20
        // A line without an end, of which `grep` wants to have the whole.
        let text = "head -c 200000000 /dev/zero | tr '\\0' a | grep b"
        #expect(failure(script(text, limits)) == .outOfMemory(bytes: 64 << 20))
        limits.memoryBytes = 1 << 30
        #expect(failure(script("head -c 2000000 /dev/zero | tr '\\0' a | grep -c a", limits)) == nil)
    }

    @Test("As much output as is allowed, one byte more, and no end of it")
    func output() throws {
        var limits = limits
        limits.outputBytes = 100_000
        limits.fileBytes = 100_000
        #expect(try script("head -c 100000 /dev/zero", limits).run().bytes.count == 100_000)
        #expect(failure(script("head -c 100001 /dev/zero", limits)) == .tooMuchOutput(bytes: 100_000))
        #expect(failure(ConfinedProcess("yes", arguments: [], limits: limits)) == .tooMuchOutput(bytes: 100_000))
    }

    @Test("Output that a child cuts off itself is none")
    func deafToSize() {
        var limits = limits
        limits.outputBytes = 1000
        limits.fileBytes = 1000
        #expect(
            failure(script("trap '' XFSZ; head -c 5000 /dev/zero; exit 0", limits)) == .tooMuchOutput(bytes: 1000))
    }

    @Test("Where files may be larger than the output, the output may not")
    func files() throws {
        let folder = try TemporaryFolder()
        var limits = limits
        limits.outputBytes = 1000
        limits.fileBytes = 5000
        #expect(failure(script("head -c 2000 /dev/zero", limits)) == .tooMuchOutput(bytes: 1000))
        #expect(failure(script("head -c 5000 /dev/zero > a", limits, folder: folder.path)) == nil)
        #expect(
            failure(
                ConfinedProcess(
                    "dd", arguments: ["if=/dev/zero", "of=a", "bs=6000", "count=1"], limits: limits,
                    folder: folder.path)) == .tooMuchOutput(bytes: 5000))
    }

    @Test("What a child leaves behind ends with it and keeps nobody waiting")
    func grandchild() throws {
        let folder = try TemporaryFolder()
        let duration = try ContinuousClock().measure {
            _ = try script("sleep 50 & echo $! > number", folder: folder.path).run()
        }
        #expect(duration < .seconds(40))
        let number = try folder.read("number").filter(\.isNumber)
        #expect(isGone(number))
    }

    @Test("When the time is over, grandchildren end too")
    func wholeGroup() throws {
        let folder = try TemporaryFolder()
        var limits = limits
        limits.seconds = 1
        let text = "sleep 100 & echo $! > number; wait"
        #expect(failure(script(text, limits, folder: folder.path)) == .timedOut(seconds: 1))
        #expect(isGone(try folder.read("number").filter(\.isNumber)))
    }

    /// Whether a process ends within some seconds: a signal takes a moment, and those that its parent left are reaped by
    /// the system when it comes to it.
    private func isGone(_ number: String) -> Bool {
        for _ in 0..<500 {
            guard let status = try? LocalFiles().read("/proc/\(number)/stat", limit: 4096),
                !String(decoding: status, as: UTF8.self).contains(") Z ")
            else { return true }
            usleep(10_000)
        }
        return false
    }
}
