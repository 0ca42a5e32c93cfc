/// Shares the columns of a screen among the columns of a table.
enum ColumnFitting {
    /// Widths that add up to at most `room`, taken from the widest columns first; nil when even the least do not fit.
    ///
    /// All widths are multiples of `unit`, the width of a border's piece.
    static func widths(of columns: [MeasuredColumn], room: Int?, unit: Int) -> [Int]? {
        let natural = columns.map { rounded($0.width, to: unit) }
        guard let room, natural.reduce(0, +) > room else { return natural }
        let least = columns.map { rounded($0.leastWidth, to: unit) }
        guard least.reduce(0, +) <= room else { return nil }

        func widths(cap: Int) -> [Int] {
            zip(natural, least).map { min($0, max($1, cap * unit)) }
        }
        var low = 0
        var high = room / unit
        while low < high {
            let middle = (low + high + 1) / 2
            if widths(cap: middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
        }
        var fitted = widths(cap: low)
        // What the common cap leaves over goes to the first columns that could use it.
        var spare = room - fitted.reduce(0, +)
        for index in fitted.indices where spare >= unit && fitted[index] == low * unit && natural[index] > low * unit {
            fitted[index] += unit
            spare -= unit
        }
        return fitted
    }

    private static func rounded(_ width: Int, to unit: Int) -> Int {
        (width + unit - 1) / unit * unit
    }
}
