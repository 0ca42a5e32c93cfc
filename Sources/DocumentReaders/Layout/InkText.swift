import TextSupport

/// The text of words that a page parts.
enum InkText {
    /// A label's words as one text, without what parts its lines; only words of letters and digits keep a blank between.
    static func label(_ words: [Int], _ page: InkPage, _ bytes: [UInt8]) -> [UInt8] {
        join(words, page, bytes) { left, right in isWord(left) && isWord(right) }
    }

    /// The text of a label, with what stands of it on the next page.
    static func label(_ cell: LaidCell, _ pages: [InkPage], _ bytes: [UInt8]) -> [UInt8] {
        let text = label(cell.words, pages[cell.place.page], bytes)
        guard let rest = cell.rest else { return text }
        return text + label(rest.words, pages[rest.page], bytes)
    }

    /// A value's words; `1 0` stays what it is.
    static func value(_ words: [Int], _ page: InkPage, _ bytes: [UInt8]) -> [UInt8] {
        join(words, page, bytes) { _, _ in true }
    }

    /// Adds a line of a paragraph. A blank stands between words that a gap parts, and between letters or digits.
    static func append(_ words: [Int], _ page: InkPage, _ bytes: [UInt8], to text: inout [UInt8]) {
        var before: Int?
        for word in words {
            let range = page.words[word].text
            if let last = text.last {
                let isParted = before.map { page.gap($0, word) >= smallestBlank } ?? false
                if isParted || (isWord(last) && isWord(bytes[range.lowerBound])) { text.append(0x20) }
            }
            text += bytes[range]
            before = word
        }
    }

    /// What parts words is a blank from here on, in ems; less is how a line is stretched to the margin.
    private static let smallestBlank = 0.2

    /// Whether a byte belongs to a letter or digit of ASCII.
    static func isWord(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    private static func join(
        _ words: [Int], _ page: InkPage, _ bytes: [UInt8], isParted: (_ left: UInt8, _ right: UInt8) -> Bool
    ) -> [UInt8] {
        var text: [UInt8] = []
        for word in words {
            let range = page.words[word].text
            if let last = text.last, isParted(last, bytes[range.lowerBound]) { text.append(0x20) }
            text += bytes[range]
        }
        return text
    }
}
