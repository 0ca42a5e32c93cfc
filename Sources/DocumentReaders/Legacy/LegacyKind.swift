/// What an old office file is, which settles how LibreOffice is to read it and what it is to make of it.
enum LegacyKind: Sendable, Hashable {
    /// Word 97 to 2003, WPS text.
    case word
    /// Excel 97 to 2003, WPS tables.
    case workbook
    /// Excel 5.0 and 95.
    case oldWorkbook
    case richText
    case openText
    case openSpreadsheet

    /// Whether bytes may be one of these, as their first tell.
    static func hasSignature(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: compoundFile) || bytes.starts(with: richTextStart) || openDocument(bytes) != nil
    }

    /// The kind that the bytes tell; a compound file that holds parts of both is what its name says. Nil where they
    /// are neither a text nor a table.
    init?(_ bytes: [UInt8], ending: String) {
        if bytes.starts(with: Self.richTextStart) {
            self = .richText
        } else if let kind = Self.openDocument(bytes) {
            self = kind
        } else {
            let kinds = Self.kinds(inCompoundFile: bytes)
            let sheet = kinds.contains(.workbook) ? Self.workbook : kinds.contains(.oldWorkbook) ? .oldWorkbook : nil
            guard let kind = kinds.contains(.word) && !(sheet != nil && ["xls", "et"].contains(ending)) ? .word : sheet
            else { return nil }
            self = kind
        }
    }

    /// The ending by which LibreOffice knows such a file.
    var ending: String {
        switch self {
        case .word: "doc"
        case .workbook, .oldWorkbook: "xls"
        case .richText: "rtf"
        case .openText: "odt"
        case .openSpreadsheet: "ods"
        }
    }

    /// The name of LibreOffice's filter. Without it, a damaged file would be read as whatever text its bytes make.
    var filter: String {
        switch self {
        case .word: "MS Word 97"
        case .workbook: "MS Excel 97"
        case .oldWorkbook: "MS Excel 95"
        case .richText: "Rich Text Format"
        case .openText: "writer8"
        case .openSpreadsheet: "calc8"
        }
    }

    /// Whether a workbook is made of it, else a text.
    var isSpreadsheet: Bool {
        switch self {
        case .workbook, .oldWorkbook, .openSpreadsheet: true
        case .word, .richText, .openText: false
        }
    }
}

extension LegacyKind {
    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let richTextStart = Array("{\\rtf".utf8)
    private static let media = Array("application/vnd.oasis.opendocument.".utf8)

    /// The kind of an OpenDocument package, whose first entry is its media type, not packed (ODF 1.2 part 3, 3.3); its
    /// templates count as what they are for.
    private static func openDocument(_ bytes: [UInt8]) -> LegacyKind? {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.count > 38 else { return nil }
        guard bytes[30..<38].elementsEqual("mimetype".utf8) else { return nil }
        let rest = bytes.dropFirst(38 + Int(bytes[28]) + Int(bytes[29]) << 8)
        guard rest.starts(with: media) else { return nil }
        let name = rest.dropFirst(media.count)
        if name.starts(with: "text".utf8) { return .openText }
        return name.starts(with: "spreadsheet".utf8) ? .openSpreadsheet : nil
    }

    /// The streams by which a compound file is known (MS-DOC 2.1.1, MS-XLS 2.1.2, and Excel 95's), wherever its
    /// directory lies: an entry has 128 bytes and begins with its name in UTF-16, the size of which stands at 64, its
    /// zero counted (MS-CFB 2.6.1).
    private static func kinds(inCompoundFile bytes: [UInt8]) -> Set<LegacyKind> {
        let names: [(LegacyKind, [UInt8])] = [
            (.word, wide("WordDocument")), (.workbook, wide("Workbook")), (.oldWorkbook, wide("Book")),
        ]
        var found: Set<LegacyKind> = []
        for start in stride(from: 512, through: bytes.count - 128, by: 128) {
            for (kind, name) in names
            where Int(bytes[start + 64]) == name.count && bytes[start..<start + name.count].elementsEqual(name) {
                found.insert(kind)
            }
        }
        return found
    }

    private static func wide(_ name: String) -> [UInt8] {
        (name + "\0").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
}
