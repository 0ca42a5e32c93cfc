import Testing

@testable import AuditSession

/// Wherever the power goes, and whatever the disk keeps of what was not synchronized: nothing that was acknowledged is
/// lost.
@Suite struct CrashTests {
    @Test func `every step can be the last`() throws {
        let steps = try SampleSession.mixed()
        var (step, cases) = (0, 0)
        while true {
            step += 1
            let disk = SimulatedDisk(faults: DiskFaults(faults: [step: .crash]))
            var rehearsal = Rehearsal(on: disk, "crash at step \(step)")
            try rehearsal.play(steps, patience: .none)
            guard disk.isDown else { break }
            for survivors in disk.contents.possibleSurvivors {
                try rehearsal.verify(disk.afterCrash(survivors), "\(survivors)")
                cases += 1
            }
        }
        #expect(step > 80 && cases > 500)
    }

    @Test(arguments: [DiskFaults.Fault.refused, .short(quarters: 2), .unreported])
    func `what was said to have failed does not come back after a crash`(_ fault: DiskFaults.Fault) throws {
        let steps = try SampleSession.terse()
        let clean = SimulatedDisk()
        var rehearsal = Rehearsal(on: clean, "no failure")
        try rehearsal.play(steps, patience: .none)
        var cases = 0
        for (index, operation) in clean.steps.enumerated() where operation.path == SessionFiles.journal {
            let step = index + 1
            for crash in step + 1...step + 3 {
                let disk = SimulatedDisk(faults: DiskFaults(faults: [step: fault, crash: .crash]))
                var rehearsal = Rehearsal(on: disk, "\(fault) at step \(step), crash at step \(crash)")
                try rehearsal.play(steps, patience: .none)
                guard rehearsal.failures > 0 else { continue }
                for survivors in disk.contents.possibleSurvivors {
                    try rehearsal.reopened(disk.afterCrash(survivors), "\(survivors)")
                    cases += 1
                }
            }
        }
        #expect(cases > 300)
    }

    @Test func `what a killed process left and the next one showed outlives a loss of power`() throws {
        let steps = try SampleSession.terse()
        for step in 1...70 {
            let disk = SimulatedDisk(faults: DiskFaults(faults: [step: .crash]))
            var rehearsal = Rehearsal(on: disk, "killed at step \(step)")
            try rehearsal.play(steps, patience: .none)
            // The process has ended and the system goes on: what was written is there, and not yet safe.
            let next = disk.afterExit
            var session = try rehearsal.reopened(next, "the next process")
            let lost = Survivors(writes: .lost, names: [])
            #expect(try SessionStore(next.afterCrash(lost)).peek("a").events == session.events, "step \(step)")
            try session.make(.set(name: "lang", value: "zh"), by: "王", at: "2026-02-01")
            #expect(try SessionStore(next.afterCrash(lost)).peek("a").events == session.events, "step \(step)")
        }
    }

    @Test func `the mending of a torn journal can be interrupted`() throws {
        let steps = try SampleSession.mixed()
        let journal = try #require(try SessionStore.kept(steps).bytes(SessionFiles.journal))
        let torn = Array(journal.dropLast(40))
        let expected = try SampleSession.unkept(steps.dropLast())
        let tail = try #require(torn.lines.last)
        for step in 1...20 {
            let disk = SimulatedDisk(faults: DiskFaults(faults: [step: .crash]))
            try disk.put(SessionFiles.journal, torn)
            _ = try? SessionStore(disk).open("a")
            for survivors in disk.contents.possibleSurvivors where disk.isDown {
                let after = disk.afterCrash(survivors)
                let opening = try SessionStore(after).open("a")
                #expect(opening.session.events == expected.events, "step \(step), \(survivors)")
                #expect(after.bytes("Sessions/a/journal.torn-12") == tail, "step \(step), \(survivors)")
                #expect(after.bytes("Sessions/a/journal.torn-12-2") == nil, "step \(step), \(survivors)")
            }
        }
    }

    @Test func `a deleted session is in one place or the other`() throws {
        let kept = try SessionStore.kept(try SampleSession.mixed())
        let journal = kept.bytes(SessionFiles.journal)
        for step in 1...10 {
            let disk = SimulatedDisk(kept.contents.settled, faults: DiskFaults(faults: [step: .crash]))
            _ = try? SessionStore(disk).delete("a")
            for survivors in disk.contents.possibleSurvivors {
                let after = disk.afterCrash(survivors)
                let places = [SessionFiles.journal, "Sessions/.deleted/a/journal.jsonl"].map { after.bytes($0) }
                #expect(places.contains { $0 == journal }, "step \(step), \(survivors)")
            }
        }
    }
}
