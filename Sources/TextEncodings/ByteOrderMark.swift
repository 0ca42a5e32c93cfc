/// The byte order mark with which bytes begin (The Unicode Standard, 23.8).
enum ByteOrderMark: Equatable {
    case utf8
    /// In one of the two orders of bytes.
    case utf16(TextEncoding)
    case utf32

    init?(_ bytes: [UInt8]) {
        // That of UTF-32 with the low byte first begins like that of UTF-16.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16(.utf16LittleEndian)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16(.utf16BigEndian)
        } else {
            return nil
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16(.utf16BigEndian): [0xFE, 0xFF]
        case .utf16: [0xFF, 0xFE]
        case .utf32: [0xFF, 0xFE, 0, 0]
        }
    }
}
