import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// The numbers of a summary: for each of its columns a field for each function, and a share beside each sum.
struct SummaryFields {
    private let summary: CellSummary
    private let language: Language
    /// Whether sums that leave out cells are marked for people; programs have them bare in a column of their own.
    let marksSums: Bool
    private let hasPercent: Bool

    init(_ summary: CellSummary, _ language: Language, marksSums: Bool, hasPercent: Bool) {
        self.summary = summary
        self.language = language
        self.marksSums = marksSums
        self.hasPercent = hasPercent
    }

    var columns: [Column] {
        summary.columns.flatMap { heading in
            summary.functions.flatMap { function -> [Column] in
                let (key, title) = (key(function.name, of: heading), title(function, of: heading))
                guard function == .sum else { return [Column(key, title, alignment: .right)] }
                let audiences: [OutputFormat.Audience?] = marksSums ? [.programs, .people] : [nil]
                let sums = audiences.map { Column(key, title, alignment: .right, for: $0) }
                guard hasPercent else { return sums }
                return sums + [
                    Column("percent(\(Self.path(heading)))", "%", alignment: .right)
                ]
            }
        }
    }

    /// The fields of a row; of what is no sum or count there is no total.
    func fields(_ entries: [CellTally?], areTotals: Bool = false) -> [Field] {
        entries.enumerated().flatMap { column, tally in
            summary.functions.flatMap { function -> [Field] in
                guard function == .sum else {
                    return [areTotals && !function.isAdditive ? .missing(shown: "") : figure(function, tally)]
                }
                let sums = marksSums ? [sum(tally), shownSum(tally)] : [sum(tally)]
                return sums + (hasPercent ? [share(tally, of: column)] : [])
            }
        }
    }

    /// Whether any number of a row is rounded.
    func isRounded(_ entries: [CellTally?]) -> Bool {
        entries.contains { tally in summary.functions.contains { tally?.figure($0)?.isExact == false } }
    }

    // MARK: Numbers

    /// The sum of the numbers; programs find the count of cells that are none in a column of its own.
    private func sum(_ tally: CellTally?) -> Field {
        guard let tally else { return .missing(shown: "—") }
        return tally.numbers == 0 ? noNumber : .number(tally.sum.description)
    }

    /// The sum as people see it, marked where cells that are no numbers are left out.
    private func shownSum(_ tally: CellTally?) -> Field {
        guard let tally, !tally.isComplete, tally.numbers > 0 else { return sum(tally) }
        return .text(
            language.say("\(tally.sum) 缺\(tally.others)", "\(tally.sum) short \(tally.others)"), role: .warning)
    }

    private func figure(_ function: CellFunction, _ tally: CellTally?) -> Field {
        guard let tally else { return .missing(shown: "—") }
        return tally.figure(function).map { .number($0.text, sign: $0.isExact ? "" : "≈") } ?? noNumber
    }

    /// The share of a sum in that of all rows, in percent with one decimal; a dash where that is 0.
    private func share(_ tally: CellTally?, of column: Int) -> Field {
        guard let tally, tally.numbers > 0, let totals = summary.totals, totals.indices.contains(column),
            let thousandths = tally.sum.thousandths(of: totals[column].sum)
        else { return .missing(shown: "—") }
        let digits = thousandths.magnitude
        return .number("\(thousandths < 0 ? "-" : "")\(digits / 10).\(digits % 10)")
    }

    private var noNumber: Field { .missing(shown: language.say("无数字", "no number")) }

    // MARK: Headings

    /// The name for programs: the cells where only sums are asked for, else the function of them.
    private func key(_ function: String, of heading: CellSummary.Heading) -> String {
        let path = Self.path(heading)
        if summary.functions == [.sum], !path.isEmpty { return path }
        return path.isEmpty ? function : "\(function)(\(path))"
    }

    private func title(_ function: CellFunction, of heading: CellSummary.Heading) -> String {
        let cells = summary.columns.compactMap { heading -> CellAddress? in
            if case .cell(let cell) = heading { cell } else { nil }
        }
        let own = Self.title(heading, among: cells, language)
        if summary.functions == [.sum], heading != .all { return own }
        let name = function.title[language]
        if summary.columns.count == 1 { return name }
        return summary.functions.count == 1 ? own : "\(own)·\(name)"
    }

    /// What the columns do not say: the cell where functions are the columns, the function where cells are and it is no
    /// sum.
    var title: String? {
        guard summary.functions != [.sum], let heading = summary.columns.first else { return nil }
        guard summary.columns.count == 1 else {
            return summary.functions.count == 1 ? summary.functions.first?.title[language] : nil
        }
        switch heading {
        case .all: return nil
        case .cell(let address): return Self.title(language)(address)
        case .row, .column: return Self.title(heading, among: [], language)
        }
    }

    /// A cell's address with its label.
    static func title(_ language: Language) -> (CellAddress) -> String {
        { address in
            let form = Form.all.first { $0.has(address) } ?? .edition2021
            return "\(address)  \(form.label(of: address, in: language))"
        }
    }

    /// A heading's label; a cell's without the row where all cells are of one row, without the column where they are of
    /// one column.
    static func title(_ heading: CellSummary.Heading, among cells: [CellAddress], _ language: Language) -> String {
        switch heading {
        case .all: ""
        case .cell(let address): CellLabels(cells, language).label(of: address)
        case .row(_, _, let label), .column(_, _, let label): label[language]
        }
    }

    /// The pattern that names a heading's cells.
    static func path(_ heading: CellSummary.Heading) -> String {
        switch heading {
        case .all: ""
        case .cell(let address): address.description
        case .row(let table, let key, _): "\(table.key).\(key)"
        case .column(let table, let key, _): "\(table.key).*.\(key)"
        }
    }
}

extension CellFunction {
    /// The function for people.
    fileprivate var title: LocalizedText {
        switch self {
        case .sum: LocalizedText(zh: "合计", en: "sum")
        case .count: LocalizedText(zh: "数字个数", en: "numbers")
        case .min: LocalizedText(zh: "最小", en: "min")
        case .max: LocalizedText(zh: "最大", en: "max")
        case .mean: LocalizedText(zh: "平均", en: "mean")
        case .median: LocalizedText(zh: "中位数", en: "median")
        case .quantile(let share): LocalizedText(zh: "\(share) 分位", en: "q \(share)")
        }
    }
}
