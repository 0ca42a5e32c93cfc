import FileAccess
import Foundation
import TestSupport
import Testing
import TextSupport

@testable import AuditSession

/// Sessions on the real disk.
@Suite struct LocalSessionTests {
    let folder: TemporaryFolder
    let store: SessionStore

    init() throws {
        folder = try TemporaryFolder()
        store = SessionStore("Sessions", on: LocalFiles(in: folder.path), base: folder.path, holder: "17@desk")
    }

    @Test func `the files are those of the simulated disk`() throws {
        let steps = try SampleSession.golden()
        let simulated = try SessionStore.kept(steps, writesState: true)
        var session = try store.make("a").session
        for (index, step) in steps.enumerated() { try step.run(&session, as: index + 1) }
        try session.writeState()
        #expect(try folder.files == ["Sessions/a/head", SessionFiles.journal, "Sessions/a/lock", SessionFiles.state])
        #expect(try folder.read(SessionFiles.journal) == simulated.bytes(SessionFiles.journal)?.text)
        #expect(try folder.read(SessionFiles.state) == simulated.bytes(SessionFiles.state)?.text)
        #expect(try folder.read("Sessions/a/lock") == "17@desk")
    }

    @Test func `who comes second reads, until the first has gone`() throws {
        var first: Session? = try store.make("a").session
        try first?.make(SampleChanges.load, by: "李", at: "")
        let second = try store.open("a")
        #expect(second.session.obstacle == SessionTrouble.taken(by: "17@desk"))
        #expect(second.session.events == first?.events)
        #expect(store.isInUse("a"))
        #expect(throws: SessionTrouble.inUse("a")) { try store.delete("a") }
        first = nil
        #expect(!store.isInUse("a"))
        #expect(try store.open("a").session.obstacle == nil)
        #expect(try store.delete("a") == "Sessions/.deleted/a")
        #expect(try folder.files == ["Sessions/.deleted/a/journal.jsonl", "Sessions/.deleted/a/lock"])
    }

    @Test func `a lock that a process left behind holds nobody up`() throws {
        try folder.write("Sessions/a/journal.jsonl", "")
        try folder.write("Sessions/a/lock", "a longer note of process 4242 on another desk")
        let opening = try store.open("a")
        #expect(opening.session.obstacle == nil && opening.remarks.isEmpty)
        #expect(try folder.read("Sessions/a/lock") == "17@desk")
    }

    @Test func `a torn line is set aside`() throws {
        var session = try store.make("a").session
        try session.make(SampleChanges.load, by: "李", at: "")
        session = Session()
        let whole = try folder.read(SessionFiles.journal)
        try folder.write(SessionFiles.journal, whole + "{\"v\":1,\"seq\":2")
        let opening = try store.open("a")
        #expect(opening.remarks == [SessionTrouble.setAside("Sessions/a/journal.torn-2")])
        #expect(try folder.read(SessionFiles.journal) == whole)
        #expect(try folder.read("Sessions/a/journal.torn-2") == "{\"v\":1,\"seq\":2")
    }

    /// What another program may do to a journal between two changes.
    @Test(arguments: ["longer", "shorter", "gone"])
    func `a journal that another program changed is not written`(_ how: String) throws {
        var session = try store.make("a").session
        try session.make(SampleChanges.load, by: "李", at: "")
        let journal = try folder.read(SessionFiles.journal)
        let changed = how == "gone" ? nil : how == "longer" ? journal + "{}\n" : String(journal.dropLast(9))
        if let changed {
            try folder.write(SessionFiles.journal, changed)
        } else {
            try folder.remove(SessionFiles.journal)
        }
        let before = session
        let change = Change.set(name: "lang", value: "zh")
        var codes: [ErrorCode] = []
        for _ in 1...2 {
            do throws(Diagnostic) { try session.make(change, by: "李", at: "") } catch { codes.append(error.code) }
        }
        #expect(codes == [.changed, .session])
        #expect(session.state == before.state && session.events == before.events && session.obstacle != nil)
        try session.writeState()
        #expect(try folder.files.contains(SessionFiles.journal) == (changed != nil))
        if let changed { #expect(try folder.read(SessionFiles.journal) == changed) }
        #expect(try !folder.files.contains(SessionFiles.state))
    }

    @Test(.enabled(if: !Checkout.isRoot, "the superuser may write every file"))
    func `a folder that may not be written is read`() throws {
        var session = try store.make("a").session
        try session.make(SampleChanges.load, by: "李", at: "")
        let events = session.events
        session = Session()
        try folder.remove("Sessions/a/lock")
        try folder.setPermissions("Sessions/a", 0o555)
        defer { try? folder.setPermissions("Sessions/a", 0o755) }
        let folded = try store.open("a")
        #expect(folded.session.events == events && folded.session.obstacle != nil && folded.remarks.count == 1)
        try folder.setPermissions("Sessions/a", 0o755)
        // The folder may be written and the journal not: said before there is a change to be lost.
        try folder.setPermissions(SessionFiles.journal, 0o444)
        let sealed = try store.open("a")
        #expect(sealed.session.events == events && sealed.session.obstacle?.en.contains("permission denied") == true)
        try folder.setPermissions("Sessions", 0o555)
        defer { try? folder.setPermissions("Sessions", 0o755) }
        #expect(store.code { store throws(Diagnostic) in try store.make("b") } == .write)
    }

    /// A folder that somebody sent may hold links to what is not part of it.
    @Test(arguments: ["lock", ".session.json.tmp", "journal.torn-1", "journal.jsonl"])
    func `nothing is written through a link`(_ name: String) throws {
        try folder.write("precious", "of another folder")
        try folder.write(SessionFiles.journal, "{\"v\":1")
        if name == "journal.jsonl" { try folder.remove(SessionFiles.journal) }
        try folder.link("Sessions/a/\(name)", to: folder("precious"))
        if var session = try? store.open("a").session {
            try? session.make(SampleChanges.load, by: "李", at: "")
            try? session.writeState()
        }
        #expect(try folder.read("precious") == "of another folder")
        try folder.remove("precious")
        _ = try? store.open("a")
        #expect(try !folder.files.contains("precious"))
    }

    @Test func `only one of many who come at once may write`() async throws {
        let (path, base) = (folder.path, store)
        let acknowledged = await withTaskGroup(of: Int.self) { group in
            for writer in 0..<6 {
                group.addTask {
                    let store = SessionStore("Sessions", on: LocalFiles(in: path), base: path, holder: "\(writer)")
                    var count = 0
                    for number in 0..<8 {
                        guard var session = try? store.open("a").session else { continue }
                        let change = Change.set(name: "w\(writer)", value: String(number))
                        if (try? session.make(change, by: "\(writer)", at: "")) != nil { count += 1 }
                    }
                    return count
                }
            }
            return await group.reduce(0, +)
        }
        let opening = try base.open("a")
        #expect(opening.session.events.count == acknowledged && opening.remarks.isEmpty)
        #expect(acknowledged > 0)
    }
}
