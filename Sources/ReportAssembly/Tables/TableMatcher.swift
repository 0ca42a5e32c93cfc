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
    private var certainty = TableCertainty()
    /// Cells whose row was seen only where nothing proves its columns; a proven row goes before them.
    private var unproven: Set<CellAddress> = []

    init(form: Form, bytes: [UInt8]) {
        self.form = form
        self.bytes = bytes
    }

    /// A new table of the source begins.
    mutating func beginTable(areRowsMarked: Bool) {
        headers.beginTable(areRowsMarked: areRowsMarked)
    }

    /// Takes one row of a source's table.
    mutating func take(_ row: ArraySlice<ReadCell>, isPadded: Bool) {
        if let columns = NumberedHeader.columns(in: row, bytes.span) {
            headers.takeNumbered(columns)
            notes.append(NumberedHeader.note(row))
            return
        }
        RowSegment.visit(parted(row), isPadded: isPadded) { take($0) }
    }

    /// Notes what the form has and the source has not; to be called when all rows were taken.
    mutating func finish() {
        notes.append(contentsOf: certainty.notes)
        notes.append(contentsOf: MissingCells.notes(form, cells))
    }

    /// The row with digits that stick to a label parted from it, where no other values stand behind them.
    private func parted(_ row: ArraySlice<ReadCell>) -> ArraySlice<ReadCell> {
        guard row.contains(where: \.mayBeGlued) else { return row }
        return row.indices.flatMap { index -> [ReadCell] in
            let isLast = row[(index + 1)...].first.map { $0.reading.label != nil || $0.mayBeGlued } ?? true
            guard row[index].mayBeGlued, isLast else { return [row[index]] }
            return GluedText.row(row[index].piece, bytes.span, form) ?? [row[index]]
        }[...]
    }

    private mutating func take(_ segment: RowSegment) {
        for cell in segment.cells where cell.mayBeGlued { takeRemark(cell.piece) }
        guard let last = segment.cells.lastIndex(where: { $0.reading.label != nil }),
            let label = segment.cells[last].reading.label
        else {
            takeUnlabelled(segment)
            return
        }
        let values = segment.cells[(last + 1)...]
        let above = headerLabels(segment.cells[..<last])
        let isDisputes =
            headers.isInDisputes || label.isDisputesOnly || above.contains { $0.label.isDisputesOnly }
        // 总计 in table 四 is no row of table 三; a label that can only be a row ends table 四.
        let row = isDisputes && label.isAmbiguous ? nil : row(named: label, values: values)
        for cell in segment.cells[...last] {
            if let label = cell.reading.label { takeWording(of: label, cell.piece) }
        }
        let hasValues = values.contains { $0.reading.isNumber }
        if let row {
            headers.take(above[...])
            headers.takeRow()
            place(row, label: segment.cells[last].piece, values: values, isPadded: segment.isPadded)
        } else if hasValues, !isDisputes {
            noteUnused(segment.cells)
        } else {
            let labels = above + headerLabels(segment.cells[last...last])
            takeDisputes(labels, values, hasValues: hasValues, isPadded: segment.isPadded)
        }
    }

    /// The labels among some cells, as a header's.
    private func headerLabels(_ cells: ArraySlice<ReadCell>) -> [HeaderLabel] {
        cells.compactMap { cell in
            cell.reading.label.map {
                HeaderLabel(label: $0, text: text(of: $0, cell.piece), columns: cell.columns)
            }
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
        _ labels: [HeaderLabel], _ values: ArraySlice<ReadCell>, hasValues: Bool, isPadded: Bool
    ) {
        if hasValues, let kind = labels.last?.label.disputesKind {
            headers.take(labels.dropLast())
            headers.beginDisputesRow(of: kind)
        } else {
            headers.take(labels[...])
        }
        if hasValues { placeDisputes(values, isPadded: isPadded) }
    }

    /// The row that a label names with these cells behind it; nil for a label of a header.
    private func row(named label: LabelMatch, values: ArraySlice<ReadCell>) -> (FormTable, String)? {
        guard let (table, key) = label.row else { return nil }
        if !label.isAmbiguous { return (table, key) }
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
        if segment.cells.allSatisfy(\.reading.isBlank) { return takeBlank(segment) }
        guard hasNumbers || (headers.isInDisputes && headers.provenDisputes != nil && isOfDashes) else { return }
        if headers.isInDisputes {
            placeDisputes(segment.cells, isPadded: segment.isPadded)
        } else {
            noteUnused(segment.cells)
        }
    }

    /// Blank cells below a whole header of table 四, as many as it has columns, are its row left blank; a row with values
    /// that is still to come goes before it.
    private mutating func takeBlank(_ segment: RowSegment) {
        guard headers.isInDisputes, let (cases, columns) = headers.provenDisputes else { return }
        let addresses = cases.flatMap { form.addresses(.disputes, $0) ?? [] }
        guard addresses.allSatisfy({ !cells.has($0) }),
            case .values(let blanks) = RowValues.take(
                segment.cells, count: addresses.count, isPadded: segment.isPadded, header: columns)
        else { return }
        for (address, blank) in zip(addresses, blanks) { set(address, blank) }
        unproven.formUnion(addresses)
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
        var columns: [Range<Int>] = []
        switch row.table {
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
        _ addresses: [CellAddress], _ values: ArraySlice<ReadCell>, _ label: TextPiece
    ) {
        let isFree = addresses.allSatisfy { !cells.has($0) || unproven.contains($0) }
        if isFree { unproven.formUnion(addresses) }
        refuse(isFree ? addresses : [], values, label, .columnOrder, expected: addresses.count)
    }

    private mutating func placeDisputes(_ values: ArraySlice<ReadCell>, isPadded: Bool) {
        guard let first = values.first(where: { !$0.reading.isBlank })?.piece else { return }
        guard let (cases, columns) = headers.provenDisputes else {
            return refuseUnproven(form.addresses.filter { $0.table == .disputes }, values, first)
        }
        let addresses = cases.flatMap { form.addresses(.disputes, $0) ?? [] }
        let digits = values.count == 1 ? GluedText.digits(first, bytes.span, count: addresses.count) : nil
        fill(addresses, digits.map { $0[...] } ?? values, first, isPadded: isPadded, header: columns)
        headers.takeDisputesRow()
    }

    /// A row's cells in the order in which the header of table 二 names their columns, with the places of these; nil
    /// where it does not name each.
    private func disclosureOrder(_ addresses: [CellAddress]) -> ([CellAddress], [Range<Int>])? {
        let named = headers.disclosure.compactMap { column in addresses.first { $0.column == column.key } }
        guard named.count == addresses.count, headers.disclosure.count == named.count else { return nil }
        let columns = headers.disclosure.map { $0.columns }
        return (named, columns.contains(where: \.isEmpty) ? [] : columns)
    }

    private mutating func fill(
        _ addresses: [CellAddress], _ values: ArraySlice<ReadCell>, _ label: TextPiece, isPadded: Bool,
        header: [Range<Int>]
    ) {
        switch RowValues.take(values, count: addresses.count, isPadded: isPadded, header: header) {
        case .values(let cells):
            guard agrees(addresses, cells) else {
                refuse(addresses, values, label, .duplicateRow)
                return
            }
            if !unproven.isEmpty { unproven.subtract(addresses) }
            for (address, value) in zip(addresses, cells) {
                set(address, value)
            }
        case .wrongCount(let count): refuse(addresses, values, label, .rowCount, count: count)
        case .ambiguous(let readings): refuse(addresses, values, label, .ambiguousRow, readings: readings)
        }
    }

    /// Whether a row is there for the first time, or again with the same values.
    private func agrees(_ addresses: [CellAddress], _ values: [ReadCell]) -> Bool {
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
                    .unreadableCell, at: read.piece.anchor, cells: [address],
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
        count: Int = 0, expected: Int? = nil, readings: [[ReadCell?]] = []
    ) {
        let raw = text(of: values)
        let anchor = values.first?.piece.anchor ?? label.anchor
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
        certainty.take(label, in: form.edition)
        guard label.isFuzzy || label.isVariant(in: form.edition) else { return }
        // A column of amounts in another unit is not read at all; its values say so themselves.
        guard !AmountUnit.isOther(in: text(of: label, piece)) else { return }
        let expected = label.expected[form.edition] ?? label.expected.values.min() ?? ""
        let published = string(piece)
        notes.append(
            ReadingNote(
                label.isFuzzy ? .labelFuzzy : .labelVariant, at: piece.anchor, label: published,
                LocalizedText(
                    zh: "“\(published)”按“\(expected)”读取", en: "“\(published)” is read as “\(expected)”")))
    }

    /// A header label's text where its unit matters; a string for every label would cost more than the rest of the row.
    private func text(of label: LabelMatch, _ piece: TextPiece) -> String {
        guard label.asksForAmount else { return "" }
        let bytes = bytes.span
        var scalars: [UInt32] = []
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let scalar = UTF8Text.nextScalar(bytes, &position)
            if !UTF8Text.isBlank(scalar) { scalars.append(scalar) }
        }
        return UTF8Text.string(scalars)
    }

    private func string(_ piece: TextPiece) -> String {
        let text = String(decoding: bytes[piece.range], as: UTF8.self)
        return text.contains(where: \.isNewline) ? text.filter { !$0.isNewline } : text
    }

    private func text(of cells: ArraySlice<ReadCell>) -> String {
        cells.filter { !$0.reading.isBlank }.map { string($0.piece) }.joined(separator: " | ")
    }
}
