import AuditSession
import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// Says what corrected copies of reports change, and which judgements and annotations they touch.
struct CorrectionView {
    /// The corpus without the corrected copies.
    var before: Corpus
    var after: Corpus
    var state: SessionState
    var language: Language

    /// How many lines are written; a whole county corrected at once is looked at with `findings` and `diff`.
    private static let maximum = 20

    /// Lines for each report that takes the place of another one of its organ and year.
    func lines(_ admissions: [Corpus.Admission]) -> [Line] {
        var lines: [Line] = []
        var rest = 0
        for admission in admissions {
            guard let (old, new) = pair(admission) else { continue }
            let more = self.lines(old, new)
            if lines.count + more.count <= Self.maximum { lines += more } else { rest += 1 }
        }
        if rest > 0 {
            lines.append(
                Line(
                    language.say(
                        "另有 \(rest) 份更正，用 diff 和 findings 查看", "\(rest) more corrections: see diff and findings"),
                    role: .info))
        }
        return lines
    }

    /// The report that was shown so far, in `before`, and the one that is shown now, in `after`.
    private func pair(_ admission: Corpus.Admission) -> (old: Int, new: Int)? {
        let new: Int
        switch admission {
        case .revision(let index, _), .replaced(let index): new = index
        case .added, .identical: return nil
        }
        let report = after.reports[new]
        let old = before.newest(of: Corpus.ReportKey(organ: report.organ, year: report.year))
        return old.map { ($0, new) }
    }

    private func lines(_ old: Int, _ new: Int) -> [Line] {
        let report = after.reports[new]
        let comparison = CellComparison(old, of: before, new, of: after)
        var text = language.say(
            "\(after.canonicalPath(of: new)) 有更正：\(comparison.differences.count) 个单元格不同",
            "\(after.canonicalPath(of: new)) is corrected, with \(comparison.differences.count.of("changed cell"))")
        let annotations = state.annotations.count { $0.target.organ == report.organ && $0.target.year == report.year }
        if annotations > 0 {
            text += language.say("；\(annotations) 条批注保留", "; \(annotations.of("annotation")) kept")
        }
        return [Line(text, role: .warning)] + judgements(on: report)
    }

    private func judgements(on report: Report) -> [Line] {
        let touched = state.judgements.values.filter { judgement in
            judgement.subject.organ == report.organ && judgement.subject.values.contains { $0.year == report.year }
        }.sorted { $0.subject.id < $1.subject.id }
        return touched.map { judgement in
            let changes = judgement.changes(in: after)
            let head = "  \(judgement.subject.id) \(judgement.triage.wording[language])"
            guard !changes.isEmpty else {
                return Line(head + language.say("：数值未变", ": its values are the same"), role: .info)
            }
            return Line(
                head + language.say("：待复核，", ": to be looked at again, ")
                    + ValueChangeText.list(
                        changes, namesYears: Set(judgement.subject.values.map(\.year)).count > 1, language),
                role: .warning)
        }
    }
}

/// Words for values that changed.
enum ValueChangeText {
    /// The cells with their old and new values: `t3.new.total 20 → 21`.
    static func list(_ changes: [ValueChange], namesYears: Bool, _ language: Language) -> String {
        let shown = changes.prefix(6).map { change in
            let year = namesYears ? "\(change.was.year)/" : ""
            return "\(year)\(change.was.cell) \(was(change.was, language)) → \(now(change.now, language))"
        }
        let more = changes.count - shown.count
        return shown.joined(separator: language.say("，", ", "))
            + (more > 0 ? language.say(" 等 \(changes.count) 处", " and \(more) more") : "")
    }

    /// What a cell said.
    static func was(_ witness: ValueWitness, _ language: Language) -> String {
        witness.value ?? witness.state.wording[language]
    }

    /// What a cell says.
    static func now(_ value: CellValue, _ language: Language) -> String {
        value.number?.description ?? value.state.wording[language]
    }
}
