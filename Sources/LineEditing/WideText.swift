internal import Glibc

/// Text as libedit holds it: one number per Unicode scalar, zero at the end.
enum WideText {
    static func encode(_ text: String) -> [wchar_t] {
        var characters = text.unicodeScalars.compactMap { scalar in
            scalar.value == 0 ? nil : wchar_t(scalar.value)
        }
        characters.append(0)
        return characters
    }

    static func decode(_ start: UnsafePointer<wchar_t>, count: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for offset in 0..<count {
            scalars.append(Unicode.Scalar(UInt32(bitPattern: unsafe start[offset])) ?? "\u{FFFD}")
        }
        return String(scalars)
    }
}
