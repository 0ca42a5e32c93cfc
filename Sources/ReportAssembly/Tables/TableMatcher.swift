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
    private var headers = TableHeaders()
    /// Cells whose row was seen only where nothing proves its columns; a proven row goes before them.
    private var unproven: Set<CellAddress> = []

    init(form: Form, bytes: [UInt8]) {
        self.form = form
        self.bytes = bytes
    }

    /// A new table of the source begins.
    mutating func beginTable() {
        headers.beginTable()
    }

    /// Takes one row of a source's table.
    mutating func take(_ row: ArraySlice<ReadCell>, isPadded: Bool) {
        for segment in RowSegment.split(row, isPadded: isPadded) {
            take(segment)
        }
    }

    /// Notes what the form has and the source has not; to be called when all rows were taken.
    mutating func finish() {
        notes.append(contentsOf: MissingCells.notes(form, cells))
    }

    private mutating func take(_ segment: RowSegment) {
        guard let last = segment.cells.lastIndex(where: { $0.reading.label != nil }),
            let label = segment.cells[last].reading.label
        else {
            takeUnlabelled(segment)
            return
        }
        let values = segment.cells[(last + 1)...]
        let labels = segment.cells[...last].compactMap { cell in cell.reading.label.map { (label: $0, cell: cell) } }
        let isDisputes = headers.isInDisputes || labels.contains { $0.label.isDisputesOnly }
        // 总计 in table 四 is no row of table 三; a label that can only be a row ends table 四.
        let row = isDisputes && label.meanings.count > 1 ? nil : row(named: label, values: values)
        for (label, cell) in labels { noteWording(of: label, cell.piece) }
        let hasValues = values.contains { $0.reading.isNumber }
        if let row {
            headers.take(labels.dropLast().map { ($0.label, text(of: $0.label, $0.cell.piece)) })
            headers.takeRow()
            place(row, label: segment.cells[last].piece, values: values, isPadded: segment.isPadded)
        } else if hasValues, !isDisputes {
            noteUnused(segment.cells)
        } else {
            headers.take(labels.map { ($0.label, text(of: $0.label, $0.cell.piece)) })
            if hasValues { placeDisputes(values, isPadded: segment.isPadded) }
        }
    }

    /// The row that a label names with these cells behind it; nil for a label of a header.
    private func row(named label: LabelMatch, values: ArraySlice<ReadCell>) -> (FormTable, String)? {
        guard let (table, key) = label.row else { return nil }
        if label.meanings.count == 1 { return (table, key) }
        let hasValues = values.contains { !$0.reading.isBlank }
        switch key {
        // 其他处理 is a heading where the form has three rows below it.
        case "other": return form.hasRow(table, key) && !values.isEmpty ? (table, key) : nil
        // 总计 and 其他 name columns too: only values behind them, or their enumerators, make them rows.
        case "closed":
            return hasValues || label.enumerator == Enumerator(style: .bracketed, number: 7) ? (table, key) : nil
        case "other.3":
            let isThird = label.enumerator.map { $0.number == 3 } ?? (hasValues && headers.group == "其他处理")
            return isThird && form.hasRow(table, key) ? (table, key) : nil
        default: return (table, key)
        }
    }

    private mutating func takeUnlabelled(_ segment: RowSegment) {
        let hasNumbers = segment.cells.contains { $0.reading.isNumber }
        // A row of dashes below a whole header of table 四 is its row as well.
        let isOfDashes = segment.cells.allSatisfy(\.reading.isFillable) && !segment.cells.allSatisfy(\.reading.isBlank)
        guard hasNumbers || (headers.isInDisputes && headers.provesDisputes && isOfDashes) else { return }
        if headers.isInDisputes {
            placeDisputes(segment.cells, isPadded: segment.isPadded)
        } else {
            noteUnused(segment.cells)
        }
    }

    private mutating func noteUnused(_ cells: ArraySlice<ReadCell>) {
        guard let first = cells.first(where: { !$0.reading.isBlank }) else { return }
        notes.append(
            ReadingNote(
                .unknownRow, at: first.piece.anchor,
                LocalizedText(
                    zh: "一行数值没有可识别的行名，未采用：\(text(of: cells))",
                    en: "a row of values without a known label, not used: \(text(of: cells))")))
    }
}

extension TableMatcher {
    private mutating func place(
        _ row: (table: FormTable, key: String), label: TextPiece, values: ArraySlice<ReadCell>, isPadded: Bool
    ) {
        guard var addresses = form.addresses(row.table, row.key) else {
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
        switch row.table {
        case .disclosure:
            guard let order = disclosureOrder(addresses) else { return refuseUnproven(addresses, values, label) }
            addresses = order
        case .requests:
            guard headers.provesRequests else { return refuseUnproven(addresses, values, label) }
        case .disputes: break
        }
        fill(addresses, values, label, isPadded: isPadded)
    }

    /// A row whose header is missing or other than the form's: its values are not used, and those of a proven row that
    /// was or will be seen are not touched.
    private mutating func refuseUnproven(
        _ addresses: [CellAddress], _ values: ArraySlice<ReadCell>, _ label: TextPiece
    ) {
        let isFree = addresses.allSatisfy { !cells.has($0) || unproven.contains($0) }
        if isFree { unproven.formUnion(addresses) }
        refuse(isFree ? addresses : [], values, label, .columnOrder, expected: addresses.count)
    }

    private mutating func placeDisputes(_ values: ArraySlice<ReadCell>, isPadded: Bool) {
        let addresses = form.addresses.filter { $0.table == .disputes }
        guard let first = values.first(where: { !$0.reading.isBlank })?.piece else { return }
        if headers.provesDisputes {
            fill(addresses, values, first, isPadded: isPadded)
        } else {
            refuseUnproven(addresses, values, first)
        }
    }

    /// A row's cells in the order in which the header of table 二 names their columns; nil where it does not name each.
    private func disclosureOrder(_ addresses: [CellAddress]) -> [CellAddress]? {
        let named = headers.disclosure.compactMap { key in addresses.first { $0.column == key } }
        return named.count == addresses.count && headers.disclosure.count == named.count ? named : nil
    }

    private mutating func fill(
        _ addresses: [CellAddress], _ values: ArraySlice<ReadCell>, _ label: TextPiece, isPadded: Bool
    ) {
        switch RowValues.take(values, count: addresses.count, isPadded: isPadded) {
        case .values(let cells):
            guard agrees(addresses, cells) else {
                refuse(addresses, values, label, .duplicateRow)
                return
            }
            unproven.subtract(addresses)
            for (address, value) in zip(addresses, cells) {
                set(address, value)
            }
        case .wrongCount(let count): refuse(addresses, values, label, .rowCount, count: count)
        case .ambiguous: refuse(addresses, values, label, .ambiguousRow)
        }
    }

    /// Whether a row is there for the first time, or again with the same values.
    private func agrees(_ addresses: [CellAddress], _ values: ArraySlice<ReadCell>) -> Bool {
        zip(addresses, values).allSatisfy { address, read in
            !cells.has(address) || unproven.contains(address)
                || cells[address].value == cell(of: read, at: address).value
        }
    }

    private mutating func set(_ address: CellAddress, _ read: ReadCell) {
        let place = PackedAnchor(read.piece.anchor)
        if case .value(.number(let number)) = read.reading, let small = plain(number, length: read.piece.range.count) {
            cells.setPlain(address, small, at: place)
            return
        }
        let cell = cell(of: read, at: address)
        if case .unreadable(let raw) = cell.value {
            notes.append(
                ReadingNote(
                    .unreadableCell, at: read.piece.anchor,
                    LocalizedText(
                        zh: "“\(form.label(of: address))”的内容不是数字：\(raw)",
                        en: "“\(form.label(of: address, in: .english))” is no number: \(raw)")))
        }
        cells[address] = cell
    }

    /// The number as a small whole one that was published in just its own digits; nil for any other.
    private func plain(_ number: ExactDecimal, length: Int) -> Int32? {
        guard number.isInteger, !number.isNegative, let small = Int32(exactly: number.mantissa) else { return nil }
        var digits = 1
        var rest = small / 10
        while rest > 0 {
            rest /= 10
            digits += 1
        }
        return digits == length ? small : nil
    }

    private func cell(of read: ReadCell, at address: CellAddress) -> Cell {
        let place = PackedAnchor(read.piece.anchor)
        switch read.reading {
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
        _ addresses: [CellAddress], _ values: ArraySlice<ReadCell>, _ label: TextPiece, _ kind: ReadingNote.Kind,
        count: Int = 0, expected: Int? = nil
    ) {
        let raw = text(of: values)
        let anchor = values.first?.piece.anchor ?? label.anchor
        for address in addresses {
            cells[address] = Cell(.unreadable(raw: raw), at: PackedAnchor(anchor))
        }
        let name = string(label)
        notes.append(
            RefusedRow(name: name, raw: raw, found: count, expected: expected ?? addresses.count)
                .note(kind, at: label.anchor))
    }

    private mutating func noteWording(of label: LabelMatch, _ piece: TextPiece) {
        guard label.isFuzzy || label.isVariant(in: form.edition) else { return }
        let expected = label.expected[form.edition] ?? label.expected.values.min() ?? ""
        let published = string(piece)
        notes.append(
            ReadingNote(
                label.isFuzzy ? .labelFuzzy : .labelVariant, at: piece.anchor,
                LocalizedText(
                    zh: "“\(published)”按“\(expected)”读取", en: "“\(published)” is read as “\(expected)”")))
    }

    /// A header label's text where its unit matters; a string for every label would cost more than the rest of the row.
    private func text(of label: LabelMatch, _ piece: TextPiece) -> String {
        label.column?.key == "amount" ? string(piece) : ""
    }

    private func string(_ piece: TextPiece) -> String {
        let text = String(decoding: bytes[piece.range], as: UTF8.self)
        return text.contains(where: \.isNewline) ? text.filter { !$0.isNewline } : text
    }

    private func text(of cells: ArraySlice<ReadCell>) -> String {
        cells.filter { !$0.reading.isBlank }.map { string($0.piece) }.joined(separator: " | ")
    }
}
