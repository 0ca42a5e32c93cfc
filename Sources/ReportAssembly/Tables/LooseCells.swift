import DocumentModel
import ReportModel
import TextSupport

/// The cells of paragraphs that hold a cell each, or a row each whose cells blanks part, since the last block that holds
/// none.
struct LooseCells {
    private(set) var cells: [ReadCell] = []
    /// Where a row ends although nothing but the end of its line says so.
    private var rowEnds: [Int] = []
    /// A text that is no cell, unless it is half of a label.
    private var half: TextPiece?

    /// Whether there is a value among them: labels alone are what is left of a table.
    var hasValues: Bool { cells.contains { $0.reading.label == nil } }

    /// Takes a paragraph as it was read; false where it is none of a table's, or ends the table that those before it are.
    ///
    /// Two paragraphs that are a label of the form together, and neither of them alone, are that label.
    mutating func take(_ paragraph: LooseParagraph, _ bytes: Span<UInt8>) -> Bool {
        if let half, let label = Self.joined(half, paragraph.piece, bytes), paragraph.isHalf(of: label) {
            self.half = nil
            cells.append(label)
            return true
        }
        guard settleHalf(bytes) else { return false }
        if paragraph.cells.isEmpty {
            guard paragraph.mayBeHalf else { return false }
            half = paragraph.piece
        } else {
            if paragraph.isRow { endRow() }
            cells += paragraph.cells
            if paragraph.isRow { endRow() }
        }
        return true
    }

    /// The cells as a table; nil where they are none.
    mutating func table(_ bytes: Span<UInt8>) -> SourceTable? {
        _ = settleHalf(bytes)
        endRow()
        return hasValues ? SourceTable(cells: cells, rowEnds: rowEnds) : nil
    }

    private mutating func endRow() {
        if cells.count > rowEnds.last ?? 0 { rowEnds.append(cells.count) }
    }

    /// Joins half a label to what stands before it, where that is a label too (其他 and 结果, 科研 and 机构); false where it is no
    /// part of a label, so that it ends the table.
    mutating func settleHalf(_ bytes: Span<UInt8>) -> Bool {
        guard let half else { return true }
        self.half = nil
        guard let last = cells.last, rowEnds.last != cells.count, last.reading.label != nil,
            let label = Self.joined(last.piece, half, bytes)
        else { return false }
        cells[cells.count - 1] = label
        return true
    }

    /// The label that two paragraphs right behind each other are; nil where they are none in the form's own words.
    private static func joined(_ first: TextPiece, _ second: TextPiece, _ bytes: Span<UInt8>) -> ReadCell? {
        let gap = first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
        guard first.range.count + second.range.count <= GluedText.maximumBytes, gap.count <= longestGap,
            second.range.lowerBound >= first.range.upperBound, !UTF8Text.hasInk(bytes, gap)
        else { return nil }
        let piece = TextPiece(range: first.range.lowerBound..<second.range.upperBound, anchor: first.anchor)
        var folded: [UInt32] = []
        let cell = ReadCell(piece: piece, reading: CellReading(piece, bytes, folded: &folded))
        return cell.reading.label.map { $0.isFuzzy } ?? true ? nil : cell
    }

    /// The most blanks between two halves of a label, in bytes.
    private static let longestGap = 64
}

/// A paragraph and the cells that it is; none where it is prose.
struct LooseParagraph {
    var piece: TextPiece
    private(set) var cells: [ReadCell] = []
    /// Whether it is a whole row.
    private(set) var isRow = false

    /// Reads a paragraph; a line of numbers is a row only in section 四, where that of table 四 has no label.
    init(_ piece: TextPiece, _ bytes: Span<UInt8>, isInDisputes: Bool) {
        self.piece = piece
        guard piece.range.count <= GluedText.maximumBytes else { return }
        var folded: [UInt32] = []
        let cell = ReadCell(piece: piece, reading: CellReading(piece, bytes, folded: &folded))
        switch cell.reading {
        case .label(let label):
            cells = [label.isFuzzy ? Self.bracketed(piece, bytes) ?? cell : cell]
        case .digits, .value(.number), .value(.dash): cells = [cell]
        case .blank, .value:
            if let labels = GluedText.labels(piece, bytes) {
                cells = labels
            } else if Form.all.contains(where: { GluedText.row(piece, bytes, $0) != nil }) {
                // Digits behind a label are parted when the edition is known.
                cells = [cell]
            } else if let row = BlankRow.cells(of: piece, bytes)
                ?? (isInDisputes ? BlankRow.numbers(of: piece, bytes) : nil)
            {
                cells = row
                isRow = true
            }
        }
    }

    /// The kind of case in brackets behind a heading: 行政诉讼（复议后起诉）; nil where none stands there.
    private static func bracketed(_ piece: TextPiece, _ bytes: Span<UInt8>) -> ReadCell? {
        var position = piece.range.lowerBound
        var column = 0
        while position < piece.range.upperBound {
            let scalar = UTF8Text.nextScalar(bytes, &position)
            column += 1
            guard scalar == 0x28 || scalar == 0xFF08 else { continue }
            let inner = BlankRow.part(piece, position..<piece.range.upperBound, column: column)
            let cell = BlankRow.cell(inner, bytes)
            return cell.reading.label.map { $0.disputesKind != nil && !$0.isFuzzy } ?? false ? cell : nil
        }
        return nil
    }

    /// Whether it is the second half of a label: none of its own, or the same in short (企业 behind 商业).
    func isHalf(of whole: ReadCell) -> Bool {
        guard let cell = cells.first else { return true }
        return cells.count == 1 && cell.reading.label.map { $0.meanings == whole.reading.label?.meanings } ?? false
    }

    /// Whether it is short enough for half of a label.
    var mayBeHalf: Bool { cells.isEmpty && piece.range.count <= 120 }
}
