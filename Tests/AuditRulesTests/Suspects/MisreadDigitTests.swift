import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Digits of a row that were joined or parted: each condition under which they explain a table.
@Suite struct MisreadDigitTests {
    /// What explains a table that received and closed these numbers of natural persons and businesses, of which
    /// 予以公开 has printed the first with the digits of both.
    private func explanation(_ printed: String, _ natural: Int, _ business: Int) -> RequestExplanation? {
        var made = TestReports.report(ExampleReport(), path: "a")
        let place = PackedAnchor(.text(line: 1, column: 1))
        for row in ["new", "closed", "granted"] {
            for (column, number) in [("natural", natural), ("business", business), ("total", natural + business)] {
                guard let address = CellAddress("t3.\(row).\(column)") else { continue }
                made.cells[address] = Cell(.plain(number), at: place)
            }
        }
        if let first = CellAddress("t3.granted.natural"), let second = CellAddress("t3.granted.business") {
            made.cells[first] = Cell(Int(printed).map { .number(ExactDecimal($0), raw: printed) } ?? .blank, at: place)
            made.cells[second] = Cell(.blank, at: place)
        }
        return AuditScope(TestReports.corpus([made]), reports: nil).requestDoubts.first?.explanation
    }

    @Test(arguments: [
        ("12", 1, 2, true), ("12", 5, 9, false), ("30", 3, 0, true), ("123456789", 1234, 56789, true),
        ("1234567890", 12345, 67890, false), ("012", 0, 12, false),
    ])
    func `digits beside a blank cell are parted where that puts the table in order`(
        _ printed: String, _ natural: Int, _ business: Int, _ isTold: Bool
    ) throws {
        guard isTold else { return #expect(explanation(printed, natural, business) == nil) }
        guard case .digitsMisread(let digits) = explanation(printed, natural, business) else {
            Issue.record("not explained")
            return
        }
        #expect(digits.from == [printed] && digits.to == ["\(natural)", "\(business)"])
    }

    /// What explains a table whose row 予以公开 is refused; it should say 1 2 0 0 10 11 24.
    private func refused(_ row: String, only: Bool = false, _ more: [String: Int] = [:]) -> RequestExplanation? {
        let numbers = [
            "natural": 1, "business": 2, "research": 0, "nonprofit": 0, "legal": 10, "others": 11, "total": 24,
        ]
        var made = TestReports.report(ExampleReport(), path: "a")
        for address in Form.edition2021.addresses where address.table == .requests {
            let place = PackedAnchor(.text(line: 1, column: 1))
            switch address.row {
            case "new", "closed": made.cells[address] = Cell(.plain(numbers[address.column] ?? 0), at: place)
            case "granted":
                let isLeft = only && address.column != "natural"
                made.cells[address] = Cell(isLeft ? .blank : .unreadable(raw: row), at: place)
            default: made.cells[address] = Cell(.plain(more[address.description] ?? 0), at: place)
            }
        }
        return AuditScope(TestReports.corpus([made]), reports: nil).requestDoubts.first?.explanation
    }

    @Test func `a row is explained where all its cells hold it and nothing else is wrong`() {
        #expect(refused("12 | 0 | 0 | 10 | 11 | 24") != nil)
        #expect(refused("12 | 0 | 0 | 10 | 11 | 24", only: true) == nil)
        #expect(refused("1 | 2 | 0 | 0 | 10 | 11 | 25") == nil)
        #expect(refused("0 | 2 | 0 | 0 | 10 | 1124", ["t3.unable.1.natural": 1]) == nil)
    }

    @Test func `cells that changed places are shown in the sums of their rows`() throws {
        let found = RuleRunner.run(
            [.suspectCell],
            over: TestReports.corpus(
                ExampleReport(cells: [
                    "t3.new.natural": "3", "t3.new.business": "1", "t3.new.total": "4", "t3.closed.natural": "3",
                    "t3.closed.business": "1", "t3.closed.total": "4", "t3.granted.natural": "1",
                    "t3.granted.business": "3", "t3.granted.total": "4",
                ])))
        #expect(found.count == 1)
        #expect(found.first?.terms.map(\.address.row) == [String](repeating: "granted", count: 7))
    }
}
