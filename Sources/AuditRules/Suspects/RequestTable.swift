internal import ReportModel
internal import TextSupport

/// Table 三 of one report as numbers, with what comes out of it and what does not.
struct RequestTable {
    let relations: RequestRelations
    /// By the numbers of the cells in the relations; nil for a cell that has none.
    let numbers: [DecimalSum?]
    /// The cells that have no number.
    let missing: [Int]
    /// For each relation its left side less its right one, as far as there are numbers.
    let sums: [DecimalSum]
    /// The relations that lack no number and do not hold.
    let failing: UInt64
    /// The relations that lack a number.
    let unassessable: UInt64

    init(_ relations: RequestRelations, of report: Int, in table: CellTable) {
        self.init(relations, relations.cells.map { table.number($0, of: report).map { DecimalSum($0) } })
    }

    init(_ relations: RequestRelations, _ numbers: [DecimalSum?]) {
        var sums = [DecimalSum](repeating: .zero, count: relations.identities.count)
        var missing: [Int] = []
        var unassessable: UInt64 = 0
        for (cell, number) in numbers.enumerated() {
            if let number {
                relations.forEachRelation(ofCell: cell) { relation, isLeft in
                    sums[relation] = isLeft ? sums[relation] + number : sums[relation] - number
                }
            } else {
                missing.append(cell)
                unassessable |= relations.bits(ofCell: cell)
            }
        }
        var unequal: UInt64 = 0
        for (relation, sum) in sums.enumerated() where sum != .zero { unequal |= 1 << UInt64(relation) }
        self.relations = relations
        self.numbers = numbers
        self.missing = missing
        self.sums = sums
        self.unassessable = unassessable
        failing = unequal & ~unassessable
    }

    /// Whether all relations hold.
    var isInOrder: Bool { failing | unassessable == 0 }

    /// Whether all relations would hold with other numbers in some cells, all those among them that have none.
    ///
    /// The numbers of a table are put in order only by a change of cells that every relation that does not hold reckons
    /// with, which is soon seen.
    func isInOrder(with changes: [(cell: Int, number: DecimalSum)]) -> Bool {
        let touched = changes.reduce(0) { $0 | relations.bits(ofCell: $1.cell) }
        guard (failing | unassessable) & ~touched == 0,
            missing.allSatisfy({ cell in changes.contains { $0.cell == cell } })
        else { return false }
        var sums = sums
        for (cell, number) in changes {
            let more = number - (numbers[cell] ?? .zero)
            relations.forEachRelation(ofCell: cell) { relation, isLeft in
                sums[relation] = isLeft ? sums[relation] + more : sums[relation] - more
            }
        }
        return sums.allSatisfy { $0 == .zero }
    }

    /// What a cell would have to say for every relation that it stands in to hold; nil where they differ or it cannot
    /// be a count.
    func required(_ cell: Int) -> DecimalSum? {
        var required: DecimalSum?
        var agree = true
        relations.forEachRelation(ofCell: cell) { relation, isLeft in
            let number = numbers[cell] ?? .zero
            let value = isLeft ? number - sums[relation] : number + sums[relation]
            if let known = required, known != value { agree = false }
            required = value
        }
        return agree ? required.flatMap { $0.isCount ? $0 : nil } : nil
    }
}

extension DecimalSum {
    /// Whether it can count things: whole and not negative.
    var isCount: Bool { !isNegative && scaled % Self.one == 0 }

    private static let one = DecimalSum(1).scaled
}
