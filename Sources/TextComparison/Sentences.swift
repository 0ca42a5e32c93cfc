internal import TextSupport

/// The sentences of a text, the pieces in which prose is compared, quoted and cited.
///
/// A sentence ends behind 。！？ or ； and at the end of a line. ； ends one because the prose of these reports strings
/// its measures together as 一是…；二是…；三是…。: cut there, a changed measure does not mark all others as changed.
/// An ASCII `!` or `?` ends one unless a letter or digit follows, as in the address of a page; an ASCII `;` or `.`
/// never does. Further marks and closing quotes and brackets behind a mark belong to its sentence.
package enum Sentences {
    /// The byte ranges of the sentences in a range of valid UTF-8, in order, without white space at their ends; pieces
    /// that are nothing but white space are left out.
    ///
    /// Cost: one pass over the bytes.
    package static func split(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        split(bytes, range) { sentences.append($0) }
        return sentences
    }

    /// The same, each handed on as it is found.
    package static func split(_ bytes: Span<UInt8>, _ range: Range<Int>, take: (Range<Int>) -> Void) {
        var start = range.lowerBound
        var position = start
        var ends = SentenceEnds()
        while let end = ends.next(from: position, before: range.upperBound, in: bytes) {
            position = end
            switch boundary(bytes, &position, before: range.upperBound) {
            case .none: continue
            case .line: break
            case .mark: passClosers(bytes, &position, from: start, before: range.upperBound)
            }
            hand(on: start..<position, of: bytes, to: take)
            start = position
        }
        hand(on: start..<range.upperBound, of: bytes, to: take)
    }

    /// The sentences of a string.
    package static func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return split(bytes.span, bytes.indices).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private enum Boundary {
        case none
        case mark
        case line
    }

    /// What the scalar at `position` ends; `position` moves behind it.
    private static func boundary(_ bytes: Span<UInt8>, _ position: inout Int, before end: Int) -> Boundary {
        switch UTF8Text.nextScalar(bytes, &position) {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF61: return .mark
        case 0x21, 0x3F: return position < end && isLetterOrDigit(bytes[position]) ? .none : .mark
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return .line
        default: return .none
        }
    }

    /// Moves behind further marks, closing quotes and brackets.
    private static func passClosers(_ bytes: Span<UInt8>, _ position: inout Int, from start: Int, before end: Int) {
        while position < end {
            var next = position
            let scalar = UTF8Text.nextScalar(bytes, &next)
            var behindMark = position
            guard
                isCloser(scalar) || closesStraightQuote(bytes, start..<position, scalar)
                    || boundary(bytes, &behindMark, before: end) == .mark
            else { return }
            position = next
        }
    }

    /// Whether a straight quote closes one that was opened in the sentence so far: it looks the same on both sides.
    private static func closesStraightQuote(_ bytes: Span<UInt8>, _ sentence: Range<Int>, _ scalar: UInt32) -> Bool {
        guard scalar == 0x22 || scalar == 0x27 else { return false }
        var isOpen = false
        for index in sentence where UInt32(bytes[index]) == scalar {
            isOpen.toggle()
        }
        return isOpen
    }

    /// Hands on a piece without white space at its ends, unless nothing is left of it.
    @inline(__always)
    private static func hand(on piece: Range<Int>, of bytes: Span<UInt8>, to take: (Range<Int>) -> Void) {
        let trimmed = UTF8Text.trimmed(bytes, piece)
        if !trimmed.isEmpty { take(trimmed) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    /// ’ ” 〉 》 」 』 】 〕 and the brackets ) ] in both widths.
    private static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x29, 0x5D, 0xFF09, 0xFF3D: true
        case 0x2019, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015: true
        default: false
        }
    }
}
