import DocumentModel
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Rows whose cells mere blanks part.
@Suite struct BlankRowTests {
    private func value(_ address: String, _ read: ReadReport) throws -> CellValue {
        read.cells[try #require(CellAddress(address))].value
    }

    @Test("A row with all of its values is read, whatever blank parts them", arguments: [" ", "  ", "\u{3000}"])
    func wholeRows(separator: String) throws {
        for form in [PrintedForm.edition2021, .edition2019, .shortened] {
            var report = InventedReport(form: form)
            for (index, address) in form.addresses.enumerated() { report.cells[address] = String(index % 90) }
            let read = try assemble(LineText(separator: separator).text(report))
            expect(read, report)
            #expect(read.report.notes == [])
        }
    }

    @Test func placesAreThoseOfTheNumbers() throws {
        let text = LineText().text(InventedReport(cells: ["t2.rules.repealed": "17"]))
        let cell = try assemble(text).cells[try #require(CellAddress("t2.rules.repealed"))]
        let line = try #require(text.split(separator: "\n").firstIndex { $0.hasPrefix("规章") })
        #expect(cell.place?.anchor == .text(line: line + 1, column: 6))
    }

    @Test(
        "A row that lacks a value is said to be there, and not read", arguments: ["t3.new.natural", "t3.closed.total"])
    func missingValue(blank: String) throws {
        let read = try assemble(LineText().text(InventedReport(cells: [blank: ""])).replacing("  ", with: " "))
        let row = blank.split(separator: ".")[1]
        for column in PrintedForm.applicants { #expect(try value("t3.\(row).\(column)", read).state == .unreadable) }
        #expect(read.report.notes.map(\.kind) == [.rowCount])
        #expect(try value("t3.carried-in.natural", read) == expectedValue("0"))
    }

    @Test func aRowThatLacksAValueDoesNotTakeAnotherFromTheNextLine() throws {
        let text = LineText().text(.balanced).replacing("（一）予以公开 4 1 0 0 0 0 5\n", with: "（一）予以公开 4 1 0 0 0 5\n0\n")
        #expect(try value("t3.granted.business", assemble(text)).state == .unreadable)
    }

    @Test(
        "A header in another order is believed",
        arguments: ["总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他", "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计"])
    func otherOrder(header: String) throws {
        let read = try assemble(LineText(applicants: [header]).text(.balanced))
        #expect(try value("t3.new.natural", read).number == nil)
        #expect(try value("t3.closed.total", read).number == nil)
    }

    @Test func withoutAHeaderTheSumsMustBeRight() throws {
        let read = try assemble(LineText(applicants: []).text(.balanced))
        expect(read, .balanced)
        var wrong = InventedReport.balanced
        wrong.cells["t3.granted.others"] = "1"
        #expect(try value("t3.granted.natural", assemble(LineText(applicants: []).text(wrong))).number == nil)
    }

    @Test func blanksThatMayPartThousandsAreNotBelievedUnlessTheSumIsRight() throws {
        for (total, isRead) in [("205", true), ("5", false)] {
            let report = InventedReport(cells: [
                "t3.new.natural": "1", "t3.new.business": "204", "t3.new.total": total,
            ])
            let read = try assemble(LineText().text(report))
            #expect(try value("t3.new.business", read).number == (isRead ? ExactDecimal(204) : nil))
        }
        let read = try assemble(
            LineText().text(InventedReport(cells: ["t2.rules.issued": "2", "t2.rules.repealed": "101"])))
        #expect(try value("t2.rules.repealed", read).state == .unreadable)
    }

    @Test func aLineInTheProseTakesNothingFromATable() throws {
        let rows = ReportLayout.rowLines.text(.balanced)
        let heading = "三、收到和处理政府信息公开申请情况\n"
        for line in ["（一）予以公开 4\n", "（七）总计 9 3\n"] {
            expect(try assemble(rows.replacing(heading, with: heading + line)), .balanced)
            expect(try assemble(rows.replacing("\n四、政府信息", with: "\n" + line + "\n四、政府信息")), .balanced)
        }
    }

    @Test func fifteenNumbersBelowTheirHeadingAreTableFourWhereTheirSumsAreRight() throws {
        expect(try assemble(LineText(hasDisputesHeader: false).text(.balanced)), .balanced)
        var wrong = InventedReport.balanced
        wrong.cells["t4.review.pending"] = "3"
        let read = try assemble(LineText(hasDisputesHeader: false).text(wrong))
        #expect(try value("t4.review.upheld", read).state == .unreadable)
        let bars = "| " + InventedReport.balanced.disputes.joined(separator: " | ") + " |"
        let text = LineText(hasDisputesHeader: false).text(.balanced)
        expect(
            try assemble(text.replacing(InventedReport.balanced.disputes.joined(separator: " "), with: bars)), .balanced
        )
    }

    @Test func fourteenNumbersAreNotTheFifteenOfTableFour() throws {
        for hasHeader in [true, false] {
            let text = LineText(hasDisputesHeader: hasHeader).text(.balanced)
            let read = try assemble(text.replacing("5 0 0 2 7 8", with: "5 0 2 7 8"))
            for name in PrintedForm.cases { #expect(try value("t4.\(name).upheld", read).state == .unreadable) }
        }
    }

    @Test("Numbers of table 四 are never those of （七）总计", arguments: [5, 7, 14, 15])
    func numbersOfTableFour(count: Int) throws {
        let numbers = (1...count).map(String.init).joined(separator: "\n")
        let text = LineText(hasDisputesHeader: false).text(.balanced)
            .replacing("（七）总计 8 1 0 0 0 0 9\n", with: "")
            .replacing(InventedReport.balanced.disputes.joined(separator: " "), with: "复议\n总计\n" + numbers)
        let read = try assemble(text)
        for column in PrintedForm.applicants { #expect(try value("t3.closed.\(column)", read) == .absent) }
    }
}
