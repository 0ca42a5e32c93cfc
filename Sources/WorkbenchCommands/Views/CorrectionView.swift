import AuditSession
import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// Says what corrected copies of reports change, and which judgements and annotations they touch.
struct CorrectionView {
    /// The corpus without the corrected copies.
    private let before: Corpus
    private let after: Corpus
    private let language: Language
    /// The judgements by the reports whose values they judged.
    private var judgements: [Corpus.ReportKey: [Judgement]] = [:]
    private var annotationCounts: [Corpus.ReportKey: Int] = [:]

    /// How many lines are written; a whole county corrected at once is looked at with `findings` and `diff`.
    private static let maximum = 20

    init(before: Corpus, after: Corpus, state: SessionState, language: Language) {
        self.before = before
        self.after = after
        self.language = language
        for judgement in state.judgements.values {
            for year in Set(judgement.subject.values.map(\.year)) {
                judgements[Corpus.ReportKey(organ: judgement.subject.organ, year: year), default: []].append(judgement)
            }
        }
        for annotation in state.annotations {
            annotationCounts[
                Corpus.ReportKey(organ: annotation.target.organ, year: annotation.target.year), default: 0] += 1
        }
    }

    /// Lines for each report that takes the place of another one of its organ and year.
    func lines(_ admissions: [Corpus.Admission]) -> [Line] {
        let pairs = admissions.compactMap(pair)
        var lines: [Line] = []
        var told = 0
        for (old, new) in pairs {
            let more = self.lines(old, new)
            guard lines.isEmpty || lines.count + more.count <= Self.maximum else { break }
            lines += more
            told += 1
        }
        guard told < pairs.count else { return lines }
        let rest = pairs.count - told
        let text = language.say(
            "另有 \(rest) 份更正，用 diff 和 findings 查看", "\(rest) more corrections: see diff and findings")
        return lines + [Line(text, role: .info)]
    }

    /// The report that is corrected, in `before`, and the corrected one, in `after`.
    private func pair(_ admission: Corpus.Admission) -> (old: Int, new: Int)? {
        switch admission {
        case .added, .identical: return nil
        case .revision(let new, _):
            let report = after.reports[new]
            return before.newest(of: Corpus.ReportKey(organ: report.organ, year: report.year)).map { ($0, new) }
        case .replaced(let new):
            // Reports keep their numbers while others are added.
            guard before.reports.indices.contains(new) else { return nil }
            let (old, report) = (before.reports[new], after.reports[new])
            return old.organ == report.organ && old.year == report.year ? (new, new) : nil
        }
    }

    private func lines(_ old: Int, _ new: Int) -> [Line] {
        let report = after.reports[new]
        let key = Corpus.ReportKey(organ: report.organ, year: report.year)
        let count = CellComparison(old, of: before, new, of: after).differences.count
        var text = language.say(
            "\(after.canonicalPath(of: new)) 有更正：\(count) 个单元格不同",
            "\(after.canonicalPath(of: new)) is corrected, with \(count.of("changed cell"))")
        if let annotations = annotationCounts[key] {
            text += language.say("；\(annotations) 条批注保留", "; \(annotations.of("annotation")) kept")
        }
        // Judgements are held against the newest report only.
        return [Line(text, role: .warning)] + (after.isNewest(new) ? judgementLines(key) : [])
    }

    private func judgementLines(_ key: Corpus.ReportKey) -> [Line] {
        let touched = (judgements[key] ?? []).filter { $0.triage != .open }
        return touched.sorted { $0.subject.id < $1.subject.id }.map { judgement in
            let changes = judgement.changes(in: after)
            let head = "  \(judgement.subject.id) \(judgement.triage.wording[language])"
            guard !changes.isEmpty else {
                return Line(head + language.say("：数值未变", ": its values are the same"), role: .info)
            }
            let namesYears = Set(judgement.subject.values.map(\.year)).count > 1
            return Line(
                head + language.say("：待复核，", ": to be looked at again, ")
                    + ValueChangeText.list(changes, namesYears: namesYears, language), role: .warning)
        }
    }
}
