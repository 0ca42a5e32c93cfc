import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// How the text of a cell is read, and how several cells are named.
@Suite struct CellWritingTests {
    @Test(arguments: [
        ("", false), ("12", false), ("O", true), ("1O", true), ("OOOOOOOO", true), ("OOOOOOOOO", false), ("O件", false),
    ])
    func `letters look like digits in up to eight signs`(_ raw: String, _ isAlike: Bool) {
        #expect(OddCell.isDigitLike(raw) == isAlike)
    }

    @Test(arguments: [("1 0", true), ("10", false), (" ", false), ("1 件", false)])
    func `digits are split by blanks`(_ raw: String, _ isSplit: Bool) {
        #expect(OddCell.isSplit(raw) == isSplit)
    }

    @Test(arguments: [
        ("12", 2, true), ("1", 1, false), ("12", 1, false), ("1", 2, false), ("1件", 2, false), ("123", 2, true),
    ])
    func `digits of several columns are glued`(_ raw: String, _ columns: Int, _ isGlued: Bool) {
        #expect(OddCell.isGlued(raw, columns: columns) == isGlued)
    }

    @Test(arguments: [("0", false), ("00", true), ("05", true), ("0.5", false), ("10", false)])
    func `a zero leads before another digit`(_ raw: String, _ leads: Bool) {
        #expect(OddCell.hasLeadingZero(raw) == leads)
    }

    @Test(arguments: [
        (["", ""], "Q-03", "“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”一行的 2 格空白，不能当作 0。"),
        (["/", "/"], "Q-02", "“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”一行的 2 格：填的是“/”，不是数字，不能当作 0。"),
        (["/", "无", "-"], "Q-02", "“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”一行的 3 格：填的是“/”、“无”、“-”，不是数字，不能当作 0。"),
        (
            ["/", "无", "-", "／"], "Q-02",
            "“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”一行的 4 格：填的是“/”、“无”、“-”等，不是数字，不能当作 0。"
        ),
    ])
    func `cells of a row are told together, with three of their texts`(
        _ texts: [String], _ rule: String, _ message: String
    ) throws {
        var made = TestReports.report(ExampleReport(), path: "a")
        let row = try #require(Form.edition2021.addresses(.requests, "partial"))
        for (address, text) in zip(row, texts) {
            made.cells[address] = Cell(text.isEmpty ? .blank : .dash(raw: text))
        }
        let rules = [Rule.blankCell, .notANumber]
        let found = RuleRunner.run(rules, over: TestReports.corpus([made]))
        #expect(found.map(\.rule) == [rule])
        #expect(found.map { $0.message.zh } == [message])
    }

    // MARK: What is more than came in

    private func told(_ cells: KeyValuePairs<String, String?>) -> [String] {
        RuleRunner.run([.resultAboveRequests], over: TestReports.corpus(ExampleReport(cells: cells))).flatMap(\.cells)
            .map(
                \.description)
    }

    @Test func `a result above the requests is told where the balance or the results lack a number`() {
        #expect(
            told([
                "t3.new.natural": "1", "t3.new.total": "1", "t3.granted.natural": "5", "t3.granted.total": "5",
                "t3.closed.natural": "5", "t3.closed.total": "5", "t3.carried-out.natural": "",
            ]).contains("t3.granted.natural"))
        #expect(
            told([
                "t3.new.natural": "1", "t3.new.total": "1", "t3.granted.natural": "5", "t3.granted.total": "5",
                "t3.closed.natural": "1", "t3.closed.total": "1", "t3.partial.natural": "",
            ]).contains("t3.granted.natural"))
        #expect(
            told([
                "t3.new.natural": "1", "t3.new.total": "1", "t3.granted.natural": "5", "t3.granted.total": "5",
                "t3.closed.natural": "1", "t3.closed.total": "1",
            ]) == [])
    }
}
