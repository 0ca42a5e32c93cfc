import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import AuditSession

/// What a session's files say, byte for byte. The files in Tests/Fixtures are never written anew: what one version
/// wrote, every later one reads.
@Suite struct GoldenSessionTests {
    private static func fixture(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Checkout.folder.appending(path: "Tests/Fixtures/session-v1/\(name)")))
    }

    @Test func `a session writes these files`() throws {
        let disk = try SessionStore.kept(try SampleSession.golden(), writesState: true)
        let (journal, state) = (try Self.fixture("journal.jsonl"), try Self.fixture("session.json"))
        #expect(disk.bytes(SessionFiles.journal)?.text == journal.text)
        #expect(disk.bytes(SessionFiles.state)?.text == state.text)
        #expect(
            Set(disk.files(below: "Sessions").keys)
                == [SessionFiles.journal, SessionFiles.state, "Sessions/a/head"])
    }

    @Test func `these files are a session`() throws {
        let disk = SimulatedDisk()
        try disk.put(SessionFiles.journal, try Self.fixture("journal.jsonl"))
        var opening = try SessionStore(disk).open("a")
        #expect(opening.remarks.isEmpty)
        #expect(opening.session.obstacle == nil)
        #expect(opening.session.events == (try SampleSession.unkept(try SampleSession.golden())).events)
        try opening.session.writeState()
        #expect(disk.bytes(SessionFiles.state)?.text == (try Self.fixture("session.json").text))
        #expect(disk.bytes(SessionFiles.journal) == (try Self.fixture("journal.jsonl")))
    }

    @Test func `each line is sealed and follows the line before it`() throws {
        let lines = try Self.fixture("journal.jsonl").lines
        #expect(lines.count == 14)
        var previous = String(repeating: "0", count: 64)
        for (index, line) in lines.enumerated() {
            let text = line.text
            let parts = [#"{"v":1,"seq":\#(index + 1),"at":""#, #","by":""#, #","op":""#, #","args":{"#, #","prev":""#]
            var rest = text[...]
            for part in parts {
                let place = try #require(rest.range(of: part), "no \(part) in its place in line \(index + 1)")
                rest = rest[place.upperBound...]
            }
            let seal = try #require(text.range(of: #","hash":""#, options: .backwards))
            let hash = ContentHash(of: String(text[..<seal.lowerBound])).hex
            #expect(text[seal.upperBound...] == "\(hash)\"}\n")
            #expect(text[..<seal.lowerBound].hasSuffix(#","prev":"\#(previous)""#))
            previous = hash
        }
    }

    @Test func `the state has sorted keys and an item a line`() throws {
        let lines = try Self.fixture("session.json").lines.map(\.text)
        let keys = lines.filter { $0.hasPrefix("\"") }.map { $0.prefix { $0 != ":" } }
        #expect(
            keys == [
                "\"annotations\"", "\"format\"", "\"judgements\"", "\"name\"", "\"notes\"", "\"settings\"",
                "\"sources\"", "\"version\"",
            ])
        // Four annotations, a judgement, a note and a source.
        #expect(lines.count { $0.hasPrefix("{\"") } == 7)
    }
}
