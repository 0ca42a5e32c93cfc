import MarkupParsing

/// What the `style` of an element does to the reading of its text.
struct HTMLStyle: OptionSet {
    var rawValue: UInt8

    /// The element takes no part in the page.
    static let absent = HTMLStyle(rawValue: 1)
    /// The element is not to be seen.
    static let invisible = HTMLStyle(rawValue: 8)
    /// Its text is struck out.
    static let struck = HTMLStyle(rawValue: 2)
    /// It stands apart from the text around it, as a block does.
    static let apart = HTMLStyle(rawValue: 4)

    /// Whether nothing of the element is to be seen.
    var isUnseen: Bool { !isDisjoint(with: [.absent, .invisible]) }

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Reads the declarations of a `style` attribute; a later one goes before an earlier one.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        self.init(rawValue: 0)
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            if byte <= 0x20 {
                position += 1
            } else {
                declare(byte | 0x20, bytes, position..<range.upperBound)
                while position < range.upperBound, bytes[position] != UInt8(ascii: ";") { position += 1 }
                position += 1
            }
        }
    }

    /// Takes a declaration by the first letter of its property; most are of other properties.
    private mutating func declare(_ letter: UInt8, _ bytes: Span<UInt8>, _ range: Range<Int>) {
        switch letter {
        case UInt8(ascii: "d"):
            guard let value = Self.value(of: Self.display, bytes, range) else { return }
            set(.absent, value == "none")
            set(.apart, !["none", "inline", "contents", "ruby"].contains(value))
        case UInt8(ascii: "f"):
            if let value = Self.value(of: Self.float, bytes, range) { set(.apart, value != "none") }
        case UInt8(ascii: "p"):
            if let value = Self.value(of: Self.position, bytes, range) {
                set(.apart, value == "absolute" || value == "fixed")
            }
        case UInt8(ascii: "t"):
            if let value = Self.value(of: Self.decoration, bytes, range)
                ?? Self.value(of: Self.decorationLine, bytes, range)
            {
                set(.struck, value.contains("line-through"))
            }
        case UInt8(ascii: "v"):
            if let value = Self.value(of: Self.visibility, bytes, range) { set(.invisible, value != "visible") }
        default: break
        }
    }

    private static let display = Array("display".utf8)
    private static let float = Array("float".utf8)
    private static let position = Array("position".utf8)
    private static let decoration = Array("text-decoration".utf8)
    private static let decorationLine = Array("text-decoration-line".utf8)
    private static let visibility = Array("visibility".utf8)

    private mutating func set(_ style: HTMLStyle, _ isOn: Bool) {
        if isOn { insert(style) } else { remove(style) }
    }

    /// The value of the declaration that begins the range, in small letters; nil where it is of another property.
    private static func value(of property: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
        var position = range.lowerBound
        for letter in property {
            guard position < range.upperBound, bytes[position] | 0x20 == letter else { return nil }
            position += 1
        }
        while position < range.upperBound, bytes[position] <= 0x20 { position += 1 }
        guard position < range.upperBound, bytes[position] == UInt8(ascii: ":") else { return nil }
        var value = ""
        for index in position + 1..<range.upperBound {
            let byte = bytes[index]
            // What follows is the next declaration, or `!important`.
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "!") || value.utf8.count >= 64 { break }
            if byte > 0x20 { value.unicodeScalars.append(Unicode.Scalar(byte | 0x20)) }
        }
        return value
    }
}

/// The styles of a page that were read already: most elements have one of a few.
struct HTMLStyles {
    private var known = [(range: Range<Int>, style: HTMLStyle)](repeating: (0..<0, []), count: 61)

    /// What a `style` attribute says.
    mutating func style(_ bytes: Span<UInt8>, _ range: Range<Int>) -> HTMLStyle {
        guard range.count >= 8 else { return HTMLStyle(bytes, range) }
        // A few bytes tell most styles apart.
        let middle = Int(bytes[range.lowerBound + range.count / 2])
        let late = Int(bytes[range.upperBound - 3])
        let slot = (range.count &* 31 &+ middle &* 7 &+ late &* 3) % known.count
        if MarkupBytes.areSame(bytes, known[slot].range, range) { return known[slot].style }
        let style = HTMLStyle(bytes, range)
        known[slot] = (range, style)
        return style
    }
}
