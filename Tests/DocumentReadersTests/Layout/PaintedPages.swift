import DocumentModel
import TextSupport

@testable import DocumentReaders

/// Pages whose words a test puts where it wants them: an ideograph is 10 wide, everything else 5, a line 10 high.
struct PaintedPages {
    private var text = LaidText(bytes: [], pages: [])

    init() { newPage() }

    /// Begins a page.
    mutating func newPage() {
        text.pages.append(LaidPage(number: text.pages.count + 1, width: 600, height: 800, words: []))
    }

    /// Where a word stands from its place.
    enum Alignment {
        case left
        case centre
        case right
    }

    /// Paints a word; its upper edge is at `y`.
    mutating func paint(_ word: String, _ x: Double, _ y: Double, _ alignment: Alignment = .centre) {
        let width = word.unicodeScalars.reduce(0.0) { $0 + ($1.isASCII ? 5 : 10) }
        let left =
            switch alignment {
            case .left: x
            case .centre: x - width / 2
            case .right: x - width
            }
        let start = text.bytes.count
        text.bytes += Array(word.utf8)
        text.pages[text.pages.count - 1].words.append(
            LaidWord(text: start..<text.bytes.count, x: left...left + width, y: y...y + 10))
    }

    /// Paints the words of a line that are not empty, each at its place.
    mutating func paint(_ words: [String], at places: [Double], _ y: Double, _ alignment: Alignment = .centre) {
        for (word, place) in zip(words, places) where !word.isEmpty { paint(word, place, y, alignment) }
    }

    /// The rows of all tables that are read from the pages, their cells parted by bars, and what is noted.
    func read(knowing labels: Set<String>) throws -> (rows: [String], notes: [String]) {
        let folded = Set(labels.map(TextFolding.scalars))
        var builder = DocumentBuilder()
        try LayoutReader.read(text, vocabulary: Vocabulary { folded.contains($0) }, into: &builder)
        let document = builder.finished()
        let rows = document.blocks.flatMap { block -> [String] in
            guard case .table(let grid) = block else { return [] }
            return (0..<grid.rowCount).map { row in
                grid.row(row).map { document.string(grid.cells[$0]) }.joined(separator: "|")
            }
        }
        return (rows, document.notes.map(\.text.en))
    }
}
