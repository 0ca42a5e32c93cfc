/// Where the entries of a zip archive are listed, found without unpacking anything (PKWARE APPNOTE 6.3.10, 4.3).
///
/// The end of an archive can be given several times over, each with a list of its own, and whoever tries them all can
/// be kept busy for hours: this counts before anything else is read.
package struct ArchiveDirectory: Sendable {
    /// The names of the entries, as ranges of the archive's bytes.
    package private(set) var names: [Range<Int>] = []

    /// Lists the entries of an archive.
    package init(_ bytes: [UInt8]) throws(ArchiveFailure) {
        let span = bytes.span
        var walked = 0
        var isFound = false
        var end = span.count - Self.endSize
        let first = max(0, end - Int(UInt16.max))
        while end >= first {
            guard span[end] == Self.endMarkStart else {
                end -= Self.stepToMark(span[end])
                continue
            }
            if Self.number(span, end, 4) == Self.endMark, let list = Self.list(span, end: end) {
                let names = try Self.walk(span, list, &walked)
                // The end nearest to the last byte counts whose list is whole.
                if !isFound, let names {
                    self.names = names
                    isFound = true
                }
            }
            end -= 1
        }
        guard isFound else {
            throw bytes.starts(with: [0x50, 0x4B]) ? .damaged : .notAnArchive
        }
    }

    /// Whether an entry has this name, which is ASCII, in any case of letters.
    package func contains(_ name: String, in bytes: [UInt8]) -> Bool {
        let wanted = name.utf8.map(Self.small)
        return names.contains { range in
            range.count == wanted.count && zip(range, wanted).allSatisfy { Self.small(bytes[$0]) == $1 }
        }
    }

    /// Whether an entry lies in a folder at the top of the archive; its name is ASCII, in any case of letters.
    package func hasFolder(_ name: String, in bytes: [UInt8]) -> Bool {
        let wanted = name.utf8.map(Self.small) + [0x2F]
        return names.contains { range in
            range.count > wanted.count && zip(range, wanted).allSatisfy { Self.small(bytes[$0]) == $1 }
        }
    }

    /// How far before a byte that does not begin the mark one can begin: the byte may be one of its others.
    private static func stepToMark(_ byte: UInt8) -> Int {
        switch byte {
        case 0x4B: 1
        case 0x05: 2
        case 0x06: 3
        default: 4
        }
    }

    /// Where a list is said to be: by the end of the archive, or by that of a large one (4.3.14–16).
    private static func list(_ bytes: Span<UInt8>, end: Int) -> Range<Int>? {
        let locator = end - locatorSize
        if number(bytes, locator, 4) == locatorMark {
            guard let large = number(bytes, locator + 8, 8).flatMap(Int.init(exactly:)),
                number(bytes, large, 4) == largeEndMark
            else { return nil }
            return range(bytes, number(bytes, large + 48, 8), number(bytes, large + 40, 8), before: end)
        }
        return range(bytes, number(bytes, end + 16, 4), number(bytes, end + 12, 4), before: end)
    }

    private static func range(_ bytes: Span<UInt8>, _ start: UInt64?, _ size: UInt64?, before end: Int) -> Range<Int>? {
        guard let start = start.flatMap(Int.init(exactly:)), let size = size.flatMap(Int.init(exactly:)),
            start <= end, size <= end - start
        else { return nil }
        return start..<start + size
    }

    /// The names in a list; nil where it is not whole. Counts the entries of all lists together.
    private static func walk(
        _ bytes: Span<UInt8>, _ list: Range<Int>, _ walked: inout Int
    ) throws(ArchiveFailure) -> [Range<Int>]? {
        var names: [Range<Int>] = []
        var position = list.lowerBound
        while position < list.upperBound {
            guard number(bytes, position, 4) == entryMark, let name = number(bytes, position + 28, 2),
                let extra = number(bytes, position + 30, 2), let comment = number(bytes, position + 32, 2)
            else { return nil }
            walked += 1
            guard walked <= Archive.maximumEntries else { throw .tooManyEntries(limit: Archive.maximumEntries) }
            let start = position + entrySize
            position = start + Int(name) + Int(extra) + Int(comment)
            guard position <= list.upperBound else { return nil }
            names.append(start..<start + Int(name))
        }
        return names
    }

    /// A number in some bytes, the lowest first; nil beyond the archive.
    private static func number(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64? {
        guard start >= 0, start <= bytes.count - count else { return nil }
        var number: UInt64 = 0
        for index in 0..<count {
            number |= UInt64(bytes[start + index]) << UInt64(8 * index)
        }
        return number
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        if byte >= 0x41 && byte <= 0x5A { return byte + 0x20 }
        // Some programs write the folders of Windows.
        return byte == 0x5C ? 0x2F : byte
    }

    private static let endMark: UInt64 = 0x0605_4B50
    private static let endMarkStart: UInt8 = 0x50
    private static let endSize = 22
    private static let largeEndMark: UInt64 = 0x0606_4B50
    private static let locatorMark: UInt64 = 0x0706_4B50
    private static let locatorSize = 20
    private static let entryMark: UInt64 = 0x0201_4B50
    private static let entrySize = 46
}
