import AuditSession
import FileAccess
import Glibc
import LineEditing
import Presentation
import TextSupport
import WorkbenchCommands

/// The process: reads its flags, wires the workbench to its streams, ends with the status of DESIGN §3.
@main
struct Main {
    static let version = "0.1.0"
    /// The session that a prompt opens where the person names none.
    static let usualSession = "default"

    static func main() {
        StandardStream.surviveLostReaders()
        let environment = ProcessEnvironment()
        var settings = Settings(language: preferredLanguage(environment))
        let words = Array(CommandLine.arguments.dropFirst())
        let arguments = ProcessArguments(
            words, isVerb: CommandLineSyntax.isVerb, declares: CommandLineSyntax.declares)
        var console = ProcessConsole(hasByteOrderMark: arguments.options.contains("--bom"), environment: environment)
        do throws(Diagnostic) {
            let flags = arguments.options.filter { $0 != "--help" && $0 != "-h" }
            let options = try CommandLineSyntax.parse(ProcessOptions.self, flags)
            try apply(options, to: &settings)
            guard flags.count == arguments.options.count else {
                // The formats for programs would leave out the text.
                if !StandardStream.output.isTerminal { settings.format = settings.format ?? .plain }
                console.show(ProcessHelp.output(settings.language), settings)
                exit(0)
            }
            exit(run(options, arguments.command, settings, environment, &console))
        } catch {
            let line = (["gxaudit"] + words.map(Words.quoted)).joined(separator: " ")
            console.say(DiagnosticView.lines(error, line: line, settings.language), settings)
            exit(2)
        }
    }

    /// Chinese, unless the environment asks for another language.
    private static func preferredLanguage(_ environment: ProcessEnvironment) -> Language {
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return ["", "C", "POSIX", "C.UTF-8", "C.utf8"].contains(name) || name.hasPrefix("zh") ? .chinese : .english
    }

    private static func apply(_ options: ProcessOptions, to settings: inout Settings) throws(Diagnostic) {
        if let name = options.lang { try settings.set("lang", name) }
        if let name = options.format { settings.format = try OutputFormat.named(name) }
        if let name = options.color { try settings.set("color", name) }
    }

    private static func run(
        _ options: ProcessOptions, _ command: [String], _ settings: Settings, _ environment: ProcessEnvironment,
        _ console: inout ProcessConsole
    ) -> Int32 {
        if options.version {
            console.show(Output([.lines([Line("gxaudit \(version)")])]), settings)
            return 0
        }
        let isPrompt =
            command.isEmpty && options.commands.isEmpty && StandardStream.input.isTerminal
            && StandardStream.output.isTerminal
        var workbench = workbench(options, settings, environment, isPrompt: isPrompt)
        if ProgressBar.isPossible(environment) {
            let bar = ProgressBar(settings.language)
            workbench.showProgress = { done, all in bar.show(done, of: all) }
        }
        var status = openSession(options, &workbench, &console)
        guard status == 0 else { return status }
        let paths = options.load + options.paths
        if !paths.isEmpty {
            status = oneShot(["load"] + paths, &workbench, &console, isTyped: false)
            guard status == 0 || isPrompt else { return status }
        }
        let policy: CommandLoop.ErrorPolicy = isPrompt || options.keepGoing ? .goOn : .stop
        if !command.isEmpty {
            status = oneShot(command, &workbench, &console)
        } else if !options.commands.isEmpty {
            let lines = ArgumentLines(options.commands)
            status = CommandLoop.run(lines, in: &workbench, console: &console, onError: policy)
        } else if isPrompt {
            status = prompt(&workbench, &console)
        } else {
            status = CommandLoop.run(ScriptLines(), in: &workbench, console: &console, onError: policy)
        }
        console.say(workbench.saveState() + workbench.unkeptLines, workbench.settings)
        workbench.saveReadings()
        if let failure = console.failure {
            console.say(DiagnosticView.lines(failure, workbench.language), workbench.settings)
            return 2
        }
        return console.isReaderGone ? 128 + SIGPIPE : status
    }

    /// `isTyped` says whether the words are a line that the person wrote, to be shown with an error in it.
    private static func oneShot(
        _ words: [String], _ workbench: inout Workbench, _ console: inout ProcessConsole, isTyped: Bool = true
    ) -> Int32 {
        do throws(Diagnostic) {
            let result = try CommandRunner.run(words, in: &workbench)
            try CommandLoop.deliver(result, workbench, &console)
            // An included script is lines that wait.
            let status = CommandLoop.run(NoLines(), in: &workbench, console: &console, onError: .stop)
            guard status == 0 else { return status }
            switch result.verdict {
            case .done: return 0
            case .differs, .auditSaysNo: return 1
            case .failed: return 2
            }
        } catch {
            var error = error
            if error == Workbench.nothingLoaded {
                error.hint = LocalizedText(
                    zh: "用 --load 指明报告，例如 gxaudit \(words[0]) --load 文件夹；要打开名为 \(words[0]) 的文件夹，写 ./\(words[0])",
                    en: "name the reports with --load, as in gxaudit \(words[0]) --load FOLDER; "
                        + "a folder called \(words[0]) is opened as ./\(words[0])")
            }
            let line = isTyped ? words.map(Words.quoted).joined(separator: " ") : ""
            console.say(DiagnosticView.lines(error, line: line, workbench.language), workbench.settings)
            return 2
        }
    }

    private static func prompt(_ workbench: inout Workbench, _ console: inout ProcessConsole) -> Int32 {
        let interrupt = InterruptSignal()
        workbench.isInterrupted = { interrupt.isRaised }
        do throws(Diagnostic) {
            let folder = workbench.session.obstacle == nil ? workbench.session.folder?.path : nil
            let lines = try PromptLines(historyIn: folder, workbench.settings, interrupt)
            return CommandLoop.run(lines, in: &workbench, console: &console, onError: .goOn)
        } catch {
            console.say(DiagnosticView.lines(error, workbench.language), workbench.settings)
            return 2
        }
    }

    /// A workbench with the person's name, the clock, and the store of sessions.
    private static func workbench(
        _ options: ProcessOptions, _ settings: Settings, _ environment: ProcessEnvironment, isPrompt: Bool
    ) -> Workbench {
        let given = [("lang", options.lang), ("format", options.format), ("color", options.color)]
        let author =
            ["GXAUDIT_AUTHOR", "USER", "LOGNAME"].compactMap { environment[$0] }.first { !$0.isEmpty }
            ?? environment.accountName
        var workbench = Workbench(
            settings: settings, fixedSettings: Set(given.filter { $0.1 != nil }.map(\.0)), isInteractive: isPrompt,
            pen: Pen(author: author ?? "?", clock: { ProcessEnvironment().now }))
        workbench.keepsReadings = !options.noCache
        // A pipe and `-c` are scripts; at the prompt a $ is a $.
        if !isPrompt { workbench.script = ScriptState(variables: [:]) }
        guard !options.noSession else { return workbench }
        let holder =
            "gxaudit \(environment.processNumber)" + (environment.hostName.isEmpty ? "" : "@\(environment.hostName)")
        workbench.store = SessionStore(
            options.sessions ?? environment["GXAUDIT_SESSIONS"] ?? "Sessions", on: LocalFiles(),
            base: environment.currentFolder, holder: "\(holder), \(environment.now)")
        return workbench
    }

    /// Opens the session that is named, or at a prompt the usual one; the usual one is done without where it cannot be.
    private static func openSession(
        _ options: ProcessOptions, _ workbench: inout Workbench, _ console: inout ProcessConsole
    ) -> Int32 {
        guard options.session == nil || !options.noSession else {
            let both = Diagnostic(
                .usage,
                LocalizedText(
                    zh: "--session 和 --no-session 不能同时用", en: "--session and --no-session exclude each other"))
            console.say(DiagnosticView.lines(both, workbench.language), workbench.settings)
            return 2
        }
        guard workbench.store != nil, let name = options.session ?? (workbench.isInteractive ? usualSession : nil)
        else {
            return 0
        }
        do throws(Diagnostic) {
            console.say(try workbench.openSession(name), workbench.settings)
            return 0
        } catch {
            console.say(DiagnosticView.lines(error, workbench.language), workbench.settings)
            guard options.session == nil else { return 2 }
            let line = workbench.language == .chinese ? "本次操作不保存" : "nothing of this run is kept"
            console.say([Line(line, role: .warning)], workbench.settings)
            return 0
        }
    }
}
