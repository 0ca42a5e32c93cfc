import Deliverables
import Testing
import TextSupport

/// The findings of several parts, put together.
@Suite struct MergedFindingsTests {
    @Test func `the lines of all parts come in the order of their bytes`() throws {
        let parts = [Self.lines([Self.line("ff"), Self.line("8")]), Self.lines([Self.line("0"), Self.line("9")]), ""]
        let whole = Self.lines(["0", "8", "9", "ff"].map { Self.line($0) })
        #expect(try Self.merged(parts) == whole)
        #expect(try Self.merged(parts.reversed()) == whole)
        #expect(try Self.merged([whole]) == whole)
        #expect(try Self.merged([]) == "")
        #expect(try MergedFindings(Self.files(parts)).count == 4)
    }

    @Test func `names that two parts share are as long as one check of all makes them`() throws {
        // The first three share 30 bits of their digests, which are six letters; a part of two knows it of these.
        let digests = ["00000000", "00000001", "00000003", "00000004"]
        let names = ["F-0000000", "F-0000008", "F-000000R", "F-000001"]
        let whole = Self.lines(zip(digests, names).map { Self.line($0, name: $1) })
        let alone = digests.map { Self.lines([Self.line($0)]) }
        #expect(try Self.merged(alone) == whole)
        let two = Self.lines([Self.line(digests[0], name: names[0]), Self.line(digests[1], name: names[1])])
        #expect(try Self.merged([alone[2], two, alone[3]]) == whole)
        #expect(try Self.merged([alone[0], alone[3]]) == alone[0] + alone[3])
    }

    @Test func `a part that is given twice counts once`() throws {
        let part = Self.lines([Self.line("1"), Self.line("2")])
        #expect(try Self.merged([part, part]) == part)
        #expect(try Self.merged([part + part]) == part)
    }

    @Test func `one finding in two wordings is an error`() throws {
        let parts = [Self.lines([Self.line("1")]), Self.lines([Self.line("1", rest: #","rule":"A-02"}"#)])]
        let error = #expect(throws: Diagnostic.self) { try Self.merged(parts) }
        #expect(error?.code == .changed)
        #expect(error?.message.zh == "0.jsonl 和 1.jsonl 里的 F-200000 内容不同")
        #expect(error?.message.en == "0.jsonl and 1.jsonl tell F-200000 in two ways")
    }

    @Test(arguments: [
        // Cut off, at its end or before it, with an end of another system, or empty.
        Self.line("2"), Self.lines([String(Self.line("2").dropLast())]), Self.line("2") + "\r\n", "\n", "x",
        // A name that is not the digest's, none, and what is no digest.
        Self.lines([Self.line("2", name: "F-400001")]), Self.lines([Self.line("2", name: "F-")]),
        Self.lines([Self.line("2", name: "f-400000")]), Self.lines([Self.line("2", name: "")]),
        Self.lines([Self.line("2").replacing("000", with: "00g")]), Self.lines([#"{"id":"F-400000"}"#]),
        Self.lines([#"{"id":"F-400000","rule":"A-03"}"#]), Self.lines([" " + Self.line("2")]),
    ])
    func `a line that no check wrote is an error with its place`(text: String) throws {
        let error = #expect(throws: Diagnostic.self) {
            try Self.merged([Self.lines([Self.line("1")]), Self.lines([Self.line("1")]) + text])
        }
        #expect(error?.code == .format)
        #expect(error?.message.zh == "1.jsonl 第 2 行不是完整的一个问题")
        #expect(error?.message.en == "1.jsonl, line 2 is no whole finding")
    }

    @Test func `what an export wrote is what comes out`() throws {
        let text = try SampleExport.text(.findings, "jsonl")
        let lines = text.split(separator: "\n").map { "\($0)\n" }
        #expect(lines.count > 3)
        #expect(try Self.merged(lines.reversed()) == lines.sorted().joined())
    }

    @Test func `it is written in chunks, until no more is wanted`() throws {
        let whole = (0..<4_000).map { number in
            let digits = String(number, radix: 16)
            return Self.line(String(repeating: "0", count: 4 - digits.count) + digits)
        }
        let merged = try MergedFindings(Self.files([Self.lines(whole)]))
        var chunks: [[UInt8]] = []
        try merged.write {
            chunks.append($0); return true
        }
        #expect(chunks.count > 3)
        #expect(String(decoding: chunks.joined(), as: UTF8.self) == Self.lines(whole))
        var count = 0
        try merged.write { _ in
            count += 1; return count < 2
        }
        #expect(count == 2)
    }

    /// A line about a finding whose digest begins with these digits; named by six letters unless told.
    private static func line(_ digits: String, name: String? = nil, rest: String = #","rule":"A-03"}"#) -> String {
        let digest = digits + String(repeating: "0", count: 64 - digits.count)
        return #"{"id":""# + (name ?? "F-" + letters(digest)) + #"","fingerprint":{"identity":""# + digest + #"""#
            + rest
    }

    /// The first thirty bits as six letters.
    private static func letters(_ digest: String) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let number = Int(digest.prefix(8), radix: 16) ?? 0
        return String((1...6).map { alphabet[number >> (32 - 5 * $0) & 31] })
    }

    private static func lines(_ lines: [String]) -> String { lines.map { "\($0)\n" }.joined() }

    private static func files(_ texts: [String]) -> [MergedFindings.File] {
        texts.enumerated().map { MergedFindings.File(name: "\($0).jsonl", bytes: Array($1.utf8)) }
    }

    private static func merged(_ texts: [String]) throws -> String {
        var bytes: [UInt8] = []
        try MergedFindings(files(texts)).write {
            bytes += $0; return true
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
