import DocumentModel
import MarkupParsing
import TextSupport

/// Reads the main part of a word processor's document, in one pass over its markup (ECMA-376 part 1, 17).
struct WordReader {
    let part: OfficePart<WordName>
    var styles: WordStyles
    var counters: WordCounters
    var builder = DocumentBuilder()
    var notes = WordNotes()

    /// Where the reader stands in the part's events.
    var index = 0
    var paragraph = WordParagraph()
    /// How the run in progress looks.
    var isHidden = false
    var isStruck = false
    var isRaised = false
    var fields = WordFields()
    /// The tables that are open, the innermost last.
    var tables: [WordTable] = []
    /// How many tables have begun.
    var tableCount = 0
    /// For each open table, row and cell, whether it counts as what it is.
    var open: [Bool] = []
    /// For each open set of alternatives, whether one was taken.
    var alternatives: [Bool] = []
    var stories: [Story] = []
    var isInText = false
    var mathDepth = 0

    /// A text box that is being read, and where to go on behind it.
    struct Story {
        var end: Int
        var next: Int
        var fields: WordFields.Mark
    }

    init(_ part: OfficePart<WordName>, styles: WordStyles, numbering: WordNumbering) {
        self.part = part
        self.styles = styles
        counters = WordCounters(numbering)
    }

    /// Reads the whole part.
    mutating func read() throws(Diagnostic) {
        while true {
            if let story = stories.last, index >= story.end {
                try flushParagraph()
                notes.hasLostField = fields.leave(story.fields) || notes.hasLostField
                stories.removeLast()
                index = story.next
                continue
            }
            guard index < part.events.count else { break }
            let event = part.events[index]
            switch event.kind {
            case .start: try begin(part.name(event))
            case .end: try end(part.name(event))
            case .text: if isInText { append(part.text[event.range]) }
            case .attribute: break
            }
            index += 1
        }
        try flushParagraph()
        notes.hasLostField = fields.hasLost || notes.hasLostField
    }

    private mutating func begin(_ name: WordName) throws(Diagnostic) {
        switch name {
        case .paragraph: try beginParagraph()
        case .table: try beginTable()
        case .row: beginRow()
        case .cell: beginCell()
        case .run: takeLook(WordLook())
        case .text: isInText = true
        case .math: mathDepth += 1
        case .paragraphProperties:
            takeParagraphProperties()
            skip()
        case .runProperties:
            takeLook(WordLook(part, index))
            skip()
        case .inserted, .movedTo: notes.hasChanges = true
        case .deleted, .movedFrom:
            notes.hasChanges = true
            skip()
        case .alternatives: alternatives.append(false)
        case .choice, .fallback: takeAlternative()
        case .drawing, .picture, .embedded: takeDrawing()
        case .foreignPart, .subDocument:
            notes.hasForeignPart = true
            skip()
        case .section, .tableProperties, .tableGrid, .rowExceptions, .rowProperties, .cellProperties,
            .controlProperties,
            .controlEndProperties, .customProperties, .tagProperties, .rubyProperties, .phonetic:
            skip()
        default: takeSign(name)
        }
    }

    private mutating func end(_ name: WordName) throws(Diagnostic) {
        switch name {
        case .paragraph: try endParagraph()
        case .table: try endTable()
        case .row: try endRow()
        case .cell: try endCell()
        case .text: isInText = false
        case .run:
            // The parts of a formula stand above each other: its numbers are not one.
            if mathDepth > 0 { paragraph.appendBlank(0x20) }
            takeLook(WordLook())
        case .math: mathDepth -= 1
        case .alternatives: _ = alternatives.popLast()
        default: break
        }
    }

    /// Goes to the end of the element that starts here.
    mutating func skip() {
        index = part.end(of: index)
    }

    /// Of several contents the first counts, which is the newest; the fallback only where there is no other (ECMA-376
    /// part 3, 7.6).
    private mutating func takeAlternative() {
        guard let last = alternatives.indices.last else { return }
        if alternatives[last] { skip() }
        alternatives[last] = true
    }
}
