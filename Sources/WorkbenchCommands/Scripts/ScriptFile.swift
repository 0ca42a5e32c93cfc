import FileAccess
package import TextSupport

/// A saved script: UTF-8, first line `gxaudit 1` after an optional `#!` line, then commands, one a line (DESIGN §4).
package enum ScriptFile {
    /// The line with which a script begins.
    package static let header = "gxaudit 1"
    /// The largest script: 16 MiB.
    static let limit = 16 << 20
    /// How deep scripts may include one another.
    static let maximumDepth = 16
    /// How many lines may be included in one run, so that scripts which include themselves come to an end.
    static let maximumIncludedLines = 1_000_000

    /// The lines of a file behind its header; throws `E-format` where it has none.
    static func lines(_ path: String, depth: Int, in files: LocalFiles) throws(Diagnostic) -> [ScriptLine] {
        let bytes = try files.read(path, limit: limit)
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw Diagnostic(
                .encoding, LocalizedText(zh: "脚本不是 UTF-8 文本：\(path)", en: "the script is not text in UTF-8: \(path)"),
                word: path)
        }
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
        }
        if lines.last == "" { lines.removeLast() }
        if let first = lines.first, first.hasPrefix("\u{FEFF}") { lines[0] = String(first.unicodeScalars.dropFirst()) }
        let start = lines.first?.hasPrefix("#!") == true ? 1 : 0
        guard lines.count > start, try isHeader(lines[start]) else {
            throw Diagnostic(
                .format,
                LocalizedText(zh: "\(path) 不是脚本：第一行应为 \(header)", en: "\(path) is no script: it begins with \(header)"),
                word: path)
        }
        return lines.enumerated().dropFirst(start + 1).map { index, line in
            ScriptLine(text: line, file: path, number: index + 1, depth: depth)
        }
    }

    /// Whether a line is the header; throws `E-format` for that of another version.
    package static func isHeader(_ line: String) throws(Diagnostic) -> Bool {
        guard line.hasPrefix("gxaudit ") else { return false }
        guard line == header else {
            throw Diagnostic(
                .format, LocalizedText(zh: "不认识的脚本格式：\(line)", en: "unknown script format: \(line)"),
                hint: LocalizedText(zh: "这一版本读取 \(header)", en: "this version reads \(header)"))
        }
        return true
    }

    /// Writes the bodies of `expect-output` anew that a replay gave otherwise; one that ran several times as the first
    /// time. Throws `E-script` where an output holds the line that closes its body, and then writes nothing of that file.
    static func update(_ updates: [OutputUpdate], in files: LocalFiles) throws(Diagnostic) {
        for (file, updates) in Dictionary(grouping: updates, by: \.file).sorted(by: { $0.key < $1.key }) {
            let bytes = try files.read(file, limit: limit)
            var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
            let bodies = Dictionary(updates.map { ($0.lines, $0.text) }) { first, _ in first }
            // From the last to the first, so that the numbers of the others stay.
            for (place, text) in bodies.sorted(by: { $0.key.lowerBound > $1.key.lowerBound }) {
                let body = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
                    .map(Array.init)
                guard !body.contains(lines[place.upperBound - 1]) else { throw closingLine(file, place.upperBound) }
                lines.replaceSubrange((place.lowerBound - 1)..<(place.upperBound - 1), with: body)
            }
            try files.write(Array(lines.joined(separator: [UInt8(ascii: "\n")])), to: file)
        }
    }

    private static func closingLine(_ file: String, _ number: Int) -> Diagnostic {
        Diagnostic(
            .script,
            LocalizedText(
                zh: "\(file):\(number)：输出里有一行与结束行相同，没有改写",
                en: "\(file):\(number): the output has a line like the closing one and is not written"),
            hint: LocalizedText(zh: "把 <<END 和结束行换成别的词", en: "take another word for <<END and the closing line"))
    }
}
