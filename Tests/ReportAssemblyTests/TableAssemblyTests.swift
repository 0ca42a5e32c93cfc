import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Reads a report's text as a file of some name would be read.
func assemble(_ text: some StringProtocol, path: String = "report.txt", given: GivenIdentity = GivenIdentity()) throws
    -> ReadReport
{
    let bytes = Array(text.utf8)
    let source = Source(path: path, size: bytes.count, hash: ContentHash(of: bytes), given: given)
    return try ReportAssembler.assemble(DocumentFormats.read(DocumentInput(bytes)), source: source)
}

/// What a cell's published text must be read as.
func expectedValue(_ text: String) -> CellValue {
    switch NumberText.read(text) {
    case .number(let number): .number(number, raw: text)
    case .blank: .blank
    case .dash: .dash(raw: text)
    case .unreadable: .unreadable(raw: text)
    }
}

func expect(_ read: ReadReport, _ report: InventedReport, sourceLocation: SourceLocation = #_sourceLocation) {
    let printed = report.form.addresses
    #expect(read.report.form.addresses.map(\.description) == printed, sourceLocation: sourceLocation)
    for text in printed {
        guard let address = CellAddress(text) else { continue }
        let value = read.cells[address].value
        if value != expectedValue(report.text(text)) {
            Issue.record("\(text): \(value), published \(report.text(text))", sourceLocation: sourceLocation)
        }
    }
}

@Suite struct TableAssemblyTests {
    @Test("Every cell of generated reports is right in every layout", arguments: ReportLayout.allCases)
    func generated(layout: ReportLayout) throws {
        var generator = ReportGenerator(seed: 41)
        for number in 0..<12 {
            for report in generator.reports(of: ReportGenerator.organ(number), years: 2019...2024) {
                let read = try assemble(layout.text(report))
                expect(read, report)
                #expect(read.report.year == report.year)
                #expect(read.report.organ.name == report.organ)
                #expect(read.report.notes == [], "\(read.report.notes)")
            }
        }
    }

    @Test("Every single cell lands in its own place", arguments: ReportLayout.allCases)
    func everyCell(layout: ReportLayout) throws {
        for form in [PrintedForm.edition2021, .edition2019, .shortened] {
            var report = InventedReport(form: form)
            for (index, address) in form.addresses.enumerated() { report.cells[address] = String(index + 1) }
            expect(try assemble(layout.text(report)), report)
        }
    }

    @Test("Places are those of the source")
    func places() throws {
        let text = ReportLayout.rowLines.text(InventedReport(cells: ["t3.granted.business": "17"]))
        let cell = try assemble(text).cells[try #require(CellAddress("t3.granted.business"))]
        let line = try #require(
            text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("17") })
        #expect(cell.place?.anchor == .text(line: line + 1, column: 21))
    }

    @Test("Dashes, blanks and unreadable texts keep their state", arguments: ReportLayout.allCases)
    func states(layout: ReportLayout) throws {
        let report = InventedReport(cells: [
            "t2.rules.issued": "/", "t2.rules.repealed": "—", "t2.rules.in-force": "不适用", "t3.new.natural": "１２",
            "t3.new.business": "1,204件",
            "t3.granted.research": "O", "t3.granted.legal": "22（其中修订16件）", "t2.fees.amount": "190.457379",
            "t4.suit.total": "无",
            "t3.new.research": "",
        ])
        expect(try assemble(layout.text(report)), report)
    }

    @Test(
        "Blanks at the end of a padded row could be values or padding: the row is not read",
        arguments: ["t3.new.total", "t3.new.natural", "t3.granted.natural"])
    func ambiguous(blank: String) throws {
        let report = InventedReport(cells: [blank: ""])
        let read = try assemble(ReportLayout.rowLines.text(report))
        let row = blank.split(separator: ".")[1]
        let cell = read.cells[try #require(CellAddress("t3.\(row).business"))]
        #expect(cell.value.state == .unreadable)
        #expect(read.report.notes.map(\.kind) == [.ambiguousRow])
        // Where every cell has a line of its own there is no padding behind the label.
        expect(try assemble(ReportLayout.cellLines.text(report)), report)
    }

    @Test("A row that is blank throughout is blank", arguments: ReportLayout.allCases)
    func blankRow(layout: ReportLayout) throws {
        let cells = PrintedForm.applicants.map { ("t3.closed.\($0)", "") }
        let report = InventedReport(cells: Dictionary(uniqueKeysWithValues: cells))
        expect(try assemble(layout.text(report)), report)
    }

    @Test(
        "A row with too few or too many values is unreadable as a whole and shifts nothing",
        arguments: ReportLayout.allCases, [true, false])
    func wrongCount(layout: ReportLayout, isTooMany: Bool) throws {
        let report = InventedReport(cells: ["t3.denied.3.natural": "5551", "t3.denied.3.total": "5552"])
        var text = layout.text(report)
        let cell: (String) -> String = {
            layout == .cellLines ? "\t\($0)\n" : layout == .rowLines ? "\($0)\t" : "\($0) |\n"
        }
        text = text.replacing(cell("5551"), with: isTooMany ? cell("5551") + cell("5551") : "")
        let read = try assemble(text)
        for address in read.report.form.addresses {
            let state = read.cells[address].value.state
            #expect(state == (address.row == "denied.3" ? .unreadable : .number), "\(address)")
        }
        #expect(read.report.notes.map(\.kind) == [.rowCount])
        #expect(
            read.report.notes.first?.text.zh.hasPrefix(
                "“3.危及“三安全一稳定””一行有 \(isTooMany ? 8 : 6) 个值，应有 7 个，均未采用：") == true)
    }

    @Test("A row that comes twice is taken once when it says the same, and not at all when it does not")
    func duplicate() throws {
        let text = ReportLayout.rowLines.text(InventedReport())
        let row = "行政许可\t0\t\t\n"
        expect(try assemble(text.replacing(row, with: row + row)), InventedReport())
        let read = try assemble(text.replacing(row, with: row + "行政许可\t4\t\t\n"))
        #expect(read.cells[try #require(CellAddress("t2.licences.decided"))].value.state == .unreadable)
        #expect(read.report.notes.map(\.kind) == [.duplicateRow])
    }

    @Test("Columns of table 二 follow the header; those of table 三 and 四 must be the form's")
    func columnOrder() throws {
        let report = InventedReport(cells: [
            "t2.normative.issued": "3", "t2.normative.repealed": "1", "t2.normative.in-force": "9",
        ])
        let text = ReportLayout.rowLines.text(report)
        let swapped = text.replacing("本年制发件数\t本年废止件数\t现行有效件数", with: "现行有效件数\t本年废止件数\t本年制发件数")
        let read = try assemble(swapped)
        #expect(read.cells[try #require(CellAddress("t2.normative.in-force"))].value.raw == "3")
        #expect(read.cells[try #require(CellAddress("t2.normative.issued"))].value.raw == "9")
        let other = try assemble(text.replacing("商业企业\t科研机构", with: "科研机构\t商业企业"))
        #expect(other.cells[try #require(CellAddress("t3.new.total"))].value.state == .unreadable)
        #expect(other.report.notes.allSatisfy { $0.kind == .columnOrder })
        let disputes = try assemble(text.replacing("结果维持\t结果纠正\t其他结果", with: "结果纠正\t结果维持\t其他结果"))
        #expect(disputes.cells[try #require(CellAddress("t4.review.total"))].value.state == .unreadable)
    }

    @Test("Labels with blanks, half-width signs or slips are understood; slips are noted")
    func labels() throws {
        let report = InventedReport(cells: ["t2.normative.repealed": "2", "t3.unavailable.1.legal": "8"])
        let text = ReportLayout.rowLines.text(report)
            .replacing("（一）予以公开", with: "(一) 予 以 公 开").replacing("1.本机关不掌握相关政府信息", with: "1、本机关不掌握相关政府信息")
            .replacing("“三安全一稳定”", with: "\"三安全一稳定\"").replacing("结果维持", with: "结果 维持")
        let clean = try assemble(text)
        expect(clean, report)
        #expect(clean.report.notes == [])
        let slips = try assemble(text.replacing("本年废止件数", with: "本年度止件数").replacing("行政规范性文件", with: "规范性文件"))
        expect(slips, report)
        #expect(slips.report.notes.map(\.kind) == [.labelFuzzy, .labelVariant, .tableMatch])
        #expect(slips.report.notes.first?.text.zh == "“本年度止件数”按“本年废止件数”读取")
        #expect(slips.report.notes[1].text.en == "“规范性文件” is read as “行政规范性文件”")
        #expect(slips.report.notes.last?.text.zh == "表二认出 12 处栏目名称：10 个与规定格式一致，1 个为已知的其他写法，1 个只是近似（把握 83%）")
    }

    @Test("Rows that the form does not have are noted, not placed")
    func unknownRows() throws {
        let text = ReportLayout.rowLines.text(InventedReport())
        let row = "行政许可\t0\t\t\n"
        let read = try assemble(text.replacing(row, with: row + "其他对外管理服务事项\t5\t\t\n" + "\t7\t8\t\n"))
        #expect(read.report.notes.map(\.kind) == [.edition, .unknownRow, .unknownRow])
        expect(read, InventedReport())
    }

    @Test("A table that is missing is absent, not zero")
    func missing() throws {
        let text = ReportLayout.rowLines.text(InventedReport())
        let start = try #require(text.firstRange(of: "行政复议\t")?.lowerBound)
        let end = try #require(text.firstRange(of: "五、存在")?.lowerBound)
        let read = try assemble(text[..<start] + text[end...])
        #expect(read.cells[try #require(CellAddress("t4.review.total"))].value == .absent)
        #expect(read.report.notes.map(\.text.zh) == ["没有读到表四"])
        let row = try assemble(text.replacing("行政处罚\t0\t\t\n", with: ""))
        #expect(row.report.notes.map(\.text.zh) == ["表二缺少 1 格（1 行）：行政处罚"])
    }
}
