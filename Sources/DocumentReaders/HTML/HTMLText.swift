import TextSupport

/// The text of a page as it is seen: character references read, white space collapsed, invisible characters left out.
///
/// Lines follow one another in one buffer, parted by a space, so that the lines of a cell can be taken as one text.
struct HTMLText {
    /// All lines since the last reset.
    private(set) var ink: [UInt8] = []
    private var lineStart = 0
    private var linked: [Range<Int>] = []
    private var isSpaced = false
    private var isStruck = false
    private var edge = Edge.none

    /// What stands between the text so far and the text to come.
    private enum Edge {
        case none
        /// Something that keeps digits on its two sides from being one number, such as the start of a footnote's mark.
        case part
        /// A picture, which could be a digit.
        case picture
    }

    /// Whether the text is an attribute's, in which fewer references are known.
    var isAttribute = false

    /// A line: the place of its text in the buffer, never blank.
    struct Line {
        var range: Range<Int>
        /// Whether it only leads elsewhere.
        var isLink: Bool
    }

    /// Adds text with its character references.
    mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>, isLink: Bool = false, isStruck: Bool = false) {
        let start = ink.count
        var position = range.lowerBound
        while position < range.upperBound {
            guard Self.isPlain(bytes, position) else {
                position = appendOther(bytes, position..<range.upperBound, isStruck)
                continue
            }
            prepare(for: bytes, position..<range.upperBound, isStruck)
            ink.append(addingCapacity: range.upperBound - position) { ink in
                repeat {
                    ink.append(bytes[position])
                    position += 1
                } while position < range.upperBound && Self.isPlain(bytes, position)
            }
        }
        if isLink, ink.count > start { linked.append(start..<ink.count) }
    }

    /// Keeps digits before and behind this place from being one number.
    mutating func part() {
        if edge == .none { edge = .part }
    }

    /// Has a picture stand here.
    mutating func picture() {
        edge = .picture
    }

    /// Has white space stand here.
    mutating func space() {
        isSpaced = true
    }

    /// Ends the line; nil where it is blank.
    mutating func finishLine() -> Line? {
        if edge == .picture, endsInDigit { ink += Self.pictureMark }
        if isStruck { ink += Self.struckMark }
        let range = UTF8Text.trimmed(ink.span, lineStart..<ink.count)
        let line = range.isEmpty ? nil : Line(range: range, isLink: isLink(range))
        if line == nil { ink.removeLast(ink.count - lineStart) } else { ink.append(0x20) }
        lineStart = ink.count
        if !linked.isEmpty { linked.removeAll(keepingCapacity: true) }
        isSpaced = false
        isStruck = false
        edge = .none
        return line
    }

    /// Forgets all lines, whose ranges mean nothing any more.
    mutating func reset() {
        ink.removeAll(keepingCapacity: true)
        lineStart = 0
    }

    /// What is read of a picture that stands where a text should be.
    static let pictureMark = Array("[图]".utf8)
    /// What stands before and behind text that is struck out.
    private static let struckMark = Array("~~".utf8)
}

extension HTMLText {
    /// Whether the byte here is taken as it is.
    private static func isPlain(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
        let byte = bytes[position]
        if byte <= 0x26 { return byte > 0x20 && byte != UInt8(ascii: "&") }
        guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { return true }
        return !isInvisible(bytes, position)
    }

    /// Whether a character begins here that leaves no trace: U+00AD, U+200B to U+200D, U+2060, U+FEFF. The bytes are
    /// valid UTF-8, so that those of a character are all there.
    private static func isInvisible(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
        switch (bytes[position], bytes[position + 1]) {
        case (0xC2, 0xAD): return true
        case (0xE2, 0x80): return bytes[position + 2] >= 0x8B && bytes[position + 2] <= 0x8D
        case (0xE2, 0x81): return bytes[position + 2] == 0xA0
        case (0xEF, 0xBB): return bytes[position + 2] == 0xBF
        default: return false
        }
    }

    /// Adds the character here, which is not taken as it is, and tells where the next one begins.
    private mutating func appendOther(_ bytes: Span<UInt8>, _ range: Range<Int>, _ isStruck: Bool) -> Int {
        let position = range.lowerBound
        switch bytes[position] {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
            isSpaced = true
            return position + 1
        case UInt8(ascii: "&"):
            guard let reference = CharacterReference.read(bytes, in: range, isInAttribute: isAttribute) else {
                append(scalar: UInt32(UInt8(ascii: "&")), isStruck)
                return position + 1
            }
            append(scalar: reference.scalar, isStruck)
            return reference.end
        case 0x00...0x1F:
            // A browser leaves a zero out; two digits around it are rather not taken for a number.
            append(scalar: bytes[position] == 0 ? 0xFFFD : UInt32(bytes[position]), isStruck)
            return position + 1
        default:
            return position + (bytes[position] == 0xC2 ? 2 : 3)
        }
    }

    private mutating func append(scalar: UInt32, _ isStruck: Bool) {
        switch scalar {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: isSpaced = true
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
        default:
            guard let encoded = Unicode.Scalar(scalar).flatMap(UTF8.encode).map(Array.init) else { return }
            prepare(for: encoded.span, encoded.indices, isStruck)
            ink += encoded
        }
    }

    /// Writes what stands between the text so far and a text that is to be added.
    private mutating func prepare(for bytes: Span<UInt8>, _ range: Range<Int>, _ isStruck: Bool) {
        guard isSpaced || edge != .none || isStruck != self.isStruck else { return }
        if self.isStruck, !isStruck { ink += Self.struckMark }
        let isDigit = endsInDigit
        let begins = Self.beginsWithDigit(bytes, range)
        if edge == .picture, isDigit || begins { ink += Self.pictureMark }
        let isParted = isSpaced || isStruck != self.isStruck || edge == .part && isDigit && begins
        if isParted, ink.count > lineStart { ink.append(0x20) }
        if isStruck, !self.isStruck { ink += Self.struckMark }
        self.isStruck = isStruck
        isSpaced = false
        edge = .none
    }

    private static func beginsWithDigit(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        guard position < range.upperBound else { return false }
        return isDigit(UTF8Text.nextScalar(bytes, &position))
    }

    private var endsInDigit: Bool {
        guard ink.count > lineStart else { return false }
        var position = ink.count - 1
        while position > lineStart, ink[position] & 0xC0 == 0x80 { position -= 1 }
        return Self.isDigit(UTF8Text.nextScalar(ink.span, &position))
    }

    private static func isDigit(_ scalar: UInt32) -> Bool {
        scalar >= 0x30 && scalar <= 0x39 || scalar >= 0xFF10 && scalar <= 0xFF19
    }
}

extension HTMLText {
    /// Whether a line only leads elsewhere: all its letters lie in links, but for a word such as 上一篇 before them.
    ///
    /// Dates and marks beside a link are no letters, so that a list of other reports with their dates is links too.
    private func isLink(_ line: Range<Int>) -> Bool {
        guard !linked.isEmpty else { return false }
        var words = String.UnicodeScalarView()
        var next = line.lowerBound
        var link = 0
        while true {
            var position = next
            let end = link < linked.count ? linked[link].lowerBound : line.upperBound
            while position < end {
                let scalar = UTF8Text.nextScalar(ink.span, &position)
                guard Self.isLetter(scalar) else { continue }
                words.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
                // Longer than every one of the words.
                if words.count > 8 { return false }
            }
            guard link < linked.count else { return words.isEmpty || Self.leadIns.contains(String(words)) }
            next = linked[link].upperBound
            link += 1
        }
    }

    private static let leadIns: Set<String> = [
        "上一篇", "下一篇", "上一条", "下一条", "上一则", "下一则", "上一页", "下一页", "上篇", "下篇", "上条", "下条",
    ]

    private static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0xFE30...0xFE4F, 0xFF00...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF65:
            false
        default: true
        }
    }
}
