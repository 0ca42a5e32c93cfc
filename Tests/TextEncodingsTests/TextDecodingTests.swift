import TestSupport
import TextEncodings
import Testing

@Suite struct TextDecodingTests {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    @Test("UTF-8 is UTF-8 whatever is declared", arguments: [nil, "utf-8", "UTF8"])
    func utf8(declared: String?) {
        #expect(EncodedText.sketch(Array("年报 1".utf8), declared: declared) == "UTF-8 年报 1")
    }

    @Test("ASCII is the same in nearly every encoding: nothing is said of a wrong declaration")
    func ascii() {
        #expect(EncodedText.sketch(Array("a,b\n".utf8), declared: "gb2312") == "UTF-8 a,b\n")
    }

    @Test("Byte order marks are no part of the text")
    func marks() {
        #expect(EncodedText.sketch(Self.mark + Array("年报".utf8)) == "UTF-8 年报")
        #expect(EncodedText.sketch(EncodedText.utf16("年报", isMarked: true)) == "UTF-16LE 年报")
        #expect(EncodedText.sketch(EncodedText.utf16("年报", isBigEndian: true, isMarked: true)) == "UTF-16BE 年报")
        #expect(EncodedText.sketch([0x84, 0x31, 0x95, 0x33] + EncodedText.gb18030("年报")) == "GB18030 年报")
    }

    @Test(
        "A byte order mark alone is an empty text",
        arguments: [("UTF-8 ", [0xEF, 0xBB, 0xBF]), ("UTF-16LE ", [0xFF, 0xFE]), ("UTF-16BE ", [0xFE, 0xFF])])
    func markAlone(expected: String, bytes: [UInt8]) {
        #expect(EncodedText.sketch(bytes) == expected)
    }

    @Test("No bytes are an empty text")
    func empty() {
        #expect(EncodedText.sketch([]) == "UTF-8 ")
    }

    @Test(arguments: [[0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41]] as [[UInt8]])
    func utf32(bytes: [UInt8]) {
        #expect(EncodedText.sketch(bytes) == "not read: UTF-32")
    }

    @Test("UTF-16 without a mark shows in its digits and line ends", arguments: [false, true])
    func unmarkedUTF16(isBigEndian: Bool) {
        let bytes = EncodedText.utf16(EncodedText.prose, isBigEndian: isBigEndian)
        #expect(EncodedText.sketch(bytes) == "UTF-16\(isBigEndian ? "B" : "L")E " + EncodedText.prose)
        #expect(EncodedText.sketch(EncodedText.utf16("一\n", isBigEndian: isBigEndian)).hasSuffix("E 一\n"))
    }

    @Test("GB 18030, GBK and GB 2312 are told without a declaration")
    func gb18030() {
        #expect(EncodedText.sketch(EncodedText.gb18030(EncodedText.prose)) == "GB18030 " + EncodedText.prose)
        // 镕 is in GBK only, 㐂 and 𠮷 have four bytes, as has a no-break blank.
        let rare = EncodedText.prose + "朱镕、㐂、𠮷\u{A0}"
        #expect(EncodedText.sketch(EncodedText.gb18030(rare)) == "GB18030 " + rare)
    }

    @Test("Names with rare characters are told too", arguments: ["浠水县洗马镇", "濉溪县", "鄢陵县", "联通"])
    func shortNames(name: String) {
        #expect(EncodedText.sketch(EncodedText.gb18030(name)) == "GB18030 " + name)
    }

    @Test(
        "Every label of the family means GB 18030",
        arguments: ["gbk", "GB2312", "x-gbk", "cp936", "gb18030", "windows-936", "EUC-CN"])
    func gbLabels(label: String) {
        #expect(EncodedText.sketch(EncodedText.gb18030("年度报告"), declared: label) == "GB18030 年度报告")
    }

    @Test("A wrong declaration is said, with both encodings")
    func wrongDeclarations() {
        #expect(EncodedText.sketch(Array("年报".utf8), declared: "gb2312") == "UTF-8 年报 declared gb2312")
        let chinese = EncodedText.gb18030("年度报告")
        #expect(EncodedText.sketch(chinese, declared: "utf-8") == "GB18030 年度报告 declared utf-8")
        #expect(EncodedText.sketch(chinese, declared: "big5") == "GB18030 年度报告 declared big5")
        #expect(EncodedText.sketch(chinese, declared: "ISO-8859-1") == "GB18030 年度报告 declared ISO-8859-1")
        #expect(EncodedText.sketch(Self.mark + chinese) == "GB18030 年度报告 declared UTF-8")
        let wide = EncodedText.utf16("年度报告\n", isMarked: true)
        #expect(EncodedText.sketch(wide, declared: "gb2312") == "UTF-16LE 年度报告\n declared gb2312")
        #expect(EncodedText.sketch(wide, declared: "utf-16be") == "UTF-16LE 年度报告\n")
    }

    @Test("A declaration settles what cannot be told, as a name of rare characters")
    func declaredRare() {
        #expect(EncodedText.sketch(EncodedText.gb18030("澧溆"), declared: "gbk") == "GB18030 澧溆")
        #expect(EncodedText.sketch(EncodedText.gb18030("澧溆")) == "no UTF-8 at 0")
    }

    @Test("Big5 is read where it is declared, and only there", arguments: ["big5", "Big5-HKSCS"])
    func big5(label: String) {
        let text = "臺北市政府資訊公開年度報告，共計79條。"
        #expect(EncodedText.sketch(EncodedText.big5(text), declared: label) == "BIG5-HKSCS " + text)
        #expect(EncodedText.sketch(EncodedText.big5(text)) == "no UTF-8 at 0")
    }

    @Test("Text is not copied where it is UTF-8 already")
    func noCopy() throws {
        let bytes = Array(EncodedText.prose.utf8)
        let decoded = try TextDecoding.decode(bytes)
        let isSame = decoded.bytes.span.isIdentical(to: bytes.span)
        #expect(isSame)
    }
}
