import TestSupport
import DocumentModel
import ReportDiff
import ReportModel
import Testing
import TextSupport

struct CellComparisonTests {
    @Test("differences, writings and cells of one form only are kept apart")
    func apart() throws {
        let corpus = ComparedReports.corpus([
            (
                .edition2021,
                [
                    "t3.new.total": ComparedReports.number("3"), "t3.granted.total": ComparedReports.number("2"),
                    "t2.rules.issued": .blank,
                ]
            ),
            (
                .edition2021,
                [
                    "t3.new.total": ComparedReports.number("5"), "t3.granted.total": ComparedReports.number("２"),
                    "t2.rules.issued": .blank,
                ]
            ),
        ])
        let comparison = CellComparison(0, 1, in: corpus)
        #expect(comparison.differences.map(\.address.description) == ["t3.new.total"])
        #expect(comparison.writtenDifferently.map(\.address.description) == ["t3.granted.total"])
        #expect(comparison.notComparable.isEmpty)
        #expect(comparison.sameCount == 198)
        #expect(comparison.comparableCount == 200)
    }

    @Test("of the two editions all but the rest of table 二 and 其他处理 can be compared")
    func editions() throws {
        let corpus = ComparedReports.corpus([(.edition2019, [:]), (.edition2021, [:]), (.edition2021Shortened, [:])])
        let comparison = CellComparison(0, 1, in: corpus)
        #expect(comparison.differences.isEmpty)
        // 22 rows of table 三 without 其他处理, table 四, and three 处理决定数量.
        #expect(comparison.sameCount == 22 * 7 + 15 + 3)
        #expect(comparison.notComparable.count { $0.side == .old } == 198 - 172)
        #expect(comparison.notComparable.count { $0.side == .new } == 200 - 172)
        #expect(CellComparison(0, 2, in: corpus).sameCount == 23 * 7 + 15 + 3)
    }

    @Test("nothing differs from itself, and the other direction is the mirror image")
    func laws() {
        var numbers = SeededRandom()
        for _ in 0..<60 {
            let forms = (0..<2).map { _ in Form.all[numbers.below(Form.all.count)] }
            let corpus = ComparedReports.corpus(forms.map { ($0, randomCells($0, &numbers)) })
            let identity = CellComparison(0, 0, in: corpus)
            #expect(identity.sameCount == forms[0].addresses.count, "\(numbers)")
            #expect(identity.differences + identity.writtenDifferently == [], "\(numbers)")
            let forth = CellComparison(0, 1, in: corpus)
            let back = CellComparison(1, 0, in: corpus)
            #expect(back.differences.map(Mirror.init) == forth.differences.map { Mirror($0).swapped }, "\(numbers)")
            #expect(back.writtenDifferently.map(\.old) == forth.writtenDifferently.map(\.new), "\(numbers)")
            #expect(back.sameCount == forth.sameCount, "\(numbers)")
            #expect(
                back.notComparable.map { "\($0.address) \($0.side == .old)" }
                    == forth.notComparable.map { "\($0.address) \($0.side == .new)" }, "\(numbers)")
            #expect(
                forth.comparableCount * 2 + forth.notComparable.count == forms.reduce(0) { $0 + $1.addresses.count },
                "\(numbers)")
        }
    }

    @Test("every cell that differs is listed and no other, and the differences put into one report give the other")
    func complete() {
        var numbers = SeededRandom()
        for _ in 0..<60 {
            let forms = (0..<2).map { _ in Form.all[numbers.below(Form.all.count)] }
            let corpus = ComparedReports.corpus(forms.map { ($0, randomCells($0, &numbers)) })
            let comparison = CellComparison(0, 1, in: corpus)
            func value(_ address: CellAddress, _ report: Int) -> CellValue { corpus.cells.value(address, of: report) }
            let shared = CellAddress.all.filter { forms[0].has($0) && forms[1].has($0) }
            let listed = comparison.differences + comparison.writtenDifferently
            #expect(
                Set(listed.map(\.address)) == Set(shared.filter { value($0, 0) != value($0, 1) }), "\(numbers)")
            #expect(Set(listed.map(\.address)).count == listed.count, "\(numbers)")
            let changes = Dictionary(uniqueKeysWithValues: listed.map { ($0.address, $0.new) })
            for address in shared {
                #expect(changes[address] ?? value(address, 0) == value(address, 1), "\(address) \(numbers)")
            }
            for difference in comparison.writtenDifferently {
                #expect(difference.old.number == difference.new.number, "\(difference.address) \(numbers)")
            }
            let oneSided = CellAddress.all.filter { forms[0].has($0) != forms[1].has($0) }
            #expect(comparison.notComparable.map(\.address) == oneSided, "\(numbers)")
        }
    }

    /// What of a difference must turn round when the sides are swapped.
    private struct Mirror: Equatable {
        var old: CellValue
        var new: CellValue
        var kind: CellDifference.Kind
        var change: DecimalSum?

        init(_ difference: CellDifference) {
            old = difference.old
            new = difference.new
            kind = difference.kind
            change = difference.change
        }

        var swapped: Mirror {
            var mirror = self
            (mirror.old, mirror.new) = (new, old)
            mirror.change = change.map { DecimalSum.zero - $0 }
            switch kind {
            case .fromZero: mirror.kind = .toZero
            case .toZero: mirror.kind = .fromZero
            case .changed, .blankness, .unreadable, .writtenDifferently: break
            }
            return mirror
        }
    }

    private func randomCells(_ form: Form, _ numbers: inout SeededRandom) -> [String: CellValue] {
        let values: [CellValue] = [
            ComparedReports.number("0"), ComparedReports.number("0"), ComparedReports.number("1"),
            ComparedReports.number("2"), ComparedReports.number("２"), ComparedReports.number("1,234"),
            ComparedReports.number("0.5"), .blank,
            .dash(raw: "/"), .dash(raw: "—"), .unreadable(raw: "O"), .unreadable(raw: "三"), .absent,
        ]
        return Dictionary(
            uniqueKeysWithValues: form.addresses.map { ($0.description, values[numbers.below(values.count)]) })
    }
}
