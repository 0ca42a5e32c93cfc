import TestSupport

extension SeededRandom {
    /// One of a few.
    mutating func one<Element>(of elements: [Element], or other: Element) -> Element {
        elements.isEmpty ? other : elements[below(elements.count)]
    }

    mutating func isOne(in count: Int) -> Bool { below(count) == 0 }

    /// Text as nobody should write it and somebody will: controls, quotes, marks of direction, any scalar there is.
    mutating func hostileText() -> String {
        let pieces = [
            "", "柳溪镇", "\"", "\\", "\\u0000", "\n", "\r\n", "\t", "\u{0}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}",
            "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "👨‍👩‍👧",
            "𠮷", "e\u{301}", "\u{E9}", "\u{F900}", "\u{301}", "/", "</script>", "\",\"hash\":\"", "}\n{", "１２", "  ",
        ]
        var text = ""
        for _ in 0..<below(6) {
            if isOne(in: 4) {
                // Surrogates are no scalars.
                text.unicodeScalars.append(Unicode.Scalar(UInt32(below(0x110000))) ?? "?")
            } else {
                text += one(of: pieces, or: "")
            }
        }
        return text
    }

    mutating func hostileTextOrNone() -> String? { isOne(in: 3) ? nil : hostileText() }
}
