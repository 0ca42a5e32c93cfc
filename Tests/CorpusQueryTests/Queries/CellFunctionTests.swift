import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import CorpusQuery

/// What numbers are made into.
struct CellFunctionTests {
    private static func share(_ text: String) throws -> ExactDecimal {
        guard case .number(let number) = NumberText.read(text) else { throw NoNumber() }
        return number
    }

    private struct NoNumber: Error {}

    private static func corpus(_ raws: [String]) -> Corpus {
        SmallCorpus.make(
            raws.enumerated().map { index, raw in
                .init("清河县\(index)号镇", "清河县", 2024, .edition2021, ["t3.new.total": SmallCorpus.number(raw)])
            })
    }

    private static func figure(_ raws: [String], _ function: CellFunction) throws -> String? {
        let corpus = corpus(raws)
        let cells = QueriedCells(try CellPattern("t3.new.total"), of: Array(corpus.reports.indices))
        let summary = CellSummary(nil, cells, [function], in: corpus)
        return summary.rows[0].entries[0]?.figure(function).map { ($0.isExact ? "" : "≈") + $0.text }
    }

    @Test(
        "quantiles are those of numpy's default",
        arguments: [
            (["1", "2", "3", "4"], "0.5", "2.5"), (["4", "1", "3", "2"], "0.25", "1.75"),
            (["15", "20", "35", "40", "50"], "0.4", "29"), (["7"], "0.9", "7"), (["1", "2"], "0", "1"),
            (["1", "2"], "1", "2"), (["0.5", "9000000000"], "0.5", "4500000000.25"), (["-3", "3"], "0.25", "-1.5"),
            (["0", "1", "0", "1"], "0.333333333", "0"), (["1", "2"], "0.123456789", "1.123456789"),
            (["10", "20", "30", "x"], "0.9", "28"),
        ] as [([String], String, String)])
    func quantiles(_ raws: [String], _ share: String, _ expected: String) throws {
        #expect(
            try Self.figure(raws, .quantile(Self.share(share))) == expected)
    }

    @Test("means that are no decimals are rounded and say so")
    func means() throws {
        #expect(try Self.figure(["1", "2"], .mean) == "1.5")
        #expect(try Self.figure(["1", "1", "2"], .mean) == "≈1.333333")
        #expect(try Self.figure(["-1", "-1", "-3"], .mean) == "≈-1.666667")
        #expect(try Self.figure(["x"], .mean) == nil)
        #expect(try Self.figure(["x"], .count) == "0")
    }

    @Test("quantiles of numbers in any order, however often they are repeated")
    func orders() throws {
        let count = 3_000
        var random = SeededRandom()
        let orders: [[Int]] = [
            Array(0..<count), (0..<count).reversed(), [Int](repeating: 5, count: count),
            (0..<count).map { $0 % 3 }, (0..<count).map { min($0, count - $0) },
            (0..<count).map { _ in random.below(100) },
        ]
        for numbers in orders {
            let sorted = numbers.sorted()
            let raws = numbers.map(String.init)
            #expect(try Self.figure(raws, .quantile(Self.share("0"))) == String(sorted[0]))
            #expect(try Self.figure(raws, .quantile(Self.share("1"))) == String(sorted[count - 1]))
            let middle = PlainFraction(Int128(sorted[count / 2 - 1] + sorted[count / 2]), 2)
            let median = try #require(try Self.figure(raws, .median))
            #expect(PlainFraction(DecimalSum(try Self.share(median))).order(middle) == 0, "\(random)")
        }
    }

    private static let functions: [CellFunction] = [
        .sum, .count, .min, .max, .mean, .median, .quantile(ExactDecimal(mantissa: 9, scale: 1)),
        .quantile(ExactDecimal(mantissa: 123, scale: 3)),
    ]

    @Test("every function in every grouping, with and without a condition, is what plain counting makes of the cells")
    func oracle() throws {
        var random = SeededRandom()
        for count in [1, 40, 2_100] {
            let corpus = FilteredCorpus.random(count, ["t3.new.total", "t3.new.natural", "t2.fees.change"], &random)
            let reports = try CorpusPath("all").resolve(in: corpus, isOrdered: false).reports.shuffled(using: &random)
            for typed in ["t3.new.total", "t3.new", "t2.fees"] {
                let pattern = try CellPattern(typed)
                let filter = try CellFilter("value > 0 or state = blank")
                let filtered = try QueriedCells(pattern, of: reports, where: filter, in: corpus)
                for cells in [QueriedCells(pattern, of: reports), filtered] {
                    for grouping in [.year, .county, .organ, nil] as [CellSummary.Grouping?] {
                        let summary = CellSummary(grouping, cells, Self.functions, in: corpus)
                        check(summary, CellRows(cells, in: corpus), corpus, "\(random) \(typed) \(count)")
                    }
                }
            }
        }
    }

    private func check(_ summary: CellSummary, _ rows: CellRows, _ corpus: Corpus, _ comment: String) {
        struct Entry: Hashable {
            var key: CellSummary.Key
            var address: CellAddress
        }
        var numbers: [Entry: [DecimalSum]] = [:]
        var others: [Entry: Int] = [:]
        for row in rows {
            let report = corpus.reports[row.report]
            let key: CellSummary.Key =
                switch summary.grouping {
                case .year: .year(report.year)
                case .county: .county(report.organ.county)
                case .organ: .organ(report.organ)
                case .row, .column, nil: .form(.cell(row.address))
                }
            let entry = Entry(key: key, address: row.address)
            if let number = row.cell.value.number {
                numbers[entry, default: []].append(DecimalSum(number))
            } else {
                others[entry, default: 0] += 1
            }
        }
        var seen = 0
        for row in summary.rows {
            for (heading, tally) in zip(summary.columns, row.entries) {
                var address: CellAddress?
                if case .cell(let cell) = heading { address = cell }
                if case .form(.cell(let cell)) = row.key { address = cell }
                guard let address else { continue }
                let entry = Entry(key: row.key, address: address)
                let known = (numbers[entry] ?? []).sorted()
                seen += known.count + (others[entry] ?? 0)
                #expect((tally?.others ?? 0) == (others[entry] ?? 0), "\(comment)")
                for function in summary.functions {
                    let expected = tally == nil ? nil : Self.plain(function, known)
                    let figure = tally?.figure(function)
                    let isSame = expected.map { plain in
                        figure?.number == ExactNumber(reducing: plain.numerator, over: plain.denominator)
                    }
                    #expect(isSame ?? (figure == nil), "\(comment) \(function.name)")
                }
            }
        }
        #expect(seen == rows.count, "\(comment)")
    }

    private static func plain(_ function: CellFunction, _ sorted: [DecimalSum]) -> PlainFraction? {
        let sum = sorted.reduce(DecimalSum.zero, +)
        switch function {
        case .count: return PlainFraction(Int128(sorted.count))
        case .sum: return sorted.isEmpty ? nil : PlainFraction(sum)
        case .min: return sorted.first.map { PlainFraction($0) }
        case .max: return sorted.last.map { PlainFraction($0) }
        case .mean:
            return sorted.isEmpty ? nil : PlainFraction(sum.scaled, 1_000_000_000 * Int128(sorted.count)).reduced
        case .median, .quantile:
            guard let share = function.share, !sorted.isEmpty else { return nil }
            let place = Int128(DecimalSum(share).scaled) * Int128(sorted.count - 1)
            let rank = Int(place / 1_000_000_000)
            let low = sorted[rank].scaled
            let high = sorted[min(rank + 1, sorted.count - 1)].scaled
            let rest = place % 1_000_000_000
            return PlainFraction(low * 1_000_000_000 + (high - low) * rest, 1_000_000_000_000_000_000).reduced
        }
    }

    @Test("sorted and cut is the beginning of all sorted")
    func sortsAndCuts() throws {
        var random = SeededRandom()
        let corpus = FilteredCorpus.random(300, ["t3.new.total", "t3.new.natural"], &random)
        let reports = try CorpusPath("all").resolve(in: corpus).reports
        var cells = QueriedCells(try CellPattern("t3.new.*"), of: reports)
        cells.findYearsBefore(in: corpus)
        let rows = CellRows(cells, in: corpus)
        for key in CellSort.Key.allCases {
            for isDescending in [false, true] {
                let sort = CellSort(key, isDescending: isDescending)
                let all = sort.sorted(rows)
                #expect(all.count == rows.count)
                #expect(Set(all).count == Set(rows).count)
                for limit in [0, 1, 7, 100, rows.count, rows.count + 1] {
                    #expect(sort.sorted(rows, limit: limit) == Array(all.prefix(limit)), "\(random) \(key) \(limit)")
                }
            }
        }
    }

    @Test("groups by value, by their keys, and those without a number last")
    func sortsGroups() throws {
        let corpus = SmallCorpus.make([
            .init("清河县柳溪镇人民政府", "清河县", 2022, .edition2021, ["t3.new.total": SmallCorpus.number("5")]),
            .init("清河县柳溪镇人民政府", "清河县", 2023, .edition2021, ["t3.new.total": .blank]),
            .init("清河县石坪乡人民政府", "清河县", 2024, .edition2021, ["t3.new.total": SmallCorpus.number("5")]),
            .init("白石县民政局", "白石县", 2021, .edition2021, ["t3.new.total": SmallCorpus.number("9")]),
        ])
        let cells = QueriedCells(try CellPattern("t3.new.total"), of: [0, 1, 2, 3])
        let years = CellSummary(.year, cells, [.mean], in: corpus)
        let order = { (summary: CellSummary) in
            summary.rows.map { row -> String in
                switch row.key {
                case .year(let year): String(year)
                case .county(let county): county ?? ""
                case .organ(let organ): organ.name
                case .form: "form"
                }
            }
        }
        #expect(order(years.sorted(CellSort(.value))) == ["2022", "2024", "2021", "2023"])
        #expect(order(years.sorted(CellSort(.value, isDescending: true))) == ["2021", "2022", "2024", "2023"])
        #expect(order(years.sorted(CellSort(.year, isDescending: true))) == ["2024", "2023", "2022", "2021"])
        let organs = CellSummary(.organ, cells, [.sum], in: corpus)
        #expect(
            order(organs.sorted(CellSort(.county)))
                == ["清河县柳溪镇人民政府", "清河县石坪乡人民政府", "白石县民政局"].sorted {
                    ($0.prefix(3), $0) < ($1.prefix(3), $1)
                })
        #expect(order(organs.sorted(CellSort(.organ))) == ["清河县柳溪镇人民政府", "清河县石坪乡人民政府", "白石县民政局"].sorted())
        #expect(CellSummary.sortKeys(of: .organ) == [.value, .county, .organ])
        #expect(years.totals?.map(\.others) == [1])
        #expect(CellSummary(nil, cells, [.sum], in: corpus).totals == nil)
        #expect(CellSummary(.row, cells, [.sum], in: corpus).totals == nil)
    }
}
