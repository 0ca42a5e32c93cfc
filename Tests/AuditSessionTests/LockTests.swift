import Testing
import TextSupport

@testable import AuditSession

/// Only one at a time changes a session.
@Suite struct LockTests {
    @Test func `who comes second reads`() throws {
        let disk = try SessionStore.kept(try SampleSession.golden())
        var first: SessionStore.Opening? = try SessionStore(disk, holder: "17@desk").open("a")
        try first?.session.make(.set(name: "pager", value: "off"), by: "李", at: "")
        let store = SessionStore(disk, holder: "18@desk")
        var second = try store.open("a")
        let obstacle = SessionTrouble.taken(by: "17@desk")
        #expect(second.session.obstacle == obstacle)
        #expect(second.remarks == [SessionTrouble.openedReadOnly("a", obstacle)])
        #expect(second.session.events == first?.session.events && second.session.events.count == 15)
        #expect(second.session.state == first?.session.state)
        let before = second.session.events
        let refusal = SessionTrouble.readOnly("a", obstacle)
        #expect(throws: refusal) { try second.session.make(.remove(id: "N-000001"), by: "王", at: "") }
        #expect(throws: refusal) { try second.session.undo(by: "王", at: "") }
        #expect(second.session.events == before && refusal.code == .session)
        #expect(store.isInUse("a"))

        // The first goes on, and is let go; what the second has open stays as it was.
        try first?.session.make(.set(name: "lang", value: "en"), by: "李", at: "")
        first = nil
        #expect(!store.isInUse("a"))
        #expect(second.session.obstacle == obstacle)
        let third = try store.open("a")
        #expect(third.session.obstacle == nil && third.remarks.isEmpty)
        #expect(third.session.events.count == 16)
    }

    @Test func `a copy of a session keeps the lock too`() throws {
        let disk = SimulatedDisk()
        let store = SessionStore(disk)
        var copy: Session?
        do {
            let session = try store.make("a").session
            copy = session
        }
        #expect(store.isInUse("a"))
        #expect(copy?.obstacle == nil)
        copy = nil
        #expect(!store.isInUse("a"))
    }

    @Test func `what another has half written is no torn line`() throws {
        let disk = try SessionStore.kept(try SampleSession.golden())
        let first = try SessionStore(disk).open("a")
        let journal = try #require(disk.bytes(SessionFiles.journal))
        try disk.append(Array("{\"v\":1".utf8), to: SessionFiles.journal, behind: journal.count)
        let second = try SessionStore(disk).open("a")
        #expect(second.remarks.count == 1 && second.session.obstacle != nil)
        #expect(disk.bytes(SessionFiles.journal) == journal + Array("{\"v\":1".utf8))
        #expect(second.session.events == first.session.events)
    }

    @Test func `two who make a session at once do not empty each other's journal`() throws {
        let disk = SimulatedDisk()
        let store = SessionStore(disk)
        try disk.makeFolder("Sessions/a")
        let attempt = try disk.lock("Sessions/a/lock", note: "17@desk")
        // The other one has the lock, and has not come to make the journal.
        #expect(throws: SessionTrouble.inUse("a")) { try store.make("a") }
        #expect(disk.bytes(SessionFiles.journal) == nil)
        withExtendedLifetime(attempt) {}
    }
}
