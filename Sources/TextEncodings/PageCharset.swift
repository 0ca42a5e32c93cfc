extension TextDecoding {
    /// The label of the encoding that a page declares for itself in its first 4,096 bytes, as it is written; nil where
    /// it declares none.
    ///
    /// Read are the XML declaration's `encoding` and the `charset` of a `meta`, by itself or in its `content` (WHATWG
    /// HTML, 13.2.3.2); what stands in a comment declares nothing.
    package static func declaredCharset(inPage bytes: [UInt8]) -> String? {
        var scan = PageCharset(bytes[..<min(bytes.count, 4_096)])
        return scan.label()
    }
}

/// Looks through the head of a page for the label of its encoding.
private struct PageCharset {
    private var bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func label() -> String? {
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start
            if skips("<!--") {
                skipComment()
            } else if skips("<?xml") {
                if let label = value(of: "encoding", in: tag()) { return label }
            } else if skips("<meta"), position < bytes.endIndex, !isWord(bytes[position]) {
                if let label = value(of: "charset", in: tag()) { return label }
            } else {
                position = min(position + 1, bytes.endIndex)
            }
        }
        return nil
    }

    /// Moves behind a text in any case of letters where it stands at the position.
    private mutating func skips(_ text: StaticString) -> Bool {
        let expected = Array("\(text)".utf8)
        guard bytes[position...].prefix(expected.count).map(small) == expected else { return false }
        position += expected.count
        return true
    }

    private mutating func skipComment() {
        let end = Array("-->".utf8)
        while position < bytes.endIndex, !bytes[position...].starts(with: end) { position += 1 }
    }

    /// What is left of the tag at the position, which moves behind it.
    private mutating func tag() -> ArraySlice<UInt8> {
        let start = position
        position = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
        return bytes[start..<position]
    }

    /// What stands behind a name and `=`, with or without quotes.
    private func value(of name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
        let name = Array("\(name)".utf8)
        for start in tag.indices where tag[start...].prefix(name.count).map(small) == name {
            var rest = tag[(start + name.count)...].drop(while: isSpace)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { isSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            let label = rest.prefix(while: isWord)
            if !label.isEmpty, label.count <= 40 { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    /// Letters, digits and the marks that labels have.
    private func isWord(_ byte: UInt8) -> Bool {
        switch small(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    private func small(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    }
}
