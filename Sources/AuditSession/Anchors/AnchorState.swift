internal import ReportModel
internal import TextComparison
internal import TextSupport

/// What became of the place that an annotation is about.
package enum AnchorState: Sendable, Hashable {
    /// The place says what it said.
    case kept
    /// The passage is there, elsewhere: in another line or section, from 1.
    case moved(line: Int)
    /// The cell says something else.
    case valueChanged(ValueChange)
    /// A passage that is like it stands in this line.
    case textChanged(line: Int, now: String)
    /// Several passages fit about equally well; the lines in which they begin.
    case ambiguous(lines: [Int])
    /// The report was corrected, and the annotation keeps nothing by which to tell whether its place was.
    case reportChanged
    /// Nothing is like it any more.
    case lost
    /// The report is not loaded.
    case notLoaded
}

extension AnchorState {
    /// The state's name in exports.
    package var key: String {
        switch self {
        case .kept: "kept"
        case .moved: "moved"
        case .valueChanged: "value-changed"
        case .textChanged: "text-changed"
        case .ambiguous: "ambiguous"
        case .reportChanged: "report-changed"
        case .lost: "lost"
        case .notLoaded: "not-loaded"
        }
    }
}
