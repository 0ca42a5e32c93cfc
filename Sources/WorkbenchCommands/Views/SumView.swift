import AuditRules
import DocumentModel
import Presentation
import ReportModel
import TextSupport

/// Draws the sums of a finding: for programs term by term with the source lines, for people on one screen.
///
/// People see the terms that make the sum what it is: those that are zero are counted, while a blank is never one of
/// them. A finding that tells of several sums has a line for each.
struct SumView {
    let finding: Finding
    /// The text of each source that the finding speaks of.
    let excerpts: [String: SourceExcerpt]
    let language: Language

    /// So many zeros of a side are worth a line of their own each.
    static let zerosShown = 2
    /// So many lines of the source are shown below a sum.
    private static let linesShown = 3

    private var namesYears: Bool { finding.reports.count > 1 }

    var blocks: [Output.Block] {
        let sums = finding.writtenSums
        let whole = sums.map { Output.Block.table(table($0, for: .programs)) }
        if sums.count > 1 { return whole + SumLinesView(finding: finding, sums: sums, language: language).blocks }
        return whole
            + sums.flatMap { sum -> [Output.Block] in
                let below = required(sum) + sourceLines(sum)
                return [.table(table(sum, for: .people))] + (below.isEmpty ? [] : [.lines(below)])
            }
    }

    /// What the one missing number would have to be.
    private func required(_ sum: WrittenSum) -> [Line] {
        guard let required = sum.required else { return [] }
        let label = required.term.label
        return [
            Line(
                language.say("“\(label.zh)”", "“\(label.en)” ") + required.bound.wording[language] + " "
                    + required.value)
        ]
    }

    private func table(_ sum: WrittenSum, for audience: OutputFormat.Audience) -> Table {
        let labels = CellLabels(sum.terms.map(\.term.address), language, of: finding.reports[0].form)
        let columns =
            [
                Column("side", ""), Column("sign", "", alignment: .right),
                Column("cell", language.say("单元格", "cell"), overflow: .keep),
                Column("label", language.say("栏目", "label")),
                Column("value", language.say("数值", "value"), alignment: .right),
                Column("place", language.say("位置", "place"), overflow: .keep),
                Column("line", language.say("原文", "source line"), for: .programs),
            ]
        let sides = [(sum.expected, language.say("应为", "should be")), (sum.actual, language.say("填报", "stated"))]
        var rows = sides.flatMap { side, name in
            self.rows(of: side, name, audience == .people ? labels : nil)
        }
        if let difference = sum.difference, difference != "0" {
            rows.append(row(language.say("相差", "difference"), "", "", "", .number(difference), nil, nil))
        }
        return Table(columns: columns, rows: rows, for: audience)
    }

    /// The terms of a side and its total; `labels` for people, who are told how many zeros are left out.
    private func rows(of side: WrittenSum.Side, _ name: String, _ labels: CellLabels?) -> [[Field]] {
        let shown = labels == nil ? side.terms : self.shown(side)
        var rows = shown.enumerated().map { index, term -> [Field] in
            let anchor = term.term.cell.place?.anchor
            return row(
                index == 0 ? name : "", Self.sign(term, isFirst: index == 0),
                (namesYears ? "\(term.report.year)/" : "") + term.term.address.description,
                labels?.label(of: term.term.address) ?? term.label[language], term.term.cell.value.field(language),
                anchor, anchor.flatMap { excerpts[term.report.source]?.line(at: $0) })
        }
        let zeros = side.terms.count - shown.count
        if zeros > 0 {
            let text =
                rows.isEmpty
                ? language.say("\(zeros) 项都为 0", "all \(zeros) are 0")
                : language.say("其余 \(zeros) 项为 0", "\(zeros) others are 0")
            rows.append(row(rows.isEmpty ? name : "", rows.isEmpty ? "" : "+", "", text, .number("0"), nil, nil))
        }
        guard side.terms.count > 1 else { return rows }
        return rows + [row("", "=", "", "", side.total.map { .number($0) } ?? .missing(shown: "?"), nil, nil)]
    }

    /// The terms of a side that people see: all, or all but the zeros where these are many. What is found fault with
    /// and what may be wrong is shown in any case.
    private func shown(_ side: WrittenSum.Side) -> [WrittenSum.Term] {
        let meant = Set(finding.cells + finding.suspects.map(\.cell))
        let isFolded = { (term: WrittenSum.Term) in
            term.term.number?.isZero == true && !(side.terms.count == 1 || meant.contains(term.term.address))
        }
        guard side.terms.count(where: isFolded) > Self.zerosShown else { return side.terms }
        return side.terms.filter { !isFolded($0) }
    }

    /// The lines of the source in which the terms stand, where they are few and hold more than a number; else those of
    /// what is stated.
    private func sourceLines(_ sum: WrittenSum) -> [Line] {
        let all = places(sum.expected.terms + sum.actual.terms)
        let places = all.count > Self.linesShown ? self.places(sum.actual.terms) : all
        guard places.count <= Self.linesShown else { return [] }
        let gutter = places.map { String($0.line).count }.max() ?? 0
        return places.compactMap { place in excerpts[place.source]?.numbered(place.line, gutter: gutter) }
    }

    private struct Place: Hashable {
        var source: String
        var line: Int
    }

    private func places(_ terms: [WrittenSum.Term]) -> [Place] {
        terms.reduce(into: []) { places, term in
            guard let anchor = term.term.cell.place?.anchor, let excerpt = excerpts[term.report.source],
                let line = excerpt.number(of: anchor), let text = excerpt.line(line),
                text.trimmed != term.term.raw.trimmed
            else { return }
            let place = Place(source: term.report.source, line: line)
            if !places.contains(place) { places.append(place) }
        }
    }

    /// The sign before a term.
    static func sign(_ term: WrittenSum.Term, isFirst: Bool) -> String {
        switch term.term.sign {
        case .plus: isFirst ? "" : "+"
        case .minus: "−"
        }
    }

    private func row(
        _ side: String, _ sign: String, _ cell: String, _ label: String, _ value: Field, _ anchor: SourceAnchor?,
        _ line: String?
    ) -> [Field] {
        [
            .text(side, role: .heading), .text(sign), .text(cell, role: .name), .text(label, role: .label), value,
            .text(anchor?.description ?? "", role: .place), .text(line ?? "", role: .faint),
        ]
    }
}

extension WrittenSum {
    /// The terms of both sides, the expected one first.
    var terms: [Term] { expected.terms + actual.terms }
}

extension String {
    /// The text without blanks and the bars of a table, to see whether a line holds anything but a number.
    fileprivate var trimmed: String { filter { !$0.isWhitespace && $0 != "|" } }
}
