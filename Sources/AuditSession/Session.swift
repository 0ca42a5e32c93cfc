package import TextSupport

/// A session: what was done in it, what follows from that, and the folder that keeps it, if any.
///
/// The events are the truth and only ever grow; an undone change is one that no longer counts. In a session that is
/// kept, an event is on the disk before the state knows of it.
package struct Session: Sendable {
    /// All that was done, in order.
    package private(set) var events: [JournalEvent] = []
    /// What follows from the changes that count.
    package private(set) var state = SessionState()
    /// Where the session is kept; nil for one that lives as long as the process.
    package private(set) var folder: SessionFolder?
    private var timeline = Timeline()

    /// Makes a session that nothing keeps.
    package init() {}

    /// Makes a session from the events of a folder, or of a session that is to be kept there from now on.
    package init(_ events: [JournalEvent], in folder: SessionFolder? = nil) {
        self.events = events
        self.folder = folder
        for event in events { timeline.take(event) }
        state = SessionState(changes(timeline.active))
    }

    /// The session's name; nil for one that nothing keeps.
    package var name: String? { folder?.name }

    /// Why the session cannot be changed; nil where it can.
    package var obstacle: LocalizedText? { folder?.obstacle }

    /// Does a change, and returns when no crash can undo it.
    package mutating func make(_ change: Change, by author: String, at time: String) throws(Diagnostic) {
        var change = change
        // The journal says once who did it and when.
        if case .edit(var edit) = change {
            edit.stamp = Annotation.Stamp(by: author, at: time)
            change = .edit(edit)
        }
        change = change.sharing(with: recentChanges)
        let event = try record(.change(change), by: author, at: time)
        timeline.take(event)
        state.apply(change)
    }

    /// The last changes that were made, the latest first.
    private var recentChanges: [Change] {
        events.suffix(Self.recent).reversed().compactMap { event in
            if case .change(let change) = event.action { change } else { nil }
        }
    }

    /// Among how many changes one of the same content is looked for.
    private static let recent = 16

    /// Takes back the last change that counts, and returns it; throws `E-undo` where there is none.
    @discardableResult package mutating func undo(by author: String, at time: String) throws(Diagnostic) -> Change {
        guard let number = timeline.active.last else { throw SessionTrouble.nothingToUndo }
        return try move(.undo(number), number, by: author, at: time)
    }

    /// Does the change again that was taken back last, and returns it; throws `E-undo` where there is none.
    @discardableResult package mutating func redo(by author: String, at time: String) throws(Diagnostic) -> Change {
        guard let number = timeline.undone.last else { throw SessionTrouble.nothingToRedo }
        return try move(.redo(number), number, by: author, at: time)
    }

    /// The session with events of another one done in it, each with its own author and time.
    func continued(with others: [JournalEvent]) throws(Diagnostic) -> Session {
        var folder = folder
        try folder?.append(others)
        return Session(events + others, in: folder)
    }

    /// The events that count, in the order in which they take effect.
    package var activeEvents: [JournalEvent] { timeline.active.map { events[$0 - 1] } }

    /// The events of the undone changes that can be done again, the next one first.
    package var undoneEvents: [JournalEvent] { timeline.undone.reversed().map { events[$0 - 1] } }

    /// The numbers of the changes that count.
    package var activeNumbers: Set<Int> { Set(timeline.active) }

    /// Writes the readable state beside the journal, unless the session is not kept or not to be changed here.
    package mutating func writeState() throws(Diagnostic) {
        try folder?.write(state)
    }

    private mutating func move(
        _ action: JournalEvent.Action, _ number: Int, by author: String, at time: String
    ) throws(Diagnostic) -> Change {
        let event = try record(action, by: author, at: time)
        timeline.take(event)
        state = SessionState(changes(timeline.active))
        return changes([number])[0]
    }

    /// Makes the event and, in a session that is kept, puts it on the disk.
    private mutating func record(
        _ action: JournalEvent.Action, by author: String, at time: String
    ) throws(Diagnostic) -> JournalEvent {
        var time = time
        // What is done within a second keeps its time once.
        if let last = events.last?.at, last.utf8.elementsEqual(time.utf8) { time = last }
        let event = JournalEvent(number: events.count + 1, at: time, by: author, action: action)
        try folder?.append([event])
        events.append(event)
        return event
    }

    private func changes(_ numbers: [Int]) -> [Change] {
        numbers.compactMap { number in
            if case .change(let change) = events[number - 1].action { change } else { nil }
        }
    }
}
