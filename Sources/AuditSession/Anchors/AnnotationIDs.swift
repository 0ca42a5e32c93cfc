internal import DocumentModel
internal import ReportModel

extension SessionState {
    /// The id of an annotation that is about to be written: the same in every replay, and no other's.
    ///
    /// Made of what it is about, what it says and who says it, never of the time. Ids that were used before and undone
    /// may come again, for the same words on the same target.
    package func freshAnnotationID(_ target: AnnotationTarget, text: String, by author: String) -> String {
        var ordinal = 1
        while true {
            let place =
                if case .finding(_, let identity) = target.place { identity.hex } else { target.path }
            let digest = ContentHash(
                of: ["annotation/v1", place, author, text, String(ordinal)].joined(separator: "\n"))
            let id = "N-" + digest.base32(6)
            if !annotationIDs.contains(id) { return id }
            ordinal += 1
        }
    }
}
