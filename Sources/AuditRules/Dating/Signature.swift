internal import NarrativeClaims
internal import ReportModel

/// The day under a report, which says when it was signed and not when it was published.
struct Signature {
    let day: CalendarDay
    let range: Range<Int>
}

extension ReportReading {
    /// The last of the lines at the report's end that are but a day, perhaps with the organ's name before it; nil where
    /// there is none.
    var signature: Signature? {
        for part in prose.parts.suffix(Self.shownAtEnd).reversed() where part.startsLine {
            guard part.kind == .sentence || part.kind == .heading,
                let date = dates.last(where: { part.range.contains($0.range.lowerBound) }), date.exists,
                let year = date.year, let month = date.month, let day = date.day, isSigned(date.range, part.range)
            else { continue }
            return Signature(day: CalendarDay(year: year, month: month, day: day), range: date.range)
        }
        return nil
    }

    /// How many parts a signature and what stands below it take at most.
    private static let shownAtEnd = 6

    /// Whether a line holds nothing but a day and brackets, or the name of an organ before it.
    private func isSigned(_ date: Range<Int>, _ line: Range<Int>) -> Bool {
        let behind = date.upperBound..<line.upperBound
        guard behind.allSatisfy({ Self.brackets.contains(prose.scalars[$0]) }) else { return false }
        let before = line.lowerBound..<date.lowerBound
        if before.allSatisfy({ Self.brackets.contains(prose.scalars[$0]) }) { return true }
        return before.count <= Self.longestName && !before.contains { Self.marks.contains(prose.scalars[$0]) }
            && Self.organs.length(endingAt: before.upperBound, in: prose.scalars, from: before.lowerBound) != nil
    }

    private static let longestName = 30
    private static let brackets = ScalarSet("()")
    private static let marks = ScalarSet(",、;:。")
    private static let organs = WordList(["政府", "办事处", "局", "委员会", "办公室", "党政办", "综合办", "中心", "管委会", "厅"])
}
