internal import ReportModel
internal import TextSupport

/// In which ways the text of a cell is odd.
extension OddCell {
    /// Whether a text is made of letters and signs that look like digits, or of Chinese numerals: `O`, `l`, `〇`, `十二`.
    static func isDigitLike(_ raw: String) -> Bool {
        let scalars = raw.unicodeScalars
        return !scalars.isEmpty && scalars.count <= 8
            && scalars.allSatisfy { alike.contains($0) || isDigit($0) }
            && scalars.contains { alike.contains($0) }
    }

    /// Whether a text is digits parted by blanks, `1 0`: one number or two.
    static func isSplit(_ raw: String) -> Bool {
        let scalars = raw.unicodeScalars
        return scalars.contains { UTF8Text.isBlank($0.value) } && scalars.contains(where: isDigit)
            && scalars.allSatisfy { UTF8Text.isBlank($0.value) || isDigit($0) }
    }

    /// Whether a text is nothing but at least as many digits as a row has columns, of which there are several: the
    /// values of a row that lost what parted them.
    static func isGlued(_ raw: String, columns: Int) -> Bool {
        let scalars = raw.unicodeScalars
        return columns > 1 && scalars.count >= columns && scalars.allSatisfy(isDigit)
    }

    /// Whether a number begins with a 0 that no number begins with: `00`, `05`.
    static func hasLeadingZero(_ raw: String) -> Bool {
        let digits = raw.unicodeScalars.prefix(2)
        return digits.count == 2 && digits.first?.value == 0x30 && digits.last.map(isDigit) ?? false
    }

    /// Whether a text has full-width digits.
    static func hasWideDigits(_ raw: String) -> Bool {
        raw.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static let alike = Set("OoＯｏlIｌＩ|｜〇○零一二三四五六七八九十百千两".unicodeScalars)
}
