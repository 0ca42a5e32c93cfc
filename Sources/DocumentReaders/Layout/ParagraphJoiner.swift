import TextSupport

/// Joins the lines of a paragraph: one that reaches the right margin goes on with the next, over the end of a page too,
/// unless that is indented or begins with an enumerator.
struct ParagraphJoiner {
    private let bytes: [UInt8]
    private let style: LayoutStyle
    private var lines: [(page: Int, words: [Int])] = []
    private var last: InkLine?
    private var isNewPage = false
    private var blocks: [LaidBlock] = []
    /// The margins, as the lines so far show them.
    private var left = Double.infinity
    private var right = -Double.infinity

    init(bytes: [UInt8], style: LayoutStyle) {
        self.bytes = bytes
        self.style = style
    }

    /// A page begins.
    mutating func begin(_ page: InkPage) {
        isNewPage = true
    }

    /// Adds lines of a page that belong to no table.
    mutating func add(_ page: InkPage, _ range: Range<Int>) {
        for line in page.lines[range] where !line.isTurned {
            left = min(left, line.box.left)
            right = max(right, line.box.right)
        }
        for index in range {
            let line = page.lines[index]
            if let last, !goesOn(last, line, page) { end() }
            lines.append((page.index, line.words))
            last = line
            isNewPage = false
        }
    }

    /// The paragraphs that were added, the last one ended.
    mutating func finish() -> [LaidBlock] {
        end()
        defer { blocks = [] }
        return blocks
    }

    private mutating func end() {
        if !lines.isEmpty { blocks.append(.paragraph(lines)) }
        lines = []
        last = nil
    }

    private func goesOn(_ last: InkLine, _ next: InkLine, _ page: InkPage) -> Bool {
        guard style.isPainted, !last.isTurned, !next.isTurned, let first = next.words.first else { return false }
        let ratio = next.box.height / last.box.height
        let gap = next.box.top - last.box.bottom
        guard ratio > 0.75, ratio < 1.33, isNewPage || (gap < 1.5 * next.box.height && gap > -next.box.height) else {
            return false
        }
        let em = page.words[first].em
        let isIndented = next.box.left - left > 1.2 * em
        let isFull = last.box.right >= right - 1.6 * em
        // The rest of a title of two lines; a paragraph is indented by two characters.
        if isFull, next.box.left - left > 3 * em, isCentred(last, em), isCentred(next, em) { return true }
        guard isFull, !isIndented else { return false }
        return Enumerator.leading(page.words[first].folded(bytes.span)) == nil
    }

    /// Whether a line stands in the middle between the margins.
    private func isCentred(_ line: InkLine, _ em: Double) -> Bool {
        abs(line.box.left - left - (right - line.box.right)) < 1.5 * em
    }
}
