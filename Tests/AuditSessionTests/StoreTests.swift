import ReportModel
import Testing
import TextSupport

@testable import AuditSession

/// Sessions are made, listed, saved, copied and deleted.
@Suite struct StoreTests {
    let disk = SimulatedDisk()
    var store: SessionStore { SessionStore(disk) }

    @Test func `a session is made once`() throws {
        _ = try store.make("a")
        var opening = try store.open("a")
        try opening.session.make(.set(name: "lang", value: "zh"), by: "李", at: "")
        #expect(throws: SessionTrouble.exists("a")) { try store.make("a") }
        #expect(throws: SessionTrouble.exists("a")) { try store.save(Session(), as: "a") }
        #expect(try store.peek("a").events.count == 1)
    }

    @Test func `a journal never grows past what is read`() throws {
        let change = Change.set(name: "lang", value: "zh")
        var session = try store.make("a").session
        try session.make(change, by: "李", at: "")
        let line = try disk.read(SessionFiles.journal, limit: 1 << 20).count
        // The second line is as long as the first: sequence numbers of one digit, hashes of 64.
        for (name, limit, isRoom) in [("b", 2 * line, true), ("c", 2 * line - 1, false)] {
            let store = SessionStore("Sessions", on: disk, base: "/desk", holder: "", limit: limit)
            var session = try store.make(name).session
            try session.make(change, by: "李", at: "")
            var code: ErrorCode?
            do throws(Diagnostic) { try session.make(change, by: "李", at: "") } catch { code = error.code }
            #expect(code == (isRoom ? nil : .limit))
            #expect(try SessionStore(disk.afterExit).open(name).session.events == session.events)
        }
    }

    @Test func `only folders with a session are listed, by their bytes`() throws {
        #expect(try store.names() == [])
        for name in ["柳溪", "b", "B", "a"] { _ = try store.make(name) }
        try disk.put("Sessions/reports/a.txt", [])
        try disk.put("Sessions/history", [])
        try disk.put("Sessions/.deleted/c/journal.jsonl", [])
        try disk.put("Sessions/broken/session.json", [])
        #expect(try store.names() == ["B", "a", "b", "broken", "柳溪"])
    }

    @Test func `who asks for a session that is not there is told of those that are`() throws {
        #expect(throws: SessionTrouble.unknown("b", names: [])) { try store.peek("b") }
        _ = try store.make("a")
        #expect(throws: SessionTrouble.unknown("b", names: ["a"])) { try store.peek("b") }
        #expect(throws: SessionTrouble.unknown("b", names: ["a"])) { try store.delete("b") }
    }

    @Test func `a session that nothing kept is saved with authors, times and what was undone`() throws {
        var session = Session()
        for (index, step) in try SampleSession.mixed().enumerated() { try step.run(&session, as: index + 1) }
        try session.make(.set(name: "pager", value: "off"), by: "王", at: "2026-02-01")
        try session.undo(by: "赵", at: "2026-02-02")
        var saved = try store.save(session, as: "a").session
        #expect(saved.events == session.events && saved.state == session.state)
        #expect(saved.undoneEvents == session.undoneEvents && saved.activeNumbers == session.activeNumbers)
        #expect(saved.name == "a" && saved.folder?.path == "Sessions/a")
        let redone = try saved.redo(by: "王", at: "2026-02-03")
        #expect(redone == .set(name: "pager", value: "off"))
        let next = try SessionStore(disk.afterExit).open("a")
        #expect(next.session.events == saved.events && next.session.state == saved.state)
        #expect(next.remarks.isEmpty)
    }

    @Test func `a copy has the same events and goes its own way`() throws {
        var session = try store.make("a").session
        for (index, step) in try SampleSession.golden().enumerated() { try step.run(&session, as: index + 1) }
        // One that is open here can be looked at and copied.
        var copy = try store.save(try store.peek("a"), as: "b").session
        #expect(copy.events == session.events && copy.state == session.state)
        #expect(disk.bytes("Sessions/b/journal.jsonl") == disk.bytes(SessionFiles.journal))
        try copy.undo(by: "王", at: "")
        #expect(session.events.count == 14)
        #expect(try store.peek("b").events == copy.events)
        #expect(try store.peek("a").events == session.events)
    }

    @Test func `paths are kept from the session's own folder`() throws {
        var session = Session()
        try session.make(SampleChanges.load, by: "李", at: "")
        _ = try SessionStore("Sessions", on: disk, base: "/desk", holder: "").save(session, as: "a")
        _ = try SessionStore("deep/Sessions", on: disk, base: "/desk", holder: "").save(session, as: "a")
        let (near, far) = (try #require(disk.bytes(SessionFiles.journal)), disk.bytes("deep/Sessions/a/journal.jsonl"))
        #expect(near.text.contains(#""../../reports/柳溪2024.txt""#))
        #expect(far?.text.contains(#""../../../reports/柳溪2024.txt""#) == true)
        let seen = try SessionStore("desk/Sessions", on: moved(), base: "/", holder: "").peek("a")
        #expect(seen.state.sources.map(\.file.path) == ["desk/reports/柳溪2024.txt"])
    }

    private func moved() throws -> SimulatedDisk {
        let other = SimulatedDisk()
        try other.put("desk/\(SessionFiles.journal)", try #require(disk.bytes(SessionFiles.journal)))
        return other
    }

    @Test func `a deleted session is out of the way and still there`() throws {
        for (round, place) in ["a", "a-2", "a-3"].enumerated() {
            var opening: SessionStore.Opening? = try store.make("a")
            try opening?.session.make(.set(name: "round", value: String(round)), by: "李", at: "")
            #expect(throws: SessionTrouble.inUse("a")) { try store.delete("a") }
            opening = nil
            #expect(try store.delete("a") == "Sessions/.deleted/\(place)")
            #expect(try store.names() == [])
        }
        let journals = ["a", "a-2", "a-3"].compactMap { disk.bytes("Sessions/.deleted/\($0)/journal.jsonl")?.text }
        #expect(journals.enumerated().allSatisfy { $1.contains(#""value":"\#($0)""#) } && journals.count == 3)
    }

    @Test func `a session whose making failed half-way can be made`() throws {
        let session = try SampleSession.unkept(try SampleSession.golden())
        let clean = SimulatedDisk()
        _ = try SessionStore(clean).save(session, as: "a")
        for step in 1...clean.steps.count {
            let disk = SimulatedDisk(faults: DiskFaults(faults: [step: .refused]))
            let store = SessionStore(disk)
            #expect(throws: Diagnostic.self, "step \(step)") { try store.save(session, as: "a") }
            #expect(try store.save(session, as: "a").session.events == session.events, "step \(step)")
            #expect(try SessionStore(disk.afterExit).peek("a").events == session.events, "step \(step)")
        }
    }
}
