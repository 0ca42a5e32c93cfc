import DocumentModel

/// Puts the fragments of labels together that lines parted: 社会公 over 益组织, a character a line, a number and its label.
///
/// Where the joined text is a known wording that settles it, the longest one first; what is left is joined where it
/// stands closely below each other, and begins anew at every enumerator.
struct LabelSearch {
    private let field: FragmentField
    private let vocabulary: Vocabulary
    /// Whether the lines of one text stand right below each other.
    private let isPainted: Bool
    /// How often the vocabulary was asked, and may be: no real page needs a tenth of it.
    private(set) var questions = 0
    private let budget: Int
    /// For each fragment its block.
    private(set) var owner: [Int?]
    private(set) var blocks: [LabelBlock] = []

    /// No label is longer, in folded scalars; those of the form have at most 37.
    private static let longest = 64
    /// （ alone on a line begins a label that is written a character a line.
    private static let openBracket: [UInt32] = [0x28]
    /// How many lines below a fragment are looked at for its continuation.
    private static let reach = 16

    /// Joins the fragments of a field, asking the vocabulary not more often than told.
    init(_ field: FragmentField, _ vocabulary: Vocabulary, style: LayoutStyle, budget: Int) {
        self.budget = budget
        self.field = field
        self.vocabulary = vocabulary
        isPainted = style.isPainted
        owner = Array(repeating: nil, count: field.fragments.count)
        for index in field.fragments.indices where owner[index] == nil && isText(index) { joinKnown(from: index) }
        for index in field.fragments.indices where owner[index] == nil && field.fragments[index].value == nil {
            joinBelow(index)
        }
    }

    /// The blocks that have a part on a line.
    func blocks(on line: Int) -> [Int] {
        var found: [Int] = []
        for index in field[line: line] {
            if let block = owner[index], found.last != block { found.append(block) }
        }
        return found
    }

    /// The lines that have a part of a text that is not known.
    var unknownLines: Set<Int> {
        Set(blocks.lazy.filter { !$0.isKnown }.flatMap { $0.fragments.map { field.fragments[$0].line } })
    }

    /// How many words are in no known wording.
    var unknownWords: Int {
        blocks.filter { !$0.isKnown }.reduce(0) { sum, block in
            sum + block.fragments.reduce(0) { $0 + field.fragments[$1].words.count }
        }
    }

    private mutating func knows(_ text: [UInt32]) -> Bool {
        guard questions < budget else { return false }
        questions += 1
        return vocabulary.knows(text)
    }

    private func isText(_ index: Int) -> Bool { field.fragments[index].value != .figure }

    /// Goes down from a fragment and keeps the longest text that is a known wording.
    private mutating func joinKnown(from start: Int) {
        var block = LabelBlock(start, field.fragments[start])
        var text = field.fragments[start].folded
        var known: LabelBlock?
        while text.count <= Self.longest {
            if knows(text) { known = block }
            guard let next = below(block, text), !field.fragments[next].isNumbered,
                field.fragments[next].folded != Self.openBracket
            else { break }
            block.append(next, field.fragments[next])
            text += field.fragments[next].folded
        }
        guard var known else { return }
        known.isKnown = true
        add(known)
    }

    /// The text right below a block, as far as it belongs to no other block; where lines are out of place, first what
    /// makes a known wording of the block's text.
    private mutating func below(_ block: LabelBlock, _ text: [UInt32]) -> Int? {
        guard let last = block.fragments.last.map({ field.fragments[$0] }), !isTurned(last) else { return nil }
        if !isPainted, let index = nearby(block, last, text) { return index }
        for line in linesBelow(last) {
            var best: (index: Int, overlap: Double)?
            for index in field[line: line] where isBelow(field.fragments[index], last) {
                let fragment = field.fragments[index]
                guard fragment.box.columns.coversHalf(of: block.box.columns) else { continue }
                if fragment.box.top - last.box.bottom > gap { return nil }
                let overlap = fragment.box.columns.overlap(block.box.columns)
                if best.map({ overlap > $0.overlap }) ?? true { best = (index, overlap) }
            }
            if let best { return owner[best.index] == nil && isText(best.index) ? best.index : nil }
        }
        return nil
    }

    /// The nearest text below that makes a known wording of a block's text, some columns to either side: few where the
    /// block has a number, for such labels stand beside others.
    private mutating func nearby(_ block: LabelBlock, _ last: Fragment, _ text: [UInt32]) -> Int? {
        let slack = (block.isNumbered ? 4 : 10) * SpacedWords.columnWidth
        var best: (index: Int, distance: Double)?
        for line in linesBelow(last) {
            for index in field[line: line] where isBelow(field.fragments[index], last) {
                let fragment = field.fragments[index]
                let distance = fragment.box.columns.distance(to: block.box.columns)
                guard distance <= slack, best.map({ distance < $0.distance }) ?? true, owner[index] == nil,
                    isText(index), !fragment.isNumbered, fragment.box.top - last.box.bottom <= gap,
                    fragment.folded.contains(where: { $0 >= 0x3400 }), knows(text + fragment.folded)
                else { continue }
                best = (index, distance)
            }
        }
        return best?.index
    }

    /// The most that parts two lines of one text: it may be written a character a line, or have blank lines in it.
    private var gap: Double { (isPainted ? 2.2 : 4) * field.height }

    private func linesBelow(_ fragment: Fragment) -> Range<Int> {
        let start = fragment.line + 1
        return start..<max(start, min(field.lines.upperBound, start + Self.reach))
    }

    private func isBelow(_ fragment: Fragment, _ upper: Fragment) -> Bool {
        fragment.box.middle > upper.box.middle + 0.3 * field.height && !isTurned(fragment)
    }

    /// Adds a fragment to the block closely above it, or begins a block with it.
    private mutating func joinBelow(_ index: Int) {
        let fragment = field.fragments[index]
        if !fragment.isNumbered, let above = above(fragment), let block = owner[above],
            !blocks[block].isKnown || goesOn(blocks[block], with: fragment)
        {
            blocks[block].append(index, fragment)
            blocks[block].isKnown = false
            owner[index] = block
        } else {
            add(LabelBlock(index, fragment))
        }
    }

    /// Whether a known wording goes on with a line that makes another text of it, as （单位：元） below an amount: aligned
    /// with it, and no cell of a row of cells that begin there. A label with a number is known by this as well.
    private func goesOn(_ block: LabelBlock, with fragment: Fragment) -> Bool {
        let isAligned =
            abs(block.box.left - fragment.box.left) < 0.6 * field.em
            || abs(block.box.centre - fragment.box.centre) < 0.6 * field.em
        let beginsRow = field[line: fragment.line].contains { other in
            owner[other].map { blocks[$0].lines.lowerBound == fragment.line } ?? false
        }
        return !block.isNumbered && isAligned && !beginsRow
    }

    /// The fragment closely above another.
    private func above(_ fragment: Fragment) -> Int? {
        guard !isTurned(fragment) else { return nil }
        let start = max(field.lines.lowerBound, fragment.line - Self.reach)
        for line in (start..<fragment.line).reversed() {
            for index in field[line: line] {
                let upper = field.fragments[index]
                guard upper.box.middle < fragment.box.middle - 0.3 * field.height,
                    upper.box.columns.coversHalf(of: fragment.box.columns), !isTurned(upper)
                else { continue }
                return fragment.box.top - upper.box.bottom <= 0.75 * field.height ? index : nil
            }
        }
        return nil
    }

    private func isTurned(_ fragment: Fragment) -> Bool { fragment.box.height > 2 * field.height }

    private mutating func add(_ block: LabelBlock) {
        for index in block.fragments { owner[index] = blocks.count }
        blocks.append(block)
    }
}
