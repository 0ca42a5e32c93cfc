import Presentation
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
    ///
    /// An error that the next command expects, by `expect-error`, is none.
    package static func run<Source: LineSource & ~Copyable>(
        _ source: consuming Source, in workbench: inout Workbench, console: inout some Console, onError: ErrorPolicy
    ) -> Int32 {
        var reader = CommandReader(source)
        var status: Int32 = 0
        var isForgetful = false
        while !workbench.isFinished {
            var command = TypedCommand(line: "")
            do throws(Diagnostic) {
                guard let read = try reader.next(&workbench) else { break }
                command = read
                guard !CommandRunner.isBlank(command) else { continue }
                if !CommandRunner.expectsError(command), settle(&workbench, &console, &status) {
                    if onError == .stop { return status }
                    // A script that a person includes ends at its first error, and the prompt goes on.
                    if workbench.isInteractive, workbench.script.line != nil {
                        workbench.script.waiting = []
                        continue
                    }
                }
                if workbench.script.line == nil { remember(command, &reader, workbench, &console, &isForgetful) }
                let result = try CommandRunner.run(command, in: &workbench)
                try deliver(result, workbench, &console)
                status = max(status, result.verdict.status)
                if case .failed = result.verdict, onError == .stop { return status }
                if workbench.isInteractive, workbench.isStateSmall {
                    console.say(workbench.saveState(), workbench.settings)
                }
            } catch {
                // The source itself may have failed behind a command that did.
                if settle(&workbench, &console, &status), onError == .stop { return status }
                note(error, command, reader.source.place, &workbench, &console)
                reader.source.dropWaiting()
            }
        }
        _ = settle(&workbench, &console, &status)
        return status
    }

    /// Keeps a command in the source's history; that it cannot be kept is said once and hinders nothing.
    private static func remember<Source: LineSource & ~Copyable>(
        _ command: TypedCommand, _ reader: inout CommandReader<Source>, _ workbench: Workbench,
        _ console: inout some Console, _ isForgetful: inout Bool
    ) {
        do throws(Diagnostic) {
            try reader.source.remember(command.line, workbench)
        } catch {
            guard !isForgetful else { return }
            isForgetful = true
            let text = workbench.say(
                "命令历史没有保存：\(error.message.zh)", "the history of commands is not kept: \(error.message.en)")
            console.say([Line(text, role: .warning)], workbench.settings)
        }
    }

    /// Shows what a command has to show and says what it has to say.
    package static func deliver(
        _ result: CommandResult, _ workbench: Workbench, _ console: inout some Console
    ) throws(Diagnostic) {
        if case .failed = result.verdict {
            console.complain(result.messages, workbench.settings)
        } else {
            console.say(result.messages, workbench.settings)
        }
        console.show(result.output, workbench.settings)
        if let stream = result.stream {
            try stream.write { chunk throws(Diagnostic) in try console.write(chunk) }
        }
    }

    /// Keeps an error until the next command, which may expect it; says it at once where the lines are not known yet.
    private static func note(
        _ error: Diagnostic, _ command: TypedCommand, _ place: String?, _ workbench: inout Workbench,
        _ console: inout some Console
    ) {
        let isHeld = workbench.script.line != nil && !workbench.script.waiting.isEmpty
        let failure = ScriptState.Failure(
            diagnostic: error, line: command.line,
            place: command.place ?? workbench.script.line?.place ?? (workbench.isInteractive ? nil : place),
            isSaid: !isHeld)
        if !isHeld { say(failure, workbench, &console) }
        workbench.script.result = nil
        workbench.script.failure = failure
    }

    /// Counts an error that nothing expected, and says it where that was not done; whether there was one.
    private static func settle(
        _ workbench: inout Workbench, _ console: inout some Console, _ status: inout Int32
    ) -> Bool {
        guard let failure = workbench.script.failure else { return false }
        workbench.script.failure = nil
        if !failure.isSaid { say(failure, workbench, &console) }
        // An error does not end a prompt.
        if !workbench.isInteractive { status = 2 }
        return true
    }

    private static func say(_ failure: ScriptState.Failure, _ workbench: Workbench, _ console: inout some Console) {
        console.complain(
            DiagnosticView.lines(
                failure.diagnostic, line: failure.line, place: failure.place,
                console.complaintLanguage ?? workbench.language),
            workbench.settings)
    }
}
