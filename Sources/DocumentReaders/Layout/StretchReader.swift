import DocumentModel

/// A table, or a part of one, and the lines of the page that it was read from.
struct TablePiece: Sendable {
    var lines: Range<Int>
    var reading: PartReading
}

/// Reads the tables among some lines of a page, by the way of joining words that is understood best.
struct StretchReader {
    let page: InkPage
    let bytes: [UInt8]
    let vocabulary: Vocabulary
    let style: LayoutStyle
    /// What other tables of the file have shown.
    let evidence: LayoutEvidence

    /// How far apart the words of one text may stand, in ems.
    private static let reach = 0.55
    /// The same for lines with texts that are not known when they are joined as usual: narrow columns leave less between
    /// their labels than a narrow bracket leaves behind itself.
    private static let otherReaches = [0.25, 0.15, 1.1]
    /// A page of the form has some 300 words; stretches with many more are no tables.
    private static let maximum = 1500
    /// How often the vocabulary may be asked for one stretch in one way.
    private static let mostQuestions = 100_000

    /// The tables of a stretch, from top to bottom. `carried` are the columns of the table on the page before, where
    /// this stretch may go on with it.
    ///
    /// The vocabulary is asked as often as `budget` allows, which is lessened.
    func read(_ stretch: TableSearch.Stretch, carried: CarriedColumns?, budget: inout Int) -> [TablePiece] {
        guard stretch.lines.reduce(0, { $0 + page.lines[$1].words.count }) <= Self.maximum else { return [] }
        var best = joined([Double](repeating: Self.reach, count: stretch.lines.count), stretch, &budget)
        for reach in Self.otherReaches where best.unknown > 0 {
            var reaches = best.reaches
            for line in best.search.unknownLines { reaches[line - stretch.lines.lowerBound] = reach }
            let other = joined(reaches, stretch, &budget)
            if other.unknown < best.unknown { best = other }
        }
        return read(stretch, carried, best.field, best.search)
    }

    /// One way of joining the words of each line, and how many of them are in no known wording then.
    private struct Joined {
        var reaches: [Double]
        var field: FragmentField
        var search: LabelSearch
        var unknown: Int
    }

    private func joined(_ reaches: [Double], _ stretch: TableSearch.Stretch, _ budget: inout Int) -> Joined {
        let field = FragmentField(page, lines: stretch.lines, bytes: bytes.span, reaches: reaches)
        let search = LabelSearch(field, vocabulary, style: style, budget: min(budget, Self.mostQuestions))
        budget -= search.questions
        return Joined(reaches: reaches, field: field, search: search, unknown: search.unknownWords)
    }

    private func read(
        _ stretch: TableSearch.Stretch, _ carried: CarriedColumns?, _ field: FragmentField, _ search: LabelSearch
    ) -> [TablePiece] {
        let goesOn = carried != nil && stretch.lines.lowerBound == 0
        guard search.blocks.contains(where: \.isKnown) || goesOn || stretch.core.count > 1 else { return [] }
        let grid = LabelGrid(field, search)
        let partition = TablePartition(grid, goesOn: goesOn, endsPage: stretch.lines.upperBound == page.lines.count)
        return partition.parts.compactMap { part in
            let reader = PartReader(
                page: page, grid: grid, part: part, style: style, carried: part.lines.lowerBound == 0 ? carried : nil,
                evidence: evidence, bytes: bytes)
            return reader.read().map { TablePiece(lines: part.lines, reading: $0) }
        }
    }
}
