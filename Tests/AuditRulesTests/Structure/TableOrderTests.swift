import DocumentModel
import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The order of rows in the tables, and what is told of a table but once.
@Suite struct TableOrderTests {
    /// What S-18 finds in a report whose two rows, by the beginnings of their addresses, stand in each other's place.
    private func moved(_ one: String, _ other: String) throws -> [String] {
        let report = ExampleReport(prose: ExampleProse())
        var made = TestReports.report(report, path: "a.txt")
        let addresses = Form.edition2021.addresses
        let rows = [one, other].map { row in addresses.filter { $0.description.hasPrefix(row + ".") } }
        for (first, second) in zip(rows[0], rows[1]) {
            let (above, below) = (made.cells[first], made.cells[second])
            made.cells[first] = Cell(above.value, at: below.place)
            made.cells[second] = Cell(below.value, at: above.place)
        }
        let text = try ReportText(lines: report.lines ?? [])
        return try RuleRunner.run([.rowsChanged], over: TestReports.corpus([made])) { shares, body in
            for share in shares { body(share) { _ in text } }
        }.map(\.message.zh)
    }

    @Test func `rows of tables 二 and 三 have an order, those of 四 have none`() throws {
        #expect(
            try moved("t3.granted", "t3.partial") == ["表三的行次序与规定格式不同：“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”排在了“（一）予以公开”之前。"])
        #expect(try moved("t4.review", "t4.suit") == [])
    }

    @Test func `a header is told once for its table`() throws {
        let prose = ExampleProse(disclosure: ["制发件数"], requests: ["（一）予以公开", "（二）部分公开"])
        let lines = ExampleReport(prose: prose).lines ?? []
        let notes = try ["制发件数", "（一）予以公开", "（二）部分公开"].map { line in
            let place = try #require(lines.firstIndex(of: line)) + 1
            return ReadingNote(.columnOrder, at: .text(line: place, column: 1), LocalizedText(zh: "存疑", en: "in doubt"))
        }
        let found = try Rule.rowsChanged.findings(ExampleReport(prose: prose, notes: notes))
        #expect(found.map { $0.passages.map(\.passage.exact) } == [["制发件数"], ["（一）予以公开"]])
    }

    @Test(arguments: Form.all.indices)
    func `a report of zeros is told once, whatever its form`(_ form: Int) throws {
        let form = Form.all[form]
        let report = ExampleReport(
            form.edition, isShortened: form.isShortened, year: form.edition == .y2019 ? 2020 : 2024)
        let found = TestReports.findings(report).filter { $0.rule == "A-21" }
        let count = form.addresses.count { $0.table != .disclosure }
        #expect(found.map(\.message.zh) == ["表三、表四的 \(count) 个数全部为 0，为零报告；仅作提示。"])
    }
}
