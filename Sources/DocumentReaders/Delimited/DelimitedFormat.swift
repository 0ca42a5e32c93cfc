import DocumentModel
import TextSupport

extension DocumentFormat {
    /// Records of fields (RFC 4180) parted by commas, semicolons or TABs, as spreadsheets save a sheet.
    package static let delimited = DocumentFormat(
        name: LocalizedText(zh: "CSV 表格", en: "CSV"), endings: ["csv", "tsv"], byteLimit: TextLimits.bytes,
        recognizes: { ["csv", "tsv"].contains($0.ending) && $0.mayBePlainText }
    ) { input throws(Diagnostic) in
        let (bytes, notes) = try DocumentDecoding.decodeText(input.bytes)
        let reader = try DelimitedReader(bytes, ending: input.ending, vocabulary: input.vocabulary)
        var document = reader.read()
        document.notes += notes
        return document
    }
}

/// How the fields of a text are parted.
struct DelimitedDialect {
    private(set) var separator: UInt8
    /// Where the first record begins.
    private(set) var start = 0

    /// The dialect that a text declares in its first line, that its ending says, or that its first lines show.
    init(_ bytes: [UInt8], ending: String) {
        if let (declared, end) = Self.declared(bytes) {
            separator = declared
            start = end
        } else {
            separator = ending == "tsv" ? 0x09 : Self.mostFrequent(bytes)
        }
    }

    /// The separator of a first line `sep=;`, which spreadsheets read and leave out, and where the line ends.
    private static func declared(_ bytes: [UInt8]) -> (UInt8, end: Int)? {
        let line = bytes.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
        let inner = line.filter { $0 != UInt8(ascii: "\"") }
        guard inner.count == 5, inner.starts(with: Array("sep=".utf8)), let separator = inner.last,
            separators.contains(separator)
        else { return nil }
        return (separator, line.endIndex)
    }

    /// The separator that occurs most outside quotes at the beginning; a comma where none does.
    private static func mostFrequent(_ bytes: [UInt8]) -> UInt8 {
        var counts = [Int](repeating: 0, count: separators.count)
        var isQuoted = false
        for byte in bytes.prefix(sampleLength) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted, let index = separators.firstIndex(of: byte) else { continue }
            counts[index] += 1
        }
        let most = counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) }
        return separators[most ?? 0]
    }

    private static let separators: [UInt8] = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";")]
    /// As many bytes are looked at: some reports.
    private static let sampleLength = 1 << 16
}
