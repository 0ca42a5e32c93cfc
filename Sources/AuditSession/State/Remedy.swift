/// What became of a confirmed finding (DESIGN §4).
package enum Remedy: String, Sendable, Hashable, CaseIterable {
    case none
    case notified
    case replied
    case corrected
    case verified
    case overdue
}
