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
    /// Whether the labels of table 四 were the last to be seen.
    private var isInDisputes = false
    /// The columns that the last header of table 二 named, in its order.
    private var disclosureHeader: [String] = []
    private var applicantOrder = HeaderOrder(["natural", "business", "research", "nonprofit", "legal", "others"])
    private var isTotalFirst = false
    private var caseOrder = HeaderOrder(["review", "suit", "suit-after-review"])
    private var resultOrder = HeaderOrder(["upheld", "corrected", "other", "pending", "total"])

    init(form: Form, bytes: [UInt8]) {
        self.form = form
        self.bytes = bytes
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
        let row = row(named: label, values: values)
        for index in segment.cells.startIndex...last {
            takeHeader(segment.cells[index], isRow: index == last && row != nil)
        }
        if let row {
            isInDisputes = false
            place(row, label: segment.cells[last].piece, values: values, isPadded: segment.isPadded)
        } else if isInDisputes, values.contains(where: { !$0.reading.isBlank }) {
            placeDisputes(values, isPadded: segment.isPadded)
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
        // 总计 and 其他 name columns too: only numbers behind them, or their enumerators, make them rows.
        case "closed":
            if isInDisputes { return nil }
            return hasValues || label.enumerator == Enumerator(style: .bracketed, number: 7) ? (table, key) : nil
        case "other.3":
            guard form.hasRow(table, key) else { return nil }
            return hasValues || label.enumerator?.number == 3 ? (table, key) : nil
        default: return (table, key)
        }
    }

    private mutating func takeHeader(_ cell: ReadCell, isRow: Bool) {
        guard let label = cell.reading.label else { return }
        noteWording(of: label, cell.piece)
        guard !isRow else { return }
        if let (table, key) = label.column, !label.isDisputes || !isInDisputes {
            switch table {
            case .disclosure:
                if disclosureHeader.contains(key) { disclosureHeader = [] }
                disclosureHeader.append(key)
            case .requests:
                isInDisputes = false
                applicantOrder.take(key)
            case .disputes: break
            }
        }
        if label.opensBlock { disclosureHeader = [] }
        for case .disputes(let key) in label.meanings {
            if label.meanings.count == 1 { isInDisputes = true }
            caseOrder.take(key)
            if isInDisputes { resultOrder.take(key) }
        }
    }

    private mutating func takeUnlabelled(_ segment: RowSegment) {
        guard segment.cells.contains(where: { if case .value(.number) = $0.reading { true } else { false } }) else {
            return
        }
        if isInDisputes {
            placeDisputes(segment.cells, isPadded: segment.isPadded)
        } else if let first = segment.cells.first(where: { !$0.reading.isBlank }) {
            notes.append(
                ReadingNote(
                    .unknownRow, at: first.piece.anchor,
                    LocalizedText(
                        zh: "一行数值没有可识别的行名，未采用：\(text(of: segment.cells))",
                        en: "a row of values without a known label, not used: \(text(of: segment.cells))")))
        }
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
        if row.table == .disclosure, addresses.count > 1, !disclosureHeader.isEmpty {
            guard let order = disclosureOrder(addresses) else {
                refuse(addresses, values, label, .columnOrder)
                return
            }
            addresses = order
        }
        if row.table == .requests, applicantOrder.isBroken {
            refuse(addresses, values, label, .columnOrder)
            return
        }
        fill(addresses, values, label, isPadded: isPadded)
    }

    private mutating func placeDisputes(_ values: ArraySlice<ReadCell>, isPadded: Bool) {
        let addresses = form.addresses.filter { $0.table == .disputes }
        guard let first = values.first(where: { !$0.reading.isBlank })?.piece else { return }
        if caseOrder.isBroken || resultOrder.isBroken {
            refuse(addresses, values, first, .columnOrder)
        } else {
            fill(addresses, values, first, isPadded: isPadded)
        }
    }

    /// A row's cells in the order in which the header of table 二 names their columns; nil where it does not tell.
    private func disclosureOrder(_ addresses: [CellAddress]) -> [CellAddress]? {
        let named = disclosureHeader.compactMap { key in addresses.first { $0.column == key } }
        if named.count == addresses.count { return named }
        // A header with a label that could not be read: what it names must at least stand in the form's order.
        return named == named.sorted() ? addresses : nil
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
            !cells.has(address) || cells[address].value == cell(of: read).value
        }
    }

    private mutating func set(_ address: CellAddress, _ read: ReadCell) {
        let place = PackedAnchor(read.piece.anchor)
        if case .value(.number(let number)) = read.reading, let small = plain(number, length: read.piece.range.count) {
            cells.setPlain(address, small, at: place)
            return
        }
        let cell = cell(of: read)
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

    private func cell(of read: ReadCell) -> Cell {
        let place = PackedAnchor(read.piece.anchor)
        switch read.reading {
        case .blank, .value(.blank): return Cell(.blank, at: place)
        case .value(.number(let number)): return Cell(.number(number, raw: string(read.piece)), at: place)
        case .value(.dash): return Cell(.dash(raw: string(read.piece)), at: place)
        case .value(.unreadable), .label: return Cell(.unreadable(raw: string(read.piece)), at: place)
        }
    }

    /// Makes the cells of a row unreadable and notes why.
    private mutating func refuse(
        _ addresses: [CellAddress], _ values: ArraySlice<ReadCell>, _ label: TextPiece, _ kind: ReadingNote.Kind,
        count: Int = 0
    ) {
        let raw = text(of: values)
        let anchor = values.first?.piece.anchor ?? label.anchor
        for address in addresses {
            cells[address] = Cell(.unreadable(raw: raw), at: PackedAnchor(anchor))
        }
        let name = string(label)
        notes.append(
            RefusedRow(name: name, raw: raw, found: count, expected: addresses.count).note(kind, at: label.anchor))
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

    private func string(_ piece: TextPiece) -> String {
        let text = String(decoding: bytes[piece.range], as: UTF8.self)
        return text.contains(where: \.isNewline) ? text.filter { !$0.isNewline } : text
    }

    private func text(of cells: ArraySlice<ReadCell>) -> String {
        cells.filter { !$0.reading.isBlank }.map { string($0.piece) }.joined(separator: " | ")
    }
}
