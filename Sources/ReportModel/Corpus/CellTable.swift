import TextSupport

/// The cells of all reports: a dense column per address, so that a question about one cell of every report reads one
/// run of memory. About 2 kB a report.
package struct CellTable: Sendable {
    private var codes: [[Int32]]
    private var states: [[UInt8]]
    private var places: [[UInt32]]
    private var numbers: [ExactDecimal] = []
    /// Raw texts that are not plain digits, by report and address.
    private var raws: [RawKey: String] = [:]
    /// How many reports the table holds.
    package private(set) var reportCount = 0

    private struct RawKey: Hashable {
        var report: Int
        var address: Int
    }

    package init() {
        codes = [[Int32]](repeating: [], count: CellAddress.count)
        states = [[UInt8]](repeating: [], count: CellAddress.count)
        places = [[UInt32]](repeating: [], count: CellAddress.count)
    }

    /// The cell of a report, by the report's index.
    package func cell(_ address: CellAddress, of report: Int) -> Cell {
        let value = value(address, of: report)
        return Cell(value, at: value == .absent ? nil : PackedAnchor(bits: places[address.index][report]))
    }

    /// The value of a cell of a report.
    package func value(_ address: CellAddress, of report: Int) -> CellValue {
        CellCode(code: codes[address.index][report], state: states[address.index][report]).value(
            number: { numbers[$0] },
            raw: { raws[RawKey(report: report, address: address.index)] ?? "" })
    }

    /// The state of a cell of a report.
    package func state(_ address: CellAddress, of report: Int) -> CellState {
        CellState(rawValue: states[address.index][report] & CellCode.stateMask) ?? .absent
    }

    /// Adds reports behind those that are there.
    mutating func append(_ reports: [ReportCells]) {
        for address in 0..<CellAddress.count {
            codes[address].append(contentsOf: reports.lazy.map { $0.codes[address].code })
            states[address].append(contentsOf: reports.lazy.map { $0.codes[address].state })
            places[address].append(contentsOf: reports.lazy.map { $0.places[address] })
        }
        for (offset, cells) in reports.enumerated() {
            adoptSideTables(of: cells, as: reportCount + offset)
        }
        reportCount += reports.count
    }

    /// Puts a report's cells in the place of another's.
    mutating func replace(_ report: Int, with cells: ReportCells) {
        for address in 0..<CellAddress.count {
            codes[address][report] = cells.codes[address].code
            states[address][report] = cells.codes[address].state
            places[address][report] = cells.places[address]
            raws[RawKey(report: report, address: address)] = nil
        }
        adoptSideTables(of: cells, as: report)
    }

    /// Keeps only some reports, given in ascending order.
    mutating func keep(_ reports: [Int]) {
        for address in 0..<CellAddress.count {
            codes[address] = reports.map { codes[address][$0] }
            states[address] = reports.map { states[address][$0] }
            places[address] = reports.map { places[address][$0] }
        }
        let newIndex = Dictionary(uniqueKeysWithValues: reports.enumerated().map { ($1, $0) })
        var kept: [RawKey: String] = [:]
        for (key, raw) in raws {
            if let report = newIndex[key.report] {
                kept[RawKey(report: report, address: key.address)] = raw
            }
        }
        raws = kept
        reportCount = reports.count
    }

    private mutating func adoptSideTables(of cells: ReportCells, as report: Int) {
        for (address, raw) in cells.raws {
            raws[RawKey(report: report, address: address)] = raw
        }
        guard !cells.numbers.isEmpty else { return }
        let base = Int32(clamping: numbers.count)
        numbers.append(contentsOf: cells.numbers)
        for (address, code) in cells.codes.enumerated() where code.state & CellCode.wide != 0 {
            codes[address][report] = base + code.code
        }
    }
}

extension CellTable {
    /// The reports for which an identity does not plainly hold: it fails, or a cell of it is no small whole number.
    ///
    /// One pass over each column of the identity; what it returns is judged exactly by the rules.
    package func reportsInDoubt(of identity: Identity) -> [Int] {
        var difference = [Int64](repeating: 0, count: reportCount)
        var plain = [Bool](repeating: true, count: reportCount)
        for address in identity.left {
            accumulate(address, sign: 1, into: &difference, plain: &plain)
        }
        for address in identity.right {
            accumulate(address, sign: -1, into: &difference, plain: &plain)
        }
        let atMost = identity.kind == .stock
        return (0..<reportCount).filter { report in
            !plain[report] || (atMost ? difference[report] > 0 : difference[report] != 0)
        }
    }

    private func accumulate(_ address: CellAddress, sign: Int64, into sums: inout [Int64], plain: inout [Bool]) {
        let codes = codes[address.index]
        let states = states[address.index]
        for report in 0..<reportCount {
            sums[report] += sign * Int64(codes[report])
            plain[report] = plain[report] && states[report] & ~CellCode.rawKept == CellCode.plainNumber
        }
    }
}
