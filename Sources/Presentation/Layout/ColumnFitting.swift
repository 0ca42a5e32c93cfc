/// Shares the columns of a screen among the columns of a table.
enum ColumnFitting {
    /// Widths that add up to at most `room`; nil when even the least do not fit.
    ///
    /// Room is taken first from columns of numbers whose headers are wider than their values, for a header can go on in
    /// further lines, then from texts; each time so that no text needs more lines than another. All widths are multiples
    /// of `unit`, the width of a border's piece.
    static func widths(of columns: [MeasuredColumn], room: Int?, unit: Int) -> [Int]? {
        var widths = columns.map { rounded($0.width, to: unit) }
        guard let room else { return widths }
        let least = columns.map { rounded($0.leastWidth, to: unit) }
        for isRight in [true, false] where widths.reduce(0, +) > room {
            let chosen = columns.indices.filter { columns[$0].isRight == isRight }
            let others = widths.reduce(0, +) - chosen.reduce(0) { $0 + widths[$1] }
            let fitted = fitted(
                chosen.map { widths[$0] }, least: chosen.map { least[$0] }, room: room - others, unit: unit)
            for (index, width) in zip(chosen, fitted) { widths[index] = width }
        }
        return widths.reduce(0, +) <= room ? widths : nil
    }

    /// Widths that add up to `room` where the least allow it: each column gets the share of its natural width that lets
    /// all of them do with the same number of lines.
    private static func fitted(_ natural: [Int], least: [Int], room: Int, unit: Int) -> [Int] {
        func widths(lines: Int) -> [Int] {
            zip(natural, least).map { min($0, max($1, rounded(($0 + lines - 1) / lines, to: unit))) }
        }
        var low = 1
        var high = natural.max() ?? 1
        while low < high {
            let middle = (low + high) / 2
            if widths(lines: middle).reduce(0, +) <= room { high = middle } else { low = middle + 1 }
        }
        var fitted = widths(lines: low)
        // What is left over goes to the columns that lack most.
        var spare = room - fitted.reduce(0, +)
        while spare >= unit,
            let index = fitted.indices.max(by: { natural[$0] - fitted[$0] < natural[$1] - fitted[$1] }),
            fitted[index] < natural[index]
        {
            fitted[index] += unit
            spare -= unit
        }
        return fitted
    }

    private static func rounded(_ width: Int, to unit: Int) -> Int {
        (width + unit - 1) / unit * unit
    }
}
