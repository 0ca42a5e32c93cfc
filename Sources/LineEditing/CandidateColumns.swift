internal import TextSupport

/// Candidates laid out below the line: in columns, or one a line when they are described.
struct CandidateColumns {
    /// How many candidates a person is shown without being asked.
    static let unasked = 100
    /// How many are shown at a time when they do not fit on the screen together.
    static let pageSize = 40

    private let candidates: [Completion.Candidate]
    private let columns: Int
    private let rows: Int
    private let ambiguous: AmbiguousWidth

    init(_ candidates: [Completion.Candidate], columns: Int, rows: Int, ambiguous: AmbiguousWidth) {
        self.candidates = candidates
        self.columns = max(columns, 2)
        self.rows = max(rows, 3)
        self.ambiguous = ambiguous
    }

    /// The lines of each screenful.
    var pages: [[String]] {
        let all = lines(of: candidates[...])
        // Two rows stay for the line itself and the question below the list.
        if all.count <= rows - 2 { return [all] }
        let size = min(Self.pageSize, (rows - 2) * perLine)
        return stride(from: 0, to: candidates.count, by: size).map { start in
            lines(of: candidates[start..<min(start + size, candidates.count)])
        }
    }

    private var isDescribed: Bool { candidates.contains { $0.description != nil } }

    private var cellWidth: Int { (candidates.map { Self.shown($0).displayWidth(ambiguous: ambiguous) }.max() ?? 0) + 2 }

    private var perLine: Int { isDescribed ? 1 : max(1, (columns + 1) / max(cellWidth, 1)) }

    private func lines(of page: ArraySlice<Completion.Candidate>) -> [String] {
        let cell = cellWidth
        if isDescribed {
            return page.map { candidate in
                guard let description = candidate.description else { return cut(Self.shown(candidate)) }
                return cut(padded(Self.shown(candidate), to: cell) + description.safeForTerminal)
            }
        }
        let count = (page.count + perLine - 1) / perLine
        return (0..<count).map { row in
            // Down first, then across, as a list of names is read.
            let names = stride(from: page.startIndex + row, to: page.endIndex, by: count).map { Self.shown(page[$0]) }
            let last = names.last ?? ""
            return cut(names.dropLast().map { padded($0, to: cell) }.joined() + last)
        }
    }

    private static func shown(_ candidate: Completion.Candidate) -> String {
        let text = candidate.text.safeForTerminal
        return text.hasSuffix(" ") ? String(text.dropLast()) : text
    }

    private func padded(_ text: String, to width: Int) -> String {
        text.padded(toWidth: width, ambiguous: ambiguous)
    }

    private func cut(_ line: String) -> String {
        // A line that reaches the last column would leave an empty one below it on some terminals.
        line.shortened(toWidth: columns - 1, ambiguous: ambiguous)
    }
}
