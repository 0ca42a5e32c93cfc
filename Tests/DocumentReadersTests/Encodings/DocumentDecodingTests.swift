import DocumentModel
import Foundation
import Testing
import TextSupport

@testable import DocumentReaders

/// What people hear of encodings.
@Suite struct DocumentDecodingTests: TextTesting {
    private static let prose = "清河县柳溪镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n全镇发布信息79条。\n"

    private static func gb18030(_ text: String) -> [UInt8] {
        text.data(using: String.Encoding(rawValue: 0x8000_0632)).map(Array.init) ?? []
    }

    @Test("Reports in GBK and UTF-16 are read like those in UTF-8, places and all")
    func otherEncodings() throws {
        let expected = try sketch(.plainText, Self.prose)
        for bytes in [
            Self.gb18030(Self.prose), [0xEF, 0xBB, 0xBF] + Array(Self.prose.utf8), utf16(Self.prose),
            utf16(Self.prose, isBigEndian: true),
        ] {
            let document = try document(.plainText, bytes)
            #expect(sketch(document) == expected)
            #expect(document.text == Array(Self.prose.utf8))
            #expect(notes(document) == [])
        }
    }

    @Test("An encoding other than the declared one")
    func declared() throws {
        let decoded = try DocumentDecoding.decode(Self.gb18030(Self.prose), declared: "utf-8")
        #expect(decoded.bytes == Array(Self.prose.utf8))
        #expect(
            decoded.notes == [
                DocumentNote(
                    .encoding,
                    LocalizedText(
                        zh: "声明的编码是 utf-8，实际是 GB18030，按实际编码读取",
                        en: "declared as utf-8 but in GB18030; read as what it is"))
            ])
    }

    @Test("Bad bytes are listed, and the note leads to the first of them")
    func badBytes() throws {
        let text = Array(String(repeating: Self.prose, count: 3).utf8)
        let document = try document(.plainText, text + [0xFF] + Array("甲".utf8) + [0xE5, 0x91])
        let bytes = "第 \(text.count + 1)、\(text.count + 5)-\(text.count + 6) 个字节"
        #expect(notes(document) == ["encoding 10:1 有 2 处字节不成文字，显示为 \u{FFFD}：\(bytes)"])
        #expect(sketch(document).last == "P \u{FFFD}甲\u{FFFD}@10:1")
    }

    @Test("Of many bad places the first are listed")
    func manyBadBytes() throws {
        let text = (0..<9).flatMap { _ -> [UInt8] in Array(String(repeating: "年度报告", count: 20).utf8) + [0xFF] }
        let document = try document(.plainText, text)
        #expect(
            document.notes.map(\.text.en) == [
                "bytes that are no text in 9 places, shown as \u{FFFD}: byte 241, 482, 723, 964, 1205, 1446, 1687, 1928, …"
            ])
    }

    @Test(
        "Every failure, word for word",
        arguments: [
            ([0x41, 0x41, 0], "不是文本文件（第 3 个字节为 0）", "not a text file (byte 3 is zero)"),
            (
                [0x41, 1, 1], "不是文本文件（控制字符太多，第一个是第 2 个字节）",
                "not a text file (many control characters, the first is byte 2)"
            ),
            ([0xFF, 0xFE, 0, 0], "不支持 UTF-32 编码", "the encoding UTF-32 is not read"),
            (
                [0x41, 0x0A, 0xFF, 0x41], "既不是 UTF-8 编码，也不是 GB18030（GBK）编码（第 2 行，第 3 个字节）",
                "neither UTF-8 nor GB18030 (line 2, byte 3)"
            ),
            (
                [0xFF, 0xFE] + [UInt8](repeating: 0xDC, count: 20), "UTF-16LE 文本已损坏（第 3 个字节）",
                "damaged text in UTF-16LE (byte 3)"
            ),
        ] as [([UInt8], String, String)])
    func failures(bytes: [UInt8], zh: String, en: String) {
        let diagnostic = failure(.plainText, bytes)
        #expect(diagnostic?.code == .encoding)
        #expect(diagnostic?.message == LocalizedText(zh: zh, en: en))
        #expect(diagnostic?.hint != nil)
    }

    @Test("A byte order mark alone is an empty document", arguments: [DocumentFormat.plainText, .markdown, .delimited])
    func markAlone(format: DocumentFormat) throws {
        for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
            let document = try document(format, mark)
            #expect(document.blocks.isEmpty && document.text.isEmpty)
        }
    }
}
