import TestSupport
import Testing

/// The real program, in an empty folder and with nothing of the person's own set-up.
final class Workbench {
    /// The program next to the tests, or the one that the environment names; nil when neither is built.
    static let program = BuiltProgram.path

    static let missing: Comment = "there is no gxaudit beside the tests; build it, or name it in GXAUDIT_BINARY"

    let terminal: Terminal
    let folder: TemporaryFolder

    init(
        columns: Int = 80, rows: Int = 24, language: String = "C.UTF-8", terminal type: String = "xterm-256color",
        arguments: [String] = []
    ) throws {
        let program = try #require(Self.program, Self.missing)
        folder = try TemporaryFolder()
        terminal = try Terminal(
            program, arguments,
            environment: [
                "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": language, "TERM": type,
                "GXAUDIT_SESSIONS": folder("Sessions"),
            ],
            folder: folder.path, columns: columns, rows: rows)
    }

    /// Waits for the first prompt.
    func start(sourceLocation: SourceLocation = #_sourceLocation) throws {
        try expectCursorLine("gxaudit> |", sourceLocation: sourceLocation)
    }

    /// Waits for the line with the cursor; shows the screen when it does not come.
    func expectCursorLine(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try #require(
            terminal.waitForCursorLine(line),
            "\(line)\n--- but the screen is:\n\(picture)", sourceLocation: sourceLocation)
    }

    /// Waits for the screen's last lines.
    func expectLastLines(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        try #require(
            terminal.wait { $0.lines.suffix(lines.count) == lines[...] },
            "\(lines)\n--- but the screen is:\n\(picture)", sourceLocation: sourceLocation)
    }

    var picture: String {
        terminal.screen.lines.joined(separator: "\n") + "\n--- cursor: \(terminal.screen.cursorLine)"
    }
}
