import TestSupport
import Testing

@testable import AuditSession

/// Any change is read as it was written, whatever people and reports say.
@Suite struct StoredChangeTests {
    @Test func `a line of the journal is read as it was written`() throws {
        var random = SeededRandom()
        let stamp = Annotation.Stamp(by: random.hostileText(), at: random.hostileText())
        var changes = RandomChanges(random, stamp: stamp)
        var previous = JournalLine.start
        for number in 1...1500 {
            let change = changes.next()
            let event = JournalEvent(number: number, at: stamp.at, by: stamp.by, action: .change(change))
            let (line, hash) = try JournalLine.bytes(of: event, behind: previous, SessionFiles.paths)
            #expect(line.firstIndex(of: UInt8(ascii: "\n")) == line.count - 1, "\(random)")
            #expect(!line.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") }, "\(random)")
            let read = try JournalLine.event(
                Array(line.dropLast()), number: number, behind: previous, SessionFiles.paths)
            #expect(read.event == event && read.hash == hash, "\(random), change \(number)")
            // To `==` two spellings of one text are the same, to the second writing they are not.
            let again = try JournalLine.bytes(of: read.event, behind: previous, SessionFiles.paths)
            #expect(again.line == line, "\(random), change \(number)")
            #expect(String(reflecting: read.event).utf8.elementsEqual(String(reflecting: event).utf8), "\(random)")
            previous = hash
        }
    }

    @Test func `a change that shares its lists with others is the same to the letter`() throws {
        var random = SeededRandom()
        let stamp = Annotation.Stamp(by: random.hostileText(), at: random.hostileText())
        var changes = RandomChanges(random, stamp: stamp)
        var others: [Change] = []
        for number in 1...600 {
            let change = changes.next()
            let shared = change.sharing(with: others)
            #expect(shared == change, "\(random), change \(number)")
            #expect(String(reflecting: shared).utf8.elementsEqual(String(reflecting: change).utf8), "\(random)")
            others = Array(([change] + others).prefix(16))
        }
        // Two spellings of one name are one text to `==`, and two files to the disk.
        let spellings = ["Caf\u{E9}.txt", "Cafe\u{301}.txt"].map { Change.unload(request: "all", files: [$0]) }
        let shared = spellings[1].sharing(with: [spellings[0]])
        #expect(String(reflecting: shared).utf8.elementsEqual(String(reflecting: spellings[1]).utf8))
        #expect(!String(reflecting: shared).utf8.elementsEqual(String(reflecting: spellings[0]).utf8))
        let loads = ["Caf\u{E9}.txt", "Cafe\u{301}.txt"].map { path in
            Change.load(LoadRequest(paths: [path]), sources: [], notes: [])
        }
        let load = loads[1].sharing(with: [loads[0]])
        #expect(String(reflecting: load).utf8.elementsEqual(String(reflecting: loads[1]).utf8))
    }

    @Test func `undo and redo are read as they were written`() throws {
        for action in [JournalEvent.Action.undo(1), .redo(.max)] {
            let event = JournalEvent(number: 2, at: "2026-01-12", by: "李", action: action)
            let line = try JournalLine.bytes(of: event, behind: JournalLine.start, SessionFiles.paths).line
            let read = try JournalLine.event(
                Array(line.dropLast()), number: 2, behind: JournalLine.start, SessionFiles.paths)
            #expect(read.event == event)
        }
    }
}
