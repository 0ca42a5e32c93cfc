import Presentation
import ReportDiff
import ReportModel
import TextComparison
import TextSupport

/// Draws what became of the sentences of a report.
struct DiffTextView {
    var sides: ComparedSides
    var choice: DiffChoice

    private var language: Language { sides.language }

    /// How many sentences of each section became what, and how much of the text was kept.
    func summary(_ narrative: NarrativeComparison) -> Table {
        let isOneOrgan = sides.old.report.organ == sides.new.report.organ
        let kinds = SentenceChange.Kind.allCases.filter {
            !isOneOrgan || ($0 != .namesOnly && $0 != .namesAndNumbers)
        }
        let shown = narrative.sections.filter { choice.showsAll || !$0.isEqual }
        let hasNotes = shown.contains { $0.onlySide != nil }
        let rows = shown.map { section -> [Field] in
            [.text(section.number.key, role: .name), .text(section.number.title, role: .label)]
                + kinds.map { .number(String(section.count($0))) } + [
                    .number(String(section.movedCount)), .text(section.onlySide.map { "\($0)" } ?? ""),
                ] + (hasNotes ? [.text(note(section.onlySide))] : [])
        }
        return Table(
            columns: columns(of: shown, kinds)
                + (hasNotes ? [Column("note", language.say("说明", "note"), overflow: .wrap, for: .people)] : []),
            rows: rows, title: language.say("正文（句）", "text (sentences)"), footer: footer(narrative))
    }

    /// A count of which there is none in any section takes no room on the screen.
    private func columns(of sections: [SectionSummary], _ kinds: [SentenceChange.Kind]) -> [Column] {
        func column(_ key: String, _ title: String, _ count: (SectionSummary) -> Int) -> Column {
            Column(key, title, alignment: .right, for: sections.contains { count($0) > 0 } ? nil : .programs)
        }
        return [
            Column("section", language.say("部分", "section"), overflow: .keep),
            Column("title", language.say("标题", "title"), overflow: .wrap),
        ] + kinds.map { kind in column(kind.rawValue, kind.wording[language]) { $0.count(kind) } } + [
            column("moved", language.say("移位", "moved"), \.movedCount), Column("only", "", for: .programs),
        ]
    }

    /// The sentences that are not the same on both sides: side by side where there is room, else one below the other.
    func sentences(_ narrative: NarrativeComparison) -> Table {
        let columns =
            [
                Column("section", language.say("部分", "section"), overflow: .keep), Column("kind", "", for: .programs),
                Column("became", language.say("变化", "change"), overflow: .wrap, for: .people),
            ]
            + (choice.isWide
                ? [Column("old", sides.name(.old), overflow: .wrap), Column("new", sides.name(.new), overflow: .wrap)]
                : [
                    Column("side", "", overflow: .keep),
                    Column("sentence", language.say("句子", "sentence"), overflow: .wrap),
                ])
        let comparison = narrative.sentences
        let shown = comparison.changes.filter { choice.showsAll || $0.kind != .same || $0.isMoved }.flatMap { change in
            rows(of: change, in: comparison)
        }
        return Table(columns: columns, rows: shown)
    }

    private func rows(of change: SentenceChange, in comparison: SentenceComparison) -> [[Field]] {
        let group = change.new.map { comparison.new[$0].group } ?? change.old.map { comparison.old[$0].group }
        let section = group.flatMap(SectionNumber.init(rawValue:))?.key ?? ""
        let head: [Field] = [
            .text(section, role: .name), .text(change.kind.rawValue + (change.isMoved ? " moved" : "")),
            .text(wording(change)),
        ]
        let sentences = MarkedSentences(change, comparison)
        if choice.isWide {
            return [head + [field(sentences.old, .removed, change), field(sentences.new, .added, change)]]
        }
        if change.kind == .same { return [head + [.text("="), field(sentences.new, .plain, change)]] }
        let first = sentences.old.map { head + [.text("−", role: .removed), .text($0, role: .removed)] }
        let blank: [Field] = [.text(section, role: .faint), head[1], .missing(shown: "")]
        let second = sentences.new.map { sentence in
            (first == nil ? head : blank) + [.text("+", role: .added), .text(sentence, role: .added)]
        }
        return [first, second].compactMap { $0 }
    }

    private func field(_ sentence: String?, _ role: Role, _ change: SentenceChange) -> Field {
        sentence.map { .text($0, role: change.kind == .same ? .plain : role) } ?? .missing(shown: "")
    }

    private func wording(_ change: SentenceChange) -> String {
        let kind = change.kind.wording[language]
        guard change.isMoved else { return kind }
        let moved = language.say("移位", "moved")
        return change.kind == .same ? moved : language.say("\(moved)，\(kind)", "\(moved), \(kind)")
    }

    private func note(_ side: Side?) -> String {
        switch side {
        case nil: ""
        case .old: language.say("后者没有这一部分", "the second lacks it")
        case .new: language.say("前者没有这一部分", "the first lacks it")
        }
    }

    private func footer(_ narrative: NarrativeComparison) -> String {
        let equal = narrative.sections.count(where: \.isEqual)
        let shares = narrative.sentences.shares
        func percent(_ count: Int) -> String {
            DecimalSum(count).percent(of: DecimalSum(shares.all))?.description ?? "0"
        }
        let sections = language.say(
            "\(narrative.sections.count - equal) 个部分不同，\(equal) 个部分相同",
            "\((narrative.sections.count - equal).of("section")) different, \(equal) the same")
        guard shares.all > 0 else { return sections }
        return sections
            + language.say(
                """
                ；后者 \(shares.all) 字中，\(percent(shares.kept))% 的字所在的句子前者也有，\(percent(shares.changed))% 的字所在的句子由前者改动而来，\
                \(percent(shares.added))% 的字所在的句子是新写的
                """,
                """
                ; of the second's \(shares.all) characters \(percent(shares.kept))% stand in sentences that the first has \
                too, \(percent(shares.changed))% in sentences changed from it, \(percent(shares.added))% in new sentences
                """)
    }
}

/// The two sides of a sentence with what changed in them marked: `[-…-]` was removed, `{+…+}` added.
private struct MarkedSentences {
    private(set) var old: String?
    private(set) var new: String?

    init(_ change: SentenceChange, _ comparison: SentenceComparison) {
        old = change.old.map { comparison.old[$0].text }
        new = change.new.map { comparison.new[$0].text }
        guard change.kind != .same, let before = old, let after = new,
            let difference = comparison.difference(of: change)
        else { return }
        let (left, right) = (Array(before.utf8), Array(after.utf8))
        old = difference.runs.map { run in
            let text = String(decoding: left[run.old], as: UTF8.self)
            return run.kind == .removed ? "[-\(text)-]" : text
        }.joined()
        new = difference.runs.map { run in
            let text = String(decoding: right[run.new], as: UTF8.self)
            return run.kind == .added ? "{+\(text)+}" : text
        }.joined()
    }
}
