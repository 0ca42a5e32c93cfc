import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

/// Table 三 tells which of its cells is wrong: two thousand times out of two thousand.
@Suite struct SuspectPropertyTests {
    private static let count = 2_000

    /// A table with wrong cells.
    private struct Case {
        let table: BalancedTable
        let changes: [CellAddress: CellValue]
    }

    @Test func `of 2,000 single wrong cells the true cell and number are the only suspect every time`() {
        var random = SeededRandom()
        let cases = (0..<Self.count).map { number -> Case in
            let table = BalancedTable(Form.all[number % 3], isSparse: random.below(2) == 0, &random)
            let cell = table.requests[random.below(table.requests.count)]
            return Case(table: table, changes: [cell: Self.wrong(table.values[cell] ?? 0, &random)])
        }
        let found = Self.findings(in: cases)
        for (number, sample) in cases.enumerated() {
            guard let (cell, wrong) = sample.changes.first else { continue }
            let suspect = Suspect(cell: cell, from: wrong.raw, to: String(sample.table.values[cell] ?? 0))
            let findings = found[number] ?? []
            let sums = findings.filter { ["A-01", "A-02", "A-03"].contains($0.rule) }
            let hints = findings.filter { $0.rule == "A-14" }
            #expect(sums.count >= 2, "\(random) \(number)")
            #expect(sums.allSatisfy { $0.suspects == [suspect] }, "\(random) \(number) \(cell)")
            #expect(hints.map(\.cells) == (wrong.number == nil ? [] : [[cell]]), "\(random) \(number) \(cell)")
            #expect(hints.allSatisfy { $0.message.zh.contains("由 \(suspect.from) 改为 \(suspect.to)，") })
        }
    }

    @Test func `of 2,000 pairs of wrong cells none is ever taken for a single one`() {
        var random = SeededRandom()
        let cases = (0..<Self.count).map { number -> Case in
            let table = BalancedTable(Form.all[number % 3], isSparse: random.below(2) == 0, &random)
            let first = table.requests[random.below(table.requests.count)]
            // As often as not in one row or column, where two errors look most like one.
            let others = table.requests.filter { other in
                guard other != first else { return false }
                return number % 2 == 0 || other.row == first.row || other.column == first.column
            }
            let second = others[random.below(others.count)]
            var changes: [CellAddress: CellValue] = [:]
            for cell in [first, second] { changes[cell] = Self.wrong(table.values[cell] ?? 0, &random) }
            return Case(table: table, changes: changes)
        }
        let found = Self.findings(in: cases)
        for number in cases.indices {
            let findings = found[number] ?? []
            #expect(!findings.isEmpty, "\(random) \(number)")
            #expect(findings.allSatisfy { $0.suspects.isEmpty }, "\(random) \(number)")
            let hints = findings.filter { $0.rule == "A-14" }
            #expect(hints.allSatisfy { $0.cells.count > 1 }, "\(random) \(number)")
        }
    }

    @Test func `two numbers wrong by the same amount are not taken for a single one either`() {
        var random = SeededRandom()
        let cases = (0..<500).map { number -> Case in
            let table = BalancedTable(Form.all[number % 3], &random)
            let first = table.requests[random.below(table.requests.count)]
            let others = table.requests.filter { $0 != first && ($0.row == first.row || $0.column == first.column) }
            let second = others[random.below(others.count)]
            let more = Int.random(in: 1...9, using: &random)
            let sign = random.below(2) == 0 ? 1 : -1
            return Case(
                table: table,
                changes: [
                    first: .plain((table.values[first] ?? 0) + more),
                    second: .plain((table.values[second] ?? 0) + sign * more),
                ])
        }
        let found = Self.findings(in: cases)
        for number in cases.indices {
            #expect((found[number] ?? []).allSatisfy { $0.suspects.isEmpty }, "\(random) \(number)")
        }
    }

    /// Anything but the true number: a near one, one of other digits, no count, none at all.
    private static func wrong(_ number: Int, _ random: inout SeededRandom) -> CellValue {
        switch random.below(10) {
        case 0: return .plain(number + 1)
        case 1: return .plain(number - 1)
        case 2: return .plain(number * 10 + 7)
        case 3: return .number(ExactDecimal(mantissa: Int64(number * 10 + 5), scale: 1), raw: "\(number).5")
        case 4: return .plain(4_000_000_000 + number)
        case 5: return [CellValue.blank, .dash(raw: "/"), .unreadable(raw: "O"), .absent][random.below(4)]
        default:
            let other = random.below(60)
            return .plain(other == number ? number + 60 : other)
        }
    }

    /// The findings of each table, by its number.
    private static func findings(in cases: [Case]) -> [Int: [Finding]] {
        let reports = cases.enumerated().map { $1.table.report($1.changes, path: String($0)) }
        let rules: [Rule] = [.requestBalanceMismatch, .resultTotalMismatch, .rowTotalMismatch, .suspectCell]
        let findings = RuleRunner.run(rules, over: TestReports.corpus(reports))
        return Dictionary(grouping: findings) { Int($0.source) ?? -1 }
    }
}
