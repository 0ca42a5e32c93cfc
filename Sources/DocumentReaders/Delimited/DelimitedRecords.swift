import DocumentModel
import TextSupport

/// The records of a text one after the other (RFC 4180).
///
/// A quote that is never closed, or closed before more text, is one of the field: the record is then uncertain, for what
/// it meant to keep together falls apart.
struct DelimitedRecords {
    private let bytes: [UInt8]
    private let separator: UInt8
    private let lineEnd: UInt8
    private var position: Int
    private var counter: PlaceCounter
    private var badQuotes = 0

    /// A line of fields.
    struct Record {
        /// The fields, white space at their ends left out.
        var fields: [TextPiece] = []
        /// Where the record begins.
        var line = 1
        /// Whether a quote in it is out of place.
        var isUncertain = false
        /// The fields of the first of the blank records before it; empty where there is none.
        var blanksBefore: [TextPiece] = []

        /// How many fields are not blank.
        var filled: Int { fields.count { !$0.isBlank } }
    }

    init(_ bytes: [UInt8], _ dialect: DelimitedDialect, lineEnd: UInt8) {
        self.bytes = bytes
        self.lineEnd = lineEnd
        separator = dialect.separator
        position = dialect.start
        counter = PlaceCounter(lineEnd: lineEnd)
    }

    /// The next record that is not all blank; nil behind the last.
    mutating func next() -> Record? {
        var blanks: [TextPiece] = []
        while position < bytes.count {
            var record = record()
            if record.filled > 0 {
                record.blanksBefore = blanks
                return record
            }
            if blanks.isEmpty { blanks = record.fields }
        }
        return nil
    }

    private mutating func record() -> Record {
        var record = Record()
        if case .text(let line, _) = counter.place(of: position, in: bytes) { record.line = line }
        while true {
            record.fields.append(field(&record.isUncertain))
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        // The line end; of CR LF, the CR is white space of the last field.
        position += 1
        return record
    }

    private mutating func field(_ isUncertain: inout Bool) -> TextPiece {
        var start = position
        while start < bytes.count, bytes[start] == 0x20, separator != 0x20 { start += 1 }
        if start < bytes.count, bytes[start] == Self.quote {
            if let inner = quoted(from: start) { return piece(inner) }
            isUncertain = true
        }
        let begin = position
        while position < bytes.count, bytes[position] != separator, bytes[position] != lineEnd { position += 1 }
        return piece(begin..<position)
    }

    /// What stands between the quote at an index and the one that closes it; moves behind that. Nil where none does, or
    /// where more text follows.
    private mutating func quoted(from start: Int) -> Range<Int>? {
        // Each bad quote may have been looked for up to the end of the file.
        guard badQuotes < Self.maximumBadQuotes else { return nil }
        var index = start + 1
        while index < bytes.count {
            guard bytes[index] == Self.quote else {
                index += 1
                continue
            }
            if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
                index += 2
                continue
            }
            var end = index + 1
            while end < bytes.count, bytes[end] == 0x20 || (bytes[end] == 0x0D && lineEnd != 0x0D) { end += 1 }
            guard end == bytes.count || bytes[end] == separator || bytes[end] == lineEnd else { break }
            position = end
            return start + 1..<index
        }
        badQuotes += 1
        return nil
    }

    private mutating func piece(_ range: Range<Int>) -> TextPiece {
        let ink = UTF8Text.trimmed(bytes.span, Self.withoutFormula(bytes, UTF8Text.trimmed(bytes.span, range)))
        let start = ink.isEmpty ? range.lowerBound : ink.lowerBound
        return TextPiece(range: start..<start + ink.count, anchor: counter.place(of: start, in: bytes))
    }

    /// The text in `="0012"`, by which spreadsheets are told to keep digits as text; its quotes are doubled inside others.
    private static func withoutFormula(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        for quotes in [2, 1] {
            let mark = [UInt8(ascii: "=")] + [UInt8](repeating: quote, count: quotes)
            guard range.count >= mark.count + quotes, bytes[range].starts(with: mark),
                bytes[range].suffix(quotes).allSatisfy({ $0 == quote })
            else { continue }
            return range.dropFirst(mark.count).dropLast(quotes)
        }
        return range
    }

    private static let quote = UInt8(ascii: "\"")
    /// After as many bad quotes none is looked for any more.
    private static let maximumBadQuotes = 16
}
