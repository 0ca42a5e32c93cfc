import DocumentModel
import TestSupport
import Testing

@testable import DocumentReaders

@Suite struct EncryptedOfficeTests {
    /// A compound file whose directory takes two sectors, the table first (MS-CFB 2.2).
    private func compound(_ names: [String]) -> [UInt8] {
        var file = [UInt8](repeating: 0, count: 512 * 4)
        file.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        file[30] = 9
        // The directory begins in sector 1 and goes on in sector 2; sector 0 is the table.
        file[48] = 1
        set(&file, 512 + 4, 2)
        set(&file, 512 + 8, 0xFFFF_FFFE)
        for (index, name) in names.enumerated() {
            let bytes = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            file.replaceSubrange(1_024 + 128 * index..<1_024 + 128 * index + bytes.count, with: bytes)
        }
        return file
    }

    private func set(_ file: inout [UInt8], _ offset: Int, _ value: UInt32) {
        for index in 0..<4 { file[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
    }

    @Test func findsTheStreamInTheDirectory() {
        #expect(EncryptedOffice.isEncrypted(compound(["Root Entry", "EncryptedPackage"])))
        #expect(
            EncryptedOffice.isEncrypted(compound(["Root Entry", "a", "b", "c", "d", "EncryptedPackage"])),
            "in the second sector")
        #expect(!EncryptedOffice.isEncrypted(compound(["Root Entry", "WordDocument", "EncryptedPackages"])))
    }

    @Test func takesOtherFilesForNone() {
        #expect(!EncryptedOffice.isEncrypted([]))
        #expect(!EncryptedOffice.isEncrypted(Array("EncryptedPackage".utf8)))
        #expect(!EncryptedOffice.isEncrypted([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
    }

    @Test("Directories that lead in circles or out of the file come to an end")
    func broken() {
        var circle = compound(["Root Entry"])
        set(&circle, 512 + 8, 1)
        #expect(!EncryptedOffice.isEncrypted(circle))
        var random = SeededRandom()
        for _ in 0..<500 {
            var file = compound(["Root Entry", "a"])
            for _ in 0..<6 { file[random.below(600)] = UInt8(random.below(256)) }
            _ = EncryptedOffice.isEncrypted(file)
            _ = EncryptedOffice.isEncrypted(Array(file.prefix(random.below(file.count))))
        }
    }
}
