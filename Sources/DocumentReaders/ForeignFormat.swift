import TextSupport

/// A format that is told by its first bytes and cannot be read, so that the person hears what the file is.
struct ForeignFormat: Sendable {
    var name: LocalizedText
    var signature: [UInt8]

    /// Signatures after the formats' own specifications; page sources are told by their first tag.
    static let all: [ForeignFormat] = [
        ForeignFormat("PDF 文件", "a PDF file", Array("%PDF-".utf8)),
        ForeignFormat("压缩包或 Word、Excel、WPS 文件", "a zip, Word, Excel or WPS file", [0x50, 0x4B, 0x03, 0x04]),
        ForeignFormat("旧版 Word、Excel 或 WPS 文件", "an old Word, Excel or WPS file", [0xD0, 0xCF, 0x11, 0xE0]),
        ForeignFormat("RTF 文件", "an RTF file", Array("{\\rtf".utf8)),
        ForeignFormat("图片", "a picture", [0x89, 0x50, 0x4E, 0x47]),
        ForeignFormat("图片", "a picture", [0xFF, 0xD8, 0xFF]),
        ForeignFormat("网页", "a web page", Array("<!doctype html".utf8)),
        ForeignFormat("网页", "a web page", Array("<html".utf8)),
        ForeignFormat("XML 文件", "an XML file", Array("<?xml".utf8)),
    ]

    private init(_ zh: String, _ en: String, _ signature: [UInt8]) {
        name = LocalizedText(zh: zh, en: en)
        self.signature = signature
    }

    /// The format whose signature the bytes begin with, after a byte order mark and white space, in any case of letters.
    static func recognized(in bytes: [UInt8]) -> ForeignFormat? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
        let head = start.prefix(256).drop { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }.map(small)
        return all.first { head.starts(with: $0.signature.map(small)) }
    }

    var diagnostic: Diagnostic {
        Diagnostic(
            .report,
            LocalizedText(zh: "这是\(name.zh)，目前只能读取纯文本", en: "this is \(name.en); only plain text can be read so far"),
            hint: LocalizedText(zh: "请另存为 UTF-8 编码的 .txt 文件", en: "save it as a .txt file in UTF-8"))
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    }
}
