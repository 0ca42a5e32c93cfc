internal import Testing
internal import TextSupport

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0, 0), ("a", 1, 1), ("~", 1, 1), ("\u{A0}", 1, 1),
        ("黄", 2, 2), ("％", 2, 2), ("　", 2, 2), ("𠮷", 2, 2), ("，", 2, 2), ("😀", 2, 2), ("ｱ", 1, 1), ("한", 2, 2),
        ("e\u{301}", 1, 1), ("\u{200B}", 0, 0), ("\u{FEFF}", 0, 0), ("\u{20DD}", 0, 0), ("\u{FE0F}", 0, 0),
        ("“”", 2, 4), ("—", 1, 2), ("…", 1, 2), ("·", 1, 2), ("①Ⅱ√×℃", 5, 10), ("☑", 1, 1), ("□■▲★", 4, 8),
        ("─│┌┼┘", 5, 10), ("␛", 1, 1), ("\t\n\u{1B}\u{7F}\u{9B}", 0, 0), ("黄竹坑镇 2023", 13, 13),
    ])
    func width(text: String, narrow: Int, wide: Int) {
        #expect(text.displayWidth() == narrow)
        #expect(text.displayWidth(ambiguous: .wide) == wide)
    }

    /// The edges of ranges, from EastAsianWidth.txt and DerivedGeneralCategory.txt of Unicode 16.0.0.
    @Test(arguments: [
        (0x02FF, 1), (0x0300, 0), (0x036F, 0), (0x0370, 1), (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 1),
        (0x2E7F, 1), (0x2E80, 2), (0x303E, 2), (0x303F, 1), (0x3041, 2), (0x3400, 2), (0x4DBF, 2), (0x4E00, 2),
        (0x9FFF, 2), (0xA000, 2), (0xABFF, 1), (0xAC00, 2), (0xD7A3, 2), (0xF900, 2), (0xFF00, 1), (0xFF01, 2),
        (0xFF60, 2), (0xFF61, 1), (0xFFE0, 2), (0x1F300, 2), (0x1FAF8, 2), (0x20000, 2), (0x3FFFD, 2),
        (0xE0100, 0), (0x10FFFF, 1),
    ])
    func widthOfScalar(value: UInt32, width: Int) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(scalar.displayWidth() == width)
    }
}

@Suite struct TextFittingTests {
    @Test(arguments: [
        ("清河县柳溪镇", 12, "清河县柳溪镇"), ("清河县柳溪镇", 11, "清河县柳溪…"), ("清河县柳溪镇", 10, "清河县柳…"),
        ("清河县柳溪镇", 2, "…"), ("清河县柳溪镇", 1, "…"), ("清河县柳溪镇", 0, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"),
        ("e\u{301}e\u{301}e\u{301}", 3, "e\u{301}e\u{301}e\u{301}"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
        ("", 0, ""),
    ])
    func shortened(text: String, width: Int, result: String) {
        #expect(text.shortened(toWidth: width) == result)
    }

    @Test func shortenedWithWideEllipsis() {
        #expect("清河县柳溪镇".shortened(toWidth: 11, ambiguous: .wide) == "清河县柳…")
        #expect("abcd".shortened(toWidth: 1, ambiguous: .wide) == ".")
    }

    @Test(arguments: AmbiguousWidth.allCases)
    func fittedIsExact(ambiguous: AmbiguousWidth) {
        for text in ["", "a", "黄竹坑镇", "a黄b竹c", "“引”…", "e\u{301}x", "😀😀"] {
            for width in 0...12 {
                let fitted = text.shortened(toWidth: width, ambiguous: ambiguous).padded(
                    toWidth: width, ambiguous: ambiguous)
                #expect(fitted.displayWidth(ambiguous: ambiguous) == width, "\(text) in \(width)")
            }
        }
    }
}

@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("本年新收 “12” … ①", "本年新收 “12” … ①"), ("a\tb", "a b"), ("a\r\nb", "a␍␊b"), ("\u{1B}[31m红", "␛[31m红"),
        ("\0\u{7F}", "␀␡"), ("\u{9B}2J", "\\u{9B}2J"), ("\u{202E}321", "\\u{202E}321"),
        ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
        ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"), ("\u{200F}\u{61C}\u{AD}", "\\u{200F}\\u{61C}\\u{AD}"),
        ("\u{E0041}", "\\u{E0041}"), ("e\u{301}\u{200B}\u{200D}", "e\u{301}\u{200B}\u{200D}"),
    ])
    func safe(text: String, shown: String) {
        #expect(text.safeForTerminal == shown)
        #expect(text.hasUnsafeForTerminal == (text != shown))
    }

    @Test func bytesAndScalarsAgree() {
        let values = [0...0x700, 0x1FF0...0x20FF, 0x3000...0x3010, 0xDFFF0...0xE010F].joined()
        for scalar in values.compactMap({ Unicode.Scalar(UInt32($0)) }) {
            #expect(String(scalar).hasUnsafeForTerminal == scalar.isUnsafeForTerminal, "\(scalar.value)")
        }
    }
}
