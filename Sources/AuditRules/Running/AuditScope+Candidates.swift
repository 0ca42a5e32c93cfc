internal import ReportModel
internal import TextSupport

/// The selected reports that may deserve a finding, and perhaps others: rules judge them exactly.
///
/// Passing over whole columns is worth it for many reports; few are judged one by one.
extension AuditScope {
    /// For each report of the corpus which of at most 64 identities may not hold there, as bits by their order; 0 for a
    /// report that is not selected. Identities that a report's form does not have are bits to be left out.
    func doubts(of identities: [Identity]) -> [UInt64] {
        if let fewSelected {
            var doubts = [UInt64](repeating: 0, count: corpus.reports.count)
            for report in fewSelected { doubts[report] = .max }
            return doubts
        }
        var doubts = corpus.cells.doubts(of: identities)
        if selected.count < doubts.count {
            for report in doubts.indices where !isSelected[report] { doubts[report] = 0 }
        }
        return doubts
    }

    /// The selected reports whose cell is a number that is no whole one of a range, and perhaps others.
    func candidates(with address: CellAddress, outside range: ClosedRange<Int32>) -> [Int] {
        fewSelected ?? corpus.cells.reports(with: address, outside: range).filter { isSelected[$0] }
    }

    /// The selected reports whose cell is in one of some states, and perhaps others.
    func candidates(with address: CellAddress, in states: Set<CellState>) -> [Int] {
        fewSelected ?? corpus.cells.reports(with: address, in: states).filter { isSelected[$0] }
    }

    /// The selected reports whose cell is a number that is no count, and perhaps others.
    func candidates(forCount address: CellAddress) -> [Int] { candidates(with: address, outside: 0...Int32.max) }

    /// The selected reports in which every one of some cells is the number zero.
    func reports(ofZerosIn addresses: [CellAddress]) -> [Int] {
        if let fewSelected {
            return fewSelected.filter { report in
                addresses.allSatisfy { corpus.cells.number($0, of: report)?.isZero ?? false }
            }
        }
        return corpus.cells.reportsOfZeros(in: addresses).filter { isSelected[$0] }
    }

    /// The selected reports where they are so few that each is judged by itself; nil where there are more.
    var fewSelected: [Int]? { selected.count * 16 < corpus.reports.count ? selected : nil }

    /// The selected reports of which a cell is not a number in plain digits, and perhaps others.
    var candidatesForOddCells: [Int] {
        fewSelected ?? corpus.cells.reportsWithOddCells().filter { isSelected[$0] }
    }

    /// The selected reports that lack a cell, and perhaps others.
    func candidates(without address: CellAddress) -> [Int] {
        fewSelected ?? corpus.cells.reports(without: address).filter { isSelected[$0] }
    }
}
