import TextEncodings
import TextSupport

/// Reads what `pdftotext -bbox` writes: pages in their order, each with its words and their boxes (pdftotext(1)).
///
/// The writer escapes `<`, `>`, `&` and quotes in words, so that a word cannot pass for a box; everything else of its
/// form is fixed, and anything that is not in that form makes the whole output unknown.
struct WordBoxReader {
    /// The words read so far.
    private(set) var text = LaidText(bytes: [], pages: [])
    /// How many words were left out because their boxes are nowhere.
    private(set) var strayWords = 0

    private var position = 0

    /// Reads a whole output; false where it is not in the form that is known, or cut off.
    mutating func read(_ output: [UInt8]) -> Bool {
        var output = output
        if !UTF8Check.isValid(output.span) {
            output = Array(String(decoding: output, as: UTF8.self).utf8)
        }
        text.bytes.reserveCapacity(output.count / 4)
        let bytes = output.span
        guard seek("\n<doc>", in: bytes) else { return false }
        while true {
            skipBlanks(bytes)
            if take("</doc>", in: bytes) { return true }
            guard readPage(bytes) else { return false }
        }
    }

    private mutating func readPage(_ bytes: Span<UInt8>) -> Bool {
        guard take("<page", in: bytes), let width = attribute("width", in: bytes),
            let height = attribute("height", in: bytes), take(">", in: bytes)
        else { return false }
        var page = LaidPage(
            number: text.pages.count + 1, width: width.number ?? 0, height: height.number ?? 0, words: [])
        while true {
            skipBlanks(bytes)
            if take("</page>", in: bytes) {
                page.turnAsItsWords()
                text.pages.append(page)
                return true
            }
            guard readWord(bytes, &page) else { return false }
        }
    }

    private mutating func readWord(_ bytes: Span<UInt8>, _ page: inout LaidPage) -> Bool {
        guard take("<word", in: bytes), let left = attribute("xMin", in: bytes),
            let top = attribute("yMin", in: bytes), let right = attribute("xMax", in: bytes),
            let bottom = attribute("yMax", in: bytes), take(">", in: bytes)
        else { return false }
        let start = text.bytes.count
        copyText(bytes)
        guard take("</word>", in: bytes) else { return false }
        let range = start..<text.bytes.count
        guard let left = left.number, let top = top.number, let right = right.number, let bottom = bottom.number
        else {
            strayWords += 1
            return true
        }
        if !range.isEmpty {
            page.words.append(
                LaidWord(
                    text: range, x: min(left, right)...max(left, right), y: min(top, bottom)...max(top, bottom)))
        }
        return true
    }

    /// Copies a word up to the next tag.
    private mutating func copyText(_ bytes: Span<UInt8>) {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "&"): copyEntity(bytes)
            case 0xE2 where RadicalIdeographs.mayBegin(bytes, position): copyScalar(bytes)
            case 0x00..<0x09, 0x0E..<0x20, 0x7F:
                // No font has a picture of a control character: what stands there is something else.
                text.bytes += [0xEF, 0xBF, 0xBD]
                position += 1
            default:
                text.bytes.append(byte)
                position += 1
            }
        }
    }

    private mutating func copyScalar(_ bytes: Span<UInt8>) {
        let scalar = UTF8Text.nextScalar(bytes, &position)
        if let ideograph = RadicalIdeographs.ideograph(for: scalar) {
            text.bytes += UTF8.encode(ideograph).map(Array.init) ?? []
        }
    }

    private mutating func copyEntity(_ bytes: Span<UInt8>) {
        for (entity, byte) in Self.entities where take(entity, in: bytes) {
            text.bytes.append(UInt8(ascii: byte))
            return
        }
        text.bytes.append(UInt8(ascii: "&"))
        position += 1
    }

    /// Those that poppler writes.
    private static let entities: [(String, Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ]
}

extension WordBoxReader {
    /// The value of an attribute; `number` is nil where it is no place on any page.
    private struct Value {
        var number: Double?
    }

    /// Reads ` name="value"`; nil where something else stands there.
    private mutating func attribute(_ name: String, in bytes: Span<UInt8>) -> Value? {
        guard take(" ", in: bytes), take(name, in: bytes), take("=\"", in: bytes) else { return nil }
        let isNegative = take("-", in: bytes)
        var (value, scale, isNumber) = (0.0, 0.0, true)
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            switch bytes[position] {
            case let digit where digit &- 0x30 < 10:
                value = value * 10 + Double(digit &- 0x30)
                scale *= 10
            case UInt8(ascii: ".") where scale == 0: scale = 1
            default: isNumber = false
            }
            position += 1
        }
        guard take("\"", in: bytes) else { return nil }
        value /= max(scale, 1)
        // Of infinity and what is no number, and of what is farther than any page is wide, nothing can be made.
        guard isNumber, value < Self.farthest else { return Value(number: nil) }
        return Value(number: isNegative ? -value : value)
    }

    /// Points; a page is at most 14,400 wide (ISO 32000-1, annex C).
    private static var farthest: Double { 1_000_000 }

    private mutating func take(_ expected: String, in bytes: Span<UInt8>) -> Bool {
        var index = position
        for byte in expected.utf8 {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        position = index
        return true
    }

    private mutating func seek(_ expected: String, in bytes: Span<UInt8>) -> Bool {
        while position < bytes.count {
            if take(expected, in: bytes) { return true }
            position += 1
        }
        return false
    }

    private mutating func skipBlanks(_ bytes: Span<UInt8>) {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A { position += 1 }
    }
}

extension LaidPage {
    /// Exchanges width and height where the words say so: poppler tells the size of a page before it is turned by a
    /// quarter, and the places of its words after.
    fileprivate mutating func turnAsItsWords() {
        let right = words.reduce(0) { max($0, $1.x.upperBound) }
        let bottom = words.reduce(0) { max($0, $1.y.upperBound) }
        if right > width || bottom > height, right <= height, bottom <= width { swap(&width, &height) }
    }
}
