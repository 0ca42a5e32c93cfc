internal import Crypto

/// A SHA-256 digest: of a source's bytes, of a finding's identity.
package struct ContentHash: Sendable, Hashable {
    /// The digest's bytes, eight at a time, the first of them as the highest.
    package let words: (UInt64, UInt64, UInt64, UInt64)

    /// The digest of these words.
    package init(words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// The digest of some bytes.
    package init(of bytes: [UInt8]) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for (index, byte) in SHA256.hash(data: bytes).enumerated() {
            switch index / 8 {
            case 0: words.0 = words.0 << 8 | UInt64(byte)
            case 1: words.1 = words.1 << 8 | UInt64(byte)
            case 2: words.2 = words.2 << 8 | UInt64(byte)
            default: words.3 = words.3 << 8 | UInt64(byte)
            }
        }
        self.words = words
    }

    /// The digest of a text's UTF-8.
    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    /// The digest that `hex` writes; nil for any other text than 64 small hexadecimal digits.
    package init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var words: [UInt64] = [0, 0, 0, 0]
        for (index, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            words[index / 16] = words[index / 16] << 4 | UInt64(value)
        }
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// The first eight bytes as a number, which are as good as random.
    package var beginning: UInt64 { words.0 }

    /// The first six letters of `base32` as a number.
    package var shortKey: UInt32 { UInt32(truncatingIfNeeded: words.0 >> 34) }

    /// 64 hexadecimal digits.
    package var hex: String {
        [words.0, words.1, words.2, words.3].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// The first `count` letters of the digest in Crockford's base 32 (0-9 A-Z without I L O U), at most 24.
    package func base32(_ count: Int) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        return String(
            (0..<min(count, 24)).map { index in
                let word = index < 12 ? words.0 : words.1
                return alphabet[Int(word >> (64 - 5 * UInt64(index % 12 + 1)) & 31)]
            })
    }

    /// Whether two digests are the same, all 256 bits of them.
    package static func == (left: ContentHash, right: ContentHash) -> Bool { left.words == right.words }

    /// Hashes the first eight bytes, which are as good as random.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}
