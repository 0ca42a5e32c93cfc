internal import ReportModel
internal import TextComparison
internal import TextSupport

/// An annotation with what became of its place.
package struct AnchoredAnnotation: Sendable, Hashable {
    /// What the person wrote.
    package var annotation: Annotation
    /// What became of its place.
    package var state: AnchorState

    /// Makes a pair of an annotation and the state of its place.
    package init(_ annotation: Annotation, _ state: AnchorState) {
        self.annotation = annotation
        self.state = state
    }
}
