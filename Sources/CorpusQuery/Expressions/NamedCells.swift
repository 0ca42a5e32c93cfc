internal import ReportModel
internal import TextSupport

/// The cells that a path names: those that the form of each report has. One cell of one report is also there where the
/// report's form does not have it, and absent.
struct NamedCells {
    private let corpus: Corpus
    private let reports: [Int]
    private let forms: FormCells
    private let single: CellAddress?
    let count: Int

    /// A pattern's cells in each form, found once for all reports.
    struct Pattern {
        let forms: FormCells
        /// The only cell of any form.
        let single: CellAddress?

        init(_ pattern: CellPattern) {
            forms = FormCells(pattern)
            single = pattern.cells.count == 1 ? pattern.cells.addresses.first : nil
        }
    }

    init(_ pattern: Pattern, of reports: [Int], in corpus: Corpus) {
        self.corpus = corpus
        self.reports = reports
        forms = pattern.forms
        let known = corpus.reports
        let count = reports.reduce(0) { $0 + pattern.forms.addresses(of: known[$1]).count }
        single = count == 0 && reports.count == 1 ? pattern.single : nil
        self.count = single == nil ? count : 1
    }

    var isEmpty: Bool { count == 0 }

    /// Calls a closure with the report and the address of each cell, in the order of the reports and the form.
    private func forEach(_ body: (Int, CellAddress) -> Void) {
        if let single, let report = reports.first { return body(report, single) }
        let known = corpus.reports
        for report in reports {
            for address in forms.addresses(of: known[report]) { body(report, address) }
        }
    }

    /// How many cells are in a state.
    func count(in state: CellState) -> Int {
        let cells = corpus.cells
        var count = 0
        forEach { report, address in count += cells.state(address, of: report) == state ? 1 : 0 }
        return count
    }

    /// The cells that are in another state.
    func others(than state: CellState) -> FirstFew<MissingOperand> {
        let cells = corpus.cells
        var others = FirstFew<MissingOperand>()
        forEach { report, address in
            if cells.state(address, of: report) != state { others.append(operand(report, address)) }
        }
        return others
    }

    /// The paths of the first cells.
    var paths: FirstFew<String> {
        var paths = FirstFew<String>()
        forEach { report, address in paths.append(path(report, address)) }
        return paths
    }

    private func operand(_ report: Int, _ address: CellAddress) -> MissingOperand {
        let value = corpus.cells.value(address, of: report)
        return MissingOperand(path: path(report, address), state: value.state, raw: value.raw)
    }

    private func path(_ report: Int, _ address: CellAddress) -> String {
        "\(corpus.canonicalPath(of: report))/\(address)"
    }

    /// What a function makes of the cells, of which there must be at least one; lacking where any is no number.
    func value(of function: CellAggregate) throws(Diagnostic) -> Evaluated<ExactNumber> {
        let cells = corpus.cells
        var lack = Lack()
        var sum = DecimalSum.zero
        var numbers: [DecimalSum] = []
        forEach { report, address in
            guard let number = cells.number(address, of: report).map({ DecimalSum($0) }) else {
                return lack.missing.append(operand(report, address))
            }
            sum += number
            if function.needsNumbers { numbers.append(number) }
        }
        guard lack.missing.count == 0 else { return .lacking(lack) }
        let result: ExactNumber?
        switch function {
        case .sum: result = ExactNumber(sum)
        case .mean: result = try ExactNumber(sum).divided(by: ExactNumber(count))
        case .min: result = numbers.min().map { ExactNumber($0) }
        case .max: result = numbers.max().map { ExactNumber($0) }
        case .median: result = try NamedCells.median(of: numbers)
        }
        return result.map { .value($0) } ?? .lacking(lack)
    }

    /// The number in the middle, or the mean of the two that are.
    private static func median(of numbers: [DecimalSum]) throws(Diagnostic) -> ExactNumber? {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
        return try ExactNumber(low + high).divided(by: ExactNumber(2))
    }
}

extension CellAggregate {
    /// Whether the sum and the count do not tell the value.
    fileprivate var needsNumbers: Bool {
        switch self {
        case .sum, .mean: false
        case .min, .max, .median: true
        }
    }
}
