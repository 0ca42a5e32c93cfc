import DocumentModel
import TextSupport

/// A place on a page, with a word that stands there or next to it.
struct LaidPlace: Sendable {
    /// The index of the page.
    var page: Int
    var box: InkBox
    /// The index of the page's word; for a blank cell that of the nearest one before it in its row.
    var word: Int
    /// Whether nothing is printed there.
    var isBlank = false
}

/// A cell as it is printed.
struct LaidCell: Sendable {
    /// Indices of the page's words in reading order; none for a blank cell.
    var words: [Int]
    var place: LaidPlace
    /// 0 for labels beside the values, from there on a column for each column of values.
    var columns: Range<Int>
    /// Whether it is a label, whose lines are one text, and not a value, whose parts are not to be run together.
    var isLabel: Bool
    /// What stands of it on the next page.
    var rest: LaidRest?
}

/// Something of a document as it was found on its pages.
enum LaidBlock: Sendable {
    /// Lines that are one paragraph: pages and the words of a line.
    case paragraph([(page: Int, words: [Int])])
    /// Rows of a table; they go on with the table before where that was cut by a page.
    case rows([[LaidCell]], goesOn: Bool)
}

/// Values that were left out.
struct LaidNote: Sendable {
    var place: LaidPlace
    var text: LocalizedText
}
