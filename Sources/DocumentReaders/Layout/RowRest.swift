/// What stands before the first whole row of a table that goes on behind a page's end: it may belong to the last row of
/// the page before.
struct RowRest: Sendable {
    /// The row of a label that is unknown and has no number, by its index among the rows of its part.
    var row: Int?
    /// Whether values stand beside that label.
    var hasValues = false
    /// Whether values stand above all labels.
    var hasStray = false
}

/// The further part of a cell that a page's end cuts.
struct LaidRest: Sendable {
    /// The index of the page.
    var page: Int
    var words: [Int]
}
