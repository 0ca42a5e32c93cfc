import DocumentModel
import ReportModel
import TextSupport

extension TableMatcher {
    /// Sets the cells of a row that is there for the first time, or again with the same values; false for another row.
    mutating func setWhereFree(_ addresses: [CellAddress], _ values: Span<ReadCell>) -> Bool {
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

    mutating func set(_ addresses: [CellAddress], _ values: Span<ReadCell>) {
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
    mutating func refuse(
        _ addresses: [CellAddress], _ values: Span<ReadCell>, _ label: TextPiece, _ kind: ReadingNote.Kind,
        count: Int = 0, expected: Int? = nil, readings: [[ReadCell?]] = []
    ) {
        isUndecided =
            isUndecided || kind == .ambiguousRow || kind == .columnOrder
            || (kind == .rowCount && count == expected ?? addresses.count)
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

    mutating func takeWording(of label: LabelMatch, _ piece: TextPiece) {
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

    func string(_ piece: TextPiece) -> String {
        let text = String(decoding: bytes[piece.range], as: UTF8.self)
        return text.contains(where: \.isNewline) ? text.filter { !$0.isNewline } : text
    }

    func text(of cells: Span<ReadCell>) -> String {
        cells.indices.filter { !cells[$0].reading.isBlank }.map { string(cells[$0].piece) }.joined(separator: " | ")
    }
}
