/// Decoding of UTF-16, and telling it where no byte order mark does.
struct UTF16Text {
    private(set) var bytes: [UInt8] = []
    private(set) var unfit = UnfitCollector()
    private let encoding: TextEncoding

    /// Decodes bytes from an offset on; throws `notText` for zero and `undecodable` for too many lone surrogates.
    init(_ source: [UInt8], from start: Int, _ encoding: TextEncoding) throws(DecodingFailure) {
        self.encoding = encoding
        let isBigEndian = encoding == .utf16BigEndian
        bytes.reserveCapacity((source.count - start) / 2 * 3)
        var index = start
        while index + 1 < source.count {
            let unit = Self.unit(source, index, isBigEndian)
            switch unit {
            case 0: throw .notText(offset: index, byte: 0)
            case 0xD800..<0xDC00 where index + 3 < source.count:
                let low = Self.unit(source, index + 2, isBigEndian)
                if low >= 0xDC00, low < 0xE000 {
                    append(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
                    index += 2
                } else {
                    try addUnfit(index, count: 2, of: source.count)
                }
            case 0xD800..<0xE000: try addUnfit(index, count: 2, of: source.count)
            default: append(UInt32(unit))
            }
            index += 2
        }
        if index < source.count { try addUnfit(index, count: 1, of: source.count) }
    }

    private mutating func addUnfit(_ offset: Int, count: Int, of total: Int) throws(DecodingFailure) {
        if unfit.add(offset, count: count) { bytes += [0xEF, 0xBF, 0xBD] }
        if unfit.isHopeless(of: total) {
            throw .undecodable(offset: unfit.places.first?.offset ?? offset, in: encoding)
        }
    }

    private mutating func append(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    fileprivate static func unit(_ source: [UInt8], _ index: Int, _ isBigEndian: Bool) -> UInt16 {
        let (first, second) = (UInt16(source[index]), UInt16(source[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }
}

/// What the code units of bytes would be, in one of the two orders.
private struct UnitCensus {
    private var count = 0
    /// Code units that a Chinese or English text may well have.
    private var usual = 0
    private var ascii = 0
    /// Code units whose bytes are two printed characters of ASCII.
    private var letterPairs = 0
    private var hasZero = false

    init(_ source: [UInt8], from start: Int, isBigEndian: Bool) {
        let end = min(source.count, start + Self.sampleLength)
        var isBehindHigh = false
        var index = start
        while index + 1 < end {
            let unit = UTF16Text.unit(source, index, isBigEndian)
            hasZero = hasZero || unit == 0
            ascii += unit < 0x80 ? 1 : 0
            letterPairs += Self.isPrinted(source[index]) && Self.isPrinted(source[index + 1]) ? 1 : 0
            // A pair of surrogates that stands for a rare ideograph or a pictogram is as usual as any.
            let isLow = isBehindHigh && unit >= 0xDC00 && unit < 0xE000
            usual += isLow ? 2 : (Self.isUsual(unit) ? 1 : 0)
            isBehindHigh = unit >= 0xD83C && unit < 0xD880
            count += 1
            index += 2
        }
    }

    /// The share of usual code units, of none 1.
    var usualShare: Double { count == 0 ? 1 : Double(usual) / Double(count) }

    /// Whether it can be a text without a byte order mark: it has line ends or digits, as every report, and most of the
    /// rest are not letters of ASCII in pairs.
    var canBeUnmarked: Bool {
        !hasZero && ascii > 0 && letterPairs * 5 <= (count - ascii) * 3 && usualShare >= 0.9
    }

    private static func isPrinted(_ byte: UInt8) -> Bool { byte >= 0x20 && byte <= 0x7E }

    private static func isUsual(_ unit: UInt16) -> Bool {
        switch unit {
        // ASCII, other alphabets, punctuation and symbols, Chinese punctuation and ideographs, full-width forms.
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x4FF, 0x2000...0x27BF, 0x3000...0x9FFF, 0xFF01...0xFF5E: true
        default: false
        }
    }

    /// As many bytes are looked at: some dozen reports.
    private static let sampleLength = 1 << 18
}

extension UTF16Text {
    /// The order of bytes in which they are UTF-16 that a Chinese or English text could be; nil where they are none.
    static func order(of source: [UInt8]) -> TextEncoding? {
        let little = UnitCensus(source, from: 0, isBigEndian: false)
        let big = UnitCensus(source, from: 0, isBigEndian: true)
        if little.canBeUnmarked, !big.canBeUnmarked || little.usualShare > big.usualShare { return .utf16LittleEndian }
        if big.canBeUnmarked, !little.canBeUnmarked || big.usualShare > little.usualShare { return .utf16BigEndian }
        return nil
    }

    /// Whether bytes behind a byte order mark could be a text: of random ones half the code units are usual.
    static func isPlausible(_ source: [UInt8], from start: Int, _ encoding: TextEncoding) -> Bool {
        UnitCensus(source, from: start, isBigEndian: encoding == .utf16BigEndian).usualShare >= 0.7
    }
}
