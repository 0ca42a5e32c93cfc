import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextComparison
import TextSupport

/// Draws which reports share passages: the groups, then the pairs. It says what is the same, never who copied.
struct CopiedView {
    var copied: CopiedReports
    var search: CopySearch
    var corpus: Corpus
    var language: Language

    func output(_ limit: Int?) -> Output {
        let pairs = pairs(limit)
        return Output((copied.found.groups.isEmpty ? [pairs] : [groups, pairs]).map(Output.Block.table))
    }

    /// What could not be looked at.
    var messages: [Line] {
        let unread = copied.found.unread.count
        guard unread > 0 else { return [] }
        return [
            Line(
                language.say(
                    "\(unread) 份报告的原文已不能读取，没有比较",
                    "\(unread.of("report")) not compared: the source cannot be read any more"),
                role: .warning)
        ]
    }

    private var groups: Table {
        let rows = copied.found.groups.enumerated().map { index, group -> [Field] in
            let names = group.texts.map { name(copied.reports[$0]) }
            let shown = names.prefix(Self.shownNames).joined(separator: language.say("、", ", "))
            return [
                .number(String(index + 1)), .number(String(group.texts.count)), .number(String(group.pairs)),
                .number(String(group.share)), .text(names.joined(separator: " ")),
                .text(
                    names.count > Self.shownNames
                        ? shown + language.say(" 等 \(names.count) 份", " and \(names.count - Self.shownNames) more")
                        : shown
                ),
            ]
        }
        return Table(
            columns: [
                Column("group", language.say("组", "group"), alignment: .right),
                Column("reports", language.say("报告", "reports"), alignment: .right),
                Column("pairs", language.say("对", "pairs"), alignment: .right),
                Column("share", language.say("最高 %", "highest %"), alignment: .right),
                Column("members", "", for: .programs),
                Column("names", language.say("机关和年度", "organs and years"), overflow: .wrap, for: .people),
            ], rows: rows, title: language.say("有相同表述的报告", "reports that share passages"))
    }

    private func pairs(_ limit: Int?) -> Table {
        let found = copied.found
        var groupOf: [Int: Int] = [:]
        for (index, group) in found.groups.enumerated() {
            for text in group.texts { groupOf[text] = index + 1 }
        }
        let shown = found.pairs.prefix(limit ?? found.pairs.count)
        let rows = shown.map { pair -> [Field] in
            [
                .number(String(groupOf[pair.left] ?? 0)), .text(name(copied.reports[pair.left]), role: .name),
                .text(name(copied.reports[pair.right]), role: .name), .number(String(pair.leftShare)),
                .number(String(pair.rightShare)), .number(String(pair.shared)), .number(String(pair.leftPieces)),
                .number(String(pair.rightPieces)),
            ]
        }
        return Table(
            columns: [
                Column("group", language.say("组", "group"), alignment: .right),
                Column("first", language.say("一份", "one"), overflow: .keep),
                Column("second", language.say("另一份", "another"), overflow: .keep),
                Column("first-share", language.say("占一份 %", "% of one"), alignment: .right),
                Column("second-share", language.say("占另一份 %", "% of another"), alignment: .right),
                Column("shared", language.say("相同片段", "shared pieces"), alignment: .right),
                Column("first-pieces", language.say("一份的片段", "pieces of one"), alignment: .right),
                Column("second-pieces", language.say("另一份的片段", "pieces of another"), alignment: .right),
            ], rows: rows, footer: footer(shown.count))
    }

    private func footer(_ shown: Int) -> String {
        let found = copied.found
        let all = found.pairs.count + found.pairsLeftOut
        var footer = language.say(
            "\(copied.reports.count) 份报告中 \(all) 对相同表述达到较短一份的 \(search.share)%",
            "among \(copied.reports.count.of("report")) \(all.of("pair")) of which at least \(search.share)% of the shorter is shared"
        )
        if shown < all { footer += language.say("，列出 \(shown) 对", "; \(shown) shown") }
        footer += language.say(
            "。片段为第一、五部分连续五个字，名称、数字、法规名称和标点不计，超过 \(search.common)% 且多于 \(search.commonFloor) 个机关都有的不计；逐句查看用 copied 一份 另一份",
            ". Pieces are five characters in a row of sections 1 and 5, without names, numbers, titles of laws and marks, "
                + "and without what more than \(search.common)% of the organs, and more than \(search.commonFloor), write; copied ONE ANOTHER shows the sentences"
        )
        return footer
    }

    private func name(_ report: Int) -> String { corpus.canonicalPath(of: report) }

    private static let shownNames = 6
}
