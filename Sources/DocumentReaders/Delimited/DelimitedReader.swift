import DocumentModel
import TextSupport

/// Reads records into paragraphs and tables: a sheet holds the whole report, its prose in records of one field.
struct DelimitedReader {
    private let bytes: [UInt8]
    private let vocabulary: Vocabulary
    private let dialect: DelimitedDialect
    private let lineEnd: UInt8

    /// Takes valid UTF-8; throws E-limit for more or longer lines than `TextLimits` allows.
    init(_ bytes: [UInt8], ending: String, vocabulary: Vocabulary) throws(Diagnostic) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        dialect = DelimitedDialect(bytes, ending: ending)
        var lines = LineScanner(bytes.span)
        while try lines.next(in: bytes.span) != nil {}
        lineEnd = lines.lineEnd
    }

    consuming func read() -> Document {
        var layout = RecordLayout(Document(text: bytes, blocks: []), vocabulary, lineEnd: lineEnd)
        var records = DelimitedRecords(bytes, dialect, lineEnd: lineEnd)
        var record = records.next()
        while let current = record {
            record = records.next()
            layout.take(current, before: record)
        }
        return layout.finished()
    }
}

/// Tells the records that are paragraphs from the rows of tables.
private struct RecordLayout {
    private var document: Document
    private let vocabulary: Vocabulary
    private let lineEnd: UInt8
    private var table: TextTable?
    private var cellCount = 0
    /// The number of fields of the record before; 0 before the first.
    private var width = 0
    /// Whether records have different numbers of fields, so that the number tells something.
    private var isRagged = false
    private var uncertainLines: [Int] = []

    init(_ document: Document, _ vocabulary: Vocabulary, lineEnd: UInt8) {
        self.document = document
        self.vocabulary = vocabulary
        self.lineEnd = lineEnd
    }

    mutating func take(_ record: DelimitedRecords.Record, before next: DelimitedRecords.Record?) {
        isRagged = isRagged || (width > 0 && record.fields.count != width)
        // A row of the table above may be blank throughout.
        if table != nil, record.blanksBefore.count > 1 { addRow(record.blanksBefore) }
        if let only = onlyField(record), isParagraph(only, of: record, before: next) {
            endTable()
            addParagraphs(only)
        } else if record.isUncertain {
            uncertainLines.append(record.line)
        } else {
            if table == nil { table = TextTable(line: record.line) }
            addRow(record.fields)
        }
        width = record.fields.count
    }

    consuming func finished() -> Document {
        endTable()
        if let first = uncertainLines.first {
            document.notes.append(
                DocumentNote(
                    .layout, at: .text(line: first, column: 1),
                    LocalizedText(
                        zh: "\(uncertainLines.count) 行的引号不成对，未采用（第一处在第 \(first) 行）",
                        en:
                            "quotes that do not pair in \(uncertainLines.count) lines, not used (the first is line \(first))"
                    )))
        }
        return document
    }

    private func onlyField(_ record: DelimitedRecords.Record) -> TextPiece? {
        record.filled == 1 ? record.fields.first { !$0.isBlank } : nil
    }

    /// Whether the only text of a record stands by itself, as a title, a heading or prose do.
    ///
    /// A wording of the form belongs to a table where there is one. Of other texts, only a short one inside a table does:
    /// the label of a group, or of a row whose values are blank.
    private func isParagraph(
        _ piece: TextPiece, of record: DelimitedRecords.Record, before next: DelimitedRecords.Record?
    ) -> Bool {
        let isBeforeRow = (next?.filled ?? 0) > 1
        guard piece.range.count <= Self.longestWording else { return true }
        var folded: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &folded)
        if vocabulary.knows(folded) { return table == nil && !isBeforeRow }
        guard table != nil, record.blanksBefore.isEmpty, folded.count <= Self.longestLabel else { return true }
        if Enumerator.leading(folded)?.enumerator.style == .chapter {
            // A chapter's heading as wide as the rows around it cannot be told from a row's label unless rows of prose
            // are narrower.
            return !(isRagged && record.fields.count > 1 && record.fields.count == width)
        }
        return !isBeforeRow && record.fields.first?.isBlank == false
    }

    /// Adds a field's lines, a paragraph each.
    private mutating func addParagraphs(_ field: TextPiece) {
        guard case .text(let line, let column) = field.anchor else { return }
        var counter = PlaceCounter(line: line, column: column, offset: field.range.lowerBound, lineEnd: lineEnd)
        var start = field.range.lowerBound
        while start < field.range.upperBound {
            let end = document.text[start..<field.range.upperBound].firstIndex(of: lineEnd) ?? field.range.upperBound
            let ink = UTF8Text.trimmed(document.text.span, start..<end)
            if !ink.isEmpty {
                let anchor = counter.place(of: ink.lowerBound, in: document.text)
                document.blocks.append(.paragraph(TextPiece(range: ink, anchor: anchor)))
            }
            start = end + 1
        }
    }

    /// Adds fields as a row, without blank ones beyond the columns that a table may have.
    private mutating func addRow(_ fields: [TextPiece]) {
        guard fields.count > TableLimits.columns else {
            table?.add(row: fields)
            return
        }
        let filled = (fields.lastIndex { !$0.isBlank } ?? 0) + 1
        table?.add(row: Array(fields.prefix(max(filled, TableLimits.columns))))
    }

    private mutating func endTable() {
        table?.end(in: &document, cells: &cellCount)
        table = nil
    }

    /// The longest text that can be a wording of the form, in bytes, and the longest other label, in scalars.
    private static let (longestWording, longestLabel) = (400, 40)
}
