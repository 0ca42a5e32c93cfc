import Presentation
import TextSupport

/// Draws help from what commands say of themselves.
enum HelpView {
    /// All commands by group.
    static func overview(_ language: Language) -> Output {
        let columns = [
            Column("verb", LocalizedText(zh: "命令", en: "command")[language], overflow: .keep),
            Column("alias", LocalizedText(zh: "别名", en: "also")[language]),
            Column("summary", LocalizedText(zh: "用途", en: "what it does")[language], overflow: .wrap),
        ]
        var blocks: [Output.Block] = CommandGroup.allCases.compactMap { group in
            let rows = CommandRegistry.all.map { $0.description }.filter { $0.group == group }.map { description in
                [
                    Field.text(description.verb, role: .name),
                    .text(description.aliases.joined(separator: " "), role: .name),
                    .text(description.summary[language]),
                ]
            }
            return rows.isEmpty ? nil : .table(Table(columns: columns, rows: rows, title: group.title[language]))
        }
        blocks.append(.lines([Line(topics[language], role: .faint)]))
        return Output(blocks)
    }

    /// One command: how it is typed, its operands and options, examples.
    static func command(_ command: any Command.Type, _ language: Language) -> Output {
        let description = command.description
        let syntax = CommandSyntax(of: command)
        var lines = [
            Line([Span(syntax.usage(description.verb), role: .name)]),
            Line(description.summary[language]),
        ]
        if !description.aliases.isEmpty {
            let names = description.aliases.joined(separator: " ")
            lines.append(Line(LocalizedText(zh: "也写作：\(names)", en: "also: \(names)")[language]))
        }
        let parameters = syntax.operands + syntax.options
        let heads = parameters.map { parameter -> String in
            let value = parameter.value?.rawValue.uppercased() ?? ""
            return "  " + [parameter.name ?? "", value].filter { !$0.isEmpty }.joined(separator: " ")
        }
        let width = heads.map { $0.displayWidth() }.max() ?? 0
        if !parameters.isEmpty { lines.append(Line("")) }
        for (head, parameter) in zip(heads, parameters) {
            let list = parameter.values.joined(separator: " ")
            let values = list.isEmpty ? "" : LocalizedText(zh: "（\(list)）", en: " (\(list))")[language]
            lines.append(
                Line([Span(head.padded(toWidth: width + 2), role: .name), Span(parameter.help[language] + values)]))
        }
        if !description.examples.isEmpty {
            lines.append(Line(""))
            lines += description.examples.map { Line([Span("  "), Span($0, role: .faint)]) }
        }
        return Output([.lines(lines)])
    }

    /// The topics that are no commands.
    static func topic(_ name: String, _ language: Language) -> Output? {
        HelpTopic.all.first { $0.name == name || $0.alias == name }.map { topic in
            Output([
                .lines(
                    topic.text[language].split(separator: "\n", omittingEmptySubsequences: false).map {
                        Line(String($0))
                    })
            ])
        }
    }

    private static let topics = LocalizedText(
        zh: "help 命令 说明一个命令；help paths 说明路径和单元格地址；help conditions 说明条件；help keys 说明按键。",
        en: "help COMMAND explains a command, help paths the paths and cell addresses, help conditions those of "
            + "--where, help keys the keys.")
}
