internal import TextSupport

extension CellTable {
    /// Tells the numbers of many cells, each by its report and its address's index: `kinds` gets 0 where there is no
    /// number, 1 for a whole one, which `values` gets, and 2 for any other, of which it gets the bits of the nearest
    /// `Double`.
    ///
    /// All spans have the same count. Cost: a few steps for each cell; nothing is allocated.
    package func fillNumbers(
        reports: Span<Int>, addresses: Span<Int>, values: inout MutableSpan<Int64>, kinds: inout MutableSpan<UInt8>
    ) {
        for index in reports.indices {
            let (page, row) = reports[index].quotientAndRemainder(dividingBy: CellPage.capacity)
            let slot = addresses[index] * CellPage.capacity + row
            let state = pages[page].states[slot]
            if state & ~CellCode.rawKept == CellCode.plainNumber {
                values[index] = Int64(pages[page].codes[slot])
                kinds[index] = 1
            } else if state & CellCode.stateMask == CellState.number.rawValue,
                let number = number(CellAddress(index: addresses[index]), of: reports[index])
            {
                values[index] = number.isInteger ? number.mantissa : Int64(bitPattern: number.nearest.bitPattern)
                kinds[index] = number.isInteger ? 1 : 2
            } else {
                kinds[index] = 0
            }
        }
    }
}

extension ExactDecimal {
    /// The nearest `Double`, or one beside it where the number has more than 15 digits.
    fileprivate var nearest: Double {
        Double(mantissa) / (0..<scale).reduce(1) { power, _ in power * 10 }
    }
}
