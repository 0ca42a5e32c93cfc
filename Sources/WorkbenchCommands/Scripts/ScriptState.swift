import FileAccess
internal import Presentation
internal import TextSupport

/// What a script has to know while it runs: lines that wait, variables, and what the command before did.
package struct ScriptState: Sendable {
    /// Lines of script files that are run before anything else is read.
    var waiting: ArraySlice<ScriptLine> = []
    /// The values of `${name}`; nil at the prompt, where a `$` is a `$`.
    var variables: [String: String]?
    /// The line that is being run; nil where it is of no file.
    var line: ScriptLine?
    /// What the command before gave, for `expect-output`; nil behind one that failed.
    var result: CommandResult?
    /// Why the command before failed, while nothing has expected it.
    var failure: Failure?
    /// How many lines were included so far.
    var included = 0
    /// The expectations so far.
    var tally = Tally()
    /// A line for each case and each expectation.
    var report: [Line] = []
    /// Bodies of `expect-output` that a replay with `--update` is to write anew.
    var updates: [OutputUpdate] = []

    /// Makes the state of a run that no script has begun; `variables` is nil at the prompt.
    package init(variables: [String: String]? = nil) {
        self.variables = variables
    }

    /// The folder of the script whose line is run, seen from that of the script that was started; nil where both are one.
    var folder: String? {
        guard let line else { return nil }
        let folder = PathText.folder(of: line.file)
        return folder == "." ? nil : folder
    }

    /// A command that failed.
    struct Failure: Sendable {
        var diagnostic: Diagnostic
        var line: String
        var place: String?
        /// Whether the person has been told.
        var isSaid: Bool
    }

    /// How many expectations were met.
    struct Tally: Sendable {
        var passed = 0
        var failed = 0
    }
}

/// A line of a script file.
struct ScriptLine: Sendable, Hashable {
    var text: String
    /// The file's path, seen from the folder of the script that was started.
    var file: String
    /// From 1.
    var number: Int
    /// How many files include one another down to this one.
    var depth: Int

    /// The line's place, as `file:line`.
    var place: String { "\(file):\(number)" }
}

/// The body of an `expect-output`, by its lines in a file, and what it should be.
struct OutputUpdate: Sendable, Hashable {
    var file: String
    /// The numbers of the body's lines, from 1; empty, at the number of the closing line, for an empty body.
    var lines: Range<Int>
    var text: String
}
