/// The text of a paragraph while it is read.
struct WordParagraph: Sendable {
    /// UTF-8, with a line feed where the line is broken.
    private(set) var text: [UInt8] = []
    var properties = WordParagraphProperties()
    /// Its style, where the document has it.
    var style: WordStyles.Style?
    /// Whether the paragraph belongs to a table of contents.
    var isOfContents = false
    /// Whether it goes on where its end is deleted.
    var isJoined = false
    /// The text boxes that hang on it, as ranges of events.
    var boxes: [Range<Int>] = []

    private var last: Mark?

    /// How text is set apart from the text beside it.
    private struct Mark: Equatable {
        var isStruck: Bool
        var isRaised: Bool
    }

    /// Adds text that looks in some way: `5` struck out before `6`, or `2` raised behind it, is no part of that number.
    mutating func append(_ bytes: ArraySlice<UInt8>, isStruck: Bool, isRaised: Bool) {
        guard !bytes.isEmpty else { return }
        let mark = Mark(isStruck: isStruck, isRaised: isRaised)
        if let last, last != mark { text.append(0x20) }
        last = mark
        text.append(contentsOf: bytes)
    }

    /// Adds a sign that looks like the text before it.
    mutating func append(_ sign: String) {
        text.append(contentsOf: sign.utf8)
    }

    /// Adds white space.
    mutating func appendBlank(_ byte: UInt8) {
        text.append(byte)
    }

    /// The text behind the number that the document gives the paragraph.
    ///
    /// A blank parts the two where a digit would go on with the number: `1.` and `5` are not 1.5.
    func numbered(_ number: String?) -> [UInt8] {
        guard let number, !number.isEmpty else { return text }
        let isIdeograph = (text.first ?? 0) >= 0xE3 && (text.first ?? 0) <= 0xE9
        return Array(number.utf8) + (isIdeograph ? [] : [0x20]) + text
    }
}

/// The fields that are open where the reader stands (ECMA-376 part 1, 17.16.18): what stands before a field's separator
/// is its code, what stands behind it is what people see.
struct WordFields: Sendable {
    private var open: [Field] = []

    /// Where the fields of a cell or a text box begin: a field that was not ended there ends with it.
    struct Mark: Sendable {
        fileprivate var depth: Int
    }

    fileprivate struct Field {
        var isCode = true
        var code: [UInt8] = []
        var swallowed = false
    }

    private var base = 0

    /// Whether text is part of a field's code.
    var isInCode: Bool { open[base...].contains(where: \.isCode) }

    /// Whether text is part of a table of contents.
    var isInContents: Bool { open[base...].contains { !$0.isCode && $0.keyword == "TOC" } }

    /// Whether text was lost in the code of a field that is open still.
    var hasLost: Bool { open.contains { $0.isCode && $0.swallowed } }

    /// Begins a field; more than there can be are not told apart.
    mutating func begin() {
        if open.count < Self.maximum { open.append(Field()) }
    }

    /// Takes a part of the code of the field that began last.
    mutating func take(code: ArraySlice<UInt8>) {
        guard open.count > base, open[open.count - 1].code.count < 64 else { return }
        open[open.count - 1].code.append(contentsOf: code.prefix(64))
    }

    /// Takes note of text that stands in a field's code.
    mutating func swallow() {
        guard open.count > base else { return }
        open[open.count - 1].swallowed = true
    }

    mutating func separate() {
        guard open.count > base else { return }
        open[open.count - 1].isCode = false
    }

    /// Ends the field that began last; whether it shows something that is not written down anywhere.
    mutating func end() -> Bool {
        guard open.count > base else { return false }
        let field = open.removeLast()
        return field.isCode && !Self.silent.contains(field.keyword)
    }

    /// Begins a cell or a text box, whose fields are its own.
    mutating func enter() -> Mark {
        let mark = Mark(depth: base)
        base = open.count
        return mark
    }

    /// Ends a cell or a text box; whether text was lost in the code of a field that was never ended.
    mutating func leave(_ mark: Mark) -> Bool {
        let isLost = open[base...].contains { $0.isCode && $0.swallowed }
        open.removeLast(open.count - base)
        base = mark.depth
        return isLost
    }

    private static let maximum = 64
    /// Fields that show nothing: marks for an index or a table of contents, settings (17.16.5).
    private static let silent: Set<String> = [
        "", "XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "COMMENTS", "GOTOBUTTON", "MACROBUTTON", "ADVANCE",
        "HYPERLINK",
        "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF",
    ]
}

extension WordFields.Field {
    /// The word that the code begins with.
    fileprivate var keyword: String {
        let word = code.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0x5C }
        return String(decoding: word, as: UTF8.self).uppercased()
    }
}
