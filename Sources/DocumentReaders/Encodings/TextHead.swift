import DocumentModel

extension DocumentInput {
    /// Whether the bytes do not begin as those of a container, a picture or a page: where its ending alone tells what a
    /// text is, what is told by its contents goes before.
    var mayBePlainText: Bool {
        let start = bytes.prefix(512).drop {
            $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D)
        }
        return !Self.signatures.contains { start.starts(with: $0) { Self.small($0) == $1 } }
    }

    /// How files begin that are told by their contents, in small letters: zip, compound files, PNG, JPEG, PDF, RTF, XML,
    /// pages.
    private static let signatures: [[UInt8]] = [
        [0x70, 0x6B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x89, 0x70, 0x6E, 0x67], [0xFF, 0xD8, 0xFF],
        Array("%pdf-".utf8), Array("{\\rtf".utf8),
        Array("<?xml".utf8), Array("<!doctype".utf8), Array("<html".utf8), Array("mime-version:".utf8),
    ]

    private static func small(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    }
}
