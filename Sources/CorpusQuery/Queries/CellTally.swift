package import TextSupport

/// What some cells come to: the exact sum of the numbers, and how many cells it lacks.
package struct CellTally: Sendable, Hashable {
    /// The sum of the cells that are numbers; 0 where there is none.
    package internal(set) var sum = DecimalSum.zero
    /// How many cells are numbers.
    package internal(set) var numbers = 0
    /// How many cells are blank, a dash, unreadable or absent, so that they are missing in the sum. Cells that a
    /// report's form does not have are not among them.
    package internal(set) var others = 0

    /// Makes the tally of no cells.
    package init() {}

    /// Whether no cell is missing in the sum.
    package var isComplete: Bool { others == 0 }
    /// Whether no report had the cell at all, so that there is nothing to show.
    package var isEmpty: Bool { numbers == 0 && others == 0 }

    mutating func add(_ other: CellTally) {
        sum += other.sum
        numbers += other.numbers
        others += other.others
    }
}
