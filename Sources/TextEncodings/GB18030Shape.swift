/// What bytes would be as GB 18030, by the zones of its code table (GB 18030-2022, table 1) alone.
///
/// Nearly any bytes without control characters could be GB 18030; Chinese text shows in that most of its ideographs are
/// of level one of GB 2312, which are the 3,755 in common use. Of UTF-8 read as GB 18030 some 12 % are, of Big5 13 %.
struct GB18030Shape {
    /// Ideographs of level one of GB 2312.
    private var common = 0
    /// Other characters of two bytes, symbols apart.
    private var rare = 0
    /// Characters of four bytes: rare ideographs, other scripts, and the no-break blank.
    private var long = 0

    init(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let length = Self.length(bytes, index)
            if length == 2 {
                take(bytes[index], bytes[index + 1])
            } else if length == 4 {
                long += 1
            }
            index += length
        }
    }

    /// How many characters of several bytes there would be, symbols apart.
    var characters: Int { common + rare + long }

    /// Whether they could be a Chinese text.
    var isPlausible: Bool { common > 0 && common * 10 >= (common + rare) * 6 && long <= common }

    private mutating func take(_ lead: UInt8, _ trail: UInt8) {
        guard trail >= 0xA1 else {
            rare += 1
            return
        }
        switch lead {
        case 0xB0...0xD7: common += 1
        // Symbols, full-width forms, Chinese punctuation.
        case 0xA1...0xA3: break
        default: rare += 1
        }
    }

    /// How many bytes the character at an index has; 1 where they make none.
    static func length(_ bytes: Span<UInt8>, _ index: Int) -> Int {
        guard isLead(bytes[index]), index + 1 < bytes.count else { return 1 }
        let second = bytes[index + 1]
        if second >= 0x40, second != 0x7F, second != 0xFF { return 2 }
        let isLong =
            isDigit(second) && index + 3 < bytes.count && isLead(bytes[index + 2]) && isDigit(bytes[index + 3])
        return isLong ? 4 : 1
    }

    private static func isLead(_ byte: UInt8) -> Bool { byte >= 0x81 && byte <= 0xFE }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
