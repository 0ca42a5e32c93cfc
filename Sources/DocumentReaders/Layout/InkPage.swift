import TextSupport

/// The ink of a page: its words, and the lines that they stand in.
struct InkPage: Sendable {
    /// From 0, in the text's pages.
    var index: Int
    var height: Double
    /// In the order of the source.
    var words: [InkWord]
    /// From top to bottom.
    var lines: [InkLine] = []

    init(_ page: LaidPage, index: Int, bytes: Span<UInt8>, style: LayoutStyle) {
        self.index = index
        height = page.height
        words = []
        words.reserveCapacity(page.words.count)
        for word in page.words {
            if let ink = InkWord(word, bytes, style: style) { words.append(ink) }
        }
        lines = InkLine.lines(of: words)
    }

    /// What a line says, folded, without what parts its words.
    func folded(_ line: InkLine, _ bytes: Span<UInt8>) -> [UInt32] {
        var scalars: [UInt32] = []
        for word in line.words { TextFolding.append(bytes, words[word].text, to: &scalars) }
        return scalars
    }

    /// What parts two words of a line, in ems.
    func gap(_ left: Int, _ right: Int) -> Double {
        let (left, right) = (words[left], words[right])
        return (right.box.left - left.box.right) / max(left.em, right.em)
    }
}

/// Words on one baseline, from left to right; or a single word that is turned by a right angle.
struct InkLine: Sendable {
    var words: [Int]
    var box: InkBox
    var isTurned = false

    /// Groups words into lines by the middles of their boxes.
    ///
    /// A line is closed where the next middle lies further than a fifth of its height from the last or two fifths from
    /// the first: values that are centred beside a label of two lines stand half a line from either.
    static func lines(of words: [InkWord]) -> [InkLine] {
        let order = words.indices.filter { !words[$0].isTurned }.sorted {
            (words[$0].box.middle, words[$0].box.left, $0) < (words[$1].box.middle, words[$1].box.left, $1)
        }
        var lines: [InkLine] = []
        var first = 0.0
        var last = 0.0
        var height = 0.0
        for index in order {
            let box = words[index].box
            let unit = min(height, box.height)
            if let line = lines.indices.last, box.middle - last <= 0.2 * unit, box.middle - first <= 0.4 * unit {
                lines[line].words.append(index)
                lines[line].box = lines[line].box.union(box)
            } else {
                lines.append(InkLine(words: [index], box: box))
                first = box.middle
                height = box.height
            }
            last = box.middle
        }
        for line in lines.indices {
            lines[line].words.sort { (words[$0].box.left, $0) < (words[$1].box.left, $1) }
        }
        let turned = words.indices.filter { words[$0].isTurned }
        guard !turned.isEmpty else { return lines }
        lines += turned.map { InkLine(words: [$0], box: words[$0].box, isTurned: true) }
        let sorted = lines.indices.sorted { (lines[$0].box.middle, $0) < (lines[$1].box.middle, $1) }
        return sorted.map { lines[$0] }
    }
}
