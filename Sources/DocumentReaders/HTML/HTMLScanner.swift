import MarkupParsing

/// Parts a web page in UTF-8 into tags, text and comments, as the HTML standard has browsers do (13.2.5).
///
/// It keeps a position only; whoever reads the page hands it the same bytes every time. What no tag closes is left to
/// them, and so are character references. Each byte is looked at a small number of times, whatever the page holds.
struct HTMLScanner: Sendable {
    /// A part of a page. Ranges are of the page's bytes.
    enum Token: Sendable, Equatable {
        /// Text with its character references as they stand.
        case text(Range<Int>)
        /// A start tag; `nextAttribute` tells its attributes.
        case start(HTMLElement)
        case end(HTMLElement)
        /// What stands between `<!--` and `-->`.
        case comment(Range<Int>)
    }

    /// An attribute of a start tag with its value, in which character references stand as they are.
    struct Attribute: Sendable, Equatable {
        /// Its name.
        var name: HTMLAttribute
        /// The value's bytes; empty where it has none.
        var value: Range<Int>
    }

    /// Whether the start tag whose attributes have all been read ended in `/>`.
    private(set) var isSelfClosing = false
    private var position = 0
    private var isInTag = false
    /// The element that started last, where tags in it are none.
    private var raw: HTMLElement?
    private let isXML: Bool
    private let elements = HTMLElement.names
    private let attributes = HTMLAttribute.names

    /// Makes a scanner at the start of a page. In XML an element can end with its start tag, in HTML it cannot.
    init(isXML: Bool = false) {
        self.isXML = isXML
    }

    /// The next part of the page; nil at its end.
    mutating func next(_ bytes: Span<UInt8>) -> Token? {
        if isInTag { while nextAttribute(bytes) != nil {} }
        if let raw, let text = rawText(of: raw, bytes) { return .text(text) }
        while position < bytes.count {
            guard bytes[position] == Self.less, Self.beginsMarkup(bytes, position) else {
                return .text(text(bytes))
            }
            let isEnd = bytes[position + 1] == Self.slash
            let name = position + (isEnd ? 2 : 1)
            if name < bytes.count, Self.isLetter(bytes[name]) { return tag(bytes, at: name, isEnd: isEnd) }
            if let comment = comment(bytes) { return .comment(comment) }
        }
        return nil
    }

    /// The next attribute of the start tag that was told last; nil when there is none left.
    mutating func nextAttribute(_ bytes: Span<UInt8>) -> Attribute? {
        while isInTag {
            while position < bytes.count, Self.isSpace(bytes[position]) || bytes[position] == Self.slash {
                isSelfClosing = bytes[position] == Self.slash
                position += 1
            }
            guard position < bytes.count, bytes[position] != Self.greater else {
                endTag(bytes.count)
                return nil
            }
            isSelfClosing = false
            return attribute(bytes)
        }
        return nil
    }

    /// Whether the start tag that was told last ends its element too; what attributes are left of it are skipped.
    mutating func endsElement(_ bytes: Span<UInt8>) -> Bool {
        guard isXML else { return false }
        while nextAttribute(bytes) != nil {}
        return isSelfClosing
    }

    private mutating func endTag(_ count: Int) {
        position = min(position + 1, count)
        isInTag = false
        if isXML, isSelfClosing { raw = nil }
    }

    /// The tag whose name begins at `start`.
    private mutating func tag(_ bytes: Span<UInt8>, at start: Int, isEnd: Bool) -> Token {
        let name = elementName(bytes, start)
        isInTag = true
        isSelfClosing = false
        let element = elements[name] ?? .other
        if isEnd { return .end(element) }
        raw = element.isRaw ? element : nil
        return .start(element)
    }

    /// The attribute that begins here (HTML standard, 13.2.5.32 to 13.2.5.39).
    private mutating func attribute(_ bytes: Span<UInt8>) -> Attribute {
        let attribute = attributes[attributeName(bytes)] ?? .other
        var next = position
        while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
            return Attribute(name: attribute, value: position..<position)
        }
        position = next + 1
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
        return Attribute(name: attribute, value: value(bytes))
    }

    private mutating func elementName(_ bytes: Span<UInt8>, _ start: Int) -> PackedName {
        position = start
        if let short = PackedName.short(bytes, start), bytes[short.end] != UInt8(ascii: "=") {
            position = short.end
            return short.name
        }
        var name = PackedName()
        while position < bytes.count, !Self.endsName(bytes[position]) {
            name.appendSmall(bytes[position])
            position += 1
        }
        return name
    }

    private mutating func attributeName(_ bytes: Span<UInt8>) -> PackedName {
        if let short = PackedName.short(bytes, position) {
            position = short.end
            return short.name
        }
        // An `=` at its start belongs to it.
        var name = PackedName()
        repeat {
            name.appendSmall(bytes[position])
            position += 1
        } while position < bytes.count && !Self.endsName(bytes[position]) && bytes[position] != UInt8(ascii: "=")
        return name
    }

    private mutating func value(_ bytes: Span<UInt8>) -> Range<Int> {
        guard position < bytes.count else { return position..<position }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            while position < bytes.count, bytes[position] != Self.greater, !Self.isSpace(bytes[position]) {
                position += 1
            }
            return start..<position
        }
        let start = position + 1
        let end = MarkupBytes.first(quote, in: bytes, start..<bytes.count)
        position = min(end + 1, bytes.count)
        return start..<end
    }

    /// Text up to the next tag or comment; it is never empty.
    private mutating func text(_ bytes: Span<UInt8>) -> Range<Int> {
        let start = position
        repeat {
            position = MarkupBytes.first(Self.less, in: bytes, position + 1..<bytes.count)
        } while position < bytes.count && !Self.beginsMarkup(bytes, position)
        return start..<position
    }

    /// Skips a comment, a document type, or what the standard takes for a comment, such as `<![if …]>` and `<?xml …>`.
    private mutating func comment(_ bytes: Span<UInt8>) -> Range<Int>? {
        let start = position + 4
        let hasDashes =
            start <= bytes.count && bytes[position + 1] == Self.mark
            && bytes[position + 2] == Self.dash && bytes[position + 3] == Self.dash
        guard hasDashes else {
            position = min(MarkupBytes.first(Self.greater, in: bytes, position..<bytes.count) + 1, bytes.count)
            return nil
        }
        var end = MarkupBytes.first(Self.greater, in: bytes, start..<bytes.count)
        while end < bytes.count, !Self.endsComment(bytes, end, from: start) {
            end = MarkupBytes.first(Self.greater, in: bytes, end + 1..<bytes.count)
        }
        position = min(end + 1, bytes.count)
        guard end < bytes.count else { return start..<end }
        return start..<max(start, end - (bytes[end - 1] == Self.mark ? 3 : 2))
    }

    /// Whether the comment that begins at `start` ends in the `>` here: with `-->` or `--!>`, or before it holds anything.
    private static func endsComment(_ bytes: Span<UInt8>, _ position: Int, from start: Int) -> Bool {
        switch position - start {
        case 0: return true
        case 1: return bytes[start] == dash
        default:
            let before = bytes[position - 1] == Self.mark ? position - 1 : position
            return before >= start + 2 && bytes[before - 1] == dash && bytes[before - 2] == dash
        }
    }

    private static let less = UInt8(ascii: "<")
    private static let greater = UInt8(ascii: ">")
    private static let slash = UInt8(ascii: "/")
    private static let dash = UInt8(ascii: "-")
    private static let mark = UInt8(ascii: "!")

    /// Whether the `<` here begins a tag, a comment or what is taken for one.
    private static func beginsMarkup(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
        guard position + 1 < bytes.count else { return false }
        let next = bytes[position + 1]
        if isLetter(next) || next == Self.mark || next == UInt8(ascii: "?") { return true }
        return next == slash && position + 2 < bytes.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x3E && (byte == greater || byte == slash || isSpace(byte))
    }
}

extension HTMLScanner {
    /// Skips what an element without markup holds; its text where that is of use, as a title's is.
    private mutating func rawText(of element: HTMLElement, _ bytes: Span<UInt8>) -> Range<Int>? {
        raw = nil
        let start = position
        var isEscaped = false
        var isScriptInScript = false
        while position < bytes.count {
            if bytes[position] == Self.less {
                if Self.isTag(bytes, position, of: element, isEnd: true) {
                    guard isScriptInScript else { break }
                    isScriptInScript = false
                } else if element == .script, Self.holds(bytes, position + 1, Self.mark, Self.dash, Self.dash) {
                    isEscaped = true
                    // The dashes may be those of `-->` already.
                    position += 1
                } else if isEscaped, Self.isTag(bytes, position, of: .script, isEnd: false) {
                    isScriptInScript = true
                }
            } else if isEscaped, Self.holds(bytes, position, Self.dash, Self.dash, Self.greater) {
                isEscaped = false
                isScriptInScript = false
            }
            // Outside of comments in scripts only tags are of interest.
            position = isEscaped ? position + 1 : MarkupBytes.first(Self.less, in: bytes, position + 1..<bytes.count)
        }
        if element == .plaintext { position = bytes.count }
        return element == .title && position > start ? start..<position : nil
    }

    /// Whether a tag of an element begins here.
    private static func isTag(
        _ bytes: Span<UInt8>, _ position: Int, of element: HTMLElement, isEnd: Bool
    ) -> Bool {
        var next = position + 1
        if isEnd {
            guard next < bytes.count, bytes[next] == slash else { return false }
            next += 1
        }
        var name = PackedName()
        while next < bytes.count, isLetter(bytes[next]), next - position <= 12 {
            name.appendSmall(bytes[next])
            next += 1
        }
        return next < bytes.count && endsName(bytes[next]) && HTMLElement.names[name] == element
    }

    private static func holds(
        _ bytes: Span<UInt8>, _ position: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8
    ) -> Bool {
        position + 2 < bytes.count && bytes[position] == first && bytes[position + 1] == second
            && bytes[position + 2] == third
    }
}
