import TestSupport
import Testing
import TextSupport

@testable import AuditSession

/// A session held against the simplest thing that does the same: a list of changes, folded from the start each time.
@Suite struct RandomSessionTests {
    /// What counts, and what can be done again, the next one at the end.
    struct Model {
        var done: [Change] = []
        var undone: [Change] = []
        var state: SessionState { SessionState(done) }
    }

    @Test func `a session does what a list of changes does`() throws {
        let random = SeededRandom()
        var seeds = random
        for round in 1...12 {
            try play(SeededRandom(seed: seeds.next()), "\(random), round \(round)")
        }
    }

    private func play(_ random: SeededRandom, _ name: String) throws {
        var random = random
        let disk = SimulatedDisk()
        let store = SessionStore(disk)
        let stamp = Annotation.Stamp(by: "李", at: "2026-01-12")
        var changes = RandomChanges(SeededRandom(seed: random.next()), stamp: stamp)
        var session = try store.make("a").session
        var model = Model()
        var count = 0
        for _ in 0..<40 {
            count += try step(&session, &model, random.below(10), &changes, stamp) ? 1 : 0
            if random.isOne(in: 8) {
                session = Session()
                session = try store.open("a").session
            }
            if random.isOne(in: 4) {
                try session.writeState()
                #expect(disk.bytes(SessionFiles.state) == (try SessionFiles.state(model.state)), "\(name)")
            }
            #expect(session.state == model.state, "\(name)")
            #expect(session.events.count == count, "\(name)")
            #expect(session.activeEvents.map(\.action) == model.done.map { .change($0) }, "\(name)")
            #expect(session.undoneEvents.map(\.action) == model.undone.reversed().map { .change($0) }, "\(name)")
        }
        let next = try SessionStore(disk.afterExit).open("a")
        #expect(next.session.events == session.events && next.session.state == model.state, "\(name)")
    }

    /// Does one thing to both; whether there was something to do.
    private func step(
        _ session: inout Session, _ model: inout Model, _ kind: Int, _ changes: inout RandomChanges,
        _ stamp: Annotation.Stamp
    ) throws -> Bool {
        switch kind {
        case 0...1:
            guard let last = model.done.popLast() else {
                #expect(throws: SessionTrouble.nothingToUndo) { try session.undo(by: stamp.by, at: stamp.at) }
                return false
            }
            model.undone.append(last)
            #expect(try session.undo(by: stamp.by, at: stamp.at) == last)
        case 2...3:
            guard let last = model.undone.popLast() else {
                #expect(throws: SessionTrouble.nothingToRedo) { try session.redo(by: stamp.by, at: stamp.at) }
                return false
            }
            model.done.append(last)
            #expect(try session.redo(by: stamp.by, at: stamp.at) == last)
        default:
            let change = changes.next()
            model.done.append(change)
            model.undone = []
            try session.make(change, by: stamp.by, at: stamp.at)
        }
        return true
    }
}
