import Testing

@testable import AuditSession

/// `session.json` follows from the journal, whatever became of it.
@Suite struct StateFileTests {
    @Test(arguments: ["", "{", "null", "[]", "{\"format\":\"other\",\"version\":9}", "\u{0}\u{1}", "stale"])
    func `a missing, stale or spoilt state is written anew`(_ spoilt: String) throws {
        let disk = try SessionStore.kept(try SampleSession.golden(), writesState: true)
        let state = try #require(disk.bytes(SessionFiles.state))
        let journal = disk.bytes(SessionFiles.journal)
        let contents =
            spoilt == "stale"
            ? try SessionStore.kept(try SampleSession.mixed(), writesState: true).bytes(SessionFiles.state) : nil
        try disk.put(SessionFiles.state, contents ?? Array(spoilt.utf8))
        var opening = try SessionStore(disk).open("a")
        #expect(opening.remarks.isEmpty && opening.session.obstacle == nil)
        try opening.session.writeState()
        #expect(disk.bytes(SessionFiles.state) == state)
        #expect(disk.bytes(SessionFiles.journal) == journal)
    }

    @Test func `a state that is not there is written`() throws {
        let steps = try SampleSession.golden()
        let written = try SessionStore.kept(steps, writesState: true)
        let bare = try SessionStore.kept(steps)
        #expect(bare.bytes(SessionFiles.state) == nil)
        var session = try SessionStore(bare).open("a").session
        try session.writeState()
        #expect(bare.files(below: "Sessions") == written.files(below: "Sessions"))
    }

    @Test func `a state that is as it should be is left alone`() throws {
        let disk = try SessionStore.kept(try SampleSession.golden(), writesState: true)
        var session = try SessionStore(disk).open("a").session
        let before = disk.steps.count
        try session.writeState()
        try session.writeState()
        #expect(disk.steps.count == before)
    }

    @Test func `a session that nothing keeps writes nothing`() throws {
        var session = try SampleSession.unkept(try SampleSession.golden())
        try session.writeState()
        #expect(session.name == nil && session.folder == nil && session.obstacle == nil)
    }

    @Test func `a read-only session does not write the state`() throws {
        let disk = try SessionStore.kept(try SampleSession.golden())
        let store = SessionStore(disk)
        let first = try store.open("a")
        var second = try store.open("a").session
        try second.writeState()
        #expect(disk.bytes(SessionFiles.state) == nil)
        #expect(first.session.obstacle == nil)
    }
}
