import AuditSession
import FileAccess
import TestSupport
import TextSupport

@testable import WorkbenchCommands

extension Bench {
    /// Keeps sessions below the folder.
    mutating func keepSessions() {
        workbench.store = SessionStore(
            folder("Sessions"), on: LocalFiles(), base: workbench.baseFolder, holder: "gxaudit 1")
    }

    /// Writes a script, its header before it, and replays it.
    mutating func replay(_ script: String, _ options: String = "", name: String = "a.gxa") throws -> Answer {
        try folder.write(name, "gxaudit 1\n\(script)\n")
        return run("replay ~/\(name) \(options)")
    }

    /// A workbench whose relative paths start at a folder below this one's, with nothing loaded.
    func seen(from name: String, isInteractive: Bool = false) throws -> Bench {
        var bench = self
        bench.workbench = Workbench(
            settings: Settings(language: .chinese), isInteractive: isInteractive,
            files: LocalFiles(in: name.isEmpty ? folder.path : folder(name)), pen: Bench.pen)
        bench.workbench.rules = workbench.rules
        return bench
    }
}
