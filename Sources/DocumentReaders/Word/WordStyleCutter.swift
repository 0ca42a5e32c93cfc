/// Cuts out of a `styles.xml` what says nothing of text, before it is parsed: the styles of tables, and what is known of
/// styles that are not there (ECMA-376 part 1, 17.7.6, 17.7.4.5). In most documents that is the larger part by far.
enum WordStyleCutter {
    /// The part without those elements; as it is where it is not written with the usual prefix.
    static func cut(_ bytes: [UInt8]) -> [UInt8] {
        let span = bytes.span
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count / 2)
        var start = 0
        var index = 0
        while index < span.count {
            guard span[index] == UInt8(ascii: "<"), let closing = element(span, index) else {
                index += 1
                continue
            }
            guard let end = end(of: closing, in: span, from: index) else { break }
            kept.append(contentsOf: bytes[start..<index])
            start = end
            index = end
        }
        kept.append(contentsOf: bytes[start...])
        return kept
    }

    /// The closing tag of an element to be cut that starts here; nil where none does.
    private static func element(_ bytes: Span<UInt8>, _ start: Int) -> ByteSearch? {
        if ByteSearch.has(latentStart, bytes, start) { return latentEnd }
        guard ByteSearch.has(styleStart, bytes, start) else { return nil }
        var index = start + styleStart.count
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: "w"), ByteSearch.has(tableType, bytes, index) { return styleEnd }
            index += 1
        }
        return nil
    }

    /// The index behind a closing tag; nil where there is none, or the element is closed in its first tag.
    private static func end(of closing: ByteSearch, in bytes: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        guard index < bytes.count, bytes[index - 1] != UInt8(ascii: "/") else { return nil }
        return closing.first(in: bytes, from: index).map { $0 + closing.pattern.count }
    }

    private static let styleStart = Array("<w:style ".utf8)
    private static let styleEnd = ByteSearch("</w:style>")
    private static let tableType = Array("w:type=\"table\"".utf8)
    private static let latentStart = Array("<w:latentStyles".utf8)
    private static let latentEnd = ByteSearch("</w:latentStyles>")
}
