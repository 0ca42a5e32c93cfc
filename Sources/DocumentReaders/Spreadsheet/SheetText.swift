import MarkupParsing

/// The text of a string of a workbook, plain or of several runs (ECMA-376 part 1, 18.4).
enum SheetText {
    /// Adds the text in the element that starts at an index; what tells how to say it (18.4.6) is left out.
    ///
    /// A run that is struck out or raised is parted by blanks from those beside it: `5` struck out before `6` is not 56.
    static func append(_ part: OfficePart<SheetName>, _ start: Int, to bytes: inout [UInt8]) {
        let first = bytes.count
        var last: Look?
        part.forEachChild(of: start) { child, name in
            let isRun = name == SheetName.run
            guard isRun || name == SheetName.text else { return }
            let look = isRun ? Look(part, child) : Look()
            if let last, last != look, bytes.count > first { bytes.append(0x20) }
            last = look
            if isRun {
                part.forEachChild(of: child) { inner, name in
                    if name == SheetName.text { appendText(part, inner, to: &bytes) }
                }
            } else {
                appendText(part, child, to: &bytes)
            }
        }
    }

    /// Adds the text right in the element that starts at an index, with its escapes decoded.
    static func appendText(_ part: OfficePart<SheetName>, _ start: Int, to bytes: inout [UInt8]) {
        for event in part.events[start..<part.end(of: start)] where event.kind == .text {
            append(part.text[event.range], to: &bytes)
        }
    }

    private struct Look: Equatable {
        var isStruck = false
        var isRaised = false

        init() {}

        init(_ part: OfficePart<SheetName>, _ run: Int) {
            part.forEachChild(of: run) { child, name in
                guard name == .runProperties else { return }
                part.forEachChild(of: child) { inner, name in
                    if name == .struck { isStruck = !part.isOff(.setting, of: inner) }
                    if name == .raised { isRaised = part.string(.setting, of: inner) != "baseline" }
                }
            }
        }
    }

    /// Adds bytes in which `_x000D_` stands for the character of that number (22.9.2.19 `ST_Xstring`).
    static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        guard text.contains(UInt8(ascii: "_")) else { return bytes.append(contentsOf: text) }
        var index = text.startIndex
        while index < text.endIndex {
            if let scalar = escape(text[index...]) {
                bytes.append(contentsOf: String(scalar).utf8)
                index += 7
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
    }

    private static func escape(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let escape = text.prefix(7)
        guard escape.count == 7, escape.starts(with: [0x5F, 0x78]), escape.last == 0x5F else { return nil }
        let digits = escape.dropFirst(2).dropLast()
        guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        return Unicode.Scalar(number)
    }
}

/// The strings that the cells of a workbook share (18.4.9).
struct SharedStrings: Sendable {
    private var text: [UInt8] = []
    private var ends: [Int] = []

    /// A workbook without shared strings.
    init() {}

    /// The strings of a `sharedStrings.xml`.
    init(_ part: OfficePart<SheetName>) {
        text.reserveCapacity(part.text.count)
        var index = 0
        while index < part.events.count {
            if part.events[index].kind == .start, part.name(part.events[index]) == .item {
                SheetText.append(part, index, to: &text)
                ends.append(text.count)
                index = part.end(of: index)
            }
            index += 1
        }
    }

    /// A string by its number, from 0; nil where there is none.
    subscript(index: Int) -> ArraySlice<UInt8>? {
        guard ends.indices.contains(index) else { return nil }
        return text[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}
