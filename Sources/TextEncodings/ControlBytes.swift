/// The control characters of bytes: what tells a text from anything else.
enum ControlBytes {
    /// Whether there is any, zero among them; TAB, line ends, vertical tab and form feed are none.
    static func occur(in bytes: [UInt8]) -> Bool {
        // Without branches, so that it runs at the speed of memory: every file is looked through.
        var found: UInt8 = 0
        for byte in bytes {
            found |= (byte < 0x20 ? 1 : 0) & (byte &- 0x09 > 4 ? 1 : 0)
        }
        return found != 0
    }

    /// Throws `notText` where there is zero, or more control characters than one in ten bytes.
    static func check(_ bytes: [UInt8], from start: Int) throws(DecodingFailure) {
        guard occur(in: bytes) else { return }
        var first: Int?
        var count = 0
        for index in bytes.indices where isControl(bytes[index]) {
            if bytes[index] == 0 { throw .notText(offset: start + index, byte: 0) }
            first = first ?? index
            count += 1
        }
        if let first, count > bytes.count / 10 {
            throw .notText(offset: start + first, byte: bytes[first])
        }
    }

    static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte &- 0x09 > 4 }
}
