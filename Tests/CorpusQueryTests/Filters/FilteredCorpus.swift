import ReportModel
import TestSupport
import TextSupport

@testable import CorpusQuery

/// Random corpora for questions with conditions, and what is known of each cell without asking them.
enum FilteredCorpus {
    static let raws = ["0", "0", "1", "3", "7", "12", "-3", "1,234", "0.5", "190.457379", "9000000000", "３"]
    static let organs = ["清河县柳溪镇人民政府", "清河县石坪乡人民政府", "白石县民政局", "城关镇人民政府"]
    static let counties: [String?] = ["清河县", "白石县", nil]

    /// So many reports with random values in some cells; of some organs and years there are several.
    static func random(_ count: Int, _ addresses: [String], _ random: inout SeededRandom) -> Corpus {
        SmallCorpus.make(
            (0..<count).map { number in
                let form = Form.all[random.below(3)]
                var cells: [String: CellValue] = [:]
                for text in addresses {
                    guard let address = CellAddress(text), form.has(address) else { continue }
                    cells[text] = value(&random)
                }
                let organ = organs[random.below(organs.count)] + (count > 200 ? "\(number % 250)" : "")
                return SmallCorpus.Entry(organ, counties[random.below(3)], 2019 + random.below(6), form, cells)
            })
    }

    private static func value(_ random: inout SeededRandom) -> CellValue {
        switch random.below(10) {
        case 0: .blank
        case 1: .dash(raw: "/")
        case 2: .unreadable(raw: "O")
        case 3: .absent
        default: SmallCorpus.number(raws[random.below(raws.count)])
        }
    }

    /// A cell as conditions see it.
    struct Known {
        var report: Int
        var address: CellAddress
        var state: CellState
        var number: DecimalSum?
        /// The number less that of the year before.
        var change: DecimalSum?
        var organ: Organ
        var year: Int
    }

    /// The cells that a pattern names, looked up one by one.
    static func cells(_ pattern: CellPattern, of reports: [Int], in corpus: Corpus) -> [Known] {
        reports.flatMap { report -> [Known] in
            let entry = corpus.reports[report]
            let before = corpus.newest(of: Corpus.ReportKey(organ: entry.organ, year: entry.year - 1))
            return pattern.addresses(in: entry.form).map { address in
                let number = corpus.cells.value(address, of: report).number.map { DecimalSum($0) }
                let old = before.flatMap { corpus.cells.value(address, of: $0).number }.map { DecimalSum($0) }
                var change: DecimalSum?
                if let number, let old { change = number - old }
                return Known(
                    report: report, address: address, state: corpus.cells.state(address, of: report), number: number,
                    change: change, organ: entry.organ, year: entry.year)
            }
        }
    }
}

/// A fraction, worked out the plain way.
struct PlainFraction {
    var numerator: Int128
    var denominator: Int128

    init(_ numerator: Int128, _ denominator: Int128 = 1) {
        (self.numerator, self.denominator) = denominator < 0 ? (-numerator, -denominator) : (numerator, denominator)
    }

    init(_ sum: DecimalSum) { self = PlainFraction(sum.scaled, 1_000_000_000).reduced }

    /// Less than, equal to or greater than another: -1, 0 or 1.
    func order(_ other: PlainFraction) -> Int {
        // The products of two results need more than 128 bits.
        let left = numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: denominator)
        if left.high != right.high { return left.high < right.high ? -1 : 1 }
        return left.low < right.low ? -1 : left.low == right.low ? 0 : 1
    }
}
