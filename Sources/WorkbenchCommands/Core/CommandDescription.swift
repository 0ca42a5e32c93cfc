package import TextSupport

/// What a command is called and what it is for: help, completion and the README's table are made of it.
package struct CommandDescription: Sendable {
    /// The canonical name, an English word, as scripts record it.
    package var verb: String
    /// Other names, Chinese ones first.
    package var aliases: [String]
    /// The group under which the help lists it.
    package var group: CommandGroup
    /// What the command does, in one line.
    package var summary: LocalizedText
    /// Lines that can be typed, for the help.
    package var examples: [String]

    /// Makes a description from a verb, its other names, its group and what it does.
    package init(
        _ verb: String, _ aliases: [String], _ group: CommandGroup, _ summary: LocalizedText, examples: [String]
    ) {
        self.verb = verb
        self.aliases = aliases
        self.group = group
        self.summary = summary
        self.examples = examples
    }
}

/// The groups of commands, in the order of the help.
package enum CommandGroup: String, Sendable, CaseIterable {
    case corpus
    case report
    case query
    case compare
    case audit
    case judge
    case scripts
    case session
    case export
    case shell

    /// The group's name for people, a heading of the help.
    package var title: LocalizedText {
        switch self {
        case .corpus: LocalizedText(zh: "报告集", en: "corpus")
        case .report: LocalizedText(zh: "单份报告", en: "one report")
        case .query: LocalizedText(zh: "查询", en: "query")
        case .compare: LocalizedText(zh: "比对", en: "compare")
        case .audit: LocalizedText(zh: "检查", en: "audit")
        case .judge: LocalizedText(zh: "判断与批注", en: "judge and annotate")
        case .scripts: LocalizedText(zh: "脚本", en: "scripts")
        case .session: LocalizedText(zh: "会话", en: "session")
        case .export: LocalizedText(zh: "导出", en: "export")
        case .shell: LocalizedText(zh: "工作台", en: "shell")
        }
    }
}
