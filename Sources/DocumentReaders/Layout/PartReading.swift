/// What was read of one part of a stretch.
struct PartReading: Sendable {
    var rows: [[LaidCell]] = []
    var notes: [LaidNote] = []
    /// The columns, for the part that goes on behind a page's end.
    var columns: CarriedColumns?
    /// What was learned of where values stand below a header.
    var learned: KnownColumns?
    /// On which side of their labels the values stand.
    var sides = SideTally()
    /// Whether the values stand below the labels of a typed table.
    var fit = HeaderFit()
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

/// What the tables of a file show of each other.
struct LayoutEvidence: Sendable {
    /// Headers with the places of their values, each once.
    private(set) var known: [KnownColumns] = []
    /// On which side of their labels all values stand; empty as long as not all tables were read.
    var sides = SideTally()

    /// Takes the places of values below the header of one table.
    mutating func take(_ reading: PartReading) {
        if let learned = reading.learned, known.count < 64, !known.contains(where: { $0.isBelow(learned.header) }) {
            known.append(learned)
        }
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
