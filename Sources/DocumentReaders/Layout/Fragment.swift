import TextSupport

/// Words of a line that stand close together: a part of a cell, seldom the whole of it.
struct Fragment: Sendable {
    /// Indices of the page's words, from left to right.
    var words: [Int]
    /// The index of its line in the page.
    var line: Int
    var box: InkBox
    var folded: [UInt32]
    /// A single word that can be a value.
    var value: InkWord.ValueInk?
    /// Whether it begins with the number of a heading or label, as （一） or 1.
    var isNumbered: Bool
    /// Whether it is a word with a blank inside, as typed texts have where values stand so close that they can be one.
    var isParted = false
}

/// The fragments of some lines of a page.
struct FragmentField: Sendable {
    /// Line after line, from left to right.
    var fragments: [Fragment] = []
    /// The fragments of each line, the first of `lines` at 0.
    private var byLine: [Range<Int>] = []
    /// The lines of the page that they come from.
    let lines: Range<Int>
    /// The middle of what ideographs are wide.
    private(set) var em = 10.0
    /// The middle height of words.
    private(set) var height = 10.0

    /// Joins the words of each line that stand no further apart than its reach, in ems, one for each of the lines.
    ///
    /// What stands before an enumerator is never joined, nor are values, for these are cells of their own; values that
    /// nearly touch, as `1 0`, are one text that is no value. An enumerator is joined with what stands behind it.
    init(_ page: InkPage, lines: Range<Int>, bytes: Span<UInt8>, reaches: [Double]) {
        self.lines = lines
        for (line, reach) in zip(lines, reaches) {
            let start = fragments.count
            for word in page.lines[line].words { take(word, page, line, bytes, reach) }
            byLine.append(start..<fragments.count)
        }
        let words = lines.flatMap { page.lines[$0].words }
        em = Self.middle(words.map { page.words[$0].em })
        height = Self.middle(words.map { page.words[$0].box.height })
    }

    /// The fragments of a line of the page.
    subscript(line line: Int) -> Range<Int> { byLine[line - lines.lowerBound] }

    private mutating func take(_ index: Int, _ page: InkPage, _ line: Int, _ bytes: Span<UInt8>, _ reach: Double) {
        let word = page.words[index]
        let folded = word.folded(bytes)
        let isNumbered = Enumerator.leading(folded) != nil
        if let last = fragments.last, last.line == line, let before = last.words.last, !isNumbered,
            isFigure(last, page) == (word.value == .figure),
            page.gap(before, index) <= self.reach(from: last, to: word, page, reach)
        {
            let end = fragments.count - 1
            fragments[end].words.append(index)
            fragments[end].box = fragments[end].box.union(word.box)
            fragments[end].folded += folded
            fragments[end].value = nil
            fragments[end].isNumbered = Enumerator.leading(fragments[end].folded) != nil
        } else {
            fragments.append(
                Fragment(
                    words: [index], line: line, box: word.box, folded: folded, value: word.value,
                    isNumbered: isNumbered, isParted: word.text.contains { bytes[$0] == 0x20 }))
        }
    }

    /// How far apart two words can be for one text.
    private func reach(from last: Fragment, to word: InkWord, _ page: InkPage, _ reach: Double) -> Double {
        if word.value == .figure { return Self.touch }
        let isBareNumber = last.isNumbered && Enumerator.leading(last.folded)?.length == last.folded.count
        return isBareNumber ? max(reach, TableSearch.wideGap) : reach
    }

    /// Values that stand closer than this, in ems, may be parts of one.
    private static let touch = 0.5

    private func isFigure(_ fragment: Fragment, _ page: InkPage) -> Bool {
        fragment.words.allSatisfy { page.words[$0].value == .figure }
    }

    private static func middle(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 10 }
        return max(1, values.sorted()[values.count / 2])
    }
}
