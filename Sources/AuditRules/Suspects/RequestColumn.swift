internal import ReportModel
internal import TextSupport

/// A column of table 三 of a report that is not in order.
struct RequestColumn {
    private let doubt: RequestDoubt
    private let cells: CellTable
    /// The relation 第一项加第二项之和，等于第三项加第四项之和.
    private let balance: Int
    /// The relation of （七）总计 to the results above it.
    private let results: Int

    /// How a relation comes out.
    enum Outcome: Hashable {
        case holds
        case fails
        /// A number is missing.
        case unknown
    }

    /// The columns from left to right.
    static func all(of doubt: RequestDoubt, in cells: CellTable) -> [RequestColumn] {
        func numbers(_ kind: IdentityKind) -> [Int] {
            doubt.relations.identities.indices.filter { doubt.relations.identities[$0].kind == kind }
        }
        return zip(numbers(.balance), numbers(.resultTotal)).map { balance, results in
            RequestColumn(doubt: doubt, cells: cells, balance: balance, results: results)
        }
    }

    var balanceOutcome: Outcome { outcome(balance) }
    var resultsOutcome: Outcome { outcome(results) }

    /// What was received and carried in, closed and carried out, with what the report says of it.
    var balanceSum: CheckedSum {
        CheckedSum(doubt.relations.identities[balance], of: doubt.report, in: cells)
    }

    /// The cells of the results above （七）总计.
    var resultCells: [CellAddress] { doubt.relations.identities[results].left }

    /// A cell of the four that the balance is made of.
    func cell(_ row: String) -> CellAddress? {
        let identity = doubt.relations.identities[balance]
        return (identity.left + identity.right).first { $0.row == row }
    }

    /// The number of such a cell; nil where it has none.
    func number(_ row: String) -> ExactDecimal? { cell(row).flatMap { cells.number($0, of: doubt.report) } }

    /// Which of some cells say more than what was received and carried in, as relations that can be told; without those
    /// of which a relation that fails tells already.
    ///
    /// Where all numbers are there, more can only be closed or carried out than came in when a balance, a total of
    /// results or a row fails, or a number is no count. So this is of use only where the column lacks a number.
    func excess(among candidates: [CellAddress]) -> [CheckedSum] {
        let received = doubt.relations.identities[balance].left
        let counts = received.compactMap(count)
        guard balanceOutcome == .unknown || resultsOutcome == .unknown, counts.count == received.count,
            !received.contains(where: isTold)
        else { return [] }
        let most = counts.reduce(.zero, +)
        return candidates.compactMap { candidate in
            guard let number = count(candidate), most < number, !isTold(candidate) else { return nil }
            return CheckedSum(
                relation: .atLeast, targets: [candidate],
                terms: [FindingTerm(candidate, cells.cell(candidate, of: doubt.report), .expected)]
                    + received.map { FindingTerm($0, cells.cell($0, of: doubt.report), .actual) })
        }
    }

    /// The number of a cell; nil where it has none or it is no count.
    private func count(_ cell: CellAddress) -> DecimalSum? {
        cells.number(cell, of: doubt.report).flatMap { $0.isCount ? DecimalSum($0) : nil }
    }

    /// Whether a relation that the cell stands in fails.
    private func isTold(_ cell: CellAddress) -> Bool {
        guard doubt.failing != 0, let number = doubt.relations.cells.firstIndex(of: cell) else { return false }
        return doubt.failing & doubt.relations.bits(ofCell: number) != 0
    }

    private func outcome(_ relation: Int) -> Outcome {
        if doubt.failing >> UInt64(relation) & 1 != 0 { return .fails }
        return doubt.unassessable >> UInt64(relation) & 1 != 0 ? .unknown : .holds
    }
}

extension LocalizedText {
    /// Cells that say more than what was received and carried in, column by column.
    static func excess(_ sums: [CheckedSum], _ names: CellNames) -> LocalizedText {
        list(
            sums.map { sum in
                let column = names.column(sum.targets[0])
                let more = sum.total(.expected)?.description ?? ""
                let all = sum.total(.actual)?.description ?? ""
                return LocalizedText(
                    zh: "\(column.zh) \(more)（新收与结转共 \(all)）", en: "\(column.en) \(more) of \(all)")
            })
    }
}
