import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Which tables X-05 compares, and in which of their cells.
@Suite struct TableCopiesTests {
    private func copies(_ now: ExampleReport, of before: ExampleReport) throws -> [[String]] {
        try RuleExample(LocalizedText(zh: "", en: ""), now, previous: before).findings(of: [.copiedTable]).map {
            $0.cells.map(\.description)
        }
    }

    private static let requests: KeyValuePairs<String, String?> = [
        "t3.new.natural": "7", "t3.new.total": "7", "t3.granted.natural": "5", "t3.granted.total": "5",
        "t3.unavailable.1.natural": "2", "t3.unavailable.1.total": "2", "t3.closed.natural": "7",
        "t3.closed.total": "7",
    ]
    private static let told = ["t3.new.natural", "t3.granted.natural", "t3.unavailable.1.natural"]

    @Test func `table 2 is not compared across editions`() throws {
        let cells: KeyValuePairs<String, String?> = [
            "t2.licences.decided": "9", "t2.penalties.decided": "8", "t2.coercions.decided": "7",
        ]
        #expect(
            try copies(ExampleReport(year: 2022, cells: cells), of: ExampleReport(year: 2021, cells: cells)).count == 1)
        #expect(
            try copies(ExampleReport(year: 2021, cells: cells), of: ExampleReport(.y2019, year: 2020, cells: cells))
                == [])
    }

    @Test func `tables are counted together only where all three were compared`() throws {
        let cells: KeyValuePairs<String, String?> = [
            "t3.new.natural": "5", "t3.new.total": "5", "t4.suit.pending": "1", "t4.suit.total": "1",
            "t4.review.other": "1", "t4.review.total": "1",
        ]
        #expect(
            try copies(ExampleReport(year: 2022, cells: cells), of: ExampleReport(year: 2021, cells: cells))
                == [["t3.new.natural", "t4.review.other", "t4.suit.pending"]])
        #expect(
            try copies(ExampleReport(year: 2021, cells: cells), of: ExampleReport(.y2019, year: 2020, cells: cells))
                == [])
    }

    @Test func `rows that only one of the forms has are left out`() throws {
        let short = ExampleReport(isShortened: true, year: 2023, cells: Self.requests)
        #expect(try copies(ExampleReport(cells: Self.requests), of: short) == [Self.told])
        let full = ExampleReport(year: 2023, cells: Self.requests)
        #expect(try copies(ExampleReport(isShortened: true, cells: Self.requests), of: full) == [Self.told])
    }

    @Test(arguments: ["t3.closed.natural", "t3.closed.total", "t3.new.total", "t3.unavailable.1.total", "t3.new.legal"])
    func `any other number makes it no copy, a total as well`(_ cell: String) throws {
        // What comes later in the literal counts.
        let changed = ExampleReport(cells: [
            "t3.new.natural": "7", "t3.new.total": "7", "t3.granted.natural": "5", "t3.granted.total": "5",
            "t3.unavailable.1.natural": "2", "t3.unavailable.1.total": "2", "t3.closed.natural": "7",
            "t3.closed.total": "7", cell: "3",
        ])
        #expect(try copies(changed, of: ExampleReport(year: 2023, cells: Self.requests)) == [])
    }
}
