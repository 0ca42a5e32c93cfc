import LineEditing
import TextSupport
import WorkbenchCommands

/// Command lines from standard input that is no terminal.
///
/// The first line may say `gxaudit 1`, the format of scripts, after a `#!` line.
struct ScriptLines: LineSource {
    private var lines = PipedLines()
    private var isAtStart = true

    mutating func next(continuing: String?, _ workbench: Workbench) throws(Diagnostic) -> LineReading {
        while let line = try lines.next() {
            guard isAtStart else { return .line(line) }
            if line.hasPrefix("#!") { continue }
            isAtStart = false
            if try !ScriptFile.isHeader(line) { return .line(line) }
        }
        return .end
    }

    var place: String? { "<stdin>:\(lines.lineNumber)" }
}
