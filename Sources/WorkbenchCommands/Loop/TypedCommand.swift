import TextSupport

/// A command as it was read: its line, and the text between `<<END` and `END` below it.
struct TypedCommand: Sendable {
    /// The line, or several that `\` or an open quotation mark held together.
    var line: String
    /// Where it begins, as `file:line`; nil where the person sees it anyway.
    var place: String?
    /// The text below it; nil where it asks for none.
    var body: Body?

    struct Body: Sendable {
        /// Each line with its line break.
        var text: String
        /// The numbers of its lines in their file, from 1; nil where it is of no file.
        var lines: Range<Int>?
    }
}

/// Reads whole commands: first the lines of script files that wait, then those of the source.
struct CommandReader<Source: LineSource & ~Copyable>: ~Copyable {
    var source: Source
    /// The line read last, where it is of a file.
    private(set) var scriptLine: ScriptLine?

    init(_ source: consuming Source) {
        self.source = source
    }

    /// The next command, which may go over several lines; nil at the end.
    mutating func next(_ workbench: inout Workbench) throws(Diagnostic) -> TypedCommand? {
        var command = ""
        var place: String?
        var open: String?
        while true {
            guard let reading = try readLine(continuing: open, &workbench) else {
                return open == nil ? nil : TypedCommand(line: command, place: place)
            }
            guard let line = reading.text else {
                (command, open) = ("", nil)
                continue
            }
            if open == nil {
                place = scriptLine?.place ?? (workbench.isInteractive ? nil : source.place)
                workbench.script.line = scriptLine
            }
            command += open.map { $0 == "\\" ? line : "\n" + line } ?? line
            let words = Words(command, variables: workbench.script.variables)
            if words.isContinued {
                command = String(command.dropLast())
                open = "\\"
            } else if let quote = words.openQuote {
                open = String(quote)
            } else {
                var typed = TypedCommand(line: command, place: place)
                if let end = words.heredoc { typed.body = try readBody(to: end, &workbench) }
                return typed
            }
            guard command.utf8.count <= CommandRunner.maximumLength else {
                return TypedCommand(line: command, place: place)
            }
        }
    }

    private struct Reading {
        /// Nil where the person dropped the line.
        var text: String?
    }

    /// A line of the waiting ones or of the source; nil at the end, which for what is open is that of the same file.
    private mutating func readLine(continuing: String?, _ workbench: inout Workbench) throws(Diagnostic) -> Reading? {
        if let next = workbench.script.waiting.first, continuing == nil || next.file == scriptLine?.file {
            workbench.script.waiting.removeFirst()
            scriptLine = next
            return Reading(text: next.text)
        }
        guard continuing == nil || scriptLine == nil else { return nil }
        scriptLine = nil
        switch try source.next(continuing: continuing, workbench) {
        case .line(let line): return Reading(text: line)
        case .interrupted: return Reading(text: nil)
        case .end: return nil
        }
    }

    /// The lines up to the one that says `end` and nothing else.
    private mutating func readBody(to end: String, _ workbench: inout Workbench) throws(Diagnostic) -> TypedCommand.Body
    {
        var text = ""
        let first = scriptLine.map { $0.number + 1 }
        while let reading = try readLine(continuing: "<<\(end)", &workbench) {
            guard let line = reading.text else { break }
            if line == end {
                let lines = first.flatMap { first in scriptLine.map { first..<max(first, $0.number) } }
                return TypedCommand.Body(text: text, lines: lines)
            }
            text += line + "\n"
            guard text.utf8.count <= ScriptFile.limit else { break }
        }
        throw Diagnostic(
            .usage, LocalizedText(zh: "没有找到结束行 \(end)", en: "the closing line \(end) is missing"), word: "<<\(end)")
    }
}
