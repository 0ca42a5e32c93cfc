import AuditSession
import TestSupport
import Testing

@testable import WorkbenchCommands

/// What a recording is held against: the recording of its own replay.
extension Bench {
    /// Replays a recorded script and records that; the two have to be the same bytes.
    mutating func expectFixedPoint(
        _ name: String, _ comment: @autoclosure () -> String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let again = name.replacing(".gxa", with: "-2.gxa")
        let answer = run("replay ~/\(name) --record ~/\(again)")
        let first = try folder.read(name)
        #expect(answer.status != 2, "\(comment()): \(answer)\n\(first)", sourceLocation: sourceLocation)
        #expect(answer.messages == "", "\(comment())", sourceLocation: sourceLocation)
        let second = try folder.read(again)
        guard first != second else { return }
        let (old, new) = (first.split(separator: "\n"), second.split(separator: "\n"))
        let line = zip(old, new).prefix { $0 == $1 }.count
        Issue.record(
            "\(comment()): line \(line + 1): \(old.dropFirst(line).first ?? "") / \(new.dropFirst(line).first ?? "")",
            sourceLocation: sourceLocation)
    }

    /// Runs a line whose `ID` stands for an annotation's.
    mutating func change(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let id = workbench.session.state.annotations.last?.id ?? ""
        let answer = run(line.replacing("ID", with: id).split(separator: "¶").map(String.init), .goOn)
        #expect(answer.status == 0, "\(line): \(answer.messages)", sourceLocation: sourceLocation)
    }
}
