import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Rows that are read only by what the other rows of their table show.
@Suite struct TableEvidenceTests {
    private func value(_ address: String, _ read: ReadReport) throws -> CellValue {
        read.cells[try #require(CellAddress(address))].value
    }

    @Test(arguments: [
        ("信息内容\t上一年项目数量\t本年增/减\t\t处理决定数量", "行政许可\t20\t\t7\t15"),
        ("信息内容\t上一年项目数量\t\t本年增/减\t处理决定数量", "行政许可\t20\t7\t\t15"),
    ])
    func asManyValuesAsHeadingsAreTakenInOrder(header: String, row: String) throws {
        for isBarred in [false, true] {
            let read = try assemble(table(header, row, isBarred: isBarred))
            #expect(try value("t2.licences.previous", read) == expectedValue("20"), "\(read.report.notes)")
            #expect(try value("t2.licences.change", read) == expectedValue("7"))
            #expect(try value("t2.licences.decided", read) == expectedValue("15"))
        }
    }

    /// A table of five columns with bars around its rows where these are no TABs.
    private func table(_ header: String, _ row: String, isBarred: Bool = false) -> String {
        let rows = ["第二十条第（五）项\t\t\t\t", header, row].map {
            isBarred ? "| " + $0.replacing("\t", with: " | ") + " |" : $0
        }
        return "清河县柳溪镇人民政府2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
            + rows.map { $0 + "\n" }.joined()
    }

    @Test(arguments: [
        // A value under no heading.
        ("信息内容\t上一年项目数量\t本年增/减\t处理决定数量\t备注", "行政许可\t20\t\t7\t15"),
        // One too few.
        ("信息内容\t上一年项目数量\t本年增/减\t\t处理决定数量", "行政许可\t20\t\t\t15"),
        // One under the heading before its own.
        ("信息内容\t上一年项目数量\t\t本年增/减\t处理决定数量", "行政许可\t20\t7\t15\t"),
    ])
    func valuesThatDoNotStandUnderTheirHeadingsAreNotUsed(header: String, row: String) throws {
        let read = try assemble(table(header, row))
        let values = try ["previous", "change", "decided"].map { try value("t2.licences.\($0)", read) }
        #expect(values.allSatisfy { $0.number == nil } || values.map(\.raw) == ["20", "7", "15"], "\(values)")
    }

    @Test("总计 left blank is blank where the number before it is less than the others", arguments: [true, false])
    func blankTotal(isLess: Bool) throws {
        var report = InventedReport.balanced
        report.cells["t3.denied.1.total"] = ""
        if !isLess { report.cells["t3.denied.1.others"] = "1" }
        let read = try assemble(ReportLayout.rowLines.text(report))
        if isLess {
            expect(read, report)
            #expect(read.report.notes == [])
        } else {
            #expect(try value("t3.denied.1.natural", read).state == .unreadable)
        }
    }

    @Test func aTrimmedRowIsNotOneWithABlankTotal() throws {
        var report = InventedReport.balanced
        report.cells["t3.denied.1.total"] = ""
        let text = ReportLayout.rowLines.text(report)
        let row = try #require(text.split(separator: "\n").first { $0.contains("属于国家秘密") })
        let read = try assemble(text.replacing(row, with: row.dropLast()))
        #expect(try value("t3.denied.1.natural", read).state == .unreadable)
    }

    @Test func aRowTwiceOrABalanceThatIsOffProvesNothing() throws {
        let text = LineText(applicants: []).text(.balanced)
        let row = "（一）予以公开 4 1 0 0 0 0 5\n"
        for other in [text.replacing(row, with: row + "（一）予以公开 5 0 0 0 0 0 5\n"), text.replacing(row, with: "")] {
            #expect(try value("t3.new.natural", assemble(other)).number == nil)
        }
    }
}
