import TextSupport

/// A format that is told by its first bytes and cannot be read, so that the person hears what the file is.
struct ForeignFormat: Sendable {
    private var name: LocalizedText
    private var signature: [UInt8]
    private var advice: LocalizedText

    /// Signatures after the formats' own specifications.
    private static let all: [ForeignFormat] = [
        ForeignFormat("图片", "a picture", [0x89, 0x50, 0x4E, 0x47], asText),
        ForeignFormat("图片", "a picture", [0xFF, 0xD8, 0xFF], asText),
        ForeignFormat("图片", "a picture", Array("GIF8".utf8), asText),
        ForeignFormat("图片", "a picture", [0x49, 0x49, 0x2A, 0x00], asText),
        ForeignFormat("图片", "a picture", [0x4D, 0x4D, 0x00, 0x2A], asText),
        ForeignFormat("压缩包或 OFD 文件", "a zip archive or an OFD file", [0x50, 0x4B, 0x03, 0x04], unpacked),
        ForeignFormat("RAR 压缩包", "a RAR archive", Array("Rar!".utf8), unpacked),
        ForeignFormat("7z 压缩包", "a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], unpacked),
        ForeignFormat("gzip 压缩文件", "a gzip file", [0x1F, 0x8B, 0x08], unpacked),
        ForeignFormat("XML 文件", "an XML file", Array("<?xml".utf8), asDocument),
    ]

    private static let asText = LocalizedText(
        zh: "图片里的文字不能读取；请找文字版", en: "text in pictures cannot be read; look for a version with text")
    private static let unpacked = LocalizedText(
        zh: "请先解开；OFD 请另存为 PDF 或 Word；成批的报告可放进 .zip", en: "unpack it first; reports may come together in a .zip")
    private static let asDocument = LocalizedText(
        zh: "请另存为网页、Word、Excel、PDF 或文本", en: "save it as a web page, Word, Excel, PDF or text")

    private init(_ zh: String, _ en: String, _ signature: [UInt8], _ advice: LocalizedText) {
        name = LocalizedText(zh: zh, en: en)
        self.signature = signature
        self.advice = advice
    }

    /// The format whose signature the bytes begin with, after a byte order mark and white space.
    static func recognized(in bytes: [UInt8]) -> ForeignFormat? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
        let head = start.prefix(256).drop { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
        return all.first { head.starts(with: $0.signature) }
    }

    /// That the file cannot be read, and what to do.
    var diagnostic: Diagnostic {
        Diagnostic(
            .report, LocalizedText(zh: "这是\(name.zh)，不能读取", en: "this is \(name.en), which cannot be read"),
            hint: advice)
    }
}
