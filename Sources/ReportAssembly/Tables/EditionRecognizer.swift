import DocumentModel
import ReportModel
import TextSupport

/// Tells the edition of the form from the labels of its tables, never from the year (DOMAIN §2.6).
struct EditionRecognizer {
    private var votes: [Edition: [String]] = [:]
    /// Whether 其他处理 has values of its own, and whether its three rows are there.
    private var hasOtherInOne = false
    private var hasOtherInThree = false

    /// Takes note of the labels of a row of a source's table.
    mutating func take(_ row: ArraySlice<ReadCell>, _ bytes: Span<UInt8>) {
        for (index, cell) in zip(row.indices, row) {
            if cell.mayBeGlued { takeGlued(cell.piece, bytes) }
            guard let label = cell.reading.label else { continue }
            if let edition = label.tells {
                votes[edition, default: []].append(label.expected[edition] ?? "")
            }
            guard let (table, key) = label.row, table == .requests else { continue }
            hasOtherInThree = hasOtherInThree || key == "other.1" || key == "other.2"
            if key == "other", let next = row[(index + 1)...].first, next.reading.label == nil {
                hasOtherInOne = true
            }
        }
    }

    /// Takes note of 其他处理 with its digits right behind it, which are parted only when the form is known.
    private mutating func takeGlued(_ piece: TextPiece, _ bytes: Span<UInt8>) {
        guard !hasOtherInOne, let cells = GluedText.row(piece, bytes, .edition2021Shortened),
            let (table, key) = cells.last(where: { $0.reading.label != nil })?.reading.label?.row
        else { return }
        hasOtherInOne = table == .requests && key == "other"
    }

    /// The form that the labels tell, and a note where they do not tell it clearly.
    func form() -> (form: Form, note: ReadingNote?) {
        let old = votes[.y2019] ?? []
        let new = votes[.y2021] ?? []
        let edition: Edition = old.count > new.count ? .y2019 : .y2021
        let form = Form.of(edition, isShortened: edition == .y2021 && hasOtherInOne && !hasOtherInThree)
        if !old.isEmpty, !new.isEmpty {
            let minority = (edition == .y2019 ? new : old).joined(separator: "、")
            return (
                form,
                ReadingNote(
                    .edition,
                    LocalizedText(
                        zh: "两版表格的栏目混用，按 \(edition.rawValue) 版读取；另一版的栏目：\(minority)",
                        en: "labels of both editions; read as edition \(edition.rawValue); of the other: \(minority)"))
            )
        }
        if old.isEmpty, new.isEmpty {
            return (
                form,
                ReadingNote(
                    .edition,
                    LocalizedText(
                        zh: "栏目不能说明是哪一版表格，按 \(edition.rawValue) 版读取",
                        en: "the labels do not tell the edition; read as edition \(edition.rawValue)"))
            )
        }
        return (form, nil)
    }
}
