import DocumentModel
import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

/// Changes of several cells that are recognised, and those that could be something else.
@Suite struct MechanismTests {
    @Test(arguments: Form.all.indices)
    func `cells side by side or one above the other that changed places are found, or nothing is said`(
        _ form: Int
    ) {
        var random = SeededRandom()
        var found = 0
        var all = 0
        for _ in 0..<150 {
            let table = BalancedTable(Form.all[form], &random)
            let cells = table.requests
            let first = random.below(cells.count - 7)
            let second = first % 7 < 6 && random.below(2) == 0 ? first + 1 : first + 7
            let (one, other) = (cells[first], cells[second])
            let explanation = table.explanation(Self.swapped([(one, other)], in: table))
            let isSeen =
                table.values[one] != table.values[other] && Set([one.row, other.row]) != ["new", "carried-in"]
            guard isSeen || one.row == other.row else { continue }
            all += 1
            if explanation == .cellsSwapped(one, other) { found += 1 }
            #expect(explanation == nil || explanation == .cellsSwapped(one, other), "\(random) \(one) \(other)")
        }
        #expect(found * 10 > all * 8, "\(random) \(found) of \(all)")
    }

    @Test(arguments: [
        ("new", "closed"), ("new", "carried-out"), ("carried-in", "granted"), ("carried-in", "closed"),
        ("other", "closed"), ("closed", "carried-out"), ("denied.3", "carried-out"),
    ])
    func `rows that changed places are found`(_ one: String, _ other: String) {
        var random = SeededRandom()
        for form in Form.all {
            let one = one == "other" && form.hasRow(.requests, "other.3") ? "other.3" : one
            let table = BalancedTable(form, &random)
            let rows = [one, other].compactMap { form.addresses(.requests, $0) }
            let explanation = table.explanation(Self.swapped(Array(zip(rows[0], rows[1])), in: table))
            #expect(explanation == .rowsSwapped(rows[0][0], rows[1][0]), "\(random) \(form.edition)")
        }
    }

    @Test func `rows of zeros could each have changed places, so none is named`() {
        let cells: KeyValuePairs<String, String?> = [
            "t3.new.natural": "3", "t3.new.total": "3", "t3.carried-in.natural": "2", "t3.carried-in.total": "2",
            "t3.closed.natural": "3", "t3.closed.total": "3", "t3.granted.natural": "1", "t3.granted.total": "1",
        ]
        #expect(doubt(ExampleReport(cells: cells)) != nil)
        #expect(doubt(ExampleReport(cells: cells))?.explanation == nil)
    }

    @Test func `results that changed places are in order for all that the table tells`() {
        var random = SeededRandom()
        let table = BalancedTable(.edition2021, &random)
        let rows = ["granted", "partial"].compactMap { table.form.addresses(.requests, $0) }
        let report = table.report(Self.swapped(Array(zip(rows[0], rows[1])), in: table), path: "a")
        #expect(AuditScope(TestReports.corpus([report]), reports: nil).requestDoubts.isEmpty)
    }

    @Test func `what was carried in is told as forgotten in all columns at once`() {
        var random = SeededRandom()
        for form in Form.all {
            let table = BalancedTable(form, &random)
            let received = form.addresses(.requests, "new") ?? []
            let carriedIn = form.addresses(.requests, "carried-in") ?? []
            var changes: [CellAddress: CellValue] = [:]
            for (new, earlier) in zip(received, carriedIn) {
                changes[new] = .plain((table.values[new] ?? 0) + (table.values[earlier] ?? 0))
            }
            #expect(table.explanation(changes) == .carriedInForgotten(carriedIn), "\(random) \(form.edition)")
        }
    }

    @Test(arguments: [
        // What is printed, the number that is wrong, what it would be; the row should say 1 2 0 0 10 11 24.
        (["12", "0", "0", "10", "11", "24"], ["12"], ["1", "2"]),
        (["1", "2", "00", "10", "11", "24"], ["00"], ["0", "0"]),
        (["1", "2", "0", "010", "11", "24"], ["010"], ["0", "10"]),
        (["1", "2", "0", "0", "10", "1124"], ["1124"], ["11", "24"]),
        (["1", "2", "0", "0", "1", "0", "11", "24"], ["1", "0"], ["10"]),
        (["1", "2", "0", "0", "10", "11", "2", "4"], ["2", "4"], ["24"]),
    ])
    func `digits that a row joins or parts are told`(_ printed: [String], _ from: [String], _ to: [String]) throws {
        let row = try #require(Form.edition2021.addresses(.requests, "granted"))
        let expected = MisreadDigits(cells: row, printed: printed, from: from, to: to)
        #expect(explanation(row: printed.joined(separator: " | ")) == .digitsMisread(expected))
    }

    @Test(arguments: [
        "1 | 2 | 0 | 0 | 10 | 11", "2 | 0 | 0 | 10 | 11 | 24", "12 | 0 | 0 | 10 | 11 | 25", "1 | 21 | 0 | 10 | 11 | 24",
        "12 | 0 | 0 | 1011 | 24", "1 | 2 | 0 | 0 | 1 | 0 | 1 | 1 | 24", "1 | 2 | 0 | 0 | 10 | 11 | 0 | 24", "",
        "1 | 2 | 0 | 0 | 10 | 11 | 24",
    ])
    func `a row that is otherwise than joined or parted is not explained`(_ printed: String) {
        #expect(explanation(row: printed) == nil)
    }

    @Test func `digits beside a blank cell may be those of both`() throws {
        let cells: KeyValuePairs<String, String?> = [
            "t3.granted.natural": "12", "t3.granted.business": "", "t3.granted.total": "3", "t3.new.natural": "1",
            "t3.new.business": "2", "t3.new.total": "3", "t3.closed.natural": "1", "t3.closed.business": "2",
            "t3.closed.total": "3",
        ]
        let row = try #require(Form.edition2021.addresses(.requests, "granted"))
        let expected = MisreadDigits(
            cells: [row[0], row[1]], printed: ["12", "", "0", "0", "0", "0", "3"], from: ["12"], to: ["1", "2"])
        #expect(doubt(ExampleReport(cells: cells))?.explanation == .digitsMisread(expected))
    }

    @Test func `digits behind a blank cell may be those of both`() throws {
        let cells: KeyValuePairs<String, String?> = [
            "t3.granted.natural": "", "t3.granted.business": "102", "t3.granted.total": "12", "t3.new.natural": "10",
            "t3.new.business": "2", "t3.new.total": "12", "t3.closed.natural": "10", "t3.closed.business": "2",
            "t3.closed.total": "12",
        ]
        let row = try #require(Form.edition2021.addresses(.requests, "granted"))
        let expected = MisreadDigits(
            cells: [row[0], row[1]], printed: ["", "102", "0", "0", "0", "0", "12"], from: ["102"], to: ["10", "2"])
        #expect(doubt(ExampleReport(cells: cells))?.explanation == .digitsMisread(expected))
    }

    @Test func `a dash beside digits is no lost digit`() {
        let cells: KeyValuePairs<String, String?> = [
            "t3.granted.natural": "12", "t3.granted.business": "/", "t3.granted.total": "3", "t3.new.natural": "1",
            "t3.new.business": "2", "t3.new.total": "3", "t3.closed.natural": "1", "t3.closed.business": "2",
            "t3.closed.total": "3",
        ]
        #expect(doubt(ExampleReport(cells: cells))?.explanation == nil)
    }

    /// What explains a table whose row 予以公开 is refused; it should say 1 2 0 0 10 11 24.
    private func explanation(row: String) -> RequestExplanation? {
        let numbers = [
            "natural": 1, "business": 2, "research": 0, "nonprofit": 0, "legal": 10, "others": 11, "total": 24,
        ]
        var made = TestReports.report(ExampleReport(), path: "a")
        for address in Form.edition2021.addresses where address.table == .requests {
            let place = PackedAnchor(.text(line: 1, column: 1))
            switch address.row {
            case "new", "closed": made.cells[address] = Cell(.plain(numbers[address.column] ?? 0), at: place)
            case "granted": made.cells[address] = Cell(.unreadable(raw: row), at: place)
            default: break
            }
        }
        return AuditScope(TestReports.corpus([made]), reports: nil).requestDoubts.first?.explanation
    }

    private func doubt(_ example: ExampleReport) -> RequestDoubt? {
        AuditScope(TestReports.corpus(example), reports: nil).requestDoubts.first
    }

    /// The values of cells in each other's place.
    private static func swapped(
        _ pairs: [(CellAddress, CellAddress)], in table: BalancedTable
    ) -> [CellAddress: CellValue] {
        var changes: [CellAddress: CellValue] = [:]
        for (one, other) in pairs {
            changes[one] = .plain(table.values[other] ?? 0)
            changes[other] = .plain(table.values[one] ?? 0)
        }
        return changes
    }
}
