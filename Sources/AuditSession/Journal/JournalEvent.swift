/// A line of the journal: something that was done, by whom and when.
package struct JournalEvent: Sendable, Hashable {
    /// 1 for the first; one more for each that follows.
    package var number: Int
    /// When, as RFC 3339 or, in a replay, a date.
    package var at: String
    /// Who.
    package var by: String
    /// What.
    package var action: Action

    /// What an event does to the session.
    package enum Action: Sendable, Hashable {
        case change(Change)
        /// The change of this event no longer counts.
        case undo(Int)
        /// The change of this event counts again.
        case redo(Int)
    }

    /// Makes an event.
    package init(number: Int, at: String, by: String, action: Action) {
        self.number = number
        self.at = at
        self.by = by
        self.action = action
    }
}

/// Which changes of a journal count, and which can be done again.
struct Timeline: Sendable, Hashable {
    /// The numbers of the changes that count, in the order in which they were done.
    private(set) var active: [Int] = []
    /// The numbers of the undone changes, the one undone last at the end; a new change leaves none.
    private(set) var undone: [Int] = []

    mutating func take(_ event: JournalEvent) {
        switch event.action {
        case .change:
            active.append(event.number)
            undone = []
        case .undo(let number):
            guard let index = active.lastIndex(of: number) else { return }
            active.remove(at: index)
            undone.append(number)
        case .redo(let number):
            guard let index = undone.lastIndex(of: number) else { return }
            undone.remove(at: index)
            active.append(number)
        }
    }
}
