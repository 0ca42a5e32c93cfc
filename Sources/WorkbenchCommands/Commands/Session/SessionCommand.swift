import ArgumentParser
import AuditSession
import Presentation
import TextSupport

/// `session ACTION [NAME]`: lists, opens, makes, saves, copies and deletes sessions.
struct SessionCommand: Command {
    static let description = CommandDescription(
        "session", ["会话"], .session,
        LocalizedText(zh: "列出、打开、新建、保存、复制、删除会话", en: "list, open, make, save, copy and delete sessions"),
        examples: ["session list", "session open 清河2024", "session new 清河2025", "session save", "session copy 备份"])

    static let isRecorded = false

    @Argument(help: .both(zh: "做什么", en: "what to do", value: .kind))
    var action: Action = .list

    @Argument(help: .both(zh: "会话名称", en: "a session's name", value: .session))
    var name: String?

    /// What can be done with sessions.
    enum Action: String, CaseIterable, ExpressibleByArgument {
        case list
        case open
        case new
        case save
        case copy
        case delete
    }

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        if workbench.recording != nil, action == .open || action == .new {
            throw Diagnostic(
                .session, LocalizedText(zh: "录制中不能换会话", en: "the session cannot be changed while recording"),
                hint: LocalizedText(zh: "先用 record off 结束录制", en: "stop with record off first"))
        }
        switch action {
        case .list: return try list(workbench)
        case .open:
            let name = try required(workbench)
            guard name != workbench.session.name || workbench.session.obstacle != nil else {
                return CommandResult(messages: [said(workbench, "已经打开", "already open:", name)])
            }
            // Opening makes what is not there; here it has to be there.
            _ = try workbench.sessions().peek(name)
            return CommandResult(messages: try workbench.openSession(name))
        case .new:
            let opening = try workbench.sessions().make(try required(workbench))
            let lines = try workbench.adopt(opening)
            return CommandResult(messages: lines + [said(workbench, "新建会话", "made the session", opening.session.name)])
        case .save: return try save(&workbench)
        case .copy: return try copy(workbench)
        case .delete: return try delete(workbench)
        }
    }

    private func list(_ workbench: Workbench) throws(Diagnostic) -> CommandResult {
        let store = try workbench.sessions()
        let columns =
            [
                Column("session", workbench.say("会话", "session")),
                Column("reports", workbench.say("报告", "reports"), alignment: .right),
                Column("judgements", workbench.say("判断", "judgements"), alignment: .right),
                Column("annotations", workbench.say("批注", "annotations"), alignment: .right),
                Column("events", workbench.say("操作", "events"), alignment: .right),
            ] + TimeText.columns("last", workbench.say("最后操作", "last change")) + [
                Column("state", workbench.say("状态", "state"))
            ]
        var rows: [[Field]] = []
        for name in try store.names() {
            let isOpen = name == workbench.session.name
            let session = isOpen ? workbench.session : try? store.peek(name)
            let state = session?.state ?? SessionState()
            let use =
                isOpen
                ? workbench.say("当前", "open")
                : session == nil
                    ? workbench.say("无法读取", "unreadable")
                    : store.isInUse(name) ? workbench.say("正在使用", "in use") : ""
            rows.append(
                [
                    .text(name, role: .name), .number(String(state.sources.count)),
                    .number(String(state.judgements.values.count { $0.triage != .open })),
                    .number(String(state.annotations.count)), .number(String(session?.events.count ?? 0)),
                ] + TimeText.fields(session?.events.last?.at ?? "") + [.text(use)])
        }
        let footer = workbench.say("\(rows.count) 个会话", rows.count.of("session"))
        return CommandResult(Output([.table(Table(columns: columns, rows: rows, footer: footer))]))
    }

    private func save(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        if let own = workbench.session.name {
            guard name == nil || name == own else {
                throw Diagnostic(
                    .session, LocalizedText(zh: "会话已保存在 \(own)", en: "the session is kept as \(own)"),
                    hint: LocalizedText(zh: "session copy 另存一份", en: "make another one of it with session copy"),
                    word: name)
            }
            try workbench.session.writeState()
            return CommandResult(messages: [said(workbench, "已保存", "saved", own)])
        }
        let opening = try workbench.sessions().save(workbench.session, as: try required(workbench))
        workbench.session = opening.session
        workbench.readingCache = nil
        try workbench.session.writeState()
        return CommandResult(messages: [said(workbench, "已保存为", "kept from now on as", opening.session.name)])
    }

    private func copy(_ workbench: Workbench) throws(Diagnostic) -> CommandResult {
        let name = try required(workbench)
        var opening = try workbench.sessions().save(workbench.session, as: name)
        try opening.session.writeState()
        return CommandResult(messages: [said(workbench, "已复制为", "copied to", name)])
    }

    private func delete(_ workbench: Workbench) throws(Diagnostic) -> CommandResult {
        let name = try required(workbench)
        let place = try workbench.sessions().delete(name)
        return CommandResult(messages: [said(workbench, "已移到", "moved to", place)])
    }

    private func required(_ workbench: Workbench) throws(Diagnostic) -> String {
        if let name { return name }
        throw Diagnostic(
            .usage, LocalizedText(zh: "session \(action.rawValue) 缺少名称", en: "session \(action.rawValue) lacks a name"),
            hint: LocalizedText(zh: "例如 session \(action.rawValue) 清河2024", en: "as in session \(action.rawValue) NAME")
        )
    }

    private func said(_ workbench: Workbench, _ zh: String, _ en: String, _ name: String?) -> Line {
        Line("\(workbench.say(zh, en)) \(name ?? "")", role: .info)
    }
}
