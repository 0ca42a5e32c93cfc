import TestSupport
import Testing

@testable import AuditSession

/// A line that is not what was written is never believed, and neither is what stands behind it.
@Suite struct AlteredJournalTests {
    private let journal: [UInt8]
    private let steps: [SessionStep]

    init() throws {
        steps = try SampleSession.mixed()
        journal = try #require(try SessionStore.kept(steps, writesState: true).bytes(SessionFiles.journal))
    }

    /// Opens a journal with an altered line; returns what is wrong, in words, where it is not taken as it should be.
    private func check(_ bytes: [UInt8], line: Int, _ what: String) throws {
        let disk = SimulatedDisk()
        try disk.put(SessionFiles.journal, bytes)
        try disk.put(SessionFiles.state, Array("what was there".utf8))
        let files = disk.files(below: "Sessions")
        var opening = try SessionStore(disk).open("a")
        let expected = try SampleSession.unkept(Array(steps.prefix(line - 1)))
        #expect(opening.session.state == expected.state, "\(what)")
        #expect(opening.session.events == expected.events, "\(what)")
        #expect(opening.session.obstacle == SessionTrouble.damage(line: line), "\(what)")
        #expect(opening.remarks == [SessionTrouble.damage(line: line)], "\(what)")
        try opening.session.writeState()
        #expect(throws: SessionTrouble.readOnly("a", SessionTrouble.damage(line: line))) {
            try opening.session.make(.set(name: "lang", value: "zh"), by: "王", at: "2026-02-01")
        }
        #expect(disk.files(below: "Sessions") == files, "\(what)")
    }

    @Test func `a flipped bit is found`() throws {
        var random = SeededRandom()
        let starts = journal.lines.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        // Without the last line break: without it the line is one that was never acknowledged.
        for _ in 0..<400 {
            let place = random.below(journal.count - 1)
            let bit = random.below(8)
            var bytes = journal
            bytes[place] ^= 1 << UInt8(bit)
            let line = starts.lastIndex { $0 <= place } ?? 0
            try check(bytes, line: line + 1, "bit \(bit) of byte \(place), \(random)")
        }
    }

    @Test func `every byte of a line counts`() throws {
        let first = try #require(journal.lines.first)
        let last = try #require(journal.lines.last)
        for place in first.indices {
            var bytes = journal
            bytes[place] ^= 1
            try check(bytes, line: 1, "byte \(place) of the first line")
        }
        for place in last.indices.dropLast() {
            var bytes = journal
            bytes[journal.count - last.count + place] ^= 1
            try check(bytes, line: steps.count, "byte \(place) of the last line")
        }
    }

    @Test func `lines that are missing, moved, doubled or put in are found`() throws {
        let lines = journal.lines
        try check(Array(lines[1...].joined()), line: 1, "without the first")
        try check(Array((lines[..<4] + lines[5...]).joined()), line: 5, "without the fifth")
        try check(Array((lines[..<4] + [lines[5], lines[4]] + lines[6...]).joined()), line: 5, "swapped")
        try check(Array((lines[..<4] + lines[3...]).joined()), line: 5, "doubled")
        try check(journal + Array("\n".utf8), line: 13, "an empty line")
        try check(journal + Array("{}\n".utf8), line: 13, "no line of a journal")
        try check(journal + [0xFF, 0x00, 0x0A], line: 13, "no text")
        try check(journal + [UInt8](repeating: UInt8(ascii: "["), count: 100_000) + [0x0A], line: 13, "deep")
        let forged = try JournalLine.bytes(
            of: JournalEvent(number: 2, at: "", by: "", action: .undo(1)), behind: JournalLine.start,
            SessionFiles.paths)
        try check(lines[0] + forged.line, line: 2, "sealed, behind another line")
    }

    @Test func `a lost last line break leaves a line that was never acknowledged`() throws {
        var bytes = journal
        bytes[bytes.count - 1] ^= 1
        let disk = SimulatedDisk()
        try disk.put(SessionFiles.journal, bytes)
        let opening = try SessionStore(disk).open("a")
        #expect(opening.remarks == [SessionTrouble.setAside("Sessions/a/journal.torn-12")])
        #expect(opening.session.events.count == 11)
    }

    @Test func `a damaged session can be copied as far as it is whole`() throws {
        var bytes = journal
        bytes[journal.lines[0].count + 30] ^= 1
        let disk = SimulatedDisk()
        try disk.put(SessionFiles.journal, bytes)
        let store = SessionStore(disk)
        let copy = try store.save(try store.peek("a"), as: "b").session
        #expect(copy.events == (try SampleSession.unkept(Array(steps.prefix(1)))).events)
        #expect(copy.obstacle == nil)
    }
}
