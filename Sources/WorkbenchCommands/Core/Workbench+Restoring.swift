import AuditSession
import Presentation
import ReportAssembly
import ReportModel
import TextSupport

extension Workbench {
    /// Makes the corpus hold the reports of the session's state, in its order; reads only files that it does not hold
    /// and of which no reading was kept.
    ///
    /// A source that is gone, or is not what it was, or was not read because the person wanted no more, is left out and
    /// kept in `missing`: its judgements and annotations stay, and `reload` reads it as it then is.
    mutating func restoreCorpus() {
        let sources = session.state.sources
        let loaded = Dictionary(
            corpus.reports.enumerated().map { ($1.source, $0) }, uniquingKeysWith: { first, _ in first })
        var wanted = sources.filter { loaded[$0.file] == nil }
        let kept = keptReadings(of: wanted)
        wanted.removeAll { kept.places[$0.file.path] != nil }
        let files = wanted.map { ReportFile($0.file.path, given: $0.file.given) }
        let outcomes: [ReportLoader.Outcome]
        do throws(Diagnostic) {
            outcomes = try ReportLoader(self.files).read(files, isInterrupted: isInterrupted, onProgress: showProgress)
        } catch {
            outcomes = files.map { _ in .failure(error) }
        }
        var fresh: [String: ReadReport] = [:]
        missing = []
        for (source, outcome) in zip(wanted, outcomes) {
            switch Self.asItWas(source, outcome) {
            case .success(let report): fresh[source.file.path] = report
            case .failure(let note): missing.append(SourceNote(path: source.file.path, note: note.note))
            }
        }
        let items = sources.compactMap { source -> Corpus.Arranged? in
            if let index = loaded[source.file] { return .loaded(index, revision: source.revision) }
            if let known = kept.arranged(source) { return known }
            guard var read = fresh[source.file.path] else { return nil }
            read.report.revision = source.revision
            return .fresh(read.report, read.cells)
        }
        corpus.arrange(items, kept: kept.cells)
        corpusChanged()
    }

    /// What there is to say of sources that are not what they were.
    var missingLines: [Line] {
        guard let first = missing.first else { return [] }
        let text = say(
            "\(missing.count) 个来源与上次不同，没有加载（reload 按现在的内容读取）。第一个：\(first.path)：\(first.note.text.zh)",
            "\(missing.count.of("source")) not as before and not loaded (reload reads what is there now). "
                + "The first: \(first.path): \(first.note.text.en)")
        return [Line(text, role: .warning)]
    }

    /// Takes a session's settings over, but for those that the process was started with; says which list cannot be read.
    mutating func applySettings() -> [Line] {
        var settings = startSettings
        for (name, value) in session.state.settings where !fixedSettings.contains(name) {
            // A setting of another version is kept in the session and has no meaning here.
            try? settings.set(name, value)
        }
        var lines: [Line] = []
        do throws(Diagnostic) {
            try readLists(into: &settings)
        } catch {
            lines.append(Line(error.message[language], role: .warning))
        }
        self.settings = settings
        return lines
    }

    /// Why a source is not what the session knows.
    private struct Difference: Error {
        var note: ReadingNote
    }

    private static func asItWas(_ source: SessionSource, _ outcome: ReportLoader.Outcome) -> Result<
        ReadReport, Difference
    > {
        switch outcome {
        case .failure(let diagnostic):
            return .failure(Difference(note: ReadingNote(.changedSource, diagnostic.message)))
        case .success(let read):
            guard read.report.source.hash == source.file.hash else {
                return .failure(
                    Difference(
                        note: ReadingNote(
                            .changedSource, LocalizedText(zh: "内容已改动", en: "the file has changed"))))
            }
            return .success(read)
        }
    }
}
