/// The numbers that paragraphs have had so far.
struct WordCounters: Sendable {
    private let numbering: WordNumbering
    private var counts: [WordNumbering.Counts: [Int: Int]] = [:]

    init(_ numbering: WordNumbering) {
        self.numbering = numbering
    }

    /// Counts a paragraph of a style and returns the number that is printed before it; nil where none is.
    mutating func number(_ paragraph: WordParagraphProperties, _ style: WordStyles.Style?) -> String? {
        guard let id = paragraph.number ?? style?.number, id != 0, let numbering = numbering[id] else { return nil }
        let level = level(of: paragraph, style, numbering)
        guard let definition = numbering.level(level) else { return nil }
        let numbers = count(level, of: numbering)
        // A bullet has no number, and neither has an empty text.
        guard definition.format != .bullet, !definition.text.isEmpty else { return nil }
        return text(of: definition, numbers, numbering)
    }

    /// The level, from 0: as the paragraph says, or as the numbering says of the style, or as the style says.
    private func level(
        of paragraph: WordParagraphProperties, _ style: WordStyles.Style?, _ numbering: WordNumbering.Numbering
    ) -> Int {
        if let level = paragraph.level { return level }
        if paragraph.number != nil { return 0 }
        for style in [paragraph.style, style?.numberStyle].compactMap({ $0 }) {
            if let level = numbering.level(ofStyle: style) { return level }
        }
        return style?.level ?? 0
    }

    /// Counts one more at a level; the numbers of it and of those above it.
    private mutating func count(_ level: Int, of numbering: WordNumbering.Numbering) -> [Int: Int] {
        var counts = counts[numbering.counts] ?? [:]
        let start = numbering.level(level)?.start ?? 0
        counts[level] = counts[level].map { min($0 + 1, 1_000_000_000) } ?? start
        for deeper in counts.keys where deeper > level {
            let restart = numbering.level(deeper)?.restart ?? deeper
            // Levels are counted from 1 there: level n begins anew behind one of the levels 1 to `restart`.
            if level < restart { counts[deeper] = nil }
        }
        self.counts[numbering.counts] = counts
        return counts
    }

    private func text(
        of level: WordNumbering.Level, _ numbers: [Int: Int], _ numbering: WordNumbering.Numbering
    ) -> String {
        var text = ""
        var isPlace = false
        for character in level.text {
            if isPlace, let place = character.wholeNumberValue, place >= 1 {
                let definition = numbering.level(place - 1)
                let format = level.isLegal ? .digits : definition?.format ?? .digits
                text += format.text(numbers[place - 1] ?? definition?.start ?? 0)
                isPlace = false
            } else if character == "%", !isPlace {
                isPlace = true
            } else {
                text += (isPlace ? "%" : "") + String(character)
                isPlace = false
            }
        }
        return isPlace ? text + "%" : text
    }
}
