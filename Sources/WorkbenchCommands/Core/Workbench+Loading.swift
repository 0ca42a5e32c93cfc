import AuditSession
import Presentation
import ReportAssembly
import ReportModel
import TextSupport

/// What a loading did, for the line that says so.
struct LoadTally {
    var added = 0
    var revisions = 0
    var replaced = 0
    var identical = 0
    var unreadable = 0
    var passedOver = 0
    /// Notes of the reports that were loaded.
    var notes = 0

    func lines(_ language: Language) -> [Line] {
        var parts = [LocalizedText(zh: "加载 \(added) 份报告", en: "\(added.of("report")) loaded")]
        if revisions > 0 {
            parts.append(
                LocalizedText(
                    zh: "其中 \(revisions) 份是更正版",
                    en: "\(revisions) of them \(revisions == 1 ? "a revision" : "revisions")"))
        }
        if replaced > 0 { parts.append(LocalizedText(zh: "重读 \(replaced) 份", en: "\(replaced) read again")) }
        if identical > 0 {
            parts.append(
                LocalizedText(zh: "\(identical) 个文件内容相同，未重复加载", en: "\(identical.of("identical file")) left out"))
        }
        if unreadable > 0 {
            parts.append(LocalizedText(zh: "\(unreadable) 个文件未能读取", en: "\(unreadable.of("file")) not read"))
        }
        if passedOver > 0 {
            parts.append(
                LocalizedText(zh: "跳过 \(passedOver) 个其他类型的文件", en: "\(passedOver.of("other file")) passed over"))
        }
        if notes > 0 {
            parts.append(LocalizedText(zh: "\(notes) 条疑难（notes 查看）", en: "\(notes.of("note")) (see notes)"))
        }
        return [Line(parts.map { $0[language] }.joined(separator: language == .chinese ? "，" : ", "), role: .info)]
    }
}

/// Reports that were read, by their files, and what became of them in the corpus.
struct TakenReports {
    private(set) var paths: [String] = []
    private(set) var admissions: [Corpus.Admission] = []

    var isEmpty: Bool { paths.isEmpty }

    /// Puts reports into a corpus.
    mutating func add(_ reports: [ReadReport], to corpus: inout Corpus) {
        paths += reports.map(\.report.source.path)
        admissions += corpus.add(reports.map { ($0.report, $0.cells) })
    }
}

extension Workbench {
    /// Loads files, folders and globs.
    ///
    /// A file that the person named and that cannot be read is an error, and then nothing is loaded; a bad file of a
    /// folder or a glob is a note.
    mutating func load(_ request: LoadRequest) throws(Diagnostic) -> [Line] {
        let search = try FileSearch(request.paths, in: files)
        let before = corpus
        var taken = TakenReports()
        var failures = search.problems.map { SourceNote(path: $0.path, note: ReadingNote(.skippedFile, $0.reason)) }
        var rest = search.found[...]
        do throws(Diagnostic) {
            try ReportLoader(files).read(
                search.found.map { ReportFile($0.path, given: request.given) }, isInterrupted: isInterrupted,
                onProgress: showProgress
            ) { outcomes throws(Diagnostic) in
                var reports: [ReadReport] = []
                for (file, outcome) in zip(rest, outcomes) {
                    switch outcome {
                    case .success(let report): reports.append(report)
                    case .failure(let diagnostic):
                        if file.isNamed { throw diagnostic }
                        failures.append(
                            SourceNote(path: file.path, note: ReadingNote(.skippedFile, diagnostic.message)))
                    }
                }
                rest = rest.dropFirst(outcomes.count)
                taken.add(reports, to: &corpus)
            }
            guard !taken.isEmpty else { throw Self.nothingReadable(failures, request.paths) }
        } catch {
            corpus = before
            throw error
        }
        var tally = LoadTally()
        tally.passedOver = search.passedOver
        tally.unreadable = failures.count
        tally.notes = failures.count
        let corrections = try settle(taken, since: before, request, failures, &tally)
        return tally.lines(language) + corrections
    }

    /// Takes reports that were read into corpus and session, both or neither, and says what they correct.
    mutating func take(
        _ reports: [ReadReport], _ request: LoadRequest, _ failures: [SourceNote], _ tally: inout LoadTally
    ) throws(Diagnostic) -> [Line] {
        let before = corpus
        var taken = TakenReports()
        taken.add(reports, to: &corpus)
        return try settle(taken, since: before, request, failures, &tally)
    }

    /// Takes reports that the corpus has been given into the session, and says what they correct; where that fails the
    /// corpus is as it was before.
    private mutating func settle(
        _ taken: TakenReports, since before: Corpus, _ request: LoadRequest, _ failures: [SourceNote],
        _ tally: inout LoadTally
    ) throws(Diagnostic) -> [Line] {
        let notes = failures + zip(taken.paths, taken.admissions).compactMap { tally.count($0, $1, corpus) }
        let fresh = unknown(notes)
        let changed = taken.admissions.compactMap(\.newReport)
        guard !changed.isEmpty || !fresh.isEmpty else { return [] }
        let sources = changed.map(source)
        let renamed = renamedLines(sources)
        do throws(Diagnostic) {
            try commit(.load(request, sources: sources, notes: fresh))
        } catch {
            corpus = before
            throw error
        }
        guard !changed.isEmpty else { return [] }
        corpusChanged()
        if !missing.isEmpty { restoreCorpus() }
        return renamed
            + CorrectionView(before: before, after: corpus, state: session.state, language: language)
            .lines(taken.admissions)
    }

    /// What is said of files that are now read as other organs' or years': what was judged stays with the old ones.
    private func renamedLines(_ sources: [SessionSource]) -> [Line] {
        let known = Dictionary(session.state.sources.map { ($0.file.path, $0) }) { first, _ in first }
        return sources.prefix(20).compactMap { source in
            guard let old = known[source.file.path], old.organ != source.organ || old.year != source.year else {
                return nil
            }
            let state = session.state
            let judged = state.judgements.values.count { $0.subject.organ == old.organ && $0.subject.year == old.year }
            let written = state.annotations.count { $0.target.organ == old.organ && $0.target.year == old.year }
            let (from, to) = ("\(old.organ.identity)/\(old.year)", "\(source.organ.identity)/\(source.year)")
            return Line(
                say(
                    "\(source.file.path) 原来是 \(from)，现在是 \(to)；原有 \(judged) 项判断、\(written) 条批注仍记在前者名下",
                    "\(source.file.path) was \(from) and is \(to) now; "
                        + "\(judged.of("judgement")) and \(written.of("annotation")) stay with the former"),
                role: .warning)
        }
    }

    /// The notes on files of which something new is to be known.
    private func unknown(_ notes: [SourceNote]) -> [SourceNote] {
        let known = Set(session.state.notes)
        let files = Set(notes.lazy.filter { !known.contains($0) }.map(\.path))
        return notes.filter { files.contains($0.path) }
    }

    /// A report as a source of the session: one that was not as before when the session was opened keeps its revision.
    private func source(_ report: Int) -> SessionSource {
        var source = SessionSource(corpus.reports[report])
        guard missing.contains(where: { $0.path == source.file.path }),
            let known = session.state.sources.first(where: { $0.file.path == source.file.path }),
            known.organ == source.organ, known.year == source.year
        else { return source }
        source.revision = known.revision
        return source
    }

    /// Does a change in the session, for whoever has the pen.
    mutating func commit(_ change: Change) throws(Diagnostic) {
        let stamp = pen.stamp
        try session.make(change, by: stamp.by, at: stamp.at)
    }

    /// Why a folder gave no report at all: what the first of its files says.
    private static func nothingReadable(_ failures: [SourceNote], _ paths: [String]) -> Diagnostic {
        let first = failures.first?.note.text ?? LocalizedText(zh: "", en: "")
        return Diagnostic(
            .report,
            LocalizedText(
                zh: "没有读到报告：\(failures.count) 个文件都不是。第一个：\(first.zh)",
                en: "no report in \(failures.count.of("file")). The first: \(first.en)"),
            hint: LocalizedText(
                zh: "单独加载其中一个文件可以看到它的原因；README 列出可读的格式",
                en: "load one of them by its name to see why; the README lists the formats that are read"),
            word: paths.first)
    }
}

extension LoadTally {
    /// Counts what became of a report; returns what there is to note of its file.
    mutating func count(_ path: String, _ admission: Corpus.Admission, _ corpus: Corpus) -> SourceNote? {
        switch admission {
        case .added(let index):
            added += 1
            notes += corpus.reports[index].notes.count
            return nil
        case .revision(let index, let number):
            added += 1
            revisions += 1
            notes += corpus.reports[index].notes.count + 1
            return SourceNote(
                path: path,
                note: ReadingNote(
                    .revision,
                    LocalizedText(
                        zh: "与已加载的报告同一机关同一年度，作为第 \(number) 版（@\(number)）",
                        en: "the same organ and year as a loaded report; kept as revision @\(number)")))
        case .replaced(let index):
            replaced += 1
            notes += corpus.reports[index].notes.count
            return nil
        case .identical(let index):
            identical += 1
            let same = corpus.reports[index].source.path
            guard same != path else { return nil }
            notes += 1
            return SourceNote(
                path: path,
                note: ReadingNote(
                    .sameFile, LocalizedText(zh: "与 \(same) 内容完全相同", en: "the same bytes as \(same)")))
        }
    }
}
