import LineEditing
import Testing
import TextSupport

/// Hands out bytes in chunks of a given size, and an empty one at the end.
private final class Chunks {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) {
        rest = bytes[...]
        self.size = size
    }

    func next() -> [UInt8] {
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
    }
}

@Suite struct PipedLinesTests {
    private func lines(_ bytes: [UInt8], chunk: Int = 65_536) -> PipedLines {
        let chunks = Chunks(bytes, size: chunk)
        return PipedLines { () throws(Diagnostic) in chunks.next() }
    }

    private func all(_ bytes: [UInt8], chunk: Int = 65_536) throws -> [String] {
        var source = lines(bytes, chunk: chunk)
        var found: [String] = []
        while let line = try source.next() { found.append(line) }
        return found
    }

    @Test(
        arguments: [
            ("", []),
            ("\n", [""]),
            ("a", ["a"]),
            ("a\n", ["a"]),
            ("a\n\n", ["a", ""]),
            ("a\r\nb\r\n", ["a", "b"]),
            ("a\r\r\nb\rc", ["a\r", "b\rc"]),
            ("\u{FEFF}查看\n\u{FEFF}b", ["查看", "\u{FEFF}b"]),
            ("\u{FEFF}", [""]),
            ("加载 报告\t二\n", ["加载 报告\t二"]),
        ] as [(String, [String])])
    func splits(text: String, expected: [String]) throws {
        for chunk in [1, 2, 3, 1000] {
            #expect(try all(Array(text.utf8), chunk: chunk).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
        }
    }

    @Test(arguments: ["", "\n", "\r\n"])
    func takesALineOfExactlyTheLimit(end: String) throws {
        let text = String(repeating: "x", count: PipedLines.limit)
        #expect(try all(Array((text + end + (end.isEmpty ? "" : "y")).utf8)) == (end.isEmpty ? [text] : [text, "y"]))
    }

    @Test(arguments: [1, 2, 3, 4, 5, 70_000])
    func refusesALongerLineAndGoesOnBehindIt(extra: Int) throws {
        let text = "a\n" + String(repeating: "x", count: PipedLines.limit + extra) + "\r\nb\n"
        var source = lines(Array(text.utf8))
        #expect(try source.next() == "a")
        #expect(
            throws: Diagnostic(
                .limit,
                LocalizedText(
                    zh: "标准输入第 2 行超过 1048576 字节", en: "line 2 of standard input is longer than 1048576 bytes"))
        ) { try source.next() }
        #expect(try source.next() == "b")
        #expect(try source.next() == nil)
    }

    @Test func namesTheLineThatIsNotUTF8() throws {
        var source = lines(Array("a\n".utf8) + [0xBB, 0xC6, 0x0A] + Array("b".utf8))
        #expect(try source.next() == "a")
        #expect(
            throws: Diagnostic(
                .encoding,
                LocalizedText(zh: "标准输入第 2 行不是 UTF-8 编码", en: "line 2 of standard input is not UTF-8"),
                hint: LocalizedText(
                    zh: "先转换编码，例如 iconv -f GB18030 -t UTF-8",
                    en: "convert it first, as with iconv -f GB18030 -t UTF-8"))
        ) { try source.next() }
        #expect(try source.next() == "b")
        #expect(source.lineNumber == 3)
    }

    @Test func refusesNUL() throws {
        var source = lines(Array("a\0b\n".utf8))
        #expect(
            throws: Diagnostic(
                .encoding,
                LocalizedText(
                    zh: "标准输入第 1 行含有空字符（NUL），不是文本",
                    en: "line 1 of standard input holds a NUL, so it is not text"))
        ) { try source.next() }
    }

    @Test func passesAFailureOfTheReadingOn() throws {
        let failure = Diagnostic(.file, LocalizedText(zh: "坏", en: "bad"))
        var source = PipedLines { () throws(Diagnostic) in throw failure }
        #expect(throws: failure) { try source.next() }
    }
}
