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
        ("1234567890", 12345, 67890, false), ("012", 0, 12, false), ("-12", -1, 2, false),
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
    private func refused(
        _ row: String, only: Bool = false, natural: Int = 1, _ more: [String: Int] = [:]
    ) -> RequestExplanation? {
        let numbers = [
            "natural": natural, "business": 2, "research": 0, "nonprofit": 0, "legal": 10, "others": 11,
            "total": 23 + natural,
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
        #expect(refused("-12 | 0 | 0 | 10 | 11 | 22", natural: -1) == nil)
    }

    @Test(arguments: ["granted", "closed"])
    func `cells that changed places are shown in the sums of their rows`(_ row: String) {
        var made = TestReports.report(ExampleReport(), path: "a")
        for one in ["new", "closed", "granted"] {
            for (column, number) in [("natural", 3), ("business", 1), ("total", 4)] {
                guard let address = CellAddress("t3.\(one).\(column)") else { continue }
                let printed = one == row && column != "total" ? 4 - number : number
                made.cells[address] = Cell(.plain(printed), at: made.cells[address].place)
            }
        }
        let found = RuleRunner.run([.suspectCell], over: TestReports.corpus([made]))
        #expect(found.count == 1)
        #expect(found.first?.terms.map(\.address.row) == [String](repeating: row, count: 7))
    }
}
