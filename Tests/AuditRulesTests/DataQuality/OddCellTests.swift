import DocumentModel
import DocumentReaders
import ReportAssembly
import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

/// How the cells of tables are filled: which rule tells of what, once.
@Suite struct OddCellTests {
    private static let rules: [Rule] = [
        .rowNotTaken, .notANumber, .blankCell, .lookAlikeDigit, .splitOrGluedNumber, .numberInOtherForm, .tableNotRead,
    ]

    @Test func `every cell that is no plain number is told by one rule`() {
        let expected: KeyValuePairs<String, String?> = [
            "0": nil, "12": nil, "12345678901": nil, "-3": nil, "1.5": nil, "": "Q-03", "/": "Q-02", "无": "Q-02",
            "**": "Q-02",
            "O": "Q-05", "l0": "Q-05", "十二": "Q-05", "１２": "Q-05", "１，２０４": "Q-05", "1 0": "Q-06", "1\u{A0}0": "Q-06",
            "00": "Q-06", "05": "Q-06", "0.5": nil, "1,204": "Q-15", "3件": "Q-15", "+3": "Q-15", "2.0": "Q-15",
            "约3": "Q-02",
            "O件": "Q-02", "件": "Q-02", "1 O": "Q-02", "一二三四五六七八九": "Q-02",
        ]
        for (text, rule) in expected {
            let found = Self.found(ExampleReport(cells: ["t2.fees.amount": text]))
            #expect(found.map(\.rule) == (rule.map { [$0] } ?? []), "\(text)")
        }
    }

    @Test func `cells of one table that are alike are one finding, with the place of the first`() {
        let found = Self.found(
            ExampleReport(cells: ["t3.granted": "", "t3.partial.natural": "", "t3.denied.1": "/", "t4.suit": ""]))
        #expect(found.map(\.rule) == ["Q-03", "Q-02", "Q-03"])
        #expect(found.map(\.cells.count) == [8, 7, 5])
        #expect(found.map { $0.place?.description } == ["25:1", "39:1", "191:1"])
        #expect(
            found.map(\.message.zh) == [
                "表三的 8 格（（一）、（二））空白，不能当作 0。", "“（三）不予公开·1.属于国家秘密”整行 7 格：填的是“/”，不是数字，不能当作 0。",
                "“行政诉讼·未经复议直接起诉”整行 5 格空白，不能当作 0。",
            ])
    }

    @Test func `the same findings come of many reports and of single ones`() {
        let texts = ["", "/", "O", "1 0", "00", "1,204", "7", nil]
        let reports = texts.enumerated().map { index, text in
            TestReports.report(
                ExampleReport(cells: ["t3.new": text, "t4": index.isMultiple(of: 2) ? "0" : nil]), path: "\(index).txt",
                organ: Organ(name: "\(index)号镇人民政府", county: "清河县"))
        }
        let sound = (0..<60).map {
            TestReports.report(ExampleReport(), path: "s\($0).txt", organ: Organ(name: "\($0)号乡人民政府", county: "清河县"))
        }
        let corpus = TestReports.corpus(reports + sound)
        let together = RuleRunner.run(Self.rules, over: corpus)
        let alone = reports.indices.flatMap { RuleRunner.run(Self.rules, over: corpus, reports: [$0]) }
        #expect(Set(together) == Set(alone))
        #expect(Set(together.map(\.source)).count == reports.count - 1)
    }

    @Test func `cells are called by their row, their column or their table`() {
        let names = CellNames(form: .edition2021)
        func cells(_ filter: (CellAddress) -> Bool) -> LocalizedText {
            names.cells(Form.edition2021.addresses.filter(filter))
        }
        #expect(cells { "\($0)" == "t3.new.total" }.zh == "一、本年新收政府信息公开申请数量·总计")
        #expect(cells { $0.table == .disputes } == LocalizedText(zh: "表四全部 15 格", en: "all 15 cells of table 4"))
        #expect(
            cells { $0.row == "granted" } == LocalizedText(zh: "“（一）予以公开”整行 7 格", en: "all 7 cells of row “granted”"))
        #expect(
            cells { $0.row == "granted" && $0.column != "total" }
                == LocalizedText(zh: "“（一）予以公开”一行的 6 格", en: "6 cells of row “granted”"))
        #expect(
            cells { $0.table == .requests && $0.column == "total" }
                == LocalizedText(zh: "表三“总计”一栏的 25 格", en: "25 cells of column “total” of table 3"))
        #expect(
            cells { ["new", "carried-in", "granted"].contains($0.row) && $0.column == "total" }
                == LocalizedText(zh: "表三的 3 格（一、二、（一））", en: "3 cells of table 3 (new, carried-in, granted)"))
        #expect(
            cells { ["new", "carried-in", "granted", "partial"].contains($0.row) }
                == LocalizedText(
                    zh: "表三的 28 格（一、二、（一）等 4 行）", en: "28 cells of table 3 (new, carried-in, granted, … 4 rows)"))
    }

    @Test func `a row of table four that was not taken is told by its table`() {
        let cells = Form.edition2021.addresses.filter { $0.table == .disputes }
        let note = ReadingNote(.rowCount, label: "0", cells: cells, LocalizedText(zh: "“0”一行", en: "row “0”"))
        let found = Self.found(ExampleReport(cells: ["t4": "0 | 0 | 1"], notes: [note]))
        #expect(
            found.map(\.message) == [
                LocalizedText(
                    zh: "表四全部 15 格：数值的个数与栏数不符，均未采用；原文如：0 | 0 | 1。",
                    en:
                        "all 15 cells of table 4: there are more or fewer values than columns, none is used; the source "
                        + "says: 0 | 0 | 1.")
            ])
    }

    @Test func `digits that run together are as many as the row has columns, or more`() {
        #expect(OddCell.isGlued("000", columns: 3) && OddCell.isGlued("1204", columns: 3))
        #expect(!OddCell.isGlued("12", columns: 3) && !OddCell.isGlued("12", columns: 1))
        #expect(!OddCell.isGlued("1 2 3", columns: 3))
        let cells = Form.edition2021.addresses.filter { $0.row == "rules" }
        var made = TestReports.report(
            ExampleReport(notes: [ReadingNote(.rowCount, cells: cells, LocalizedText(zh: "规章", en: "rules"))]),
            path: "a.txt")
        for (raw, rule) in [("120", "Q-06"), ("12", "Q-01")] {
            for cell in cells { made.cells[cell] = Cell(.unreadable(raw: raw)) }
            #expect(RuleRunner.run(Self.rules, over: TestReports.corpus([made])).map(\.rule) == [rule], "\(raw)")
        }
    }

    @Test func `digits of a row that can be read in two ways have not run together`() {
        let cells = Form.edition2021.addresses.filter { $0.row == "rules" }
        var made = TestReports.report(
            ExampleReport(notes: [ReadingNote(.ambiguousRow, cells: cells, LocalizedText(zh: "规章：", en: "rules: "))]),
            path: "a.txt")
        for cell in cells { made.cells[cell] = Cell(.unreadable(raw: "718")) }
        let found = RuleRunner.run(Self.rules, over: TestReports.corpus([made]))
        #expect(found.map(\.rule) == ["Q-01"])
        #expect(found.map(\.message) == [LocalizedText(zh: "规章。", en: "rules.")])
    }

    @Test func `a cell of a row that was not taken holds no odd digits`() {
        let cells = Form.edition2021.addresses.filter { $0.row == "rules" }
        let note = ReadingNote(.rowCount, cells: cells, LocalizedText(zh: "规章：", en: "rules: "))
        var made = TestReports.report(ExampleReport(notes: [note]), path: "a.txt")
        for cell in cells { made.cells[cell] = Cell(.unreadable(raw: "O")) }
        #expect(RuleRunner.run(Self.rules, over: TestReports.corpus([made])).map(\.rule) == ["Q-01"])
    }

    @Test func `rows that were not taken are one finding by table and reason`() {
        func note(_ kind: ReadingNote.Kind, _ row: String) -> ReadingNote {
            let cells = Form.edition2021.addresses.filter { $0.row == row }
            return ReadingNote(kind, label: row, cells: cells, LocalizedText(zh: "\(row)：", en: "\(row): "))
        }
        let notes = [
            note(.rowCount, "rules"), note(.rowCount, "normative"), note(.duplicateRow, "licences"),
            note(.rowCount, "granted"), note(.columnOrder, "partial"), note(.labelFuzzy, "new"),
        ]
        let found = RuleRunner.run([.rowNotTaken], over: TestReports.corpus(ExampleReport(notes: notes)))
        #expect(
            found.map { Set($0.cells.map(\.row)).sorted() } == [["normative", "rules"], ["licences"], ["granted"]])
    }

    @Test(arguments: ["t2", "t3", "t4"])
    func `each table is missed by itself`(_ table: String) {
        #expect(Self.found(ExampleReport(cells: [table: nil])).map(\.rule) == ["Q-18"])
    }

    @Test func `wide digits and letters are told in words of their own`() {
        func message(_ text: String) -> String? {
            Self.found(ExampleReport(cells: ["t2.fees.amount": text])).first?.message.zh
        }
        #expect(message("１２")?.contains("全角") == true)
        #expect(message("O")?.contains("全角") == false)
    }

    @Test func `a missing table is told with the pictures that may hold it`() {
        let pictures = ReadingNote(.imageOnly, LocalizedText(zh: "第 2 页是图片", en: "page 2 is a picture"))
        let found = Self.found(ExampleReport(cells: ["t2": nil, "t4": nil], notes: [pictures]))
        #expect(
            found.map(\.message) == [
                LocalizedText(
                    zh: "没有读到表二、表四；文件里有图片形式的页：请对照原件，看是图片、附件，还是确实没有。",
                    en:
                        "tables 2, 4 not found, and pages of the file are pictures: see in the original whether it is a "
                        + "picture or an attachment, or not there.")
            ])
        let one = Self.found(ExampleReport(cells: ["t3": nil]))
        #expect(one.map(\.message.en).first?.hasPrefix("table 3 not found: see") == true)
    }

    private static func found(_ report: ExampleReport) -> [Finding] {
        RuleRunner.run(rules, over: TestReports.corpus(report))
    }
}

/// What the readers make of a table that is not in order.
@Suite struct OddTableTests {
    private static let rules: [Rule] = [.rowNotTaken, .notANumber, .labelMisspelt, .splitOrGluedNumber]

    private static func found(_ replacing: KeyValuePairs<String, String>) throws -> [Finding] {
        var text = ReportLayout.rowLines.text(InventedReport())
        for (old, new) in replacing {
            let before = text
            text = text.replacing(old, with: new)
            #expect(text != before)
        }
        let document = try DocumentFormats.read(DocumentInput(Array(text.utf8)))
        let source = Source(path: "a.txt", size: 0, hash: ContentHash(of: text))
        let read = try ReportAssembler.assemble(document, source: source)
        var corpus = Corpus()
        _ = corpus.add([(read.report, read.cells)])
        let contents = ReportText(document, narrative: NarrativeSplitter.split(document))
        return try RuleRunner.run(rules, over: corpus, texts: { shares, body in body(shares[0]) { _ in contents } })
    }

    @Test func `a sound table is in order`() throws {
        #expect(try Self.found([:]) == [])
    }

    @Test func `a row with a value too many is told with its cells and its place`() throws {
        let found = try Self.found(["（七）总计\t0\t0": "（七）总计\t0\t0\t0"])
        #expect(found.map(\.rule) == ["Q-01"])
        #expect(found.first?.cells.map(\.description).first == "t3.closed.natural")
        #expect(found.first?.cells.count == 7)
        #expect(found.first?.place != nil)
        #expect(found.first?.message.zh.hasPrefix("“（七）总计”一行") == true)
    }

    @Test func `a misspelt label is told with its place`() throws {
        let found = try Self.found(["本年废止件数": "本年度止件数"])
        #expect(found.map(\.rule) == ["Q-04"])
        #expect(found.first?.quotes == ["本年度止件数"])
        #expect(found.first?.message.zh == "表格栏目“本年度止件数”按“本年废止件数”读取。")
    }

    @Test func `a label of the other edition is left to S-20`() throws {
        #expect(try Self.found(["本年处理决定数量": "处理决定数量"]) == [])
    }

    @Test func `a number that is none is told by its cell`() throws {
        let found = try Self.found(["行政许可\t0": "行政许可\t暂无"])
        #expect(found.map(\.message.zh) == ["行政许可·本年处理决定数量：填的是“暂无”，不是数字，不能当作 0。"])
    }
}
