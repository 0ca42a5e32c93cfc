import DocumentModel
import Testing
import TextSupport

@testable import AuditSession

/// What cannot be opened is not touched.
@Suite struct RefusalTests {
    private func code(_ disk: SimulatedDisk) -> ErrorCode? {
        SessionStore(disk).code { store throws(Diagnostic) in try store.open("a") }
    }

    @Test func `a journal that is gone is not made anew`() throws {
        let disk = SimulatedDisk()
        try disk.put(SessionFiles.state, try SessionFiles.state(SessionState()))
        let files = disk.files(below: "Sessions")
        let store = SessionStore(disk)
        #expect(throws: SessionTrouble.noJournal("Sessions/a")) { try store.open("a") }
        #expect(throws: SessionTrouble.noJournal("Sessions/a")) { try store.peek("a") }
        #expect(store.code { store throws(Diagnostic) in try store.make("a") } == .session)
        #expect(disk.files(below: "Sessions") == files)
        #expect(disk.steps.isEmpty)
    }

    @Test func `a newer state is refused`() throws {
        let disk = try SessionStore.kept(try SampleSession.golden())
        try disk.put(SessionFiles.state, Array("{\"format\":\"gxaudit.session\",\"more\":[],\"version\":2}".utf8))
        let files = disk.files(below: "Sessions")
        #expect(throws: SessionTrouble.newer("a", 2)) { try SessionStore(disk).open("a") }
        #expect(throws: SessionTrouble.newer("a", 2)) { try SessionStore(disk).peek("a") }
        #expect(disk.files(below: "Sessions") == files)
        #expect(disk.steps.isEmpty)
    }

    /// Lines as a newer version may write them: sealed as this one seals them, or in no way that this one knows.
    @Test(arguments: [
        #"{"v":2,"seq":15,"at":"","by":"","op":"merge","args":{"into":"b"},"prev":"#,
        #"{"v":2,"seq":15,"deed":"set","args":[1,2]}"#,
    ])
    func `a newer line is refused`(_ start: String) throws {
        let disk = try SessionStore.kept(try SampleSession.golden())
        let journal = try #require(disk.bytes(SessionFiles.journal))
        var line = start
        if !line.hasSuffix("}") {
            line += "\"\(String(repeating: "0", count: 64))\""
            line += ",\"hash\":\"\(ContentHash(of: line).hex)\"}"
        }
        try disk.put(SessionFiles.journal, journal + Array("\(line)\n".utf8))
        let files = disk.files(below: "Sessions")
        #expect(throws: SessionTrouble.newer("a", 2)) { try SessionStore(disk).open("a") }
        #expect(throws: SessionTrouble.newer("a", 2)) { try SessionStore(disk).peek("a") }
        #expect(disk.files(below: "Sessions") == files)
    }

    @Test func `a version that was altered is no newer version`() throws {
        let disk = try SessionStore.kept(try SampleSession.golden())
        var journal = try #require(disk.bytes(SessionFiles.journal))
        let lines = journal.lines
        journal[lines[0].count + 5] = UInt8(ascii: "3")
        try disk.put(SessionFiles.journal, journal)
        let session = try SessionStore(disk).open("a").session
        #expect(session.obstacle == SessionTrouble.damage(line: 2) && session.events.count == 1)
    }

    static let badNames = [
        "", ".", "..", "../x", "/x", "x/y", "x/", ".hidden", "a\u{1B}[2J", "a\nb", "a\0", "\u{202E}a",
        String(repeating: "a", count: 121), String(repeating: "柳", count: 40) + "a",
        // With a mark behind it neither is a Character of its own.
        "x/\u{301}y", ".\u{301}x",
    ]

    @Test(arguments: badNames)
    func `a name is that of one folder`(_ name: String) {
        let disk = SimulatedDisk()
        let store = SessionStore(disk)
        #expect(throws: SessionTrouble.badName(name)) { try store.open(name) }
        #expect(throws: SessionTrouble.badName(name)) { try store.make(name) }
        #expect(throws: SessionTrouble.badName(name)) { try store.peek(name) }
        #expect(throws: SessionTrouble.badName(name)) { try store.delete(name) }
        #expect(throws: SessionTrouble.badName(name)) { try store.save(Session(), as: name) }
        #expect(SessionTrouble.badName(name).code == .session)
        #expect(disk.steps.isEmpty)
    }

    @Test(arguments: [
        "a", "清河 2024", "-n", "a.b", "a..b", "~", "Caf\u{E9}", String(repeating: "柳", count: 40), "名称“一”",
    ])
    func `any other name will do`(_ name: String) throws {
        let disk = SimulatedDisk()
        let store = SessionStore(disk)
        #expect(try store.make(name).session.name == name)
        #expect(try store.names() == [name])
        #expect(disk.bytes("Sessions/\(name)/journal.jsonl") == [])
    }
}
