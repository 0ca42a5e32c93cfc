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
