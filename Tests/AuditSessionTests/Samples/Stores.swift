import FileAccess
import TextSupport

@testable import AuditSession

extension SessionStore {
    /// The sessions of a disk under the base `/desk`.
    init(_ disk: some Disk, holder: String = "1234@desk") {
        self.init("Sessions", on: disk, base: "/desk", holder: holder)
    }

    /// The session `a` in which steps were done, kept on a disk that nobody has open.
    static func kept(_ steps: [SessionStep], writesState: Bool = false) throws -> SimulatedDisk {
        let disk = SimulatedDisk()
        var session = try SessionStore(disk).make("a").session
        for (index, step) in steps.enumerated() { try step.run(&session, as: index + 1) }
        if writesState { try session.writeState() }
        return disk.afterExit
    }

    /// The code of the error that a call throws; nil where it throws none.
    func code<Answer>(_ body: (SessionStore) throws(Diagnostic) -> Answer) -> ErrorCode? {
        do throws(Diagnostic) {
            _ = try body(self)
            return nil
        } catch {
            return error.code
        }
    }
}

/// The files of the session `a`.
enum SessionFiles {
    static let folder = "Sessions/a"
    static let journal = "Sessions/a/journal.jsonl"
    static let state = "Sessions/a/session.json"
    static let paths = SessionPaths(folder: folder, base: "/desk")

    /// `session.json` of a state.
    static func state(_ state: SessionState) throws -> [UInt8] {
        try StateFile.bytes(of: state, name: "a", paths)
    }
}

extension [UInt8] {
    /// The lines, each with its break but for a last one that has none.
    var lines: [[UInt8]] {
        var lines: [[UInt8]] = []
        var rest = self[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            lines.append(Array(rest[..<end]))
            rest = rest[end...]
        }
        return lines
    }

    var text: String { String(decoding: self, as: UTF8.self) }
}
