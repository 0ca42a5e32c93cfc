import FileAccess
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

extension Workbench {
    /// Loads files, folders and globs.
    ///
    /// A file that the person named and that cannot be read is an error, and then nothing is loaded; a bad file of a
    /// folder or a glob is a note.
    mutating func load(_ paths: [String], given: GivenIdentity) throws(Diagnostic) -> LoadTally {
        let search = try FileSearch(paths, in: files)
        let outcomes = try ReportLoader(files).read(
            search.found.map { ReportFile($0.path, given: given) }, isInterrupted: isInterrupted)
        var tally = LoadTally()
        tally.passedOver = search.passedOver
        var reports: [ReadReport] = []
        var failures = search.problems.map { FileNote(path: $0.path, note: ReadingNote(.skippedFile, $0.reason)) }
        for (file, outcome) in zip(search.found, outcomes) {
            switch outcome {
            case .success(let report): reports.append(report)
            case .failure(let diagnostic):
                if file.isNamed { throw diagnostic }
                failures.append(FileNote(path: file.path, note: ReadingNote(.skippedFile, diagnostic.message)))
            }
        }
        guard !reports.isEmpty else {
            throw Self.nothingReadable(failures, paths)
        }
        for failure in failures where !fileNotes.contains(failure) {
            fileNotes.append(failure)
        }
        tally.unreadable = failures.count
        admit(reports, &tally)
        tally.notes += failures.count
        return tally
    }

    private mutating func admit(_ reports: [ReadReport], _ tally: inout LoadTally) {
        let admissions = corpus.add(reports.map { ($0.report, $0.cells) })
        for (read, admission) in zip(reports, admissions) {
            switch admission {
            case .added(let index):
                tally.added += 1
                tally.notes += corpus.reports[index].notes.count
            case .revision(let index, let number):
                tally.added += 1
                tally.revisions += 1
                tally.notes += corpus.reports[index].notes.count + 1
                note(
                    read, .revision,
                    LocalizedText(
                        zh: "与已加载的报告同一机关同一年度，作为第 \(number) 版（@\(number)）",
                        en: "the same organ and year as a loaded report; kept as revision @\(number)"))
            case .replaced(let index):
                tally.replaced += 1
                tally.notes += corpus.reports[index].notes.count
            case .identical(let index):
                tally.identical += 1
                let path = corpus.reports[index].source.path
                guard path != read.report.source.path else { continue }
                tally.notes += 1
                note(
                    read, .sameFile,
                    LocalizedText(zh: "与 \(path) 内容完全相同", en: "the same bytes as \(path)"))
            }
        }
        corpusChanged()
    }

    private mutating func note(_ read: ReadReport, _ kind: ReadingNote.Kind, _ text: LocalizedText) {
        let note = FileNote(path: read.report.source.path, note: ReadingNote(kind, text))
        if !fileNotes.contains(note) { fileNotes.append(note) }
    }

    /// Why a folder gave no report at all: what the first of its files says.
    private static func nothingReadable(_ failures: [FileNote], _ paths: [String]) -> Diagnostic {
        let first = failures.first?.note.text ?? LocalizedText(zh: "", en: "")
        return Diagnostic(
            .report,
            LocalizedText(
                zh: "没有读到报告：\(failures.count) 个文件都不是。第一个：\(first.zh)",
                en: "no report in \(failures.count.of("file")). The first: \(first.en)"),
            hint: LocalizedText(zh: "读取的是 UTF-8 编码的纯文本年报", en: "annual reports as plain text in UTF-8 are read"),
            word: paths.first)
    }
}
