import AuditSession
import ArgumentParser
import ReportModel
package import TextSupport

/// Runs one command line: the one way from words to a result, for prompt, script, pipe and one-shot.
package enum CommandRunner {
    /// The longest command line, in UTF-8 bytes.
    package static let maximumLength = 1 << 20

    /// The most words of a command: the library that reads them takes time in proportion to the square of their number.
    static let maximumWords = 8192

    /// Runs a line that needs no text below it.
    package static func run(_ line: String, in workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        try run(TypedCommand(line: line), in: &workbench)
    }

    /// Runs a command as it was read; an empty result where it holds nothing but blanks or a comment.
    static func run(_ command: TypedCommand, in workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        do throws(Diagnostic) {
            return try runRead(command, in: &workbench)
        } catch {
            workbench.recording?.failed(command.line)
            throw error
        }
    }

    private static func runRead(
        _ command: TypedCommand, in workbench: inout Workbench
    ) throws(Diagnostic) -> CommandResult {
        let line = command.line
        guard line.utf8.count <= maximumLength else {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "命令超过 \(maximumLength) 字节", en: "the command is longer than \(maximumLength) bytes"))
        }
        let words = Words(line, variables: workbench.script.variables)
        if let name = words.undefinedVariable { throw Self.undefined(name) }
        guard let verb = words.words.first else { return CommandResult() }
        let type = try CommandRegistry.command(named: verb.text, abbreviated: workbench.isInteractive)
        if type.takesRestOfLine {
            return try run(type, [words.rest(behind: verb, of: line)], command, &workbench)
        }
        if let quote = words.openQuote {
            throw Diagnostic(
                .usage, LocalizedText(zh: "引号 \(quote) 没有配对", en: "the quotation mark \(quote) is not closed"))
        }
        let arguments = words.words.dropFirst().map(\.text)
        return try run(type, Self.arguments(arguments, body: command.body, of: type), command, &workbench)
    }

    /// Runs a command given as words, as on the command line of the process.
    package static func run(_ words: [String], in workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard let name = words.first else { return CommandResult() }
        let type = try CommandRegistry.command(named: name, abbreviated: workbench.isInteractive)
        let arguments = Array(words.dropFirst())
        let whole = type.takesRestOfLine ? [arguments.joined(separator: " ")] : arguments
        return try run(type, whole, TypedCommand(line: ""), &workbench)
    }

    /// Whether a command is nothing but blanks or a comment.
    static func isBlank(_ command: TypedCommand) -> Bool { Words(command.line).words.isEmpty }

    /// Whether a command says that the one before it fails.
    static func expectsError(_ command: TypedCommand) -> Bool {
        guard let verb = Words(command.line).words.first?.text else { return false }
        return (try? CommandRegistry.command(named: verb, abbreviated: false)) is ExpectErrorCommand.Type
    }

    /// The words with the text below the command in the place of the last; a text is never an option, whatever it
    /// begins with.
    private static func arguments(
        _ words: [String], body: TypedCommand.Body?, of type: any Command.Type
    ) -> [String] {
        guard let text = body?.text, let option = words.dropLast().last ?? words.last else { return words }
        let before = words.dropLast()
        guard text.hasPrefix("-"), !before.contains("--") else { return before + [text] }
        let takesValue = CommandSyntax(of: type).options.contains { $0.name == option && $0.value != nil }
        return takesValue ? before.dropLast() + ["\(option)=\(text)"] : before + ["--", text]
    }

    private static func run(
        _ type: any Command.Type, _ arguments: [String], _ typed: TypedCommand, _ workbench: inout Workbench
    ) throws(Diagnostic) -> CommandResult {
        guard arguments.count <= maximumWords else { throw Self.tooManyWords }
        let words = arguments.prefix { $0 != "--" }
        if !type.takesRestOfLine, words.contains("--help") || words.contains("-h") {
            return CommandResult(HelpView.command(type, workbench.language))
        }
        var arguments = arguments
        if let folder = workbench.script.folder {
            var words = CommandWords(type, arguments)
            words.moveFiles(into: folder)
            arguments = words.words
        }
        // Before it runs: what it names may be gone behind it.
        let line = workbench.recording == nil ? nil : canonicalLine(type, arguments, &workbench)
        let eventCount = workbench.session.events.count
        do throws(Diagnostic) {
            var command = try parse(type, arguments)
            command.take(typed)
            var result = try command.run(&workbench)
            if !type.isExpectation { workbench.script.result = result }
            result.messages += workbench.record(
                type.isRecorded ? line : nil, expectsError: type is ExpectErrorCommand.Type, eventsFrom: eventCount)
            return result
        } catch {
            workbench.recording?.failed(line ?? typed.line)
            throw error
        }
    }

    private static func canonicalLine(
        _ type: any Command.Type, _ arguments: [String], _ workbench: inout Workbench
    ) -> String {
        let words = CommandWords(type, arguments)
        // Only a check knows which finding a running number means.
        if !workbench.corpus.isEmpty, words.namesFinding(workbench.isInteractive) { try? workbench.checkIfNeeded() }
        return words.canonicalLine(in: workbench)
    }

    private static func parse(_ type: any Command.Type, _ arguments: [String]) throws(Diagnostic) -> any Command {
        if type.takesRestOfLine { return try type.parse(["--"] + arguments, verb: type.description.verb) }
        return try type.parse(arguments, verb: type.description.verb)
    }

    private static let tooManyWords = Diagnostic(
        .limit,
        LocalizedText(zh: "一条命令最多 \(maximumWords) 个词", en: "a command has at most \(maximumWords) words"),
        hint: LocalizedText(zh: "分成几条命令；文件可以写成文件夹或通配符", en: "part it; files can be named by folder or glob"))

    private static func undefined(_ name: String) -> Diagnostic {
        Diagnostic(
            .script, LocalizedText(zh: "变量 ${\(name)} 没有值", en: "the variable ${\(name)} has no value"),
            hint: LocalizedText(
                zh: "回放时用 --set \(name)=值 给出", en: "give it one with --set \(name)=VALUE when replaying"),
            word: "${\(name)}")
    }
}

extension Command {
    fileprivate static func parse(_ arguments: [String], verb: String) throws(Diagnostic) -> any Command {
        do {
            return try parse(arguments)
        } catch {
            throw ParseFailure(message(for: error), verb: verb).diagnostic
        }
    }
}
