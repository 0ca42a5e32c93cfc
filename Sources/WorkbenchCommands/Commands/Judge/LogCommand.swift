import ArgumentParser
import AuditSession
import Presentation
import TextSupport

/// `log`: what was done in the session, by whom and when; undone changes too.
struct LogCommand: Command {
    static let description = CommandDescription(
        "log", ["日志"], .judge,
        LocalizedText(zh: "列出会话里做过的一切，包括撤销的", en: "list all that was done in the session, undone or not"),
        examples: ["log", "log --limit 20"])

    /// What it shows bears times and names of the run.
    static let isRecorded = false

    @Option(help: .both(zh: "只列最近多少条", en: "only so many of the latest", value: .number))
    var limit: Int?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        if let limit, limit < 0 {
            throw Diagnostic(
                .usage, LocalizedText(zh: "--limit 不能是负数", en: "--limit cannot be negative"), word: String(limit))
        }
        let events = workbench.session.events
        let active = workbench.session.activeNumbers
        let columns =
            [Column("event", workbench.say("序号", "no."), alignment: .right)]
            + TimeText.columns("at", workbench.say("时间", "time")) + [
                Column("by", workbench.say("操作人", "by")),
                Column("counts", workbench.say("有效", "counts")),
                Column("command", workbench.say("操作", "what was done"), overflow: .wrap),
            ]
        let rows = events.suffix(limit ?? events.count).map { event -> [Field] in
            [.number(String(event.number))] + TimeText.fields(event.at) + [
                .text(event.by),
                mark(event, active, workbench), .text(ChangeText.line(event)),
            ]
        }
        var footer = workbench.say("\(events.count) 条操作", events.count.of("event"))
        if let folder = workbench.session.folder {
            footer += workbench.say("；链尾 \(folder.head.prefix(12))", "; head of the chain \(folder.head.prefix(12))")
        }
        return CommandResult(Output([.table(Table(columns: columns, rows: rows, footer: footer))]))
    }

    private func mark(_ event: JournalEvent, _ active: Set<Int>, _ workbench: Workbench) -> Field {
        guard case .change = event.action else { return .text("") }
        return active.contains(event.number)
            ? .text(workbench.say("是", "yes")) : .text(workbench.say("已撤销", "undone"), role: .faint)
    }
}
