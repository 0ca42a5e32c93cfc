internal import FileAccess
package import TextSupport

/// The lines of a standard input that is no terminal.
///
/// UTF-8 with or without a byte order mark, lines ending in LF or CRLF, the last one perhaps in nothing. A line that
/// is no text is thrown, and the next call goes on behind it.
package struct PipedLines {
    /// How many bytes a line may have, its end not counted.
    package static let limit = 1 << 20

    /// The number of the line that was returned or thrown last, from 1.
    package private(set) var lineNumber = 0

    private let readChunk: () throws(Diagnostic) -> [UInt8]
    private var chunk: ArraySlice<UInt8> = []
    private var isAtEnd = false

    /// Reads standard input.
    package init() {
        self.init { () throws(Diagnostic) in try StandardStream.input.readChunk() }
    }

    /// Reads what `readChunk` returns, up to an empty chunk.
    package init(readChunk: @escaping () throws(Diagnostic) -> [UInt8]) {
        self.readChunk = readChunk
    }

    /// The next line without its end; nil behind the last.
    package mutating func next() throws(Diagnostic) -> String? {
        guard let line = try nextBytes() else { return nil }
        guard line.count <= Self.limit else {
            throw failure(
                .limit,
                LocalizedText(zh: "超过 \(Self.limit) 字节", en: "is longer than \(Self.limit) bytes"))
        }
        if line.contains(0) {
            throw failure(.encoding, LocalizedText(zh: "含有空字符（NUL），不是文本", en: "holds a NUL, so it is not text"))
        }
        guard let text = String(validating: line, as: UTF8.self) else {
            throw failure(
                .encoding, LocalizedText(zh: "不是 UTF-8 编码", en: "is not UTF-8"),
                hint: LocalizedText(
                    zh: "先转换编码，例如 iconv -f GB18030 -t UTF-8", en: "convert it first, as with iconv -f GB18030 -t UTF-8")
            )
        }
        return text
    }

    /// The bytes of the next line; of one beyond the limit only so many as show that it is.
    private mutating func nextBytes() throws(Diagnostic) -> ArraySlice<UInt8>? {
        var line: [UInt8] = []
        var isStarted = false
        while true {
            if chunk.isEmpty {
                if !isAtEnd { chunk = try readChunkOnce()[...] }
                isAtEnd = isAtEnd || chunk.isEmpty
                if isAtEnd { return isStarted ? counted(line) : nil }
            }
            isStarted = true
            let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
            // Two bytes beyond the limit: one may be the CR of the line's end.
            line += chunk[..<(end ?? chunk.endIndex)].prefix(max(0, Self.limit + 2 + Self.mark.count - line.count))
            chunk = end.map { chunk[($0 + 1)...] } ?? []
            if end != nil {
                return counted(line)
            }
        }
    }

    /// What there is to read; a source that cannot be read is at its end, lest the same failure come for ever.
    private mutating func readChunkOnce() throws(Diagnostic) -> [UInt8] {
        do throws(Diagnostic) {
            return try readChunk()
        } catch {
            isAtEnd = true
            throw error
        }
    }

    private mutating func counted(_ line: [UInt8]) -> ArraySlice<UInt8> {
        lineNumber += 1
        var line = line[...]
        if lineNumber == 1, line.starts(with: Self.mark) {
            line = line.dropFirst(Self.mark.count)
        }
        if line.last == UInt8(ascii: "\r") {
            line.removeLast()
        }
        return line
    }

    private func failure(_ code: ErrorCode, _ what: LocalizedText, hint: LocalizedText? = nil) -> Diagnostic {
        Diagnostic(
            code,
            LocalizedText(
                zh: "标准输入第 \(lineNumber) 行\(what.zh)", en: "line \(lineNumber) of standard input \(what.en)"),
            hint: hint)
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
