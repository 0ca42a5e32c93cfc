internal import ReportModel
internal import TextSupport

extension Rule {
    /// the values of a row could not be taken.
    static let rowNotTaken = Rule(
        RuleDescription(
            id: "Q-01", name: "RowNotTaken", severity: .warning,
            title: LocalizedText(zh: "整行数值未能读取", en: "the values of a row could not be taken"),
            explanation: LocalizedText(
                zh: """
                    一行数值的个数与栏数不符、对应哪一栏有两种可能，或者同一行出现两次而数值不同时，整行都不采用：\
                    宁可缺数，也不把数放错栏。一张表中因同一原因未采用的各行合为一条；表头有误由 S-18 指出。
                    """,
                en: """
                    Where a row has more or fewer values than columns, could be read in two ways, or is there twice \
                    with different values, none of its values is used: a missing number is better than one in the \
                    wrong place. The rows of a table that are not used for the same reason are told together; headers \
                    at fault are told by S-18.
                    """),
            basis: OddCellRule.basis,
            benignCauses: [
                LocalizedText(
                    zh: "网页或文件转换时丢失了单元格，原件是完整的",
                    en: "cells were lost when the file was converted; the original is whole")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "各行数值齐全", en: "every row has its values"),
                    ExampleReport(cells: ["t3.closed": "0"])),
                RuleExample(
                    LocalizedText(zh: "整行左移一格而个数不少，按顺序读取", en: "a row moved by a cell has all its values"),
                    ExampleReport(
                        notes: [
                            ReadingNote(
                                .tableMatch, LocalizedText(zh: "表三认出 40 处栏目名称", en: "table 3 has 40 labels"))
                        ])),
                RuleExample(
                    LocalizedText(zh: "一行少一个值", en: "a row lacks a value"),
                    ExampleReport(
                        cells: ["t3.closed": "0 | 0 | 0 | 0 | 0 | 0"],
                        notes: [.refused(.rowCount, "t3", "closed", "（七）总计", "有 6 个值，应有 7 个")]),
                    findings: [.fail(columns("t3.closed"), severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "一张表的两行原因相同", en: "two rows of a table for the same reason"),
                    ExampleReport(
                        cells: ["t3.closed": "0 | 0", "t3.granted": "0 | 1"],
                        notes: [
                            .refused(.rowCount, "t3", "closed", "（七）总计", "有 2 个值"),
                            .refused(.rowCount, "t3", "granted", "（一）予以公开", "有 2 个值"),
                        ]),
                    findings: [.fail(columns("t3.granted") + columns("t3.closed"), severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "两种原因", en: "two reasons"),
                    ExampleReport(
                        cells: ["t3.closed": "0 | 0", "t3.granted": "0 | 1"],
                        notes: [
                            .refused(.ambiguousRow, "t3", "closed", "（七）总计", "有两种可能"),
                            .refused(.duplicateRow, "t3", "granted", "（一）予以公开", "出现两次"),
                        ]),
                    findings: [
                        .fail(columns("t3.granted"), severity: .warning),
                        .fail(columns("t3.closed"), severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "表头有误：见 S-18", en: "a header at fault: see S-18"),
                    ExampleReport(
                        cells: ["t3.closed": "0 | x"],
                        notes: [.refused(.columnOrder, "t3", "closed", "（七）总计", "的表头不全")])),
                RuleExample(
                    LocalizedText(zh: "数字连成一串：见 Q-06", en: "digits in one run: see Q-06"),
                    ExampleReport(
                        cells: ["t3.closed": "1200034"],
                        notes: [.refused(.rowCount, "t3", "closed", "（七）总计", "有 1 个值，应有 7 个")])),
            ]),
        check: { scope, report in
            for index in scope.selected {
                let notes = scope.corpus.reports[index].notes
                guard notes.contains(where: \.refusesRow) else { continue }
                for refusal in RefusedRows.of(index, in: scope) { report(refusal.observation(in: scope)) }
            }
        })

    private static func columns(_ row: String) -> [String] {
        ["natural", "business", "research", "nonprofit", "legal", "others", "total"].map { "\(row).\($0)" }
    }
}

/// The rows of one table that were not taken for one reason.
private struct RefusedRows {
    let report: Int
    let kind: ReadingNote.Kind
    var cells: [CellAddress]
    var notes: [ReadingNote]

    static func of(_ report: Int, in scope: AuditScope) -> [RefusedRows] {
        var rows: [RefusedRows] = []
        // What is wrong with a header is told by S-18.
        for note in scope.corpus.reports[report].notes where note.refusesRow && note.kind != .columnOrder {
            let value = scope.corpus.cells.value(note.cells[0], of: report)
            if note.kind == .rowCount, OddCell.isGlued(value.raw, columns: note.cells.count) { continue }
            let place = rows.firstIndex { $0.kind == note.kind && $0.cells[0].table == note.cells[0].table }
            if let place {
                rows[place].cells += note.cells
                rows[place].notes.append(note)
            } else {
                rows.append(RefusedRows(report: report, kind: note.kind, cells: note.cells, notes: [note]))
            }
        }
        return rows
    }

    func observation(in scope: AuditScope) -> Observation {
        Observation(filling: Set(cells).sorted(), of: report, in: scope, message: message(in: scope))
    }

    private func message(in scope: AuditScope) -> LocalizedText {
        if notes.count == 1, cells[0].table != .disputes {
            return LocalizedText(
                zh: Self.sentence(notes[0].text.zh, "：", "。"), en: Self.sentence(notes[0].text.en, ": ", "."))
        }
        let name = CellNames(form: scope.corpus.reports[report].form).cells(Set(cells).sorted())
        let raw = scope.corpus.cells.value(cells[0], of: report).raw
        return LocalizedText(
            zh: "\(name.zh)：\(reason.zh)，均未采用；原文如：\(raw)。",
            en: "\(name.en): \(reason.en), none is used; the source says: \(raw).")
    }

    /// A note's wording as a sentence, without the colon behind which the values of a blank row are missing.
    private static func sentence(_ text: String, _ colon: String, _ stop: String) -> String {
        (text.hasSuffix(colon) ? String(text.dropLast(colon.count)) : text) + stop
    }

    private var reason: LocalizedText {
        switch kind {
        case .ambiguousRow:
            LocalizedText(zh: "数值对应哪一栏有两种可能", en: "the values can be read in two ways")
        case .duplicateRow:
            LocalizedText(zh: "同一行出现两次而数值不同", en: "the row is there twice with different values")
        default: LocalizedText(zh: "数值的个数与栏数不符", en: "there are more or fewer values than columns")
        }
    }
}

extension ReadingNote {
    /// A note that a row was not taken, as the examples of rules have it.
    static func refused(
        _ kind: Kind, _ table: String, _ row: String, _ label: String, _ reason: String
    ) -> ReadingNote {
        let cells = CellAddress.all.filter { $0.table.key == table && $0.row == row }
        return ReadingNote(
            kind, label: label, cells: cells, LocalizedText(zh: "“\(label)”一行\(reason)，均未采用", en: "row “\(label)”"))
    }
}
