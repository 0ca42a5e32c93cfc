internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-20: labels of the other edition of the form are left in the tables.
    static let editionsMixed = Rule(
        RuleDescription(
            id: "S-20", name: "EditionsMixed", severity: .warning,
            title: LocalizedText(zh: "两版表格的栏目混用", en: "labels of two editions are mixed"),
            explanation: LocalizedText(
                zh: "表格按本年度的格式填报，但留有另一版的栏目名称，例如 2021 年格式中的“处理决定数量”（应为“本年处理决定数量”）。",
                en: """
                    The tables are the year's, but labels of the other edition are left in them, such as 处理决定数量 where the \
                    form of 2021 has 本年处理决定数量.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号规定的栏目名称", en: "the labels of the form's editions"),
            benignCauses: [
                LocalizedText(
                    zh: "网页模板没有更新，数值仍按新口径填报",
                    en: "the page's template is old while the numbers are counted in the new way")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "栏目一致", en: "labels of one edition"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "留有“处理决定数量”", en: "处理决定数量 is left"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["处理决定数量", "处理决定数量"]),
                        notes: [
                            ReadingNote(
                                .labelVariant, at: .text(line: 16, column: 1), LocalizedText(zh: "其他写法", en: "variant")),
                            ReadingNote(
                                .labelVariant, at: .text(line: 17, column: 1), LocalizedText(zh: "其他写法", en: "variant")),
                        ]),
                    findings: [.fail(quotes: ["处理决定数量", "处理决定数量"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "不是另一版栏目的异写，由 Q-04 指出", en: "other variants are told by Q-04"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["现行有效件"]),
                        notes: [
                            ReadingNote(
                                .labelVariant, at: .text(line: 16, column: 1), LocalizedText(zh: "其他写法", en: "variant"))
                        ])),
                RuleExample(
                    LocalizedText(zh: "两版栏目都有", en: "labels of both editions"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["本年制发件数", "政府集中采购"]),
                        notes: [ReadingNote(.edition, LocalizedText(zh: "两版混用", en: "both editions"))]),
                    findings: [.fail(quotes: ["政府集中采购"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "版本整个不符，由 S-19 指出", en: "another edition throughout is told by S-19"),
                    ExampleReport(
                        .y2019, year: 2022, prose: ExampleProse(disclosure: ["本年新制作数量", "上一年项目数量", "本年收费金额"]),
                        notes: [ReadingNote(.edition, LocalizedText(zh: "两版混用", en: "both editions"))])),
                RuleExample(
                    LocalizedText(zh: "看不出是哪一版", en: "the labels do not tell"),
                    ExampleReport(
                        prose: ExampleProse(),
                        notes: [ReadingNote(.edition, LocalizedText(zh: "不能说明是哪一版", en: "do not tell"))])),
            ]),
        reads: { reading, report in
            guard reading.expectedEdition == reading.edition else { return }
            let pieces = leftovers(reading)
            guard let first = pieces.first else { return }
            let edition = reading.edition
            var observation = Observation(
                reading, subject: "labels",
                message: LocalizedText(
                    zh: "表格是 \(edition.rawValue) 年格式，却留有另一版的栏目，如“\(reading.contents.text.document.string(first))”，"
                        + "共 \(pieces.count) 处。",
                    en: "the tables are those of \(edition.rawValue), yet \(pieces.count) "
                        + (pieces.count == 1 ? "label of the other edition is" : "labels of the other edition are")
                        + " left, such as "
                        + "“\(reading.contents.text.document.string(first))”."))
            observation.passages = pieces.map { FoundPassage(Passage($0, of: reading.contents.text.document)) }
            report(observation)
        })

    /// The labels of the other edition that stand in the tables.
    private static func leftovers(_ reading: ReportReading) -> [TextPiece] {
        let notes = reading.report.notes
        var pieces: [TextPiece] = []
        if notes.contains(where: { $0.kind == .edition }) {
            pieces = reading.pieces(labelled: EditionLabels.of(reading.edition == .y2021 ? .y2019 : .y2021))
        }
        for note in notes where note.kind == .labelVariant {
            guard let piece = note.place.flatMap(reading.piece),
                EditionLabels.residue.contains(reading.label(of: piece))
            else { continue }
            pieces.append(piece)
        }
        return pieces.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
