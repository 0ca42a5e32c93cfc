import DocumentModel
import TextSupport

/// What stands on some pages: paragraphs and tables in reading order.
struct LaidContent: Sendable {
    var pages: [InkPage] = []
    var blocks: [LaidBlock] = []
    var notes: [LaidNote] = []
    /// How much of the tables was understood.
    var score = 0
    /// How many tables have their values below their labels.
    var fit = HeaderFit()
}

/// Rebuilds paragraphs and tables from the places of words.
///
/// Words become lines, lines with values in columns become rows, and what stands beside and above them becomes their
/// labels. Where geometry leaves a doubt, the doubtful values are left out and a note says so.
struct LayoutEngine {
    let bytes: [UInt8]
    let vocabulary: Vocabulary
    let style: LayoutStyle

    private var content = LaidContent()
    /// How often the vocabulary may still be asked: a page of a report takes some thousand questions.
    private var budget = 4_000_000
    /// The columns of a table that a page's end may have cut.
    private var open: CarriedColumns?
    /// What the tables show that were read before.
    private var evidence = LayoutEvidence()
    /// On which side of their labels the values stand that were read so far.
    private var sides = SideTally()
    /// Whether the last block is a table that a page's end may have cut.
    private var isCut = false

    /// Reads all pages.
    static func read(_ text: LaidText, _ vocabulary: Vocabulary, _ style: LayoutStyle) -> LaidContent {
        var engine = LayoutEngine(bytes: text.bytes, vocabulary: vocabulary, style: style)
        engine.content.pages = text.pages.enumerated().map {
            InkPage($1, index: $0, bytes: text.bytes.span, style: style)
        }
        PageFurniture.takeOff(&engine.content.pages, bytes: text.bytes)
        engine.takePages()
        // What a later table shows may settle what was left open in one before it.
        guard style.isPainted, !engine.content.notes.isEmpty else { return engine.content }
        var second = engine
        second.beginAnew()
        second.takePages()
        return second.content.score >= engine.content.score ? second.content : engine.content
    }

    private init(bytes: [UInt8], vocabulary: Vocabulary, style: LayoutStyle) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.style = style
    }

    private mutating func takePages() {
        var joiner = ParagraphJoiner(bytes: bytes, style: style)
        for page in content.pages { take(page, &joiner) }
        content.blocks += joiner.finish()
    }

    /// Forgets everything but what the tables have shown.
    private mutating func beginAnew() {
        evidence.sides = sides
        content = LaidContent(pages: content.pages)
        (open, isCut) = (nil, false)
    }

    private mutating func take(_ page: InkPage, _ joiner: inout ParagraphJoiner) {
        joiner.begin(page)
        var line = 0
        for stretch in TableSearch(page).stretches() {
            let reader = StretchReader(
                page: page, bytes: bytes, vocabulary: vocabulary, style: style, evidence: evidence)
            for piece in reader.read(stretch, carried: open, budget: &budget) {
                if line < piece.lines.lowerBound {
                    joiner.add(page, line..<piece.lines.lowerBound)
                    isCut = false
                }
                content.blocks += joiner.finish()
                take(piece, goesOn: isCut)
                line = piece.lines.upperBound
                isCut = true
            }
        }
        if line < page.lines.count {
            joiner.add(page, line..<page.lines.count)
            isCut = false
        }
        if !isCut { open = nil }
    }

    private mutating func take(_ piece: TablePiece, goesOn: Bool) {
        var reading = piece.reading
        if goesOn { joinRest(&reading) }
        content.score += reading.score
        content.fit.add(reading.fit)
        content.notes += reading.notes
        open = reading.columns
        evidence.take(reading)
        sides.add(reading.sides)
        if !reading.rows.isEmpty { content.blocks.append(.rows(reading.rows, goesOn: goesOn)) }
    }
}

extension LayoutEngine {
    /// Joins what a page's end cut of the last row: the rest of its label, where the joined text is a known wording or
    /// the label unknown so far, and the values beside that rest. Values on both sides of the end are not used.
    private mutating func joinRest(_ reading: inout PartReading) {
        guard case .rows(var rows, let goesOn)? = content.blocks.last, var row = rows.last, var label = row.first,
            label.isLabel, row.dropFirst().allSatisfy({ !$0.isLabel })
        else { return }
        var isDoubtful = reading.rest.hasStray
        if let index = reading.rest.row, let rest = reading.rows[index].first {
            let start = folded(label)
            let isKnown = vocabulary.knows(start + folded(rest))
            let isBelow = label.place.box.columns.coversHalf(of: rest.place.box.columns)
            guard isKnown || (!vocabulary.knows(start) && isBelow) else { return }
            label.rest = LaidRest(page: rest.place.page, words: rest.words)
            row[0] = label
            let values = reading.rows.remove(at: index).dropFirst()
            if row.count == 1, isKnown { row += values }
            isDoubtful =
                isDoubtful || (reading.rest.hasValues && row.count > 1 && values.isEmpty)
                || (reading.rest.hasValues && rows[rows.count - 1].count > 1)
        }
        if isDoubtful, row.count > 1 {
            row = [label]
            content.notes.append(cutNote(label))
        }
        rows[rows.count - 1] = row
        content.blocks[content.blocks.count - 1] = .rows(rows, goesOn: goesOn)
    }

    private func folded(_ label: LaidCell) -> [UInt32] {
        label.words.flatMap { content.pages[label.place.page].words[$0].folded(bytes.span) }
    }

    private func cutNote(_ label: LaidCell) -> LaidNote {
        let name = String(decoding: InkText.label(label, content.pages, bytes), as: UTF8.self)
        return LaidNote(
            place: label.place,
            text: LocalizedText(
                zh: "“\(name)”一行被分页截断，前后两页都有数值，均未采用",
                en: "row “\(name)” is cut by the end of a page and has values on both, none is used"))
    }
}
