import TextSupport

/// What of a cell or a line is text: the marks of Markdown around it are none of it.
enum MarkdownInk {
    /// Puts white space for what a cell shows as such, and for the backslashes before marks, byte for byte, so that all
    /// places stay what they are.
    static func whiten(_ bytes: inout [UInt8], _ cell: Range<Int>) {
        var index = cell.lowerBound
        while index < cell.upperBound {
            var count = 0
            switch bytes[index] {
            case UInt8(ascii: "<"): count = lineBreak(bytes.span, index..<cell.upperBound)
            case UInt8(ascii: "&"): count = blankEntity(bytes.span, index..<cell.upperBound)
            case UInt8(ascii: "\\"): count = escape(bytes.span, index..<cell.upperBound)
            default: break
            }
            for blank in index..<index + count { bytes[blank] = 0x20 }
            index += max(count, 1)
        }
    }

    /// The text of a cell without white space and emphasis around it.
    ///
    /// Struck text keeps its marks: that it is struck must not be lost.
    static func cell(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var ink = UTF8Text.trimmed(bytes, range)
        while let mark = ink.first.map({ bytes[$0] }), isEmphasis(mark) {
            let count = ink.prefix { bytes[$0] == mark }.count
            let inner = ink.dropFirst(count).dropLast(count)
            let isClosed = ink.count > 2 * count && ink.suffix(count).allSatisfy { bytes[$0] == mark }
            guard isClosed, !inner.contains(where: { bytes[$0] == mark }) else { break }
            ink = UTF8Text.trimmed(bytes, inner)
        }
        return ink
    }

    /// The text of a line without the marks of headings and lists before it, and emphasis and tags at its ends.
    static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var ink = UTF8Text.trimmed(bytes, withoutHeading(bytes, range))
        if ink.count > 1, Array("-*+".utf8).contains(bytes[ink.lowerBound]), PipeScan.isBlank(bytes[ink.lowerBound + 1])
        {
            ink = UTF8Text.trimmed(bytes, ink.dropFirst())
        }
        for _ in 0..<maximumMarks {
            let before = ink
            ink = UTF8Text.trimmed(bytes, withoutTags(bytes, ink))
            ink = UTF8Text.trimmed(bytes, withoutEmphasis(bytes, ink))
            if ink == before { break }
        }
        return ink
    }

    /// As many marks and tags are taken from the ends of a line.
    private static let maximumMarks = 8

    private static func withoutHeading(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        let hash = UInt8(ascii: "#")
        let level = range.prefix { bytes[$0] == hash }.count
        guard (1...6).contains(level) else { return range }
        let title = UTF8Text.trimmed(bytes, range.dropFirst(level))
        // `## Title ##`
        let open = UTF8Text.trimmed(bytes, title.dropLast(title.reversed().prefix { bytes[$0] == hash }.count))
        return open.upperBound < title.upperBound && bytes[open.upperBound] != hash ? open : title
    }

    /// Without the marks that emphasise the beginning or the end: those that have their like inside.
    private static func withoutEmphasis(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last, range.count > 2 else { return range }
        var ink = range
        let leading = ink.prefix { bytes[$0] == bytes[first] }
        if isEmphasis(bytes[first]), ink.dropFirst(leading.count).contains(where: { bytes[$0] == bytes[first] }) {
            ink = ink.dropFirst(leading.count)
        }
        let trailing = range.reversed().prefix { bytes[$0] == bytes[last] }.count
        if isEmphasis(bytes[last]), range.dropLast(trailing).contains(where: { bytes[$0] == bytes[last] }) {
            ink = ink.dropLast(min(trailing, ink.count))
        }
        return ink.isEmpty ? range : ink
    }

    /// Without `<center>` before and `</center>`, `<br>` or a backslash behind.
    private static func withoutTags(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return range }
        if bytes[last] == UInt8(ascii: "\\") { return range.dropLast() }
        if bytes[first] == UInt8(ascii: "<"), first + 1 < range.upperBound, beginsTag(bytes[first + 1]),
            let end = range.first(where: { bytes[$0] == UInt8(ascii: ">") })
        {
            return end + 1..<range.upperBound
        }
        if bytes[last] == UInt8(ascii: ">"), let start = range.last(where: { bytes[$0] == UInt8(ascii: "<") }),
            beginsTag(bytes[start + 1])
        {
            return range.lowerBound..<start
        }
        return range
    }

    private static func beginsTag(_ byte: UInt8) -> Bool {
        let small = byte | 0x20
        return (small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")) || byte == UInt8(ascii: "/")
    }

    private static func isEmphasis(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
    }

    /// The length of `<br>` at the start of a range, 0 where there is none.
    private static func lineBreak(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        guard range.count >= 4, bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "b"),
            bytes[range.lowerBound + 2] | 0x20 == UInt8(ascii: "r")
        else { return 0 }
        for index in range.dropFirst(3) {
            if bytes[index] == UInt8(ascii: ">") { return index + 1 - range.lowerBound }
            guard bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "/") else { return 0 }
        }
        return 0
    }

    /// The length of an entity of a blank at the start of a range, 0 where there is none.
    private static func blankEntity(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        blankEntities.first { entity in
            range.count >= entity.count && zip(range, entity).allSatisfy { bytes[$0] == $1 }
        }?.count ?? 0
    }

    private static let blankEntities = ["&nbsp;", "&ensp;", "&emsp;", "&#160;", "&#xa0;", "&#xA0;", "&#12288;"].map {
        Array($0.utf8)
    }

    /// 1 for a backslash at the start of a range that takes a mark's meaning; one before a bar stays, for without it the
    /// row would be read otherwise.
    private static func escape(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        guard range.count > 1 else { return 0 }
        switch bytes[range.lowerBound + 1] {
        case PipeScan.bar, UInt8(ascii: "\\"): return 0
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return 1
        default: return 0
        }
    }
}
