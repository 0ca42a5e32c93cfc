import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Tables that tempt a reader to show a wrong number.
@Suite struct HostileTableTests {
    private let rows = ReportLayout.rowLines.text(InventedReport())

    private func state(_ address: String, _ read: ReadReport) throws -> CellState {
        read.cells[try #require(CellAddress(address))].value.state
    }

    private func raw(_ address: String, _ read: ReadReport) throws -> String {
        read.cells[try #require(CellAddress(address))].value.raw
    }

    @Test(
        "A lost value beside padding leaves the row unreadable, wherever it was lost and whatever became of the TABs",
        arguments: 0..<7, [true, false])
    func lostValue(lost: Int, isTrimmed: Bool) throws {
        let values = ["1", "2", "3", "4", "5", "6", "21"].enumerated().filter { $0.offset != lost }.map(\.element)
        for label in ["一、本年新收政府信息公开申请数量\t\t", "三、本年度办理结果\t（一）予以公开\t"] {
            let row = label + values.joined(separator: "\t") + (isTrimmed ? "" : "\t")
            let old = try #require(rows.split(separator: "\n").first { $0.hasPrefix(label) })
            let read = try assemble(rows.replacing(old, with: row))
            let key = label.hasPrefix("一") ? "new" : "granted"
            for column in PrintedForm.applicants { #expect(try state("t3.\(key).\(column)", read) == .unreadable) }
        }
    }

    @Test("Fourteen values and a TAB are not the fifteen of table 四")
    func disputesOneShort() throws {
        let fifteen = [String](repeating: "0", count: 15).joined(separator: "\t")
        let read = try assemble(
            rows.replacing(fifteen, with: [String](repeating: "3", count: 14).joined(separator: "\t") + "\t"))
        #expect(try state("t4.suit.pending", read) == .unreadable)
        #expect(read.report.notes.map(\.kind) == [.ambiguousRow])
    }

    @Test(
        "A header in another order, however it is turned, proves nothing",
        arguments: [
            "\t\t\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他", "\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t自然人\t总计",
            "\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t总计\t其他", "\t\t\t自然人\t科研机构\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计",
        ])
    func applicantOrder(header: String) throws {
        let start = try #require(rows.firstRange(of: "（本列数据")?.lowerBound)
        let end = try #require(rows.firstRange(of: "一、本年新收")?.lowerBound)
        let read = try assemble(rows[..<start] + header + "\n" + rows[end...])
        #expect(try state("t3.new.natural", read) == .unreadable)
        #expect(try state("t3.closed.total", read) == .unreadable)
        #expect(read.report.notes.allSatisfy { $0.kind == .columnOrder })
    }

    @Test(
        "So with table 四",
        arguments: [
            "行政诉讼\t\t\t\t\t行政复议", "复议后起诉\t行政复议\t未经复议直接起诉", "行政复议\t未经复议直接起诉\t复议后起诉\t行政复议\t未经复议直接起诉\t复议后起诉",
        ])
    func disputeOrder(header: String) throws {
        let old = try #require(rows.split(separator: "\n").first { $0.hasPrefix("行政复议\t行政诉讼") })
        let read = try assemble(rows.replacing(old, with: header))
        #expect(try state("t4.review.upheld", read) == .unreadable)
    }

    @Test(
        "Table 二 is read only under a header that names each of its columns",
        arguments: [
            ("本年制发件数\t本年废止件数\t现行有效件数", "现行有效数量（件）\t本年制发件数\t本年废止件数", "t2.normative.issued"),
            ("本年制发件数\t本年废止件数\t现行有效件数", "本年起草数\t本年修订数\t本年备案数", "t2.normative.issued"),
            ("本年制发件数\t本年废止件数\t现行有效件数", "本年制发件数\t上年制发件数\t现行有效件数", "t2.normative.repealed"),
            ("本年处理决定数量", "上年处理决定数量", "t2.licences.decided"), ("本年处理决定数量", "许可事项数量", "t2.licences.decided"),
            ("本年收费金额（单位：万元）", "本年收费金额（单位：元）", "t2.fees.amount"),
        ])
    func disclosureHeader(old: String, new: String, address: String) throws {
        let read = try assemble(rows.replacing(old, with: new))
        #expect(try state(address, read) == .unreadable)
        #expect(try state("t3.new.total", read) == .number)
    }

    @Test("Under the header of one edition the rows of the other are not read")
    func mixedEditions() throws {
        let yearly = "上一年项目数量\t本年增/减\t处理决定数量"
        var text = rows.replacing("本年处理决定数量\t\t", with: yearly)
        text = text.replacing("行政许可\t0\t\t", with: "行政许可\t1\t2\t3").replacing(
            "本年收费金额（单位：万元）\t\t", with: "上一年项目数量\t本年增/减\t")
        let read = try assemble(text)
        for address in read.report.form.addresses where address.table == .disclosure {
            #expect(read.cells[address].value.state != .number || address.row != "normative", "\(address)")
        }
        #expect(read.report.notes.contains { $0.kind == .edition })
    }

    @Test("A table of the text with rows of the form's names is not the form's")
    func strayTable() throws {
        let stray = "信息类别\t公开数量\n行政许可\t23\n行政处罚\t7\n\n"
        expect(try assemble(rows.replacing("（二）依申请公开\n", with: stray + "（二）依申请公开\n")), InventedReport())
        let withoutRow = rows.replacing("行政许可\t0\t\t\n", with: "")
        let read = try assemble(withoutRow.replacing("（二）依申请公开\n", with: stray + "（二）依申请公开\n"))
        #expect(try state("t2.licences.decided", read) == .absent)
        #expect(read.report.notes.first?.text.zh == "正文里的一张表（3 行）不是规定格式的表格，未采用")
        let late = rows.replacing("（二）改进情况\n", with: "\n合计\t10\t20\t30\t1\t2\t3\t66\n行政许可\t详见网站\n\n（二）改进情况\n")
        expect(try assemble(late), InventedReport())
    }

    @Test("Two reports in one file are refused, a web title with and without its county is not")
    func twoReports() throws {
        let other = ReportLayout.rowLines.text(InventedReport(organ: "清河县石坪乡人民政府", year: 2023))
        #expect(throws: Diagnostic.self) { try assemble(rows + "\n" + other) }
        _ = try assemble("柳溪镇人民政府2024年政府信息公开工作年度报告\n" + rows)
    }

    @Test("9.其他 under another heading is no row of 其他处理, and values behind a heading are noted")
    func strangers() throws {
        let third = "\t\t3.其他\t0\t0\t0\t0\t0\t0\t0\n"
        let ninth = "\t\t9.其他\t5\t0\t0\t0\t0\t0\t5\n"
        let read = try assemble(rows.replacing(third, with: ninth))
        #expect(try state("t3.other.3.total", read) == .absent)
        #expect(read.report.notes.map(\.kind) == [.unknownRow, .missingCells])
        let subtotal = try assemble(rows.replacing("\t\t2.其他法律", with: "\t（三）不予公开\t\t1\t2\t3\t0\t0\t0\t6\n\t\t2.其他法律"))
        #expect(subtotal.report.notes.map(\.kind) == [.unknownRow])
        expect(subtotal, InventedReport())
        expect(try assemble(rows.replacing("3.其他", with: "3.其它")), InventedReport())
    }

    @Test("In a form with one row 其他处理 a stranger's row spoils nothing else")
    func strangerInShortForm() throws {
        let report = InventedReport(form: .shortened)
        let text = ReportLayout.rowLines.text(report)
        let read = try assemble(text.replacing("\t（七）总计", with: "\t\t9.其他\t5\t0\t0\t0\t0\t0\t5\n\t（七）总计"))
        expect(read, report)
        #expect(read.report.notes.map(\.kind) == [.unknownRow])
    }

    @Test(
        "A unit that the cell is not counted in is not taken off",
        arguments: [("t2.fees.amount", "3项"), ("t3.new.total", "3万元"), ("t2.fees.amount", "12000元")])
    func units(address: String, text: String) throws {
        let read = try assemble(ReportLayout.cellLines.text(InventedReport(cells: [address: text])))
        #expect(try state(address, read) == .unreadable)
        #expect(try raw(address, read) == text)
    }

    @Test("A table 四 of dashes is one of dashes, not a missing one", arguments: ReportLayout.allCases)
    func dashedDisputes(layout: ReportLayout) throws {
        let cells = PrintedForm.edition2021.addresses.filter { $0.hasPrefix("t4") }.map { ($0, "—") }
        let report = InventedReport(cells: Dictionary(uniqueKeysWithValues: cells))
        expect(try assemble(layout.text(report)), report)
    }

    @Test("A list with TABs below table 四 does not touch it")
    func listBelowDisputes() throws {
        let text = rows.replacing("（二）改进情况\n", with: "1\t加强学习\n2\t充实人员\n（二）改进情况\n")
        expect(try assemble(text), InventedReport())
    }

    @Test("Lines of spaces, form feeds and bars without blanks change nothing")
    func lineShapes() throws {
        let cells = ReportLayout.cellLines.text(InventedReport(cells: ["t3.closed.total": "77"]))
        expect(try assemble(cells.replacing("\n", with: " \n")), InventedReport(cells: ["t3.closed.total": "77"]))
        let barred = ReportLayout.barred.text(InventedReport(cells: ["t3.closed.total": "77"]))
        expect(try assemble(barred.replacing(" |", with: "|")), InventedReport(cells: ["t3.closed.total": "77"]))
        expect(try assemble(rows.replacing("\n", with: "\r")), InventedReport())
    }
}
