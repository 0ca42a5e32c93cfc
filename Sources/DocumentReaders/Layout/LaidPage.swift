/// The words of a paginated file where they are painted: pages of word boxes over one buffer of UTF-8.
struct LaidText: Sendable {
    /// Valid UTF-8; every word lies in it.
    var bytes: [UInt8]
    /// The pages that were read, in their order.
    var pages: [LaidPage]
}

/// A page: its size in points (1/72 inch) and its words in the order in which the source gives them.
struct LaidPage: Sendable {
    /// From 1.
    var number: Int
    /// Points.
    var width: Double
    /// Points.
    var height: Double
    /// A word may lie outside the page, as a careless program painted it.
    var words: [LaidWord]
}

/// A word with its box, in points from the page's upper left corner.
struct LaidWord: Sendable {
    /// Its bytes in `LaidText.bytes`, never none.
    var text: Range<Int>
    /// Left…right.
    var x: ClosedRange<Double>
    /// Top…bottom.
    var y: ClosedRange<Double>
}
