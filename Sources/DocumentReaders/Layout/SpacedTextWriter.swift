import DocumentModel
import TextSupport

/// Makes a document of what was found in a text with runs of blanks.
struct SpacedTextWriter {
    private let words: SpacedWords
    private let content: LaidContent
    /// The file, and behind it the texts that are made of several of its lines.
    private var text: [UInt8]
    private let bytes: [UInt8]
    private var blocks: [Document.Block] = []
    private var grid: TableGrid?

    init(_ bytes: [UInt8], _ words: SpacedWords, _ content: LaidContent) {
        self.bytes = bytes
        self.words = words
        self.content = content
        text = bytes
    }

    /// The whole document.
    mutating func document() -> Document {
        for block in content.blocks {
            switch block {
            case .paragraph(let lines):
                endTable()
                for line in lines { add(line.words, on: line.page) }
            case .rows(let rows, let goesOn):
                if !goesOn { endTable() }
                add(rows)
            }
        }
        endTable()
        let notes = content.notes.prefix(LayoutReader.maximumNotes).map { note in
            DocumentNote(.layout, at: anchor(note.place), note.text)
        }
        return Document(text: text, blocks: blocks, notes: notes)
    }

    private mutating func endTable() {
        if let grid, grid.rowCount > 0 { blocks.append(.table(grid)) }
        grid = nil
    }

    /// Adds a line that belongs to no table, as it stands in the file.
    private mutating func add(_ line: [Int], on page: Int) {
        guard let first = line.first, let last = line.last else { return }
        let ink = content.pages[page].words
        let place = LaidPlace(page: page, box: ink[first].box, word: first)
        blocks.append(
            .paragraph(
                TextPiece(range: ink[first].text.lowerBound..<ink[last].text.upperBound, anchor: anchor(place))))
    }

    private mutating func add(_ rows: [[LaidCell]]) {
        var grid = self.grid ?? TableGrid(rowsAreMarked: true, isPadded: false)
        for row in rows {
            grid.appendRow(row.map { cell in (piece(cell), cell.columns) })
        }
        self.grid = grid
    }

    private mutating func piece(_ cell: LaidCell) -> TextPiece {
        let ink = content.pages[cell.place.page].words
        let place = anchor(cell.place)
        guard let first = cell.words.first, let last = cell.words.last else {
            let end = ink.indices.contains(cell.place.word) ? ink[cell.place.word].text.upperBound : 0
            return TextPiece(range: end..<end, anchor: place)
        }
        let isOneLine = cell.words.allSatisfy { ink[$0].box.top == ink[first].box.top } && cell.rest == nil
        if isOneLine, ink[first].text.lowerBound <= ink[last].text.lowerBound {
            return TextPiece(range: ink[first].text.lowerBound..<ink[last].text.upperBound, anchor: place)
        }
        let joined =
            cell.isLabel
            ? InkText.label(cell, content.pages, bytes)
            : InkText.value(cell.words, content.pages[cell.place.page], bytes)
        if text.last != 0x0A { text.append(0x0A) }
        let start = text.count
        text += joined
        return TextPiece(range: start..<text.count, anchor: place)
    }

    /// The line and column of a place's word; of a blank place those behind the word before it.
    private func anchor(_ place: LaidPlace) -> SourceAnchor {
        let ink = content.pages[place.page].words
        guard ink.indices.contains(place.word), !words.lines.isEmpty else { return .text(line: 1, column: 1) }
        let word = ink[place.word]
        let line = words.lines[words.line(of: LaidPlace(page: place.page, box: word.box, word: place.word))]
        let end = place.isBlank ? word.text.upperBound : word.text.lowerBound
        let column = 1 + UTF8Text.scalarCount(bytes.span, line.range.lowerBound..<max(line.range.lowerBound, end))
        return .text(line: line.number, column: column)
    }
}
