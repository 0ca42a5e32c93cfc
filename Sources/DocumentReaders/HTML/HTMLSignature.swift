/// How the bytes of a web page begin.
enum HTMLSignature {
    /// Whether a file begins as a web page does. Text that holds a tag further down is none.
    static func begins(_ input: DocumentInput) -> Bool {
        guard head(input.bytes).first(where: { _ in true }) == UInt8(ascii: "<") else { return false }
        let start = Array(head(input.bytes).prefix(longest))
        if marks.contains(where: start.starts) { return true }
        if !textEndings.contains(input.ending), tags.contains(where: start.starts) { return true }
        if start.starts(with: xml) { return holdsPage(Array(head(input.bytes))) }
        return DocumentFormat.webPage.endings.contains(input.ending)
    }

    /// Whether a page begins as XML does, in which an element can end with its start tag.
    static func isXML(_ bytes: [UInt8]) -> Bool { head(bytes).starts(with: xml) }

    private static let marks = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"].map { Array($0.utf8) }

    /// What a part of a page can begin with, and a text that is told by its name as well.
    private static let tags = [
        "<link", "<style", "<script", "<div", "<table", "<p>", "<p ", "<span", "<center", "<!--",
    ].map { Array($0.utf8) }

    /// The bytes of byte order marks.
    private static let marksOfOrder: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    private static let textEndings = ["csv", "markdown", "md", "tsv"]
    private static let xml = Array("<?xml".utf8)
    /// As many bytes as the longest of what a page begins with.
    private static let longest = 16

    private static func holdsPage(_ head: [UInt8]) -> Bool {
        head.indices.contains { index in
            head[index] == UInt8(ascii: "<") && marks.prefix(2).contains { head[index...].starts(with: $0) }
        }
    }

    /// The first 1,024 bytes in small letters, without byte order mark, white space and the zeros of UTF-16.
    private static func head(_ bytes: [UInt8]) -> some Sequence<UInt8> {
        let start = bytes.firstIndex { $0 > 0x20 && !marksOfOrder.contains($0) }
        return bytes[(start ?? bytes.count)...].prefix(1_024).lazy.filter { $0 != 0 }.map { byte in
            byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 0x20 : byte
        }
    }
}
