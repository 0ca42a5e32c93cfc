import DocumentModel
import ReportModel
import TextSupport

/// Puts the values of a source's tables into the cells of a form.
///
/// A row of the form is found by its label; its values are taken in order. What does not fit is unreadable, with a note,
/// and never moved to where it would fit.
struct TableMatcher {
    let form: Form
    var cells = ReportCells()
    var notes: [ReadingNote] = []

    let bytes: [UInt8]
    private let formNumber: Int
    private var headers = TableHeaders()
    var certainty = TableCertainty()
    /// Whether the table is made of paragraphs, so that what is no row of the form may be none of a table either.
    private var isLoose = false
    /// Whether the columns of its cells are only counted: a lost value moves those behind it.
    private var areColumnsCounted = false
    /// Cells whose row was seen only where nothing proves its columns; a proven row goes before them.
    var unproven: Set<CellAddress> = []

    /// Whether a row was not read that might be with what all tables together show.
    var isUndecided = false
    private let evidence: TableEvidence?
    /// How many tables of the source have begun.
    private var tableCount = 0
    /// The tables of which it was noted that sums prove their columns.
    private var notedProofs: Set<FormTable> = []

    init(form: Form, bytes: [UInt8], evidence: TableEvidence? = nil) {
        self.form = form
        self.evidence = evidence
        self.bytes = bytes
        formNumber = Form.number(of: form.edition, isShortened: form.isShortened)
    }

    /// A new table of the source begins.
    mutating func begin(_ table: SourceTable) {
        isLoose = table.isLoose
        areColumnsCounted = table.areColumnsCounted
        tableCount += 1
        headers.beginTable(areRowsMarked: table.areRowsMarked, isBelowDisputes: table.isInDisputes)
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
        } else if hasValues, !isDisputes, headers.isBelowDisputesOnly {
            headers.take(labels, bytes)
            takeUnlabelled(values, isPadded: isPadded)
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
        guard let (_, key) = label.row, !(isLoose && values.isEmpty) else { return false }
        if !label.isAmbiguous { return true }
        guard !label.isOtherHandling else { return false }
        let hasValues = values.contains { !$0.reading.isBlank }
        switch key {
        // 其他处理 is a heading where the form has three rows below it.
        case "other": return !values.isEmpty && label.addresses(ofForm: formNumber) != nil
        // 总计 and 其他 name columns too: only values behind them, or their enumerators, make them rows.
        case "closed":
            return (hasValues && !mayBeDisputes(values))
                || label.enumerator == Enumerator(style: .bracketed, number: 7)
        case "other.3":
            let isThird =
                label.enumerator.map { $0.number == 3 }
                ?? (hasValues && headers.group == "其他处理" && !mayBeDisputes(values))
            return isThird && label.addresses(ofForm: formNumber) != nil
        default: return true
        }
    }

    /// Whether the values behind 总计 or 其他 may be those of table 四, the last columns of whose header these are.
    private func mayBeDisputes(_ values: Span<ReadCell>) -> Bool {
        headers.isBelowDisputesOnly || values.indices.count { values[$0].reading.isNumber } > 9
    }

    private mutating func takeUnlabelled(_ cells: Span<ReadCell>, isPadded: Bool) {
        if cells.allSatisfy(\.reading.isBlank) { return takeBlank(cells, isPadded: isPadded) }
        let hasNumbers = cells.contains { $0.reading.isNumber }
        // A row of dashes below a whole header of table 四 is its row as well.
        let isOfDashes = cells.allSatisfy { $0.reading.isFillable }
        guard hasNumbers || (headers.isInDisputes && headers.provenDisputes != nil && isOfDashes) else { return }
        // Below the heading of section 四 several numbers are those of table 四, whatever stands above them.
        let areDisputes =
            headers.isBelowDisputesOnly
            && cells.indices.count { cells[$0].reading.isNumber } >= DisputesPart.results.count
        if headers.isInDisputes || areDisputes {
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
        let known = areColumnsCounted ? [] : columns
        switch RowValues.take(blanks, count: addresses.count, isPadded: isPadded, header: known) {
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
            if headers.provesRequests {
                columns = headers.requestColumns
            } else {
                guard let evidence, evidence.provesRequests else { return refuseUnproven(addresses, values, label) }
                noteProof(of: .requests)
            }
        case .disputes: break
        }
        fill(addresses, values, label, isPadded: isPadded, header: columns)
    }

    /// A row whose header is missing or other than the form's: its values are not used, and those of a proven row that
    /// was or will be seen are not touched.
    private mutating func refuseUnproven(
        _ addresses: [CellAddress], _ values: Span<ReadCell>, _ label: TextPiece
    ) {
        refuse(unprovenPart(of: addresses), values, label, .columnOrder, expected: addresses.count)
    }

    /// The cells of a row whose values are not used, which a proven row goes before; none where there was one.
    private mutating func unprovenPart(of addresses: [CellAddress]) -> [CellAddress] {
        guard addresses.allSatisfy({ !cells.has($0) || unproven.contains($0) }) else { return [] }
        unproven.formUnion(addresses)
        return addresses
    }

    private mutating func placeDisputes(_ values: Span<ReadCell>, isPadded: Bool) {
        guard let index = values.indices.first(where: { !values[$0].reading.isBlank }) else { return }
        let first = values[index].piece
        guard let (cases, columns) = headers.provenDisputes ?? evidence?.disputes(in: values) else {
            return refuseUnproven(form.addresses.filter { $0.table == .disputes }, values, first)
        }
        if headers.provenDisputes == nil { noteProof(of: .disputes) }
        let addresses = cases.flatMap { form.addresses(.disputes, $0) ?? [] }
        if values.count == 1, let digits = GluedText.digits(first, bytes.span, count: addresses.count) {
            fill(addresses, digits.span, first, isPadded: isPadded, header: columns)
        } else {
            fill(addresses, values, first, isPadded: isPadded, header: columns)
        }
        headers.takeDisputesRow()
    }

    private mutating func noteProof(of table: FormTable) {
        if notedProofs.insert(table).inserted { notes.append(TableEvidence.note(table)) }
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
        let known = areColumnsCounted ? [] : header
        switch RowValues.take(values, count: addresses.count, isPadded: isPadded, header: known) {
        case .values(let range): isSet = setWhereFree(addresses, values.extracting(range))
        case .aligned(let cells): isSet = setWhereFree(addresses, cells.span)
        case .wrongCount(let count):
            if areColumnsCounted, let spread = RowValues.spread(header, values), spread.count == addresses.count {
                isSet = setWhereFree(addresses, spread.span)
                break
            }
            let refused = isLoose ? unprovenPart(of: addresses) : addresses
            return refuse(refused, values, label, .rowCount, count: count, expected: addresses.count)
        case .ambiguous(let readings):
            guard let range = evidence?.values(in: values, count: addresses.count, ofTable: tableCount - 1) else {
                return refuse(addresses, values, label, .ambiguousRow, readings: readings)
            }
            isSet = setWhereFree(addresses, values.extracting(range))
        }
        if !isSet { refuse(addresses, values, label, .duplicateRow) }
    }
}
