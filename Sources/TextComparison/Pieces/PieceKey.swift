internal import TextSupport

/// What a piece of a text says: pieces of one key say the same.
///
/// Ordered as their texts are.
package struct PieceKey: Sendable, Hashable, Comparable {
    /// The folded character, of a number its first digit: no other piece has that.
    private let first: UInt32
    /// A number with its decimals, its % and its 万, without the commas of thousands; empty for any other character.
    private let number: String

    /// The key of a folded character.
    init(_ scalar: UInt32) {
        first = scalar
        number = ""
    }

    /// The key of a number: its digits, and what belongs to it.
    init(number scalars: [UInt32]) {
        first = scalars.first ?? 0
        number = UTF8Text.string(scalars)
    }

    /// The key that stands in the place of every number.
    static let hiddenNumber = PieceKey(0)
    /// The key that stands in the place of every name: no text holds it once it is folded.
    static let hiddenName = PieceKey(0x0A)

    /// The text of some keys.
    static func text(_ keys: some Sequence<PieceKey>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(3 * keys.underestimatedCount)
        for key in keys {
            if key.number.isEmpty { UTF8Text.append(key.first, to: &bytes) } else { bytes += key.number.utf8 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether two pieces say the same.
    package static func == (left: PieceKey, right: PieceKey) -> Bool {
        left.first == right.first && left.number == right.number
    }

    /// Whether a piece's text comes before another's.
    package static func < (left: PieceKey, right: PieceKey) -> Bool {
        left.first == right.first ? left.number < right.number : left.first < right.first
    }

    /// Hashes the character, and the number where it is one.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        if !number.isEmpty { hasher.combine(number) }
    }
}
