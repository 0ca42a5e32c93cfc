internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-18: rows or columns of a table were added, merged, renamed or moved.
    static let rowsChanged = Rule(
        RuleDescription(
            id: "S-18", name: "RowsChanged", severity: .warning,
            title: LocalizedText(zh: "表格的行或栏与规定格式不同", en: "rows or columns of a table were changed"),
            explanation: LocalizedText(
                zh: """
                    表格的行和栏应照规定格式，不增、不并、不换次序。查四种情形：多出的行；（六）其他处理合成一行；\
                    行的次序颠倒；表头缺栏或次序不同。缺少的行由 S-17 指出，另一版表格的行由 S-20 指出。
                    """,
                en: """
                    Rows and columns are those of the form, none added, merged or moved. Four things are looked for: rows that \
                    the form does not have; （六）其他处理 as one row; rows in another order; headers that lack a column or have \
                    another order. Missing rows are told by S-17, rows of the other edition by S-20.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号规定的表格", en: "the tables of the form"),
            benignCauses: [
                LocalizedText(zh: "转换文件时行列被打乱", en: "rows or columns were mixed up when the file was converted")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "与格式相同", en: "as in the form"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "多出一行", en: "a row too many"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["其他主动公开文件"]),
                        notes: [
                            ReadingNote(
                                .unknownRow, at: .text(line: 16, column: 1), LocalizedText(zh: "未采用", en: "not used"))
                        ]),
                    findings: [.fail(quotes: ["其他主动公开文件"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "多出的行属于另一版表格，由 S-20 指出", en: "a row of the other edition is told by S-20"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["其他对外管理服务事项"]),
                        notes: [
                            ReadingNote(
                                .unknownRow, at: .text(line: 16, column: 1), LocalizedText(zh: "未采用", en: "not used"))
                        ])),
                RuleExample(
                    LocalizedText(zh: "别处的表格不算", en: "tables elsewhere do not count"),
                    ExampleReport(
                        prose: ExampleProse(others: ["（一）各村信息员名单"]),
                        notes: [
                            ReadingNote(
                                .unknownRow, at: .text(line: 26, column: 1), LocalizedText(zh: "未采用", en: "not used"))
                        ])),
                RuleExample(
                    LocalizedText(zh: "其他处理合成一行", en: "其他处理 as one row"),
                    ExampleReport(isShortened: true, prose: ExampleProse()),
                    findings: [
                        .fail(
                            "t3.other.natural", "t3.other.business", "t3.other.research", "t3.other.nonprofit",
                            "t3.other.legal", "t3.other.others", "t3.other.total", severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "2019 年格式本来就是一行", en: "in the form of 2019 it is one row"),
                    ExampleReport(.y2019, year: 2020, prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "表头与格式不同", en: "another header"),
                    ExampleReport(
                        prose: ExampleProse(requests: ["（一）予以公开"]),
                        notes: [
                            ReadingNote(
                                .columnOrder, at: .text(line: 17, column: 1), LocalizedText(zh: "未采用", en: "not used"))
                        ]),
                    findings: [.fail(quotes: ["（一）予以公开"], severity: .warning)]),
            ]),
        reads: { reading, report in
            if reading.formNumber == 1, reading.has(.requests) {
                report(
                    Observation(
                        reading, cells: reading.report.form.addresses(.requests, "other") ?? [],
                        message: LocalizedText(
                            zh: "表三（六）其他处理只有一行，规定格式分为三行。",
                            en: "（六）其他处理 of table 3 is one row; the form has three.")))
            }
            if let moved = RowOrder(reading).firstMoved {
                report(
                    Observation(
                        reading, cells: moved.cells,
                        message: LocalizedText(
                            zh: "表\(moved.table.numeral)的行次序与规定格式不同：“\(moved.row)”排在了“\(moved.before)”之前。",
                            en:
                                "the rows of table \(moved.table.rawValue) are out of order: “\(moved.row)” stands before "
                                + "“\(moved.before)”.")))
            }
            reportNoted(reading, report)
        })

    /// Rows and headers that the reader could not place.
    private static func reportNoted(_ reading: ReportReading, _ report: (Observation) -> Void) {
        var headers: Set<SectionNumber> = []
        for note in reading.report.notes where note.kind == .unknownRow || note.kind == .columnOrder {
            guard let piece = note.place.flatMap(reading.piece), let section = reading.section(of: piece),
                section >= .disclosure, section <= .disputes
            else { continue }
            let numeral = FormTable(rawValue: section.rawValue)?.numeral ?? ""
            let text = reading.contents.text.document.string(piece)
            var observation: Observation
            if note.kind == .columnOrder {
                guard headers.insert(section).inserted else { continue }
                observation = Observation(
                    reading, subject: "header \(section.key)",
                    message: LocalizedText(
                        zh: "表\(numeral)的表头缺栏、不全或次序与规定格式不同，“\(text)”等行无法采用。",
                        en:
                            "the header of table \(section.rawValue) is missing, incomplete or in another order, so rows "
                            + "such as “\(text)” cannot be used."))
            } else {
                let label = reading.label(of: piece)
                guard isLabel(label), !EditionLabels.all.contains(label) else { continue }
                observation = Observation(
                    reading, subject: "row \(UTF8Text.string(label))",
                    message: LocalizedText(
                        zh: "表\(numeral)多出规定格式没有的一行：“\(text)”。",
                        en: "table \(section.rawValue) has a row that the form does not have: “\(text)”."))
            }
            observation.passages = [FoundPassage(Passage(piece, of: reading.contents.text.document))]
            report(observation)
        }
    }

    /// Whether a cell's text can be the name of a row, not a number or a page's foot.
    private static func isLabel(_ label: [UInt32]) -> Bool {
        let ideographs = label.count { $0 >= 0x3400 && $0 <= 0x9FFF }
        return ideographs >= 2 && !label.contains(0x9875)
    }
}

/// The order in which the rows of the tables stand in the source.
private struct RowOrder {
    /// A row that stands before the one that the form has before it.
    struct Moved {
        var table: FormTable
        var row: String
        var before: String
        var cells: [CellAddress]
    }

    private(set) var firstMoved: Moved?

    /// The first cell of each row of tables 二 and 三, block by block, of the forms.
    private static let firstCells: [[[CellAddress]]] = Form.all.map { form in
        form.blocks.filter { $0.table != .disputes }.map { block in
            block.rows.compactMap { form.addresses(block.table, $0.key)?.first }
        }
    }

    init(_ reading: ReportReading) {
        let cells = reading.scope.corpus.cells
        for block in Self.firstCells[reading.formNumber] {
            var last: (address: CellAddress, place: UInt64)?
            for address in block {
                guard let place = cells.place(address, of: reading.index) else { continue }
                if let last, place.bits < last.place, Self.isLinear(place) {
                    let form = reading.report.form
                    firstMoved = Moved(
                        table: address.table, row: form.row(of: address)?.label.printed ?? "",
                        before: form.row(of: last.address)?.label.printed ?? "",
                        cells: form.addresses(address.table, address.row) ?? [])
                    return
                }
                last = (address, place.bits)
            }
        }
    }

    /// Whether places are compared by their bits: lines and cells, not boxes on a page.
    private static func isLinear(_ place: PackedAnchor) -> Bool {
        if case .box = place.anchor { false } else { true }
    }
}
