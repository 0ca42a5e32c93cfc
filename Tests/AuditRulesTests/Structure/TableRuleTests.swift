import DocumentModel
import NarrativeClaims
import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

/// The tables as they stand in a file: S-17 to S-22 and S-29.
@Suite struct TableRuleTests {
    private static let rows = ReportLayout.rowLines.text(InventedReport())
    private static let rules: [Rule] = [
        .tableIncomplete, .rowsChanged, .editionMismatch, .editionsMixed, .blockHeadingMissing, .cornerNoteMissing,
        .tableSplit,
    ]

    /// What all rules on tables say of a text.
    private func found(_ text: String) throws -> [String] {
        try Self.rules.flatMap { rule in
            try rule.findings(inText: text).map { "\($0.rule) \($0.severity.rawValue) \($0.message.zh)" }
        }
    }

    @Test(arguments: ReportLayout.allCases)
    func `tables as the form has them are in order`(_ layout: ReportLayout) throws {
        #expect(try found(layout.text(InventedReport())) == [])
        #expect(try found(layout.text(InventedReport(year: 2020, form: .edition2019))) == [])
    }

    @Test func `a missing row is named with its heading`() throws {
        let third = "\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\t\n"
        let text = Self.rows.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains("3.危及") }.joined(separator: "\n")
        #expect(Self.rows.contains("3.危及") && !third.isEmpty)
        #expect(try found(text) == ["S-17 error 表三缺少 7 格（1 行）：（三）不予公开·3.危及“三安全一稳定”。"])
    }

    @Test func `many missing rows are named by the first four`() throws {
        let report = ExampleReport(cells: ["t3.denied": nil, "t3.new.legal": nil], prose: ExampleProse())
        let findings = try Rule.tableIncomplete.findings(report)
        #expect(
            findings.map(\.message.zh) == [
                "表三缺少 57 格（9 行）：一、本年新收政府信息公开申请数量·法律服务机构、（三）不予公开·1.属于国家秘密、（三）不予公开·2.其他法律行政法规禁止公开、（三）不予公开·3.危及“三安全一稳定”等。"
            ])
        #expect(
            findings[0].message.en.hasPrefix(
                "table 3 lacks 57 cells in 9 rows: received this year·legal services, denied·"))
        #expect(findings[0].message.en.hasSuffix(", …."))
        let four = try Rule.tableIncomplete.findings(
            ExampleReport(cells: ["t3.unavailable": nil, "t3.other.1": nil], prose: ExampleProse()))
        #expect(four[0].message.zh.hasSuffix("、（六）其他处理·1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请。"))
        let one = try Rule.tableIncomplete.findings(ExampleReport(cells: ["t2.fees": nil], prose: ExampleProse()))
        #expect(one[0].message.en == "table 2 lacks 1 cell in 1 row: administrative fees.")
    }

    @Test(arguments: [ReadingNote.Kind.imageOnly, .layout, .part, .unknownRow])
    func `what a reader could not place may be the missing row`(_ kind: ReadingNote.Kind) throws {
        let note = ReadingNote(kind, LocalizedText(zh: "没有读到", en: "not read"))
        let report = ExampleReport(cells: ["t2.fees": nil], prose: ExampleProse(), notes: [note])
        let findings = try Rule.tableIncomplete.findings(report)
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings[0].message.zh == "表二缺少 1 格（1 行）：行政事业性收费；有内容没有读到，请对照原文。")
        let named = ExampleProse(disclosure: ["行政事业性收费"])
        let both = ExampleReport(cells: ["t2.fees": nil], prose: named, notes: [note])
        #expect(try Rule.tableIncomplete.findings(both).map(\.message) == findings.map(\.message))
        let other = ReadingNote(.missingCells, LocalizedText(zh: "缺少", en: "lacks"))
        let sure = ExampleReport(cells: ["t2.fees": nil], prose: ExampleProse(), notes: [other])
        #expect(try Rule.tableIncomplete.findings(sure).map(\.severity) == [.error])
    }

    @Test(arguments: [
        ("t3.other.3", "3.其他", true), ("t3.other.3", "其他", false), ("t3.closed", "总计", false),
        ("t3.closed", "（七）总计", true),
        ("t3.closed", "（七）办理结果合计", true), ("t3.granted", "予以公开", true), ("t3.granted", "1.予以公开", true),
        ("t2.normative", "规范性文件", true),
        ("t2.normative", "行政规范性文件清单", false), ("t4.suit", "未经复议直接起诉", false),
    ])
    func `the name of a row without its numbers`(_ row: String, _ label: String, _ isNamed: Bool) throws {
        let report = ExampleReport(cells: [row: nil], prose: ExampleProse(requests: [label]))
        #expect(try Rule.tableIncomplete.findings(report).map(\.severity) == [isNamed ? .warning : .error])
    }

    @Test func `all rows must be named, and a row that lacks some cells only is not`() throws {
        let both = ExampleReport(
            cells: ["t2.licences": nil, "t2.fees": nil], prose: ExampleProse(disclosure: ["行政许可"]))
        #expect(try Rule.tableIncomplete.findings(both).map(\.severity) == [.error])
        let part = ExampleReport(cells: ["t2.rules.issued": nil], prose: ExampleProse(disclosure: ["规章"]))
        #expect(try Rule.tableIncomplete.findings(part).map(\.severity) == [.error])
    }

    @Test func `a row of the form stands in the form's order`() throws {
        let lines = Self.rows.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let penalties = try #require(lines.firstIndex { $0.hasPrefix("行政处罚") })
        var swapped = lines
        swapped.swapAt(penalties, penalties + 1)
        #expect(
            try found(swapped.joined(separator: "\n")) == ["S-18 warning 表二的行次序与规定格式不同：“行政强制”排在了“行政处罚”之前。"])
        let first = try #require(lines.firstIndex { $0.contains("1.信访举报") })
        let second = try #require(lines.firstIndex { $0.contains("2.重复申请") })
        var requests = lines
        requests[first] = lines[first].replacing("1.信访举报投诉类申请", with: "2.重复申请")
        requests[second] = lines[second].replacing("2.重复申请", with: "1.信访举报投诉类申请")
        #expect(
            try found(requests.joined(separator: "\n")) == ["S-18 warning 表三的行次序与规定格式不同：“2.重复申请”排在了“1.信访举报投诉类申请”之前。"])
    }

    @Test func `a row that the form does not have is told in its table`() throws {
        let row = "行政许可\t0\t\t\n"
        #expect(Self.rows.contains(row))
        #expect(
            try found(Self.rows.replacing(row, with: row + "其他主动公开文件\t5\t\t\n")) == [
                "S-18 warning 表二多出规定格式没有的一行：“其他主动公开文件”。"
            ])
        // A row of the other edition is told as such.
        #expect(
            try found(Self.rows.replacing(row, with: row + "其他对外管理服务事项\t5\t\t\n")) == [
                "S-20 warning 表格是 2021 年格式，却留有另一版的栏目，如“其他对外管理服务事项”，共 1 处。"
            ])
        // Numbers and the foot of a page are no rows.
        #expect(try found(Self.rows.replacing(row, with: row + "\t7\t8\t\n" + "第2页\t5\t\t\n" + "附\t5\t\t\n")) == [])
    }

    @Test func `a row that the form does not have stands in a section of the tables`() throws {
        let row = ["其他主动公开文件"]
        let outside = [ExampleProse(overview: row), ExampleProse(problems: row), ExampleProse(others: row)]
        let inside = [ExampleProse(disclosure: row), ExampleProse(requests: row), ExampleProse(disputes: row)]
        #expect(try outside.map { try found($0, row[0], kind: .unknownRow).count } == [0, 0, 0])
        #expect(try inside.map { try found($0, row[0], kind: .unknownRow).count } == [1, 1, 1])
    }

    @Test(arguments: [("备注", 1), ("附", 0), ("ABC", 0), ("附\u{E001}", 0), ("附1", 0)])
    func `the name of a row has two characters`(_ label: String, _ count: Int) throws {
        #expect(try found(ExampleProse(disclosure: [label]), label, kind: .unknownRow).count == count)
    }

    @Test func `a table's header is told of once`() throws {
        #expect(try found(ExampleProse(disclosure: ["表头", "另一表头"]), "表头", "另一表头", kind: .columnOrder).count == 1)
    }

    /// What S-18 finds where a reader noted some lines of the prose.
    private func found(_ prose: ExampleProse, _ lines: String..., kind: ReadingNote.Kind) throws -> [Finding] {
        let all = ExampleReport(prose: prose).lines ?? []
        let notes = try lines.map { line in
            let place = try #require(all.firstIndex(of: line)) + 1
            return ReadingNote(kind, at: .text(line: place, column: 1), LocalizedText(zh: "存疑", en: "in doubt"))
        }
        return try Rule.rowsChanged.findings(ExampleReport(prose: prose, notes: notes))
    }

    @Test func `boxes on pages have no order of lines, and may hold a row in pieces`() throws {
        #expect(try onPages(.rowsChanged, [:]) == [])
        #expect(try onPages(.tableIncomplete, ["t2.rules": nil]).map(\.severity) == [.warning])
    }

    /// What a rule finds in a report whose cells stand in boxes on a page, the last on top.
    private func onPages(_ rule: Rule, _ cells: KeyValuePairs<String, String?>) throws -> [Finding] {
        let report = ExampleReport(cells: cells, prose: ExampleProse())
        var made = TestReports.report(report, path: "a.pdf")
        for (index, address) in Form.edition2021.addresses.enumerated() {
            let box = SourceAnchor.box(page: 1, x: 1, y: 2000 - index, width: 9, height: 9)
            let value = made.cells[address].value
            if value.state != .absent { made.cells[address] = Cell(value, at: PackedAnchor(box)) }
        }
        let text = try ReportText(lines: report.lines ?? [])
        return try RuleRunner.run([rule], over: TestReports.corpus([made])) { shares, body in
            for share in shares { body(share) { _ in text } }
        }
    }

    @Test func `a header without one of its columns spoils its table`() throws {
        let text = Self.rows.replacing("自然人\t", with: "")
        let found = try found(text)
        #expect(found.first == "S-18 warning 表三的表头缺栏、不全或次序与规定格式不同，“一、本年新收政府信息公开申请数量”等行无法采用。")
        #expect(found.count == 1)
    }

    @Test func `one row 其他处理 is told for the form of 2021 only`() throws {
        #expect(
            try found(ReportLayout.rowLines.text(InventedReport(form: .shortened))) == [
                "S-18 warning 表三（六）其他处理只有一行，规定格式分为三行。"
            ])
        let report = ExampleReport(isShortened: true, cells: ["t3": nil], prose: ExampleProse())
        #expect(try Rule.rowsChanged.findings(report).isEmpty)
    }

    @Test(arguments: [(2018, false), (2019, false), (2020, false), (2021, true), (2024, true)])
    func `the form of 2019 was for two years`(_ year: Int, _ isWrong: Bool) throws {
        let text = ReportLayout.rowLines.text(InventedReport(year: year, form: .edition2019))
        let expected = "S-19 error \(year) 年度应用 2021 年格式，表格是 2019 年格式（如“本年新制作数量”）。"
        #expect(try found(text) == (isWrong ? [expected] : []))
        let quotes = try Rule.editionMismatch.findings(inText: text).flatMap { $0.passages.map(\.passage.exact) }
        #expect(quotes == (isWrong ? ["本年新制作数量", "本年新公开数量", "对外公开总数量"] : []))
    }

    @Test(arguments: [(2018, false), (2019, true), (2020, true), (2021, false)])
    func `the form of 2021 is no older`(_ year: Int, _ isWrong: Bool) throws {
        let found = try found(ReportLayout.rowLines.text(InventedReport(year: year)))
        #expect(found == (isWrong ? ["S-19 error \(year) 年度应用 2019 年格式，表格是 2021 年格式（如“本年制发件数”）。"] : []))
    }

    @Test func `labels of 2019 left in the form of 2021`() throws {
        let text = Self.rows.replacing("本年处理决定数量", with: "处理决定数量").replacing("行政规范性文件", with: "规范性文件")
        #expect(try found(text) == ["S-20 warning 表格是 2021 年格式，却留有另一版的栏目，如“规范性文件”，共 3 处。"])
        let findings = try Rule.editionsMixed.findings(inText: text)
        #expect(findings[0].passages.map(\.passage.exact) == ["规范性文件", "处理决定数量", "处理决定数量"])
        #expect(findings[0].message.en.hasSuffix("3 labels of the other edition are left, such as “规范性文件”."))
        #expect(findings[0].place?.description == "\(Self.line(of: "规范性文件\t", text)):1")
        #expect(try found(Self.rows.replacing("现行有效件数", with: "现行有效件")) == [])
    }

    @Test func `single labels of the other edition are those that the reader took for variants`() throws {
        func quotes(_ kind: ReadingNote.Kind) throws -> [[String]] {
            let prose = ExampleProse(disclosure: ["处理决定数量", "政府集中采购"])
            let note = ReadingNote(kind, at: .text(line: 16, column: 1), LocalizedText(zh: "写法", en: "variant"))
            return try Rule.editionsMixed.findings(ExampleReport(prose: prose, notes: [note])).map {
                $0.passages.map(\.passage.exact)
            }
        }
        #expect(try quotes(.labelVariant) == [["处理决定数量"]])
        #expect(try quotes(.labelFuzzy) == [])
    }

    @Test func `labels of 2021 left in the form of 2019`() throws {
        let text = ReportLayout.rowLines.text(InventedReport(year: 2020, form: .edition2019))
            .replacing("政府集中采购", with: "政府采购").replacing("第二十条第（九）项", with: "")
        let mixed = text.replacing("采购项目数量\t采购总金额", with: "本年废止件数\t采购总金额")
        #expect(try Rule.editionsMixed.findings(inText: mixed).map(\.message.en).first?.contains("1 label of") == true)
    }

    private static func line(of text: String, _ whole: String) -> Int {
        (whole.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix(text) } ?? 0) + 1
    }

    @Test(arguments: [
        ("一", "第二十条第（一）项"), ("五", "第二十条第（五）项"), ("六", "第二十条第（六）项"), ("八", "第二十条第（八）项"),
    ])
    func `each block of table 2 has its heading`(_ number: String, _ heading: String) throws {
        let text = Self.rows.replacing(heading, with: "分项")
        #expect(try found(text) == ["S-21 info 表二缺少“第二十条第（\(number)）项”的标题。"])
        let old = ReportLayout.rowLines.text(InventedReport(year: 2020, form: .edition2019))
        #expect(try found(old.replacing("第二十条第（九）项", with: "分项")) == ["S-21 info 表二缺少“第二十条第（九）项”的标题。"])
    }

    @Test func `headings and notes are looked for where there is a table and a form`() throws {
        let bare = Self.rows.replacing("第二十条第", with: "").replacing("勾稽", with: "平衡")
        #expect(try found(bare).map { $0.prefix(9) } == ["S-21 info", "S-22 info"])
        #expect(try found(bare.replacing("2024年政府", with: "2018年政府")) == [])
        let report = ExampleReport(cells: ["t2": nil, "t3": nil], prose: ExampleProse(requests: []))
        #expect(
            try Rule.blockHeadingMissing.findings(report).isEmpty && Rule.cornerNoteMissing.findings(report).isEmpty)
        let traditional = ExampleReport(prose: ExampleProse(headings: [1: "一、總體情況"]))
        #expect(try Rule.blockHeadingMissing.findings(traditional).isEmpty)
    }

    @Test func `the note of table 3 may be broken over lines, but not be a word of the text`() throws {
        #expect(try found(Self.rows.replacing("勾稽关系", with: "勾 稽关系")) == [])
        let word = Self.rows.replacing("勾稽", with: "平衡").replacing("图解类解读偏少。", with: "勾稽偏少。")
        #expect(try found(word) == ["S-22 info 表三左上角没有勾稽关系的说明。"])
    }

    @Test func `a block outside of its table is quoted`() throws {
        let text = Self.rows.replacing("第二十条第（六）项\t\t\t\n", with: "\n第二十条第（六）项\n\n")
        #expect(try found(text) == ["S-29 info 表二被拆开：“第二十条第（六）项”在表格之外。"])
        let findings = try Rule.tableSplit.findings(inText: text)
        #expect(findings[0].passages.map(\.passage.exact) == ["第二十条第（六）项"])
        let cited = Self.rows.replacing("图解类解读偏少。", with: "第二十条第（六）项规定的处罚信息偏少，应当公开的没有公开，群众不知晓。")
        #expect(try found(cited) == [])
    }
}
