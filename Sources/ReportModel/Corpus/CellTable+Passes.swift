/// Questions about all reports at once, each one pass over whole columns.
///
/// What they return is only in doubt: the rules judge it exactly.
extension CellTable {
    /// For each report which of the identities do not plainly hold, as bits by their order: those that fail, and those
    /// that have a cell that is no small whole number. At most 64 identities.
    package func doubts(of identities: [Identity]) -> [UInt64] {
        var doubts = [UInt64](repeating: 0, count: reportCount)
        var sumsOfPage = [Int64](repeating: 0, count: CellPage.capacity)
        var strangenessOfPage = [UInt8](repeating: 0, count: CellPage.capacity)
        for (index, page) in pages.enumerated() {
            let first = index * CellPage.capacity
            let count = min(CellPage.capacity, reportCount - first)
            for (bit, identity) in identities.enumerated() {
                var sums = sumsOfPage.mutableSpan
                var strangeness = strangenessOfPage.mutableSpan
                for row in 0..<count {
                    sums[row] = 0
                    strangeness[row] = 0
                }
                for address in identity.left { page.add(address, rows: count, to: &sums, &strangeness) }
                for address in identity.right { page.subtract(address, rows: count, from: &sums, &strangeness) }
                let isBound = identity.kind.isBound
                for row in 0..<count where strangeness[row] != 0 || (isBound ? sums[row] > 0 : sums[row] != 0) {
                    doubts[first + row] |= 1 << UInt64(bit)
                }
            }
        }
        return doubts
    }

    /// The reports for which an identity does not plainly hold: it fails, or a cell of it is no small whole number.
    package func reportsInDoubt(of identity: Identity) -> [Int] {
        doubts(of: [identity]).enumerated().filter { $0.element != 0 }.map(\.offset)
    }

    /// The reports whose cell is a number, but no whole one of a range.
    package func reports(with address: CellAddress, outside range: ClosedRange<Int32>) -> [Int] {
        reports(with: address) { code, state in
            guard state & CellCode.stateMask == CellState.number.rawValue else { return false }
            return state & CellCode.wide != 0 || !range.contains(code)
        }
    }

    /// The reports whose cell is in one of some states.
    package func reports(with address: CellAddress, in states: Set<CellState>) -> [Int] {
        let wanted = states.reduce(into: UInt8(0)) { $0 |= 1 << $1.rawValue }
        return reports(with: address) { _, state in wanted >> (state & CellCode.stateMask) & 1 != 0 }
    }

    private func reports(with address: CellAddress, where isWanted: (_ code: Int32, _ state: UInt8) -> Bool) -> [Int] {
        let base = address.index * CellPage.capacity
        var found: [Int] = []
        for (index, page) in pages.enumerated() {
            let first = index * CellPage.capacity
            for row in 0..<min(CellPage.capacity, reportCount - first)
            where isWanted(page.codes[base + row], page.states[base + row]) {
                found.append(first + row)
            }
        }
        return found
    }

    /// The reports in which every one of these cells is the number zero.
    package func reportsOfZeros(in addresses: [CellAddress]) -> [Int] {
        var found: [Int] = []
        var bitsOfPage = [Int64](repeating: 0, count: CellPage.capacity)
        var strangenessOfPage = [UInt8](repeating: 0, count: CellPage.capacity)
        for (index, page) in pages.enumerated() {
            let first = index * CellPage.capacity
            let count = min(CellPage.capacity, reportCount - first)
            var bits = bitsOfPage.mutableSpan
            var strangeness = strangenessOfPage.mutableSpan
            for row in 0..<count {
                bits[row] = 0
                strangeness[row] = 0
            }
            for address in addresses { page.merge(address, rows: count, into: &bits, &strangeness) }
            for row in 0..<count where bits[row] == 0 && strangeness[row] == 0 { found.append(first + row) }
        }
        return found
    }
}

extension CellPage {
    /// Adds a column to sums; a cell that is no small whole number leaves its mark.
    fileprivate func add(
        _ address: CellAddress, rows: Int, to sums: inout MutableSpan<Int64>, _ strangeness: inout MutableSpan<UInt8>
    ) {
        let column = address.index * Self.capacity..<address.index * Self.capacity + rows
        let codes = codes.span.extracting(column)
        let states = states.span.extracting(column)
        for row in codes.indices { sums[row] &+= Int64(codes[row]) }
        for row in states.indices { strangeness[row] |= states[row] & ~CellCode.rawKept ^ CellCode.plainNumber }
    }

    fileprivate func subtract(
        _ address: CellAddress, rows: Int, from sums: inout MutableSpan<Int64>,
        _ strangeness: inout MutableSpan<UInt8>
    ) {
        let column = address.index * Self.capacity..<address.index * Self.capacity + rows
        let codes = codes.span.extracting(column)
        let states = states.span.extracting(column)
        for row in codes.indices { sums[row] &-= Int64(codes[row]) }
        for row in states.indices { strangeness[row] |= states[row] & ~CellCode.rawKept ^ CellCode.plainNumber }
    }

    /// Merges the bits of a column, so that a single number other than zero shows.
    fileprivate func merge(
        _ address: CellAddress, rows: Int, into bits: inout MutableSpan<Int64>,
        _ strangeness: inout MutableSpan<UInt8>
    ) {
        let column = address.index * Self.capacity..<address.index * Self.capacity + rows
        let codes = codes.span.extracting(column)
        let states = states.span.extracting(column)
        for row in codes.indices { bits[row] |= Int64(codes[row]) }
        for row in states.indices { strangeness[row] |= states[row] & ~CellCode.rawKept ^ CellCode.plainNumber }
    }
}
