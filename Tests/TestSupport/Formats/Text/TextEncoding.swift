import Foundation

/// The encodings in which texts are saved.
enum TextEncoding: CaseIterable {
    case utf8
    case markedUTF8
    case gb18030
    case littleUTF16
    case bigUTF16

    /// A text in this encoding, with a byte order mark where it is usual.
    func bytes(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: return Array(text.utf8)
        case .markedUTF8: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        // The number of the encoding in Core Foundation, kCFStringEncodingGB_18030_2000, as Foundation wants it.
        case .gb18030: return text.data(using: String.Encoding(rawValue: 0x8000_0632)).map(Array.init) ?? []
        case .littleUTF16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .bigUTF16: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }
}
