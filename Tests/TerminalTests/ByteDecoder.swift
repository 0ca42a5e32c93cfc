/// Takes a terminal's bytes apart: characters, controls, escape sequences.
struct ByteDecoder {
    enum Token {
        case scalar(Unicode.Scalar)
        case control(UInt8)
        /// `ESC [ mark numbers final`.
        case sequence(final: UInt8, mark: UInt8?, numbers: [Int])
    }

    private enum State {
        case text
        case escape
        case charset
        case sequence([UInt8])
    }

    private var state = State.text
    private var pending: [UInt8] = []

    mutating func take(_ byte: UInt8) -> Token? {
        switch state {
        case .text: return takeText(byte)
        case .escape:
            switch byte {
            case UInt8(ascii: "["): state = .sequence([])
            case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
            default: state = .text
            }
            return nil
        case .charset:
            state = .text
            return nil
        case .sequence(let bytes):
            guard (0x40...0x7E).contains(byte) else {
                state = .sequence(bytes + [byte])
                return nil
            }
            state = .text
            let mark = bytes.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
            let fields = bytes.dropFirst(mark == nil ? 0 : 1).split(separator: UInt8(ascii: ";"))
            let numbers = fields.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
            return .sequence(final: byte, mark: mark, numbers: numbers)
        }
    }

    private mutating func takeText(_ byte: UInt8) -> Token? {
        if byte == 0x1B {
            state = .escape
            return nil
        }
        if byte < 0x20 || byte == 0x7F { return .control(byte) }
        pending.append(byte)
        guard let text = String(validating: pending, as: UTF8.self), let scalar = text.unicodeScalars.first else {
            // Four bytes that are no character never become one.
            if pending.count >= 4 { pending = [] }
            return pending.isEmpty ? .scalar("\u{FFFD}") : nil
        }
        pending = []
        return .scalar(scalar)
    }
}

/// The columns of a character on the screen: on purpose not the program's own table, which is under test.
enum CellWidth {
    static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: 2
        case 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD: 2
        default: 1
        }
    }
}
