import ArgumentParser
import AuditSession
import Presentation
import TextSupport

/// `set [NAME [VALUE]]`: shows or changes settings.
struct SetCommand: Command {
    static let description = CommandDescription(
        "set", ["设置"], .shell, LocalizedText(zh: "查看或更改设置", en: "show or change settings"),
        examples: ["set", "set lang en", "set format markdown", "set ambiguous 2"])

    @Argument(help: .both(zh: "设置名", en: "a setting", value: .setting))
    var name: String?

    @Argument(help: .both(zh: "新值", en: "its new value", value: .value))
    var value: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard let name else { return CommandResult(table(Setting.all, workbench)) }
        guard let value else {
            let named = Setting.all.filter { $0.name == name }
            if named.isEmpty { try workbench.settings.set(name, "") }
            return CommandResult(table(named, workbench))
        }
        var settings = workbench.settings
        try settings.set(name, value)
        if workbench.session.obstacle == nil { try workbench.commit(.set(name: name, value: value)) }
        workbench.settings = settings
        return CommandResult()
    }

    private func table(_ settings: [Setting], _ workbench: Workbench) -> Output {
        let columns = [
            Column("name", workbench.say("设置", "setting")), Column("value", workbench.say("当前值", "value")),
            Column("values", workbench.say("可选值", "values")),
            Column("summary", workbench.say("说明", "what it is"), overflow: .wrap),
        ]
        let rows = settings.map { setting in
            [
                Field.text(setting.name, role: .name), .text(setting.read(workbench.settings)),
                .text(setting.values.joined(separator: " ")), .text(setting.summary[workbench.language]),
            ]
        }
        return Output([.table(Table(columns: columns, rows: rows))])
    }
}
