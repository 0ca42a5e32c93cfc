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
        let kinds = SentenceChange.Kind.allCases
        let shown = narrative.sections.filter(isShown)
        let hasNotes = shown.contains { $0.onlySide != nil }
        let rows = shown.map { section -> [Field] in
            [.text(section.number.key, role: .name), .text(section.number.title, role: .label)]
                + kinds.map { .number(String(section.count($0))) } + [
                    .number(String(section.movedCount)), .number(String(section.leftCount)),
                    .text(section.onlySide.map { "\($0)" } ?? ""),
                ] + (hasNotes ? [.text(note(section.onlySide))] : [])
        }
        return Table(
            columns: columns(of: shown, kinds)
                + (hasNotes ? [Column("note", language.say("说明", "note"), overflow: .wrap, for: .people)] : []),
            rows: rows, title: language.say("正文（句）", "text (sentences)"), footer: footer(narrative))
    }

    private func isShown(_ section: SectionSummary) -> Bool {
        switch choice.sentences {
        case .different: !section.isEqual
        case .shared: section.changes.contains(where: choice.sentences.includes)
        case .all: true
        }
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
            column("moved", language.say("其中移位", "of them moved"), \.movedCount),
            column("left", language.say("移出", "moved away"), \.leftCount), Column("only", "", for: .programs),
        ]
    }

    /// The sentences that are not the same on both sides: side by side where there is room, else one below the other.
    func sentences(_ narrative: NarrativeComparison) -> [Table] {
        let comparison = narrative.sentences
        let shown = comparison.changes.filter(choice.sentences.includes)
        let marked = shown.map { ($0, MarkedSentences($0, comparison)) }
        return shown.isEmpty ? [] : [beside(marked, comparison), below(marked, comparison)]
    }

    /// The two sides beside each other; programs get them as they are and what changed in a column of its own.
    private func beside(
        _ changes: [(SentenceChange, MarkedSentences)], _ comparison: SentenceComparison
    ) -> Table {
        let rows = changes.map { change, sentences -> [Field] in
            let (old, new) = (change.old.map { comparison.old[$0].text }, change.new.map { comparison.new[$0].text })
            return [
                section(of: change, comparison, .name), .text(origin(of: change, comparison) ?? ""),
                way(of: change, comparison), .text(change.kind.rawValue), .text(change.isMoved ? "true" : "false"),
                .text(wording(change)), text(old), text(new),
                .text(sentences.together ?? ""), line(sentences.old), line(sentences.new),
            ]
        }
        return Table(
            columns: [
                Column("section", "", for: .programs), Column("from", "", for: .programs),
                Column("way", language.say("部分", "section"), overflow: .keep, for: .people),
                Column("kind", "", for: .programs),
                Column("moved", "", for: .programs),
                Column("became", language.say("变化", "change"), overflow: .wrap, for: .people),
                Column("old", "", for: .programs), Column("new", "", for: .programs),
                Column("change", "", for: .programs),
                Column("first", sides.name(.old), overflow: .beside, for: .people),
                Column("second", sides.name(.new), overflow: .beside, for: .people),
            ], rows: rows, on: .wide)
    }

    /// The two sides one below the other.
    private func below(
        _ changes: [(SentenceChange, MarkedSentences)], _ comparison: SentenceComparison
    ) -> Table {
        let rows = changes.flatMap { change, sentences -> [[Field]] in
            let head = [way(of: change, comparison), .text(wording(change))]
            if change.kind == .same { return [head + [.text("="), line(sentences.new)]] }
            let first = sentences.old.map { head + [.text("−", role: .removed), line($0)] }
            let blank = [section(of: change, comparison, .faint), .missing(shown: "")]
            let second = sentences.new.map { (first == nil ? head : blank) + [.text("+", role: .added), line($0)] }
            return [first, second].compactMap { $0 }
        }
        return Table(
            columns: [
                Column("section", language.say("部分", "section"), overflow: .keep),
                Column("became", language.say("变化", "change"), overflow: .wrap), Column("side", "", overflow: .keep),
                Column("sentence", language.say("句子", "sentence"), overflow: .wrap),
            ], rows: rows, for: .people, on: .narrow)
    }

    private func section(of change: SentenceChange, _ comparison: SentenceComparison, _ role: Role) -> Field {
        let group = change.new.map { comparison.new[$0].group } ?? change.old.map { comparison.old[$0].group }
        return .text(group.flatMap(SectionNumber.init(rawValue:))?.key ?? "", role: role)
    }

    /// The section that a sentence left for another; nil for one that did not.
    private func origin(of change: SentenceChange, _ comparison: SentenceComparison) -> String? {
        guard let old = change.old, let new = change.new, comparison.old[old].group != comparison.new[new].group else {
            return nil
        }
        return SectionNumber(rawValue: comparison.old[old].group)?.key
    }

    /// The section of a sentence, with the one that it left.
    private func way(of change: SentenceChange, _ comparison: SentenceComparison) -> Field {
        let section = section(of: change, comparison, .name)
        guard let origin = origin(of: change, comparison), case .text(let key, let role) = section else {
            return section
        }
        return .text("\(origin)→\(key)", role: role)
    }

    private func line(_ line: Line?) -> Field { line.map(Field.line) ?? .missing(shown: "") }

    private func text(_ text: String?) -> Field { text.map { .text($0) } ?? .missing(shown: "") }

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
    private(set) var old: Line?
    private(set) var new: Line?
    /// One text of both sides, where a sentence changed.
    private(set) var together: String?

    init(_ change: SentenceChange, _ comparison: SentenceComparison) {
        let (before, after) = (change.old.map { comparison.old[$0].text }, change.new.map { comparison.new[$0].text })
        guard change.kind != .same, let before, let after, let difference = comparison.difference(of: change) else {
            let isChanged = change.kind != .same
            old = before.map { Line($0, role: isChanged ? .removed : .plain) }
            new = after.map { Line($0, role: isChanged ? .added : .plain) }
            return
        }
        let (left, right) = (Array(before.utf8), Array(after.utf8))
        func span(_ run: Alignment.Run) -> Span {
            switch run.kind {
            case .matched: Span(String(decoding: right[run.new], as: UTF8.self))
            case .removed: Span("[-\(String(decoding: left[run.old], as: UTF8.self))-]", role: .removed)
            case .added: Span("{+\(String(decoding: right[run.new], as: UTF8.self))+}", role: .added)
            }
        }
        old = Line(
            difference.runs.filter { $0.kind != .added }.map { run in
                run.kind == .matched ? Span(String(decoding: left[run.old], as: UTF8.self)) : span(run)
            })
        new = Line(difference.runs.filter { $0.kind != .removed }.map(span))
        together = difference.runs.map { span($0).text }.joined()
    }
}
