import AuditRules
import AuditSession
import CorpusQuery
import FileAccess
import ReportAssembly
import TextSupport

/// The words behind a verb, each with what it stands for.
struct CommandWords {
    private let verb: String
    /// Whether all behind the verb is one operand, which is written without quotation marks.
    private let isWholeLine: Bool
    private var parts: [Part]

    /// A word, or an option with its value.
    private struct Part {
        /// The option's name, written before the value; nil for an operand.
        var option: String?
        /// Nil for a flag.
        var value: String?
        var kind: ValueKind?
    }

    /// Takes words apart by what the command declares. Words that it does not declare stay as they are.
    init(_ type: any Command.Type, _ arguments: [String]) {
        verb = type.description.verb
        isWholeLine = type.takesRestOfLine
        parts = []
        let syntax = CommandSyntax(of: type)
        var rest = arguments[...]
        var operands = syntax.operands[...]
        var areOperandsOnly = type.takesRestOfLine
        while let word = rest.popFirst() {
            if word == "--", !areOperandsOnly {
                areOperandsOnly = true
            } else if !areOperandsOnly, word.hasPrefix("-"), word.count > 1 {
                takeOption(word, syntax, &rest)
            } else {
                parts.append(Part(value: word, kind: operands.first?.value))
                if operands.first?.isRepeating == false { operands.removeFirst() }
            }
        }
    }

    private mutating func takeOption(_ word: String, _ syntax: CommandSyntax, _ rest: inout ArraySlice<String>) {
        let cut = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let kind = syntax.options.first(where: { $0.name == cut[0] })?.value else {
            parts.append(Part(option: word))
            return
        }
        parts.append(Part(option: cut[0], value: cut.count > 1 ? cut[1] : rest.popFirst(), kind: kind))
    }

    /// The words as they are given to the command; operands that look like options stand at the end, behind `--`.
    var words: [String] {
        let options = parts.flatMap { part -> [String] in
            guard let option = part.option else { return [] }
            return part.value.map { ChangeText.option(option, $0) } ?? [option]
        }
        let operands = parts.filter { $0.option == nil }.compactMap(\.value)
        return operands.contains { $0.hasPrefix("-") } ? options + ["--"] + operands : operands + options
    }

    /// Makes the files that are named those of a folder.
    mutating func moveFiles(into folder: String) {
        // Standard output and the end of a recording are no files.
        let others = verb == RecordCommand.description.verb ? ["-", "off"] : ["-"]
        change { value, kind in
            kind.isFile && !others.contains(value) && InputHash(value) == nil ? PathText.joined(folder, value) : value
        }
    }

    /// Whether any of the words is a finding's name.
    func namesFinding(_ isInteractive: Bool) -> Bool {
        parts.contains { part in
            guard let value = part.value, let kind = part.kind else { return false }
            return [.subject, .finding, .target].contains(kind) && Workbench.namesFinding(value, isInteractive)
        }
    }

    /// The command as a script records it: names in full, no running numbers, files as the script's folder sees them.
    func canonicalLine(in workbench: Workbench) -> String {
        var words = self
        words.change { value, kind in workbench.canonical(value, kind) }
        return isWholeLine ? "\(verb) \(words.parts.first?.value ?? "")" : ScriptText.line([verb] + words.words)
    }

    private mutating func change(_ change: (String, ValueKind) -> String) {
        for index in parts.indices {
            guard let value = parts[index].value, let kind = parts[index].kind else { continue }
            parts[index].value = change(value, kind)
        }
    }
}

extension ValueKind {
    /// Whether it names files.
    var isFile: Bool { self == .file || self == .script || self == .input }
}

extension Workbench {
    /// A value as scripts write it; what cannot be found stays as it was typed.
    fileprivate func canonical(_ value: String, _ kind: ValueKind) -> String {
        switch kind {
        case .path, .report: return (try? resolve(value).path.description) ?? value
        case .subject, .finding, .target:
            if let finding = try? finding(value) { return finding.id }
            return kind == .target ? (try? resolve(value).path.description) ?? value : value
        case .annotation: return (try? annotation(value).id) ?? value
        case .expression: return (try? Expression(value).resolved(in: expressionContext()).description) ?? value
        case .condition: return (try? CellFilter(value).description) ?? value
        case .query: return String(value.drop { $0 == " " })
        case .file, .script, .input: return value == "-" ? value : recording?.path(of: value) ?? value
        default: return value
        }
    }
}
