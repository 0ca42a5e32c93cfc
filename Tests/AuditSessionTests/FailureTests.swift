import Testing

@testable import AuditSession

/// Whatever call fails, and however: nothing that was acknowledged is lost, nothing that failed is there.
@Suite struct FailureTests {
    /// A way of failing from a step on.
    struct Mode: Sendable, CustomTestStringConvertible {
        let fault: DiskFaults.Fault
        let isLasting: Bool

        var testDescription: String { "\(fault)\(isLasting ? ", and all refused behind it" : "")" }

        func faults(at step: Int) -> DiskFaults {
            DiskFaults(faults: [step: fault], refusingFrom: isLasting ? step : nil)
        }
    }

    static let modes = [
        Mode(fault: .refused, isLasting: false), Mode(fault: .unreported, isLasting: false),
        // A lasting one refuses also what writes nothing.
        Mode(fault: .short(quarters: 1), isLasting: false), Mode(fault: .short(quarters: 3), isLasting: true),
    ]

    @Test(arguments: modes)
    func `every step can fail`(_ mode: Mode) throws {
        let steps = try SampleSession.mixed()
        let clean = try SessionStore.kept(steps).bytes(SessionFiles.journal)
        var step = 0
        var isClean = false
        while !isClean {
            step += 1
            let disk = SimulatedDisk(faults: mode.faults(at: step))
            var rehearsal = Rehearsal(on: disk, "step \(step) \(mode.testDescription)")
            try rehearsal.play(steps, patience: .once)
            isClean = disk.steps.count < step
            try rehearsal.verify(disk.afterExit, "the next process")
            // What was acknowledged also outlives a loss of power behind the failure.
            try rehearsal.reopened(disk.afterCrash(Survivors(writes: .lost, names: [])), "the power lost")
            // Who gives the command again after the one failure loses nothing.
            if !mode.isLasting { #expect(disk.bytes(SessionFiles.journal) == clean, "step \(step)") }
        }
        #expect(step > 80)
    }
}
