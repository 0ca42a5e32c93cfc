import ReportModel
internal import AuditSession
package import Presentation
package import TextSupport

extension Workbench {
    /// Opens a session, or makes it, in the place of the one that is open, and says what there is to know of it.
    package mutating func openSession(_ name: String) throws(Diagnostic) -> [Line] {
        let opening = try sessions().open(name)
        return try adopt(opening)
    }

    /// The store of sessions; throws `E-session` where nothing may be kept.
    func sessions() throws(Diagnostic) -> SessionStore {
        if let store { return store }
        throw Diagnostic(
            .session, LocalizedText(zh: "这里不保存会话", en: "no sessions are kept here"),
            hint: LocalizedText(zh: "不要用 --no-session，回放中也不能打开会话", en: "do without --no-session; a replay opens none"))
    }

    /// Makes an opened session the session, with its reports and settings.
    mutating func adopt(_ opening: SessionStore.Opening) throws(Diagnostic) -> [Line] {
        var lines = opening.remarks.map { Line($0[language], role: .warning) }
        lines += saveState()
        saveReadings()
        session = opening.session
        readingCache = nil
        lines += applySettings()
        corpus = .init()
        restoreCorpus()
        lines += missingLines
        let state = session.state
        if !session.events.isEmpty {
            let judged = state.judgements.values.count { $0.triage != .open }
            let text = say(
                "会话 \(session.name ?? "")：\(corpus.reports.count) 份报告，\(judged) 项判断，\(state.annotations.count) 条批注",
                "session \(session.name ?? ""): \(corpus.reports.count.of("report")), \(judged.of("judgement")), "
                    + state.annotations.count.of("annotation"))
            lines.append(Line(text, role: .info))
        }
        return lines
    }

    /// Whether `session.json` is written before anybody notices; a large one waits for the end of the session.
    var isStateSmall: Bool {
        let state = session.state
        return state.sources.count + state.judgements.count + state.annotations.count <= 500
    }

    /// What is said at the end of a run that keeps nothing and in which somebody judged or wrote.
    package var unkeptLines: [Line] {
        let count = session.state.judgements.count + session.state.annotations.count
        guard session.folder == nil, count > 0, recording == nil, !isExported else { return [] }
        let text = say(
            "判断和批注没有保存；用 --session 名称 保存", "judgements and annotations are not kept; --session NAME keeps them")
        return [Line(text, role: .warning)]
    }

    /// Writes `session.json`; that it cannot be written is said and harms nothing, for it follows from the journal.
    package mutating func saveState() -> [Line] {
        do throws(Diagnostic) {
            try session.writeState()
            return []
        } catch {
            return [
                Line(
                    say(
                        "session.json 没有写成：\(error.message.zh)；journal.jsonl 完整，下次打开时重写",
                        "session.json was not written: \(error.message.en); journal.jsonl is whole, "
                            + "and session.json is made of it the next time"),
                    role: .warning)
            ]
        }
    }
}
