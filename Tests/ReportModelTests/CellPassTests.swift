import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import ReportModel

/// Questions to whole columns are answered as if report after report were asked.
@Suite struct CellPassTests {
    private static let values: [CellValue] =
        [-2, 0, 0, 0, 1, 2, 3].map { .number(ExactDecimal($0), raw: String($0)) } + [
            .number(ExactDecimal(0), raw: "０"), .number(ExactDecimal(mantissa: 5, scale: 1), raw: "0.5"),
            .number(ExactDecimal(9_000_000_000), raw: "9000000000"), .number(ExactDecimal(0), raw: "0.0"), .blank,
            .dash(raw: "/"), .unreadable(raw: "x"), .absent,
        ]

    /// Reports over more than one page, with all sorts of values in a few columns.
    private static func corpus(_ addresses: [CellAddress], _ random: inout SeededRandom) -> Corpus {
        var corpus = Corpus()
        _ = corpus.add(
            (0..<CellPage.capacity + 200).map { number in
                var cells = ReportCells()
                for address in addresses {
                    let value = random.below(3) == 0 ? values[random.below(values.count)] : values[1]
                    cells[address] = Cell(value, at: PackedAnchor(.text(line: 1, column: 1)))
                }
                let source = Source(path: "\(number)", size: 1, hash: ContentHash(of: "\(number)"))
                let organ = Organ(name: "\(number)号镇人民政府", county: "清河县")
                return (Report(organ: organ, year: 2024, edition: .y2021, source: source), cells)
            })
        return corpus
    }

    @Test func `doubts are the identities that fail or have a cell that is no small whole number`() throws {
        var random = SeededRandom()
        let review = try #require(Form.edition2021.identities.first { $0.kind == .caseTotal })
        let stock = try #require(Form.edition2021.identities.first { $0.kind == .stock })
        let remainder = try #require(Form.edition2019.identities.first { $0.kind == .remainder })
        let identities = [review, stock, remainder]
        let corpus = Self.corpus(identities.flatMap { $0.left + $0.right }, &random)
        let expected = corpus.reports.indices.map { report -> UInt64 in
            var bits: UInt64 = 0
            for (bit, identity) in identities.enumerated() {
                func numbers(_ cells: [CellAddress]) -> [Int?] {
                    cells.map { cell in
                        corpus.cells.number(cell, of: report).flatMap { number in
                            number.isInteger ? Int32(exactly: number.mantissa).map { Int($0) } : nil
                        }
                    }
                }
                let left = numbers(identity.left)
                let right = numbers(identity.right)
                let difference = left.compactMap { $0 }.reduce(0, +) - right.compactMap { $0 }.reduce(0, +)
                let holds = identity.kind.isBound ? difference <= 0 : difference == 0
                if (left + right).contains(nil) || !holds { bits |= 1 << UInt64(bit) }
            }
            return bits
        }
        #expect(corpus.cells.doubts(of: identities) == expected, "\(random)")
        #expect(Set(expected).count == 8, "\(random)")
    }

    @Test func `a cell outside a range is a number that is no whole one of it`() throws {
        var random = SeededRandom()
        let address = try #require(CellAddress("t2.fees.amount"))
        let corpus = Self.corpus([address], &random)
        for range in [0...0, 0...2, -2...Int32.max] as [ClosedRange<Int32>] {
            let expected = corpus.reports.indices.filter { report in
                guard let number = corpus.cells.number(address, of: report) else { return false }
                guard number.isInteger, let small = Int32(exactly: number.mantissa) else { return true }
                return !range.contains(small)
            }
            #expect(corpus.cells.reports(with: address, outside: range) == expected, "\(random) \(range)")
        }
    }

    @Test func `cells are found by their states`() throws {
        var random = SeededRandom()
        let address = try #require(CellAddress("t2.fees.amount"))
        let corpus = Self.corpus([address], &random)
        for states in [[.blank], [.absent, .dash], [.number, .unreadable]] as [Set<CellState>] {
            let expected = corpus.reports.indices.filter { states.contains(corpus.cells.state(address, of: $0)) }
            #expect(corpus.cells.reports(with: address, in: states) == expected, "\(random)")
        }
    }

    @Test func `only the number zero is zero, however it is printed`() throws {
        var random = SeededRandom()
        let addresses = ["t4.review.upheld", "t4.review.total"].compactMap { CellAddress($0) }
        let corpus = Self.corpus(addresses, &random)
        let expected = corpus.reports.indices.filter { report in
            addresses.allSatisfy { corpus.cells.number($0, of: report)?.isZero ?? false }
        }
        #expect(corpus.cells.reportsOfZeros(in: addresses) == expected, "\(random)")
        #expect(expected.count > 100 && expected.count < 1_000, "\(random)")
    }

    @Test func `cells are gathered in the order asked, however reports follow each other`() throws {
        var random = SeededRandom()
        let address = try #require(CellAddress("t3.new.total"))
        let corpus = Self.corpus([address], &random)
        let all = Array(corpus.reports.indices)
        var gathered = GatheredCells()
        let withGaps = all.filter { $0 % 7 != 3 }
        let orders = [all, all.reversed(), all.shuffled(using: &random), withGaps, [3, 3, -1, 1100, -1], []]
        for (reports, areAscending) in orders.map({ ($0, false) }) + [(all, true), (withGaps, true), ([], true)] {
            corpus.cells.gather(address, of: reports[...], areAscending: areAscending, into: &gathered)
            #expect(gathered.codes.count == reports.count)
            for (row, report) in reports.enumerated() {
                let value = report < 0 ? CellValue.absent : corpus.cells.value(address, of: report)
                let small = value.number.flatMap { $0.isInteger ? Int32(exactly: $0.mantissa) : nil }
                let kind = value.number == nil || small != nil ? value.state.rawValue : GatheredCells.largeNumber
                #expect(gathered.kinds[row] == kind, "\(random) \(report)")
                #expect(GatheredCells.isNumber(kind) == (value.number != nil))
                if let small { #expect(gathered.codes[row] == small, "\(random) \(report)") }
            }
        }
        corpus.cells.gather(address, of: all[40..<45], into: &gathered)
        #expect(gathered.kinds.count == 5)
    }
}
