import DocumentModel
import ReportModel
import TextSupport

/// Puts the values of a source's tables into the cells of a form.
///
/// A row of the form is found by its label; its values are taken in order. What does not fit is unreadable, with a note,
/// and never moved to where it would fit.
struct TableMatcher {
    let form: Form
    private(set) var cells = ReportCells()
    private(set) var notes: [ReadingNote] = []

    private let bytes: [UInt8]
    private let formNumber: Int
    private var headers = TableHeaders()
    private var certainty = TableCertainty()
    /// Cells whose row was seen only where nothing proves its columns; a proven row goes before them.
    private var unproven: Set<CellAddress> = []

    init(form: Form, bytes: [UInt8]) {
        self.form = form
        self.bytes = bytes
        formNumber = Form.number(of: form.edition, isShortened: form.isShortened)
    }

    /// A new table of the source begins.
    mutating func beginTable(areRowsMarked: Bool) {
        headers.beginTable(areRowsMarked: areRowsMarked)
    }

    /// Takes one row of a source's table.
    mutating func take(_ row: Span<ReadCell>, isPadded: Bool) {
        if row.allSatisfy({ !$0.mayBeGlued }) { return takeSegments(of: row, isPadded: isPadded) }
        if let columns = NumberedHeader.columns(in: row, bytes.span) {
            headers.takeNumbered(columns)
            notes.append(NumberedHeader.note(row))
            return
        }
        takeSegments(of: parted(row).span, isPadded: isPadded)
    }

    /// Notes what the form has and the source has not; to be called when all rows were taken.
    mutating func finish() {
        notes.append(contentsOf: certainty.notes)
        notes.append(contentsOf: MissingCells.notes(form, cells))
    }

    /// The row with digits that stick to a label parted from it, where no other values stand behind them.
    private func parted(_ row: Span<ReadCell>) -> [ReadCell] {
        var cells: [ReadCell] = []
        for index in row.indices {
            let cell = row[index]
            if cell.mayBeGlued, !isValue(row, index + 1), let parts = GluedText.row(cell.piece, bytes.span, form) {
                cells += parts
            } else {
                cells.append(cell)
            }
        }
        return cells
    }

    /// Whether a value or a blank stands at a place of a row.
    private func isValue(_ row: Span<ReadCell>, _ index: Int) -> Bool {
        guard index < row.count else { return false }
        let cell = row[index]
        return cell.reading.label == nil && !cell.mayBeGlued
    }

    /// Takes a row of a source's table as rows of the form: labels, then values; a new one begins where a label follows a
    /// value.
    private mutating func takeSegments(of row: Span<ReadCell>, isPadded: Bool) {
        var start = 0
        var sawValue = false
        for index in row.indices {
            switch row[index].reading {
            case .blank: break
            case .digits, .value: sawValue = true
            case .label:
                if sawValue {
                    takeSegment(row.extracting(start..<index), isPadded: isPadded)
                    start = index
                    sawValue = false
                }
            }
        }
        takeSegment(row.extracting(start..<row.count), isPadded: isPadded)
    }

    private mutating func takeSegment(_ cells: Span<ReadCell>, isPadded: Bool) {
        for index in cells.indices where cells[index].mayBeGlued { takeRemark(cells[index].piece) }
        guard let last = cells.indices.last(where: { cells[$0].reading.label != nil }),
            let label = cells[last].reading.label
        else {
            takeUnlabelled(cells, isPadded: isPadded)
            return
        }
        let values = cells.extracting((last + 1)..<cells.count)
        let labels = cells.extracting(0..<last + 1)
        let isDisputes = headers.isInDisputes || labels.contains { $0.reading.label?.isDisputesOnly ?? false }
        // 总计 in table 四 is no row of table 三; a label that can only be a row ends table 四.
        let isRow = !(isDisputes && label.isAmbiguous) && isRow(label, values: values)
        for index in labels.indices {
            if let label = labels[index].reading.label { takeWording(of: label, labels[index].piece) }
        }
        let hasValues = values.contains { $0.reading.isNumber }
        if isRow {
            headers.take(labels.extracting(droppingLast: 1), bytes)
            headers.takeRow()
            place(label, cells[last].piece, values: values, isPadded: isPadded)
        } else if hasValues, !isDisputes {
            noteUnused(cells)
        } else {
            takeDisputes(labels, values, hasValues: hasValues, isPadded: isPadded)
        }
    }

    /// Takes a text that says in what unit the column above it is, as （单位：元） does.
    private mutating func takeRemark(_ piece: TextPiece) {
        guard headers.asksForAmount, piece.range.count <= GluedText.maximumBytes else { return }
        let text = string(piece)
        if text.contains("单位") || text.contains("單位") || text.hasPrefix("(") || text.hasPrefix("（") {
            headers.take(remark: text)
        }
    }

    /// Takes labels of a header, or of a row of table 四 where values stand behind them.
    private mutating func takeDisputes(
        _ labels: Span<ReadCell>, _ values: Span<ReadCell>, hasValues: Bool, isPadded: Bool
    ) {
        if hasValues, let kind = labels[labels.count - 1].reading.label?.disputesKind {
            headers.take(labels.extracting(droppingLast: 1), bytes)
            headers.beginDisputesRow(of: kind)
        } else {
            headers.take(labels, bytes)
        }
        if hasValues { placeDisputes(values, isPadded: isPadded) }
    }

    /// Whether a label names a row with these cells behind it; not so that of a header.
    private func isRow(_ label: LabelMatch, values: Span<ReadCell>) -> Bool {
        guard let (_, key) = label.row else { return false }
        if !label.isAmbiguous { return true }
        let hasValues = values.contains { !$0.reading.isBlank }
        switch key {
        // 其他处理 is a heading where the form has three rows below it.
        case "other": return !values.isEmpty && label.addresses(ofForm: formNumber) != nil
        // 总计 and 其他 name columns too: only values behind them, or their enumerators, make them rows.
        case "closed":
            return hasValues || label.enumerator == Enumerator(style: .bracketed, number: 7)
        case "other.3":
            let isThird = label.enumerator.map { $0.number == 3 } ?? (hasValues && headers.group == "其他处理")
            return isThird && label.addresses(ofForm: formNumber) != nil
        default: return true
        }
    }

    private mutating func takeUnlabelled(_ cells: Span<ReadCell>, isPadded: Bool) {
        if cells.allSatisfy(\.reading.isBlank) { return takeBlank(cells, isPadded: isPadded) }
        let hasNumbers = cells.contains { $0.reading.isNumber }
        // A row of dashes below a whole header of table 四 is its row as well.
        let isOfDashes = cells.allSatisfy { $0.reading.isFillable }
        guard hasNumbers || (headers.isInDisputes && headers.provenDisputes != nil && isOfDashes) else { return }
        if headers.isInDisputes {
            placeDisputes(cells, isPadded: isPadded)
        } else {
            noteUnused(cells)
        }
    }

    /// Blank cells below a whole header of table 四, as many as it has columns, are its row left blank; a row with values
    /// that is still to come goes before it.
    private mutating func takeBlank(_ blanks: Span<ReadCell>, isPadded: Bool) {
        guard headers.isInDisputes, let (cases, columns) = headers.provenDisputes else { return }
        let addresses = cases.flatMap { form.addresses(.disputes, $0) ?? [] }
        guard addresses.allSatisfy({ !cells.has($0) }) else { return }
        switch RowValues.take(blanks, count: addresses.count, isPadded: isPadded, header: columns) {
        case .values(let range): set(addresses, blanks.extracting(range))
        case .aligned(let cells): set(addresses, cells.span)
        case .wrongCount, .ambiguous: return
        }
        unproven.formUnion(addresses)
    }

    private mutating func noteUnused(_ cells: Span<ReadCell>) {
        guard let first = cells.indices.first(where: { !cells[$0].reading.isBlank }) else { return }
        notes.append(
            ReadingNote(
                .unknownRow, at: cells[first].piece.anchor,
                LocalizedText(
                    zh: "一行数值没有可识别的行名，未采用：\(text(of: cells))",
                    en: "a row of values without a known label, not used: \(text(of: cells))")))
    }
}

extension TableMatcher {
    private mutating func place(
        _ row: LabelMatch, _ label: TextPiece, values: Span<ReadCell>, isPadded: Bool
    ) {
        guard let table = row.row?.table, var addresses = row.addresses(ofForm: formNumber) else {
            notes.append(
                ReadingNote(
                    .unknownRow, at: label.anchor,
                    LocalizedText(
                        zh: "\(form.edition.rawValue) 版表格没有“\(string(label))”这一行，未采用：\(text(of: values))",
                        en:
                            "edition \(form.edition.rawValue) has no row “\(string(label))”, not used: \(text(of: values))"
                    )))
            return
        }
        var columns: [Range<Int>] = []
        switch table {
        case .disclosure:
            guard let order = disclosureOrder(addresses) else { return refuseUnproven(addresses, values, label) }
            (addresses, columns) = order
        case .requests:
            guard headers.provesRequests else { return refuseUnproven(addresses, values, label) }
            columns = headers.requestColumns
        case .disputes: break
        }
        fill(addresses, values, label, isPadded: isPadded, header: columns)
    }

    /// A row whose header is missing or other than the form's: its values are not used, and those of a proven row that
    /// was or will be seen are not touched.
    private mutating func refuseUnproven(
        _ addresses: [CellAddress], _ values: Span<ReadCell>, _ label: TextPiece
    ) {
        let isFree = addresses.allSatisfy { !cells.has($0) || unproven.contains($0) }
        if isFree { unproven.formUnion(addresses) }
        refuse(isFree ? addresses : [], values, label, .columnOrder, expected: addresses.count)
    }

    private mutating func placeDisputes(_ values: Span<ReadCell>, isPadded: Bool) {
        guard let index = values.indices.first(where: { !values[$0].reading.isBlank }) else { return }
        let first = values[index].piece
        guard let (cases, columns) = headers.provenDisputes else {
            return refuseUnproven(form.addresses.filter { $0.table == .disputes }, values, first)
        }
        let addresses = cases.flatMap { form.addresses(.disputes, $0) ?? [] }
        if values.count == 1, let digits = GluedText.digits(first, bytes.span, count: addresses.count) {
            fill(addresses, digits.span, first, isPadded: isPadded, header: columns)
        } else {
            fill(addresses, values, first, isPadded: isPadded, header: columns)
        }
        headers.takeDisputesRow()
    }

    /// A row's cells in the order in which the header of table 二 names their columns, with the places of these; nil
    /// where it does not name each.
    private func disclosureOrder(_ addresses: [CellAddress]) -> ([CellAddress], [Range<Int>])? {
        let header = headers.disclosure
        guard header.count == addresses.count else { return nil }
        let columns = header.contains { $0.columns.isEmpty } ? [] : header.map(\.columns)
        // Nearly always as the form has them.
        if header.indices.allSatisfy({ addresses[$0].column == header[$0].key }) { return (addresses, columns) }
        let named = header.compactMap { column in addresses.first { $0.column == column.key } }
        return named.count == addresses.count ? (named, columns) : nil
    }

    private mutating func fill(
        _ addresses: [CellAddress], _ values: Span<ReadCell>, _ label: TextPiece, isPadded: Bool,
        header: [Range<Int>]
    ) {
        let isSet: Bool
        switch RowValues.take(values, count: addresses.count, isPadded: isPadded, header: header) {
        case .values(let range): isSet = setWhereFree(addresses, values.extracting(range))
        case .aligned(let cells): isSet = setWhereFree(addresses, cells.span)
        case .wrongCount(let count): return refuse(addresses, values, label, .rowCount, count: count)
        case .ambiguous(let readings): return refuse(addresses, values, label, .ambiguousRow, readings: readings)
        }
        if !isSet { refuse(addresses, values, label, .duplicateRow) }
    }

    /// Sets the cells of a row that is there for the first time, or again with the same values; false for another row.
    private mutating func setWhereFree(_ addresses: [CellAddress], _ values: Span<ReadCell>) -> Bool {
        let agrees = values.indices.allSatisfy { index in
            let address = addresses[index]
            guard cells.has(address), !unproven.contains(address) else { return true }
            return cells[address].value == cell(of: values[index], at: address).value
        }
        guard agrees else { return false }
        if !unproven.isEmpty { unproven.subtract(addresses) }
        set(addresses, values)
        return true
    }

    private mutating func set(_ addresses: [CellAddress], _ values: Span<ReadCell>) {
        for index in values.indices {
            if case .digits(let number) = values[index].reading {
                cells.setPlain(addresses[index], number, at: values[index].piece.place)
            } else {
                set(addresses[index], values[index])
            }
        }
    }

    private mutating func set(_ address: CellAddress, _ read: ReadCell) {
        let cell = cell(of: read, at: address)
        if case .unreadable(let raw) = cell.value {
            notes.append(
                ReadingNote(
                    .unreadableCell, at: read.piece.anchor, cells: [address],
                    LocalizedText(
                        zh: "“\(form.label(of: address))”的内容不是数字：\(raw)",
                        en: "“\(form.label(of: address, in: .english))” is no number: \(raw)")))
        }
        cells[address] = cell
    }

    private func cell(of read: ReadCell, at address: CellAddress) -> Cell {
        let place = read.piece.place
        switch read.reading {
        case .digits(let number): return Cell(.number(ExactDecimal(Int(number)), raw: string(read.piece)), at: place)
        case .value(.number) where !isUnitFitting(string(read.piece), address):
            return Cell(.unreadable(raw: string(read.piece)), at: place)
        case .blank, .value(.blank): return Cell(.blank, at: place)
        case .value(.number(let number)): return Cell(.number(number, raw: string(read.piece)), at: place)
        case .value(.dash): return Cell(.dash(raw: string(read.piece)), at: place)
        case .value(.unreadable), .label: return Cell(.unreadable(raw: string(read.piece)), at: place)
        }
    }

    /// Whether a unit behind the number is one in which the cell is counted: `3项` is no amount, `3万元` no count.
    private func isUnitFitting(_ raw: String, _ address: CellAddress) -> Bool {
        guard let last = raw.unicodeScalars.last, last.value >= 0x3400, last.value <= 0x9FFF else { return true }
        return (form.column(of: address)?.measure == .amount) == raw.hasSuffix("万元")
    }

    /// Makes the cells of a row unreadable and notes why.
    private mutating func refuse(
        _ addresses: [CellAddress], _ values: Span<ReadCell>, _ label: TextPiece, _ kind: ReadingNote.Kind,
        count: Int = 0, expected: Int? = nil, readings: [[ReadCell?]] = []
    ) {
        let raw = text(of: values)
        let anchor = values.isEmpty ? label.anchor : values[0].piece.anchor
        for address in addresses {
            cells[address] = Cell(.unreadable(raw: raw), at: PackedAnchor(anchor))
        }
        let name = string(label)
        notes.append(
            RefusedRow(
                name: name, cells: addresses, raw: raw, found: count, expected: expected ?? addresses.count,
                readings: readings.map { reading in reading.map { $0.map { string($0.piece) } ?? "" } }
            ).note(kind, at: label.anchor))
    }

    private mutating func takeWording(of label: LabelMatch, _ piece: TextPiece) {
        let isVariant = label.isVariant(in: form.edition)
        certainty.take(label, isVariant: isVariant)
        guard label.isFuzzy || isVariant else { return }
        // A column of amounts in another unit is not read at all; its values say so themselves.
        guard !label.asksForAmount || !AmountUnit.isOther(in: piece, bytes.span) else { return }
        let expected = label.expected[form.edition] ?? label.expected.values.min() ?? ""
        let published = string(piece)
        notes.append(
            ReadingNote(
                label.isFuzzy ? .labelFuzzy : .labelVariant, at: piece.anchor, label: published,
                LocalizedText(
                    zh: "“\(published)”按“\(expected)”读取", en: "“\(published)” is read as “\(expected)”")))
    }

    private func string(_ piece: TextPiece) -> String {
        let text = String(decoding: bytes[piece.range], as: UTF8.self)
        return text.contains(where: \.isNewline) ? text.filter { !$0.isNewline } : text
    }

    private func text(of cells: Span<ReadCell>) -> String {
        cells.indices.filter { !cells[$0].reading.isBlank }.map { string(cells[$0].piece) }.joined(separator: " | ")
    }
}
