import ReportDiff
import ReportModel
import TestSupport
import Testing
import TextSupport

struct ManyReportsTests {
    private let cell = CellAddress("t3.new.total")

    /// A report for each text: a number, `""` for a blank, `"-"` for a dash.
    private func corpus(_ texts: [String], form: Form = .edition2021) -> Corpus {
        ComparedReports.corpus(
            texts.map { text in
                let value: CellValue =
                    switch text {
                    case "": .blank
                    case "-": .dash(raw: "-")
                    default: ComparedReports.number(text)
                    }
                return (form, ["t3.new.total": value])
            })
    }

    @Test(
        "the median is the number in the middle or the mean of two; what is no number counts for nothing",
        arguments: [
            (["3"], "3"), (["1", "9", "4"], "4"), (["1", "2"], "1.5"), (["0.5", "0", "", "-", "9"], "0.5"),
            (["4", "4", "1", "1"], "2.5"),
        ])
    func medians(texts: [String], median: String) throws {
        let spread = CellSpread(try #require(cell), of: Array(texts.indices), in: corpus(texts))
        #expect(spread.median?.description == median)
        #expect(spread.numbers.count + spread.otherCount == texts.count)
        #expect(spread.otherCount == texts.count { $0 == "" || $0 == "-" })
    }

    @Test("without a number there is no median and no extreme")
    func nothing() throws {
        let spread = CellSpread(try #require(cell), of: [0, 1], in: corpus(["", "-"]))
        #expect(spread.median == nil && spread.least == nil && spread.greatest == nil && spread.sum == .zero)
        #expect(spread.highest(sharedBy: 3).isEmpty && spread.otherCount == 2)
    }

    @Test("figures agree with a sort of all numbers")
    func oracle() throws {
        let address = try #require(cell)
        var random = SeededRandom()
        for _ in 0..<80 {
            let numbers = (0..<(1 + random.below(9))).map { _ in random.below(6) }
            let spread = CellSpread(address, of: Array(numbers.indices), in: corpus(numbers.map(String.init)))
            let sorted = numbers.sorted(by: >)
            #expect(spread.sum == DecimalSum(numbers.reduce(0, +)), "\(random)")
            #expect(spread.greatest == DecimalSum(sorted[0]) && spread.least == sorted.last.map(DecimalSum.init))
            for number in numbers {
                #expect(spread.rank(of: DecimalSum(number)) == 1 + (sorted.firstIndex(of: number) ?? -1), "\(random)")
            }
            let most = random.below(4)
            let holders = numbers.indices.filter { numbers[$0] == sorted[0] }
            let isExtreme = sorted.first != sorted.last && holders.count <= most
            #expect(spread.highest(sharedBy: most) == (isExtreme ? holders : []), "\(random)")
        }
    }

    @Test("a form that does not have the cell is neither a number nor without one")
    func otherForms() throws {
        let address = try #require(CellAddress("t3.other.1.total"))
        let corpus = ComparedReports.corpus([
            (.edition2019, [:]), (.edition2021, [address.description: ComparedReports.number("2")]),
        ])
        let spread = CellSpread(address, of: [0, 1], in: corpus)
        #expect(spread.numbers.map(\.report) == [1] && spread.otherCount == 0)
    }

    @Test("a report is held against the others, and ranked among all")
    func standings() throws {
        let corpus = corpus(["8", "2", "4", ""])
        func standing(_ report: Int, _ others: [Int]) -> CellStanding? {
            CellStanding.all(of: ReportInCorpus(report, of: corpus), among: others).first { $0.address == cell }
        }
        let first = try #require(standing(0, [1, 2, 3]))
        #expect(first.rank == 1 && first.spread.numbers.count == 2 && first.spread.otherCount == 1)
        #expect(first.spread.median?.description == "3" && first.distance?.description == "5")
        #expect(first.percent?.description == "166.7")
        #expect(standing(0, [0, 1, 2, 3]) == first)
        let blank = try #require(standing(3, [0, 1]))
        #expect(blank.rank == nil && blank.distance == nil && blank.percent == nil)
        #expect(standing(1, [0])?.percent?.description == "-75")
    }

    @Test("a trend has a point for each year, also where there is no report or no such cell")
    func trends() throws {
        let address = try #require(cell)
        let corpus = corpus(["4", "6", "", "0", "5"])
        let trend = CellTrend(address, of: [0, 1, 2, 3, 4], in: corpus)
        #expect(trend.points.map(\.year) == [2020, 2021, 2022, 2023, 2024])
        #expect(trend.points.map { $0.change?.description } == [nil, "2", nil, nil, "5"])
        #expect(trend.points.map { $0.percent?.description } == [nil, "50", nil, nil, nil])
        #expect(trend.points.map { trend.share(of: $0) } == [667, 1000, nil, 0, 833])
        let gap = CellTrend(address, of: [0, 3, 4], in: corpus)
        #expect(gap.points.map(\.report) == [0, nil, nil, 3, 4])
        #expect(gap.points.map { $0.value == nil } == [false, true, true, false, false])
        #expect(gap.points[3].change == nil)
        let still = CellTrend(address, of: [0, 1], in: self.corpus(["6", "6"]))
        #expect(still.points[1].change == .zero && still.points[1].percent == ExactDecimal(0))
        #expect(CellTrend(address, of: [], in: corpus).points.isEmpty)
        let zeros = CellTrend(address, of: [0], in: self.corpus(["0"]))
        #expect(zeros.share(of: zeros.points[0]) == 0)
    }
}
