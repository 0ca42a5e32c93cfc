/// Bytes into which values are packed one behind the other, to be taken out in the same order by `PackedReader`: numbers
/// with their lowest byte first, texts behind their length.
@usableFromInline
package struct PackedWriter: Sendable {
    /// What was packed so far.
    @usableFromInline package internal(set) var bytes: [UInt8] = []

    /// Makes room for nothing yet.
    package init() {}

    /// Packs the lowest bytes of a number.
    @inlinable package mutating func add(_ number: some FixedWidthInteger) {
        var rest = number
        for _ in 0..<(number.bitWidth / 8) {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    /// Packs a text.
    package mutating func add(_ text: String) {
        add(UInt32(text.utf8.count))
        bytes += text.utf8
    }

    /// Packs whether there is a value, and the value where there is one.
    package mutating func pack<Value>(_ value: Value?, _ body: (inout PackedWriter, Value) -> Void) {
        add(value == nil ? 0 as UInt8 : 1)
        if let value { body(&self, value) }
    }

    /// Packs bytes as they are; their number is not packed.
    package mutating func add(_ more: ArraySlice<UInt8>) { bytes += more }

    /// Packs numbers; how many is not packed.
    package mutating func add(_ numbers: ArraySlice<Int32>) {
        for number in numbers { add(number) }
    }

    /// Packs numbers; how many is not packed.
    package mutating func add(_ numbers: ArraySlice<UInt32>) {
        for number in numbers { add(number) }
    }
}

/// That packed bytes end too early or are not what they should be.
@usableFromInline
package struct PackingDamage: Error, Sendable, Hashable {
    /// Makes the failure.
    @inlinable package init() {}
}

/// Takes out what a `PackedWriter` packed; throws where the bytes end too early, so that nothing is ever made up.
@usableFromInline
package struct PackedReader: Sendable {
    @usableFromInline let bytes: [UInt8]
    @usableFromInline var position: Int
    @usableFromInline let end: Int

    /// Makes a reader of a range of bytes.
    package init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = min(range.upperBound, bytes.count)
    }

    /// Whether nothing is left.
    package var isAtEnd: Bool { position == end }

    /// A number of its type's width.
    @inlinable package mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self)
        throws(PackingDamage)
        -> Number
    {
        let start = try advance(Number.bitWidth / 8)
        var number: Number = 0
        for index in stride(from: position - 1, through: start, by: -1) {
            number = number << 8 | Number(truncatingIfNeeded: bytes[index])
        }
        return number
    }

    /// A count of things of which each takes at least so many of the bytes that are left.
    package mutating func count(ofAtLeast size: Int = 1) throws(PackingDamage) -> Int {
        let count = Int(try number(UInt32.self))
        guard count * size <= end - position else { throw PackingDamage() }
        return count
    }

    /// A text.
    package mutating func text() throws(PackingDamage) -> String {
        let start = try advance(try count())
        guard let text = String(validating: bytes[start..<position], as: UTF8.self) else { throw PackingDamage() }
        return text
    }

    /// A value, or nil where none was packed.
    package mutating func optional<Value>(
        _ body: (inout PackedReader) throws(PackingDamage) -> Value
    ) throws(PackingDamage) -> Value? {
        try number(UInt8.self) == 0 ? nil : try body(&self)
    }

    /// So many bytes as they are.
    package mutating func rawBytes(_ count: Int) throws(PackingDamage) -> ArraySlice<UInt8> {
        let start = try advance(count)
        return bytes[start..<position]
    }

    /// Fills numbers from `start` on, each of four bytes.
    package mutating func fill(_ numbers: inout [Int32], from start: Int, count: Int) throws(PackingDamage) {
        let from = try advance(count * 4)
        for index in 0..<count { numbers[start + index] = Int32(bitPattern: word(at: from + index * 4)) }
    }

    /// Fills numbers from `start` on, each of four bytes.
    package mutating func fill(_ numbers: inout [UInt32], from start: Int, count: Int) throws(PackingDamage) {
        let from = try advance(count * 4)
        for index in 0..<count { numbers[start + index] = word(at: from + index * 4) }
    }

    private func word(at index: Int) -> UInt32 {
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
            | UInt32(bytes[index + 3]) << 24
    }

    /// Steps over so many bytes and returns where they begin.
    @usableFromInline mutating func advance(_ count: Int) throws(PackingDamage) -> Int {
        guard count >= 0, count <= end - position else { throw PackingDamage() }
        defer { position += count }
        return position
    }
}
