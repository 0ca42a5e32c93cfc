package import ArgumentParser
package import TextSupport

/// What the process has to know of commands to tell its own flags from theirs.
package enum CommandLineSyntax {
    /// Whether a word is a verb or one of its other names.
    package static func isVerb(_ word: String) -> Bool { CommandRegistry.isVerb(word) }

    /// Whether a verb's command has an option of this name itself.
    package static func declares(_ verb: String, _ option: String) -> Bool {
        guard let command = try? CommandRegistry.command(named: verb, abbreviated: false) else { return false }
        return CommandSyntax(of: command).options.contains { $0.name == option }
    }

    /// Parses options and operands; throws E-usage, or passes a call for help on to `help`.
    package static func parse<Options: ParsableArguments>(
        _ type: Options.Type, _ arguments: [String]
    ) throws(Diagnostic) -> Options {
        do {
            return try Options.parse(arguments)
        } catch {
            throw ParseFailure(Options.message(for: error), verb: "gxaudit").diagnostic
        }
    }
}

extension Settings {
    /// Sets a setting by name; throws E-setting for an unknown one or a value that it does not take.
    package mutating func set(_ name: String, _ value: String) throws(Diagnostic) {
        guard let setting = Setting.all.first(where: { $0.name == name }) else {
            let names = Setting.all.map(\.name)
            throw Diagnostic(
                .setting, LocalizedText(zh: "没有“\(name)”这项设置", en: "there is no setting “\(name)”"),
                hint: LocalizedText(
                    zh: "有 \(names.joined(separator: "、"))", en: "there are \(names.joined(separator: ", "))"),
                word: name)
        }
        guard setting.values.contains(value) else {
            throw Diagnostic(
                .setting, LocalizedText(zh: "\(name) 不能是“\(value)”", en: "\(name) cannot be “\(value)”"),
                hint: LocalizedText(
                    zh: "可以是 \(setting.values.joined(separator: "、"))",
                    en: "it is one of \(setting.values.joined(separator: ", "))"),
                word: value)
        }
        setting.write(&self, value)
    }
}
