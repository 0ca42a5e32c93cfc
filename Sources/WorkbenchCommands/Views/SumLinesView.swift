import AuditRules
import DocumentModel
import Presentation
import ReportModel
import TextSupport

/// Draws the sums of a finding that tells of several, for people: a line each, and below it what has no number.
struct SumLinesView {
    let finding: Finding
    let sums: [WrittenSum]
    let language: Language

    /// So many sums are on one screen; one that lacks a number is shown in any case.
    private static let sumsShown = 14

    private var namesYears: Bool { finding.reports.count > 1 }

    var blocks: [Output.Block] {
        let shown = sums.enumerated().filter { $0.offset < Self.sumsShown || !missing($0.element).isEmpty }
            .map(\.element)
        let labels = CellLabels(
            shown.compactMap { stated($0).first?.term.address }, language, of: finding.reports[0].form)
        let isDifferent = shown.contains { $0.difference.map { $0 != "0" } ?? false }
        let columns =
            [
                Column("cell", language.say("单元格", "cell"), overflow: .keep),
                Column("label", language.say("栏目", "label"), overflow: .wrap),
            ]
            + (shown.contains { !$0.expected.terms.isEmpty }
                ? [Column("expected", heading(\WrittenSum.expected, "应为", "should be"), overflow: .wrap)] : [])
            + [Column("actual", heading(\WrittenSum.actual, "填报", "stated"), overflow: .wrap)]
            + (isDifferent ? [Column("difference", language.say("相差", "difference"), alignment: .right)] : [])
            + [Column("place", language.say("位置", "place"), overflow: .keep)]
        let rows = shown.map { row($0, labels, columns.map(\.key)) }
        var footer: String?
        if shown.count < sums.count {
            let rest = sums.count - shown.count
            footer = language.say("另有 \(rest) 项（set format tsv 逐项列出）", "\(rest) more (set format tsv lists all)")
        }
        let below = missingLines
        return [.table(Table(columns: columns, rows: rows, footer: footer, for: .people))]
            + (below.isEmpty ? [] : [.lines(below)])
    }

    /// The name of a side, with the year where all its numbers are of another report than those of the other side.
    private func heading(_ side: KeyPath<WrittenSum, WrittenSum.Side>, _ zh: String, _ en: String) -> String {
        let years = Set(sums.flatMap { $0[keyPath: side].terms.map(\.report.year) })
        guard namesYears, years.count == 1, let year = years.first else { return language.say(zh, en) }
        return language.say("\(zh)（\(year)）", "\(en) (\(year))")
    }

    /// The cells of which a line gives the stated side.
    private func stated(_ sum: WrittenSum) -> [WrittenSum.Term] {
        sum.actual.terms.isEmpty ? sum.expected.terms : sum.actual.terms
    }

    /// The address of the stated cell, or of the column that several share.
    private func address(_ terms: [WrittenSum.Term]) -> String {
        guard let first = terms.first?.term.address else { return "" }
        if terms.count == 1 { return first.description }
        return isOneColumn(terms) ? "\(first.table.key).*.\(first.column)" : "\(first) …"
    }

    private func label(_ terms: [WrittenSum.Term], _ labels: CellLabels) -> String {
        guard let first = terms.first?.term.address else { return "" }
        guard terms.count > 1, isOneColumn(terms), let column = finding.reports[0].form.column(of: first) else {
            return labels.label(of: first)
        }
        return column.label[language]
    }

    private func isOneColumn(_ terms: [WrittenSum.Term]) -> Bool {
        Set(terms.map(\.term.address.column)).count == 1 && Set(terms.map(\.term.address.table)).count == 1
    }

    private func row(_ sum: WrittenSum, _ labels: CellLabels, _ keys: [String]) -> [Field] {
        let stated = stated(sum)
        return keys.map { key -> Field in
            switch key {
            case "cell": .text(address(stated), role: .name)
            case "label": .text(label(stated, labels), role: .label)
            case "expected": written(sum.expected)
            case "actual": written(sum.actual)
            case "difference": sum.difference.map { .number($0) } ?? .missing(shown: "?")
            default: .text(stated.first?.term.cell.place?.anchor.description ?? "", role: .place)
            }
        }
    }

    /// A side in one line: its numbers, without zeros where these are many, what is no number by its state, the total.
    private func written(_ side: WrittenSum.Side) -> Field {
        guard side.terms.count != 1 || side.terms[0].term.sign == .minus else {
            return side.terms[0].term.cell.value.field(language)
        }
        guard !side.terms.isEmpty else { return .missing(shown: "—") }
        let zeros = side.terms.count { $0.term.number?.isZero == true }
        let terms = side.terms.filter { zeros <= SumView.zerosShown || $0.term.number?.isZero != true }
        let parts = terms.enumerated().map { index, term -> String in
            let sign = SumView.sign(term, isFirst: index == 0)
            let value = term.term.number?.description ?? term.term.state.wording[language]
            return sign.isEmpty ? value : index == 0 ? sign + value : "\(sign) \(value)"
        }
        // A single number with its sign is its own total.
        guard parts.count > 1 || side.total == nil else { return .number(side.total ?? "0") }
        return .text("\(parts.joined(separator: " ")) = \(side.total ?? "?")", role: .number)
    }

    /// The cells of a sum that have no number.
    private func missing(_ sum: WrittenSum) -> [WrittenSum.Term] { sum.terms.filter { $0.term.number == nil } }

    /// The cells that have no number and no line of their own, each once; the message says what they would have to be.
    private var missingLines: [Line] {
        var named: [String] = []
        for sum in sums {
            let stated = stated(sum)
            for term in missing(sum) where stated != [term] {
                let name = (namesYears ? "\(term.report.year)/" : "") + term.term.address.description
                if !named.contains(name) { named.append(name) }
            }
        }
        guard !named.isEmpty else { return [] }
        return [Line(language.say("没有数字：", "without a number: ") + named.joined(separator: " "))]
    }
}
