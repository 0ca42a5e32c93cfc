internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-17: a table of the form is there, but not whole.
    static let tableIncomplete = Rule(
        RuleDescription(
            id: "S-17", name: "TableIncomplete", severity: .error,
            title: LocalizedText(zh: "表格不完整", en: "a table is not complete"),
            explanation: LocalizedText(
                zh: """
                    表二、表三、表四应照规定格式保留全部行和栏，没有数的填 0。缺少的行逐一列出。\
                    行名还在、只是没有数的，或者来自 PDF 等版面文件、有页面是图片、有内容没能归入表格的，可能只是没有读到，按警告处理；\
                    整张表都没有读到的不在此核对，由 Q-18 指出。空白格不是缺少的格。
                    """,
                en: """
                    Tables 2, 3 and 4 keep all rows and columns of the form, with 0 where there is nothing to count. The \
                    missing rows are named. Where a row's name is there without its numbers, where the source is made of \
                    pages (PDF), pages are pictures or something could not be placed, they may only not have been read, which \
                    is a warning; a table that was not read at all is told by Q-18. A blank cell is not missing.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号规定的表格，报告内容不能遗漏",
                en: "the tables of the form, circulars 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号: nothing may be left out"),
            benignCauses: [
                LocalizedText(
                    zh: "网页或文件中的一行没有被读到，请对照原文", en: "a row of the page or file was not read; compare the source")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "表格完整", en: "complete tables"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "表三缺“3.其他”一行", en: "table 3 lacks the row 3.其他"),
                    ExampleReport(cells: ["t3.other.3": nil], prose: ExampleProse(requests: ["其他"])),
                    findings: [
                        .fail(
                            "t3.other.3.natural", "t3.other.3.business", "t3.other.3.research", "t3.other.3.nonprofit",
                            "t3.other.3.legal", "t3.other.3.others", "t3.other.3.total")
                    ]),
                RuleExample(
                    LocalizedText(zh: "表四只有十个数", en: "table 4 has ten numbers"),
                    ExampleReport(cells: ["t4.suit-after-review": nil], prose: ExampleProse()),
                    findings: [
                        .fail(
                            "t4.suit-after-review.upheld", "t4.suit-after-review.corrected",
                            "t4.suit-after-review.other",
                            "t4.suit-after-review.pending", "t4.suit-after-review.total")
                    ]),
                RuleExample(
                    LocalizedText(zh: "一行缺一格", en: "a row lacks one cell"),
                    ExampleReport(cells: ["t2.rules.in-force": nil], prose: ExampleProse()),
                    findings: [.fail("t2.rules.in-force")]),
                RuleExample(
                    LocalizedText(zh: "行名还在，没有数", en: "a row's name without its number"),
                    ExampleReport(cells: ["t2.licences.decided": nil], prose: ExampleProse(disclosure: ["行政许可"])),
                    findings: [.fail("t2.licences.decided", severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "有一页是图片", en: "a page is a picture"),
                    ExampleReport(
                        cells: ["t2.fees.amount": nil], prose: ExampleProse(),
                        notes: [ReadingNote(.imageOnly, LocalizedText(zh: "第 2 页是图片", en: "page 2 is a picture"))]),
                    findings: [.fail("t2.fees.amount", severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "整张表没有读到，由 Q-18 指出", en: "a table that was not read is told by Q-18"),
                    ExampleReport(cells: ["t4": nil], prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "空白不是缺少", en: "blank is not missing"),
                    ExampleReport(cells: ["t3.denied": "", "t2": "/"], prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "其他处理只有一行，由 S-18 指出", en: "one row 其他处理 is told by S-18"),
                    ExampleReport(isShortened: true, prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "2019 年格式", en: "the form of 2019"),
                    ExampleReport(.y2019, year: 2020, cells: ["t2.procurement": nil], prose: ExampleProse()),
                    findings: [.fail("t2.procurement.count", "t2.procurement.amount")]),
            ]),
        reads: { reading, report in
            let cells = reading.scope.corpus.cells
            guard !cells.isComplete(reading.index, in: Form.all[reading.formNumber].addresses) else { return }
            for addresses in tables[reading.formNumber] {
                let missing = addresses.count { cells.state($0, of: reading.index) == .absent }
                guard missing > 0, missing < addresses.count else { continue }
                report(MissingRows(addresses.filter { reading.state($0) == .absent }, reading).observation)
            }
        })

    /// The cells of each table, form by form.
    private static let tables: [[[CellAddress]]] = Form.all.map { form in
        FormTable.allCases.map { table in form.addresses.filter { $0.table == table } }
    }
}

/// The cells that a table lacks.
private struct MissingRows {
    let reading: ReportReading
    let cells: [CellAddress]
    /// The cells row by row, in the form's order.
    let rows: [[CellAddress]]

    private static let namedRows = 4

    init(_ cells: [CellAddress], _ reading: ReportReading) {
        self.reading = reading
        self.cells = cells
        var rows: [[CellAddress]] = []
        for cell in cells {
            if rows.last?.last?.row == cell.row { rows[rows.count - 1].append(cell) } else { rows.append([cell]) }
        }
        self.rows = rows
    }

    var observation: Observation {
        let isUnsure = isOnPages || reading.report.notes.contains { Self.unsure.contains($0.kind) }
        let areNamed = !isUnsure && rows.allSatisfy(isNamed)
        let table = cells[0].table
        let names = rows.prefix(Self.namedRows).map(name)
        let more = rows.count > Self.namedRows
        let zh = names.map(\.zh).joined(separator: "、") + (more ? "等" : "")
        let en = names.map(\.en).joined(separator: ", ") + (more ? ", …" : "")
        let hint =
            areNamed
            ? LocalizedText(zh: "；行名还在，没有数。", en: "; their names are there without numbers.")
            : isUnsure
                ? LocalizedText(zh: "；有内容没有读到，请对照原文。", en: "; something was not read, so compare the source.")
                : LocalizedText(zh: "。", en: ".")
        return Observation(
            reading, severity: isUnsure || areNamed ? .warning : nil, cells: cells,
            message: LocalizedText(
                zh: "表\(table.numeral)缺少 \(cells.count) 格（\(rows.count) 行）：\(zh)\(hint.zh)",
                en: "table \(table.rawValue) lacks \(cells.count) \(cells.count == 1 ? "cell" : "cells") in "
                    + "\(rows.count) \(rows.count == 1 ? "row" : "rows"): \(en)\(hint.en)"))
    }

    /// Whether the table was put together from boxes on pages, where the name of a row may be in pieces.
    private var isOnPages: Bool {
        let present = reading.report.form.addresses.first { reading.state($0) != .absent }
        if case .box = present.flatMap({ reading.cell($0).place })?.anchor { return true }
        return false
    }

    /// What a reader notes where a row may be in the source although it was not read.
    private static let unsure: Set<ReadingNote.Kind> = [.imageOnly, .layout, .part, .unknownRow]

    /// Whether the source has the name of a row of which all cells are missing; the kinds of cases of table 四 are named
    /// in its header whether they have numbers or not.
    private func isNamed(_ row: [CellAddress]) -> Bool {
        guard let label = reading.report.form.row(of: row[0])?.label, isWhole(row), row[0].table != .disputes else {
            return false
        }
        let printed = TextFolding.scalars(of: label.printed)
        // 其他 and 总计 name columns too.
        let words = Set(
            ([label.text] + label.aliases + label.variants).map(TextFolding.scalars(of:)).filter { $0.count > 2 })
        let text = reading.contents.text.document
        var isFound = false
        text.forEachPiece { piece, _ in
            guard !isFound, piece.range.count <= 200 else { return }
            var folded: [UInt32] = []
            TextFolding.append(text.text.span, piece.range, to: &folded)
            isFound = folded == printed || words.contains(reading.label(of: piece))
        }
        return isFound
    }

    private func isWhole(_ row: [CellAddress]) -> Bool {
        reading.report.form.addresses(row[0].table, row[0].row)?.count == row.count
    }

    /// A row of which all cells are missing by its name, another with the names of the columns.
    private func name(_ row: [CellAddress]) -> LocalizedText {
        let form = reading.report.form
        func label(_ language: Language) -> String {
            let names = form.row(of: row[0]).map { ($0.groups.dropFirst() + [$0.label]).map { $0[language] } } ?? []
            let columns = isWhole(row) ? [] : row.compactMap { form.column(of: $0)?.label[language] }
            return (names + (columns.isEmpty ? [] : [columns.joined(separator: language == .chinese ? "、" : ", ")]))
                .joined(separator: "·")
        }
        return LocalizedText(zh: label(.chinese), en: label(.english))
    }
}
