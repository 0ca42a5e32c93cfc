import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// Draws what two reports differ in.
struct DiffView {
    var old: Int
    var new: Int
    var corpus: Corpus
    var language: Language

    func output(_ cells: CellComparison, _ sections: SectionComparison) -> Output {
        var blocks: [Output.Block] = [.table(table(cells)), .table(table(sections))]
        if !sections.differences.isEmpty { blocks.append(.table(sentences(sections))) }
        return Output(blocks)
    }

    private func table(_ cells: CellComparison) -> Table {
        let columns = [
            Column("cell", language.say("单元格", "cell"), overflow: .keep),
            Column("label", language.say("栏目", "label"), overflow: .wrap),
            Column("old", name(old), alignment: .right), Column("new", name(new), alignment: .right),
            Column("change", language.say("变化", "change"), alignment: .right),
            Column("percent", "%", alignment: .right),
            Column("kind", "", for: .programs),
            Column("difference", language.say("类别", "kind"), overflow: .wrap, for: .people),
        ]
        let rows = cells.differences.map { difference -> [Field] in
            [
                .text(difference.address.description, role: .name), .text(label(difference.address), role: .label),
                difference.old.field(language), difference.new.field(language),
                difference.change.map { .number($0.description) } ?? .missing(shown: "—"),
                difference.percent.map { .number($0.description) } ?? .missing(shown: "—"),
                .text("\(difference.kind)"), .text(difference.kind.wording[language]),
            ]
        }
        var footer = language.say(
            "可比 \(cells.comparableCount) 格：\(cells.differences.count) 格不同，\(cells.sameCount) 格相同",
            "\(cells.comparableCount.of("cell")) comparable: \(cells.differences.count) different, \(cells.sameCount) the same"
        )
        if !cells.writtenDifferently.isEmpty {
            footer += language.say(
                "，\(cells.writtenDifferently.count) 格仅写法不同",
                "; written differently: \(cells.writtenDifferently.count)")
        }
        if !cells.notComparable.isEmpty {
            footer += language.say(
                "；\(cells.notComparable.count) 格因格式不同不可比",
                "; not comparable, the forms being different: \(cells.notComparable.count)")
        }
        return Table(columns: columns, rows: rows, title: language.say("单元格", "cells"), footer: footer)
    }

    private func table(_ sections: SectionComparison) -> Table {
        let columns = [
            Column("section", language.say("部分", "section")),
            Column("title", language.say("标题", "title"), overflow: .wrap),
            Column("same", language.say("相同", "same"), alignment: .right),
            Column("removed", language.say("仅前者", "first only"), alignment: .right),
            Column("added", language.say("仅后者", "second only"), alignment: .right), Column("only", "", for: .programs),
            Column("note", "", for: .people),
        ]
        let rows = sections.differences.map { section -> [Field] in
            [
                .text(section.number.key, role: .name), .text(section.number.title, role: .label),
                .number(String(section.sameCount)), .number(String(section.removed.count)),
                .number(String(section.added.count)),
                .text(section.onlySide.map { "\($0)" } ?? ""), .text(onlySide(section.onlySide)),
            ]
        }
        return Table(
            columns: columns, rows: rows, title: language.say("正文（句）", "text (sentences)"),
            footer: language.say(
                "\(sections.differences.count) 个部分不同，\(sections.equalCount) 个部分相同",
                "\(sections.differences.count.of("section")) different, \(sections.equalCount) the same"))
    }

    private func sentences(_ sections: SectionComparison) -> Table {
        let columns = [
            Column("section", language.say("部分", "section")), Column("side", ""),
            Column("sentence", language.say("不同的句子", "sentences that differ"), overflow: .wrap),
        ]
        let rows = sections.differences.flatMap { section in
            section.removed.map { row(section.number, "−", $0, .removed) }
                + section.added.map { row(section.number, "+", $0, .added) }
        }
        return Table(columns: columns, rows: rows)
    }

    private func row(_ section: SectionNumber, _ side: String, _ sentence: String, _ role: Role) -> [Field] {
        [.text(section.key, role: .name), .text(side, role: role), .text(sentence, role: role)]
    }

    private func onlySide(_ side: Side?) -> String {
        switch side {
        case nil: ""
        case .old: language.say("后者没有这一部分", "the second lacks it")
        case .new: language.say("前者没有这一部分", "the first lacks it")
        }
    }

    /// What tells the two reports apart in the heading of a column: the years of one organ, else the paths.
    private func name(_ report: Int) -> String {
        let (a, b) = (corpus.reports[old], corpus.reports[new])
        if a.organ == b.organ, a.year != b.year { return String(corpus.reports[report].year) }
        if a.year == b.year, a.organ != b.organ { return corpus.reports[report].organ.name }
        return corpus.canonicalPath(of: report)
    }

    private func label(_ address: CellAddress) -> String {
        let form = corpus.reports[old].form
        return (form.has(address) ? form : corpus.reports[new].form).label(of: address, in: language)
    }
}
