/// Tells where the labels of a table end and its values begin.
enum LabelBoundary {
    /// The stretch of the axis that has the fewest values on its left, texts on its right, and cells across it; of equal
    /// ones the widest. Nil for values alone.
    static func find(values: [InkRange], texts: [InkRange]) -> InkRange? {
        let edges = (values + texts).flatMap { [$0.low, $0.high] }.sorted()
        guard let first = edges.first, !texts.isEmpty else { return nil }
        let valueEnds = values.map(\.high).sorted()
        let textStarts = texts.map(\.low).sorted()
        let starts = (values + texts).map(\.low).sorted()
        let ends = (values + texts).map(\.high).sorted()
        var best = (cost: texts.count, gap: Double.infinity, stretch: InkRange(first - 1, first))
        var cursor = (values: 0, texts: 0, starts: 0, ends: 0)
        for (left, right) in zip(edges, edges.dropFirst()) where right - left > 0.01 {
            let place = (left + right) / 2
            cursor.values = advance(valueEnds, cursor.values, to: place)
            cursor.texts = advance(textStarts, cursor.texts, to: place)
            cursor.starts = advance(starts, cursor.starts, to: place)
            cursor.ends = advance(ends, cursor.ends, to: place)
            let crossing = cursor.starts - cursor.ends
            let cost = cursor.values + (texts.count - cursor.texts) + 3 * crossing
            if cost < best.cost || (cost == best.cost && right - left > best.gap) {
                best = (cost, right - left, InkRange(left, right))
            }
        }
        return best.stretch
    }

    /// How many of some sorted numbers are not above a place.
    private static func advance(_ sorted: [Double], _ from: Int, to place: Double) -> Int {
        var count = from
        while count < sorted.count, sorted[count] <= place { count += 1 }
        return count
    }

    /// The place in a stretch between labels and values that is left of the values' header.
    ///
    /// A label above the stretch is that of a column without values, unless nothing as high stands above the rows' labels.
    static func place(in stretch: InkRange, header: [InkBox]) -> Double {
        let inside = header.filter { $0.centre > stretch.low && $0.centre < stretch.high }
            .sorted { $0.centre < $1.centre }
        guard let first = inside.first else { return stretch.middle }
        if header.contains(where: { $0.centre <= stretch.low && $0.top < first.bottom }) {
            return (stretch.low + first.centre) / 2
        }
        return (first.centre + (inside.count > 1 ? inside[1].centre : stretch.high)) / 2
    }
}
