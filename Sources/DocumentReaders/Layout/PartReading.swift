/// What was read of one part of a stretch.
struct PartReading: Sendable {
    var rows: [[LaidCell]] = []
    var notes: [LaidNote] = []
    /// The columns, for the part that goes on behind a page's end.
    var columns: CarriedColumns?
    /// What was learned of where values stand below a header.
    var learned: KnownColumns?
    /// What stands before the first row of a part that goes on behind a page's end.
    var rest = RowRest()
    /// How much was understood: rows with known labels count for it, doubts against it.
    var score = 0
    /// Whether nothing is left unknown or in doubt.
    var isWhole = true
}

/// The columns of a table that a page's end cuts.
struct CarriedColumns: Sendable {
    /// What they cover, from left to right.
    var ranges: [InkRange]
    /// Whether only a header was seen, its labels above those of the rows among them.
    var isHeader: Bool

    /// The columns of the values, which begin at an edge, with what this page's part of the header adds to it.
    func above(_ edge: Double, with leaves: [InkRange]) -> [InkRange] {
        guard isHeader else { return leaves.isEmpty ? ranges : leaves }
        let upper = ranges.filter { range in range.middle > edge && !leaves.contains { $0.overlap(range) > 0 } }
        return (upper + leaves).sorted { $0.middle < $1.middle }
    }
}

/// A header and where the values stand below it: wherever its labels stand at the same places, so do the values.
struct KnownColumns: Sendable {
    var header: [InkRange]
    var values: [InkRange]

    /// Whether another header has its labels at the same places.
    func isBelow(_ other: [InkRange]) -> Bool {
        other.count == header.count && zip(other, header).allSatisfy { abs($0.middle - $1.middle) < 1 }
    }
}
