internal import ReportModel
internal import TextSupport

extension Rule {
    /// Q-18: nothing was read of a whole table of the form.
    static let tableNotRead = Rule(
        RuleDescription(
            id: "Q-18", name: "TableNotRead", severity: .warning,
            title: LocalizedText(zh: "未能读到表格", en: "a table was not found"),
            explanation: LocalizedText(
                zh: """
                    表二、表三、表四中有整张没有读到。可能是图片、附件或单独的网页，也可能确实没有；请对照原件。\
                    在核对之前，不把它当作漏填。
                    """,
                en: """
                    Nothing was read of a whole table. It may be a picture, an attachment or a page of its own, or it \
                    may not be there at all: look at the original. Until then it does not count as left out.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号和国办公开办函〔2019〕60号的格式都有表二、表三、表四",
                en: "the forms of 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号 have tables 2, 3 and 4"),
            benignCauses: [
                LocalizedText(zh: "表格以图片或附件发布", en: "the table was published as a picture or an attachment"),
                LocalizedText(zh: "从网页复制时丢失了表格", en: "the table was lost when the page was copied"),
            ],
            examples: [
                RuleExample(LocalizedText(zh: "三张表都有", en: "all three tables"), ExampleReport()),
                RuleExample(
                    LocalizedText(zh: "没有表四", en: "no table 4"), ExampleReport(cells: ["t4": nil]),
                    findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "三张表都没有是一条", en: "no table at all is one finding"),
                    ExampleReport(.y2019, year: 2020, cells: ["t2": nil, "t3": nil, "t4": nil]),
                    findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "表三缺几行、表四空白：另有规则", en: "table 3 lacks rows, table 4 is blank: other rules"),
                    ExampleReport(cells: ["t3": nil, "t3.carried-out.total": "0", "t2.rules": nil, "t4": ""])),
            ]),
        check: { scope, report in
            var candidates: Set<Int> = []
            // Each table by a cell of every edition: whoever lacks the table lacks these.
            for lead in ["t2.licences.decided", "t3.new.total", "t4.review.total"].compactMap(CellAddress.init(_:)) {
                candidates.formUnion(scope.candidates(without: lead))
            }
            for index in candidates.sorted() {
                let missing = missingTables(of: index, in: scope.corpus)
                guard !missing.isEmpty else { continue }
                report(
                    Observation(
                        reports: [index], subject: missing.map(\.key).joined(separator: " "),
                        message: message(missing, scope.corpus.reports[index])))
            }
        })

    private static func missingTables(of index: Int, in corpus: Corpus) -> [FormTable] {
        let addresses = corpus.reports[index].form.addresses
        return FormTable.allCases.filter { table in
            addresses.allSatisfy { $0.table != table || corpus.cells.state($0, of: index) == .absent }
        }
    }

    private static func message(_ missing: [FormTable], _ report: Report) -> LocalizedText {
        let hasPictures = report.notes.contains { $0.kind == .imageOnly }
        let zh = missing.map { "表\($0.numeral)" }.joined(separator: "、")
        let en = missing.map { "\($0.rawValue)" }.joined(separator: ", ")
        return LocalizedText(
            zh: "没有读到\(zh)\(hasPictures ? "；文件里有图片形式的页" : "")：请对照原件，看是图片、附件，还是确实没有。",
            en: "\(missing.count > 1 ? "tables" : "table") \(en) not found"
                + (hasPictures ? ", and pages of the file are pictures" : "")
                + ": see in the original whether it is a picture or an attachment, or not there.")
    }
}
