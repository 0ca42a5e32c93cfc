/// An encoding in which texts are read.
package enum TextEncoding: Sendable, Hashable, CaseIterable {
    /// RFC 3629.
    case utf8
    /// UTF-16 with the low byte first (RFC 2781).
    case utf16LittleEndian
    /// UTF-16 with the high byte first (RFC 2781).
    case utf16BigEndian
    /// GB 18030, which covers GBK and GB 2312.
    case gb18030
    /// Big5 with the Hong Kong supplement; only read where it is declared.
    case big5

    /// The name by which people and iconv know it.
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        }
    }

    /// The encoding that a label means, in any case of letters; nil for one that is not read.
    ///
    /// The labels are those of the WHATWG Encoding Standard, 4.2, with some that servers and editors write besides.
    /// `utf-16` without an order of bytes is the one with the low byte first, as there.
    package init?(label: String) {
        guard let encoding = Self.labels[label.lowercased()] else { return nil }
        self = encoding
    }

    /// Whether a label means this encoding; one that only says UTF-16 means either order of bytes.
    func isMeant(by label: String) -> Bool {
        guard let meant = TextEncoding(label: label) else { return false }
        return meant == self || (meant.isUTF16 && isUTF16)
    }

    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

    private static let labels: [String: TextEncoding] = {
        let written: [(TextEncoding, [String])] = [
            (
                .utf8,
                ["utf-8", "utf8", "utf_8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8"]
            ),
            (.utf16LittleEndian, ["utf-16", "utf16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode"]),
            (.utf16BigEndian, ["utf-16be", "unicodefffe"]),
            (
                .gb18030,
                [
                    "gb18030", "gb-18030", "gb_18030", "gbk", "x-gbk", "gb2312", "gb_2312", "gb-2312", "gb_2312-80",
                    "csgb2312", "csiso58gb231280", "iso-ir-58", "chinese", "euc-cn", "euccn", "x-euc-cn", "cp936",
                    "ms936", "windows-936", "936",
                ]
            ),
            (.big5, ["big5", "big-5", "big5-hkscs", "big5hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950", "hkscs"]),
        ]
        return Dictionary(
            written.flatMap { encoding, labels in labels.map { ($0, encoding) } },
            uniquingKeysWith: { first, _ in first })
    }()
}
