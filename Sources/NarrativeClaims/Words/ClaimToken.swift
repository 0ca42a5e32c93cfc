/// A word or a quantity of a sentence, with its place.
struct ClaimToken: Sendable {
    var word: ClaimWord
    var range: Range<Int>
    /// The index of the quantity among those of the prose; -1 for a word.
    var quantity = -1
}

/// Reads the words and quantities of one part of the prose after the other.
struct ClaimTokenizer {
    /// The next quantity that was not read yet, with its place; behind everything where there is none.
    private var next = 0
    private var nextStart = Int.max
    private var nextNumber = Int.max
    private var nextEnd = Int.max

    private let finder = WordFinder.shared
    private let quantities: [Quantity]

    init(_ quantities: [Quantity]) {
        self.quantities = quantities
        look()
    }

    private mutating func look() {
        guard next < quantities.count else {
            nextStart = .max
            nextNumber = .max
            return
        }
        nextStart = quantities[next].range.lowerBound
        nextNumber = quantities[next].numberRange.lowerBound
        nextEnd = quantities[next].range.upperBound
    }

    /// Goes on to the next quantity.
    private mutating func pass() {
        next += 1
        look()
    }

    /// Passes over the quantities before a position.
    @inline(__always)
    private mutating func pass(to position: Int) {
        while nextNumber < position { pass() }
    }

    /// Whether a quantity stands in a part that comes behind those that were read.
    mutating func hasQuantity(in range: Range<Int>) -> Bool {
        pass(to: range.lowerBound)
        return nextNumber < range.upperBound
    }

    /// Reads the tokens of a part; parts are read in their order.
    @inline(never)
    mutating func read(_ range: Range<Int>, of scalars: Span<UInt32>, into tokens: inout [ClaimToken]) {
        tokens.removeAll(keepingCapacity: true)
        let finder = finder
        let (firsts, pairs) = (finder.firsts.span, finder.pairs.span)
        let (steps, words) = (finder.steps.span, finder.words.span)
        var position = range.lowerBound
        while position < range.upperBound {
            let scalar = Int(scalars[position])
            var mark = scalar < firsts.count ? firsts[scalar] : 0
            if mark == 1, !Self.goesOn(position, scalars, pairs) { mark = 0 }
            // Nothing begins with most scalars.
            if mark == 0, position < nextStart, scalar != 0x32 {
                position += 1
                continue
            }
            pass(to: position)
            let startsQuantity = nextStart <= position
            if mark > 1, !startsQuantity, !Self.goesOn(position, scalars, pairs) {
                tokens.append(ClaimToken(word: words[Int(mark) - 2], range: position..<position + 1))
                position += 1
            } else if mark != 0, let (word, length) = WordFinder.word(at: position, in: scalars, mark, steps, words),
                !startsQuantity || position + length > nextEnd
            {
                tokens.append(ClaimToken(word: word, range: position..<position + length))
                position += length
            } else if startsQuantity {
                tokens.append(ClaimToken(word: .quantity, range: position..<nextEnd, quantity: next))
                position = nextEnd
                pass()
            } else if scalar == 0x32, let year = Self.year(at: position, scalars) {
                // 2024年 and 2024年度
                let end =
                    position + 5 < range.upperBound && scalars[position + 5] == 0x5EA6 ? position + 6 : position + 5
                tokens.append(ClaimToken(word: .year(year), range: position..<end))
                position = end
            } else {
                position += 1
            }
        }
    }

    /// Whether a word of two scalars or more may begin at a position.
    @inline(__always)
    private static func goesOn(_ position: Int, _ scalars: Span<UInt32>, _ pairs: Span<UInt64>) -> Bool {
        position &+ 1 < scalars.count && WordFinder.mayBegin(scalars[position], scalars[position &+ 1], pairs)
    }

    /// The year from 2000 on that four digits and 年 at a position name.
    private static func year(at position: Int, _ scalars: Span<UInt32>) -> Int? {
        guard position + 4 < scalars.count, scalars[position + 4] == 0x5E74 else { return nil }
        var year = 0
        for index in position..<position + 4 {
            guard NumberScalars.isDigit(scalars[index]) else { return nil }
            year = year * 10 + Int(scalars[index] - 0x30)
        }
        return year
    }
}
