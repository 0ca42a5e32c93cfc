import Testing
import TextSupport

@testable import AuditSession

/// Undoing goes back to the very bytes that were there.
@Suite struct UndoTests {
    @Test func `ten changes are undone and done again, with an opening in between`() throws {
        let disk = SimulatedDisk()
        let store = SessionStore(disk)
        var session = try store.make("a").session
        try session.make(SampleChanges.load, by: "李", at: "2026-01-12")
        var texts = [try written(&session, disk)]
        for change in try SampleSession.tenChanges() {
            try session.make(change, by: "李", at: "2026-01-12")
            texts.append(try written(&session, disk))
        }
        for count in stride(from: 9, through: 0, by: -1) {
            try session.undo(by: "王", at: "2026-01-13")
            #expect(try written(&session, disk) == texts[count], "undone down to \(count)")
            guard count == 5 else { continue }
            session = Session()
            session = try store.open("a").session
        }
        for count in 1...10 {
            try session.redo(by: "王", at: "2026-01-14")
            #expect(try written(&session, disk) == texts[count], "done again up to \(count)")
        }
        #expect(session.events.count == 31)
        #expect(session.undoneEvents.isEmpty && session.activeEvents.count == 11)
    }

    private func written(_ session: inout Session, _ disk: SimulatedDisk) throws -> String {
        try session.writeState()
        return try #require(disk.bytes(SessionFiles.state)).text
    }

    @Test func `an edit is stamped as its line of the journal`() throws {
        let disk = SimulatedDisk()
        var session = try SessionStore(disk).make("a").session
        try session.make(.annotate(SampleChanges.annotation("N-000001", .report, "", at: 1)), by: "李", at: "1")
        let edit = AnnotationEdit(id: "N-000001", text: "x", stamp: Annotation.Stamp(by: "王", at: "2"))
        try session.make(.edit(edit), by: "赵", at: "3")
        #expect(session.state.annotations.first?.edited == Annotation.Stamp(by: "赵", at: "3"))
        #expect(try SessionStore(disk.afterExit).open("a").session.state == session.state)
    }

    @Test func `where there is nothing to undo or redo it is said, and nothing is written`() throws {
        var session = try SessionStore(SimulatedDisk()).make("a").session
        #expect(throws: SessionTrouble.nothingToUndo) { try session.undo(by: "李", at: "") }
        #expect(throws: SessionTrouble.nothingToRedo) { try session.redo(by: "李", at: "") }
        try session.make(.set(name: "lang", value: "zh"), by: "李", at: "")
        #expect(throws: SessionTrouble.nothingToRedo) { try session.redo(by: "李", at: "") }
        #expect(try session.undo(by: "李", at: "") == .set(name: "lang", value: "zh"))
        #expect(throws: SessionTrouble.nothingToUndo) { try session.undo(by: "李", at: "") }
        // A new change leaves nothing to be done again.
        try session.make(.set(name: "lang", value: "en"), by: "李", at: "")
        #expect(throws: SessionTrouble.nothingToRedo) { try session.redo(by: "李", at: "") }
        #expect(session.events.count == 3)
        #expect(SessionTrouble.nothingToUndo.code == .undo && SessionTrouble.nothingToRedo.code == .undo)
    }
}
