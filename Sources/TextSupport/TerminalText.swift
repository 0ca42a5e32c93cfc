extension Unicode.Scalar {
    /// Whether a terminal that receives this scalar may do something else than draw it in its place.
    ///
    /// True of controls (C0, DEL, C1), line and paragraph separators, the controls of writing direction (Unicode Standard
    /// Annex #9), tag characters, and the soft hyphen, on whose width terminals disagree.
    package var isUnsafeForTerminal: Bool {
        switch value {
        case 0x20...0x7E: false
        case 0x00...0x9F, 0xAD, 0x061C: true
        case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }

    /// What stands visibly for a scalar that is unsafe for a terminal: `␛` for ESC, `\u{202E}` for an override; a blank
    /// for the tab.
    package var terminalPicture: String {
        switch value {
        case 0x09: " "
        case 0x7F: "␡"
        case 0x00...0x1F: Unicode.Scalar(0x2400 + value).map { String($0) } ?? "�"
        default: "\\u{" + String(value, radix: 16, uppercase: true) + "}"
        }
    }
}

extension String {
    /// The text with everything that a terminal would obey instead of draw shown visibly; one line, without controls.
    package var safeForTerminal: String {
        guard hasUnsafeForTerminal else { return self }
        var safe = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.isUnsafeForTerminal {
                safe.append(contentsOf: scalar.terminalPicture.unicodeScalars)
            } else {
                safe.append(scalar)
            }
        }
        return String(safe)
    }

    /// Whether any scalar of the text is unsafe for a terminal; looks at bytes and decodes nothing.
    package var hasUnsafeForTerminal: Bool {
        let bytes = utf8.span
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        for index in bytes.indices {
            switch bytes[index] {
            case 0x00...0x1F, 0x7F: return true
            // The lead bytes of the scalars that `isUnsafeForTerminal` names, in UTF-8.
            case 0xC2 where byte(index + 1) <= 0x9F || byte(index + 1) == 0xAD: return true
            case 0xD8 where byte(index + 1) == 0x9C: return true
            case 0xE2 where byte(index + 1) == 0x80 && (0x8E...0x8F).contains(byte(index + 2)): return true
            case 0xE2 where byte(index + 1) == 0x80 && (0xA8...0xAE).contains(byte(index + 2)): return true
            case 0xE2 where byte(index + 1) == 0x81 && (0xA6...0xA9).contains(byte(index + 2)): return true
            case 0xF3 where byte(index + 1) == 0xA0 && byte(index + 2) <= 0x81: return true
            default: continue
            }
        }
        return false
    }
}
