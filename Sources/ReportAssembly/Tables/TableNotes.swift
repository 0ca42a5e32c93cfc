import DocumentModel
import ReportModel
import TextSupport

/// A row whose values were not taken.
struct RefusedRow {
    var name: String
    var cells: [CellAddress]
    var raw: String
    var found: Int
    var expected: Int
    /// The texts of the cells in each way in which the row can be read, where there are several.
    var readings: [[String]] = []

    func note(_ kind: ReadingNote.Kind, at place: SourceAnchor) -> ReadingNote {
        ReadingNote(kind, at: place, label: name, cells: cells.sorted(), wording(kind))
    }

    private func wording(_ kind: ReadingNote.Kind) -> LocalizedText {
        switch kind {
        case .rowCount:
            LocalizedText(
                zh: "“\(name)”一行有 \(found) 个值，应有 \(expected) 个，均未采用：\(raw)",
                en: "row “\(name)” has \(found) values instead of \(expected), none is used: \(raw)")
        case .duplicateRow:
            LocalizedText(
                zh: "“\(name)”一行出现两次且数值不同，均未采用；后一次：\(raw)",
                en: "row “\(name)” is there twice with different values, none is used; the second: \(raw)")
        case .columnOrder:
            LocalizedText(
                zh: "“\(name)”所在表格的表头缺少、不全或顺序与规定格式不同，数值未采用：\(raw)",
                en: "the header above “\(name)” is missing, incomplete or not in the form's order, not used: \(raw)")
        default:
            LocalizedText(
                zh: "“\(name)”一行的数值对应哪一栏有两种可能，均未采用：\(alternatives(.chinese))",
                en: "the values of row “\(name)” can be read in two ways, neither is used: \(alternatives(.english))")
        }
    }
}

extension RefusedRow {
    /// The ways in which the row can be read, blank cells named.
    private func alternatives(_ language: Language) -> String {
        let blank = language == .chinese ? "（空）" : "(blank)"
        var seen: [String] = []
        for reading in readings.map({ $0.map { $0.isEmpty ? blank : $0 }.joined(separator: " | ") })
        where !seen.contains(reading) {
            seen.append(reading)
        }
        // One reading in which a value may be missing at either end is two.
        if seen.count == 1 { seen.append(language == .chinese ? "首尾缺少一格" : "a cell missing at an end") }
        return seen.joined(separator: language == .chinese ? "；或 " : "; or ")
    }
}

/// Cells of the form that a source does not have.
enum MissingCells {
    /// A note for each table that is not complete, naming up to three of the rows.
    static func notes(_ form: Form, _ cells: ReportCells) -> [ReadingNote] {
        guard cells.presentCount < form.addresses.count else { return [] }
        return FormTable.allCases.compactMap { table in
            let missing = form.addresses.filter { $0.table == table && cells[$0].value == .absent }
            guard !missing.isEmpty else { return nil }
            guard missing.count < form.addresses.count(where: { $0.table == table }) else {
                return ReadingNote(
                    .missingCells,
                    LocalizedText(zh: "没有读到表\(table.numeral)", en: "table \(table.numeral) was not found"))
            }
            var rows: [String] = []
            for address in missing {
                let row = form.row(of: address)?.label.printed ?? address.row
                if rows.last != row { rows.append(row) }
            }
            let names = rows.prefix(3).joined(separator: "、")
            return ReadingNote(
                .missingCells,
                LocalizedText(
                    zh: "表\(table.numeral)缺少 \(missing.count) 格（\(rows.count) 行）：\(names)\(rows.count > 3 ? "等" : "")",
                    en: "table \(table.numeral) lacks \(missing.count) cells in \(rows.count) rows: "
                        + "\(names)\(rows.count > 3 ? ", …" : "")"))
        }
    }
}

/// A report's notes as they are kept.
enum AssemblyNotes {
    /// The most notes of one report: a file of some other kind would give one for each of its lines.
    static let maximum = 200

    /// The first notes, and how many more there are.
    static func limited(_ notes: [ReadingNote]) -> [ReadingNote] {
        guard notes.count > maximum else { return notes }
        let rest = notes.count - maximum + 1
        return notes.prefix(maximum - 1) + [
            ReadingNote(
                .unknownRow, LocalizedText(zh: "还有 \(rest) 条疑难未列出", en: "\(rest) more notes are not listed"))
        ]
    }
}
