import ArgumentParser
import Foundation
import TextSupport

/// The operands and options of a command, as its definition declares them: help and completion are made of these.
struct CommandSyntax {
    var operands: [Parameter]
    var options: [Parameter]

    /// An operand, an option with a value, or a flag.
    struct Parameter {
        /// `--limit`, or nothing for an operand.
        var name: String?
        /// What its value stands for; nil for a flag.
        var value: ValueKind?
        var isOptional: Bool
        var isRepeating: Bool
        /// The values that can be given, where they are few.
        var values: [String]
        var help: LocalizedText
    }

    init(of command: any Command.Type) {
        // The library writes its definitions as JSON for tools of this kind.
        let dump = try? JSONDecoder().decode(ToolDump.self, from: Data(command._dumpHelp().utf8))
        let parameters = (dump?.command.arguments ?? []).compactMap(Parameter.init)
        operands = parameters.filter { $0.name == nil }
        options = parameters.filter { $0.name != nil }
    }

    /// How the command is typed: `query PATH [--by KEY]`.
    func usage(_ verb: String) -> String {
        let operands = operands.map { operand -> String in
            let name = (operand.value?.rawValue ?? "word").uppercased() + (operand.isRepeating ? " …" : "")
            return operand.isOptional ? "[\(name)]" : name
        }
        let options = options.map { option -> String in
            let name = option.name ?? ""
            let word = option.value.map { "\(name) \($0.rawValue.uppercased())" } ?? name
            return option.isOptional ? "[\(word)]" : word
        }
        return ([verb] + operands + options).joined(separator: " ")
    }
}

/// The parts of the library's JSON that are used.
private struct ToolDump: Decodable {
    var command: CommandDump

    struct CommandDump: Decodable {
        var arguments: [ArgumentDump]?
    }

    struct ArgumentDump: Decodable {
        var kind: String
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var preferredName: NameDump?
        var valueName: String?
        var allValues: [String]?
        var abstract: String?
        var discussion: String?
    }

    struct NameDump: Decodable {
        var name: String
    }
}

extension CommandSyntax.Parameter {
    fileprivate init?(_ dump: ToolDump.ArgumentDump) {
        guard dump.shouldDisplay, dump.preferredName?.name != "help" else { return nil }
        name = dump.preferredName.map { "--\($0.name)" }
        value = dump.kind == "flag" ? nil : ValueKind(rawValue: dump.valueName ?? "") ?? .text
        isOptional = dump.isOptional
        isRepeating = dump.isRepeating
        values = dump.allValues ?? []
        help = LocalizedText(zh: dump.discussion ?? "", en: dump.abstract ?? "")
    }
}
