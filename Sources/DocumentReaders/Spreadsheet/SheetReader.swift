import DocumentModel
import MarkupParsing
import TextSupport

/// Reads a sheet's part into cells with the text that people see in them.
struct SheetReader {
    /// What the sheets of a workbook share.
    struct Shared {
        var strings = SharedStrings()
        var formats = CellFormats()
        var isFrom1904 = false
    }

    private let part: OfficePart<SheetName>
    private let shared: Shared
    private let number: Int
    private var sheet = SheetCells()
    private var row = 0
    private var column = 0
    private var isSorted = true

    init(_ part: OfficePart<SheetName>, number: Int, shared: Shared) {
        self.part = part
        self.number = number
        self.shared = shared
    }

    /// The sheet's cells. Throws E-report for places of cells that there cannot be.
    mutating func read(_ notes: inout SheetNotes) throws(Diagnostic) -> SheetCells {
        sheet.text.reserveCapacity(part.text.count)
        var columnCount = 0
        var index = 0
        while index < part.events.count {
            if part.events[index].kind == .start {
                switch part.name(part.events[index]) {
                case .columns:
                    columnCount += 1
                    guard columnCount <= CellReference.columns else { throw wrong("列太多", "too many columns") }
                    takeColumns(index)
                case .row: try takeRow(index)
                case .cell:
                    try takeCell(index, &notes)
                    index = part.end(of: index)
                case .mergedCell: try takeMerge(index)
                case .drawing: sheet.hasDrawing = true
                default: break
                }
            }
            index += 1
        }
        endRow()
        if !isSorted { sort(&notes) }
        sheet.merges.sort { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
        return sheet
    }

    private func wrong(_ zh: String, _ en: String) -> Diagnostic { OfficeTrouble.invalid(part.path, zh, en) }

    /// Columns without width are as good as hidden (18.3.1.13).
    private mutating func takeColumns(_ index: Int) {
        guard part.isOn(.hidden, of: index) || part.string(.width, of: index) == "0" else { return }
        let first = max(1, part.number(.first, of: index) ?? 1)
        let last = min(CellReference.columns, part.number(.last, of: index) ?? 0)
        guard first <= last else { return }
        if sheet.hiddenColumns.count < last {
            sheet.hiddenColumns += [Bool](repeating: false, count: last - sheet.hiddenColumns.count)
        }
        for column in first...last { sheet.hiddenColumns[column - 1] = true }
    }

    private mutating func takeRow(_ index: Int) throws(Diagnostic) {
        endRow()
        let before = row
        row = part.number(.reference, of: index) ?? row + 1
        guard (1...CellReference.rows).contains(row) else { throw wrong("行号 \(row)", "row \(row)") }
        isSorted = isSorted && row > before
        column = 0
        let start = sheet.cells.count
        let isHidden = part.isOn(.hidden, of: index) || part.string(.height, of: index) == "0"
        sheet.rows.append(SheetCells.Row(number: row, cells: start..<start, isHidden: isHidden))
    }

    private mutating func endRow() {
        guard let last = sheet.rows.indices.last else { return }
        sheet.rows[last].cells = sheet.rows[last].cells.lowerBound..<sheet.cells.count
    }

    private mutating func takeMerge(_ index: Int) throws(Diagnostic) {
        let range = part.attribute(.range, of: index)
        guard let range, let merge = MergedCells(part.text[range]) else {
            throw wrong("合并单元格的位置", "the place of a merged cell")
        }
        guard sheet.merges.count < TextLimits.lines else { throw wrong("合并单元格太多", "too many merged cells") }
        sheet.merges.append(merge)
    }

    private mutating func takeCell(_ index: Int, _ notes: inout SheetNotes) throws(Diagnostic) {
        guard !sheet.rows.isEmpty else { throw wrong("行外的单元格", "a cell outside the rows") }
        if let range = part.attribute(.reference, of: index) {
            guard let place = CellReference(part.text[range]), place.row == row else {
                throw wrong("单元格的位置", "the place of a cell")
            }
            isSorted = isSorted && place.column > column
            column = place.column
        } else {
            column += 1
            guard column <= CellReference.columns else { throw wrong("列太多", "too many columns") }
        }
        let format = part.number(.style, of: index) ?? 0
        let start = sheet.text.count
        appendText(of: index, format: format, &notes)
        // A long string can be shared by very many cells.
        guard sheet.text.count <= TextLimits.bytes else { throw OfficeTrouble.tooMuchText(part.path) }
        sheet.cells.append(
            SheetCells.Cell(
                column: Int32(column), format: Int32(clamping: format), start: Int32(clamping: start),
                count: Int32(clamping: sheet.text.count - start)))
    }

    private var place: SourceAnchor { .sheet(number: number, row: row, column: column) }

    private mutating func appendText(of cell: Int, format: Int, _ notes: inout SheetNotes) {
        var value: Range<Int>?
        var hasFormula = false
        var inline: Int?
        part.forEachChild(of: cell) { child, name in
            switch name {
            case .value: value = part.content(of: child)
            case .formula: hasFormula = true
            case .inline: inline = child
            default: break
            }
        }
        let type = part.attribute(.type, of: cell).map { part.text[$0] } ?? []
        if type.elementsEqual("inlineStr".utf8) {
            if let inline { SheetText.append(part, inline, to: &sheet.text) }
            return
        }
        guard let value, !value.isEmpty else {
            // A text without letters is a result; a number without digits is none.
            if hasFormula, !type.elementsEqual("str".utf8) {
                notes.take(.uncomputed, at: place)
                sheet.text.append(contentsOf: "[公式]".utf8)
            }
            return
        }
        append(part.text[value], type: type, format: format, &notes)
    }

    /// Adds what a stored value says, by its type (18.18.11 `ST_CellType`).
    private mutating func append(
        _ value: ArraySlice<UInt8>, type: ArraySlice<UInt8>, format: Int, _ notes: inout SheetNotes
    ) {
        switch String(decoding: type, as: UTF8.self) {
        case "s":
            if let string = StoredNumber(value)?.whole.flatMap({ shared.strings[$0] }) {
                sheet.text.append(contentsOf: string)
            } else {
                notes.take(.missingText, at: place)
                sheet.text.append(contentsOf: "[缺失]".utf8)
            }
        case "b": sheet.text.append(contentsOf: (value.first == UInt8(ascii: "1") ? "TRUE" : "FALSE").utf8)
        case "str": SheetText.append(value, to: &sheet.text)
        case "", "n": append(number: value, format: format, &notes)
        default: sheet.text.append(contentsOf: value)
        }
    }

    private mutating func append(number value: ArraySlice<UInt8>, format: Int, _ notes: inout SheetNotes) {
        guard let number = StoredNumber(value) else {
            sheet.text.append(contentsOf: value)
            return
        }
        guard let display = shared.formats[format] else {
            sheet.text.append(contentsOf: number.text)
            return
        }
        let shown = display.shown(number, isFrom1904: shared.isFrom1904)
        sheet.text.append(contentsOf: shown.text)
        switch shown.remark {
        case .rounded: notes.take(.rounded, at: place)
        case .hidden: notes.take(.notShown, at: place)
        case .changed: notes.take(.shownOtherwise, at: place)
        case nil: break
        }
    }

    /// Puts rows and cells in order where they are not; of cells at one place only one is kept, with all their texts.
    private mutating func sort(_ notes: inout SheetNotes) {
        var rows: [Int: [SheetCells.Cell]] = [:]
        var hidden: Set<Int> = []
        for row in sheet.rows {
            rows[row.number, default: []] += sheet.cells[row.cells]
            if row.isHidden { hidden.insert(row.number) }
        }
        sheet.rows = []
        sheet.cells = []
        for (row, cells) in rows.sorted(by: { $0.key < $1.key }) {
            let start = sheet.cells.count
            for cell in cells.sorted(by: { $0.column < $1.column }) {
                if let last = sheet.cells.indices.last, last >= start, sheet.cells[last].column == cell.column {
                    notes.take(.doubled, at: .sheet(number: number, row: row, column: Int(cell.column)))
                    sheet.join(cell, to: last)
                } else {
                    sheet.cells.append(cell)
                }
            }
            sheet.rows.append(
                SheetCells.Row(number: row, cells: start..<sheet.cells.count, isHidden: hidden.contains(row)))
        }
    }
}

extension SheetCells {
    /// Adds the text of a cell to that of another, unless there are very many; the two are no number.
    fileprivate mutating func join(_ cell: Cell, to index: Int) {
        guard cells[index].count < 256 else { return }
        let joined = text[cells[index].range] + Array(" / ".utf8) + text[cell.range]
        cells[index].start = Int32(clamping: text.count)
        cells[index].count = Int32(clamping: joined.count)
        text.append(contentsOf: joined)
    }
}

extension OfficePart {
    /// The text right in the element that starts at an index, where it is in one piece.
    fileprivate func content(of start: Int) -> Range<Int>? {
        events[start..<end(of: start)].first { $0.kind == .text }?.range
    }
}
