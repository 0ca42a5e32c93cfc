/// What a check found and what it looked at.
package struct CheckOutcome: Sendable {
    /// All findings, named and in order.
    package let findings: [Finding]
    /// How many reports were judged; the others are as they were, or were not asked for.
    package let judged: Int
    /// The judged reports whose text could not be read, by their numbers; the next check judges them again.
    package let unread: Set<Int>
}
