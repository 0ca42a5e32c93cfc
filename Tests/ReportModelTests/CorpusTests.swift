import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import ReportModel

private func report(_ organ: String, _ year: Int, path: String, county: String? = nil, content: String? = nil) -> Report
{
    Report(
        organ: Organ(name: organ, county: county), year: year, edition: .y2021,
        source: Source(path: path, size: 1, hash: ContentHash(of: content ?? path)))
}

private func cells(_ values: [String: CellValue]) -> ReportCells {
    var cells = ReportCells()
    for (address, value) in values {
        if let address = CellAddress(address) {
            cells[address] = Cell(value, at: PackedAnchor(.text(line: 7, column: 3)))
        }
    }
    return cells
}

@Suite struct CorpusTests {
    private static let samples: [CellValue] = [
        .number(ExactDecimal(0), raw: "0"), .number(ExactDecimal(7), raw: "７"),
        .number(ExactDecimal(mantissa: 1905, scale: 1), raw: "190.50"),
        .number(ExactDecimal(mantissa: 123_456_789_012, scale: 0), raw: "123456789012"),
        .number(ExactDecimal(-3), raw: "-3"), .blank, .dash(raw: "／"),
        .unreadable(raw: "O"), .absent,
    ]

    @Test("What goes in comes out, over pages, after removal and replacement")
    func roundTrip() throws {
        var random = SeededRandom(seed: 20_240_131)
        var expected: [[CellAddress: CellValue]] = []
        var corpus = Corpus()
        let addresses = CellAddress.all
        for number in 0..<(CellPage.capacity + 300) {
            var values: [CellAddress: CellValue] = [:]
            var row = ReportCells()
            for _ in 0..<12 {
                let address = addresses[Int.random(in: 0..<addresses.count, using: &random)]
                let value = Self.samples[Int.random(in: 0..<Self.samples.count, using: &random)]
                values[address] = value
                row[address] = Cell(value, at: PackedAnchor(.text(line: number + 1, column: 9)))
            }
            expected.append(values)
            _ = corpus.add([(report("机关\(number)", 2024, path: "\(number).txt"), row)])
        }
        check(corpus, expected)
        let removed = Set((0..<expected.count).filter { $0 % 3 == 0 })
        corpus.remove(removed)
        expected = expected.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
        check(corpus, expected)
        let target = try #require(CellAddress("t3.new.total"))
        let changed = report(
            corpus.reports[5].organ.name, 2024, path: corpus.reports[5].source.path, content: "changed")
        #expect(corpus.add([(changed, cells(["t3.new.total": .dash(raw: "无")]))]) == [.replaced(5)])
        expected[5] = [target: .dash(raw: "无")]
        check(corpus, expected)
    }

    private func check(_ corpus: Corpus, _ expected: [[CellAddress: CellValue]]) {
        #expect(corpus.reports.count == expected.count)
        for (index, values) in expected.enumerated() {
            for address in CellAddress.all where corpus.cells.value(address, of: index) != values[address] ?? .absent {
                Issue.record("\(index) \(address): \(corpus.cells.value(address, of: index))")
            }
        }
    }

    @Test("A number that is kept beside the columns goes with the last cell that names it")
    func numbersGo() throws {
        let address = try #require(CellAddress("t2.fees.amount"))
        func amount(_ number: Int) -> CellValue {
            .number(ExactDecimal(mantissa: Int64(number) * 10 + 5, scale: 1), raw: "")
        }
        var corpus = Corpus()
        for _ in 0..<3 {
            _ = corpus.add(
                (0..<5).map { (report("机关\($0)", 2024, path: "\($0)"), cells(["t2.fees.amount": amount($0)])) })
            #expect(corpus.cells.numbers.count == 5)
            corpus.remove([0, 2])
            #expect(corpus.cells.numbers.count == 3)
            #expect((0..<3).map { corpus.cells.number(address, of: $0)?.description } == ["1.5", "3.5", "4.5"])
            corpus.remove([0, 1, 2])
            #expect(corpus.cells.numbers.isEmpty)
        }
    }

    @Test("Reports that are read again and again leave no more numbers behind than a pass is worth")
    func numbersOfReplacedReports() throws {
        let address = try #require(CellAddress("t2.fees.amount"))
        let value = CellValue.number(ExactDecimal(mantissa: 5, scale: 1), raw: "0.5")
        var corpus = Corpus()
        _ = corpus.add([(report("甲镇", 2024, path: "a"), cells(["t2.fees.amount": value]))])
        for turn in 1...CellTable.mostUnnamed {
            _ = corpus.add([(report("甲镇", 2024, path: "a", content: "\(turn)"), cells(["t2.fees.amount": value]))])
        }
        #expect(corpus.cells.numbers.count == CellTable.mostUnnamed + 1)
        _ = corpus.add([(report("甲镇", 2024, path: "a", content: "last"), cells(["t2.fees.amount": value]))])
        #expect(corpus.cells.numbers.count == 1)
        #expect(corpus.cells.value(address, of: 0) == value)
    }

    @Test func placesAreKept() throws {
        var corpus = Corpus()
        _ = corpus.add([(report("甲镇", 2024, path: "a"), cells(["t3.new.total": .blank]))])
        let cell = corpus.cells.cell(try #require(CellAddress("t3.new.total")), of: 0)
        #expect(cell.place?.anchor == .text(line: 7, column: 3))
        #expect(corpus.cells.cell(try #require(CellAddress("t3.new.legal")), of: 0).place == nil)
    }

    @Test("A second file of an organ and year is a revision, the same bytes are left out, the same path is read again")
    func admissions() {
        var corpus = Corpus()
        #expect(corpus.add([(report("甲镇", 2024, path: "a"), ReportCells())]) == [.added(0)])
        #expect(
            corpus.add([(report("甲镇", 2024, path: "b"), ReportCells()), (report("甲镇", 2023, path: "c"), ReportCells())])
                == [.revision(1, number: 2), .added(2)])
        #expect(corpus.add([(report("甲镇", 2024, path: "d", content: "a"), ReportCells())]) == [.identical(to: 0)])
        #expect(corpus.add([(report("甲镇", 2024, path: "a", content: "new"), ReportCells())]) == [.replaced(0)])
        #expect(corpus.add([(report("甲镇", 2024, path: "e", county: "清河县"), ReportCells())]) == [.added(3)])
        #expect(corpus.isNameShared("甲镇"))
        #expect(corpus.newest(of: Corpus.ReportKey(organ: Organ(name: "甲镇"), year: 2024)) == 1)
        #expect(!corpus.isNewest(0))
        #expect(corpus.order == [2, 0, 1, 3])
    }

    @Test("One batch holds the same path twice")
    func repeatedPathInOneBatch() throws {
        var corpus = Corpus()
        let admissions = corpus.add([
            (report("甲镇", 2024, path: "a", content: "1"), cells(["t3.new.total": .blank])),
            (report("甲镇", 2024, path: "a", content: "2"), cells(["t3.new.total": .dash(raw: "/")])),
        ])
        #expect(admissions == [.added(0), .replaced(0)])
        #expect(corpus.cells.value(try #require(CellAddress("t3.new.total")), of: 0) == .dash(raw: "/"))
    }

    @Test("The column pass doubts exactly the reports whose identity does not plainly hold")
    func reportsInDoubt() throws {
        let balance = try #require(Form.edition2021.identities.first { $0.kind == .balance })
        let stock = try #require(Form.edition2021.identities.first { $0.kind == .stock })
        func row(_ identity: Identity, _ left: [CellValue], _ right: [CellValue]) -> ReportCells {
            cells(
                Dictionary(uniqueKeysWithValues: zip((identity.left + identity.right).map(\.description), left + right))
            )
        }
        func n(_ value: Int) -> CellValue { .number(ExactDecimal(value), raw: String(value)) }
        let rows = [
            row(balance, [n(3), n(1)], [n(4), n(0)]), row(balance, [n(3), n(1)], [n(5), n(0)]),
            row(balance, [n(3), .blank], [n(3), n(0)]),
            row(balance, [.number(ExactDecimal(3), raw: "３"), n(1)], [n(4), n(0)]), row(stock, [n(2)], [n(1), n(1)]),
            row(stock, [n(3)], [n(1), n(1)]),
        ]
        var corpus = Corpus()
        _ = corpus.add(rows.enumerated().map { (report("机关\($0)", 2024, path: "\($0)"), $1) })
        #expect(corpus.cells.reportsInDoubt(of: balance) == [1, 2, 4, 5])
        #expect(corpus.cells.reportsInDoubt(of: stock) == [0, 1, 2, 3, 5])
    }
}
