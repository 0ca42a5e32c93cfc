internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// Q-04: a label of a table is close to one of the form, but none of its known wordings.
    static let labelMisspelt = Rule(
        RuleDescription(
            id: "Q-04", name: "LabelMisspelt", severity: .warning,
            title: LocalizedText(zh: "表格栏目名称有误", en: "a label of a table is misspelt"),
            explanation: LocalizedText(
                zh: """
                    表格的栏目名称与规定格式只差一两个字，按最接近的栏目读取，请核对是否读对。\
                    沿用另一版格式的名称不在此列，由 S-20 指出。
                    """,
                en: """
                    A label differs from one of the form by a character or two and is read as the nearest: look \
                    whether that is right. Labels of the other edition of the form are told by S-20.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号和国办公开办函〔2019〕60号规定的表格栏目",
                en: "the labels of the tables in 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号"),
            benignCauses: [
                LocalizedText(zh: "扫描识别或转换文件时错了字", en: "a character was misread when the page was scanned or converted")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "栏目名称与格式一致", en: "labels as in the form"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "错一个字", en: "one character is wrong"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["\t第二十条第（一）项", "\t本年度止件数"]),
                        notes: [.label(.labelFuzzy, "本年度止件数", "本年废止件数", line: 17)]),
                    findings: [.fail(quotes: ["本年度止件数"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "同一名称三处是一条", en: "the same label in three places is one finding"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["\t结果维特", "\t结果维特", "\t结果 维特"]),
                        notes: [16, 17, 18].map { .label(.labelFuzzy, "结果维特", "结果维持", line: $0) }),
                    findings: [.fail(quotes: ["结果维特", "结果维特", "结果 维特"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "少一个字的已知写法", en: "a known wording that lacks a character"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["\t现行有效件"]),
                        notes: [.label(.labelVariant, "现行有效件", "现行有效件数", line: 16)]),
                    findings: [.fail(quotes: ["现行有效件"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "名称后加了括注，只作提示", en: "a remark behind the label is a mere hint"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["\t规章（设区的市填报）"]),
                        notes: [.label(.labelFuzzy, "规章（设区的市填报）", "规章", line: 16)]),
                    findings: [.fail(quotes: ["规章（设区的市填报）"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "繁体字的名称：见 Q-10", en: "a label in traditional characters: see Q-10"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["\t本列數據的勾稽關係"]),
                        notes: [.label(.labelFuzzy, "本列數據的勾稽關係", "本列数据的勾稽关系", line: 16)])),
                RuleExample(
                    LocalizedText(zh: "另一版格式的名称：见 S-20", en: "a label of the other edition: see S-20"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["\t处理决定数量", "\t规范性文件"]),
                        notes: [
                            .label(.labelVariant, "处理决定数量", "本年处理决定数量", line: 16),
                            .label(.labelVariant, "规范性文件", "行政规范性文件", line: 17),
                        ])),
            ]),
        reads: { reading, report in
            guard reading.report.notes.contains(where: \.isOfLabel) else { return }
            var labels: [(key: String, notes: [ReadingNote])] = []
            for note in reading.report.notes where note.isOfLabel {
                let folded = TextFolding.scalars(of: note.label)
                // Labels of the other edition are told by S-20, traditional characters by Q-10.
                guard !EditionLabels.residue.contains(folded), !FormWording.isTraditional(folded) else { continue }
                let key = TextFolding.folded(note.label)
                if let place = labels.firstIndex(where: { $0.key == key }) {
                    labels[place].notes.append(note)
                } else {
                    labels.append((key, [note]))
                }
            }
            for (key, notes) in labels { report(observation(of: notes, key, reading)) }
        })

    private static func observation(of notes: [ReadingNote], _ key: String, _ reading: ReportReading) -> Observation {
        let pieces = notes.compactMap { $0.place.flatMap(reading.piece) }
        let places = notes.count > 1
        return Observation(
            severity: FormWording.isWithRemark(key) ? .info : nil, reports: [reading.index], subject: key,
            passages: pieces.map { FoundPassage(Passage($0, of: reading.contents.text.document)) },
            message: LocalizedText(
                zh: "表格栏目\(notes[0].text.zh)\(places ? "，共 \(notes.count) 处" : "")。",
                en: "a label of the tables: \(notes[0].text.en)\(places ? ", in \(notes.count) places" : "")."))
    }
}

extension ReadingNote {
    /// Whether it says that a label is worded otherwise than the form has it.
    fileprivate var isOfLabel: Bool { (kind == .labelFuzzy || kind == .labelVariant) && !label.isEmpty }

    /// A note on a label, as the examples of rules have it.
    fileprivate static func label(_ kind: Kind, _ published: String, _ expected: String, line: Int) -> ReadingNote {
        ReadingNote(
            kind, at: .text(line: line, column: 2), label: published,
            LocalizedText(zh: "“\(published)”按“\(expected)”读取", en: "“\(published)” is read as “\(expected)”"))
    }
}

/// The labels of rows and columns as the forms word them, folded.
private enum FormWording {
    static func labels(of form: Form) -> Set<String> {
        Set(
            form.blocks.flatMap { block in
                (block.rows.map(\.label) + block.columns.map(\.label)).map { TextFolding.folded($0.text) }
            })
    }

    /// Whether a folded label has traditional characters of the form's words.
    static func isTraditional(_ label: [UInt32]) -> Bool { label.contains { traditional.contains($0) } }

    private static let traditional = Set(
        "國務辦報機關條規範總體況項複訴訟發佈問題進處轉單監業縣個學開實應當對於會導點檢審標準檔屬無採資職責統計數據為與歸許費額購價團組織".unicodeScalars
            .map(\.value))

    /// Whether a folded label is one of a form with a remark in brackets behind it, as 规章(设区的市填报).
    static func isWithRemark(_ key: String) -> Bool {
        guard key.hasSuffix(")"), let bracket = key.firstIndex(of: "(") else { return false }
        let label = key[..<bracket]
        return Form.all.contains { form in labels(of: form).contains { label.hasSuffix($0) } }
    }
}
