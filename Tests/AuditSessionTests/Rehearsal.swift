import Testing

@testable import AuditSession

/// A session played on a disk that fails, beside one that is kept nowhere and in which only that is done which the
/// first one acknowledged.
struct Rehearsal {
    /// What was acknowledged.
    private(set) var acknowledged = Session()
    /// What was acknowledged and what was being done when the disk failed for good; nil where nothing was.
    private(set) var inFlight: Session?
    /// How many commands failed.
    private(set) var failures = 0
    /// Every state that was acknowledged or in flight, the last one at the end.
    private var history = [SessionState()]
    private let disk: SimulatedDisk
    /// What the failing test is about.
    private let name: String

    init(on disk: SimulatedDisk, _ name: String) {
        self.disk = disk
        self.name = name
    }

    /// How often a command that fails is given again before the person does something else.
    enum Patience: Int, Sendable {
        case none
        case once
    }

    /// Does the steps one after the other, with a reopening before the one of `reopening`, until a crash or an obstacle.
    mutating func play(_ steps: [SessionStep], patience: Patience, reopening: Int = 7) throws {
        guard var session = open(patience) else { return }
        for (index, step) in steps.enumerated() {
            if index == reopening {
                session = Session()
                guard let again = open(patience) else { return }
                session = again
                #expect(session.events == acknowledged.events, "\(name), reopened")
            }
            // Where something has failed before, there may be nothing to undo.
            var next = acknowledged
            guard (try? step.run(&next, as: index + 1)) != nil else { continue }
            for _ in 0...patience.rawValue where try !acknowledge(step, index + 1, next, in: &session) {
                if disk.isDown || session.obstacle != nil { return }
            }
            try? session.writeState()
            if disk.isDown { return }
        }
    }

    private func open(_ patience: Patience) -> Session? {
        for _ in 0...patience.rawValue {
            if let session = try? SessionStore(disk).open("a").session, session.obstacle == nil { return session }
        }
        return nil
    }

    /// Whether a step is done, now or before.
    private mutating func acknowledge(
        _ step: SessionStep, _ number: Int, _ next: Session, in session: inout Session
    ) throws -> Bool {
        if acknowledged.events == next.events { return true }
        let before = session
        do {
            try step.run(&session, as: number)
            acknowledged = next
            history.append(next.state)
            #expect(session.events == next.events && session.state == next.state, "\(name)")
            return true
        } catch {
            failures += 1
            #expect(session.state == before.state && session.events == before.events, "\(name), step \(number)")
            #expect(
                session.activeNumbers == before.activeNumbers && session.undoneEvents == before.undoneEvents,
                "\(name), step \(number)")
            // What failed and was taken back must not come back: it is in flight only while nobody could take it back.
            guard disk.isDown || session.obstacle != nil else { return false }
            inFlight = next
            history.append(next.state)
            return false
        }
    }

    /// Holds what the next process finds against what was acknowledged.
    func verify(_ disk: SimulatedDisk, _ place: String) throws {
        let place = "\(name), \(place)"
        if let bytes = disk.bytes(SessionFiles.state),
            try !history.reversed().contains(where: { try SessionFiles.state($0) == bytes })
        {
            Issue.record("\(place): session.json says what never was: \(bytes.text)")
        }
        var session = try reopened(disk, place)
        try session.writeState()
        #expect(disk.bytes(SessionFiles.state) == (try SessionFiles.state(session.state)), "\(place)")
        try session.make(.set(name: "lang", value: "zh"), by: "王", at: "2026-02-01")
        let next = try SessionStore(disk.afterExit).open("a")
        #expect(next.session.events == session.events && next.remarks.isEmpty, "\(place), one change later")
    }

    /// The session as the next process finds it: as acknowledged, or with what was in flight, and writable.
    @discardableResult func reopened(_ disk: SimulatedDisk, _ place: String) throws -> Session {
        let session = try SessionStore(disk).open("a").session
        #expect(session.obstacle == nil, "\(name), \(place)")
        let expected = inFlight.flatMap { $0.events == session.events ? $0 : nil } ?? acknowledged
        #expect(session.events == expected.events, "\(name), \(place)")
        #expect(session.state == expected.state, "\(name), \(place)")
        return session
    }
}
