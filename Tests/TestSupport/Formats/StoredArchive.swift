/// A zip archive that tests make, its entries stored as they are (PKWARE APPNOTE 6.3.10).
package struct StoredArchive: Sendable {
    private var entries: [Entry] = []

    private struct Entry {
        var name: [UInt8]
        var content: [UInt8]
        var plainSize: UInt32
        var sum: UInt32
        var method: UInt16
        var flags: UInt16
    }

    /// Makes an archive without entries.
    package init() {}

    /// Adds an entry.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        add(rawName: Array(name.utf8), bytes)
    }

    /// Adds an entry that holds a text.
    package mutating func add(_ name: String, _ text: String) {
        add(name, Array(text.utf8))
    }

    /// Adds an entry with the bytes of its name; the flags say at 0 whether it is encrypted, at 11 whether the name is
    /// in UTF-8 (4.4.4).
    package mutating func add(rawName name: [UInt8], _ bytes: [UInt8], flags: UInt16 = 0x800) {
        entries.append(
            Entry(
                name: name, content: bytes, plainSize: UInt32(bytes.count), sum: CyclicSum.of(bytes), method: 0,
                flags: flags))
    }

    /// Adds an entry whose bytes are packed already, with what the archive is to say of them: method 8 is deflate
    /// (4.4.5).
    package mutating func add(_ name: String, packed: [UInt8], method: UInt16 = 8, plainSize: UInt32, sum: UInt32) {
        entries.append(
            Entry(
                name: Array(name.utf8), content: packed, plainSize: plainSize, sum: sum, method: method, flags: 0x800))
    }

    /// The archive: all entries, the directory of them and its end (4.3.6).
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt32(bytes.count)
            Self.append(0x0403_4B50, 4, to: &bytes)
            Self.append(Self.common(entry), to: &bytes)
            bytes += entry.name + entry.content
            Self.append(0x0201_4B50, 4, to: &directory)
            Self.append(20, 2, to: &directory)
            Self.append(Self.common(entry), to: &directory)
            // Without comment, disk and attributes.
            Self.append(0, 10, to: &directory)
            Self.append(offset, 4, to: &directory)
            directory += entry.name
        }
        let start = UInt32(bytes.count)
        bytes += directory
        Self.append(0x0605_4B50, 4, to: &bytes)
        Self.append(0, 4, to: &bytes)
        Self.append(UInt32(min(entries.count, 0xFFFF)), 2, to: &bytes)
        Self.append(UInt32(min(entries.count, 0xFFFF)), 2, to: &bytes)
        Self.append(UInt32(directory.count), 4, to: &bytes)
        Self.append(start, 4, to: &bytes)
        Self.append(0, 2, to: &bytes)
        return bytes
    }

    /// What an entry's own header and its place in the directory have in common, the time being the start of 1980.
    private static func common(_ entry: Entry) -> [(UInt32, Int)] {
        [
            (20, 2), (UInt32(entry.flags), 2), (UInt32(entry.method), 2), (0, 2), (0x21, 2), (entry.sum, 4),
            (UInt32(entry.content.count), 4), (entry.plainSize, 4), (UInt32(entry.name.count), 2), (0, 2),
        ]
    }

    private static func append(_ fields: [(UInt32, Int)], to bytes: inout [UInt8]) {
        for (value, count) in fields { append(value, count, to: &bytes) }
    }

    /// Appends a number in some bytes, the lowest first.
    private static func append(_ value: UInt32, _ count: Int, to bytes: inout [UInt8]) {
        for index in 0..<count { bytes.append(index < 4 ? UInt8(truncatingIfNeeded: value >> (8 * index)) : 0) }
    }
}
