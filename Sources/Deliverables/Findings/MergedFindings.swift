internal import AuditRules
internal import DocumentModel
package import TextSupport

/// The findings that checks of parts of the organs wrote as JSON Lines, put together: the lines of one check of all, in
/// the order of their bytes.
///
/// A part alone cannot know which of its findings share six letters with another part's, so that names are given anew.
/// All lines stay in memory, with 56 bytes more for each.
package struct MergedFindings: Sendable {
    private let files: [File]
    private let lines: [FindingLine]

    /// A part's findings.
    package struct File: Sendable {
        /// The name to be told in errors.
        package let name: String
        /// What was written: lines, each with its end.
        package let bytes: [UInt8]

        /// Makes a file from its name and its content.
        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// How many findings there are.
    package var count: Int { lines.count }

    /// Puts the lines of files together; a line that comes again is kept once, so that a part may be given twice.
    ///
    /// Throws `E-format` for a line that no export wrote, `E-changed` for one finding told in two ways: then the parts were
    /// not made of the same reports by the same rules.
    package init(_ files: [File]) throws(Diagnostic) {
        var read: [FindingLine] = []
        for (number, file) in files.enumerated() { try Self.read(file, number, &read) }
        read.sort()
        var lines: [FindingLine] = []
        lines.reserveCapacity(read.count)
        for line in read {
            guard let last = lines.last, last.identity == line.identity else {
                lines.append(line)
                continue
            }
            guard last.rest(in: files) == line.rest(in: files) else { throw Self.contradiction(last, line, files) }
        }
        self.files = files
        self.lines = lines
    }

    /// Writes the lines in chunks of some 64 kB until `receive` wants no more.
    package func write(to receive: (_ chunk: [UInt8]) throws(Diagnostic) -> Bool) throws(Diagnostic) {
        var bytes: [UInt8] = []
        var start = 0
        while start < lines.count {
            let group = lines[start...].prefix { $0.identity.shortKey == lines[start].identity.shortKey }
            for (line, id) in zip(group, FindingIDs.ids(group.map(\.identity))) {
                bytes += FindingLine.head
                bytes += id.utf8
                bytes += line.rest(in: files)
                bytes.append(UInt8(ascii: "\n"))
            }
            start = group.endIndex
            guard bytes.count >= 65_536 else { continue }
            guard try receive(bytes) else { return }
            bytes.removeAll(keepingCapacity: true)
        }
        if !bytes.isEmpty { _ = try receive(bytes) }
    }

    private static func read(_ file: File, _ number: Int, _ lines: inout [FindingLine]) throws(Diagnostic) {
        var start = 0
        var count = 0
        while start < file.bytes.count {
            count += 1
            // A last line without its end is one that was cut off.
            guard let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")),
                let line = FindingLine(file.bytes, start..<end, file: number)
            else { throw Self.noFinding(file, line: count) }
            lines.append(line)
            start = end + 1
        }
    }

    private static func noFinding(_ file: File, line: Int) -> Diagnostic {
        Diagnostic(
            .format,
            LocalizedText(
                zh: "\(file.name) 第 \(line) 行不是完整的一个问题", en: "\(file.name), line \(line) is no whole finding"),
            hint: LocalizedText(
                zh: "合并的是 check --shard 写出的文件，原样不改", en: "what is merged are files as check --shard wrote them"),
            word: file.name)
    }

    private static func contradiction(_ one: FindingLine, _ other: FindingLine, _ files: [File]) -> Diagnostic {
        let id = FindingIDs.ids([one.identity])[0]
        let (first, second) = (files[Int(one.file)].name, files[Int(other.file)].name)
        return Diagnostic(
            .changed,
            LocalizedText(
                zh: "\(first) 和 \(second) 里的 \(id) 内容不同", en: "\(first) and \(second) tell \(id) in two ways"),
            hint: LocalizedText(
                zh: "各部分要用同样的报告和规则检查，请重新检查",
                en: "all parts must be checked on the same reports by the same rules; check again"
            ), word: second)
    }
}

/// A finding as a line of JSON: where it stands, and the digest that names it.
private struct FindingLine: Sendable, Comparable {
    let identity: ContentHash
    let file: Int32
    /// From behind the name to the end of the line.
    private let start: Int
    private let end: Int

    static let head = Array(#"{"id":""#.utf8)
    private static let fingerprint = Array(#"","fingerprint":{"identity":""#.utf8)

    /// Nil for a line that does not begin and end as an exported finding does, or whose name is not its identity's.
    init?(_ bytes: [UInt8], _ range: Range<Int>, file: Int) {
        let line = bytes[range]
        guard line.starts(with: Self.head), line.last == UInt8(ascii: "}") else { return nil }
        let name = line.dropFirst(Self.head.count).prefix { $0 != UInt8(ascii: "\"") }
        guard bytes[name.endIndex..<range.upperBound].starts(with: Self.fingerprint) else { return nil }
        let digest = bytes[(name.endIndex + Self.fingerprint.count)..<range.upperBound].prefix(64)
        guard let identity = ContentHash(hex: String(decoding: digest, as: UTF8.self)),
            name.count > 2, name.elementsEqual("F-\(identity.base32(name.count - 2))".utf8)
        else { return nil }
        self.identity = identity
        self.file = Int32(file)
        start = name.endIndex
        end = range.upperBound
    }

    /// The line behind its name.
    func rest(in files: [MergedFindings.File]) -> ArraySlice<UInt8> { files[Int(file)].bytes[start..<end] }

    /// The order of the names, however long they are: of the bytes of the lines.
    static func < (left: FindingLine, right: FindingLine) -> Bool {
        let (a, b) = (left.identity.words, right.identity.words)
        return (a.0 >> 4, a.1 >> 4, left.file, left.start) < (b.0 >> 4, b.1 >> 4, right.file, right.start)
    }

    static func == (left: FindingLine, right: FindingLine) -> Bool {
        left.identity == right.identity && left.file == right.file && left.start == right.start
    }
}
