internal import TextSupport

/// A text cut into the pieces that a difference shows: each number is one piece with its decimals, its % and its 万, and
/// so is each other character.
///
/// White space belongs to the piece before it, so that the pieces together are the text.
package struct TextPieces: Sendable, Hashable {
    /// The pieces in order.
    package let pieces: [Piece]

    /// A number or a character.
    package struct Piece: Sendable, Hashable {
        /// The bytes of the text's UTF-8, white space behind it included.
        package var range: Range<Int>
        /// The piece folded (`TextFolding`), of a number without the commas of thousands: pieces of one key say the same.
        package var key: PieceKey
        /// Whether it is a number.
        package var isNumber: Bool
    }

    /// Cuts a text.
    package init(_ text: String) {
        let bytes = Array(text.utf8)
        let span = bytes.span
        var pieces: [Piece] = []
        pieces.reserveCapacity(bytes.count / 3)
        var position = 0
        while position < bytes.count {
            let start = position
            if let number = NumberPiece(span, at: position) {
                position = number.end
                pieces.append(Piece(range: start..<position, key: number.key, isNumber: true))
                continue
            }
            if let folded = TextFolding.fold(UTF8Text.nextScalar(span, &position)) {
                pieces.append(Piece(range: start..<position, key: PieceKey(folded), isNumber: false))
            } else if pieces.isEmpty {
                continue
            } else {
                pieces[pieces.count - 1].range = pieces[pieces.count - 1].range.lowerBound..<position
            }
        }
        // White space before the first piece.
        if !pieces.isEmpty { pieces[0].range = 0..<pieces[0].range.upperBound }
        self.pieces = pieces
    }

    /// The keys with every number hidden: texts that differ only in their numbers have the same.
    package var withoutNumbers: [PieceKey] { pieces.map { $0.isNumber ? .hiddenNumber : $0.key } }
}

/// A number that begins at a byte: ASCII or full-width digits, decimals, thousands, then 万, 亿, % or ‰.
private struct NumberPiece {
    let end: Int
    let key: PieceKey

    init?(_ bytes: Span<UInt8>, at start: Int) {
        guard var next = Self.digit(bytes, at: start) else { return nil }
        var key = [next.digit]
        var end = next.end
        while end < bytes.count {
            if let more = Self.digit(bytes, at: end) {
                next = more
            } else if let (separator, behind) = Self.separator(bytes, at: end), let more = Self.digit(bytes, at: behind)
            {
                if separator == 0x2C {
                    guard Self.isGroup(bytes, at: behind) else { break }
                } else {
                    key.append(separator)
                }
                next = more
            } else {
                break
            }
            key.append(next.digit)
            end = next.end
        }
        var behind = end
        if end < bytes.count, let tail = TextFolding.fold(UTF8Text.nextScalar(bytes, &behind)),
            Self.tails.contains(tail)
        {
            key.append(tail)
            end = behind
        }
        self.end = end
        self.key = PieceKey(number: key)
    }

    private static func digit(_ bytes: Span<UInt8>, at position: Int) -> (digit: UInt32, end: Int)? {
        guard position < bytes.count else { return nil }
        var end = position
        let scalar = UTF8Text.nextScalar(bytes, &end)
        if scalar >= 0x30, scalar <= 0x39 { return (scalar, end) }
        return scalar >= 0xFF10 && scalar <= 0xFF19 ? (scalar - 0xFEE0, end) : nil
    }

    /// A point or comma.
    private static func separator(_ bytes: Span<UInt8>, at position: Int) -> (separator: UInt32, end: Int)? {
        var end = position
        let scalar = UTF8Text.nextScalar(bytes, &end)
        guard let folded = TextFolding.fold(scalar), folded == 0x2E || folded == 0x2C else { return nil }
        return (folded, end)
    }

    /// Whether just three digits stand at a place, as behind a comma of thousands.
    private static func isGroup(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        var end = position
        for _ in 0..<3 {
            guard let digit = digit(bytes, at: end) else { return false }
            end = digit.end
        }
        return digit(bytes, at: end) == nil
    }

    /// % ‰ 万 亿
    private static let tails: Set<UInt32> = [0x25, 0x2030, 0x4E07, 0x4EBF]
}
