/// A search for a run of bytes that looks at few of the bytes between (Horspool 1980).
struct ByteSearch: Sendable {
    let pattern: [UInt8]
    /// How far the search goes on behind a byte that stands below the last of the pattern.
    private let steps: [Int]

    init(_ text: String) {
        let pattern = Array(text.utf8)
        var steps = [Int](repeating: pattern.count, count: 256)
        for (index, byte) in pattern.dropLast().enumerated() { steps[Int(byte)] = pattern.count - 1 - index }
        self.pattern = pattern
        self.steps = steps
    }

    /// Where the pattern begins first at or behind an index.
    func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
        let last = pattern.count - 1
        var index = start
        while index < bytes.count - last {
            if Self.has(pattern, bytes, index) { return index }
            index += steps[Int(bytes[index + last])]
        }
        return nil
    }

    /// Whether a run of bytes stands at an index.
    static func has(_ text: [UInt8], _ bytes: Span<UInt8>, _ start: Int) -> Bool {
        guard start <= bytes.count - text.count else { return false }
        for offset in text.indices where bytes[start + offset] != text[offset] { return false }
        return true
    }
}
