import ArgumentParser
import AuditSession
import Presentation
import TextSupport

/// `set [NAME [VALUE]]`: shows or changes settings.
struct SetCommand: Command {
    static let description = CommandDescription(
        "set", ["设置"], .shell, LocalizedText(zh: "查看或更改设置", en: "show or change settings"),
        examples: ["set", "set lang en", "set format markdown", "set Q-11 off", "set A-13 warning", "设置 A-03 关"])

    @Argument(help: .both(zh: "设置名", en: "a setting", value: .setting))
    var name: String?

    @Argument(help: .both(zh: "新值", en: "its new value", value: .value))
    var value: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard let name else { return CommandResult(table(Setting.all + changed(workbench), workbench)) }
        guard let value else {
            guard let setting = Setting.named(name) else {
                try workbench.settings.set(name, "")
                return CommandResult()
            }
            return CommandResult(table([setting], workbench))
        }
        var settings = workbench.settings
        try settings.set(name, value)
        try workbench.readLists(into: &settings)
        let setting = Setting.named(name)
        if workbench.session.obstacle == nil {
            try workbench.commit(
                .set(name: setting?.name ?? name, value: setting?.values.canonical(value) ?? value))
        }
        workbench.settings = settings
        return CommandResult()
    }

    /// The settings of rules that are not as the rules say: of more than a hundred the others would only be in the way.
    private func changed(_ workbench: Workbench) -> [Setting] {
        let standard = Settings()
        return Setting.ofRules.filter { $0.read(workbench.settings) != $0.read(standard) }
    }

    private func table(_ settings: [Setting], _ workbench: Workbench) -> Output {
        let columns = [
            Column("name", workbench.say("设置", "setting"), overflow: .keep),
            Column("value", workbench.say("当前值", "value"), overflow: .wrap),
            Column("values", workbench.say("可选值", "values"), overflow: .wrap),
            Column("summary", workbench.say("说明", "what it is"), overflow: .wrap),
        ]
        let rows = settings.map { setting in
            [
                Field.text(setting.name, role: .name), .text(setting.read(workbench.settings)),
                .text(setting.values.listed[workbench.language]), .text(setting.summary[workbench.language]),
            ]
        }
        return Output([.table(Table(columns: columns, rows: rows))])
    }
}
