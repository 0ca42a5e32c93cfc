import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import CorpusQuery

/// What conditions on cells come to.
struct CellFilterTests {
    /// 柳溪镇 has a report on 2022, 2023 with a revision, and 2024; 石坪乡 none on 2023; the county of 城关镇 is not known.
    private static let corpus = SmallCorpus.make([
        .init("清河县柳溪镇人民政府", "清河县", 2024, .edition2021, cells("20", "12")),
        .init("清河县柳溪镇人民政府", "清河县", 2023, .edition2021, cells("50", "9")),
        .init("清河县柳溪镇人民政府", "清河县", 2023, .edition2021, cells("13", "/")),
        .init("清河县柳溪镇人民政府", "清河县", 2022, .edition2021, cells("", "4")),
        .init("清河县石坪乡人民政府", "清河县", 2024, .edition2021, cells("0.5", "9000000000")),
        .init("清河县石坪乡人民政府", "清河县", 2022, .edition2021, cells("7", "7")),
        .init("城关镇人民政府", nil, 2024, .edition2021, cells("0", "O")),
        .init("城关镇人民政府", nil, 2023, .edition2021, cells("5", "1")),
    ])

    private static func cells(_ total: String, _ natural: String) -> [String: CellValue] {
        var cells: [String: CellValue] = [:]
        for (address, raw) in [("t3.new.total", total), ("t3.new.natural", natural)] {
            cells[address] = raw.isEmpty ? .blank : raw == "/" ? .dash(raw: raw) : SmallCorpus.number(raw)
        }
        return cells
    }

    @Test(
        "every field",
        arguments: [
            ("value > 12", ["柳溪镇2023", "柳溪镇2024"], 1),
            ("20 <= value", ["柳溪镇2024"], 1),
            ("value = 0.5", ["石坪乡2024"], 1),
            ("value != 20", ["城关镇2023", "城关镇2024", "柳溪镇2023", "石坪乡2022", "石坪乡2024"], 1),
            ("value = 0", ["城关镇2024"], 1),
            ("value = 13 within 7", ["石坪乡2022", "柳溪镇2023", "柳溪镇2024"], 1),
            ("year = 2022", ["柳溪镇2022", "石坪乡2022"], 0),
            ("change > 0", ["柳溪镇2024"], 5),
            ("change = -5", ["城关镇2024"], 5),
            ("abs(change) >= 5", ["城关镇2024", "柳溪镇2024"], 5),
            ("change / value > 0.3", ["柳溪镇2024"], 6),
            ("organ = 清河县石坪乡人民政府", ["石坪乡2022", "石坪乡2024"], 0),
            ("organ ~ 镇 and year = 2024", ["城关镇2024", "柳溪镇2024"], 0),
            ("county = 清河县 and year = 2024", ["柳溪镇2024", "石坪乡2024"], 1),
            ("county != 清河县", [], 2),
            ("organ ~ county and year = 2022", ["柳溪镇2022", "石坪乡2022"], 0),
            ("state = blank", ["柳溪镇2022"], 0),
            ("state = '空白'", ["柳溪镇2022"], 0),
            ("state != 数字", ["柳溪镇2022"], 0),
            ("column = total and row = new and value = 7", ["石坪乡2022"], 1),
            ("row = denied", [], 0),
            ("column = 自然人 or value = 7", ["石坪乡2022"], 1),
            ("row ~ 本年新收 and value = 7", ["石坪乡2022"], 1),
        ] as [(String, [String], Int)])
    func fields(_ condition: String, _ expected: [String], _ unjudged: Int) throws {
        let cells = try queried("t3.new.total", condition)
        let found = cells.reports.map { report in
            let entry = Self.corpus.reports[report]
            let town = entry.organ.name.replacing("清河县", with: "").prefix(3)
            return "\(town)\(entry.year)"
        }
        #expect(found.sorted() == expected.sorted())
        #expect(cells.unjudged.count == unjudged)
    }

    @Test("what cannot be judged stays so under not, and matters only where the rest does not decide")
    func threeValues() throws {
        // One of the seven newest reports has no number.
        for (condition, found, unjudged) in [
            ("value >= 0", 6, 1), ("not value >= 0", 0, 1), ("value >= 0 or year > 0", 7, 0),
            ("value >= 0 and year < 0", 0, 0), ("value >= 0 or value < 0", 6, 1),
            ("not (value >= 0 and year < 0)", 7, 0),
            ("value / 0 = 1", 0, 7), ("not not value >= 0", 6, 1), ("value >= 0 and state = number", 6, 0),
            ("1 = 1", 7, 0), ("'a' = 'b'", 0, 0), ("'ab' ~ 'b'", 7, 0),
        ] {
            let cells = try queried("t3.new.total", condition)
            #expect(cells.reports.count == found, "\(condition)")
            #expect(cells.unjudged.count == unjudged, "\(condition)")
        }
    }

    @Test("why cells are left out is said in both languages")
    func wording() throws {
        let numbers = try queried("t3.new.total", "change < 0 and county = 清河县")
        #expect(
            numbers.unjudged.wording
                == LocalizedText(
                    zh: "6 格无法按条件判断，未列入：1 格不是数字，4 格没有上年数，1 格不知道县（区）",
                    en: "6 cells are left out, as the condition cannot be judged: 1 no number, "
                        + "4 without a number on the year before, 1 of organs whose county is not known"))
        let division = try queried("t3.new.total", "1 / (value - 20) > 0 and value >= 20")
        #expect(
            division.unjudged.wording
                == LocalizedText(
                    zh: "2 格无法按条件判断，未列入：1 格不是数字，1 格除数为 0",
                    en: "2 cells are left out, as the condition cannot be judged: 1 no number, 1 divided by 0"))
        #expect(try queried("t3.new.total", "year = 2024").unjudged.wording == nil)
        let one = try queried("t3.new.total", "value > 3").unjudged.wording?.en
        #expect(one == "1 cell is left out, as the condition cannot be judged: 1 no number")
    }

    @Test("the year before is that of the newest revision, also for a report that is not the newest")
    func revisions() throws {
        let pattern = try CellPattern("t3.new.total")
        let all = Array(Self.corpus.reports.indices)
        var cells = QueriedCells(pattern, of: all)
        #expect(!cells.hasChanges)
        #expect(cells.change(pattern.cells.addresses[0], of: 0, in: Self.corpus) == nil)
        cells.findYearsBefore(in: Self.corpus)
        #expect(cells.hasChanges)
        let changes = all.map { cells.change(pattern.cells.addresses[0], of: $0, in: Self.corpus)?.description }
        #expect(changes == ["7", nil, nil, nil, nil, nil, "-5", nil])
    }

    @Test("cells of several rows and columns are asked one by one")
    func severalCells() throws {
        let cells = try queried("t3.new", "value > 10")
        let rows = Array(CellRows(cells, in: Self.corpus))
        #expect(CellRows(cells, in: Self.corpus).count == rows.count)
        #expect(
            rows.map { "\($0.address) \($0.cell.value.raw)" } == [
                "t3.new.total 13", "t3.new.natural 12", "t3.new.total 20", "t3.new.natural 9000000000",
            ])
    }

    @Test("numbers too large to be worked with quickly are worked out exactly")
    func largeNumbers() throws {
        for condition in [
            "value * value > 999999999999999999", "value - 9000000000 = 0", "abs(0 - value) = 9000000000",
            "value / 3 * 3 = 9000000000", "9000000000 / value = 1", "value * 900000000 = 9000000000 * 900000000",
        ] {
            #expect(try queried("t3.new.natural", condition).reports.count == 1, "\(condition)")
        }
        let huge = Array(repeating: "value", count: 5).joined(separator: " * ")
        let overflow = Diagnostic(
            .limit,
            LocalizedText(zh: "运算结果超出范围：数字太大或太细", en: "a result is out of range: the number is too large or too fine"),
            hint: LocalizedText(zh: "请简化乘除。", en: "Use fewer multiplications and divisions."))
        #expect(throws: overflow) { try queried("t3.new.natural", "\(huge) > 0") }
    }

    @Test("the year before is told by the newest report of the organ", arguments: [0, 1, 60, 2_300])
    func yearsBefore(_ count: Int) {
        var random = SeededRandom()
        let corpus = FilteredCorpus.random(count, [], &random)
        let expected = corpus.reports.indices.map {
            corpus.newest(ofOrganOf: $0, on: Int(corpus.years[$0]) - 1) ?? -1
        }
        #expect(YearsBefore(of: corpus).reports == expected, "\(random)")
    }

    @Test("bounds at the ends of what a column keeps, and one past them")
    func bounds() throws {
        let numbers = [Int(Int32.min), -1, 0, Int(Int32.max)]
        let corpus = SmallCorpus.make(
            numbers.enumerated().map { index, number in
                .init("第\(index)镇", nil, 2024, .edition2021, ["t3.new.total": SmallCorpus.number(String(number))])
            })
        let relations: [(String, (Int, Int) -> Bool)] = [
            ("=", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }),
            (">=", { $0 >= $1 }),
        ]
        let pattern = try CellPattern("t3.new.total")
        for bound in numbers.flatMap({ [$0 - 1, $0, $0 + 1] }) {
            for (word, holds) in relations {
                let cells = try QueriedCells(
                    pattern, of: Array(numbers.indices), where: CellFilter("value \(word) \(bound)"), in: corpus)
                #expect(cells.reports == numbers.indices.filter { holds(numbers[$0], bound) }, "\(word) \(bound)")
            }
        }
    }

    @Test("random conditions on random reports come to what they come to cell by cell", arguments: [60, 2_300])
    func oracle(_ count: Int) throws {
        var random = SeededRandom()
        let addresses = ["t3.new.total", "t3.new.natural", "t3.denied.1.total", "t2.fees.amount", "t2.fees.change"]
        let corpus = FilteredCorpus.random(count, count > 200 ? Array(addresses.prefix(2)) : addresses, &random)
        let reports = try CorpusPath("all").resolve(in: corpus, isOrdered: false).reports.shuffled(using: &random)
        for typed in ["t3.new.total", "*"] where typed != "*" || count < 200 {
            let pattern = try CellPattern(typed)
            let known = FilteredCorpus.cells(pattern, of: reports, in: corpus)
            for _ in 0..<(count < 200 ? 60 : 20) {
                let condition = RandomCondition(&random)
                let filter = try CellFilter(condition.text)
                #expect(try CellFilter(filter.description) == filter)
                let cells = try QueriedCells(pattern, of: reports, where: filter, in: corpus)
                let expected = known.filter { condition.holds($0) == true }
                let rows = Array(CellRows(cells, in: corpus))
                let isSame =
                    rows.map(\.report) == expected.map(\.report) && rows.map(\.address) == expected.map(\.address)
                #expect(isSame, "\(random) \(condition.text)")
                #expect(
                    cells.unjudged.count == known.count { condition.holds($0) == nil }, "\(random) \(condition.text)")
            }
        }
    }

    private func queried(_ pattern: String, _ condition: String) throws -> QueriedCells {
        try QueriedCells(
            CellPattern(pattern), of: CorpusPath("all").resolve(in: Self.corpus).reports, where: CellFilter(condition),
            in: Self.corpus)
    }
}
