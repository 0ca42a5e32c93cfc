import TestSupport

/// An archive made anew of what seems to be the entries of another.
///
/// A changed byte of an entry no longer has the entry's sum, and one that is put in or left out moves all places behind
/// it, so that hardly any change would come as far as the readers of the parts.
enum RebuiltArchive {
    /// The archive with all that stands behind a local header's mark up to the next mark, stored (PKWARE APPNOTE 6.3.10,
    /// 4.3.7).
    static func of(_ bytes: [UInt8]) -> [UInt8] {
        let starts = bytes.indices.filter { mark(bytes, at: $0) != nil }
        var archive = StoredArchive()
        for (index, start) in starts.enumerated() where mark(bytes, at: start) == .entry {
            let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
            guard start + headerSize <= end else { continue }
            let nameSize = Int(bytes[start + 26]) | Int(bytes[start + 27]) << 8
            let content = start + headerSize + nameSize
            guard content <= end else { continue }
            archive.add(rawName: Array(bytes[start + headerSize..<content]), Array(bytes[content..<end]))
        }
        return archive.bytes
    }

    private enum Mark {
        /// A local header.
        case entry
        /// An entry of the directory, or the end.
        case directory
    }

    private static func mark(_ bytes: [UInt8], at index: Int) -> Mark? {
        guard index + 4 <= bytes.count, bytes[index] == 0x50, bytes[index + 1] == 0x4B else { return nil }
        switch (bytes[index + 2], bytes[index + 3]) {
        case (3, 4): return .entry
        case (1, 2), (5, 6): return .directory
        default: return nil
        }
    }

    private static let headerSize = 30
}
