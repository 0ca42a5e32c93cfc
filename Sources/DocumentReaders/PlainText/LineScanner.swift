import DocumentModel
import TextSupport

/// The lines of a text one after the other, none longer and no more of them than `TextLimits` allows.
///
/// A line ends with LF or CR LF; texts of old Macintoshes, which have no LF, end theirs with CR alone.
struct LineScanner {
    /// What ends a line: LF or CR.
    let lineEnd: UInt8
    private var places: BytePlaces
    private var start = 0
    /// The number of the line that was given last, from 1.
    private(set) var number = 0
    /// How many TABs the line has that was given last.
    private(set) var tabCount = 0
    /// Where the first of them stands; behind the line where it has none.
    private(set) var firstTab = 0

    init(_ bytes: Span<UInt8>) {
        lineEnd = bytes.firstIndex(of: 0x0A, in: bytes.indices) == nil ? 0x0D : 0x0A
        places = BytePlaces(of: lineEnd, 0x09)
    }

    /// The range of the next line without its ending; nil behind the last. Throws E-limit for one that is too long, or
    /// one too many.
    mutating func next(in bytes: Span<UInt8>) throws(Diagnostic) -> Range<Int>? {
        guard start < bytes.count else { return nil }
        tabCount = 0
        firstTab = bytes.count
        var end = bytes.count
        while let place = places.next(in: bytes) {
            if bytes[place] == lineEnd {
                end = place
                break
            }
            firstTab = min(firstTab, place)
            tabCount += 1
        }
        number += 1
        let textEnd = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
        let line = start..<textEnd
        start = end + 1
        if number > TextLimits.lines || line.count > TextLimits.columns { try checkLimits(line, bytes) }
        return line
    }

    private func checkLimits(_ range: Range<Int>, _ bytes: Span<UInt8>) throws(Diagnostic) {
        if number > TextLimits.lines {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "超过 \(TextLimits.lines) 行", en: "more than \(TextLimits.lines) lines"),
                hint: LocalizedText(zh: "一份年报通常只有几百行", en: "a report usually has some hundred lines"))
        }
        if UTF8Text.scalarCount(bytes, range) > TextLimits.columns {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "第 \(number) 行超过 \(TextLimits.columns) 个字符",
                    en: "line \(number) has more than \(TextLimits.columns) characters"),
                hint: LocalizedText(zh: "请按段落换行", en: "break the text into paragraphs"))
        }
    }
}
