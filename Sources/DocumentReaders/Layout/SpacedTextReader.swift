import DocumentModel
import TextSupport

/// Reads texts whose tables are made of runs of blanks, as `pdftotext -layout` writes them: columns of neighbouring lines
/// stand only roughly below each other, labels are wrapped around the line of their values.
///
/// The document's text is the file itself. A cell that is made of several lines has no bytes of its own in it; such texts
/// stand behind the file's, a line each, while their places are those in the file.
enum SpacedTextReader {
    /// Whether a text has tables made of runs of blanks: lines that end with values behind two blanks or more, and
    /// neither TABs nor bars, which make tables of other kinds.
    static func isSpaced(_ bytes: [UInt8]) -> Bool {
        guard !bytes.span.holds(0x09), !bytes.span.holds(UInt8(ascii: "|")) else { return false }
        let lineEnd: UInt8 = bytes.span.firstIndex(of: 0x0A, in: bytes.indices) == nil ? 0x0D : 0x0A
        var rows = 0
        var start = 0
        while start < bytes.count {
            let end = bytes.span.firstIndex(of: lineEnd, in: start..<bytes.count) ?? bytes.count
            let values = valuesAtEnd(bytes.span, start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end))
            // Two rows of a table are told from a date or a number set apart; one with many values is enough.
            rows += values > 4 ? 2 : (values > 0 ? 1 : 0)
            if rows > 2 { return true }
            start = end + 1
        }
        return false
    }

    /// Reads a whole text in valid UTF-8. Throws E-limit where it has more or longer lines than `TextLimits` allows.
    static func read(_ bytes: [UInt8], vocabulary: Vocabulary) throws(Diagnostic) -> Document {
        var readings: [Reading] = []
        for metric in SpacedWords.Metric.allCases {
            let words = try SpacedWords(bytes, metric)
            let content = LayoutEngine.read(words.text(bytes), vocabulary, metric.style(isProven: false))
            readings.append(Reading(metric: metric, words: words, content: content))
        }
        let proven = proven(readings)
        guard var best = proven ?? readings.enumerated().max(by: isWorse)?.element else {
            return Document(text: bytes, blocks: [])
        }
        if proven != nil {
            best.content = LayoutEngine.read(best.words.text(bytes), vocabulary, best.metric.style(isProven: true))
        }
        var writer = SpacedTextWriter(bytes, best.words, best.content)
        return writer.document()
    }

    /// What is found where characters count as wide as a metric tells.
    private struct Reading {
        var metric: SpacedWords.Metric
        var words: SpacedWords
        var content: LaidContent
    }

    /// The only reading that has values below their labels: all tables of a file share one width of characters.
    private static func proven(_ readings: [Reading]) -> Reading? {
        let fits = readings.map(\.content.fit)
        return readings.indices.first { index in
            fits[index].isProven(against: fits.indices.filter { $0 != index }.map { fits[$0] })
        }.map { readings[$0] }
    }

    /// Whether a reading is understood worse than another; of equal ones the first is the best.
    private static func isWorse(
        _ left: EnumeratedSequence<[Reading]>.Element, _ right: EnumeratedSequence<[Reading]>.Element
    ) -> Bool {
        (left.element.content.score, right.offset) < (right.element.content.score, left.offset)
    }

    /// How many values stand at the end of a line, each behind two blanks or more, with something else before them.
    private static func valuesAtEnd(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
        var end = line.upperBound
        var values = 0
        while true {
            while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
            var start = end
            while start > line.lowerBound, bytes[start - 1] != 0x20, bytes[start - 1] != 0x0C, end - start <= 24 {
                start -= 1
            }
            guard start > line.lowerBound + 1, start < end, bytes[start - 1] == 0x20, bytes[start - 2] == 0x20,
                isValue(bytes, start..<end)
            else { return start < end || values > 1 ? values : 0 }
            values += 1
            end = start
        }
    }

    private static func isValue(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        switch NumberText.read(bytes, word) {
        case .number, .dash: true
        case .blank, .unreadable: false
        }
    }
}
