package import TextSupport

/// Runs the lines of a source until it ends.
package enum CommandLoop {
    /// What the loop does after an error.
    package enum ErrorPolicy: Sendable {
        /// Scripts, pipes and `-c`: the first error stops the run.
        case stop
        /// `--keep-going`, and the prompt.
        case goOn
    }

    /// Runs all lines and returns the exit status: 0 done, 1 the audit says no, 2 an error (DESIGN §3).
    package static func run(
        _ source: inout some LineSource & ~Copyable, in workbench: inout Workbench, console: inout some Console,
        onError: ErrorPolicy
    ) -> Int32 {
        var status: Int32 = 0
        while !workbench.isFinished {
            var line = ""
            do throws(Diagnostic) {
                guard let read = try readCommand(&source, workbench) else { break }
                line = read
                try source.remember(line)
                guard let result = try CommandRunner.run(line, in: &workbench) else { continue }
                try deliver(result, workbench, &console)
                if case .auditSaysNo = result.verdict { status = max(status, 1) }
            } catch {
                let place = workbench.isInteractive ? nil : source.place
                console.say(
                    DiagnosticView.lines(error, line: line, place: place, workbench.language), workbench.settings)
                source.dropWaiting()
                if !workbench.isInteractive { status = 2 }
                if case .stop = onError { break }
            }
        }
        return status
    }

    /// Shows what a command has to show and says what it has to say.
    package static func deliver(
        _ result: CommandResult, _ workbench: Workbench, _ console: inout some Console
    ) throws(Diagnostic) {
        console.say(result.messages, workbench.settings)
        console.show(result.output, workbench.settings)
        if let stream = result.stream {
            try stream.write { chunk throws(Diagnostic) in try console.write(chunk) }
        }
    }

    /// A whole command, which may go over several lines; nil at the end of the source.
    private static func readCommand(_ source: inout some LineSource & ~Copyable, _ workbench: Workbench)
        throws(Diagnostic) -> String?
    {
        var command = ""
        var open: String?
        while true {
            switch try source.next(continuing: open, workbench) {
            case .end: return open == nil ? nil : command
            case .interrupted:
                command = ""
                open = nil
                continue
            case .line(let line): command += open == "\"" || open == "'" || open == "“" ? "\n" + line : line
            }
            let words = Words(command)
            if words.isContinued {
                command = String(command.dropLast())
                open = "\\"
            } else if let quote = words.openQuote {
                open = String(quote)
            } else {
                return command
            }
            guard command.utf8.count <= CommandRunner.maximumLength else { return command }
        }
    }
}
