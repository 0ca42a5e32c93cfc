package import ReportModel
package import TextSupport

/// The numbers that many reports give for one cell.
package struct CellSpread: Sendable, Hashable {
    /// The cell.
    package let address: CellAddress
    /// The numbers, the least first, and the report of each.
    package let numbers: [(number: DecimalSum, report: Int)]
    /// How many reports have the cell on their form without a number in it: they are in none of the figures.
    package let otherCount: Int

    /// Gathers the numbers of some reports of a corpus; those whose form does not have the cell are left out.
    package init(_ address: CellAddress, of reports: [Int], in corpus: Corpus) {
        self.address = address
        var numbers: [(number: DecimalSum, report: Int)] = []
        var otherCount = 0
        for report in reports where corpus.reports[report].form.has(address) {
            if let number = corpus.cells.number(address, of: report) {
                numbers.append((DecimalSum(number), report))
            } else {
                otherCount += 1
            }
        }
        self.numbers = numbers.sorted { ($0.number, $0.report) < ($1.number, $1.report) }
        self.otherCount = otherCount
    }

    /// The least number; nil where there is none.
    package var least: DecimalSum? { numbers.first?.number }
    /// The greatest number; nil where there is none.
    package var greatest: DecimalSum? { numbers.last?.number }
    /// All numbers added up.
    package var sum: DecimalSum { numbers.reduce(into: .zero) { $0 += $1.number } }

    /// The number in the middle, or the mean of the two that are; nil where there is none.
    package var median: DecimalSum? {
        guard !numbers.isEmpty else { return nil }
        let middle = numbers.count / 2
        guard numbers.count.isMultiple(of: 2) else { return numbers[middle].number }
        return (numbers[middle - 1].number + numbers[middle].number).half
    }

    /// The place of a number from the greatest, which is 1; equal numbers share the first of their places.
    package func rank(of number: DecimalSum) -> Int { 1 + numbers.count { number < $0.number } }

    /// The reports of the greatest number where it is an extreme: not all numbers are equal, and at most so many share it.
    package func highest(sharedBy most: Int) -> [Int] { extreme(greatest, most) }

    /// The reports of the least number where it is an extreme.
    package func lowest(sharedBy most: Int) -> [Int] { extreme(least, most) }

    private func extreme(_ number: DecimalSum?, _ most: Int) -> [Int] {
        guard least != greatest else { return [] }
        let reports = numbers.filter { $0.number == number }.map(\.report)
        return reports.count <= most ? reports : []
    }

    /// Whether two spreads are of the same numbers of the same reports.
    package static func == (left: CellSpread, right: CellSpread) -> Bool {
        left.address == right.address && left.otherCount == right.otherCount
            && left.numbers.elementsEqual(right.numbers) { $0 == $1 }
    }

    /// Hashes the cell and how many numbers there are.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(address)
        hasher.combine(numbers.count)
    }
}
