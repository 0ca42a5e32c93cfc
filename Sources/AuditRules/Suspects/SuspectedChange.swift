internal import ReportModel
internal import TextSupport

/// A change that would put table 三 in order, with the words for it and the sums that show it.
struct SuspectedChange {
    /// The cells that would say something else.
    let cells: [CellAddress]
    let sums: [CheckedSum]
    let message: LocalizedText

    /// Nil for what other rules tell: a number that is missing, and what was carried in.
    init?(_ explanation: RequestExplanation, _ doubt: RequestDoubt, _ corpus: Corpus) {
        let names = CellNames(form: corpus.reports[doubt.report].form)
        let change: (cells: [CellAddress], rows: [CellAddress], wording: LocalizedText)
        switch explanation {
        case .cell(let suspect):
            guard corpus.cells.number(suspect.cell, of: doubt.report) != nil else { return nil }
            change = ([suspect.cell], [], Self.wording(suspect, names))
        case .cellsSwapped(let one, let other):
            let values = [one, other].map { corpus.cells.value($0, of: doubt.report).raw }
            change = ([one, other], [one, other], Self.swapped(names.cell(one), names.cell(other), values))
        case .rowsSwapped(let one, let other):
            let rows = [one, other].map { first in doubt.relations.cells.filter { $0.row == first.row } }
            change = (rows.flatMap { $0 }, [one, other], Self.swapped(names.row(one), names.row(other)))
        case .digitsMisread(let digits):
            change = (digits.cells, [digits.cells[0]], Self.wording(digits, names))
        case .carriedInForgotten: return nil
        }
        let shown = doubt.relations.identities.filter { identity in
            let isRow = identity.kind == .rowTotal
            return change.rows.isEmpty
                ? (identity.left + identity.right).contains(change.cells[0])
                : isRow && change.rows.contains { $0.row == identity.targets[0].row }
        }
        cells = change.cells
        sums = shown.map { identity in
            let sum = CheckedSum(identity, of: doubt.report, in: corpus.cells)
            let targets = sum.terms.map(\.address).filter(change.cells.contains)
            return CheckedSum(relation: sum.relation, targets: targets, terms: sum.terms)
        }
        let count = doubt.relations.identities.count
        message = LocalizedText(
            zh: "\(change.wording.zh)，表三 \(count) 项关系全部成立；仅供核对。",
            en: "\(change.wording.en) all \(count) relations of table 3 hold; a hint only.")
    }

    private static func wording(_ suspect: Suspect, _ names: CellNames) -> LocalizedText {
        let cell = names.cell(suspect.cell)
        return LocalizedText(
            zh: "若将“\(cell.zh)”由 \(suspect.from) 改为 \(suspect.to)",
            en: "with \(suspect.to) instead of \(suspect.from) in “\(cell.en)”")
    }

    private static func swapped(
        _ one: LocalizedText, _ other: LocalizedText, _ values: [String] = []
    ) -> LocalizedText {
        let numbers = values.isEmpty ? "" : "（\(values.joined(separator: "、"))）"
        let english = values.isEmpty ? "" : " (\(values.joined(separator: ", ")))"
        return LocalizedText(
            zh: "若将“\(one.zh)”与“\(other.zh)”的数\(numbers)对调",
            en: "with the numbers of “\(one.en)” and “\(other.en)”\(english) in each other's place")
    }

    private static func wording(_ digits: MisreadDigits, _ names: CellNames) -> LocalizedText {
        let row = names.row(digits.cells[0])
        func printed(_ blank: String) -> String {
            digits.printed.map { $0.isEmpty ? blank : $0 }.joined(separator: " | ")
        }
        let from = digits.from.joined(separator: " | ")
        let to = digits.to.joined(separator: " | ")
        return LocalizedText(
            zh: "“\(row.zh)”一行印作 \(printed("空白"))，若其中 \(from) 实为 \(to)",
            en: "“\(row.en)” is printed as \(printed("blank")); with \(to) instead of \(from)")
    }
}
