import DocumentModel
import TextSupport

/// The words of a text whose columns are made of runs of blanks, with places as if they were printed.
///
/// A line is 12 points high and a column of it 6 wide; a form feed begins a page.
struct SpacedWords {
    /// How wide characters count.
    enum Metric: CaseIterable {
        /// Each as one column, as `pdftotext -layout` lays them out (xpdf's `TextOutputDev`).
        case characters
        /// Ideographs as two, as terminals show them and people align them.
        case displayed

        /// The style of a text with this metric, which its tables prove or not.
        func style(isProven: Bool) -> LayoutStyle {
            switch self {
            case .characters: .typed(em: 6, isProven: isProven)
            // Two blanks part cells in either, and one does not.
            case .displayed: .typed(em: 10, isProven: isProven)
            }
        }

        fileprivate func columns(_ scalar: UInt32) -> Int {
            switch self {
            case .characters: 1
            case .displayed: Unicode.Scalar(scalar)?.displayWidth() ?? 1
            }
        }
    }

    /// Where a line of the file is among the pages.
    struct Line {
        /// The bytes from which columns are counted to its end.
        var range: Range<Int>
        /// From 1.
        var number: Int
    }

    /// The file's lines.
    private(set) var lines: [Line] = []
    /// For each page the index of its first line.
    private(set) var firstLines: [Int] = [0]
    private var words: [[LaidWord]] = [[]]
    private let metric: Metric

    /// Takes a text apart; throws E-limit where it has more or longer lines than `TextLimits` allows.
    init(_ bytes: [UInt8], _ metric: Metric) throws(Diagnostic) {
        self.metric = metric
        var scanner = LineScanner(bytes.span)
        while var line = try scanner.next(in: bytes.span) {
            if scanner.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { line = 3..<max(3, line.upperBound) }
            take(line, bytes.span)
            lines.append(Line(range: line, number: scanner.number))
        }
    }

    /// The words as pages.
    func text(_ bytes: [UInt8]) -> LaidText {
        let pages = words.enumerated().map { index, words in
            let right = words.map(\.x.upperBound).max() ?? 0
            let bottom = words.map(\.y.upperBound).max() ?? 0
            return LaidPage(number: index + 1, width: right, height: bottom, words: words)
        }
        return LaidText(bytes: bytes, pages: pages)
    }

    /// The index of the line in which a place of a page lies.
    func line(of place: LaidPlace) -> Int {
        let line = firstLines[place.page] + Int((place.box.top / Self.lineHeight).rounded(.down))
        return min(max(line, 0), max(0, lines.count - 1))
    }

    private static let lineHeight = 12.0
    /// How wide a column is.
    static let columnWidth = 6.0

    private mutating func take(_ line: Range<Int>, _ bytes: Span<UInt8>) {
        var column = 0
        var word: (start: Int, column: Int)?
        var position = line.lowerBound
        while position < line.upperBound {
            let start = position
            let scalar = UTF8Text.nextScalar(bytes, &position)
            if scalar == 0x0C || scalar == 0x20 {
                if let word { add(word.start..<start, word.column..<column, bytes) }
                word = nil
            } else if word == nil {
                word = (start, column)
            }
            if scalar == 0x0C {
                column = 0
                words.append([])
                firstLines.append(lines.count)
            } else {
                column += metric.columns(scalar)
            }
        }
        if let word { add(word.start..<line.upperBound, word.column..<column, bytes) }
    }

    /// Adds a word; values that one blank parts are a single word, for they can be parts of one.
    private mutating func add(_ text: Range<Int>, _ columns: Range<Int>, _ bytes: Span<UInt8>) {
        let page = words.count - 1
        let top = Double(lines.count - firstLines[page]) * Self.lineHeight
        let x = Double(columns.lowerBound) * Self.columnWidth...Double(columns.upperBound) * Self.columnWidth
        let word = LaidWord(text: text, x: x, y: top...top + 10)
        if let last = words[page].last, last.y == word.y, last.text.upperBound + 1 == text.lowerBound,
            isValue(text, bytes), isValue(last.text, bytes)
        {
            words[page][words[page].count - 1] = LaidWord(
                text: last.text.lowerBound..<text.upperBound, x: last.x.lowerBound...x.upperBound, y: word.y)
        } else {
            words[page].append(word)
        }
    }

    /// Whether a word is a value, or several that one blank parts.
    private func isValue(_ text: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        let end = text.lowerBound..<(text.firstIndex { bytes[$0] == 0x20 } ?? text.upperBound)
        switch NumberText.read(bytes, end) {
        case .number, .dash: return true
        case .blank, .unreadable: return false
        }
    }
}
