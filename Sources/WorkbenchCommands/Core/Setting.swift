import AuditRules
import Presentation
package import TextSupport

/// A setting by its name, with what it takes.
struct Setting: Sendable {
    var name: String
    var summary: LocalizedText
    var values: Values
    var read: @Sendable (Settings) -> String
    /// Gets a value that `values` allows.
    var write: @Sendable (inout Settings, String) -> Void

    /// What a setting takes.
    enum Values: Sendable {
        case choice([String])
        /// A number or a day, or `default`.
        case parameter(RuleParameter)
        /// A number of seconds, up to a day, or `off`.
        case seconds
        /// A file whose lines are added to a built-in list, or `default`.
        case list
    }

    /// The settings that are lists, and how each is read from a file's text.
    static let lists: [RuleList] = [
        RuleList(
            name: "citations",
            summary: LocalizedText(
                zh: "补充已知文件、名称和提法的清单文件", en: "a file that adds to the known documents, names and terms")
        ) { rules, text throws(Diagnostic) in
            rules.citations =
                try text.map { text throws(Diagnostic) in try KnownCitations.builtIn.adding(text) } ?? .builtIn
        },
        RuleList(
            name: "typos", summary: LocalizedText(zh: "补充已知错别字的清单文件", en: "a file that adds to the known typos")
        ) { rules, text throws(Diagnostic) in
            rules.typos = try text.map { text throws(Diagnostic) in try KnownTypos.builtIn.adding(text) } ?? .builtIn
        },
    ]

    /// The settings of the program, sorted by name; those of the rules are `ofRules`.
    static let all: [Setting] = [
        Setting(
            name: "ambiguous",
            summary: LocalizedText(zh: "“”—… 等宽度不定的字符占几列", en: "columns taken by characters of ambiguous width"),
            values: .choice(["1", "2"]), read: { String($0.ambiguousWidth.rawValue) },
            write: { $0.ambiguousWidth = $1 == "2" ? .wide : .narrow }),
        ofList(lists[0]),
        Setting(
            name: "color", summary: LocalizedText(zh: "颜色", en: "colour"),
            values: .choice(Settings.ColorUse.allCases.map(\.rawValue)),
            read: { $0.color.rawValue }, write: { $0.color = Settings.ColorUse(rawValue: $1) ?? .auto }),
        Setting(
            name: "format", summary: LocalizedText(zh: "输出格式", en: "output format"),
            values: .choice(["auto"] + OutputFormat.all.map(\.name)), read: { $0.format?.name ?? "auto" },
            write: { $0.format = OutputFormat($1) }),
        Setting(
            name: "lang", summary: LocalizedText(zh: "界面语言", en: "language"),
            values: .choice(Language.allCases.map(\.rawValue)), read: { $0.language.rawValue },
            write: { $0.language = Language(rawValue: $1) ?? .chinese }),
        Setting(
            name: "sql-timeout",
            summary: LocalizedText(zh: "sql 查询运行多少秒后停止", en: "after how many seconds a sql query is stopped"),
            values: .seconds, read: { $0.sqlTimeout.map(String.init) ?? "off" }, write: { $0.sqlTimeout = Int($1) }),
        ofList(lists[1]),
    ]

    private static func ofList(_ list: RuleList) -> Setting {
        Setting(
            name: list.name, summary: list.summary, values: .list, read: { $0.lists[list.name] ?? "default" },
            write: { $0.lists[list.name] = $1 == "default" ? nil : $1 })
    }

    /// The setting of a name, rules' ids and parameters in either case; nil where there is none.
    static func named(_ name: String) -> Setting? {
        all.first { $0.name == name } ?? ofRules.first { $0.name.lowercased() == name.lowercased() }
    }
}

extension Setting.Values {
    /// The values to choose from; empty where others are taken too.
    var choices: [String] {
        switch self {
        case .choice(let values): values
        case .parameter, .list: ["default"]
        case .seconds: ["off"]
        }
    }

    /// What is taken, in a cell of a table.
    var listed: LocalizedText {
        guard case .choice(let values) = self else { return wording }
        return LocalizedText(zh: values.joined(separator: " "), en: values.joined(separator: " "))
    }

    /// What is taken, in a sentence.
    var wording: LocalizedText {
        switch self {
        case .choice(let values):
            return LocalizedText(zh: values.joined(separator: "、"), en: "one of " + values.joined(separator: ", "))
        case .list: return LocalizedText(zh: "文件，或 default", en: "a file, or default")
        case .seconds: return LocalizedText(zh: "1 到 86400，或 off", en: "1 to 86400, or off")
        case .parameter(let parameter):
            let standard = parameter.standard.description
            return switch parameter.standard {
            case .number: LocalizedText(zh: "数字，默认 \(standard)", en: "a number, \(standard) by default")
            case .day:
                LocalizedText(zh: "次年的月-日，默认 \(standard)", en: "month-day of the next year, \(standard) by default")
            }
        }
    }

    /// A value as it is stored: what is typed in Chinese by its name.
    func canonical(_ value: String) -> String {
        switch self {
        case .choice(let values): values.contains(value) ? value : Self.words[value] ?? value
        case .parameter: Self.words[value] ?? value
        case .seconds: value == "0" || Self.words[value] == "off" ? "off" : value
        // A file may be called anything.
        case .list: value
        }
    }

    /// What values are called in Chinese.
    private static let words = [
        "开": "on", "启用": "on", "关": "off", "停用": "off", "错误": "error", "警告": "warning", "提示": "info",
        "自动": "auto", "总是": "always", "从不": "never", "中文": "zh", "英文": "en", "默认": "default",
    ]

    func allows(_ value: String) -> Bool {
        switch self {
        case .choice(let values): values.contains(value)
        case .parameter(let parameter): value == "default" || parameter.value(value) != nil
        case .seconds: value == "off" || Int(value).map((1...86_400).contains) ?? false
        case .list: !value.isEmpty
        }
    }
}

extension Setting {
    /// For every rule whether it runs and how much it weighs, and the parameters of all rules.
    static let ofRules: [Setting] = RuleRegistry.all.flatMap { rule in
        [ofRule(rule.description)] + rule.description.parameters.map(ofParameter)
    }

    private static func ofRule(_ rule: RuleDescription) -> Setting {
        Setting(
            name: rule.id, summary: rule.title, values: .choice(["on", "off"] + Severity.allCases.map(\.rawValue)),
            read: { settings in
                settings.rules.off.contains(rule.id) ? "off" : settings.rules.severities[rule.id]?.rawValue ?? "on"
            },
            write: { settings, value in
                if value == "off" { settings.rules.off.insert(rule.id) } else { settings.rules.off.remove(rule.id) }
                settings.rules.severities[rule.id] = Severity(rawValue: value)
            })
    }

    private static func ofParameter(_ parameter: RuleParameter) -> Setting {
        Setting(
            name: parameter.name, summary: parameter.meaning, values: .parameter(parameter),
            read: { ($0.rules.parameters[parameter.name] ?? parameter.standard).description },
            write: { settings, value in
                let value = parameter.value(value)
                settings.rules.parameters[parameter.name] = value == parameter.standard ? nil : value
            })
    }
}

extension Settings {
    /// Sets a setting by name; throws E-setting for an unknown one or a value that it does not take.
    package mutating func set(_ name: String, _ value: String) throws(Diagnostic) {
        guard let setting = Setting.named(name) else {
            let names = Setting.all.map(\.name)
            throw Diagnostic(
                .setting, LocalizedText(zh: "没有“\(name)”这项设置", en: "there is no setting “\(name)”"),
                hint: LocalizedText(
                    zh: "有 \(names.joined(separator: "、"))，规则编号如 A-03，规则参数如 X-06.factor",
                    en:
                        "there are \(names.joined(separator: ", ")), rules such as A-03 and their parameters such as X-06.factor"
                ), word: name)
        }
        guard setting.values.allows(setting.values.canonical(value)) else {
            let wording = setting.values.wording
            throw Diagnostic(
                .setting, LocalizedText(zh: "\(name) 不能是“\(value)”", en: "\(name) cannot be “\(value)”"),
                hint: LocalizedText(zh: "可以是 \(wording.zh)", en: "it is \(wording.en)"), word: value)
        }
        setting.write(&self, setting.values.canonical(value))
    }
}
