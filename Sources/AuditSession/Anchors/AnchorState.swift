internal import ReportModel
package import TextComparison
internal import TextSupport

/// What became of the place that an annotation is about.
package enum AnchorState: Sendable, Hashable {
    /// The place says what it said.
    case kept
    /// The passage is there, elsewhere: in another line or section, from 1.
    case moved(line: Int)
    /// The cell says something else.
    case valueChanged(ValueChange)
    /// A passage that is like it stands in this line.
    case textChanged(line: Int, now: String)
    /// Several passages fit about equally well; the lines in which they begin.
    case ambiguous(lines: [Int])
    /// The report was corrected, and the annotation keeps nothing by which to tell whether its place was.
    case reportChanged
    /// Nothing is like it any more.
    case lost
    /// The report is not loaded.
    case notLoaded
}

extension AnchorState {
    /// The state's name in exports.
    package var key: String {
        switch self {
        case .kept: "kept"
        case .moved: "moved"
        case .valueChanged: "value-changed"
        case .textChanged: "text-changed"
        case .ambiguous: "ambiguous"
        case .reportChanged: "report-changed"
        case .lost: "lost"
        case .notLoaded: "not-loaded"
        }
    }
}

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

/// An annotation with what became of its place.
package struct AnchoredAnnotation: Sendable, Hashable {
    /// What the person wrote.
    package var annotation: Annotation
    /// What became of its place.
    package var state: AnchorState

    /// Makes a pair of an annotation and the state of its place.
    package init(_ annotation: Annotation, _ state: AnchorState) {
        self.annotation = annotation
        self.state = state
    }
}
