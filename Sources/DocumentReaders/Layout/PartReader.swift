/// Reads a header and the rows below it.
struct PartReader {
    let page: InkPage
    let grid: LabelGrid
    let part: TablePart
    let style: LayoutStyle
    /// The columns of the table that this part may go on with.
    let carried: CarriedColumns?
    /// What other tables of the file have shown.
    let evidence: LayoutEvidence
    let bytes: [UInt8]

    private var field: FragmentField { grid.field }

    /// Tables with more labels or rows than this are none of the form's.
    private static let maximum = 1000

    /// The part's rows; nil where it is no table.
    func read() -> PartReading? {
        let blocks = grid.search.blocks.indices.filter {
            part.lines.contains(block($0).lines.lowerBound) && part.lines.contains(block($0).lines.upperBound)
        }
        guard blocks.count <= Self.maximum else { return nil }
        guard let values = part.values else {
            return part.blankRows.map { readBlank(blocks, from: $0) } ?? readHeader(blocks)
        }
        let above = blocks.filter { block($0).lines.upperBound < values.lowerBound }
        let edge = edge(values, above.map { block($0).box })
        let lines = valueLines(edge.place, values)
        guard lines.count <= Self.maximum else { return nil }
        let header = header(above, edge, lines)
        let headings = Set(header.beside + header.leaves + header.spanning)
        let labels = blocks.filter {
            block($0).box.centre <= edge.place && !headings.contains($0) && !isPushedAside($0)
        }.map(rowLabel)
        let leaves = header.leaves.map { block($0).box.columns }
        let heads = carried?.above(edge.place, with: leaves) ?? (header.isEmpty ? nil : leaves)
        let isContinued = leaves.isEmpty && carried?.isHeader == false
        let columns = header.isClear ? columns(lines, heads, isContinued: isContinued) : nil
        var writer = writer(columns, isProven: heads != nil, !labels.isEmpty || !header.beside.isEmpty)
        writer.write(header)
        if labels.isEmpty {
            writer.write(lines)
        } else {
            var matcher = RowMatcher(lines, labels, height: field.height)
            for middle in crossings(edge.place, values) { matcher.castDoubt(around: middle) }
            writer.write(matcher, lines, goesOn: carried != nil)
        }
        writer.reading.columns = (columns?.reaches ?? heads).map { CarriedColumns(ranges: $0, isHeader: false) }
        let unfitted = PartHeader(grid, candidates: above, edge: edge.place, style)
        writer.reading.fit = fit(leaves, lines, unfitted.leaves.map { block($0).box.columns })
        if style.isPainted, !leaves.isEmpty, let columns, columns.ranges.count == leaves.count {
            writer.reading.learned = KnownColumns(header: leaves, values: columns.ranges)
            writer.reading.sides =
                SidedColumns(
                    header: leaves, anchors: columns.reaches, rows: lines.map(\.ranges), em: field.em
                ).tally
        }
        return writer.reading
    }

    /// A header whose rows stand on the next page: all its lowest labels are given on, also those above labels.
    private func readHeader(_ blocks: [Int]) -> PartReading {
        let header = PartHeader(grid, candidates: blocks, edge: -.infinity, style)
        var writer = writer(nil, isProven: false, false)
        writer.write(header)
        guard header.isClear else { return writer.reading }
        writer.reading.columns = CarriedColumns(ranges: header.leaves.map { block($0).box.columns }, isHeader: true)
        return writer.reading
    }

    /// A table without values: rows of blank cells below its header, the first of whose labels stands above the labels.
    private func readBlank(_ blocks: [Int], from line: Int) -> PartReading {
        let labels = blocks.filter { block($0).lines.lowerBound >= line }
        let above = blocks.filter { block($0).lines.upperBound < line }
        let end = labels.map { block($0).box.right }.max() ?? 0
        let beside = above.filter { first in
            labels.contains { block($0).box.columns.coversHalf(of: block(first).box.columns) }
        }
        let besideEnd = beside.map { block($0).box.right }.max() ?? corner(of: above).map { block($0).box.right }
        let header = PartHeader(grid, candidates: above, edge: max(end, besideEnd ?? end), style)
        let ranges = header.leaves.map { block($0).box.columns }
        let isWhole = header.isClear && !ranges.isEmpty
        var writer = writer(isWhole ? ValueColumns(ranges: ranges, reaches: ranges) : nil, isProven: isWhole, true)
        writer.write(header)
        for label in labels.map(rowLabel) { writer.writeBlank(label, isSure: label.isKnown) }
        return writer.reading
    }

    /// The first label of the lowest row of a header, where it has others on its right.
    private func corner(of header: [Int]) -> Int? {
        guard let lowest = header.max(by: { block($0).lines.upperBound < block($1).lines.upperBound }) else {
            return nil
        }
        let row = header.filter { block($0).lines.overlaps(block(lowest).lines) }
        return row.count > 1 ? row.min { block($0).box.left < block($1).box.left } : nil
    }

    /// The header above some values; where it is not sure which labels are above values and which above the rows' labels,
    /// the number of values in a row tells.
    private func header(_ candidates: [Int], _ edge: ValueEdge, _ lines: [ValueLine]) -> PartHeader {
        var header = PartHeader(grid, candidates: candidates, edge: edge.place, style)
        header.fit(columns: lines.map(\.fragments.count).max() ?? 0, after: edge.low, grid, style)
        return header
    }

    private func writer(_ columns: ValueColumns?, isProven: Bool, _ hasLabels: Bool) -> PartWriter {
        PartWriter(
            page: page, grid: grid, columns: columns, isProven: isProven, firstColumn: hasLabels ? 1 : 0,
            isPainted: style.isPainted, hasPlaces: style.isPainted || style.isProvenTyped, bytes: bytes)
    }

    private func block(_ index: Int) -> LabelBlock { grid.search.blocks[index] }

    private func columns(_ lines: [ValueLine], _ above: [InkRange]?, isContinued: Bool) -> ValueColumns? {
        let like = above.flatMap { above in evidence.known.last { $0.isBelow(above) } }
        return ColumnFinder(
            rows: lines.map(\.ranges), header: above, like: like?.values, side: evidence.sides.side,
            style: style, isContinued: isContinued, em: field.em
        ).find()
    }

    /// Whether the values of a typed table stand below the labels above them; without a full row it is not known which
    /// of these are above the rows' labels, so all of them are asked.
    private func fit(_ leaves: [InkRange], _ lines: [ValueLine], _ all: [InkRange]) -> HeaderFit {
        var fit = HeaderFit()
        guard !style.isPainted else { return fit }
        let rows = lines.map(\.ranges)
        let fitsWidely = TypedColumns(header: all, rows: rows).fitsWidely
        fit.take(fitsWidely ? true : TypedColumns(header: leaves, rows: rows).fits)
        return fit
    }

    /// Whether a block is a single ideograph behind a known label: of the label of a group that is written a character a
    /// line, which a long label of a row has pushed out of its column.
    private func isPushedAside(_ index: Int) -> Bool {
        let own = block(index)
        guard !style.isPainted, !own.isKnown, own.fragments.count == 1, own.lines.count == 1,
            field.fragments[own.fragments[0]].folded.count == 1
        else { return false }
        return grid.blocks(on: own.lines.lowerBound).contains { $0.isKnown && $0.box.right < own.box.left }
    }

    private func rowLabel(_ index: Int) -> RowLabel { RowLabel(index, block(index), field) }
}

extension PartReader {
    /// Where labels end and values begin.
    private struct ValueEdge {
        var place: Double
        /// Where the labels end at the latest.
        var low: Double
    }

    /// Where the values begin, as the values, the text beside them and the labels above tell.
    private func edge(_ lines: ClosedRange<Int>, _ header: [InkBox]) -> ValueEdge {
        var values: [InkRange] = []
        var texts: [InkRange] = []
        var middles: [Double] = []
        for line in lines {
            for index in field[line: line] where grid.isValue[index] {
                values.append(field.fragments[index].box.columns)
                middles.append(field.fragments[index].box.middle)
            }
        }
        for line in part.lines {
            for index in field[line: line] where !grid.isValue[index] {
                let box = field.fragments[index].box
                if lines.contains(line) || isBeside(box, middles) { texts.append(box.columns) }
            }
        }
        guard let stretch = LabelBoundary.find(values: values, texts: texts) else {
            return ValueEdge(place: -.infinity, low: -.infinity)
        }
        return ValueEdge(place: LabelBoundary.place(in: stretch, header: header), low: stretch.low)
    }

    /// Whether a text stands hardly higher or lower than one of some values, given by their middles.
    private func isBeside(_ box: InkBox, _ middles: [Double]) -> Bool {
        middles.contains { abs($0 - box.middle) < 0.8 * field.height }
    }

    private func valueLines(_ edge: Double, _ values: ClosedRange<Int>) -> [ValueLine] {
        (values.lowerBound..<part.lines.upperBound).compactMap { line in
            let fragments = field[line: line].filter { field.fragments[$0].box.centre > edge }
            guard !fragments.isEmpty else { return nil }
            let boxes = fragments.map { field.fragments[$0].box }
            return ValueLine(
                middle: boxes.map(\.middle).reduce(0, +) / Double(boxes.count), fragments: fragments,
                ranges: boxes.map(\.columns))
        }
    }

    /// The heights of what stands across the edge between labels and values, and of figures among the labels.
    private func crossings(_ edge: Double, _ values: ClosedRange<Int>) -> [Double] {
        (values.lowerBound..<part.lines.upperBound).flatMap { line in
            field[line: line].filter { index in
                let fragment = field.fragments[index]
                let isAcross = fragment.box.left < edge - 1 && fragment.box.right > edge + 1
                return isAcross || (grid.isValue[index] && fragment.box.centre <= edge)
            }.map { field.fragments[$0].box.middle }
        }
    }
}
