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
    let known: [KnownColumns]

    /// How far apart the words of one text may stand, in ems: the usual first.
    private static let reaches = [0.55, 0.25, 0.15, 1.1]
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
        var best: (search: LabelSearch, field: FragmentField, unknown: Int)?
        for reach in Self.reaches {
            let field = FragmentField(page, lines: stretch.lines, bytes: bytes.span, reach: reach)
            let search = LabelSearch(field, vocabulary, style: style, budget: min(budget, Self.mostQuestions))
            budget -= search.questions
            let unknown = search.unknownWords
            if best.map({ unknown < $0.unknown }) ?? true { best = (search, field, unknown) }
            if unknown == 0 { break }
        }
        return best.map { read(stretch, carried, $0.field, $0.search) } ?? []
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
                known: known, bytes: bytes)
            return reader.read().map { TablePiece(lines: part.lines, reading: $0) }
        }
    }
}
