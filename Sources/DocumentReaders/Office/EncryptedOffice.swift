/// Office files with a password: a compound file around the encrypted package (MS-OFFCRYPTO 2.3).
package enum EncryptedOffice {
    /// Whether bytes are such a file: the directory of a compound file has a stream of the name `EncryptedPackage`.
    ///
    /// Follows the directory's sectors through the file's allocation table (MS-CFB 2.3, 2.6), at most 256 of them.
    package static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: signature) else { return false }
        let file = bytes.span
        guard let shift = number(file, 30, 2), shift == 9 || shift == 12, var sector = number(file, 48, 4) else {
            return false
        }
        let size = 1 << shift
        for _ in 0..<maximumSectors {
            let start = (sector + 1) << shift
            guard start <= file.count else { return false }
            if hasName(file, start..<min(start + size, file.count)) { return true }
            guard let next = next(after: sector, in: file, size: size) else { return false }
            sector = next
        }
        return false
    }

    /// The sector that goes on where one ends; nil at the last one.
    private static func next(after sector: Int, in file: Span<UInt8>, size: Int) -> Int? {
        let perTable = size / 4
        let table = sector / perTable
        // The header names the first 109 sectors of the table (2.2); a directory lies far in front of where they end.
        guard table < 109, let place = number(file, 76 + 4 * table, 4),
            let next = number(file, (place + 1) * size + 4 * (sector % perTable), 4)
        else { return nil }
        // Above this stand marks such as the end of a chain (2.1).
        return next <= 0xFFFF_FFFA ? next : nil
    }

    /// Whether one of the directory entries of 128 bytes in a sector begins with the name (2.6.1).
    private static func hasName(_ file: Span<UInt8>, _ sector: Range<Int>) -> Bool {
        stride(from: sector.lowerBound, to: sector.upperBound - name.count, by: 128).contains { start in
            name.indices.allSatisfy { file[start + $0] == name[$0] }
        }
    }

    private static func number(_ file: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
        guard start >= 0, start <= file.count - count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(file[start + $1]) << (8 * $1) }
    }

    private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// In UTF-16, the lower byte first, closed by a zero.
    private static let name: [UInt8] = "EncryptedPackage\0".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    private static let maximumSectors = 256
}
