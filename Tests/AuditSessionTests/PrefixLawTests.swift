import Testing

@testable import AuditSession

/// A journal that ends anywhere is the journal of its whole lines.
@Suite struct PrefixLawTests {
    @Test func `a journal cut off anywhere is read up to its last whole line`() throws {
        let steps = try SampleSession.terse()
        let journal = try #require(try SessionStore.kept(steps).bytes(SessionFiles.journal))
        var (whole, length) = (0, 0)
        let lengths = journal.lines.map(\.count)
        var expected = try SampleSession.unkept([])
        for end in 0...journal.count {
            if whole < lengths.count, length + lengths[whole] == end {
                whole += 1
                length = end
                expected = try SampleSession.unkept(Array(steps.prefix(whole)))
            }
            try check(Array(journal[..<end]), whole: length, expected)
        }
        #expect(whole == steps.count)
    }

    private func check(_ bytes: [UInt8], whole: Int, _ expected: Session) throws {
        let disk = SimulatedDisk()
        try disk.put(SessionFiles.journal, bytes)
        let torn = "Sessions/a/journal.torn-\(expected.events.count + 1)"
        let isTorn = whole < bytes.count
        let opening = try SessionStore(disk).open("a")
        #expect(opening.session.state == expected.state, "\(bytes.count) bytes")
        #expect(opening.session.events == expected.events, "\(bytes.count) bytes")
        #expect(opening.remarks == (isTorn ? [SessionTrouble.setAside(torn)] : []), "\(bytes.count) bytes")
        #expect(disk.bytes(SessionFiles.journal) == Array(bytes[..<whole]))
        #expect(disk.bytes(torn) == (isTorn ? Array(bytes[whole...]) : nil), "\(bytes.count) bytes")

        // What comes then does not depend on every byte that was torn off.
        guard bytes.count - whole < 3 || bytes.count.isMultiple(of: 16) else { return }
        let next = disk.afterExit
        var again = try SessionStore(next).open("a")
        #expect(again.remarks.isEmpty && again.session.obstacle == nil, "\(bytes.count) bytes")
        try again.session.make(.set(name: "lang", value: "zh"), by: "王", at: "2026-02-01")
        let last = try SessionStore(next.afterExit).open("a")
        #expect(last.session.events == again.session.events && last.remarks.isEmpty, "\(bytes.count) bytes")
        #expect(last.session.events.count == expected.events.count + 1)
    }

    @Test func `what is torn off is kept beside what was torn off before`() throws {
        let disk = SimulatedDisk()
        for tail in ["{\"v\":1", "{\"v\":1,\"seq\":", "{"] {
            let journal = disk.bytes(SessionFiles.journal) ?? []
            try disk.put(SessionFiles.journal, journal + Array(tail.utf8))
            _ = try SessionStore(disk).open("a")
        }
        // The first is the beginning of the second, as an interrupted attempt to put it there would be.
        #expect(disk.bytes("Sessions/a/journal.torn-1")?.text == "{\"v\":1,\"seq\":")
        #expect(disk.bytes("Sessions/a/journal.torn-1-2")?.text == "{")
    }
}
