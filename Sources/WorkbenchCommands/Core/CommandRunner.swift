import ArgumentParser
package import TextSupport

/// Runs one command line: the one way from words to a result, for prompt, script, pipe and one-shot.
package enum CommandRunner {
    /// The longest command line, in UTF-8 bytes.
    package static let maximumLength = 1 << 20

    /// Runs a line; nil where it holds nothing but blanks or a comment.
    package static func run(_ line: String, in workbench: inout Workbench) throws(Diagnostic) -> CommandResult? {
        guard line.utf8.count <= maximumLength else {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "命令超过 \(maximumLength) 字节", en: "the command is longer than \(maximumLength) bytes"))
        }
        let words = Words(line)
        if let quote = words.openQuote {
            throw Diagnostic(
                .usage, LocalizedText(zh: "引号 \(quote) 没有配对", en: "the quotation mark \(quote) is not closed"))
        }
        return try run(words.words.map(\.text), in: &workbench)
    }

    /// Runs a command given as words; nil where there are none.
    package static func run(_ words: [String], in workbench: inout Workbench) throws(Diagnostic) -> CommandResult? {
        guard let name = words.first else { return nil }
        let type = try CommandRegistry.command(named: name, abbreviated: workbench.isInteractive)
        let arguments = Array(words.dropFirst())
        if arguments.contains("--help") || arguments.contains("-h") {
            return CommandResult(HelpView.command(type, workbench.language))
        }
        return try parse(type, arguments).run(&workbench)
    }

    private static func parse(_ type: any Command.Type, _ arguments: [String]) throws(Diagnostic) -> any Command {
        do {
            return try type.parse(arguments)
        } catch {
            throw ParseFailure(type.message(for: error), verb: type.description.verb).diagnostic
        }
    }
}
