import TextSupport

/// A line of Markdown and what it can be.
struct MarkdownLine {
    /// The line without its ending, and without the `>` of quoted text before it.
    var range: Range<Int>
    /// From 1.
    var number: Int
    /// Where the line begins in the file, from which its columns are counted.
    var start: Int
    var kind: Kind

    enum Kind {
        case blank
        /// ``` or ~~~ around text that is to be taken as it is.
        case fence
        /// `---`, `***`, or the `===` below a title.
        case rule
        /// `+---+---+`
        case border
        case delimiter(DelimiterRow)
        /// Has bars that part cells; `isLed` where it begins with one and has ink between them.
        case barred(isLed: Bool)
        case text
    }

    init(_ bytes: Span<UInt8>, _ line: Range<Int>, number: Int) {
        self.number = number
        start = line.lowerBound
        range = Self.unquoted(bytes, UTF8Text.trimmed(bytes, line))
        kind = Self.kind(bytes, range)
    }

    var isBorder: Bool { if case .border = kind { true } else { false } }

    var isBarred: Bool { if case .barred = kind { true } else { false } }

    var delimiter: DelimiterRow? { if case .delimiter(let row) = kind { row } else { nil } }

    /// Whether it begins with a bar, as a row or as the delimiter.
    var isLedByBar: Bool {
        switch kind {
        case .barred(let isLed): isLed
        case .delimiter(let row): row.hasLeadingBar
        default: false
        }
    }

    private static func kind(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Kind {
        guard let first = range.first.map({ bytes[$0] }) else { return .blank }
        if let row = DelimiterRow(bytes, range) { return .delimiter(row) }
        if PipeScan.isBorder(bytes, range) { return .border }
        if isRule(bytes, range) { return .rule }
        if first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), range.prefix(3).allSatisfy({ bytes[$0] == first }),
            range.count >= 3
        {
            // Code inside a line may begin with as many marks; it ends on the same line.
            let isClosed = first == UInt8(ascii: "`") && range.dropFirst(3).contains { bytes[$0] == first }
            if !isClosed || range.allSatisfy({ bytes[$0] == first }) { return .fence }
        }
        guard first != UInt8(ascii: "#"), range.contains(where: { PipeRow.isBar(bytes, $0, in: range) }) else {
            return .text
        }
        return .barred(isLed: PipeScan.isBarredRow(bytes, range))
    }

    private static func isRule(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let mark = bytes[range.lowerBound]
        guard Array("-*_=".utf8).contains(mark) else { return false }
        var count = 0
        for index in range {
            if bytes[index] == mark { count += 1 } else if !PipeScan.isBlank(bytes[index]) { return false }
        }
        return count >= 3
    }

    private static func unquoted(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
        var line = line
        while line.first.map({ bytes[$0] == UInt8(ascii: ">") }) ?? false {
            line = UTF8Text.trimmed(bytes, line.dropFirst())
        }
        return line
    }
}
