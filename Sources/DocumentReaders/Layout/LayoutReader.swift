import DocumentModel
import TextSupport

/// Reads a paginated file from the places of its words.
enum LayoutReader {
    /// Adds the paragraphs and tables of some pages to a document, each with its box on its page.
    ///
    /// Throws E-limit where the document becomes larger than `TextLimits`.
    static func read(
        _ text: LaidText, vocabulary: Vocabulary, into builder: inout DocumentBuilder
    ) throws(Diagnostic) {
        let content = LayoutEngine.read(text, vocabulary, .painted)
        for (index, block) in content.blocks.enumerated() {
            switch block {
            case .paragraph(let lines):
                let (bytes, box) = paragraph(lines, content, text.bytes)
                try builder.add(paragraph: bytes.span, at: anchor(box, text.pages[lines[0].page].number))
            case .rows(let rows, let goesOn):
                if !goesOn || index == 0 { builder.beginTable(rowsAreMarked: true, isPadded: false) }
                for row in rows { try builder.add(row: cells(row, content, text)) }
            }
        }
        for note in content.notes.prefix(maximumNotes) {
            let page = text.pages[note.place.page].number
            builder.add(note: DocumentNote(.layout, at: anchor(note.place.box, page), note.text))
        }
    }

    /// The most notes of one file: pages of some other kind would give one for each of their lines.
    static let maximumNotes = 100

    private static func cells(
        _ row: [LaidCell], _ content: LaidContent, _ text: LaidText
    ) -> [DocumentBuilder.Cell] {
        row.map { cell in
            let page = content.pages[cell.place.page]
            let bytes =
                cell.isLabel
                ? InkText.label(cell, content.pages, text.bytes) : InkText.value(cell.words, page, text.bytes)
            return DocumentBuilder.Cell(
                text: bytes[...], anchor: anchor(cell.place.box, text.pages[cell.place.page].number),
                columns: cell.columns)
        }
    }

    /// The text of a paragraph and the box of its part on its first page.
    private static func paragraph(
        _ lines: [(page: Int, words: [Int])], _ content: LaidContent, _ bytes: [UInt8]
    ) -> (text: [UInt8], box: InkBox) {
        var text: [UInt8] = []
        var box: InkBox?
        for line in lines {
            let page = content.pages[line.page]
            InkText.append(line.words, page, bytes, to: &text)
            guard line.page == lines[0].page else { continue }
            for word in line.words { box = box?.union(page.words[word].box) ?? page.words[word].box }
        }
        return (text, box ?? InkBox(left: 0, right: 0, top: 0, bottom: 0))
    }

    /// A box in whole points that covers another.
    private static func anchor(_ box: InkBox, _ page: Int) -> SourceAnchor {
        let (x, y) = (Int(box.left.rounded(.down)), Int(box.top.rounded(.down)))
        return .box(
            page: page, x: x, y: y, width: Int(box.right.rounded(.up)) - x, height: Int(box.bottom.rounded(.up)) - y)
    }
}
