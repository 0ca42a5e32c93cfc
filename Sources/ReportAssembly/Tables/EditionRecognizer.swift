import DocumentModel
import ReportModel
import TextSupport

/// Tells the edition of the form from the labels of its tables, never from the year (DOMAIN §2.6).
struct EditionRecognizer {
    private var old: [LabelMatch] = []
    private var new: [LabelMatch] = []
    /// Whether 其他处理 has values of its own, and whether its three rows are there.
    private var hasOtherInOne = false
    private var hasOtherInThree = false

    /// Takes note of the labels of a row of a source's table.
    mutating func take(_ row: Span<ReadCell>, _ bytes: Span<UInt8>) {
        for index in row.indices {
            if row[index].mayBeGlued { takeGlued(row[index].piece, bytes) }
            guard let label = row[index].reading.label, let clue = label.clue else { continue }
            switch clue.tells {
            case .y2019: old.append(label)
            case .y2021: new.append(label)
            case nil: break
            }
            hasOtherInThree = hasOtherInThree || clue.isOtherInThree
            if clue.isOtherInOne, index + 1 < row.count, row[index + 1].reading.label == nil { hasOtherInOne = true }
        }
    }

    /// Takes note of 其他处理 with its digits right behind it, which are parted only when the form is known.
    private mutating func takeGlued(_ piece: TextPiece, _ bytes: Span<UInt8>) {
        guard !hasOtherInOne, let cells = GluedText.row(piece, bytes, .edition2021Shortened),
            let (table, key) = cells.last(where: { $0.reading.label != nil })?.reading.label?.row
        else { return }
        hasOtherInOne = table == .requests && key == "other"
    }

    /// What the form of an edition has for some labels.
    private func wordings(_ labels: [LabelMatch], _ edition: Edition) -> String {
        labels.map { $0.expected[edition] ?? "" }.joined(separator: "、")
    }

    /// The form that the labels tell, and a note where they do not tell it clearly.
    func form() -> (form: Form, note: ReadingNote?) {
        let edition: Edition = old.count > new.count ? .y2019 : .y2021
        let form = Form.of(edition, isShortened: edition == .y2021 && hasOtherInOne && !hasOtherInThree)
        if !old.isEmpty, !new.isEmpty {
            let minority = edition == .y2019 ? wordings(new, .y2021) : wordings(old, .y2019)
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
