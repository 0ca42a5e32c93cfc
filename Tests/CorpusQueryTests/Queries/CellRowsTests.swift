import TestSupport
import CorpusQuery
import ReportModel
import Testing

struct CellRowsTests {
    private static let corpus = SmallCorpus.make([
        .init("清河县柳溪镇人民政府", "清河县", 2023, .edition2021, ["t3.new.total": SmallCorpus.number("12")]),
        .init("清河县柳溪镇人民政府", "清河县", 2020, .edition2019, ["t3.new.total": SmallCorpus.number("３")]),
        .init("清河县杏林乡人民政府", "清河县", 2023, .edition2021Shortened, ["t3.new.total": .blank]),
        .init("白石县民政局", "白石县", 2023, .edition2021, ["t3.new.total": SmallCorpus.number("0.5")]),
    ])
    private let corpus = CellRowsTests.corpus

    @Test("a row for each report and each cell of its form, in order")
    func rows() throws {
        let reports = try CorpusPath("all").resolve(in: corpus).reports
        let rows = CellRows(try CellPattern("t3.*.total"), of: reports, in: corpus)
        #expect(rows.count == 23 + 23 + 25 + 25)
        #expect(Array(rows).count == rows.count)
        var seen: [Int] = []
        for row in rows where seen.last != row.report { seen.append(row.report) }
        #expect(seen == reports)
        let first = rows.prefix(23).map(\.address)
        #expect(first == (try CellPattern("t3.*.total")).addresses(in: .edition2021Shortened))
        #expect(rows.first { $0.report == 1 && $0.address.column == "total" }?.cell.value.raw == "３")
    }

    @Test(
        "rows in other orders; what is no number comes last",
        arguments: [
            (CellSort(.value), [3, 1, 0, 2]),
            (CellSort(.value, isDescending: true), [0, 1, 3, 2]),
            (CellSort(.year), [1, 2, 0, 3]),
            (CellSort(.year, isDescending: true), [2, 0, 3, 1]),
            (CellSort(.organ), [2, 1, 0, 3]),
            (CellSort(.county, isDescending: true), [3, 2, 1, 0]),
            (CellSort(.cell), [2, 1, 0, 3]),
        ])
    func sorted(_ sort: CellSort, _ expected: [Int]) throws {
        let reports = try CorpusPath("all").resolve(in: corpus).reports
        let rows = CellRows(try CellPattern("t3.new.total"), of: reports, in: corpus)
        #expect(sort.sorted(rows).map(\.report) == expected)
    }

    @Test("the first few by number are those of the whole order, alike ones as they came", arguments: [true, false])
    func firstFew(isDescending: Bool) throws {
        var random = SeededRandom(seed: 20_260_110)
        let numbers = (0..<700).map { _ in random.below(40) - 20 }
        let corpus = SmallCorpus.make(
            numbers.enumerated().map { index, number in
                .init("第\(index)镇", "清河县", 2024, .edition2021, ["t3.new.total": SmallCorpus.number(String(number))])
            })
        let reports = corpus.reports.indices.shuffled(using: &random)
        let rows = CellRows(try CellPattern("t3.new.total"), of: reports, in: corpus)
        let places = reports.indices.sorted { left, right in
            let (a, b) = (numbers[reports[left]], numbers[reports[right]])
            return a == b ? left < right : isDescending ? a > b : a < b
        }
        for limit in [0, 1, 7, 100, 101, 699, 700, 800] {
            let first = CellSort(.value, isDescending: isDescending).sorted(rows, limit: limit)
            #expect(first.map(\.report) == places.prefix(limit).map { reports[$0] }, "\(limit)")
        }
        #expect(CellSort(.value, isDescending: isDescending).sorted(rows).map(\.report) == places.map { reports[$0] })
    }

    @Test("those that can be among the first few are all that are alike the last of these", arguments: [true, false])
    func contenders(isDescending: Bool) throws {
        let sort = CellSort(.value, isDescending: isDescending)
        let corpus = Self.numbers(["3", "1", "3", "2", "1", "2"])
        let cells = QueriedCells(try CellPattern("t3.new.total"), of: [5, 0, 1, 2, 3, 4])
        func contenders(_ limit: Int) -> [Int] { sort.contenders(limit, of: cells, in: corpus) }
        #expect(contenders(0) == [])
        #expect(contenders(1) == (isDescending ? [0, 2] : [1, 4]))
        #expect(contenders(2) == (isDescending ? [0, 2] : [1, 4]))
        #expect(contenders(3) == (isDescending ? [5, 0, 2, 3] : [5, 1, 3, 4]))
        #expect(contenders(6) == cells.reports && contenders(7) == cells.reports)
        let blank = Self.numbers(["3", "", "2"])
        #expect(sort.contenders(1, of: QueriedCells(cells.pattern, of: [0, 1, 2]), in: blank) == [0, 1, 2])
    }

    @Test func `only a few rows of one cell by number are picked`() throws {
        let cell = try CellPattern("t3.new.total")
        #expect(CellSort(.value).picksFew(100, of: cell))
        #expect(!CellSort(.value).picksFew(101, of: cell))
        #expect(!CellSort(.value).picksFew(nil, of: cell))
        #expect(!CellSort(.year).picksFew(1, of: cell))
        #expect(!CellSort(.value).picksFew(1, of: try CellPattern("t3.new")))
    }

    private static func numbers(_ texts: [String]) -> Corpus {
        SmallCorpus.make(
            texts.enumerated().map { index, text in
                let value = text.isEmpty ? .blank : SmallCorpus.number(text)
                return .init("第\(index)镇", "清河县", 2024, .edition2021, ["t3.new.total": value])
            })
    }
}
