package import FileAccess
package import TextSupport

/// The lines typed at the prompt, kept from one run to the next.
///
/// One UTF-8 entry a line, oldest first; a newline inside an entry is `\n` and a backslash is doubled. Several
/// prompts may append at the same time.
package struct HistoryFile: Sendable {
    /// How many entries are kept.
    package static let limit = 5000

    /// More than anybody types; a file beyond it is not a history.
    private static let byteLimit = 64 << 20

    private let path: String
    private let files: LocalFiles
    private var last: String?

    /// Makes a history from the path of its file, which need not be there yet.
    package init(path: String, files: LocalFiles = LocalFiles()) {
        self.path = path
        self.files = files
    }

    /// The newest entries, oldest first; none where there is no file. Cuts the file down when it has grown too long.
    package mutating func load() throws(Diagnostic) -> [String] {
        guard files.kind(path) != nil else { return [] }
        let bytes = try files.read(path, limit: Self.byteLimit)
        let entries = Self.entries(of: bytes)
        if entries.count > Self.limit || bytes.last.map({ $0 != UInt8(ascii: "\n") }) ?? false {
            try files.rewrite(path, limit: Self.byteLimit) { current in
                Self.entries(of: current).suffix(Self.limit).flatMap(Self.line)
            }
        }
        last = entries.last
        return Array(entries.suffix(Self.limit))
    }

    /// Adds an entry, unless it starts with a space, is blank, or repeats the one before it.
    package mutating func append(_ entry: String) throws(Diagnostic) {
        guard Self.isKept(entry), entry != last else { return }
        try files.append(Self.line(entry), to: path)
        last = entry
    }

    static func isKept(_ entry: String) -> Bool {
        !entry.hasPrefix(" ") && entry.contains { !$0.isWhitespace }
    }

    private static func line(_ entry: String) -> [UInt8] {
        var line: [UInt8] = []
        for byte in entry.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): line += [byte, byte]
            case UInt8(ascii: "\n"): line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default: line.append(byte)
            }
        }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// The entries of a file; lines that are not UTF-8 are skipped.
    private static func entries(of bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            String(validating: unescaped(line), as: UTF8.self)
        }
    }

    private static func unescaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var entry: [UInt8] = []
        var rest = line
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.first else {
                entry.append(byte)
                continue
            }
            switch next {
            case UInt8(ascii: "n"): entry.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "\\"): entry.append(next)
            // Nobody but a text editor writes this: it is what it looks like.
            default: entry += [byte, next]
            }
            rest.removeFirst()
        }
        return entry
    }
}
