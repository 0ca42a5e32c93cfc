internal import ReportModel
package import TextComparison
internal import TextSupport

/// The text of an annotated report as lines and places.
package struct AnchorText: Sendable {
    private let text: QuotedText
    /// The offset at which each line begins, in Unicode scalars.
    private let lineStarts: [Int]
    private let count: Int

    /// Makes a report's whole text ready for looking up quotes.
    package init(_ text: String) {
        self.text = QuotedText(text)
        var starts = [0]
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            if scalar == "\n" { starts.append(count) }
        }
        lineStarts = starts
        self.count = count
    }

    /// The scalars of the whole text.
    package var all: Range<Int> { 0..<count }

    /// The scalars of a line without its break, by its number from 1; nil where there is no such line.
    package func line(_ number: Int) -> Range<Int>? {
        guard lineStarts.indices.contains(number - 1) else { return nil }
        let end = number < lineStarts.count ? lineStarts[number] - 1 : count
        return lineStarts[number - 1]..<max(end, lineStarts[number - 1])
    }

    /// The number of the line in which an offset lies, from 1.
    package func lineNumber(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The quote of a range of the text.
    package func quote(_ range: Range<Int>) -> TextQuote { TextQuote(range, of: text) }

    /// The places, within a range, that hold a passage word for word, however its white space and signs are set.
    package func places(of passage: String, in range: Range<Int>) -> [Range<Int>] {
        text.places(of: passage).filter { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
    }

    /// What became of a quote; `line` is where it stood.
    package func state(of quote: TextQuote, line: Int?) -> AnchorState {
        switch text.place(of: quote, near: line.flatMap(self.line)?.lowerBound) {
        case .exact(let range), .moved(let range):
            let now = lineNumber(of: range.lowerBound)
            return line == nil || line == now ? .kept : .moved(line: now)
        case .changed(let range): return .textChanged(line: lineNumber(of: range.lowerBound), now: text.string(range))
        case .ambiguous(let ranges): return .ambiguous(lines: ranges.map { lineNumber(of: $0.lowerBound) })
        case .lost: return .lost
        }
    }
}
